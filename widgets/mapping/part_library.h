// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/mapping/mapping_pack.h"
#include "widgets/mapping/part_chain.h"

#include <QStringList>

#include <optional>

namespace hilum::document {
class PipelineDocument;
}

namespace hilum::mapping_view {

/// What the mapping of a step may be made of: parts of packs, with what the project has changed of them, as
/// the document stands now. Immutable but for what it has read; shared with workers.
class PartLibrary
{
public:
    struct Surroundings
    {
        const Registry& registry;
        std::vector<std::string> packFolders;
        DateTime now;
    };

    /// For a step with or without a pack. Takes what `before` has read where the same files are there; it may
    /// be null.
    [[nodiscard]] static std::shared_ptr<PartLibrary> of(const document::PipelineDocument& document,
                                                         const QString& step,
                                                         const Surroundings& surroundings,
                                                         const std::shared_ptr<PartLibrary>& before);

    /// Null where the step has none, or it cannot be opened (problem).
    [[nodiscard]] mapping::MappingPack* pack() const { return m_base->pack.get(); }
    [[nodiscard]] const std::optional<Diagnostic>& problem() const { return m_base->problem; }
    /// Thread-safe.
    [[nodiscard]] mapping::MappingParts& parts() const { return *m_parts; }
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& parameters() const
    {
        return m_base->parameters;
    }

    /// The mappings of the pack that make something of a record; null ones cannot be read.
    [[nodiscard]] std::vector<DefinitionPointer> mappingsFor(Node record) const;
    /// The part that a rule of a mapping uses; null where it cannot be read.
    [[nodiscard]] DefinitionPointer partOf(const mapping::MappingDefinition& user,
                                           const mapping::MappingRule& rule) const;
    /// The chain's last part, found anew from its first mapping: after edits. Null where it is gone.
    [[nodiscard]] DefinitionPointer follow(PartChain& chain, const std::string& mapping) const;
    /// Its name within the pack (`segments/pid-patient`); "" where it is not of this pack.
    [[nodiscard]] QString nameOf(const mapping::MappingDefinition& definition) const;
    /// The pack's own version of a part; null where there is none.
    [[nodiscard]] DefinitionPointer original(const QString& part) const;
    /// All mappings of the pack by their names, with what the project has changed. Reads all of them.
    [[nodiscard]] std::vector<std::pair<QString, DefinitionPointer>> allMappings() const;
    /// @name Code tables of the pack, by their names within it (`tables/administrative-sex`)
    /// @{

    /// The one that a mapping's own lookup reads; "" where it is no file of this pack.
    [[nodiscard]] QString tableName(const mapping::MappingDefinition& user, const std::string& lookup) const;
    /// All of them.
    [[nodiscard]] QStringList tableNames() const;
    /// The text of the pack's own; nothing where there is none.
    [[nodiscard]] std::optional<std::string> originalTable(const QString& name) const;
    /// @}
    /// How many rules of the whole pack use each of its parts, by their files. Reads all of them.
    [[nodiscard]] std::map<std::string, int> countUses() const;

private:
    /// What depends on which files there are, not on what is in those of the project.
    struct Base
    {
        std::string key;
        std::string packName;
        std::vector<std::string> folders;
        std::map<std::string, std::string, std::less<>> parameters;
        std::shared_ptr<mapping::MappingPack> pack;
        std::unique_ptr<mapping::MappingParts> parts;     // Without a pack.
        std::unique_ptr<mapping::MappingParts> originals; // Without the project's.
        std::optional<Diagnostic> problem;
    };

    [[nodiscard]] static std::shared_ptr<Base> baseOf(const document::PipelineDocument& document,
                                                      const QString& step, const Surroundings& surroundings,
                                                      const mapping::MappingDrafts& drafts);
    [[nodiscard]] QString nameWithin(const std::string& path) const;
    static void open(Base& base, const Surroundings& surroundings,
                     const std::shared_ptr<const mapping::MappingDrafts>& drafts);

    std::shared_ptr<Base> m_base;
    std::unique_ptr<mapping::MappingParts> m_parts;
};

/// The folder of a mapping's file.
[[nodiscard]] std::string folderOf(const mapping::MappingDefinition& definition);

} // namespace hilum::mapping_view
