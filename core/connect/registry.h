// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/connect/connector.h"

#include <functional>
#include <map>
#include <mutex>

namespace hilum {

/// All that can be connected: codecs, and connectors that are loaded when first asked for. Filled at start
/// (addBuiltinCodecs of core/codecs, loadPlugins of core/plugin), then shared by all; finding is thread-safe.
class Registry
{
public:
    using ConnectorLoader = std::function<Result<std::shared_ptr<const Connector>>()>;

    void addCodec(std::unique_ptr<Codec> codec);
    void addConnector(Manifest manifest, ConnectorLoader loader);
    /// A plugin that is there but unusable: listed with its reason.
    void addFailure(Diagnostic reason) { m_failures.push_back(std::move(reason)); }

    /// The error suggests the nearest known name.
    [[nodiscard]] Result<const Codec*> codec(std::string_view id) const;
    [[nodiscard]] Result<const Manifest*> connectorManifest(std::string_view id) const;
    /// Loads it, once.
    [[nodiscard]] Result<std::shared_ptr<const Connector>> connector(std::string_view id) const;

    [[nodiscard]] std::vector<const Codec*> codecs() const;
    [[nodiscard]] std::vector<const Manifest*> connectors() const;
    [[nodiscard]] const Diagnostics& failures() const { return m_failures; }
    /// The codec surest of the resource, or null where none is.
    [[nodiscard]] const Codec* recognise(std::string_view resourceName, std::string_view head) const;

private:
    struct ConnectorEntry
    {
        Manifest manifest;
        ConnectorLoader loader;
        std::shared_ptr<const Connector> loaded;
    };

    std::vector<std::unique_ptr<Codec>> m_codecs;
    mutable std::mutex m_mutex; // Guards ConnectorEntry::loaded.
    mutable std::map<std::string, ConnectorEntry, std::less<>> m_connectors;
    Diagnostics m_failures;
};

} // namespace hilum
