// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/yaml_writer.h"

#include <algorithm>
#include <array>

namespace hilum::pipeline {
namespace {

constexpr std::size_t kLineLength = 100;

enum class Context : std::uint8_t { Block, Flow };

/// True for text that YAML would read as something else than text.
bool looksTyped(std::string_view text)
{
    static constexpr std::array<std::string_view, 16> kWords = {
        "true", "True", "TRUE", "false", "False", "FALSE", "yes",   "no",
        "on",   "off",  "Yes",  "No",    ".inf",  "-.inf", "+.inf", ".nan"};
    if (std::ranges::find(kWords, text) != kWords.end())
        return true;
    const bool hasDigit = text.find_first_of("0123456789") != std::string_view::npos;
    return hasDigit && text.find_first_not_of("0123456789+-.eExX_abcdefABCDEFo") == std::string_view::npos
           && std::string_view("0123456789+-.").find(text.front()) != std::string_view::npos;
}

bool looksNull(std::string_view text)
{
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool hasControls(std::string_view text)
{
    return std::ranges::any_of(text, [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte < 0x20 || byte == 0x7f;
    });
}

bool isPlain(std::string_view text, Context context)
{
    static constexpr std::string_view kIndicators = "?:,[]{}#&*!|>'\"%@`";
    if (looksNull(text) || hasControls(text) || text.front() == ' ' || text.back() == ' '
        || text.back() == ':')
        return false;
    if (kIndicators.find(text.front()) != std::string_view::npos || text.starts_with("---")
        || text.starts_with("..."))
        return false;
    if (text.front() == '-' && (text.size() == 1 || text[1] == ' ' || context == Context::Flow))
        return text.size() > 1 && text[1] >= '0' && text[1] <= '9';
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    if (text.starts_with("\xEF\xBB\xBF"))
        return false;
    return context == Context::Block || text.find_first_of(",?[]{}") == std::string_view::npos;
}

void appendEscaped(std::string& out, char letter)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\')
        (out += '\\') += letter;
    else if (letter == '\n')
        out += "\\n";
    else if (letter == '\t')
        out += "\\t";
    else if (letter == '\r')
        out += "\\r";
    else if (byte < 0x20 || byte == 0x7f)
        ((out += "\\x") += kHex[byte >> 4U]) += kHex[byte & 0xfU];
    else
        out += letter;
}

std::string quoted(std::string_view text)
{
    const bool wantsSingle = text.find_first_of("\"\\") != std::string_view::npos
                             && text.find('\'') == std::string_view::npos && !hasControls(text);
    std::string out(1, wantsSingle ? '\'' : '"');
    for (const char letter : text) {
        if (wantsSingle)
            out += letter;
        else
            appendEscaped(out, letter);
    }
    return out += wantsSingle ? '\'' : '"';
}

std::string scalarText(std::string_view text, bool isQuoted, Context context)
{
    const bool isPlainEnough = isPlain(text, context) && !(isQuoted && looksTyped(text));
    return isPlainEnough ? std::string(text) : quoted(text);
}

std::string scalarText(const SettingValue& value, Context context)
{
    return value.isNull() ? "~" : scalarText(value.text(), value.isQuoted(), context);
}

std::string keyText(std::string_view key)
{
    return scalarText(key, false, Context::Flow);
}

/// True where several lines can stand as they are under a `|`.
bool isLiteral(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.ends_with("\n\n") || text.starts_with('\n')
        || text.starts_with(' '))
        return false;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (hasControls(line) || (!line.empty() && line.find_first_not_of(' ') == std::string_view::npos))
            return false;
        begin = end + 1;
    }
    return true;
}

bool hasComments(const SettingValue& value)
{
    if (!value.comments().empty())
        return true;
    return std::ranges::any_of(value.items(), hasComments)
           || std::ranges::any_of(value.entries(),
                                  [](const SettingValue::Entry& each) { return hasComments(each.value); });
}

bool hasCommentsInside(const SettingValue& value)
{
    return std::ranges::any_of(value.items(), hasComments)
           || std::ranges::any_of(value.entries(),
                                  [](const SettingValue::Entry& each) { return hasComments(each.value); });
}

/// Appends the value in flow style; false once it is longer than the limit.
bool appendFlow(std::string& out, const SettingValue& value, std::size_t limit)
{
    if (!value.isList() && !value.isMap()) {
        out += scalarText(value, Context::Flow);
        return out.size() <= limit;
    }
    out += value.isList() ? '[' : '{';
    bool isFirst = true;
    for (const SettingValue& item : value.items()) {
        out += std::exchange(isFirst, false) ? "" : ", ";
        if (!appendFlow(out, item, limit))
            return false;
    }
    for (const SettingValue::Entry& entry : value.entries()) {
        out += std::exchange(isFirst, false) ? "" : ", ";
        (out += keyText(entry.key)) += ": ";
        if (!appendFlow(out, entry.value, limit))
            return false;
    }
    out += value.isList() ? ']' : '}';
    return out.size() <= limit;
}

bool isLeaf(const SettingValue& value)
{
    return !value.isList() && !value.isMap();
}

bool isListOfLeaves(const SettingValue& value)
{
    return value.isList() && std::ranges::all_of(value.items(), isLeaf);
}

/// True for maps that read well on one line as the value of a key: of scalars, short lists and such maps.
bool isSmallMap(const SettingValue& value, int depth)
{
    return value.isMap() && std::ranges::all_of(value.entries(), [depth](const SettingValue::Entry& each) {
               return isLeaf(each.value) || (depth > 0 && isListOfLeaves(each.value))
                      || (depth > 0 && isSmallMap(each.value, depth - 1));
           });
}

/// Several lines of text read, and compare, as lines only in block style.
bool hasLiteralEntry(const SettingValue& item)
{
    return std::ranges::any_of(item.entries(), [](const SettingValue::Entry& each) {
        return each.value.isScalar() && isLiteral(each.value.text());
    });
}

class YamlWriter
{
public:
    explicit YamlWriter(const YamlStyle& style) : m_style(style) {}

    std::string write(const SettingValue& value)
    {
        appendComments(value.comments(), 0);
        if (value.isMap() && !value.entries().empty())
            appendMap(value, 0, 0);
        else if (value.isList() && !value.items().empty())
            appendList(value, 0);
        else if (!value.isNull())
            appendScalarOrEmpty(value, 0);
        appendComments(m_style.closingComments, 0);
        return std::move(m_out);
    }

private:
    void appendComments(const std::vector<std::string>& comments, std::size_t indent)
    {
        for (const std::string& comment : comments)
            m_out.append(indent, ' ').append("#").append(comment).append("\n");
    }

    /// The rest of a line that has its key or dash: scalars and what is empty.
    void appendScalarOrEmpty(const SettingValue& value, std::size_t indent)
    {
        if (value.isList() || value.isMap()) {
            m_out += value.isList() ? "[]\n" : "{}\n";
            return;
        }
        if (!value.isScalar() || !isLiteral(value.text())) {
            m_out += scalarText(value, Context::Block);
            m_out += '\n';
            return;
        }
        std::string_view text = value.text();
        m_out += text.ends_with('\n') ? "|\n" : "|-\n";
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (end > 0)
                m_out.append(indent + 2, ' ').append(text.substr(0, end));
            m_out += '\n';
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    /// Tries the value on the current line, which has its key or dash.
    bool appendOnLine(const SettingValue& value)
    {
        if (hasCommentsInside(value))
            return false;
        const std::size_t lineBegin = m_out.rfind('\n') + 1; // npos + 1 is 0.
        std::string flow;
        if (!appendFlow(flow, value, kLineLength - std::min(m_out.size() - lineBegin, kLineLength)))
            return false;
        (m_out += flow) += '\n';
        return true;
    }

    /// Comments before the first entry are the caller's: it has written them before the dash.
    void appendMap(const SettingValue& map, std::size_t indent, int level, bool isBehindDash = false)
    {
        for (const SettingValue::Entry& entry : map.entries()) {
            if (!std::exchange(isBehindDash, false)) {
                appendComments(entry.value.comments(), indent);
                m_out.append(indent, ' ');
            }
            (m_out += keyText(entry.key)) += ':';
            if (level == 0)
                m_inBlockSection =
                    std::ranges::find(m_style.blockSections, entry.key) != m_style.blockSections.end();
            appendUnderKey(entry.value, indent, level + 1);
        }
    }

    void appendUnderKey(const SettingValue& value, std::size_t indent, int level)
    {
        if (value.isNull()) {
            m_out += '\n';
            return;
        }
        const bool isEmpty = value.items().empty() && value.entries().empty();
        const bool isNode = m_inBlockSection && level == 2;
        const bool mayFlow = isListOfLeaves(value) || (!isNode && isSmallMap(value, level > 2 ? 1 : 0));
        m_out += ' ';
        if (isEmpty)
            return appendScalarOrEmpty(value, indent);
        if (mayFlow && appendOnLine(value))
            return;
        m_out.back() = '\n';
        if (value.isMap())
            appendMap(value, indent + 2, level);
        else
            appendList(value, indent + 2);
    }

    void appendList(const SettingValue& list, std::size_t indent)
    {
        for (const SettingValue& item : list.items()) {
            appendComments(item.comments(), indent);
            const bool isBlockMap = item.isMap() && !item.entries().empty();
            if (isBlockMap)
                appendComments(item.entries().front().value.comments(), indent);
            m_out.append(indent, ' ').append("- ");
            if (item.items().empty() && item.entries().empty()) {
                appendScalarOrEmpty(item, indent);
            } else if (hasLiteralEntry(item) || !appendOnLine(item)) {
                appendBlockItem(item, indent);
            }
        }
    }

    void appendBlockItem(const SettingValue& item, std::size_t indent)
    {
        if (item.isMap()) {
            appendMap(item, indent + 2, 3, true);
            return;
        }
        m_out.back() = '\n';
        appendList(item, indent + 2);
    }

    const YamlStyle& m_style;
    std::string m_out;
    bool m_inBlockSection = false;
};

} // namespace

std::string writeYaml(const SettingValue& value, const YamlStyle& style)
{
    return YamlWriter(style).write(value);
}

} // namespace hilum::pipeline
