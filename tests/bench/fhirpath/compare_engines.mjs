// SPDX-License-Identifier: Apache-2.0
// Run by compare_engines.sh beside the packages, resources.ndjson and expressions.txt.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fhirpath from "fhirpath";
import { evalFhirPathTyped, parseFhirPath, toTypedValue } from "@medplum/core";

const model = createRequire(import.meta.url)("fhirpath/fhir-context/r4");
const resources = readFileSync("resources.ndjson", "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const tasks = readFileSync("expressions.txt", "utf8").trimEnd().split("\n").map((line) => line.split("\t"));

const engines = {
    fhirpath: (expression) => fhirpath.compile(expression, model),
    "@medplum/core": (expression) => {
        const tree = parseFhirPath(expression);
        return (resource) => evalFhirPathTyped(tree, [toTypedValue(resource)], {});
    },
};

function measure(compile) {
    let evaluations = 0;
    let items = 0;
    const begin = process.cpuUsage();
    const compiled = tasks.map(([type, expression]) => [type, compile(expression)]);
    for (const resource of resources) {
        for (const [type, evaluate] of compiled) {
            if (resource.resourceType !== type)
                continue;
            items += evaluate(resource).length;
            ++evaluations;
        }
    }
    const used = process.cpuUsage(begin);
    return { evaluations, items, seconds: (used.user + used.system) / 1e6 };
}

for (const [name, compile] of Object.entries(engines)) {
    measure(compile); // Warms up.
    let best;
    for (let round = 0; round < 3; ++round) {
        const measured = measure(compile);
        if (!best || measured.seconds < best.seconds)
            best = measured;
    }
    console.log(`${name} ${Math.round(best.evaluations / best.seconds)}/s (${best.items} items)`);
}
