// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hilum::preview {
class PreviewView;
}

namespace hilum::workbench {

class MainWindow;
struct ViewContext;

/// A preview that shows its context's session, and knows nothing of the window.
[[nodiscard]] preview::PreviewView* makePlainPreview(const ViewContext& context);

/// The views that show what the session finds out: made with its last results, then told of each new one.
[[nodiscard]] QWidget* makeMappingView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeRulesView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makePreviewView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeProblemsView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeInventoryView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeRunView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeScratchpadView(const ViewContext& context, MainWindow& window);

} // namespace hilum::workbench
