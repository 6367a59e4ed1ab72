// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hilum::workbench {

class MainWindow;
struct ViewContext;

/// What the window shows while no pipeline is in sight: where to begin, and a file that was dropped.
[[nodiscard]] QWidget* makeStartView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeDroppedView(const ViewContext& context, MainWindow& window);

} // namespace hilum::workbench
