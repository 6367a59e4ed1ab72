// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_pack.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/mapping/mapping_run.h"
#include "core/model/target_notation.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_reader.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace hilum::mapping {
namespace {

namespace fs = std::filesystem;

bool isPackFile(const std::string& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

std::string packFile(const std::string& folder, std::string_view name)
{
    return (fs::path(folder) / name / "pack.yaml").lexically_normal().generic_string();
}

void readEnd(MapReader& reader, std::string_view key, std::string_view file, Diagnostics& findings,
             std::string& format, std::string& type)
{
    const SettingValue* value = reader.map(key, MapReader::Need::Required);
    if (value == nullptr)
        return;
    MapReader end(*value, file, std::string(key), findings);
    format = end.text("format", MapReader::Need::Required);
    type = end.text("type");
    end.finish();
}

/// Reads pack.yaml of a folder; nothing where it cannot be read.
std::optional<PackDefinition> readPackFile(const std::string& file, Diagnostics& findings)
{
    const Result<std::string> text = pipeline::readTextFile(file);
    if (!text) {
        findings.push_back(text.error());
        return std::nullopt;
    }
    pipeline::ParsedYaml parsed = pipeline::readYaml(*text, file);
    const bool isBroken = hasErrors(parsed.findings);
    findings.insert(findings.end(), parsed.findings.begin(), parsed.findings.end());
    if (isBroken)
        return std::nullopt;
    Result<PackDefinition> definition = readPack(parsed.value, file, findings);
    if (!definition) {
        findings.push_back(definition.error());
        return std::nullopt;
    }
    return *std::move(definition);
}

std::string folderOf(const std::string& file)
{
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? std::string() : file.substr(0, slash);
}

} // namespace

Result<PackDefinition> readPack(const SettingValue& value, std::string_view fileName, Diagnostics& findings)
{
    MapReader reader(value, fileName, "", findings);
    if (!reader.isMap())
        return Diagnostic::error("mapping.broken-pack", "A pack's pack.yaml is a map with the key \"pack\".")
            .at(placeIn(fileName, value.place()));
    PackDefinition pack;
    pack.file = fileName;
    pack.name = reader.text("pack", MapReader::Need::Required);
    pack.description = reader.text("description");
    std::string sourceType;
    readEnd(reader, "source", fileName, findings, pack.sourceFormat, sourceType);
    readEnd(reader, "target", fileName, findings, pack.targetFormat, pack.targetType);
    if (const SettingValue* parameters = reader.map("parameters"))
        pack.parameters = readMappingParameters(*parameters, fileName, findings);
    pack.select = reader.text("select");
    pack.selectPlace = reader.placeOf("select");
    if (const SettingValue* accounts = reader.map("accounts"))
        pack.accounts = readPackAccounts(*accounts, fileName, findings);
    if (const SettingValue* messages = reader.map("messages", MapReader::Need::Required)) {
        for (const SettingValue::Entry& entry : messages->entries()) {
            if (entry.value.isScalar() && !entry.value.text().empty())
                pack.messages.push_back(
                    {.pattern = entry.key, .mapping = entry.value.text(), .place = entry.value.place()});
            else
                findings.push_back(
                    Diagnostic::error("mapping.pack-message", "Name the mapping for \"{0}\".", {entry.key})
                        .at(placeIn(fileName, entry.value.place(), "messages." + entry.key)));
        }
    }
    reader.finish();
    return pack;
}

std::vector<std::string> packFolders(std::string_view binaryFolder)
{
    std::vector<std::string> candidates;
    if (const char* given = std::getenv("HILUM_MAPPINGS")) { // NOLINT(concurrency-mt-unsafe): nobody sets it.
        for (const std::string_view part : split(given, ':'))
            candidates.emplace_back(part);
    }
    candidates.push_back(std::string(binaryFolder) + "/../share/hilum/mappings");
    std::vector<std::string> folders;
    for (const std::string& candidate : candidates) {
        std::error_code failed;
        const fs::path folder = fs::canonical(candidate, failed);
        if (!failed)
            folders.push_back(folder.generic_string());
    }
    return folders;
}

std::vector<PackDefinition> findPacks(std::span<const std::string> folders)
{
    std::map<std::string, PackDefinition> found;
    for (const std::string& folder : folders) {
        std::error_code ignored;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
            const std::string name = entry.path().filename().generic_string();
            const std::string file = packFile(folder, name);
            if (found.contains(name) || !isPackFile(file))
                continue;
            Diagnostics findings;
            if (std::optional<PackDefinition> pack = readPackFile(file, findings)) {
                pack->name = name;
                found.emplace(name, *std::move(pack));
            }
        }
    }
    std::vector<PackDefinition> packs;
    for (auto& [name, pack] : found)
        packs.push_back(std::move(pack));
    return packs;
}

MappingPack::MappingPack(PackDefinition definition, PackRequest request)
    : m_definition(std::move(definition)),
      m_request(std::move(request)),
      m_parts(m_request.folders, m_request.drafts)
{
}

Result<std::shared_ptr<MappingPack>> MappingPack::open(PackRequest request, const Registry& registry,
                                                       Diagnostics& findings)
{
    const auto folder = std::ranges::find_if(request.folders, [&request](const std::string& each) {
        return isPackFile(packFile(each, request.name));
    });
    if (folder == request.folders.end()) {
        std::vector<std::string> names;
        for (const PackDefinition& pack : findPacks(request.folders))
            names.push_back(pack.name);
        return Diagnostic::error("mapping.unknown-pack", "There is no mapping pack \"{0}\"; there are: {1}.",
                                 {request.name, names.empty() ? "none" : joined(names, ", ")});
    }
    Diagnostics own;
    std::optional<PackDefinition> definition = readPackFile(packFile(*folder, request.name), own);
    const bool isBroken = !definition || hasErrors(own);
    findings.insert(findings.end(), own.begin(), own.end());
    if (isBroken)
        return Diagnostic::error("mapping.broken-pack", "The mapping pack \"{0}\" has errors.",
                                 {request.name});
    auto pack = std::make_shared<MappingPack>(*std::move(definition), std::move(request));
    if (Result<void> prepared = pack->prepare(registry, findings); !prepared)
        return std::move(prepared).error();
    return pack;
}

Result<void> MappingPack::prepare(const Registry& registry, Diagnostics& findings)
{
    m_folder = folderOf(m_definition.file);
    const Result<const Codec*> source = registry.codec(m_definition.sourceFormat);
    if (!source)
        return Diagnostic(source.error()).at(placeIn(m_definition.file, {}, "source"));
    const Result<const Codec*> target = registry.codec(m_definition.targetFormat);
    if (!target)
        return Diagnostic(target.error()).at(placeIn(m_definition.file, {}, "target"));
    m_notation = (*source)->pathNotation();
    m_sourceSchema = (*source)->schema(Settings::map(), nullptr);
    m_targetCodec = *target;
    m_targetSchema = (*target)->schema(Settings::map(), nullptr);
    if (Result<void> compiled = compileSelect(); !compiled)
        return compiled;
    addEntries();
    checkParameters(findings);
    return {};
}

Result<fhirpath::Expression> MappingPack::compile(std::string_view text, SettingPlace place,
                                                  std::string_view key) const
{
    std::vector<std::string_view> variables;
    for (const MappingParameter& parameter : m_definition.parameters)
        variables.push_back(parameter.name);
    Result<fhirpath::Expression> compiled = fhirpath::compile(
        text,
        {.notation = m_notation, .schema = m_sourceSchema.get(), .contextType = {}, .variables = variables});
    if (compiled)
        return compiled;
    Diagnostic problem = std::move(compiled).error();
    problem.place = {};
    return std::move(problem).at(placeIn(m_definition.file, place, std::string(key)));
}

Result<void> MappingPack::compileSelect()
{
    if (!m_definition.select.empty()) {
        Result<fhirpath::Expression> select =
            compile(m_definition.select, m_definition.selectPlace, "select");
        if (!select)
            return std::move(select).error();
        m_select = *std::move(select);
    }
    const PackAccounts& accounts = m_definition.accounts;
    if (!accounts.each.empty()) {
        Result<fhirpath::Expression> each = compile(accounts.each, accounts.eachPlace, "accounts.each");
        if (!each)
            return std::move(each).error();
        m_accounted = *std::move(each);
    }
    return {};
}

void MappingPack::addEntries()
{
    for (const PackDefinition::Message& message : m_definition.messages) {
        auto known = std::ranges::find_if(
            m_entries, [&message](const auto& each) { return each->name == message.mapping; });
        if (known == m_entries.end()) {
            auto made = std::make_unique<Entry>();
            made->name = message.mapping;
            known = m_entries.insert(m_entries.end(), std::move(made));
        }
        if (message.pattern.ends_with('*'))
            m_beginnings.emplace_back(message.pattern.substr(0, message.pattern.size() - 1), known->get());
        else
            m_exact.emplace(message.pattern, known->get());
    }
    std::ranges::stable_sort(m_beginnings, [](const auto& left, const auto& right) {
        return left.first.size() > right.first.size();
    });
}

/// A parameter that none of the mappings has is a misspelled one.
void MappingPack::checkParameters(Diagnostics& findings)
{
    if (m_request.parameters.empty())
        return;
    std::vector<std::string> names;
    for (const MappingParameter& parameter : m_definition.parameters)
        names.push_back(parameter.name);
    for (const std::unique_ptr<Entry>& entry : m_entries) {
        Diagnostics ignored; // Reported when the mapping is compiled.
        const auto part = m_parts.part(entry->name, m_folder, ignored);
        if (!part)
            return;
        for (const MappingParameter& parameter : (*part)->parameters) {
            if (std::ranges::find(names, parameter.name) == names.end())
                names.push_back(parameter.name);
        }
    }
    std::ranges::sort(names);
    for (const auto& [name, value] : m_request.parameters) {
        if (std::ranges::find(names, name) == names.end())
            findings.push_back(Diagnostic::error("mapping.unknown-parameter",
                                                 "The pack has no parameter \"{0}\"; it has: {1}.",
                                                 {name, names.empty() ? "none" : joined(names, ", ")}));
    }
}

MappingPack::Entry* MappingPack::entryFor(std::string_view key) const
{
    if (const auto exact = m_exact.find(key); exact != m_exact.end())
        return exact->second;
    for (const auto& [beginning, entry] : m_beginnings) {
        if (key.starts_with(beginning))
            return entry;
    }
    return nullptr;
}

Result<std::vector<MappingPack::Entry*>> MappingPack::entriesFor(Node record, Arena& arena,
                                                                 MappingScratch& scratch) const
{
    fhirpath::EvaluationContext& evaluation = scratch.state().evaluation;
    evaluation.reset();
    evaluation.setValueArena(&arena); // That of the last record may be gone.
    evaluation.setResource(record);
    for (std::size_t number = 0; number < m_definition.parameters.size(); ++number) {
        const MappingParameter& parameter = m_definition.parameters[number];
        const auto given = m_request.parameters.find(parameter.name);
        if (given != m_request.parameters.end())
            evaluation.setVariable(number, fhirpath::Item(Value::string(given->second)));
        else if (parameter.defaultValue)
            evaluation.setVariable(number, fhirpath::Item(Value::string(*parameter.defaultValue)));
        else
            evaluation.setVariable(number, fhirpath::Collection());
    }
    std::vector<std::string> keys;
    if (const Result<fhirpath::Collection> items = fhirpath::evaluate(m_select, record, evaluation)) {
        if (items->size() == 1 && items->front().value().isString()) { // As it nearly always is.
            if (Entry* entry = entryFor(items->front().value().asString()); entry != nullptr)
                return std::vector<Entry*>{entry};
        }
        for (const fhirpath::Item& item : *items)
            keys.push_back(fhirpath::toText(item));
    }
    if (keys.empty() && m_accounted && entryFor({}) == nullptr)
        return std::vector<Entry*>(); // What the record holds is told by its items.
    if (keys.empty())
        keys.emplace_back();
    std::vector<Entry*> entries;
    for (const std::string& key : keys) {
        Entry* entry = entryFor(key);
        if (entry == nullptr)
            return Diagnostic::error("mapping.no-mapping-for",
                                     "The pack \"{0}\" has no mapping for this record.", {m_request.name});
        if (std::ranges::find(entries, entry) == entries.end())
            entries.push_back(entry);
    }
    return entries;
}

Result<std::vector<std::string>> MappingPack::mappingsFor(Node record) const
{
    Arena arena;
    MappingScratch scratch;
    const Result<std::vector<Entry*>> entries = entriesFor(record, arena, scratch);
    if (!entries)
        return entries.error();
    std::vector<std::string> names;
    for (const Entry* entry : *entries)
        names.push_back(entry->name);
    return names;
}

Result<void> MappingPack::apply(Node record, Arena& arena, MappingScratch& scratch,
                                std::vector<MappedDocument>& out, Diagnostics& findings)
{
    const Result<std::vector<Entry*>> entries = entriesFor(record, arena, scratch);
    if (!entries)
        return entries.error();
    const std::size_t before = out.size();
    if (!m_accounted) {
        if (Result<void> done = applyEntries(*entries, record, arena, scratch, out, findings); !done)
            return done;
        review(std::span<const MappedDocument>(out).subspan(before), findings);
        return {};
    }
    const std::vector<Node> items = accountedItems(record, scratch);
    CoverageRecorder own;
    auto* given = dynamic_cast<CoverageRecorder*>(scratch.state().recorder);
    if (given == nullptr)
        scratch.setRecorder(&own);
    Result<void> done = applyEntries(*entries, record, arena, scratch, out, findings);
    if (given == nullptr)
        scratch.setRecorder(nullptr);
    if (!done)
        return done;
    review(std::span<const MappedDocument>(out).subspan(before), findings);
    return account(items, given == nullptr ? own : *given, out.size() > before, findings);
}

Result<void> MappingPack::applyEntries(std::span<Entry* const> entries, Node record, Arena& arena,
                                       MappingScratch& scratch, std::vector<MappedDocument>& out,
                                       Diagnostics& findings)
{
    if (m_targetCodec != nullptr)
        scratch.writeAs(*m_targetCodec);
    for (Entry* entry : entries) {
        compileOnce(*entry);
        giveFindings(*entry, findings);
        if (entry->problem)
            return *entry->problem;
        if (Result<void> done = entry->compiled->apply(record, arena, scratch, out, findings); !done)
            return done;
    }
    return {};
}

std::vector<Node> MappingPack::accountedItems(Node record, MappingScratch& scratch) const
{
    std::vector<Node> items;
    const Result<fhirpath::Collection> found =
        fhirpath::evaluate(*m_accounted, record, scratch.state().evaluation);
    if (!found)
        return items;
    for (const fhirpath::Item& item : *found) {
        if (item.isNode())
            items.push_back(item.node());
    }
    return items;
}

Result<void> MappingPack::account(std::span<const Node> items, const CoverageRecorder& recorder, bool hasMade,
                                  Diagnostics& findings) const
{
    Diagnostics unwritten = unwrittenItems(items, recorder, m_definition.accounts, m_definition.name);
    if (hasMade) {
        std::ranges::move(unwritten, std::back_inserter(findings));
        return {};
    }
    if (unwritten.empty())
        return Diagnostic::error("mapping.nothing-written", "The pack \"{0}\" makes nothing of this record.",
                                 {m_definition.name});
    Diagnostic reason = std::move(unwritten.front());
    reason.severity = Severity::Error;
    findings.insert(findings.end(), std::make_move_iterator(unwritten.begin() + 1),
                    std::make_move_iterator(unwritten.end()));
    return reason;
}

void MappingPack::review(std::span<const MappedDocument> made, Diagnostics& findings)
{
    const auto* notation = dynamic_cast<const TargetNotation*>(m_targetSchema.get());
    if (notation == nullptr)
        return;
    Diagnostics found;
    for (const MappedDocument& each : made)
        notation->review(each.document->root(), found);
    for (Diagnostic& finding : found) {
        std::vector<std::string> what = finding.arguments;
        what.push_back(finding.code);
        const std::lock_guard lock(m_toldMutex);
        if (finding.severity != Severity::Information || m_told.insert(std::move(what)).second)
            findings.push_back(std::move(finding));
    }
}

void MappingPack::compileAll(Diagnostics& findings)
{
    for (const std::unique_ptr<Entry>& entry : m_entries) {
        compileOnce(*entry);
        giveFindings(*entry, findings);
        if (entry->problem && std::ranges::find(findings, *entry->problem) == findings.end())
            findings.push_back(*entry->problem);
    }
}

void MappingPack::giveFindings(Entry& entry, Diagnostics& findings) const
{
    if (!entry.findings.empty() && !entry.isReported.exchange(true))
        findings.insert(findings.end(), entry.findings.begin(), entry.findings.end());
}

void MappingPack::compileOnce(Entry& entry)
{
    std::call_once(entry.once, [this, &entry] { compile(entry); });
    if (entry.problem)
        m_isBroken = true;
}

void MappingPack::compile(Entry& entry)
{
    const auto definition = m_parts.part(entry.name, m_folder, entry.findings);
    if (!definition) {
        entry.problem = definition.error();
        if (entry.problem->place.resource.empty())
            entry.problem = std::move(*entry.problem).at(placeIn(m_definition.file, {}, "messages"));
        return;
    }
    Result<std::shared_ptr<const CompiledMapping>> compiled =
        CompiledMapping::compile(**definition,
                                 {.notation = m_notation,
                                  .sourceSchema = m_sourceSchema,
                                  .sourceType = {},
                                  .targetSchema = m_targetSchema,
                                  .lookups = m_request.lookups,
                                  .folder = folderOf((*definition)->file),
                                  .parts = &m_parts,
                                  .parameters = m_request.parameters,
                                  .now = m_request.now},
                                 entry.findings);
    if (compiled)
        entry.compiled = *std::move(compiled);
    else
        entry.problem = std::move(compiled).error();
}

} // namespace hilum::mapping
