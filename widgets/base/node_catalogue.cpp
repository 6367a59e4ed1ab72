// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/node_catalogue.h"

#include "widgets/base/text.h"

#include <algorithm>

namespace hilum::base {
namespace {

const Manifest* withId(const std::vector<const Manifest*>& manifests, const QString& id)
{
    const std::string wanted = toUtf8(id);
    const auto found =
        std::ranges::find_if(manifests, [&](const Manifest* each) { return each->id == wanted; });
    return found == manifests.end() ? nullptr : *found;
}

} // namespace

NodeCatalogue::NodeCatalogue(const Registry& registry, std::vector<const Manifest*> steps)
    : m_registry(registry), m_steps(std::move(steps))
{
}

const Manifest* NodeCatalogue::connector(const QString& id) const
{
    return withId(m_registry.connectors(), id);
}

const Manifest* NodeCatalogue::step(const QString& kind) const
{
    return withId(m_steps, kind);
}

const Manifest* NodeCatalogue::format(const QString& id) const
{
    const std::vector<const Codec*> codecs = m_registry.codecs();
    const std::string wanted = toUtf8(id);
    const auto found =
        std::ranges::find_if(codecs, [&](const Codec* each) { return each->manifest().id == wanted; });
    return found == codecs.end() ? nullptr : &(*found)->manifest();
}

QString titleOf(const Manifest* manifest, const QString& fallback)
{
    return manifest == nullptr || manifest->title.empty() ? fallback : translateManifest(manifest->title);
}

QString iconOf(const Manifest* manifest, const QString& fallback)
{
    return manifest == nullptr || manifest->icon.empty() ? fallback : toQString(manifest->icon);
}

} // namespace hilum::base
