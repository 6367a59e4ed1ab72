// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/patient/resource_store.h"

#include <vector>

namespace hilum::patient {

/// The tables of an SQLite file that hold FHIR resources: a row a resource, as the database connector writes
/// them (a column an element, what is nested as JSON), or one column with a resource's JSON. What type a row
/// is says the column `resourceType`, else the table's name (`Observation`, `observations`). Other tables are
/// left out.
class TableStore final : public ResourceStore
{
public:
    /// REQUIRES: the registry outlives the store.
    TableStore(std::string file, const Registry& registry);

    [[nodiscard]] Result<void> scan(const Visitor& visit, ScanProgress& progress, const std::stop_token& stop,
                                    Diagnostics& findings) override;
    [[nodiscard]] Result<void> read(std::span<const ResourcePlace> places, const Visitor& visit,
                                    const std::stop_token& stop, Diagnostics& findings) override;
    /// `file: table`.
    [[nodiscard]] std::span<const std::string> parts() const override { return m_names; }
    [[nodiscard]] const BundlePlace* bundleOf(const ResourcePlace& /*place*/) const override
    {
        return nullptr;
    }

private:
    using RowVisitor = std::function<void(std::string_view json, std::uint64_t row)>;

    [[nodiscard]] Result<void> readRows(std::uint32_t part, std::string_view condition,
                                        const RowVisitor& visit, const std::stop_token& stop) const;

    std::string m_file;
    const Registry& m_registry;
    std::vector<std::string> m_tables;
    std::vector<std::string> m_names;
};

} // namespace hilum::patient
