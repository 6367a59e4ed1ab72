// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace hilum::workbench {

class MainWindow;
struct ViewContext;

/// The views that edit the document, with what the session tells them: counts on the canvas's edges, samples
/// for the inspector's expressions.
[[nodiscard]] QWidget* makeCanvasView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeTextView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makePaletteView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeProjectView(const ViewContext& context, MainWindow& window);
[[nodiscard]] QWidget* makeInspectorView(const ViewContext& context, MainWindow& window);

} // namespace hilum::workbench
