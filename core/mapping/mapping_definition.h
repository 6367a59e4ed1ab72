// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

#include <optional>

namespace hilum::mapping {

/// A name for a value that rules need more than once: `%patient`.
struct MappingVariable
{
    std::string name;
    /// FHIRPath, from the item of the rule or file that it stands in.
    std::string from;
    /// As in a rule.
    std::string lookup;
    std::optional<std::string> otherwise;
    SettingPlace fromPlace;
    SettingPlace lookupPlace;

    /// Ignores places.
    friend bool operator==(const MappingVariable& left, const MappingVariable& right);
};

/// A variable that a mapping is given: by the rule that uses it as a part, or from outside.
struct MappingParameter
{
    std::string name;
    std::string description;
    /// Text where nobody gives it; nothing: it is empty then.
    std::optional<std::string> defaultValue;

    friend bool operator==(const MappingParameter&, const MappingParameter&) = default;
};

/// One rule: what goes where. Exactly one of `from`, `constant` and the rules (those of the part that `use`
/// names, then `rules`) gives the value.
struct MappingRule
{
    /// Dotted path in the target from the enclosing rule: `name.family`, `identifier[0].value`, `value[x]`;
    /// from the document's root with a slash before it: `/entry`. May be empty with rules: they then go where
    /// the enclosing rule's go.
    std::string to;
    /// FHIRPath, from the enclosing `each` item or the record.
    std::string from;
    /// `value`: text of a constant of the target's type.
    std::optional<std::string> constant;
    /// FHIRPath of the items to repeat `rules` for.
    std::string each;
    std::vector<MappingRule> rules;
    /// Name of another mapping whose rules are meant: `datatypes/xpn-human-name` (MappingParts::part).
    std::string use;
    /// Set for each item, once `when` is true.
    std::vector<MappingVariable> variables;
    /// Name of a child in which the items of the target's list must differ: a second one is left out.
    std::string unique;
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
    SettingPlace usePlace;
    SettingPlace uniquePlace;
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
    /// Type that `/` targets begin at, where this is a part of a mapping to another type; else "".
    std::string targetRoot;
    std::vector<MappingParameter> parameters;
    std::vector<MappingVariable> variables;
    /// `unreadable: keep`: what does not read as the target's type stands in an extension of the element.
    bool keepsUnreadable = false;
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

/// Reads `parameters` of a mapping file or a pack.
[[nodiscard]] std::vector<MappingParameter>
readMappingParameters(const SettingValue& map, std::string_view fileName, Diagnostics& findings);

/// Reads what stands in a mapping file (pipeline::parseYaml) or inline under `map:`. All problems go to
/// `findings` with line and column; an error in one rule drops that rule only. Fails where the value is no
/// map at all.
[[nodiscard]] Result<MappingDefinition> readMapping(const SettingValue& value, std::string_view fileName,
                                                    Diagnostics& findings);

/// For pipeline::writeYaml.
[[nodiscard]] SettingValue writeMapping(const MappingDefinition& definition);

} // namespace hilum::mapping
