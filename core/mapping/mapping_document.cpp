// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_document.h"

#include "core/base/text.h"
#include "core/mapping/document_writer.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// The guide's words as a sentence goes on behind "only if".
std::string sentenceOf(std::string words)
{
    if (words.starts_with("IF "))
        words.erase(0, 3);
    words = replaced(std::move(words), " NOT VALUED", " is empty");
    words = replaced(std::move(words), " VALUED", " is there");
    words = replaced(std::move(words), " NOT EQUALS ", " is not ");
    words = replaced(std::move(words), " EQUALS ", " is ");
    words = replaced(std::move(words), " IN (", " is one of (");
    words = replaced(std::move(words), " AND ", " and ");
    return replaced(std::move(words), " OR ", " or ");
}

/// The calls of FHIRPath that a reader who does not know it stumbles over.
std::string inWords(std::string expression)
{
    expression = replaced(std::move(expression), ".exists()", " is there");
    expression = replaced(std::move(expression), ".hasValue()", " is there");
    expression = replaced(std::move(expression), ".empty()", " is empty");
    expression = replaced(std::move(expression), ".count() = 1", " is there once");
    expression = replaced(std::move(expression), ".length() > ", " has more characters than ");
    return replaced(std::move(expression), ".count() > ", " has more repetitions than ");
}

bool isPathLetter(char each)
{
    return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')
           || each == '.' || each == '-' || each == '[' || each == ']' || each == '_';
}

/// With what fields are called behind their paths, once each: `PID-30 (Patient Death Indicator) is empty`.
std::string withNames(std::string_view text, const Schema* schema)
{
    if (schema == nullptr)
        return std::string(text);
    std::string made;
    std::vector<std::string> told;
    char quote = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char each = text[at];
        if (each == '\'' || each == '"')
            quote = quote == 0 ? each : quote == each ? '\0' : quote;
        std::size_t end = at;
        while (quote == 0 && end < text.size() && isPathLetter(text[end]))
            ++end;
        if (end == at) {
            made += each;
            ++at;
            continue;
        }
        std::string word(text.substr(at, end - at));
        const bool isCall = end < text.size() && text[end] == '(';
        const std::string path = isCall ? word.substr(0, word.rfind('.')) : word;
        const std::string title = sourceTitle(*schema, path);
        const bool isNew = !title.empty() && std::ranges::find(told, path) == told.end();
        if (isNew) {
            told.push_back(path);
            word.insert(path.size(), " (" + title + ')');
        }
        made += word;
        at = end;
    }
    return made;
}

/// Puts a specification together.
class SpecificationMaker
{
public:
    SpecificationMaker(DocumentWriter& writer, const MappingSchemas& schemas,
                       std::span<const MappingChapter> chapters)
        : m_writer(writer), m_schemas(schemas), m_chapters(chapters)
    {
    }

    void addIntroduction()
    {
        m_writer.paragraph(
            "Each row says which field of the source becomes which field of the target, with what value and "
            "under which condition. An indented target is a part of the target above it. Where a row "
            "names another mapping, that chapter says the rest.");
        if (m_chapters.size() < 2)
            return;
        std::vector<CellLine> entries;
        for (const MappingChapter& chapter : m_chapters)
            entries.push_back(
                {.text = titleOf(*chapter.definition), .anchor = anchorOf(*chapter.definition)});
        m_writer.heading(2, "Contents", {});
        m_writer.contents(entries);
    }

    void addChapter(const MappingChapter& chapter)
    {
        const MappingDefinition& definition = *chapter.definition;
        m_chapter = titleOf(definition);
        m_writer.heading(2, m_chapter, anchorOf(definition));
        if (!definition.description.empty())
            m_writer.paragraph(definition.description);
        for (const MappingParameter& parameter : definition.parameters)
            m_writer.paragraph("Given from outside: " + parameter.name
                               + (parameter.defaultValue ? " (usually " + *parameter.defaultValue + ")" : "")
                               + (parameter.description.empty() ? "" : ". " + parameter.description));
        const std::vector<MappingTableRow> rows = mappingRows(definition, m_schemas);
        addRules(rows);
        for (const auto& [name, table] : chapter.tables)
            addTable(name, *table, rows);
    }

    void addSignatures()
    {
        m_writer.heading(2, "Sign-off", {});
        m_writer.paragraph(
            "Those who sign confirm that the interface is to work as this specification says.");
        m_writer.beginTable(TableKind::Signatures,
                            std::array<std::string, 5>{"Role", "Name", "Date", "Signature", "Reservations"});
        for (const char* role : {"Clinical lead", "Owner of the source system", "Owner of the target system",
                                 "Integration engineer"})
            m_writer.row(std::array<Cell, 5>{plain(role)});
        m_writer.endTable();
    }

private:
    /// `PID to Patient`; the file's own name where it has no ends.
    static std::string endsOf(const MappingDefinition& definition)
    {
        if (definition.sourceStructure.empty() && definition.targetType.empty())
            return definition.name;
        return (definition.sourceStructure.empty() ? definition.sourceFormat : definition.sourceStructure)
               + " to " + (definition.targetType.empty() ? definition.targetFormat : definition.targetType);
    }

    /// `PID (Patient Identification) to Patient: pid-patient`; the file's own name where it has no ends.
    [[nodiscard]] std::string titleOf(const MappingDefinition& definition) const
    {
        if (definition.sourceStructure.empty() && definition.targetType.empty())
            return definition.name;
        std::string source =
            definition.sourceStructure.empty() ? definition.sourceFormat : definition.sourceStructure;
        const SchemaType* type = m_schemas.source == nullptr ? nullptr : m_schemas.source->type(source);
        if (type != nullptr && !type->title.empty() && type->title != source)
            source += " (" + type->title + ')';
        const std::string target =
            definition.targetType.empty() ? definition.targetFormat : definition.targetType;
        return source + " to " + target + (definition.name.empty() ? "" : ": " + definition.name);
    }

    [[nodiscard]] std::string anchorOf(const MappingDefinition& definition) const
    {
        const auto chapter = std::ranges::find(m_chapters, &definition, &MappingChapter::definition);
        return "mapping-" + std::to_string(chapter - m_chapters.begin() + 1);
    }

    /// The chapter of a part that rules use: `datatypes/xpn-human-name` is in the file of that name.
    [[nodiscard]] const MappingDefinition* chapterOf(std::string_view part) const
    {
        const std::string_view name = part.substr(part.rfind('/') + 1);
        for (const MappingChapter& chapter : m_chapters) {
            if (!name.empty() && chapter.definition->name == name)
                return chapter.definition;
        }
        return nullptr;
    }

    void addRules(std::span<const MappingTableRow> rows)
    {
        m_writer.beginTable(TableKind::Rules,
                            std::array<std::string, 6>{"No.", "From", "To", "Value", "Only if", "Remarks"});
        std::vector<std::string> targets; // Of the rows around one, by level.
        std::size_t number = 0;
        for (const MappingTableRow& row : rows) {
            if (row.level == 0)
                continue;
            targets.resize(row.level);
            targets[row.level - 1] = row.target;
            m_writer.row(cellsOf(row, ++number, row.level > 1 ? targets[row.level - 2] : std::string()));
        }
        m_writer.endTable();
    }

    [[nodiscard]] std::array<Cell, 6> cellsOf(const MappingTableRow& row, std::size_t number,
                                              const std::string& around) const
    {
        return {plain(std::to_string(number)),
                sourceOf(row),
                targetOf(row, around),
                valueOf(row),
                plain(inWords(
                    withNames(row.words.empty() ? row.condition : sentenceOf(row.words), m_schemas.source))),
                plain(row.narrative + (row.narrative.empty() || row.comments.empty() ? "" : "\n")
                      + row.comments)};
    }

    [[nodiscard]] Cell sourceOf(const MappingTableRow& row) const
    {
        if (row.source.empty())
            return {};
        Cell cell = plain((row.repeats ? "each " : "")
                          + (row.source == "$this" ? std::string("its value") : row.source));
        std::string title =
            m_schemas.source == nullptr ? std::string() : sourceTitle(*m_schemas.source, row.source);
        if (title.empty())
            title = row.sourceName;
        if (!title.empty())
            cell.push_back({.text = std::move(title), .isMinor = true});
        return cell;
    }

    /// Within the row around it, only what is new; all of a path from the root.
    [[nodiscard]] static Cell targetOf(const MappingTableRow& row, const std::string& around)
    {
        std::string to = row.target;
        const bool isPart = !around.empty() && to.starts_with(around + '.');
        if (isPart)
            to.erase(0, around.size() + 1);
        else if (!around.empty() && to == around)
            to = "(the same)";
        for (std::size_t level = 1; level < row.level; ++level)
            to.insert(0, "\xE2\x80\xA3 ");
        Cell cell = plain(to);
        if (!row.targetType.empty())
            cell.push_back({.text = row.targetType + (row.targetMaximum == "-1" ? ", any number" : ""),
                            .isMinor = true});
        return cell;
    }

    [[nodiscard]] Cell valueOf(const MappingTableRow& row) const
    {
        Cell cell = plain(withNames(row.assignment, m_schemas.source));
        if (!row.lookup.empty())
            cell.push_back({.text = "by the code table " + row.lookup});
        if (const MappingDefinition* part = chapterOf(row.use))
            cell.push_back({.text = "as in " + endsOf(*part), .anchor = anchorOf(*part)});
        else if (!row.use.empty())
            cell.push_back({.text = "as in " + row.use});
        if (cell.empty() && !row.source.empty() && !row.repeats)
            cell.push_back({.text = "as it is", .isMinor = true});
        for (const SettingValue::Entry& entry : row.details.entries())
            addDetail(entry, cell);
        return cell;
    }

    /// What else a rule says, in words where there are words for it.
    static void addDetail(const SettingValue::Entry& entry, Cell& cell)
    {
        const std::string text = entry.value.isScalar() ? entry.value.text() : std::string();
        if (entry.key == "type")
            return; // Stands under the target.
        if (entry.key == "otherwise")
            cell.push_back({.text = "else \"" + text + '"'});
        else if (entry.key == "otherwise-from")
            cell.push_back({.text = text == "{}" ? "else nothing" : "else " + text});
        else if (entry.key == "unique")
            cell.push_back({.text = "each " + text + " once"});
        else if (entry.key == "required")
            cell.push_back({.text = "must be there, or the record is rejected"});
        else if (entry.key == "let" && entry.value.isMap()) {
            for (const SettingValue::Entry& variable : entry.value.entries()) {
                const bool isTable = variable.value.isMap();
                cell.push_back(
                    {.text = "with " + variable.key + " = "
                             + (isTable ? variable.value.textOr("from", "") + ", by the code table "
                                              + variable.value.textOr("lookup", "")
                                        : variable.value.text()),
                     .isMinor = true});
            }
        } else
            cell.push_back(
                {.text = entry.key + (text.empty() ? std::string() : ": " + text), .isMinor = true});
    }

    /// A table that many mappings share is shown with the first of them.
    void addTable(const std::string& name, const LookupTable& table, std::span<const MappingTableRow> rows)
    {
        const auto isSame = [&table](const Shown& shown) {
            return shown.table->columns() == table.columns()
                   && std::ranges::equal(shown.table->rows(), table.rows());
        };
        const auto shown = std::ranges::find_if(m_shown, isSame);
        if (shown != m_shown.end())
            return m_writer.paragraph("Code table " + name + ": the same as " + shown->name + " of "
                                      + shown->chapter + '.');
        m_shown.push_back({.name = name, .chapter = m_chapter, .table = &table});
        m_writer.heading(3, "Code table " + name, {});
        writeTable(table, meaningsFor(name, rows));
    }

    /// Codes of the source's own table, where a rule looks one up.
    [[nodiscard]] std::vector<SchemaCode> meaningsFor(const std::string& table,
                                                      std::span<const MappingTableRow> rows) const
    {
        for (const MappingTableRow& row : rows) {
            const bool isIt = row.lookup == table || row.lookup.starts_with(table + '.');
            if (isIt && !row.sourceBinding.empty() && m_schemas.source != nullptr)
                return m_schemas.source->codes(row.sourceBinding);
        }
        return {};
    }

    void writeTable(const LookupTable& table, const std::vector<SchemaCode>& meanings)
    {
        std::vector<std::size_t> columns; // Without those that are empty.
        std::vector<std::string> headings;
        for (std::size_t column = 0; column < table.columns().size(); ++column) {
            const bool isUsed =
                std::ranges::any_of(table.rows(), [column](const std::vector<std::string>& row) {
                    return column < row.size() && !row[column].empty();
                });
            if (!isUsed)
                continue;
            columns.push_back(column);
            headings.push_back(headingOf(table.columns()[column]));
            if (column == table.keyColumn() && !meanings.empty())
                headings.emplace_back("Meaning");
        }
        m_writer.beginTable(TableKind::Codes, headings);
        for (const std::vector<std::string>& row : table.rows()) {
            std::vector<Cell> cells;
            for (const std::size_t column : columns) {
                const std::string text = column < row.size() ? row[column] : std::string();
                cells.push_back(plain(text));
                if (column != table.keyColumn() || meanings.empty())
                    continue;
                const auto meaning = std::ranges::find(meanings, text, &SchemaCode::code);
                cells.push_back(plain(meaning == meanings.end() ? std::string() : meaning->display));
            }
            m_writer.row(cells);
        }
        m_writer.endTable();
    }

    /// The columns that code tables usually have.
    static std::string headingOf(const std::string& column)
    {
        constexpr auto kKnown =
            std::to_array<std::pair<std::string_view, std::string_view>>({{"code", "Code"},
                                                                          {"key", "Code"},
                                                                          {"target", "Becomes"},
                                                                          {"value", "Becomes"},
                                                                          {"system", "Code system"},
                                                                          {"display", "Display"},
                                                                          {"comment", "Remark"}});
        const auto known =
            std::ranges::find(kKnown, std::string_view(column), &decltype(kKnown)::value_type::first);
        return known == kKnown.end() ? column : std::string(known->second);
    }

    struct Shown
    {
        std::string name;
        std::string chapter;
        const LookupTable* table = nullptr;
    };

    DocumentWriter& m_writer;
    const MappingSchemas& m_schemas;
    std::span<const MappingChapter> m_chapters;
    std::string m_chapter;
    std::vector<Shown> m_shown;
};

} // namespace

std::string writeMappingDocument(std::string_view title, std::span<const MappingChapter> chapters,
                                 const MappingSchemas& schemas, DocumentForm form)
{
    const std::unique_ptr<DocumentWriter> writer = makeDocumentWriter(form);
    writer->begin(title);
    SpecificationMaker maker(*writer, schemas, chapters);
    maker.addIntroduction();
    for (const MappingChapter& chapter : chapters)
        maker.addChapter(chapter);
    maker.addSignatures();
    writer->end();
    return writer->take();
}

} // namespace hilum::mapping
