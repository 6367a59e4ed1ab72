// SPDX-License-Identifier: Apache-2.0
#include "core/connect/registry.h"

#include "core/base/text.h"

namespace hilum {
namespace {

Diagnostic unknownName(std::string_view code, std::string_view id, std::span<const std::string_view> known)
{
    const std::string_view near = nearestWord(id, known);
    if (!near.empty())
        return Diagnostic::error(code, "There is no \"{0}\". Did you mean \"{1}\"?",
                                 {std::string(id), std::string(near)});
    const std::vector<std::string> names(known.begin(), known.end());
    return Diagnostic::error(code, "There is no \"{0}\". Known are: {1}.",
                             {std::string(id), joined(names, ", ")});
}

} // namespace

void Registry::addCodec(std::unique_ptr<Codec> codec)
{
    m_codecs.push_back(std::move(codec));
}

void Registry::addConnector(Manifest manifest, ConnectorLoader loader)
{
    std::string id = manifest.id;
    m_connectors.insert_or_assign(
        std::move(id),
        ConnectorEntry{.manifest = std::move(manifest), .loader = std::move(loader), .loaded = nullptr});
}

Result<const Codec*> Registry::codec(std::string_view id) const
{
    std::vector<std::string_view> known;
    for (const auto& each : m_codecs) {
        if (each->manifest().id == id)
            return each.get();
        known.push_back(each->manifest().id);
    }
    return unknownName("connect.unknown-format", id, known);
}

Result<const Manifest*> Registry::connectorManifest(std::string_view id) const
{
    if (const auto found = m_connectors.find(id); found != m_connectors.end())
        return &found->second.manifest;
    std::vector<std::string_view> known;
    for (const auto& [name, entry] : m_connectors)
        known.push_back(name);
    return unknownName("connect.unknown-connector", id, known);
}

Result<std::shared_ptr<const Connector>> Registry::connector(std::string_view id) const
{
    const Result<const Manifest*> manifest = connectorManifest(id);
    if (!manifest)
        return manifest.error();
    const std::lock_guard lock(m_mutex);
    ConnectorEntry& entry = m_connectors.find(id)->second;
    if (!entry.loaded) {
        Result<std::shared_ptr<const Connector>> loaded = entry.loader();
        if (!loaded)
            return loaded;
        entry.loaded = *std::move(loaded);
    }
    return entry.loaded;
}

std::vector<const Codec*> Registry::codecs() const
{
    std::vector<const Codec*> all;
    for (const auto& each : m_codecs)
        all.push_back(each.get());
    return all;
}

std::vector<const Manifest*> Registry::connectors() const
{
    std::vector<const Manifest*> all;
    for (const auto& [name, entry] : m_connectors)
        all.push_back(&entry.manifest);
    return all;
}

const Codec* Registry::recognise(std::string_view resourceName, std::string_view head) const
{
    const Codec* surest = nullptr;
    int best = 0;
    for (const auto& each : m_codecs) {
        const int confidence = each->recognise(resourceName, head);
        if (confidence > best) {
            best = confidence;
            surest = each.get();
        }
    }
    return surest;
}

} // namespace hilum
