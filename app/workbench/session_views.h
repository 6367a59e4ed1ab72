// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hilum::workbench {

class MainWindow;
struct ViewContext;

/// The views that show what the session finds out: made with its last results, then told of each new one.
[[nodiscard]] QWidget* makeMappingView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeRulesView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makePreviewView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeProblemsView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeInventoryView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeRunView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeScratchpadView(const ViewContext& context, MainWindow& window);

} // namespace hilum::workbench
