// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hilum::canvas {

class CanvasView;
class NodeCard;

/// Lets screen readers see the cards as items of the canvas: name, state, place. Once is enough.
void installAccessibleCanvas();

/// The card has the focus now.
void announce(NodeCard& card);

} // namespace hilum::canvas
