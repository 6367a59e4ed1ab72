// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/essence_reader.h"

#include "core/base/text.h"

#include <expat.h>

#include <limits>

namespace hilum::ucum {

namespace {

struct ParserDeleter
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

std::string_view attribute(const char** attributes, std::string_view name)
{
    for (; *attributes != nullptr; attributes += 2) {
        if (attributes[0] == name)
            return attributes[1];
    }
    return {};
}

/// White space as one blank, none at the ends; a no-break space is a blank.
std::string normalised(std::string_view text)
{
    static constexpr std::string_view kNoBreak = "\xC2\xA0";
    std::string out;
    bool isBlank = false;
    while (!text.empty()) {
        const bool isNoBreak = text.starts_with(kNoBreak);
        const bool isSpace = isNoBreak || text.front() == ' ' || text.front() == '\n' || text.front() == '\r'
                             || text.front() == '\t';
        if (!isSpace) {
            if (isBlank && !out.empty())
                out += ' ';
            out += text.front();
        }
        isBlank = isSpace;
        text.remove_prefix(isNoBreak ? kNoBreak.size() : 1);
    }
    return out;
}

/// One walk over the table; expat calls it element by element.
class TableWalk
{
public:
    Result<EssenceTable> read(std::string_view xml)
    {
        const std::unique_ptr<XML_ParserStruct, ParserDeleter> parser(
            XML_ParserCreate("UTF-8")); // The table calls its encoding "ascii", which expat does not know.
        if (parser == nullptr || xml.size() > std::size_t{std::numeric_limits<int>::max()})
            return Diagnostic::error("ucum.bad-table", "The table of units is too large to be read.");
        XML_SetUserData(parser.get(), this);
        XML_SetElementHandler(parser.get(), &TableWalk::onStart, &TableWalk::onEnd);
        XML_SetCharacterDataHandler(parser.get(), &TableWalk::onText);
        if (XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) != XML_STATUS_OK) {
            Place where;
            where.line = static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser.get()));
            return Diagnostic::error("ucum.bad-table", "The table of units is not well-formed XML.")
                .at(where);
        }
        if (m_table.atoms.empty()) {
            return Diagnostic::error("ucum.bad-table",
                                     "The table has no units; it should be UCUM's ucum-essence.xml.");
        }
        return std::move(m_table);
    }

private:
    enum class Entry : std::uint8_t { None, Prefix, Atom };

    static void onStart(void* self, const char* name, const char** attributes)
    {
        static_cast<TableWalk*>(self)->start(name, attributes);
    }
    static void onEnd(void* self, const char* name) { static_cast<TableWalk*>(self)->end(name); }
    static void onText(void* self, const char* text, int size)
    {
        static_cast<TableWalk*>(self)->m_text.append(text, static_cast<std::size_t>(size));
    }

    void start(std::string_view name, const char** attributes)
    {
        if (name == "root") {
            m_table.version = attribute(attributes, "version");
        } else if (name == "prefix") {
            m_entry = Entry::Prefix;
            Prefix& prefix = m_table.prefixes.emplace_back();
            prefix.code = attribute(attributes, "Code");
            prefix.caselessCode = attribute(attributes, "CODE");
        } else if (name == "base-unit" || name == "unit") {
            startAtom(name == "base-unit", attributes);
        } else if (name == "value") {
            startValue(attributes);
        } else if (name == "function" && m_entry == Entry::Atom) {
            Atom& atom = m_table.atoms.back();
            atom.function = attribute(attributes, "name");
            atom.value = attribute(attributes, "value");
            atom.definition = attribute(attributes, "Unit");
        }
        if (name == "name" || name == "property")
            m_text.clear();
    }

    void startAtom(bool isBase, const char** attributes)
    {
        m_entry = Entry::Atom;
        Atom& atom = m_table.atoms.emplace_back();
        atom.code = attribute(attributes, "Code");
        atom.caselessCode = attribute(attributes, "CODE");
        atom.isBase = isBase;
        atom.isMetric = isBase || attribute(attributes, "isMetric") == "yes";
        atom.isSpecial = attribute(attributes, "isSpecial") == "yes";
        atom.isArbitrary = attribute(attributes, "isArbitrary") == "yes";
    }

    void startValue(const char** attributes)
    {
        const std::string_view value = attribute(attributes, "value");
        if (m_entry == Entry::Prefix) {
            m_table.prefixes.back().factor = Rational::parse(value).value_or(Rational(1));
        } else if (m_entry == Entry::Atom) {
            m_table.atoms.back().value = value;
            m_table.atoms.back().definition = attribute(attributes, "Unit");
        }
    }

    void end(std::string_view name)
    {
        if (name == "name") {
            std::string* target = m_entry == Entry::Prefix ? &m_table.prefixes.back().name
                                  : m_entry == Entry::Atom ? &m_table.atoms.back().name
                                                           : nullptr;
            if (target != nullptr && target->empty())
                *target = normalised(m_text);
        } else if (name == "property" && m_entry == Entry::Atom) {
            m_table.atoms.back().property = normalised(m_text);
        } else if (name == "prefix" || name == "base-unit" || name == "unit") {
            m_entry = Entry::None;
        }
    }

    EssenceTable m_table;
    Entry m_entry = Entry::None;
    std::string m_text;
};

} // namespace

Result<EssenceTable> readEssence(std::string_view xml)
{
    return TableWalk().read(xml);
}

} // namespace hilum::ucum
