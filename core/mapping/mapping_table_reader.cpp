// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/mapping/condition_words.h"
#include "core/mapping/mapping_table.h"
#include "core/mapping/table_cells.h"
#include "core/pipeline/yaml_reader.h"

#include <algorithm>
#include <map>

namespace hilum::mapping {
namespace {

bool isUpper(char each)
{
    return each >= 'A' && each <= 'Z';
}

/// `related-person-mother` of `RelatedPerson-Mother`.
std::string kebab(std::string_view name)
{
    std::string made;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char each = name[at];
        const bool isLetter = isUpper(each) || (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
        const bool startsWord = at > 0 && isUpper(each) && !isUpper(name[at - 1]);
        if ((!isLetter || startsWord) && !made.empty() && !made.ends_with('-'))
            made += '-';
        if (isLetter)
            made += isUpper(each) ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return made.ends_with('-') ? made.substr(0, made.size() - 1) : made;
}

SettingValue mapOf(const std::vector<std::pair<std::string, std::string>>& entries)
{
    SettingValue map = SettingValue::map();
    for (const auto& [key, text] : entries)
        map.set(key, text);
    return map;
}

/// Finds the columns of a table by their headings, whichever of them there are.
class Headings
{
public:
    /// Where a heading stands twice, the second one is the target's.
    explicit Headings(const TableCells& row)
    {
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            std::string name = row.cells[index].substr(0, row.cells[index].find('\n'));
            name = std::string(trimmed(name));
            if (name.empty())
                continue;
            if (m_columns.contains(name))
                name += " 2";
            m_columns.emplace(std::move(name), index);
        }
    }

    [[nodiscard]] bool has(std::string_view name) const { return m_columns.find(name) != m_columns.end(); }
    [[nodiscard]] std::string of(const TableCells& row, std::string_view name) const
    {
        const auto column = m_columns.find(name);
        return column == m_columns.end() || column->second >= row.cells.size()
                   ? std::string()
                   : std::string(trimmed(row.cells[column->second]));
    }

    /// Where the cell begins; the row where there is none.
    [[nodiscard]] TextSpot spotOf(const TableCells& row, std::string_view name) const
    {
        const auto column = m_columns.find(name);
        return column == m_columns.end() || column->second >= row.spots.size()
                   ? TextSpot{.line = row.line, .column = 1}
                   : row.spots[column->second];
    }

private:
    std::map<std::string, std::size_t, std::less<>> m_columns;
};

class TableReader
{
public:
    TableReader(std::string_view fileName, Diagnostics& findings) : m_fileName(fileName), m_findings(findings)
    {
    }

    Result<SettingValue> read(std::string_view csv)
    {
        const std::vector<TableCells> rows = readCells(csv);
        const auto heading = std::ranges::find_if(rows, [](const TableCells& row) {
            const Headings found(row);
            return found.has("Identifier") && found.has("FHIR Attribute");
        });
        if (heading == rows.end())
            return Diagnostic::error("mapping.no-table",
                                     "This is no table of a mapping: no row has the headings Identifier and "
                                     "FHIR Attribute.")
                .at(placeIn(m_fileName, {}, {}));
        m_headings.emplace(*heading);
        const std::span<const TableCells> body(&*heading + 1, rows.data() + rows.size());
        return m_headings->has("Level") ? readOwn(body) : readGuide(body);
    }

private:
    /// `column` is the heading of the cell that is meant.
    void report(Diagnostic diagnostic, const TableCells& row, std::string_view column)
    {
        const TextSpot spot = m_headings->spotOf(row, column);
        m_findings.push_back(
            std::move(diagnostic).at(placeIn(m_fileName, {.line = spot.line, .column = spot.column}, {})));
    }

    [[nodiscard]] std::string cell(const TableCells& row, std::string_view name) const
    {
        return m_headings->of(row, name);
    }

    /// What the cell with JSON says; an empty map where there is none.
    SettingValue restOf(const TableCells& row)
    {
        const std::string json = cell(row, "Rule");
        if (json.empty())
            return SettingValue::map();
        Result<SettingValue> value = pipeline::parseYaml(json, m_fileName);
        if (value && value->isMap())
            return *std::move(value);
        report(Diagnostic::error("mapping.table-rule", "The cell under Rule is no JSON object."), row,
               "Rule");
        return SettingValue::map();
    }

    Result<SettingValue> readOwn(std::span<const TableCells> rows)
    {
        m_rows = rows;
        SettingValue mapping = SettingValue::map();
        if (m_at < rows.size() && cell(rows[0], "Level") == "0") {
            const SettingValue rest = restOf(rows[0]);
            const std::string description = cell(rows[0], "Narrative");
            for (const SettingValue::Entry& entry : rest.entries()) {
                mapping.set(entry.key, entry.value);
                if (entry.key == "mapping" && !description.empty())
                    mapping.set("description", description);
            }
            if (!description.empty())
                mapping.set("description", description);
            if (!mapping.entries().empty())
                mapping.entries().front().value.setComments(commentsOf(rows[0]));
            ++m_at;
        }
        mapping.set("rules", readRules(1, {}));
        return mapping;
    }

    SettingValue readRules(std::uint64_t level, const std::string& label)
    {
        SettingValue rules = SettingValue::list();
        while (m_at < m_rows.size()) {
            const TableCells& row = m_rows[m_at];
            const std::uint64_t own = levelOf(row);
            if (own < level)
                break;
            if (own > level)
                report(Diagnostic::error("mapping.table-level",
                                         "The row is more than one level deeper than the one before it."),
                       row, "Level");
            ++m_at;
            SettingValue rule = readRule(row, label);
            const bool hasRules = m_at < m_rows.size() && levelOf(m_rows[m_at]) > own;
            if (hasRules)
                rule.set("rules", readRules(own + 1, cell(row, "FHIR Attribute")));
            rules.items().push_back(std::move(rule));
        }
        return rules;
    }

    [[nodiscard]] std::uint64_t levelOf(const TableCells& row) const
    {
        const std::optional<std::int64_t> level = SettingValue(cell(row, "Level")).asInteger();
        return level && *level > 0 ? static_cast<std::uint64_t>(*level) : 1;
    }

    std::vector<std::string> commentsOf(const TableCells& row) const
    {
        std::vector<std::string> lines;
        const std::string comments = cell(row, "Comments");
        if (!comments.empty()) {
            for (const std::string_view line : split(comments, '\n'))
                lines.push_back(' ' + std::string(line));
        }
        return lines;
    }

    SettingValue readRule(const TableCells& row, const std::string& label)
    {
        SettingValue rule = SettingValue::map();
        const auto put = [&rule](std::string_view key, const std::string& text) {
            if (!text.empty())
                rule.set(key, text);
        };
        put("to", targetWithin(cell(row, "FHIR Attribute"), label));
        const SettingValue rest = restOf(row);
        for (const SettingValue::Entry& entry : rest.entries())
            rule.set(entry.key, entry.value);
        const bool repeats = cell(row, "Repeats") == "yes";
        const std::string assignment = cell(row, "Assignment");
        put(repeats ? "each" : "from", cell(row, "Identifier"));
        if (!assignment.empty())
            putAssignment(rule, assignment, row);
        put("lookup", cell(row, "Vocabulary Mapping"));
        put("use", cell(row, "Data Type Mapping"));
        put("when", cell(row, "Computable FHIRPath"));
        put("description", cell(row, "Narrative"));
        rule.setComments(commentsOf(row));
        rule.setPlace({.line = row.line, .column = 1});
        return rule;
    }

    static std::string targetWithin(const std::string& target, const std::string& label)
    {
        if (label.empty() || target.empty())
            return target;
        if (target == label)
            return {};
        if (target.starts_with(label + '.'))
            return target.substr(label.size() + 1);
        return target.starts_with('/') ? target : '/' + target;
    }

    /// A constant in quotes, a bare number or Boolean, or an expression.
    void putAssignment(SettingValue& rule, const std::string& text, const TableCells& row)
    {
        if (text.front() == '"') {
            const Result<SettingValue> constant = pipeline::parseYaml(text, m_fileName);
            if (!constant || !constant->isScalar())
                return report(
                    Diagnostic::error("mapping.table-assignment",
                                      "The cell under Assignment is neither a text in quotes nor an "
                                      "expression."),
                    row, "Assignment");
            SettingValue value(constant->text());
            value.setQuoted(value.asInteger() || value.asBoolean());
            rule.set("value", std::move(value));
            return;
        }
        const SettingValue bare(text);
        rule.set(bare.asInteger() || text == "true" || text == "false" ? "value" : "from", text);
    }

    /// A table of the guide: rules one beside the other, their conditions in the guide's words.
    Result<SettingValue> readGuide(std::span<const TableCells> rows)
    {
        SettingValue mapping = SettingValue::map();
        const auto [structure, type] = subject();
        mapping.set("mapping", kebab(structure + '-' + type));
        mapping.set("source", mapOf({{"format", "hl7v2"}, {"structure", structure}}));
        mapping.set("target", mapOf({{"format", "fhir"}, {"type", type}}));
        SettingValue rules = SettingValue::list();
        for (const TableCells& row : rows) {
            if (std::optional<SettingValue> rule = guideRule(row))
                rules.items().push_back(*std::move(rule));
        }
        if (!m_lookups.entries().empty())
            mapping.set("lookups", std::move(m_lookups));
        mapping.set("rules", std::move(rules));
        return mapping;
    }

    /// `PID`, `Patient` of a file name with `PID[Patient]`.
    [[nodiscard]] std::pair<std::string, std::string> subject() const
    {
        const std::size_t open = m_fileName.rfind('[');
        const std::size_t close = m_fileName.find(']', std::min(open, m_fileName.size()));
        if (open == std::string_view::npos || close == std::string_view::npos)
            return {};
        std::size_t begin = open;
        while (begin > 0
               && (isUpper(m_fileName[begin - 1])
                   || (m_fileName[begin - 1] >= '0' && m_fileName[begin - 1] <= '9')))
            --begin;
        const std::string_view type = m_fileName.substr(open + 1, close - open - 1);
        return {std::string(m_fileName.substr(begin, open - begin)),
                std::string(type.substr(0, type.find('-')))};
    }

    std::optional<SettingValue> guideRule(const TableCells& row)
    {
        const std::string source = cell(row, "Identifier");
        const std::string target = cell(row, "FHIR Attribute");
        // A row without a source gives a constant that the segment as a whole asks for.
        if (target.empty() || (source.empty() && cell(row, "Assignment").empty()))
            return std::nullopt;
        if (!isPlainPath(target) || target.front() == '$') {
            report(Diagnostic::information("mapping.table-target",
                                           "\"{0}\" is no path to a field: the row is left out.", {target}),
                   row, "FHIR Attribute");
            return std::nullopt;
        }
        SettingValue rule = SettingValue::map();
        rule.set("to", countedFromZero(target));
        const std::string assignment = cell(row, "Assignment");
        const std::string part = partOf(cell(row, "Data Type Mapping"));
        const std::optional<std::string> joined = joinedParts(assignment);
        if (assignment.empty())
            rule.set(part.empty() ? "from" : "each", source);
        else if (joined)
            rule.set("from", *joined);
        else if (assignment.find_first_of("+/#") != std::string::npos && assignment.front() != '"') {
            report(Diagnostic::warning("mapping.table-assignment",
                                       "The assignment is not understood: the row is left out: \"{0}\".",
                                       {assignment}),
                   row, "Assignment");
            return std::nullopt;
        } else
            putAssignment(rule, assignment.front() == '"' ? assignment : '"' + assignment + '"', row);
        if (const std::string table = kebab(cell(row, "Vocabulary Mapping")); !table.empty() && part.empty())
            putLookup(rule, table);
        if (!part.empty())
            rule.set("use", part);
        putCondition(rule, row, assignment.empty() || source.empty() ? std::string() : source + ".exists()");
        return rule;
    }

    /// `OBX-5.1 & '-' & OBX-5.2` of `OBX-5.1+"-"+OBX-5.2`; nothing where it is not that.
    static std::optional<std::string> joinedParts(std::string_view text)
    {
        if (text.find('+') == std::string_view::npos)
            return std::nullopt;
        std::string joined;
        while (true) {
            text = trimmed(text);
            const bool isText = text.starts_with('"');
            const std::size_t quote = isText ? text.find('"', 1) : std::string_view::npos;
            const std::size_t end = isText ? quote + 1 : std::min(text.find('+'), text.size());
            const std::string_view part = trimmed(text.substr(0, end));
            if (isText ? quote == std::string_view::npos || part.find('\'') != std::string_view::npos
                       : !isPlainPath(part))
                return std::nullopt;
            joined.append(joined.empty() ? "" : " & ");
            joined.append(isText ? '\'' + std::string(part.substr(1, part.size() - 2)) + '\''
                                 : std::string(part));
            text = trimmed(text.substr(end));
            if (text.empty())
                return joined;
            if (text.front() != '+')
                return std::nullopt;
            text.remove_prefix(1);
        }
    }

    /// The guide counts repetitions from 1.
    static std::string countedFromZero(std::string_view target)
    {
        std::string made;
        for (std::size_t at = 0; at < target.size(); ++at) {
            made += target[at];
            const std::size_t close = target[at] == '[' ? target.find(']', at) : std::string_view::npos;
            if (close == std::string_view::npos)
                continue;
            const std::optional<std::int64_t> number =
                SettingValue(std::string(target.substr(at + 1, close - at - 1))).asInteger();
            made += number && *number > 0 ? std::to_string(*number - 1)
                                          : std::string(target.substr(at + 1, close - at - 1));
            at = close - 1;
        }
        return made;
    }

    /// `datatypes/cx-identifier` of `CX[Identifier]`; nothing for a mapping to a primitive type.
    static std::string partOf(std::string_view mapping)
    {
        const std::size_t open = mapping.find('[');
        if (open == std::string_view::npos)
            return {};
        const std::string_view type = mapping.substr(open + 1, mapping.find(']') - open - 1);
        const bool isPrimitive = type.empty() || !isUpper(type.front()) || type == "String"
                                 || type == "Boolean" || type == "Integer" || type == "Code" || type == "Uri"
                                 || type == "DateTime";
        return isPrimitive ? std::string() : "datatypes/" + kebab(mapping);
    }

    void putLookup(SettingValue& rule, const std::string& table)
    {
        rule.set("lookup", table);
        m_lookups.set(table,
                      mapOf({{"file", "../tables/" + table + ".csv"}, {"key", "code"}, {"value", "target"}}));
    }

    void putCondition(SettingValue& rule, const TableCells& row, const std::string& usual)
    {
        // The guide's own column of FHIRPath is seldom that, and says less.
        const std::string words = cell(row, "Computable ANTLR");
        const std::string expression = cell(row, "Computable FHIRPath");
        std::string condition;
        std::string description = cell(row, "Narrative");
        const ConditionReading reading = readCondition(words, cell(row, "Identifier"));
        if (reading.expression) {
            condition = *reading.expression;
        } else if (!words.empty()) {
            report(Diagnostic::warning(
                       "mapping.table-condition",
                       "The condition is not understood from \"{0}\" on; it stands in the rule's "
                       "description: \"{1}\".",
                       {reading.stoppedAt, words}),
                   row, "Computable ANTLR");
            description = words + (description.empty() ? "" : ". ") + description;
        } else if (!expression.empty() && expression != description) {
            report(Diagnostic::information("mapping.table-condition-note",
                                           "The condition stands in the rule's description only: \"{0}\".",
                                           {expression}),
                   row, "Computable FHIRPath");
            description = expression + (description.empty() ? "" : ". ") + description;
        }
        if (condition.empty())
            condition = usual;
        if (!condition.empty())
            rule.set("when", condition);
        if (!description.empty())
            rule.set("description", description);
    }

    std::string_view m_fileName;
    Diagnostics& m_findings;
    std::optional<Headings> m_headings;
    std::span<const TableCells> m_rows;
    std::size_t m_at = 0;
    SettingValue m_lookups = SettingValue::map();
};

} // namespace

Result<SettingValue> readMappingTable(std::string_view csv, std::string_view fileName, Diagnostics& findings)
{
    return TableReader(fileName, findings).read(csv);
}

} // namespace hilum::mapping
