// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/timeline_views.h"

#include "app/session/session.h"
#include "app/workbench/main_window.h"
#include "app/workbench/view_catalogue.h"
#include "core/patient/memory_store.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/timeline/timeline_view.h"

#include <QCoreApplication>
#include <QMenu>

namespace hilum::workbench {
namespace {

const QString kId = QStringLiteral("timeline");

timeline::TimelineView* timelineOf(MainWindow& window)
{
    return qobject_cast<timeline::TimelineView*>(window.view(kId));
}

/// The port that is selected where it has FHIR, else the last one that has.
const engine::PortPreview* fhirPort(const session::PreviewPointer& preview, const std::string& selected)
{
    if (preview == nullptr)
        return nullptr;
    const auto hasFhir = [](const engine::PortPreview& port) {
        return port.format == "fhir" && !port.records.empty();
    };
    if (const auto own = preview->ports.find(selected); own != preview->ports.end() && hasFhir(own->second))
        return &own->second;
    const engine::PortPreview* best = nullptr;
    for (const auto& [name, port] : preview->ports) {
        if (hasFhir(port) && (best == nullptr || port.records.size() >= best->records.size()))
            best = &port;
    }
    return best;
}

std::vector<patient::MemoryStore::Item> itemsOf(const engine::PreviewResult& preview,
                                                const engine::PortPreview& port, const Registry& registry)
{
    std::vector<patient::MemoryStore::Item> items;
    const Result<const Codec*> codec = registry.codec("fhir");
    if (!codec)
        return items;
    Result<std::unique_ptr<Encoder>> encoder = (*codec)->makeEncoder(Settings::map(), EncodeContent::Records);
    if (!encoder)
        return items;
    for (const Record& record : port.records) {
        patient::MemoryStore::Item item;
        if (!(*encoder)->encode(record, item.json))
            continue;
        item.name = std::string(record.origin.resource) + ", " + std::to_string(record.origin.sequence);
        if (const Record* source = preview.atSource(record);
            source != nullptr && source->document->format() != "dicom")
            item.message = source->document->bytes();
        std::replace(item.message.begin(), item.message.end(), '\r', '\n');
        items.push_back(std::move(item));
    }
    return items;
}

void showPreview(timeline::TimelineView& view, const ViewContext& context)
{
    const session::PreviewPointer& preview = context.session.preview();
    const engine::PortPreview* port = fhirPort(preview, context.selection.port().name().toStdString());
    if (port == nullptr) {
        view.showProblem(QCoreApplication::translate("views", "No FHIR in the preview"),
                         QCoreApplication::translate(
                             "views",
                             "Open a pipeline that makes FHIR resources, and choose the step whose records "
                             "you want to see."));
        return;
    }
    view.openStore(
        QCoreApplication::translate("views", "Preview of %1").arg(base::toQString(port->port)),
        std::make_shared<patient::MemoryStore>(itemsOf(*preview, *port, context.session.context().registry)));
}

} // namespace

QWidget* makeTimelineView(const ViewContext& context, MainWindow& /*window*/)
{
    const engine::EngineContext& engine = context.session.context();
    auto* view = new timeline::TimelineView(
        {.registry = engine.registry, .clock = engine.clock, .makeWork = &session::Session::makeWork});
    QObject::connect(view, &timeline::TimelineView::previewWanted, view,
                     [view, context] { showPreview(*view, context); });
    return view;
}

void MainWindow::openTimeline(const QString& path)
{
    raiseAlone(kId);
    if (timeline::TimelineView* view = timelineOf(*this))
        view->open(path);
}

void MainWindow::buildTimelineMenu(QMenu& menu)
{
    QMenu* timelines = menu.addMenu(base::icon(QStringLiteral("timeline")), tr("Open patient &timeline"));
    const auto add = [&](const char* icon, const QString& text, void (timeline::TimelineView::*act)()) {
        timelines->addAction(base::icon(QLatin1String(icon)), text, this, [this, act] {
            raiseAlone(kId);
            if (timeline::TimelineView* view = timelineOf(*this))
                (view->*act)();
        });
    };
    add("file", tr("Of a &file…"), &timeline::TimelineView::chooseFile);
    add("folder", tr("Of a f&older…"), &timeline::TimelineView::chooseFolder);
    add("preview", tr("Of the &preview"), &timeline::TimelineView::previewWanted);
}

} // namespace hilum::workbench
