// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/lookup/lookup_step.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/engine/steps/expressions.h"
#include "core/engine/steps/extended_schema.h"
#include "core/model/overlay_document.h"
#include "core/model/row_document.h"
#include "lookup_step_manifest.h" // Generated.

#include <algorithm>

namespace hilum::engine {
namespace {

/// What a lookup step does, apart from the record.
struct LookupSettings
{
    std::string name;
    std::shared_ptr<const mapping::LookupTable> table;
    fhirpath::Expression key;
    /// Names of the added fields and where they stand in the table's rows.
    RowShape added;
    std::vector<std::size_t> columns;
    bool rejectsUnknown = false;
};

class LookupOperator final : public Operator
{
public:
    LookupOperator(LookupSettings settings, PortInfo port, const DateTime& now)
        : m_settings(std::make_shared<const LookupSettings>(std::move(settings))),
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
        std::vector<Record> kept;
        kept.reserve(batch.records.size());
        for (Record& record : batch.records) {
            evaluation.reset();
            const Result<fhirpath::Item> key =
                fhirpath::evaluateFirst(m_settings->key, record.document->root(), evaluation);
            if (!key) {
                work.reject(batch, std::move(record), key.error());
                continue;
            }
            const std::span<const std::string> row = m_settings->table->row(fhirpath::toText(*key));
            if (row.empty() && m_settings->rejectsUnknown) {
                work.reject(batch, std::move(record),
                            Diagnostic::error("engine.not-in-table", "The key is not in the table \"{0}\".",
                                              {m_settings->name}));
                continue;
            }
            if (!row.empty())
                record.document = extended(record, row, batch.arena());
            kept.push_back(std::move(record));
        }
        work.tally.out = kept.size();
        batch.records = std::move(kept);
        return {};
    }

private:
    const Document* extended(const Record& record, std::span<const std::string> row, Arena& arena) const
    {
        const std::size_t count = m_settings->columns.size();
        const std::span<Cell> cells = arena.makeArray<Cell>(count);
        for (std::size_t index = 0; index < count; ++index) {
            const std::string& text = row[m_settings->columns[index]];
            cells[index] = {.value = Value::string(text), .source = {}, .isNull = false};
        }
        const auto* fields = arena.make<RowDocument>("row", m_settings->added, cells);
        const std::span<OverlayDocument::Added> added = arena.makeArray<OverlayDocument::Added>(count);
        for (std::size_t index = 0; index < count; ++index)
            added[index] = {.name = m_settings->added.names[index], .node = fields->cellNode(index)};
        return arena.make<OverlayDocument>(record.document->root(), added);
    }

    std::shared_ptr<const LookupSettings> m_settings; // Kept by the records that view it.
    PortInfo m_port;                                  // The key views its schema.
    DateTime m_now;
};

/// Reads the body of a lookup step.
class LookupPlanner
{
public:
    LookupPlanner(const pipeline::StepDefinition& step, const PlanContext& context, Diagnostics& findings)
        : m_context(context),
          m_findings(findings),
          m_path("steps." + step.id + ".lookup"),
          m_body(step.body, context.file, m_path, findings)
    {
    }

    std::optional<StepPlan> plan()
    {
        if (!m_body.isMap())
            return std::nullopt;
        readTable();
        const SettingValue* key = m_body.any("key", MapReader::Need::Required);
        const SettingValue* add = m_body.any("add");
        const std::string otherwise = m_body.text("otherwise");
        m_body.finish();
        if (!otherwise.empty() && otherwise != "keep" && otherwise != "reject")
            report(Diagnostic::error("engine.unknown-choice", "\"{0}\" must be one of: {1}.",
                                     {"otherwise", "keep, reject"}),
                   m_body.placeOf("otherwise"));
        m_settings.rejectsUnknown = otherwise == "reject";
        if (m_settings.table)
            readFields(add);
        std::optional<fhirpath::Expression> expression;
        if (key != nullptr)
            expression = compileExpression(*key, m_context, m_context.input, m_path + ".key", m_findings);
        if (!expression || hasErrors(m_findings))
            return std::nullopt;
        m_settings.key = *std::move(expression);
        std::vector<SchemaField> fields;
        for (const std::string& name : m_settings.added.names)
            fields.emplace_back().name = name;
        return StepPlan{
            .run = std::make_shared<LookupOperator>(std::move(m_settings), m_context.input, m_context.now),
            .outlets = {},
            .output = withFields(m_context.input, std::move(fields), nullptr),
            .table = nullptr};
    }

private:
    void report(Diagnostic finding, SettingPlace place)
    {
        m_findings.push_back(std::move(finding).at(placeIn(m_context.file, place, m_path)));
    }

    void readTable()
    {
        m_settings.name = m_body.text("table", MapReader::Need::Required);
        const auto found = m_context.lookups.find(m_settings.name);
        if (found != m_context.lookups.end()) {
            m_settings.table = found->second;
            return;
        }
        if (m_settings.name.empty())
            return;
        std::vector<std::string_view> names;
        for (const auto& [name, table] : m_context.lookups)
            names.push_back(name);
        const std::string_view near = nearestWord(m_settings.name, names);
        report(near.empty() ? Diagnostic::error("engine.unknown-table",
                                                "There is no table \"{0}\": define it under \"lookups\".",
                                                {m_settings.name})
                            : Diagnostic::error("engine.unknown-table",
                                                "There is no table \"{0}\". Did you mean \"{1}\"?",
                                                {m_settings.name, std::string(near)}),
               m_body.placeOf("table"));
    }

    void readFields(const SettingValue* add)
    {
        const std::vector<std::string>& columns = m_settings.table->columns();
        if (add == nullptr) {
            for (std::size_t index = 1; index < columns.size(); ++index)
                addField(columns[index], index);
            return;
        }
        if (!add->isMap())
            return report(Diagnostic::error("engine.not-a-map",
                                            "\"add\" names the new fields and their columns: \"add: "
                                            "{payerName: name}\"."),
                          add->place());
        for (const SettingValue::Entry& entry : add->entries()) {
            const int column = m_settings.table->columnIndex(entry.value.text());
            if (column >= 0)
                addField(entry.key, static_cast<std::size_t>(column));
            else
                report(Diagnostic::error("engine.unknown-column",
                                         "The table \"{0}\" has no column \"{1}\". Its columns are: {2}.",
                                         {m_settings.name, entry.value.text(), joined(columns, ", ")}),
                       entry.value.place());
        }
    }

    void addField(const std::string& name, std::size_t column)
    {
        m_settings.added.names.push_back(name);
        m_settings.columns.push_back(column);
    }

    const PlanContext& m_context;
    Diagnostics& m_findings;
    std::string m_path;
    MapReader m_body;
    LookupSettings m_settings;
};

class LookupStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        return LookupPlanner(step, context, findings).plan();
    }

private:
    Manifest m_manifest = readStepManifest(lookupStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeLookupStep()
{
    return std::make_unique<LookupStep>();
}

} // namespace hilum::engine
