// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/dropped_views.h"

#include "app/session/session.h"
#include "app/workbench/main_window.h"
#include "app/workbench/session_views.h"
#include "app/workbench/view_catalogue.h"
#include "widgets/base/text.h"
#include "widgets/dropped/dropped_view.h"
#include "widgets/inventory/inventory_view.h"
#include "widgets/preview/preview_view.h"
#include "widgets/start/start_view.h"

namespace hilum::workbench {
namespace {

/// A pipeline of the one source that reads what was dropped, beside the user's own: it is previewed by a
/// session of its own, and nothing of it is ever saved.
class DroppedSource final : public QObject
{
public:
    DroppedSource(const ViewContext& context, QObject* parent)
        : QObject(parent),
          m_selection(m_document),
          m_session(m_document, context.session.context()),
          m_catalogue(context.catalogue)
    {
    }

    void show(const pipeline::SourceDefinition& source)
    {
        const pipeline::PipelineDefinition pipeline = dropped::pipelineOf(source, std::nullopt);
        m_document.clear();
        m_document.edit([&](document::DocumentState& state) { state.pipeline = pipeline; }, {.text = {}});
        m_selection.setNode(base::toQString(pipeline.sources.front().id));
    }

    [[nodiscard]] ViewContext context()
    {
        return {
            .document = m_document, .selection = m_selection, .catalogue = m_catalogue, .session = m_session};
    }

private:
    document::PipelineDocument m_document;
    document::Selection m_selection;
    session::Session m_session;
    const base::NodeCatalogue& m_catalogue;
};

/// Rows are best seen as a table, everything else one by one.
bool isTable(const pipeline::SourceDefinition& source)
{
    return source.connector == "sql" || source.format == "csv";
}

void scan(MainWindow& window, const QString& path)
{
    const QString id = QStringLiteral("inventory");
    window.raiseView(id);
    if (auto* inventory = qobject_cast<inventory_view::InventoryView*>(window.view(id)))
        inventory->scanPath(path);
}

void addToPipeline(const ViewContext& context, MainWindow& window, const pipeline::SourceDefinition& source)
{
    window.raiseView(QStringLiteral("canvas"));
    const QString node = context.document.addNode({.role = document::NodeRole::Source,
                                                   .type = base::toQString(source.connector),
                                                   .format = base::toQString(source.format),
                                                   .id = base::toQString(source.id),
                                                   .position = {},
                                                   .from = {},
                                                   .settings = source.settings});
    context.selection.setNode(node);
}

void connectWays(dropped::DroppedView& view, const ViewContext& context, MainWindow& window)
{
    using dropped::DroppedView;
    QObject::connect(&view, &DroppedView::pipelineFound, &window, &MainWindow::open);
    QObject::connect(&view, &DroppedView::pipelineRequested, &window, &MainWindow::openNew);
    QObject::connect(&view, &DroppedView::addRequested, &window,
                     [context, &window](const pipeline::SourceDefinition& source) {
                         addToPipeline(context, window, source);
                     });
    QObject::connect(&view, &DroppedView::scanRequested, &window,
                     [&window](const QString& path) { scan(window, path); });
    QObject::connect(&view, &DroppedView::timelineRequested, &window, &MainWindow::openTimeline);
    QObject::connect(&view, &DroppedView::leaveRequested, &window, &MainWindow::goBack);
    QObject::connect(&view, &DroppedView::otherFileWanted, &window, &MainWindow::chooseAnyFile);
}

} // namespace

QWidget* makeStartView(const ViewContext& /*context*/, MainWindow& window)
{
    auto* view = new start::StartView(start::SampleProjects::ofInstallation());
    view->setActions(window.waysToBegin());
    QObject::connect(view, &start::StartView::leaveRequested, &window, &MainWindow::goBack);
    QObject::connect(view, &start::StartView::pathsChosen, &window, &MainWindow::openPaths);
    QObject::connect(view, &start::StartView::failed, &window, &MainWindow::tell);
    return view;
}

QWidget* makeDroppedView(const ViewContext& context, MainWindow& window)
{
    auto* view = new dropped::DroppedView(context.session.context(), &session::Session::makeWork);
    auto* source = new DroppedSource(context, view);
    preview::PreviewView* preview = makePlainPreview(source->context());
    view->setDecodedView(preview);
    QObject::connect(view, &dropped::DroppedView::sourceFound, preview,
                     [source, preview](const pipeline::SourceDefinition& found) {
                         preview->setTreeMode(!isTable(found));
                         source->show(found);
                     });
    const document::PipelineDocument* document = &context.document;
    const auto followDocument = [view, document] {
        view->setPipelineOpen(!document->nodeIds().isEmpty());
    };
    QObject::connect(document, &document::PipelineDocument::contentChanged, view, followDocument);
    followDocument();
    connectWays(*view, context, window);
    return view;
}

} // namespace hilum::workbench
