// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/view_catalogue.h"

#include "app/workbench/main_window.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/inspector/inspector_view.h"
#include "widgets/palette/palette_view.h"
#include "widgets/project/project_view.h"
#include "widgets/yaml/yaml_view.h"

#include <QCoreApplication>

namespace hilum::workbench {
namespace {

QWidget* makeCanvas(const ViewContext& context, MainWindow& window)
{
    auto* view = new canvas::CanvasView(context.document, context.selection, context.catalogue);
    QObject::connect(view, &canvas::CanvasView::statusMessage, &window, &MainWindow::showMessage);
    return view;
}

QWidget* makeText(const ViewContext& context, MainWindow& /*window*/)
{
    return new yaml::YamlView(context.document, context.selection);
}

QWidget* makePalette(const ViewContext& context, MainWindow& window)
{
    auto* view = new palette::PaletteView(context.catalogue);
    QObject::connect(view, &palette::PaletteView::addRequested, &window, &MainWindow::addNode);
    return view;
}

QWidget* makeProject(const ViewContext& context, MainWindow& window)
{
    auto* view = new project::ProjectView(context.document, context.selection, context.catalogue);
    QObject::connect(view, &project::ProjectView::openRequested, &window, &MainWindow::open);
    return view;
}

QWidget* makeInspector(const ViewContext& context, MainWindow& /*window*/)
{
    return new inspector::InspectorView(context.document, context.selection, context.catalogue, {});
}

QString titleOf(const char* text)
{
    return QCoreApplication::translate("views", text);
}

} // namespace

std::vector<ViewEntry> viewCatalogue()
{
    return {
        {"canvas", titleOf(QT_TRANSLATE_NOOP("views", "Canvas")), "layout", ViewArea::Center, makeCanvas},
        {"text", titleOf(QT_TRANSLATE_NOOP("views", "Text")), "yaml", ViewArea::Center, makeText},
        {"palette", titleOf(QT_TRANSLATE_NOOP("views", "Connectors")), "palette", ViewArea::Left,
         makePalette},
        {"project", titleOf(QT_TRANSLATE_NOOP("views", "Project")), "project", ViewArea::Left, makeProject},
        {"inspector", titleOf(QT_TRANSLATE_NOOP("views", "Inspector")), "inspector", ViewArea::Right,
         makeInspector},
    };
}

} // namespace hilum::workbench
