// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/value_check.h"

#include "core/base/text.h"
#include "core/fhir/uri.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hilum::fhir {

namespace {

constexpr std::size_t kLongestString = std::size_t{1024} * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool hasBlank(std::string_view text)
{
    // All blanks are below, or at, a space, so that most bytes need one comparison.
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) <= ' ' && isBlank(c); });
}

std::string_view typeWord(PrimitiveKind kind)
{
    switch (kind) {
    case PrimitiveKind::Date:
        return "date";
    case PrimitiveKind::DateTime:
        return "dateTime";
    case PrimitiveKind::Instant:
        return "instant";
    case PrimitiveKind::Time:
        return "time";
    case PrimitiveKind::Integer:
        return "integer";
    case PrimitiveKind::PositiveInt:
        return "positiveInt";
    case PrimitiveKind::UnsignedInt:
        return "unsignedInt";
    case PrimitiveKind::Decimal:
        return "decimal";
    default:
        return "boolean";
    }
}

/// `[^\s]+(\s[^\s]+)*`
bool isCode(std::string_view text)
{
    if (text.empty() || isBlank(text.front()) || isBlank(text.back()))
        return false;
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (isBlank(text[at]) && isBlank(text[at - 1]))
            return false;
    }
    return true;
}

/// Start of something that looks like an HTML tag outside code spans, or npos. Automatic links
/// (`<http://...>`, `<a@b.c>`) are Markdown.
std::size_t findHtmlTag(std::string_view text)
{
    bool isInCode = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '`')
            isInCode = !isInCode;
        if (text[at] != '<' || isInCode || (at > 0 && text[at - 1] == '\\'))
            continue;
        const std::size_t close = text.find_first_of("<>", at + 1);
        if (close == std::string_view::npos || text[close] != '>')
            continue;
        std::string_view inside = text.substr(at + 1, close - at - 1);
        if (inside.starts_with('/'))
            inside.remove_prefix(1);
        const bool isName = !inside.empty()
                            && ((inside.front() >= 'a' && inside.front() <= 'z')
                                || (inside.front() >= 'A' && inside.front() <= 'Z'));
        const std::string_view word = inside.substr(0, inside.find_first_of(" \t\r\n"));
        if (isName && word.find_first_of(":@") == std::string_view::npos)
            return at;
    }
    return std::string_view::npos;
}

/// True for text with a tag that runs something in a browser that shows it as it is.
bool hasScript(std::string_view text)
{
    static constexpr auto kActive =
        std::to_array<std::string_view>({"script", "iframe", "object", "embed", "svg"});
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::string_view rest = text.substr(at + 1);
        const bool isActive = std::ranges::any_of(kActive, [&](std::string_view tag) {
            return rest.size() > tag.size() && equalsIgnoringCase(rest.substr(0, tag.size()), tag)
                   && std::string_view(" />\t\r\n").find(rest[tag.size()]) != std::string_view::npos;
        });
        if (isActive)
            return true;
    }
    return false;
}

/// One value of one node.
class ValueCheck
{
public:
    ValueCheck(Scene& scene, const TreeNode& node, PrimitiveKind kind, const PathStep& step)
        : m_scene(scene), m_node(node), m_kind(kind), m_step(step)
    {
    }

    void run()
    {
        switch (m_kind) {
        case PrimitiveKind::Boolean:
            return checkScalar(m_node.value.kind() == ValueKind::Boolean, "tf");
        case PrimitiveKind::Integer:
            return checkInteger(std::numeric_limits<std::int32_t>::min());
        case PrimitiveKind::UnsignedInt:
            return checkInteger(0);
        case PrimitiveKind::PositiveInt:
            return checkInteger(1);
        case PrimitiveKind::Decimal:
            return checkScalar(m_node.value.kind() == ValueKind::Decimal, "-0123456789");
        case PrimitiveKind::Date:
        case PrimitiveKind::DateTime:
        case PrimitiveKind::Instant:
        case PrimitiveKind::Time:
            return checkMoment();
        default:
            return checkText();
        }
    }

private:
    void add(Diagnostic finding) { m_scene.add(std::move(finding), m_step, m_node); }

    void addWrongType(std::string_view wanted)
    {
        add(Diagnostic::error("fhir.wrong-json-type", "This must be {0} in JSON.", {std::string(wanted)}));
    }

    /// Booleans and numbers: not in quotes.
    void checkScalar(bool fits, std::string_view firstBytes)
    {
        const char first = m_scene.firstByte(m_node);
        if (first != '\0' && firstBytes.find(first) == std::string_view::npos)
            return addWrongType(m_kind == PrimitiveKind::Boolean ? "true or false, without quotes"
                                                                 : "a number, without quotes");
        if (!fits)
            addBad();
    }

    void addBad()
    {
        add(Diagnostic::error(
            "fhir.bad-value", "This is no valid {0}. See the formats at {1}.",
            {std::string(typeWord(m_kind)), "http://hl7.org/fhir/R4/datatypes.html#primitive"}));
    }

    void checkInteger(std::int64_t lowest)
    {
        const bool isInteger = m_node.value.kind() == ValueKind::Integer;
        const std::int64_t number = isInteger ? m_node.value.asInteger() : 0;
        checkScalar(isInteger && number >= lowest && number <= std::numeric_limits<std::int32_t>::max(),
                    "-0123456789");
    }

    void checkMoment()
    {
        const char first = m_scene.firstByte(m_node);
        if (first != '\0' && first != '"')
            return addWrongType("a string, in quotes");
        const ValueKind kind = m_node.value.kind();
        if (m_kind == PrimitiveKind::Date) {
            if (kind != ValueKind::Date)
                addBad();
            return;
        }
        if (m_kind == PrimitiveKind::Time) {
            if (kind != ValueKind::Time || m_node.value.asDateTime().precision < DatePrecision::Second)
                addBad();
            return;
        }
        if (kind != ValueKind::DateTime)
            return addBad();
        const DateTime& moment = m_node.value.asDateTime();
        const bool hasTime = moment.precision >= DatePrecision::Hour;
        const bool endsInT = !hasTime && m_scene.sourceOf(m_node).find('T') != std::string_view::npos;
        if (endsInT || (m_kind == PrimitiveKind::Instant && !hasTime))
            return addBad();
        if (hasTime && !moment.hasZone) {
            add(Diagnostic::error("fhir.no-timezone",
                                  "A date with a time needs a time zone: Z, or an offset as +01:00."));
        } else if (hasTime && moment.precision < DatePrecision::Second) {
            add(Diagnostic::error("fhir.bad-value",
                                  "A time needs its seconds; :00 where they are not known."));
        }
    }

    void checkText()
    {
        const char first = m_scene.firstByte(m_node);
        if (!m_node.value.isString() || (first != '\0' && first != '"'))
            return addWrongType("a string, in quotes");
        const std::string_view text = m_node.value.asString();
        if (text.empty() || std::ranges::all_of(text, isBlank)) {
            return add(Diagnostic::error(
                "fhir.blank-value", "The value is empty. Leave the element out where there is no value."));
        }
        checkCharacters(text);
        checkFormat(text);
    }

    void checkCharacters(std::string_view text)
    {
        // Without a branch, so that it goes many bytes at a time.
        unsigned controls = 0;
        for (const char c : text)
            controls |= static_cast<unsigned>(static_cast<unsigned char>(c) < ' ');
        const bool hasControl = controls != 0 && std::ranges::any_of(text, [](char c) {
                                    return static_cast<unsigned char>(c) < ' ' && !isBlank(c);
                                });
        if (hasControl)
            add(Diagnostic::error("fhir.control-character",
                                  "The text has a control character, which FHIR does not allow. Remove it."));
        if (text.size() > kLongestString && m_kind != PrimitiveKind::Base64Binary
            && m_kind != PrimitiveKind::Xhtml)
            add(Diagnostic::error("fhir.value-too-long",
                                  "The text is longer than the {0} bytes that FHIR allows.",
                                  {std::to_string(kLongestString)}));
    }

    void checkFormat(std::string_view text)
    {
        switch (m_kind) {
        case PrimitiveKind::Base64Binary:
            if (!base64Size(text))
                add(Diagnostic::error("fhir.bad-value", "This is no base64."));
            break;
        case PrimitiveKind::Code:
            if (!isCode(text))
                add(Diagnostic::error("fhir.bad-value",
                                      "A code has no blanks at its ends and no two in a row."));
            break;
        case PrimitiveKind::Id:
            if (!isId(text))
                add(Diagnostic::error("fhir.bad-id",
                                      "An id has 1 to 64 characters: letters, digits, hyphens and points."));
            break;
        case PrimitiveKind::Oid:
            if (!isOidUrn(text))
                add(Diagnostic::error("fhir.bad-value", "This is no OID: write it as urn:oid:1.2.3."));
            break;
        case PrimitiveKind::Uuid:
            if (!isUuidUrn(text))
                add(Diagnostic::error("fhir.bad-value",
                                      "This is no UUID: write it as urn:uuid: and 32 hexadecimal digits in "
                                      "five groups."));
            break;
        case PrimitiveKind::Uri:
        case PrimitiveKind::Url:
            checkUri(text);
            break;
        case PrimitiveKind::String:
            if (hasScript(text))
                add(Diagnostic::error(
                    "fhir.script-in-text",
                    "The text has an HTML tag that runs in whatever shows it as it is. Remove it."));
            break;
        case PrimitiveKind::Canonical:
            checkUri(text);
            if (!isAbsoluteUri(text) && !text.starts_with('#'))
                add(Diagnostic::warning("fhir.relative-canonical",
                                        "A canonical URL is absolute, or a fragment that is contained."));
            break;
        case PrimitiveKind::Markdown:
            if (findHtmlTag(text) != std::string_view::npos)
                add(Diagnostic::error("fhir.html-in-markdown",
                                      "The Markdown seems to have an HTML tag. FHIR allows Markdown without "
                                      "HTML; write &lt; for a plain <."));
            break;
        default:
            break;
        }
    }

    void checkUri(std::string_view text)
    {
        const bool hasBlanks = hasBlank(text);
        const bool isPlain = text.front() != 'o' && text.front() != 'u';
        if (isPlain && !hasBlanks)
            return;
        if (hasBlanks) {
            add(Diagnostic::error("fhir.bad-uri",
                                  "A URI has no blanks. Write %20 where one belongs into it."));
        } else if (text.starts_with("oid:") || text.starts_with("uuid:")) {
            add(Diagnostic::error("fhir.bad-uri", "Write urn:oid: or urn:uuid: in full."));
        } else if (text.starts_with("urn:oid:") && !isOidUrn(text)) {
            add(Diagnostic::error("fhir.bad-uri", "There is no valid OID behind urn:oid:."));
        } else if (text.starts_with("urn:uuid:") && !isUuidUrn(text.substr(0, text.find_first_of("#|")))) {
            add(Diagnostic::error("fhir.bad-uri", "There is no valid UUID behind urn:uuid:."));
        } else if (text.starts_with("urn:uuid:")
                   && std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'F'; })) {
            add(Diagnostic::warning("fhir.upper-case-uuid", "A UUID in a URI is written in lower case."));
        }
    }

    Scene& m_scene;
    const TreeNode& m_node;
    PrimitiveKind m_kind;
    const PathStep& m_step;
};

} // namespace

std::optional<std::size_t> base64Size(std::string_view text)
{
    std::size_t letters = 0;
    std::size_t padding = 0;
    for (const char c : text) {
        if (isBlank(c))
            continue;
        const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                              || c == '+' || c == '/';
        if (c == '=')
            ++padding;
        else if (!isLetter || padding > 0)
            return std::nullopt;
        else
            ++letters;
    }
    constexpr std::size_t kGroup = 4;
    if ((letters + padding) % kGroup != 0 || padding > 2)
        return std::nullopt;
    return letters * 3 / kGroup;
}

void checkValue(Scene& scene, const TreeNode& node, PrimitiveKind kind, const PathStep& step)
{
    ValueCheck(scene, node, kind, step).run();
}

} // namespace hilum::fhir
