// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/view/view_step.h"

#include "core/connect/map_reader.h"
#include "core/engine/steps/expressions.h"
#include "core/pipeline/text_file.h"
#include "core/view/definition_text.h"
#include "core/view/row_documents.h"
#include "core/view/view_run.h"
#include "view_step_manifest.h" // Generated.

namespace hilum::engine {
namespace {

/// The view, and the shape that its rows share; kept by the batches that hold rows.
struct SharedView
{
    std::shared_ptr<const view::View> view;
    RowShape shape;
};

class ViewState final : public OperatorState
{
public:
    ViewState(const view::View& view, const DateTime& now) : run(view, now) {}
    view::ViewRun run;
};

class ViewOperator final : public Operator
{
public:
    ViewOperator(std::shared_ptr<const view::View> view, const DateTime& now)
        : m_shared(std::make_shared<const SharedView>(SharedView{view, view::rowShape(*view)})), m_now(now)
    {
    }

    std::unique_ptr<OperatorState> makeState() const override
    {
        return std::make_unique<ViewState>(*m_shared->view, m_now);
    }

    Result<void> process(Batch& batch, StepWork& work) const override
    {
        view::ViewRun& run = static_cast<ViewState*>(work.state)->run;
        batch.memories.front()->kept.push_back(m_shared);
        run.setValueArena(&batch.arena());
        view::RowDocuments rows(*m_shared->view, m_shared->shape, batch.arena());
        std::vector<Record> made;
        made.reserve(batch.records.size());
        for (Record& record : batch.records) {
            rows.documents().clear();
            const Result<bool> added = run.add(record.document->root(), rows);
            if (!added) {
                work.reject(batch, std::move(record), added.error());
                continue;
            }
            ++(rows.documents().empty() ? work.tally.filtered : work.tally.out);
            for (const Document* document : rows.documents())
                made.push_back({.document = document, .origin = record.origin, .findings = record.findings});
        }
        batch.records = std::move(made);
        return {};
    }

private:
    std::shared_ptr<const SharedView> m_shared;
    DateTime m_now;
};

class ViewStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        const std::shared_ptr<const view::View> view = readView(step, context, findings);
        if (!view)
            return std::nullopt;
        return StepPlan{
            .run = std::make_shared<ViewOperator>(view, context.now),
            .outlets = {},
            .output = {.format = "row", .schema = view->schema(), .typeName = "row", .notation = nullptr},
            .table = nullptr};
    }

private:
    /// Null where something is wrong, which is then reported.
    static std::shared_ptr<const view::View> readView(const pipeline::StepDefinition& step,
                                                      const PlanContext& context, Diagnostics& findings)
    {
        const std::string path = "steps." + step.id + ".view";
        const auto fail = [&](Diagnostic problem, SettingPlace place) {
            findings.push_back(std::move(problem).at(placeIn(context.file, place, path)));
            return nullptr;
        };
        const SettingValue* named = step.body.find("definition");
        if (step.body.isMap() && named == nullptr)
            return view::View::compile(step.body, context.file, findings, path);
        const SettingValue& name = named == nullptr ? step.body : *named;
        if (!name.isScalar() || name.text().empty()) {
            return fail(Diagnostic::error("engine.no-view",
                                          "Name the file of a ViewDefinition, or write the definition here."),
                        name.place());
        }
        const std::string file = pipeline::pathFrom(context.folder, name.text());
        const Result<std::string> text = pipeline::readTextFile(file);
        if (!text) {
            Diagnostic problem = text.error();
            problem.place = {};
            return fail(std::move(problem), name.place());
        }
        const Result<SettingValue> definition = view::readDefinitionText(*text, file);
        if (!definition) {
            findings.push_back(definition.error());
            return nullptr;
        }
        return view::View::compile(*definition, file, findings);
    }

    Manifest m_manifest = readStepManifest(viewStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeViewStep()
{
    return std::make_unique<ViewStep>();
}

} // namespace hilum::engine
