// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/patient/resource_store.h"

#include <map>
#include <memory>
#include <vector>

namespace hilum::patient {

/// A file, or the files of a folder and those below it, with FHIR: resources, NDJSON, arrays, Bundles, as
/// JSON or (one a file) as XML. Files that the files connector unpacks (.gz, .zst) are read through it, from
/// their beginning each time.
class FileStore final : public ResourceStore
{
public:
    /// Names of files that are looked into in a folder.
    [[nodiscard]] static bool isName(std::string_view fileName);

    /// REQUIRES: the registry outlives the store.
    FileStore(std::string path, const Registry& registry);

    [[nodiscard]] Result<void> scan(const Visitor& visit, ScanProgress& progress, const std::stop_token& stop,
                                    Diagnostics& findings) override;
    [[nodiscard]] Result<void> read(std::span<const ResourcePlace> places, const Visitor& visit,
                                    const std::stop_token& stop, Diagnostics& findings) override;
    [[nodiscard]] std::span<const std::string> parts() const override { return m_files; }
    [[nodiscard]] const BundlePlace* bundleOf(const ResourcePlace& place) const override;

private:
    [[nodiscard]] Result<void> listFiles();
    void visitFrame(std::string_view value, std::uint64_t offset, std::uint32_t part, const Visitor& visit,
                    ScanProgress& progress);

    std::string m_path;
    const Registry& m_registry;
    std::vector<std::string> m_files;
    /// By part and first byte; they do not overlap.
    std::map<ResourcePlace, BundlePlace> m_bundles;
};

} // namespace hilum::patient
