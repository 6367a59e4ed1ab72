// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/path_notation.h"
#include "core/mapping/lookup_table.h"
#include "core/mapping/mapping_definition.h"

namespace hilum {
class Codec;
}

namespace hilum::mapping {

class MappingParts;
class MappingRecorder;
struct MappingPlan;

/// What is known when a mapping is compiled. Everything but the definition may be missing.
struct MappingContext
{
    /// The source format's notation; null for plain FHIRPath.
    const PathNotation* notation = nullptr;
    std::shared_ptr<const Schema> sourceSchema;
    /// Type of the records that come in; else the definition's structure is used.
    std::string sourceType;
    /// Null: `to` makes whatever it names (format json, row).
    std::shared_ptr<const Schema> targetSchema;
    /// The pipeline's tables; the definition's own go first.
    const LookupTables* lookups = nullptr;
    /// What relative file names of the definition's own lookups start from.
    std::string folder;
    /// Where the mappings that this one uses are; null: only those beside it and above it.
    MappingParts* parts = nullptr;
    /// Values of the definition's parameters, by name; those that it does not have are not looked at.
    std::map<std::string, std::string, std::less<>> parameters = {};
    /// now() and today(): one moment for the whole run.
    DateTime now;
};

/// One document that a mapping made.
struct MappedDocument
{
    const Document* document = nullptr;
    /// Bytes of the `each` item within the source record; all of the record's without `each`.
    ByteRange bytes;
};

/// What one worker needs to apply mappings; kept from record to record so that nothing is allocated.
class MappingScratch
{
public:
    MappingScratch();
    ~MappingScratch();
    MappingScratch(const MappingScratch&) = delete;
    MappingScratch& operator=(const MappingScratch&) = delete;
    MappingScratch(MappingScratch&&) noexcept;
    MappingScratch& operator=(MappingScratch&&) noexcept;

    /// Hears what the mappings do with the source from now on; null for none. REQUIRES: outlives its use.
    void setRecorder(MappingRecorder* recorder);

    /// From now on items of the same bytes are made once, and copied after that: for many records in a row.
    /// What is made is the same, but its nodes then know the bytes that they came from, not the node.
    void rememberItems();
    /// Documents of the codec's format that are made after rememberItems() know how it writes them, where it
    /// can (TreeDocument::written).
    void writeAs(const Codec& codec);
    /// Documents are made for nothing but being written: those of which the text is known have nothing else
    /// (WrittenDocument).
    void makeForWriting();

    struct State;
    [[nodiscard]] State& state() { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

/// A mapping ready to run: paths, expressions and target places resolved. Immutable and thread-safe.
class CompiledMapping
{
public:
    /// All problems go to `findings`, with file, line and column; fails where one of them is an error.
    [[nodiscard]] static Result<std::shared_ptr<const CompiledMapping>>
    compile(const MappingDefinition& definition, const MappingContext& context, Diagnostics& findings);

    explicit CompiledMapping(std::unique_ptr<const MappingPlan> plan);
    CompiledMapping(const CompiledMapping&) = delete;
    CompiledMapping& operator=(const CompiledMapping&) = delete;
    ~CompiledMapping();

    /// Appends the documents made of a record: one, or one for each item of the definition's `each`. Fails
    /// (the record is to be rejected) with `mapping.required` where a required value is missing.
    /// What was left out goes to `findings`: `mapping.not-convertible`, `mapping.not-in-table`,
    /// `mapping.not-in-code-list` (warnings), `mapping.more-than-one` (information); each names the rule, its
    /// source path and the bytes in the record, never the value.
    ///
    /// The documents are TreeDocuments of the target format in the arena; their nodes carry origin and source
    /// bytes. They view the source document and this mapping: REQUIRES: both live as long as the arena
    /// (BatchMemory::kept).
    [[nodiscard]] Result<void> apply(Node source, Arena& arena, MappingScratch& scratch,
                                     std::vector<MappedDocument>& out, Diagnostics& findings) const;

    [[nodiscard]] const std::string& targetFormat() const;
    [[nodiscard]] const std::string& targetType() const;
    /// True where a record may become none or many.
    [[nodiscard]] bool hasEach() const;

private:
    std::unique_ptr<const MappingPlan> m_plan;
};

} // namespace hilum::mapping
