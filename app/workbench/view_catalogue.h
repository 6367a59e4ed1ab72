// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <functional>
#include <vector>

class QWidget;

namespace hilum::session {
class Session;
}

namespace hilum::workbench {

class MainWindow;

/// What views are made of; all of it outlives the window.
struct ViewContext
{
    document::PipelineDocument& document;
    document::Selection& selection;
    const base::NodeCatalogue& catalogue;
    session::Session& session;
};

/// Whole: in place of all others, while no pipeline is in sight.
enum class ViewArea : std::uint8_t { Center, Left, Right, Bottom, Whole };

/// One view of the window. It is made when it is first shown.
struct ViewEntry
{
    /// Stable: the remembered layout and MainWindow::view know it by this.
    QString id;
    QString title;
    QString icon;
    ViewArea area = ViewArea::Bottom;
    std::function<QWidget*(const ViewContext& context, MainWindow& window)> make;
};

/// All views, in the order of their tabs. A new view is a row here.
[[nodiscard]] std::vector<ViewEntry> viewCatalogue();

} // namespace hilum::workbench
