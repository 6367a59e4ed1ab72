// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

#include <optional>

namespace hilum::mapping {

/// One rule: what goes where. Exactly one of `from`, `constant` and `rules` gives the value.
struct MappingRule
{
    /// Dotted path in the target from the enclosing rule: `name.family`, `identifier[0].value`, `value[x]`.
    /// May be empty with `rules`: they then go where the enclosing rule's go.
    std::string to;
    /// FHIRPath, from the enclosing `each` item or the record.
    std::string from;
    /// `value`: text of a constant of the target's type.
    std::optional<std::string> constant;
    /// FHIRPath of the items to repeat `rules` for.
    std::string each;
    std::vector<MappingRule> rules;
    /// FHIRPath condition; the rule is passed over where it is not true.
    std::string when;
    /// Name of the table that turns the value into another.
    std::string lookup;
    /// Constant where nothing came of it (absent, or unknown to the lookup).
    std::optional<std::string> otherwise;
    /// FHIRPath for the same case, tried before `otherwise`.
    std::string otherwiseFrom;
    /// Type for a choice in the target: `Quantity` for `value[x]`.
    std::string type;
    std::string description;
    /// The record is rejected where nothing came of it.
    bool required = false;
    /// The constant looks like a number or Boolean, but stood in quotes: it is text.
    bool isConstantQuoted = false;

    SettingPlace place;
    SettingPlace toPlace;
    SettingPlace fromPlace;
    SettingPlace eachPlace;
    SettingPlace whenPlace;
    SettingPlace lookupPlace;
    SettingPlace otherwiseFromPlace;
    std::vector<std::string> comments;

    /// Ignores places and comments.
    friend bool operator==(const MappingRule& left, const MappingRule& right);
};

/// A table of the mapping's own; read by LookupTable::read.
struct MappingLookup
{
    std::string name;
    SettingValue body;
    friend bool operator==(const MappingLookup&, const MappingLookup&) = default;
};

/// A mapping file as a value.
struct MappingDefinition
{
    std::string name;
    std::string description;
    std::string sourceFormat;
    /// Type in the source's schema: `ADT_A01`; "" where any.
    std::string sourceStructure;
    std::string targetFormat;
    std::string targetType;
    /// FHIRPath: one target document for each item instead of one for each record.
    std::string each;
    /// Zone offset for moments that have none and need one (`+01:00`); "" is UTC.
    std::string zone;
    std::vector<MappingLookup> lookups;
    std::vector<MappingRule> rules;
    /// Path of the file the rules' places are in: the mapping's, or the pipeline's for one inline.
    std::string file;
    SettingPlace eachPlace;
    SettingPlace targetPlace;
    std::vector<std::string> comments;

    friend bool operator==(const MappingDefinition& left, const MappingDefinition& right);
};

/// Reads what stands in a mapping file (pipeline::parseYaml) or inline under `map:`. All problems go to
/// `findings` with line and column; an error in one rule drops that rule only. Fails where the value is no
/// map at all.
[[nodiscard]] Result<MappingDefinition> readMapping(const SettingValue& value, std::string_view fileName,
                                                    Diagnostics& findings);

/// For pipeline::writeYaml.
[[nodiscard]] SettingValue writeMapping(const MappingDefinition& definition);

} // namespace hilum::mapping
