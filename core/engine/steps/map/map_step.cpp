// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/map/map_step.h"

#include "core/connect/map_reader.h"
#include "core/engine/steps/expressions.h"
#include "core/mapping/coverage.h"
#include "core/mapping/mapping_pack.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_reader.h"
#include "map_step_manifest.h" // Generated.

#include <algorithm>
#include <filesystem>

namespace hilum::engine {
namespace {

/// Beside the pipeline: mappings, and files that take the place of a pack's.
constexpr const char* kOverlayFolder = "mappings";

class MapState final : public OperatorState
{
public:
    mapping::MappingScratch scratch;
    std::vector<mapping::MappedDocument> documents;
    Diagnostics findings;
    /// Made when somebody asks for it.
    std::unique_ptr<mapping::CoverageRecorder> recorder;
};

/// Applies one mapping to all records, or that which a pack has for each.
class MapOperator final : public Operator
{
public:
    MapOperator(std::shared_ptr<const mapping::CompiledMapping> mapping, PortInfo source)
        : m_mapping(std::move(mapping)), m_source(std::move(source))
    {
    }
    explicit MapOperator(std::shared_ptr<mapping::MappingPack> pack) : m_pack(std::move(pack))
    {
        m_source.schema = m_pack->sourceSchema();
    }

    std::unique_ptr<OperatorState> makeState() const override { return std::make_unique<MapState>(); }

    Result<void> process(Batch& batch, StepWork& work) const override
    {
        auto& state = *static_cast<MapState*>(work.state);
        if (work.coverage != nullptr && !state.recorder) {
            state.recorder = std::make_unique<mapping::CoverageRecorder>();
            state.scratch.setRecorder(state.recorder.get());
        }
        if (!work.isObserved)
            state.scratch.rememberItems();
        // What is mapped views the mapping's constants.
        batch.memories.front()->kept.push_back(m_mapping);
        batch.memories.front()->kept.push_back(m_pack);
        std::vector<Record> mapped;
        mapped.reserve(batch.records.size());
        for (Record& record : batch.records)
            mapRecord(record, batch, mapped, state, work);
        batch.records = std::move(mapped);
        return {};
    }

private:
    void mapRecord(Record& record, Batch& batch, std::vector<Record>& mapped, MapState& state,
                   StepWork& work) const
    {
        state.documents.clear();
        state.findings.clear();
        if (state.recorder)
            state.recorder->begin();
        Result<void> done = apply(record.document->root(), batch.arena(), state);
        for (Diagnostic& finding : state.findings)
            work.note(record, std::move(finding));
        if (!done)
            return work.reject(batch, std::move(record), std::move(done).error());
        if (work.coverage != nullptr && !record.document->bytes().empty())
            work.coverage->emplace(record.document,
                                   state.recorder->coverage(record.document->root(), m_source.schema.get()));
        ++(state.documents.empty() ? work.tally.filtered : work.tally.out);
        // All of them keep the origin of the whole record: bytes of nodes count from its begin.
        for (const mapping::MappedDocument& document : state.documents)
            mapped.push_back(
                {.document = document.document, .origin = record.origin, .findings = record.findings});
    }

    Result<void> apply(Node record, Arena& arena, MapState& state) const
    {
        return m_pack ? m_pack->apply(record, arena, state.scratch, state.documents, state.findings)
                      : m_mapping->apply(record, arena, state.scratch, state.documents, state.findings);
    }

    std::shared_ptr<const mapping::CompiledMapping> m_mapping;
    PortInfo m_source; // The mapping views its schema.
    std::shared_ptr<mapping::MappingPack> m_pack;
};

/// `{pack: NAME, set: {...}, overlay: FOLDER}`.
bool namesPack(const SettingValue& body)
{
    return body.isMap() && body.find("pack") != nullptr;
}

/// Folders of packs and parts: what lies beside the pipeline goes before what is installed.
std::vector<std::string> foldersFor(const PlanContext& context, const std::string& overlay)
{
    std::vector<std::string> folders = {pipeline::pathFrom(context.folder, overlay)};
    folders.insert(folders.end(), context.packFolders.begin(), context.packFolders.end());
    return folders;
}

std::optional<mapping::PackRequest> readPackRequest(const pipeline::StepDefinition& step,
                                                    const PlanContext& context, Diagnostics& findings)
{
    const std::string path = "steps." + step.id + ".map";
    MapReader reader(step.body, context.file, path, findings);
    mapping::PackRequest request;
    request.name = reader.text("pack", MapReader::Need::Required);
    const std::string overlay = reader.text("overlay");
    request.folders = foldersFor(context, overlay.empty() ? kOverlayFolder : overlay);
    if (const SettingValue* values = reader.map("set")) {
        for (const SettingValue::Entry& entry : values->entries())
            request.parameters[entry.key] = entry.value.text();
    }
    reader.finish();
    request.drafts = context.mappingDrafts;
    request.lookups = &context.lookups;
    request.now = context.now;
    return hasErrors(findings) ? std::nullopt : std::optional(std::move(request));
}

/// Where the rules are: in the pipeline or in a file of their own.
struct MappingText
{
    SettingValue value;
    std::string file;
    std::string folder;
};

std::optional<MappingText> readText(const pipeline::StepDefinition& step, const PlanContext& context,
                                    Diagnostics& findings)
{
    if (step.body.isMap())
        return MappingText{.value = step.body, .file = context.file, .folder = context.folder};
    const std::string path = "steps." + step.id + ".map";
    const auto fail = [&](Diagnostic problem) {
        findings.push_back(std::move(problem).at(placeIn(context.file, step.body.place(), path)));
        return std::nullopt;
    };
    if (!step.body.isScalar() || step.body.text().empty())
        return fail(Diagnostic::error("engine.no-mapping", "Name a mapping file, or write the rules here."));
    const std::string file = pipeline::pathFrom(context.folder, step.body.text());
    const Result<std::string> text = pipeline::readTextFile(file);
    if (!text) {
        Diagnostic problem = text.error();
        problem.place = {};
        return fail(std::move(problem));
    }
    pipeline::ParsedYaml parsed = pipeline::readYaml(*text, file);
    const bool isBroken = hasErrors(parsed.findings);
    findings.insert(findings.end(), parsed.findings.begin(), parsed.findings.end());
    if (isBroken)
        return std::nullopt;
    const std::size_t slash = file.rfind('/');
    return MappingText{.value = std::move(parsed.value),
                       .file = file,
                       .folder = slash == std::string::npos ? std::string() : file.substr(0, slash)};
}

/// Whether something of the pack is not as it was installed.
bool isChanged(const mapping::PackRequest& request)
{
    if (request.drafts != nullptr && !(request.drafts->mappings.empty() && request.drafts->tables.empty()))
        return true;
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::path(request.folders.front()) / request.name, ignored);
}

bool isCompiledFirst(const mapping::PackRequest& request, PackCompilation choice)
{
    return choice == PackCompilation::All || (choice == PackCompilation::Changed && isChanged(request));
}

class MapStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        return namesPack(step.body) ? planPack(step, context, findings)
                                    : planMapping(step, context, findings);
    }

private:
    static std::optional<StepPlan> planPack(const pipeline::StepDefinition& step, const PlanContext& context,
                                            Diagnostics& findings)
    {
        std::optional<mapping::PackRequest> request = readPackRequest(step, context, findings);
        if (!request)
            return std::nullopt;
        const bool isAll = isCompiledFirst(*request, context.packCompilation);
        Result<std::shared_ptr<mapping::MappingPack>> pack =
            mapping::MappingPack::open(*std::move(request), context.registry, findings);
        if (!pack)
            addError(pack.error(), findings);
        else if (isAll)
            (*pack)->compileAll(findings);
        if (hasErrors(findings))
            return std::nullopt;
        const mapping::PackDefinition& definition = (*pack)->definition();
        PortInfo target{.format = definition.targetFormat,
                        .schema = (*pack)->targetSchema(),
                        .typeName = definition.targetType,
                        .notation = nullptr};
        if (const Result<const Codec*> codec = context.registry.codec(definition.targetFormat))
            target.notation = (*codec)->pathNotation();
        return StepPlan{.run = std::make_shared<MapOperator>(*std::move(pack)),
                        .outlets = {},
                        .output = std::move(target),
                        .table = nullptr};
    }

    static std::optional<StepPlan> planMapping(const pipeline::StepDefinition& step,
                                               const PlanContext& context, Diagnostics& findings)
    {
        const std::optional<MappingText> text = readText(step, context, findings);
        if (!text)
            return std::nullopt;
        const Result<mapping::MappingDefinition> definition =
            mapping::readMapping(text->value, text->file, findings);
        if (!definition)
            addError(definition.error(), findings);
        if (hasErrors(findings))
            return std::nullopt;
        const PortInfo source = sourceOf(*definition, context);
        PortInfo target = targetOf(*definition, context, step, findings);
        mapping::MappingParts parts(foldersFor(context, kOverlayFolder), context.mappingDrafts);
        Result<std::shared_ptr<const mapping::CompiledMapping>> compiled = mapping::CompiledMapping::compile(
            *definition,
            {.notation = source.notation,
             .sourceSchema = source.schema,
             .sourceType = source.typeName,
             .targetSchema = target.format == "row" ? nullptr : target.schema,
             .lookups = &context.lookups,
             .folder = text->folder,
             .parts = &parts,
             .now = context.now},
            findings);
        if (!compiled)
            addError(compiled.error(), findings);
        if (hasErrors(findings))
            return std::nullopt;
        return StepPlan{.run = std::make_shared<MapOperator>(*std::move(compiled), source),
                        .outlets = {},
                        .output = std::move(target),
                        .table = nullptr};
    }

    static void addError(const Diagnostic& error, Diagnostics& findings)
    {
        if (std::ranges::find(findings, error) == findings.end())
            findings.push_back(error);
    }

    /// What comes in; where that is unknown, what the mapping says it expects.
    static PortInfo sourceOf(const mapping::MappingDefinition& definition, const PlanContext& context)
    {
        PortInfo source = context.input;
        if (source.notation != nullptr || source.schema || definition.sourceFormat.empty())
            return source;
        if (const Result<const Codec*> codec = context.registry.codec(definition.sourceFormat)) {
            source.notation = (*codec)->pathNotation();
            source.schema = (*codec)->schema(Settings::map(), nullptr);
        }
        return source;
    }

    static PortInfo targetOf(const mapping::MappingDefinition& definition, const PlanContext& context,
                             const pipeline::StepDefinition& step, Diagnostics& findings)
    {
        PortInfo target{.format = definition.targetFormat,
                        .schema = nullptr,
                        .typeName = definition.targetType,
                        .notation = nullptr};
        if (definition.targetFormat == "row") {
            target.schema = rowSchema(definition);
            target.typeName = target.schema ? "row" : "";
            return target;
        }
        if (definition.targetFormat.empty())
            return target;
        const Result<const Codec*> codec = context.registry.codec(definition.targetFormat);
        if (!codec) {
            findings.push_back(Diagnostic(codec.error())
                                   .at(placeIn(definition.file, definition.targetPlace, "steps." + step.id)));
            return target;
        }
        target.notation = (*codec)->pathNotation();
        target.schema = (*codec)->schema(Settings::map(), nullptr);
        return target;
    }

    /// The columns that the rules name; null where they make anything but columns.
    static std::shared_ptr<const Schema> rowSchema(const mapping::MappingDefinition& definition)
    {
        SchemaType row{
            .name = "row", .title = {}, .kind = SchemaTypeKind::Structure, .base = {}, .fields = {}};
        for (const mapping::MappingRule& rule : definition.rules) {
            if (!rule.rules.empty() || rule.to.find_first_of(".[") != std::string::npos)
                return nullptr;
            SchemaField field;
            field.name = rule.to;
            field.typeName = rule.type;
            if (row.field(rule.to) == nullptr)
                row.fields.push_back(std::move(field));
        }
        return std::make_shared<FixedSchema>(std::vector{std::move(row)});
    }

    Manifest m_manifest = readStepManifest(mapStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeMapStep()
{
    return std::make_unique<MapStep>();
}

} // namespace hilum::engine
