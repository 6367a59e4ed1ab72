// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/lookup_table.h"
#include "core/mapping/mapping_definition.h"

#include <mutex>

namespace hilum::mapping {

/// Files as somebody is changing them, by their paths: they go before what is on the disk. Null: the file is
/// to be taken for one that is not there.
struct MappingDrafts
{
    std::map<std::string, std::shared_ptr<const MappingDefinition>, std::less<>> mappings = {};
    /// Texts of CSV files.
    std::map<std::string, std::shared_ptr<const std::string>, std::less<>> tables = {};
};

/// Mappings that other mappings are made of, and their tables; each file is read once. Thread-safe.
///
/// A part is a mapping file that a rule names without its extension (`use: datatypes/xpn-human-name`): in the
/// folder of the file that names it, in the folder above that, or in a root. Of files that lie in a root, one
/// with the same path in an earlier root takes the place, so that a root can change single files of another.
class MappingParts
{
public:
    /// Folders that hold packs, those that take precedence first.
    explicit MappingParts(std::vector<std::string> roots = {},
                          std::shared_ptr<const MappingDrafts> drafts = nullptr);
    /// What another one has, but these instead of its files of the same paths. REQUIRES: it outlives this.
    MappingParts(MappingParts& base, MappingDrafts replaced);

    /// `mapping.unknown-part` where there is none, `mapping.broken-part` where it cannot be read; what is
    /// wrong in its file goes to `findings` when it is read first.
    [[nodiscard]] Result<std::shared_ptr<const MappingDefinition>>
    part(std::string_view name, std::string_view folder, Diagnostics& findings);

    /// As LookupTable::read; files are shared by all that name them.
    [[nodiscard]] Result<std::shared_ptr<const LookupTable>>
    table(std::string_view name, const SettingValue& body, std::string_view folder, Diagnostics& findings);

    /// The CSV file that a table's body means: of the project where it has one in its place.
    [[nodiscard]] std::string tablePath(std::string_view file, std::string_view folder) const;

private:
    [[nodiscard]] std::string pathOf(std::string_view name, std::string_view folder) const;
    [[nodiscard]] std::string inRoots(const std::string& path) const;
    [[nodiscard]] bool isThere(const std::string& path) const;
    [[nodiscard]] std::shared_ptr<const MappingDefinition> draft(const std::string& path) const;
    [[nodiscard]] std::shared_ptr<const std::string> tableDraft(const std::string& path) const;
    [[nodiscard]] Result<std::shared_ptr<const LookupTable>> readTable(std::string_view name,
                                                                       const SettingValue& body,
                                                                       const std::string& path,
                                                                       Diagnostics& findings);

    std::vector<std::string> m_roots;
    std::shared_ptr<const MappingDrafts> m_drafts; // May be null.
    MappingParts* m_base = nullptr;
    std::mutex m_mutex; // Guards what follows.
    /// By folder and name.
    std::map<std::string, std::string, std::less<>> m_paths;
    std::map<std::string, std::shared_ptr<const MappingDefinition>, std::less<>> m_parts;
    std::map<std::string, std::shared_ptr<const LookupTable>, std::less<>> m_tables;
};

} // namespace hilum::mapping
