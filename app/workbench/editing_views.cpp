// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/editing_views.h"

#include "app/session/session.h"
#include "app/workbench/canvas_results.h"
#include "app/workbench/main_window.h"
#include "app/workbench/test_differences.h"
#include "app/workbench/view_catalogue.h"
#include "widgets/base/text.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/expression/expression_field.h"
#include "widgets/inspector/inspector_view.h"
#include "widgets/inventory/inventory_view.h"
#include "widgets/palette/palette_view.h"
#include "widgets/preview/preview_view.h"
#include "widgets/project/project_view.h"
#include "widgets/yaml/yaml_view.h"

namespace hilum::workbench {
namespace {

using session::Session;

/// What an expression of the selected node sees: the sample's records at the port that it takes from.
expression::ExpressionContext expressionContext(const ViewContext& context)
{
    expression::ExpressionContext made;
    made.now = context.session.context().clock.now();
    made.showsValues = context.selection.isRevealed();
    const session::PreviewPointer& preview = context.session.preview();
    const std::optional<document::GraphNode> node = context.document.node(context.selection.node());
    if (preview == nullptr || !node || node->from.empty())
        return made;
    const auto port = preview->ports.find(node->from.front().name().toStdString());
    if (port == preview->ports.end())
        return made;
    made.schema = port->second.schema;
    made.typeName = port->second.typeName;
    made.notation = port->second.notation;
    made.keeper = preview;
    if (!port->second.records.empty())
        made.samples = {port->second.records.front().document->root()};
    return made;
}

QStringList lookupNames(const document::PipelineDocument& document)
{
    QStringList names;
    for (const pipeline::LookupDefinition& lookup : document.definition().lookups)
        names << QString::fromStdString(lookup.name);
    return names;
}

/// The pipeline's own tests are run by the session and shown by the inspector.
void followExamples(inspector::InspectorView& view, const ViewContext& context, MainWindow& window)
{
    using inspector::ExampleStatus;
    Session* session = &context.session;
    QObject::connect(&view, &inspector::InspectorView::examplesRequested, session, &Session::runExamples);
    QObject::connect(&view, &inspector::InspectorView::exampleAccepted, session, &Session::acceptExample);
    QObject::connect(&view, &inspector::InspectorView::exampleDifferencesWanted, &window,
                     [context, &window](int index) { showTestDifferences(context, window, index); });
    document::PipelineDocument* document = &context.document;
    QObject::connect(session, &Session::examplesStarted, &view, [&view, document] {
        view.setExampleStatus(std::vector<ExampleStatus>(document->definition().examples.size(),
                                                         {.state = ExampleStatus::State::Running}));
    });
    QObject::connect(
        session, &Session::examplesFinished, &view,
        [&view](const std::vector<session::ExampleOutcome>& outcomes) {
            std::vector<ExampleStatus> status;
            for (const session::ExampleOutcome& each : outcomes)
                status.push_back(
                    {.state = each.problem ? ExampleStatus::State::Failed : ExampleStatus::State::Passed,
                     .message = each.problem ? base::translateMessage(*each.problem) : QString()});
            view.setExampleStatus(std::move(status));
        });
}

} // namespace

QWidget* makeCanvasView(const ViewContext& context, MainWindow& window)
{
    auto* view = new canvas::CanvasView(context.document, context.selection, context.catalogue);
    QObject::connect(view, &canvas::CanvasView::statusMessage, &window, &MainWindow::showMessage);
    QObject::connect(view, &canvas::CanvasView::scanRequested, &window, [&window](const QString& source) {
        const QString id = QStringLiteral("inventory");
        window.raiseView(id);
        if (auto* inventory = qobject_cast<inventory_view::InventoryView*>(window.view(id)))
            inventory->scanSource(source);
    });
    QObject::connect(view, &canvas::CanvasView::previewRequested, &window,
                     [&window] { window.raiseView(QStringLiteral("preview")); });
    QObject::connect(view, &canvas::CanvasView::problemsRequested, &window,
                     [&window] { window.raiseView(QStringLiteral("problems")); });
    QObject::connect(view, &canvas::CanvasView::runToHereRequested, &window, &MainWindow::runTo);
    followResults(*view, context);
    return view;
}

QWidget* makeTextView(const ViewContext& context, MainWindow& window)
{
    auto* view = new yaml::YamlView(context.document, context.selection);
    QObject::connect(view, &yaml::YamlView::readableChanged, view, [&window](bool isReadable) {
        if (auto* preview = qobject_cast<preview::PreviewView*>(window.view(QStringLiteral("preview"))))
            preview->setTextReadable(isReadable);
    });
    return view;
}

QWidget* makePaletteView(const ViewContext& context, MainWindow& window)
{
    auto* view = new palette::PaletteView(context.catalogue);
    QObject::connect(view, &palette::PaletteView::addRequested, &window, &MainWindow::addNode);
    return view;
}

QWidget* makeProjectView(const ViewContext& context, MainWindow& window)
{
    auto* view = new project::ProjectView(context.document, context.selection, context.catalogue);
    QObject::connect(view, &project::ProjectView::openRequested, &window, &MainWindow::open);
    return view;
}

QWidget* makeInspectorView(const ViewContext& context, MainWindow& window)
{
    inspector::FormParts parts;
    parts.makeExpression = [context](const SettingManifest&, QWidget* parent) -> base::FieldEditor* {
        auto* field = new expression::ExpressionField(parent);
        field->setContext(expressionContext(context));
        QObject::connect(&context.session, &Session::previewReady, field,
                         [field, context] { field->setContext(expressionContext(context)); });
        QObject::connect(&context.selection, &document::Selection::revealedChanged, field,
                         [field, context] { field->setContext(expressionContext(context)); });
        return field;
    };
    parts.browse = [context](const document::GraphNode& node, const QString& key, QObject* receiver,
                             std::function<void(const base::BrowsedValues&)> done) {
        if (node.role == document::NodeRole::Step)
            done({.names = lookupNames(context.document)}); // The only step that names a table.
        else
            context.session.browse(node.id, key, receiver, std::move(done));
    };
    auto* view = new inspector::InspectorView(context.document, context.selection, context.catalogue,
                                              std::move(parts));
    followExamples(*view, context, window);
    return view;
}

} // namespace hilum::workbench
