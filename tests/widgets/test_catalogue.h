// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/builtin_codecs.h"
#include "core/pipeline/text_file.h"
#include "widgets/base/node_catalogue.h"

namespace hilum::test {

/// The catalogue of the real manifests; connectors' libraries are not loaded.
class Catalogue
{
public:
    Catalogue() : m_registry(filled()), m_catalogue(*m_registry, readSteps(m_steps)) {}

    [[nodiscard]] const base::NodeCatalogue& get() const { return m_catalogue; }

private:
    static Result<Manifest> read(const std::string& folder)
    {
        const std::string file = SOURCE_DIR + folder + "/manifest.json";
        const Result<std::string> text = pipeline::readTextFile(file);
        return text ? parseManifest(*text, file) : Result<Manifest>(text.error());
    }

    static std::unique_ptr<Registry> filled()
    {
        auto registry = std::make_unique<Registry>();
        addBuiltinCodecs(*registry);
        for (const char* name : {"files", "sql", "dicom"}) {
            Result<Manifest> manifest = read(std::string("/plugins/") + name);
            if (manifest)
                registry->addConnector(*std::move(manifest), [] {
                    return Result<std::shared_ptr<const Connector>>(
                        Diagnostic::error("test.none", "Not loaded here."));
                });
        }
        return registry;
    }

    static std::vector<const Manifest*> readSteps(std::vector<std::unique_ptr<Manifest>>& steps)
    {
        std::vector<const Manifest*> all;
        for (const char* name : {"map", "filter", "validate", "lookup", "join", "route"}) {
            Result<Manifest> manifest = read(std::string("/core/engine/steps/") + name);
            if (manifest)
                steps.push_back(std::make_unique<Manifest>(*std::move(manifest)));
        }
        for (const std::unique_ptr<Manifest>& each : steps)
            all.push_back(each.get());
        return all;
    }

    std::unique_ptr<Registry> m_registry;
    std::vector<std::unique_ptr<Manifest>> m_steps;
    base::NodeCatalogue m_catalogue;
};

} // namespace hilum::test
