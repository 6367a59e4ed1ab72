// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/path_notation.h"
#include "core/fhirpath/expression.h"
#include "core/mapping/conversion.h"
#include "core/mapping/item_expression.h"
#include "core/mapping/lookup_table.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace hilum::mapping {

/// How values or items are got from the source.
struct Extraction
{
    enum class Kind : std::uint8_t { Paths, Expression };

    Kind kind = Kind::Paths;
    bool isList = true;
    /// What `.toDate()` and its like behind a single path ask for.
    ValueKind via = ValueKind::None;
    /// Of a single path within the item: its place in the item's parts; -1 for anything else.
    std::int32_t part = -1;
    /// Of `trace`, likewise.
    std::int32_t tracePart = -1;
    /// Of an expression that is one variable and nothing else: its number; -1 for anything else.
    std::int32_t variable = -1;
    /// Of an expression that is the item's children of one name and nothing else: that name.
    std::string_view member;
    /// One path, or the members of a union in their order.
    std::vector<std::shared_ptr<const CompiledPath>> paths;
    /// The expression without the evaluator, where it is of a form that allows that.
    std::optional<ItemExpression> quick;
    fhirpath::Expression expression;
    /// What a computed value is traced to: the first path of its expression; null where there is none.
    std::shared_ptr<const CompiledPath> trace;
    std::string traceText;
    std::optional<fhirpath::Expression> traceExpression;
    /// The text as it was given, for findings.
    std::string text;
    /// Schema type of an item, "" where unknown.
    std::string typeName;

    /// What it gives comes from the record, not from constants and variables alone.
    [[nodiscard]] bool isSourced() const { return kind == Kind::Paths || trace || traceExpression; }
};

/// The codes of a required binding.
struct CodeSet
{
    std::vector<SchemaCode> codes;
    std::unordered_set<std::string_view> words;
};

/// A table with its values in the kind of one target.
struct CompiledLookup
{
    std::string name;
    std::shared_ptr<const LookupTable> table;
    std::unordered_map<std::string_view, Value> values;

    /// The name without the column that is asked for.
    [[nodiscard]] std::string_view tableName() const
    {
        return std::string_view(name).substr(0, name.rfind('.'));
    }
};

struct RuleGroup;

/// Stands beside the bits of the parts that an item has.
constexpr std::uint64_t kAlways = std::uint64_t{1} << 63U;

/// A container of a group's targets, made when the first value goes into it. Slot 0 is the group's own item.
struct ContainerSlot
{
    std::uint32_t parent = 0;
    /// Number of its name below its parent: containers and values of one name share it.
    std::uint32_t nameNumber = 0;
    std::string_view name;
    std::string_view typeName;
    bool isList = false;
    /// Of a primitive type: an extension goes into the value's own node.
    bool isPrimitive = false;
    std::uint32_t index = 0;
    /// The group whose rules write to it, of those that share an item; null for the item's own. Lists are not
    /// shared.
    const RuleGroup* owner = nullptr;
};

/// A variable that is set when its group begins. A constant one has neither `from` nor `lookup`.
struct CompiledVariable
{
    std::uint32_t number = 0;
    /// Only where it has no value from around.
    bool isDefault = false;
    std::optional<Extraction> from;
    std::shared_ptr<const CompiledLookup> lookup;
    /// Where nothing came of it.
    std::optional<Value> otherwise;
};

/// One rule, ready to run. Views are of MappingPlan::names. What every run looks at comes first, so that it
/// lies in two cache lines.
struct alignas(64) CompiledRule
{
    /// With a group, `from` is its `each`, or nothing: once, in the same context. Rules may share one.
    std::shared_ptr<const RuleGroup> group;
    std::uint32_t container = 0;
    std::uint32_t nameNumber = 0;
    std::string_view name;
    std::string_view typeName;
    TargetKind kind = TargetKind::Any;
    bool hasCondition = false;
    /// Takes all values, not the first only.
    bool takesAll = false;
    bool isListItem = false;
    bool isComposite = false;
    bool isRequired = false;
    /// Container and name are the root group's.
    bool isAtRoot = false;
    /// The group is a part that several rules may share: condition and variables do not look into its item.
    bool isWhole = false;
    /// A text stands in it as textFor() gives it: there is no list of codes.
    bool takesText = false;

    std::shared_ptr<const CompiledLookup> lookup;
    std::shared_ptr<const CodeSet> codes;
    /// Bits of the item's parts: where none of them is there, the rule has no effect. 0: it always may have.
    std::uint64_t gate = 0;
    /// At most one of these gives the value; a rule with neither has a group.
    std::optional<Extraction> from;
    std::optional<Value> constant;
    std::optional<Extraction> otherwiseFrom;
    std::optional<Value> otherwise;

    std::optional<ItemExpression> quickWhen;
    std::optional<fhirpath::Expression> when;
    /// Set for each item, before the group's own.
    std::vector<CompiledVariable> variables;
    /// Name of the child in which the items of the list must differ; "" where they need not.
    std::string_view unique;
    /// Full path in the target, for findings.
    std::string_view label;
};

/// Rules that run together for each item.
struct RuleGroup
{
    /// Empty, as the names, where the rules go into the enclosing group's item.
    std::vector<ContainerSlot> slots = std::vector<ContainerSlot>(1);
    /// For each name its parent slot and itself.
    std::vector<std::pair<std::uint32_t, std::string_view>> nameOwners;
    /// Of the enclosing group's slots and names those of lists that only these rules write to: each run makes
    /// items of its own.
    std::vector<std::uint32_t> freshSlots;
    std::vector<std::uint32_t> freshNames;
    /// Finds the parts of the item that rules and conditions ask for; null where the item is the enclosing
    /// group's, or nothing is asked.
    std::unique_ptr<const CompiledPathSet> parts;
    std::size_t partCount = 0;
    std::vector<CompiledVariable> variables;
    std::vector<CompiledRule> rules;
    /// CompiledRule::gate of each, side by side: most rules have nothing to do with most items. Those that
    /// always may have an effect have kAlways.
    std::vector<std::uint64_t> gates;
    /// The parts are of the item that it is run for, not of the enclosing group's.
    bool opensItem = false;
    /// Some rule takes from the source: an item of constants only then says nothing and is left out.
    bool hasSource = false;
    /// The rules go into the enclosing group's item.
    bool sharesTarget = false;
    /// What it makes hangs on nothing but the bytes of its item and these variables.
    bool isSelfContained = false;
    std::vector<std::uint32_t> freeVariables;
    /// The type that its paths were compiled for, "" where unknown.
    std::string_view itemType;
    /// How many rules and variables there are in it: what is made by few of them is made as fast as copied.
    std::size_t weight = 0;
};

/// A compiled mapping. Immutable.
struct MappingPlan
{
    std::string targetFormat;
    std::string targetType;
    MomentDefaults defaults;
    DateTime now;
    std::optional<Extraction> each;
    RuleGroup root;
    /// Texts and types that the rest views.
    std::deque<std::string> names;
    Arena constants;
    std::vector<std::shared_ptr<const Schema>> schemas;
    /// The pipeline's.
    LookupTables tables;
    /// Of all variables.
    std::size_t variableCount = 0;
    /// No other plan of the process has the same.
    std::uint64_t number = 0;
    /// The source's; null where it has none.
    const PathNotation* notation = nullptr;
    /// What does not read as the target's type stands in an extension of the element.
    bool keepsUnreadable = false;
    /// Structures of the source may be copied as they are: it has no notation of its own.
    bool copiesStructures = false;
};

} // namespace hilum::mapping
