// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "widgets/base/colors.h"

#include <QString>

#include <vector>

namespace hilum::base {

/// What can be put into a pipeline, by its manifests: connectors, formats and kinds of step. Names in the
/// user's language, icon and colour for what a view draws. The registry and the manifests outlive it.
class NodeCatalogue
{
public:
    NodeCatalogue(const Registry& registry, std::vector<const Manifest*> steps);

    [[nodiscard]] const Registry& registry() const { return m_registry; }
    [[nodiscard]] const std::vector<const Manifest*>& steps() const { return m_steps; }
    [[nodiscard]] std::vector<const Manifest*> connectors() const { return m_registry.connectors(); }

    /// Null where the word is unknown.
    [[nodiscard]] const Manifest* connector(const QString& id) const;
    [[nodiscard]] const Manifest* step(const QString& kind) const;
    [[nodiscard]] const Manifest* format(const QString& id) const;

private:
    const Registry& m_registry;
    std::vector<const Manifest*> m_steps;
};

[[nodiscard]] QString titleOf(const Manifest* manifest, const QString& fallback);
[[nodiscard]] QString iconOf(const Manifest* manifest, const QString& fallback);

} // namespace hilum::base
