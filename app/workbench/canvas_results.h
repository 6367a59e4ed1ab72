// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hilum::canvas {
class CanvasView;
}

namespace hilum::workbench {

struct ViewContext;

/// Shows on the canvas what samples and runs do: counts on edges, states and warnings at nodes.
void followResults(canvas::CanvasView& view, const ViewContext& context);

} // namespace hilum::workbench
