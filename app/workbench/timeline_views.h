// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hilum::workbench {

class MainWindow;
struct ViewContext;

/// A patient's course; knows of the rest of the window only how to take the preview's records.
[[nodiscard]] QWidget* makeTimelineView(const ViewContext& context, MainWindow& window);

} // namespace hilum::workbench
