// SPDX-License-Identifier: Apache-2.0
// What generate.mjs needs to list codes: code systems as a whole, value sets as what they include of them.

export class Terminology {
    constructor(resources) {
        this.systems = new Map();
        this.valueSets = new Map();
        this.codesBySystem = new Map();
        for (const resource of resources) {
            const kind = resource.resourceType === "CodeSystem" ? this.systems : this.valueSets;
            if (["CodeSystem", "ValueSet"].includes(resource.resourceType) && !kind.has(resource.url))
                kind.set(resource.url, resource);
        }
    }

    isComplete(system) {
        return system?.content === "complete" && (system.concept ?? []).length > 0;
    }

    // Each concept of a system with the codes of its ancestors: those it is nested in and those it names by property.
    concepts(url) {
        if (this.codesBySystem.has(url))
            return this.codesBySystem.get(url);
        const all = new Map();
        const add = (concept, parents) => {
            const named = (concept.property ?? []).filter((p) => p.code === "subsumedBy").map((p) => p.valueCode);
            const known = all.get(concept.code);
            all.set(concept.code, { ...concept, parents: [...(known?.parents ?? []), ...parents, ...named] });
            (concept.concept ?? []).forEach((child) => add(child, [concept.code]));
        };
        (this.systems.get(url)?.concept ?? []).forEach((concept) => add(concept, []));
        this.codesBySystem.set(url, all);
        return all;
    }

    // Codes directly below a code, by the code above.
    children(url) {
        const children = new Map();
        for (const [code, { parents }] of this.concepts(url)) {
            for (const parent of new Set(parents))
                children.set(parent, [...(children.get(parent) ?? []), code]);
        }
        return children;
    }

    descendants(url, ancestor) {
        const all = this.concepts(url);
        const below = new Set([ancestor]);
        for (let before = 0; before !== below.size;) {
            before = below.size;
            for (const [code, concept] of all) {
                if (concept.parents.some((parent) => below.has(parent)))
                    below.add(code);
            }
        }
        return below;
    }

    // Codes that one filter keeps, or nothing where it cannot be told.
    filtered(url, filter) {
        const all = [...this.concepts(url).keys()];
        const below = () => this.descendants(url, filter.value);
        if (filter.property !== "concept")
            return undefined;
        if (filter.op === "is-a")
            return [...below()];
        if (filter.op === "descendent-of")
            return [...below()].filter((code) => code !== filter.value);
        if (filter.op === "is-not-a")
            return all.filter((code) => !below().has(code));
        return undefined;
    }

    // [system] for all of a system, [system, codes] for a part; nothing where it cannot be listed.
    include(part, seen) {
        let lists;
        if (part.concept)
            lists = [[part.system, part.concept.map((concept) => concept.code)]];
        else if (part.system && !this.isComplete(this.systems.get(part.system)))
            return undefined;
        else if (part.system && part.filter) {
            const kept = part.filter.map((filter) => this.filtered(part.system, filter));
            if (kept.some((codes) => !codes))
                return undefined;
            lists = [[part.system, kept.reduce((a, b) => a.filter((code) => b.includes(code)))]];
        } else if (part.system)
            lists = [[part.system]];
        for (const url of part.valueSet ?? []) {
            const imported = this.includes(url, seen);
            if (!imported)
                return undefined;
            lists = lists ? intersection(lists, imported) : imported;
        }
        return lists;
    }

    // All that a value set includes, nothing where a part cannot be listed.
    includes(url, seen = new Set()) {
        const valueSet = this.valueSets.get(url.replace(/\|.*$/, ""));
        if (!valueSet?.compose || seen.has(url))
            return undefined;
        const inner = new Set(seen).add(url);
        const parts = (valueSet.compose.include ?? []).map((part) => this.include(part, inner));
        const excluded = (valueSet.compose.exclude ?? []).map((part) => this.include(part, inner));
        if (parts.concat(excluded).some((part) => !part) || parts.length === 0)
            return undefined;
        return excluded.flat().reduce((lists, taken) => this.without(lists, taken), parts.flat());
    }

    without(lists, [system, codes]) {
        return lists.flatMap((list) => {
            if (list[0] !== system)
                return [list];
            const gone = new Set(codes ?? [...this.concepts(system).keys()]);
            const all = list[1] ?? [...this.concepts(system).keys()];
            return [[system, all.filter((code) => !gone.has(code))]];
        });
    }

    // One that needs no escape in JSON: readers keep views of it.
    display(system, code) {
        const display = this.concepts(system).get(code)?.display;
        return display && display !== code && display.length <= 60 && !/["\\]/.test(display) ? display : undefined;
    }
}

function intersection(lists, others) {
    return lists.flatMap(([system, codes]) =>
        others.filter(([other]) => other === system).map(([, kept]) => {
            if (!codes || !kept)
                return codes || kept ? [system, codes ?? kept] : [system];
            return [system, codes.filter((code) => kept.includes(code))];
        }));
}
