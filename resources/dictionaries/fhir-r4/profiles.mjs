// SPDX-License-Identifier: Apache-2.0
// Reduces a profile or an extension to the facts that validation needs, still in the form of a StructureDefinition.

const kept = /^(id|path|sliceName|min|max|contentReference|mustSupport|fixed[A-Z].*|pattern[A-Z].*|minValue.*|maxValue.*|maxLength)$/;

// Where 4.0.1 says something else than what it means: vs-1 fails for a Period, and the specification itself puts the
// extension fhir-type on the type.
const correctedExpressions = {
    "($this as dateTime).toString().length() >= 8": "($this is dateTime) implies ($this.toString().length() >= 8)",
};
const correctedContexts = {
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type":
        [{ type: "element", expression: "ElementDefinition.type" }],
};

function typeFacts(type) {
    const facts = { code: type.code };
    for (const key of ["profile", "targetProfile", "aggregation", "versioning"]) {
        if (type[key])
            facts[key] = type[key];
    }
    return facts;
}

function elementFacts(element) {
    const facts = {};
    for (const [key, value] of Object.entries(element)) {
        if (kept.test(key))
            facts[key] = value;
    }
    delete facts.mustSupport;
    if (element.slicing) {
        const { discriminator, rules, ordered } = element.slicing;
        facts.slicing = { discriminator, ...(ordered ? { ordered } : {}), rules };
    }
    if (element.type)
        facts.type = element.type.map(typeFacts);
    if (element.binding?.valueSet)
        facts.binding = { strength: element.binding.strength, valueSet: element.binding.valueSet };
    const constraints = (element.constraint ?? []).filter((c) => c.expression && !["ele-1", "ext-1"].includes(c.key));
    if (constraints.length > 0)
        facts.constraint = constraints.map(({ key, severity, expression }) =>
            ({ key, severity, expression: correctedExpressions[expression] ?? expression }));
    return facts;
}

export function profileFacts(structure) {
    const facts = { resourceType: "StructureDefinition", url: structure.url, kind: structure.kind, type: structure.type,
        baseDefinition: structure.baseDefinition, derivation: structure.derivation };
    if (structure.context)
        facts.context = correctedContexts[structure.url] ?? structure.context;
    if (structure.contextInvariant)
        facts.contextInvariant = structure.contextInvariant;
    facts.differential = { element: structure.differential.element.map(elementFacts) };
    return facts;
}

export const isModifier = (structure) => structure.snapshot.element.some((e) => !e.path.includes(".") && e.isModifier);
