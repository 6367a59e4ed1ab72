// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_recorder.h"
#include "core/model/schema.h"

#include <span>
#include <unordered_map>

namespace hilum::mapping {

/// What became of a value of the source.
enum class FieldUse : std::uint8_t {
    Unmapped,
    Used,  ///< Looked at only: in a condition, for an identifier, by a lookup that found nothing.
    Mapped ///< It, or what was computed from it, stands in the result.
};

/// One populated field, component or member of a record: a value that has no parts.
struct CoveredField
{
    /// Without the numbers of repetitions: `PID-5.1`, `name.family`.
    std::string path;
    /// From the schema: `Patient Name, Family Name`; "" where unknown.
    std::string title;
    Node node;
    /// In the record; empty where unknown.
    ByteRange bytes;
    FieldUse use = FieldUse::Unmapped;
};

/// A code that a table has no target for, and no other table that was asked for it has one.
struct MissedCode
{
    /// Name of the lookup, or the target whose code list it is not in.
    std::string table;
    /// "" where the value does not look like a code: it may say something of a patient.
    std::string code;
    /// The table has it, without a target.
    bool isListed = false;
    /// Where it stands in the record; "" where it was computed.
    std::string path;

    friend auto operator<=>(const MissedCode&, const MissedCode&) = default;
};

/// What a mapping did with one record.
struct RecordCoverage
{
    /// In the order of the record; without what says nothing of its own: delimiters, numbers of segments,
    /// `""`.
    std::vector<CoveredField> fields;
    std::vector<MissedCode> codes;
};

/// Listens to a mapping and tells what it made of a record. One thread.
///
///     CoverageRecorder recorder;
///     scratch.setRecorder(&recorder);
///     recorder.begin();
///     mapping.apply(record, ...);
///     RecordCoverage coverage = recorder.coverage(record, schema);
class CoverageRecorder final : public MappingRecorder
{
public:
    /// Forgets what it heard so far; call it before each record.
    void begin();
    /// Of the record that was mapped since begin(). `schema` gives the titles and may be null.
    [[nodiscard]] RecordCoverage coverage(Node record, const Schema* schema) const;

    void sawNode(Node node) override;
    void sawVariable(std::size_t number) override;
    void startValue() override;
    void tookComputed(std::string_view expression) override;
    void setVariable(std::size_t number, std::string_view expression) override;
    void restoreVariable(std::size_t number) override;
    void took(Node node) override;
    void foundCode(Node node) override;
    void missedCode(std::string_view table, std::string_view code, bool isListed, Node node) override;
    void metUnique(std::uint64_t key, Node item, bool isKnown) override;
    [[nodiscard]] std::size_t position() const override;
    void leftOut(std::size_t position) override;

    /// What went into the result: a node with all that it has, or one that an expression looked at.
    struct Taken
    {
        Node node;
        bool isWhole = false;
    };
    [[nodiscard]] std::span<const Taken> taken() const { return m_taken; }

private:
    struct Miss
    {
        std::string_view table;
        std::string code;
        bool isListed = false;
        Node node;
    };

    [[nodiscard]] std::vector<MissedCode> missedCodes(Node record) const;
    void markFields(std::vector<CoveredField>& fields) const;
    void markRepeated(std::vector<CoveredField>& fields) const;

    std::vector<Node> m_seen;
    std::vector<Taken> m_taken;
    /// What was seen since startValue().
    std::vector<Node> m_value;
    /// What the values of variables were made of, by number; the last one counts.
    std::vector<std::vector<std::vector<Node>>> m_variables;
    std::vector<Miss> m_misses;
    std::vector<Node> m_foundCodes;
    /// Items by their key, and pairs of a second one and the first.
    std::unordered_map<std::uint64_t, Node> m_uniqueItems;
    std::vector<std::pair<Node, Node>> m_repeated;
};

} // namespace hilum::mapping
