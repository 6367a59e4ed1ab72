// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/view_catalogue.h"

#include "app/workbench/dropped_views.h"
#include "app/workbench/editing_views.h"
#include "app/workbench/session_views.h"
#include "app/workbench/timeline_views.h"

#include <QCoreApplication>

namespace hilum::workbench {
namespace {

QString titleOf(const char* text)
{
    return QCoreApplication::translate("views", text);
}

} // namespace

std::vector<ViewEntry> viewCatalogue()
{
    return {
        {"canvas", titleOf(QT_TRANSLATE_NOOP("views", "Canvas")), "layout", ViewArea::Center, makeCanvasView},
        {"mapping", titleOf(QT_TRANSLATE_NOOP("views", "Mapping")), "map", ViewArea::Center, makeMappingView},
        {"rules", titleOf(QT_TRANSLATE_NOOP("views", "Rules")), "rules", ViewArea::Center, makeRulesView},
        {"text", titleOf(QT_TRANSLATE_NOOP("views", "Text")), "yaml", ViewArea::Center, makeTextView},
        {"scratchpad", titleOf(QT_TRANSLATE_NOOP("views", "Scratchpad")), "expression", ViewArea::Center,
         makeScratchpadView},
        {"timeline", titleOf(QT_TRANSLATE_NOOP("views", "Timeline")), "timeline", ViewArea::Center,
         makeTimelineView},
        {"palette", titleOf(QT_TRANSLATE_NOOP("views", "Connectors")), "palette", ViewArea::Left,
         makePaletteView},
        {"project", titleOf(QT_TRANSLATE_NOOP("views", "Project")), "project", ViewArea::Left,
         makeProjectView},
        {"inspector", titleOf(QT_TRANSLATE_NOOP("views", "Inspector")), "inspector", ViewArea::Right,
         makeInspectorView},
        {"preview", titleOf(QT_TRANSLATE_NOOP("views", "Preview")), "preview", ViewArea::Bottom,
         makePreviewView},
        {"problems", titleOf(QT_TRANSLATE_NOOP("views", "Problems")), "problems", ViewArea::Bottom,
         makeProblemsView},
        {"run", titleOf(QT_TRANSLATE_NOOP("views", "Run")), "run", ViewArea::Bottom, makeRunView},
        {"inventory", titleOf(QT_TRANSLATE_NOOP("views", "Inventory")), "table", ViewArea::Center,
         makeInventoryView},
        {"start", titleOf(QT_TRANSLATE_NOOP("views", "Start")), "hilum", ViewArea::Whole, makeStartView},
        {"dropped", titleOf(QT_TRANSLATE_NOOP("views", "File")), "import", ViewArea::Whole, makeDroppedView},
    };
}

} // namespace hilum::workbench
