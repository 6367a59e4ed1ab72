// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/registry.h"
#include "core/fhirpath/expression.h"
#include "core/mapping/compiled_mapping.h"
#include "core/mapping/mapping_parts.h"
#include "core/mapping/record_account.h"

#include <atomic>
#include <mutex>
#include <set>

namespace hilum::mapping {

/// What a pack's pack.yaml says: which mapping is for which record.
struct PackDefinition
{
    struct Message
    {
        /// What `select` must give: `ADT_A01`; `ADT_*` for all that begin so; `*` for all.
        std::string pattern;
        /// Name of the mapping within the pack: `messages/adt`.
        std::string mapping;
        SettingPlace place;
    };

    std::string name;
    std::string description;
    std::string sourceFormat;
    std::string targetFormat;
    std::string targetType;
    /// What `select` sees as variables, given from outside like those of the mappings.
    std::vector<MappingParameter> parameters;
    /// FHIRPath over the record: the keys of its mappings, in HL7 v2 one.
    std::string select;
    SettingPlace selectPlace;
    std::vector<Message> messages;
    PackAccounts accounts;
    /// Path of pack.yaml.
    std::string file;
};

/// Reads pack.yaml. All problems go to `findings`; fails where the value is no map at all.
[[nodiscard]] Result<PackDefinition> readPack(const SettingValue& value, std::string_view fileName,
                                              Diagnostics& findings);

/// Folders that hold the packs of this installation: those of $HILUM_MAPPINGS (with colons between them),
/// then what was installed beside the binary's folder.
[[nodiscard]] std::vector<std::string> packFolders(std::string_view binaryFolder);

/// The packs in the folders, in the order of their names; of one name the first folder's.
[[nodiscard]] std::vector<PackDefinition> findPacks(std::span<const std::string> folders);

struct PackRequest
{
    /// Name of the pack's folder.
    std::string name;
    /// Folders that hold packs, those that take precedence first: single files of a pack may lie in an
    /// earlier one (`mappings/hl7v2-to-fhir-r4/segments/pid-patient.yaml` beside a pipeline).
    std::vector<std::string> folders;
    /// Files that somebody is changing; null: none.
    std::shared_ptr<const MappingDrafts> drafts = nullptr;
    /// Values of parameters of the pack's mappings.
    std::map<std::string, std::string, std::less<>> parameters;
    /// The pipeline's tables; REQUIRES: outlive the pack. May be null.
    const LookupTables* lookups = nullptr;
    DateTime now;
};

/// A mapping pack, opened: chooses the mappings for each record. A mapping is compiled when the first record
/// needs it, and shared. Thread-safe.
class MappingPack
{
public:
    /// REQUIRES: the registry outlives the pack. `mapping.unknown-pack`, `mapping.broken-pack`; what is wrong
    /// with pack.yaml and with parameters goes to `findings`.
    [[nodiscard]] static Result<std::shared_ptr<MappingPack>>
    open(PackRequest request, const Registry& registry, Diagnostics& findings);

    MappingPack(PackDefinition definition, PackRequest request);
    MappingPack(const MappingPack&) = delete;
    MappingPack& operator=(const MappingPack&) = delete;
    ~MappingPack() = default;

    [[nodiscard]] const PackDefinition& definition() const { return m_definition; }
    [[nodiscard]] const std::shared_ptr<const Schema>& sourceSchema() const { return m_sourceSchema; }
    [[nodiscard]] const std::shared_ptr<const Schema>& targetSchema() const { return m_targetSchema; }

    /// What the mappings are made of, and the folder that names of mappings count from.
    [[nodiscard]] MappingParts& parts() { return m_parts; }
    [[nodiscard]] const std::string& folder() const { return m_folder; }
    /// Names of the mappings that make something of a record, in their order; none is compiled for that.
    /// Fails as apply() does where a key has no mapping.
    [[nodiscard]] Result<std::vector<std::string>> mappingsFor(Node record) const;

    /// Appends what the record's mappings make of it. There is a mapping for each key that `select` gives, in
    /// the order of the keys and each mapping once; a record without a key has the empty one. Fails with
    /// `mapping.no-mapping-for` where a key has no mapping, an error of its compilation, what
    /// CompiledMapping::apply fails with, or, where the pack accounts for items, with `mapping.not-written`
    /// or `mapping.nothing-written` where nothing is made. Each mapping's own findings are reported once, to
    /// the `findings` of who asks first.
    [[nodiscard]] Result<void> apply(Node record, Arena& arena, MappingScratch& scratch,
                                     std::vector<MappedDocument>& out, Diagnostics& findings);
    /// A mapping that a record needed cannot be compiled.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// Compiles all mappings; what is wrong with them goes to `findings`.
    void compileAll(Diagnostics& findings);

private:
    /// A mapping that messages name; patterns share it.
    struct Entry
    {
        std::string name;
        std::once_flag once;
        std::shared_ptr<const CompiledMapping> compiled;
        /// Why there is none.
        std::optional<Diagnostic> problem;
        Diagnostics findings;
        std::atomic<bool> isReported = false;
    };

    [[nodiscard]] Result<fhirpath::Expression> compile(std::string_view text, SettingPlace place,
                                                       std::string_view key) const;
    [[nodiscard]] Result<void> compileSelect();
    [[nodiscard]] Result<void> prepare(const Registry& registry, Diagnostics& findings);
    void addEntries();
    void checkParameters(Diagnostics& findings);
    void compileOnce(Entry& entry);
    void compile(Entry& entry);
    void giveFindings(Entry& entry, Diagnostics& findings) const;
    void review(std::span<const MappedDocument> made, Diagnostics& findings);
    [[nodiscard]] Entry* entryFor(std::string_view key) const;
    [[nodiscard]] Result<std::vector<Entry*>> entriesFor(Node record, Arena& arena,
                                                         MappingScratch& scratch) const;
    [[nodiscard]] Result<void> applyEntries(std::span<Entry* const> entries, Node record, Arena& arena,
                                            MappingScratch& scratch, std::vector<MappedDocument>& out,
                                            Diagnostics& findings);
    [[nodiscard]] std::vector<Node> accountedItems(Node record, MappingScratch& scratch) const;
    [[nodiscard]] Result<void> account(std::span<const Node> items, const CoverageRecorder& recorder,
                                       bool hasMade, Diagnostics& findings) const;

    PackDefinition m_definition;
    PackRequest m_request;
    MappingParts m_parts;
    std::string m_folder;
    const PathNotation* m_notation = nullptr;
    std::shared_ptr<const Schema> m_sourceSchema;
    std::shared_ptr<const Schema> m_targetSchema;
    const Codec* m_targetCodec = nullptr;
    fhirpath::Expression m_select;
    /// Of the items that are accounted for.
    std::optional<fhirpath::Expression> m_accounted;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::atomic<bool> m_isBroken = false;
    std::mutex m_toldMutex; // Guards m_told.
    /// What was told of the made documents and holds for all of them.
    std::set<std::vector<std::string>> m_told;
    /// By pattern; the entry of one that ends with `*` counts for what begins so.
    std::map<std::string, Entry*, std::less<>> m_exact;
    /// Without their `*`, the longest first.
    std::vector<std::pair<std::string, Entry*>> m_beginnings;
};

} // namespace hilum::mapping
