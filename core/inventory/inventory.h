// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hilum::inventory {

/// What a field's values are taken for.
enum class FieldKind : std::uint8_t {
    Empty, ///< Known to the schema, or named by the source, and never populated.
    Group, ///< It has fields instead of values.
    Boolean,
    Integer,
    Decimal,
    Date,
    DateTime,
    Time,
    Code,
    Identifier,
    Text
};

/// `date-time`...: stable, for files.
[[nodiscard]] std::string_view fieldKindName(FieldKind kind);

struct FrequentValue
{
    std::string value;
    std::uint64_t count = 0;
    /// The count may be so much too small; 0 where it is exact.
    std::uint64_t missed = 0;
    /// Only its beginning is there.
    bool isCut = false;
};

struct CodeSystem
{
    /// As the records name it, or what the shape of the codes tells.
    std::string name;
    std::uint64_t count = 0;
    bool isGuessed = false;
};

/// What was found out about one field.
struct FieldInventory
{
    /// In the format's own notation.
    std::string path;
    /// From the schema; "" where unknown.
    std::string title;
    /// What the schema calls its type, and its code list.
    std::string declaredType;
    std::string binding;
    std::uint32_t depth = 0;

    FieldKind kind = FieldKind::Empty;
    /// Part of the values that are of that kind, 0 to 1.
    double kindShare = 1;
    /// Records that could have it, and those that do.
    std::uint64_t recordsInAll = 0;
    std::uint64_t records = 0;
    std::uint64_t values = 0;
    /// Records that say that there is no value.
    std::uint64_t nulls = 0;
    /// In one record.
    std::uint32_t mostRepetitions = 0;

    std::uint64_t distinct = 0;
    bool isDistinctExact = true;
    /// In characters.
    std::uint32_t shortest = 0;
    std::uint32_t longest = 0;
    double averageLength = 0;
    /// Of numbers, dates and times; "" for others.
    std::string minimum;
    std::string maximum;
    /// Most frequent first.
    std::vector<FrequentValue> top;
    std::vector<FrequentValue> patterns;
    std::vector<CodeSystem> codeSystems;

    bool isRequired = false;
    /// By the schema: identifies a person.
    bool isIdentifying = false;
    /// Almost no value comes twice.
    bool isUnique = false;
    /// The values were taken out (hideIdentifyingValues).
    bool areValuesHidden = false;

    [[nodiscard]] double fillRate() const
    {
        return recordsInAll == 0 ? 0 : static_cast<double>(records) / static_cast<double>(recordsInAll);
    }
    [[nodiscard]] bool isPopulated() const { return records != 0; }
};

/// Records of one type.
struct RecordType
{
    /// "" where they have no name.
    std::string name;
    std::uint64_t records = 0;
};

/// A source as it was found.
struct Inventory
{
    /// What was scanned, as the user called it.
    std::string source;
    /// Id of the format or connector.
    std::string format;
    /// When the scan began, ISO 8601.
    std::string started;
    double seconds = 0;
    std::uint64_t bytes = 0;
    std::uint64_t records = 0;
    std::uint64_t rejected = 0;
    /// False where the scan was stopped before the source's end.
    bool isComplete = true;
    /// Asked for so many records at most; 0: no limit.
    std::uint64_t limit = 0;
    std::vector<RecordType> types;
    /// In the order of the records and the schema, groups before what is in them; fields that the schema
    /// knows but that are never populated stand among the others.
    std::vector<FieldInventory> fields;
    /// Further fields, which there was no room for.
    std::uint64_t omittedFields = 0;
    /// What was asked to be left out.
    std::vector<std::string> without;
    /// What was met while reading, each code once, and how often.
    struct Finding
    {
        Diagnostic first;
        std::uint64_t count = 0;
    };
    std::vector<Finding> findings;

    [[nodiscard]] std::size_t populatedFields() const;
};

/// Takes out the values of fields that identify a person, and of those that look like it because almost no
/// value comes twice: top values, minimum and maximum. Counts and patterns stay.
void hideIdentifyingValues(Inventory& inventory);

/// Leaves only values in it that come at least so often.
void hideRareValues(Inventory& inventory, std::uint64_t least);

} // namespace hilum::inventory
