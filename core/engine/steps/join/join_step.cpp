// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/join/join_step.h"

#include "core/connect/map_reader.h"
#include "core/engine/steps/extended_schema.h"
#include "core/engine/steps/join/join_table.h"
#include "core/model/overlay_document.h"
#include "join_step_manifest.h" // Generated.

#include <algorithm>

namespace hilum::engine {
namespace {

/// What a join does with a record.
struct JoinSettings
{
    fhirpath::Expression left;
    std::string name;
    bool isInner = false;
};

class JoinOperator final : public Operator
{
public:
    JoinOperator(JoinSettings settings, std::shared_ptr<const JoinTable> table, PortInfo port,
                 const DateTime& now)
        : m_settings(std::make_shared<const JoinSettings>(std::move(settings))),
          m_table(std::move(table)),
          m_port(std::move(port)),
          m_now(now)
    {
    }

    std::unique_ptr<OperatorState> makeState() const override
    {
        return std::make_unique<ExpressionState>(m_now);
    }

    Result<void> process(Batch& batch, StepWork& work) const override
    {
        fhirpath::EvaluationContext& evaluation = static_cast<ExpressionState*>(work.state)->evaluation();
        batch.memories.front()->kept.push_back(m_settings);
        batch.memories.front()->kept.push_back(m_table);
        std::vector<Record> kept;
        kept.reserve(batch.records.size());
        for (Record& record : batch.records) {
            evaluation.reset();
            const Result<fhirpath::Item> key =
                fhirpath::evaluateFirst(m_settings->left, record.document->root(), evaluation);
            if (!key) {
                work.reject(batch, std::move(record), key.error());
                continue;
            }
            const std::span<const Node> matches = m_table->find(fhirpath::toText(*key));
            if (matches.empty() && m_settings->isInner) {
                ++work.tally.filtered;
                continue;
            }
            if (!matches.empty())
                record.document = joined(record, matches, batch.arena());
            kept.push_back(std::move(record));
        }
        work.tally.out = kept.size();
        batch.records = std::move(kept);
        return {};
    }

private:
    const Document* joined(const Record& record, std::span<const Node> matches, Arena& arena) const
    {
        const std::span<OverlayDocument::Added> added =
            arena.makeArray<OverlayDocument::Added>(matches.size());
        std::ranges::transform(matches, added.begin(), [this](Node match) {
            return OverlayDocument::Added{.name = m_settings->name, .node = match};
        });
        return arena.make<OverlayDocument>(record.document->root(), added);
    }

    std::shared_ptr<const JoinSettings> m_settings; // Kept by the records that view it, like the table.
    std::shared_ptr<const JoinTable> m_table;
    PortInfo m_port; // The key views its schema.
    DateTime m_now;
};

class JoinStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<pipeline::PortReference> buildInput(const pipeline::StepDefinition& step) const override
    {
        const SettingValue* with = step.body.find("with");
        if (with == nullptr || !with->isScalar() || with->text().empty())
            return std::nullopt;
        return pipeline::PortReference::parse(with->text(), with->place());
    }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        const std::string path = "steps." + step.id + ".join";
        MapReader body(step.body, context.file, path, findings);
        if (!body.isMap())
            return std::nullopt;
        const std::string with = body.text("with", MapReader::Need::Required);
        const SettingValue* leftText = body.any("left", MapReader::Need::Required);
        const SettingValue* rightText = body.any("right", MapReader::Need::Required);
        std::string name = body.text("as");
        const std::string kind = body.text("kind");
        const SettingPlace kindPlace = body.placeOf("kind");
        body.finish();
        if (!kind.empty() && kind != "left" && kind != "inner")
            findings.push_back(Diagnostic::error("engine.unknown-choice", "\"{0}\" must be one of: {1}.",
                                                 {"kind", "left, inner"})
                                   .at(placeIn(context.file, kindPlace, path + ".kind")));
        if (name.empty())
            name = pipeline::PortReference::parse(with).node;
        if (leftText == nullptr || rightText == nullptr)
            return std::nullopt;
        std::optional<fhirpath::Expression> left =
            compileExpression(*leftText, context, context.input, path + ".left", findings);
        std::optional<fhirpath::Expression> right =
            compileExpression(*rightText, context, context.build, path + ".right", findings);
        if (hasErrors(findings))
            return std::nullopt;
        auto table = std::make_shared<JoinTable>(*std::move(right), context.build, context.now);
        SchemaField field;
        field.name = name;
        field.maximum = 0;
        field.typeName = context.build.typeName;
        return StepPlan{
            .run = std::make_shared<JoinOperator>(
                JoinSettings{.left = *std::move(left), .name = std::move(name), .isInner = kind == "inner"},
                table, context.input, context.now),
            .outlets = {},
            .output = withFields(context.input, {std::move(field)}, context.build.schema),
            .table = table};
    }

private:
    Manifest m_manifest = readStepManifest(joinStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeJoinStep()
{
    return std::make_unique<JoinStep>();
}

} // namespace hilum::engine
