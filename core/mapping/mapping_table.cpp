// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_table.h"

#include "core/base/text.h"
#include "core/mapping/condition_words.h"
#include "core/mapping/table_cells.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {
namespace {

enum Column : std::size_t {
    SortOrder,
    Identifier,
    Name,
    SourceType,
    SourceMinimum,
    SourceMaximum,
    Words,
    Condition,
    Narrative,
    Attribute,
    Extension,
    TargetType,
    TargetMinimum,
    TargetMaximum,
    Use,
    Lookup,
    Assignment,
    Unused,
    Comments,
    Level, ///< This and what follows is ours.
    Repeats,
    Rest,
    ColumnCount
};

using Cells = std::array<std::string, ColumnCount>;

Cells groupHeadings()
{
    Cells cells;
    cells[SortOrder] = "HL7 v2";
    cells[Words] = "Condition (IF True)";
    cells[Attribute] = "HL7 FHIR";
    cells[Comments] = "Comments";
    cells[Level] = "Hilum";
    return cells;
}

Cells headings()
{
    return {"Sort Order",
            "Identifier",
            "Name",
            "Data Type",
            "Cardinality - Min",
            "Cardinality - Max",
            "Computable ANTLR",
            "Computable FHIRPath",
            "Narrative",
            "FHIR Attribute",
            "Extension",
            "Data Type",
            "Cardinality - Min",
            "Cardinality - Max",
            "Data Type Mapping",
            "Vocabulary Mapping",
            "Assignment",
            "",
            "Comments",
            "Level",
            "Repeats",
            "Rule"};
}

/// Keys of a rule that have columns.
bool hasColumn(std::string_view key)
{
    constexpr auto kKeys = std::to_array<std::string_view>(
        {"to", "each", "from", "value", "when", "lookup", "use", "description", "rules"});
    return std::ranges::find(kKeys, key) != kKeys.end();
}

void appendJson(std::string& json, const SettingValue& value)
{
    const char* separator = "";
    if (value.isMap()) {
        json += '{';
        for (const SettingValue::Entry& entry : value.entries()) {
            json += separator;
            separator = ",";
            appendJsonString(json, entry.key);
            json += ':';
            appendJson(json, entry.value);
        }
        json += '}';
    } else if (value.isList()) {
        json += '[';
        for (const SettingValue& item : value.items()) {
            json += separator;
            separator = ",";
            appendJson(json, item);
        }
        json += ']';
    } else if (value.isNull()) {
        json += "null";
    } else {
        appendJsonString(json, value.text());
    }
}

std::string jsonOf(const SettingValue& map)
{
    std::string json;
    if (!map.entries().empty())
        appendJson(json, map);
    return json;
}

/// Lines without the blank behind their #.
std::string commentText(const std::vector<std::string>& comments)
{
    std::string text;
    for (const std::string& line : comments)
        text.append(text.empty() ? "" : "\n").append(trimmed(line));
    return text;
}

std::string cardinality(std::uint32_t maximum)
{
    return maximum == 0 ? "-1" : std::to_string(maximum);
}

std::string_view ownerOf(std::string_view step)
{
    return step.substr(0, step.find('.'));
}

/// `PID.5`, `.1` of `PID-5[1].1`; `CX.4`, `.2` of `CX.4.2`; nothing of a segment alone.
std::vector<std::string> sourceSteps(std::string_view path)
{
    std::vector<std::string> steps;
    std::string plain;
    bool isIndex = false;
    for (const char each : path) {
        isIndex = each == '[' || (isIndex && each != ']');
        if (!isIndex && each != ']')
            plain += each == '-' ? '.' : each;
    }
    const std::vector<std::string_view> parts = split(plain, '.');
    if (parts.size() < 2 || parts[0].size() > 3 || parts[0].empty())
        return steps;
    steps.push_back(std::string(parts[0]) + '.' + std::string(parts[1]));
    for (std::size_t index = 2; index < parts.size(); ++index)
        steps.push_back('.' + std::string(parts[index]));
    return steps;
}

/// The fields that a path leads through; empty where the schema does not know one of them.
std::vector<const SchemaField*> fieldsAlong(const Schema& schema, std::string_view path)
{
    std::vector<const SchemaField*> fields;
    for (const std::string& step : sourceSteps(path)) {
        const SchemaType* owner =
            schema.type(fields.empty() ? ownerOf(step) : std::string_view(fields.back()->typeName));
        if (owner != nullptr && owner->fields.empty() && step == ".1")
            continue; // The whole of what has no parts.
        const SchemaField* field =
            owner == nullptr ? nullptr
                             : owner->field(owner->name + step.substr(std::min(step.find('.'), step.size())));
        if (field == nullptr)
            return {};
        fields.push_back(field);
    }
    return fields;
}

/// Walks the rules of a mapping and the types that they lead through.
class RowMaker
{
public:
    RowMaker(const MappingDefinition& definition, const MappingSchemas& schemas)
        : m_definition(definition), m_schemas(schemas)
    {
    }

    std::vector<MappingTableRow> make()
    {
        const SettingValue mapping = writeMapping(m_definition);
        MappingTableRow head;
        head.source = m_definition.sourceStructure;
        head.target = m_definition.targetType;
        head.narrative = m_definition.description;
        head.comments = commentText(m_definition.comments);
        SettingValue rest = mapping;
        for (const char* key : {"description", "rules"})
            rest.remove(key);
        head.rest = jsonOf(rest);
        m_rows.push_back(std::move(head));
        if (const SettingValue* rules = mapping.find("rules"))
            addRules(*rules, {.level = 1,
                              .label = {},
                              .sourceType = m_definition.sourceStructure,
                              .targetType = m_definition.targetType});
        return std::move(m_rows);
    }

private:
    struct Place
    {
        std::size_t level = 0;
        std::string label;
        std::string sourceType;
        std::string targetType;
    };

    void addRules(const SettingValue& rules, const Place& place)
    {
        for (const SettingValue& rule : rules.items())
            addRule(rule, place);
    }

    void addRule(const SettingValue& rule, const Place& place)
    {
        MappingTableRow row;
        row.level = place.level;
        const std::string to = rule.textOr("to", "");
        row.target = to.starts_with('/') || place.label.empty() || to.empty()
                         ? (to.empty() ? place.label : to)
                         : place.label + '.' + to;
        const std::string each = rule.textOr("each", "");
        const std::string from = rule.textOr("from", "");
        row.repeats = !each.empty();
        row.source = row.repeats ? each : isPlainPath(from) ? from : std::string();
        if (row.source.empty() || (row.repeats && !from.empty()))
            row.assignment = from;
        if (const SettingValue* constant = rule.find("value"))
            row.assignment = constantText(*constant);
        row.condition = rule.textOr("when", "");
        row.words = conditionWords(row.condition);
        row.narrative = rule.textOr("description", "");
        row.use = rule.textOr("use", "");
        row.lookup = rule.textOr("lookup", "");
        row.comments = commentText(rule.comments());
        SettingValue rest = SettingValue::map();
        for (const SettingValue::Entry& entry : rule.entries()) {
            if (!hasColumn(entry.key))
                rest.set(entry.key, entry.value);
        }
        row.rest = jsonOf(rest);
        row.details = rest;
        Place inner = place;
        ++inner.level;
        inner.label = row.target;
        if (row.repeats)
            inner.sourceType = describeSource(each, place.sourceType, row);
        else if (!row.source.empty())
            (void)describeSource(row.source, place.sourceType, row);
        inner.targetType = describeTarget(to, rule.textOr("type", ""), place.targetType, row);
        m_rows.push_back(std::move(row));
        if (const SettingValue* rules = rule.find("rules"))
            addRules(*rules, inner);
    }

    /// A text that reads as a number or Boolean stands bare, unless it was quoted.
    static std::string constantText(const SettingValue& constant)
    {
        const bool isBare =
            !constant.isQuoted() && (constant.asInteger() || constant.asBoolean())
            && (constant.text() == "true" || constant.text() == "false" || constant.asInteger());
        if (isBare)
            return constant.text();
        std::string quoted;
        appendJsonString(quoted, constant.text());
        return quoted;
    }

    /// Fills in what the source's field is, and gives its type.
    std::string describeSource(std::string_view path, const std::string& within, MappingTableRow& row) const
    {
        if (m_schemas.source == nullptr)
            return {};
        const std::vector<const SchemaField*> fields = fieldsAlong(*m_schemas.source, path);
        if (fields.empty())
            return m_schemas.source->type(path) != nullptr ? std::string(path)
                   : path == "$this"                       ? within
                                                           : std::string();
        const SchemaField& field = *fields.back();
        row.sourceName = field.title;
        row.sourceType = field.typeName;
        row.sourceMinimum = std::to_string(field.minimum);
        row.sourceMaximum = cardinality(field.maximum);
        row.sourceBinding = field.binding;
        // The code of a coded value: its field names the table.
        if (row.sourceBinding.empty() && fields.size() > 1 && path.ends_with(".1"))
            row.sourceBinding = fields[fields.size() - 2]->binding;
        return field.typeName;
    }

    /// Fills in what the target is, and gives its type.
    std::string describeTarget(std::string_view to, const std::string& chosen, const std::string& within,
                               MappingTableRow& row) const
    {
        if (to.empty())
            return within;
        std::string type = within;
        if (to.starts_with('/')) {
            to.remove_prefix(1);
            type = m_definition.targetRoot.empty() ? m_definition.targetType : m_definition.targetRoot;
        }
        const SchemaField* field = nullptr;
        for (std::string_view step : split(to, '.')) {
            step = step.substr(0, step.find('['));
            const SchemaType* owner = m_schemas.target == nullptr ? nullptr : m_schemas.target->type(type);
            field = owner == nullptr ? nullptr : owner->field(step);
            if (field == nullptr)
                return chosen;
            type = field->typeName;
        }
        if (!chosen.empty())
            type = chosen;
        row.targetType = type;
        row.targetMinimum = std::to_string(field->minimum);
        row.targetMaximum = cardinality(field->maximum);
        return type;
    }

    const MappingDefinition& m_definition;
    const MappingSchemas& m_schemas;
    std::vector<MappingTableRow> m_rows;
};

Cells cellsOf(const MappingTableRow& row, std::size_t number)
{
    Cells cells;
    cells[SortOrder] = row.level == 0 ? std::string() : std::to_string(number);
    cells[Identifier] = row.source;
    cells[Name] = row.sourceName;
    cells[SourceType] = row.sourceType;
    cells[SourceMinimum] = row.sourceMinimum;
    cells[SourceMaximum] = row.sourceMaximum;
    cells[Words] = row.words;
    cells[Condition] = row.condition;
    cells[Narrative] = row.narrative;
    cells[Attribute] = row.target;
    cells[TargetType] = row.targetType;
    cells[TargetMinimum] = row.targetMinimum;
    cells[TargetMaximum] = row.targetMaximum;
    cells[Use] = row.use;
    cells[Lookup] = row.lookup;
    cells[Assignment] = row.assignment;
    cells[Comments] = row.comments;
    cells[Level] = std::to_string(row.level);
    cells[Repeats] = row.repeats ? "yes" : "";
    cells[Rest] = row.rest;
    return cells;
}

} // namespace

std::string sourceTitle(const Schema& schema, std::string_view path)
{
    std::string title;
    for (const SchemaField* field : fieldsAlong(schema, path))
        title.append(title.empty() || field->title.empty() ? "" : ", ").append(field->title);
    return title;
}

std::vector<MappingTableRow> mappingRows(const MappingDefinition& definition, const MappingSchemas& schemas)
{
    return RowMaker(definition, schemas).make();
}

std::string writeMappingTable(const MappingDefinition& definition, const MappingSchemas& schemas)
{
    std::string csv;
    appendCells(csv, groupHeadings());
    appendCells(csv, headings());
    std::size_t number = 0;
    for (const MappingTableRow& row : mappingRows(definition, schemas))
        appendCells(csv, cellsOf(row, number++));
    return csv;
}

} // namespace hilum::mapping
