// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_graph.h"

#include <QString>

#include <functional>

class QMenu;

namespace hilum::canvas {

/// Which nodes a menu offers: all, or what can stand between two others.
enum class NodeMenuContent : std::uint8_t { All, Steps };

/// Fills a menu with what can be added; `chosen` gets the template's name (document::templateName).
void fillNodeMenu(QMenu& menu, const base::NodeCatalogue& catalogue, NodeMenuContent content,
                  const std::function<void(const QString&)>& chosen);

} // namespace hilum::canvas
