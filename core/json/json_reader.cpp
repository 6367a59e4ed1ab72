// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_reader.h"

#include "core/base/utf8.h"
#include "core/json/json_text.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <bitset>
#include <span>
#include <utility>

namespace hilum::json {

namespace {

constexpr std::size_t kSmallestRoom = 4096;

/// What stopped the reading, kept apart from simdjson's codes so that each gets its own message.
enum class Fault : std::uint8_t { None, Malformed, BadText, BadNumber, TooDeep, TrailingContent };

/// Cheap filter for names seen in an object: one bit a name, so only a bit that is set needs the siblings
/// compared.
std::uint64_t nameBit(std::string_view name)
{
    if (name.empty())
        return 1;
    const auto first = static_cast<unsigned char>(name.front());
    const auto last = static_cast<unsigned char>(name.back());
    return std::uint64_t{1} << ((first * 9U + last * 5U + name.size()) & 63U);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Passes over an object or array. Brackets, commas and colons must be right; texts, numbers and words are
/// not looked at.
class BracketSkip
{
public:
    /// REQUIRES: `token` is at an opening bracket, in an object of that depth.
    BracketSkip(const char* text, const std::uint32_t* token, const std::uint32_t* end, int depth)
        : m_text(text), m_token(token), m_end(end), m_depth(depth), m_outer(depth)
    {
    }

    /// Where it is: behind the value, or at the fault.
    [[nodiscard]] const std::uint32_t* token() const { return m_token; }

    [[nodiscard]] Fault run()
    {
        for (;;) {
            if (isInObject() && !takeName())
                return Fault::Malformed;
            const char c = peek();
            if (c == '{' || c == '[') {
                if (m_depth >= JsonReader::kDeepest)
                    return Fault::TooDeep;
                open(c);
                if (peek() != closing())
                    continue;
            } else if (!takeScalar(c)) {
                return Fault::Malformed;
            }
            if (!takeClosings())
                return Fault::Malformed;
            if (m_depth == m_outer)
                return Fault::None;
            ++m_token; // The comma.
        }
    }

private:
    [[nodiscard]] char peek() const { return m_token == m_end ? '\0' : m_text[*m_token]; }
    [[nodiscard]] bool isInObject() const { return m_isObject[static_cast<std::size_t>(m_depth)]; }
    [[nodiscard]] char closing() const { return isInObject() ? '}' : ']'; }

    void open(char bracket)
    {
        ++m_token;
        ++m_depth;
        m_isObject[static_cast<std::size_t>(m_depth)] = bracket == '{';
    }

    /// With its colon.
    bool takeName() { return take('"') && take(':'); }

    bool take(char wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_token;
        return true;
    }

    bool takeScalar(char first)
    {
        if (first == '}' || first == ']' || first == ',' || first == ':' || first == '\0')
            return false;
        ++m_token;
        if (isInObject())
            takeTextMembers();
        return true;
    }

    /// Members that have a text, as most have: four tokens at a time.
    void takeTextMembers()
    {
        constexpr std::uint32_t kPattern = ',' | '"' << 8U | ':' << 16U | '"' << 24U;
        const auto at = [this](std::ptrdiff_t index) {
            return std::uint32_t{static_cast<unsigned char>(m_text[m_token[index]])};
        };
        while (m_end - m_token > 4 && (at(0) | at(1) << 8U | at(2) << 16U | at(3) << 24U) == kPattern)
            m_token += 4;
    }

    /// Behind a value: all that ends with it, up to the comma.
    bool takeClosings()
    {
        while (m_depth > m_outer && peek() != ',') {
            if (peek() != closing())
                return false;
            ++m_token;
            --m_depth;
        }
        return true;
    }

    const char* m_text;
    const std::uint32_t* m_token;
    const std::uint32_t* m_end;
    int m_depth;
    int m_outer;
    /// By depth; the object around it, whose member it is, counts as none.
    std::bitset<JsonReader::kDeepest + 1> m_isObject;
};

/// One walk over the tokens of one text: brackets, colons, commas and the beginnings of strings, numbers and
/// words, as the first stage of simdjson found them. That stage also made sure that strings are closed.
class Walk
{
public:
    /// `names`: of the members of an object at the root; null for all.
    Walk(std::string_view text, std::span<const std::uint32_t> tokens, const NameSet* names, Arena& arena,
         JsonRemarks* remarks)
        : m_text(text),
          m_token(tokens.data()),
          m_end(tokens.data() + tokens.size()),
          m_names(names),
          m_arena(arena),
          m_remarks(remarks),
          m_backslash(std::min(text.find('\\'), text.size()))
    {
    }

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] std::size_t faultOffset() const { return m_faultOffset; }
    [[nodiscard]] bool hasDuplicate() const { return m_hasDuplicate; }
    [[nodiscard]] std::size_t duplicateOffset() const { return m_duplicateOffset; }

    bool readRoot(TreeNode& root)
    {
        const bool isRead = peek() == '[' ? readArray(root, {}, 1) : readSingle(root, 0);
        return isRead && (m_token == m_end || fail(Fault::TrailingContent));
    }

private:
    [[nodiscard]] std::size_t offset() const { return m_token == m_end ? m_text.size() : *m_token; }
    [[nodiscard]] char peek() const { return m_token == m_end ? '\0' : m_text[*m_token]; }

    bool fail(Fault fault) { return fail(fault, offset()); }

    bool fail(Fault fault, std::size_t offset)
    {
        if (m_fault == Fault::None) {
            m_fault = fault;
            m_faultOffset = std::min(offset, m_text.size());
        }
        return false;
    }

    /// The string, number or word that begins here, up to the next token without the blanks between.
    /// REQUIRES: not at the end.
    [[nodiscard]] std::string_view takeScalar()
    {
        const char* const begin = m_text.data() + *m_token;
        const char* end = m_text.data() + (m_token + 1 < m_end ? m_token[1] : m_text.size());
        while (end > begin && isBlank(end[-1]))
            --end;
        ++m_token;
        return {begin, static_cast<std::size_t>(end - begin)};
    }

    /// REQUIRES: asked in the order of the text.
    [[nodiscard]] bool hasBackslash(std::string_view part)
    {
        const std::size_t begin = offsetOf(part);
        const std::size_t end = begin + part.size();
        if (m_backslash >= end)
            return false;
        if (m_backslash < begin)
            m_backslash = std::min(m_text.find('\\', begin), m_text.size());
        return m_backslash < end;
    }

    TreeNode& addChild(TreeNode& parent, std::string_view name, bool isListItem)
    {
        TreeNode* child = m_arena.make<TreeNode>();
        child->name = name;
        child->isListItem = isListItem;
        if (parent.lastChild != nullptr)
            parent.lastChild->next = child;
        else
            parent.firstChild = child;
        parent.lastChild = child;
        return *child;
    }

    bool readObject(TreeNode& node, int depth)
    {
        if (depth > JsonReader::kDeepest)
            return fail(Fault::TooDeep);
        node.source.begin = offset();
        ++m_token;
        std::uint64_t seen = 0;
        bool isFirst = true;
        while (!takeEnd('}', isFirst, node)) {
            isFirst = false;
            std::string_view name;
            if (!readName(name))
                return false;
            if (depth == 1 && m_names != nullptr && !m_names->has(name)) {
                if (!skipValue(depth))
                    return false;
                continue;
            }
            const std::uint64_t bit = nameBit(name);
            if ((seen & bit) != 0 && (!m_hasDuplicate || m_remarks != nullptr))
                noteDuplicate(node, name);
            seen |= bit;
            const bool isRead = peek() == '[' ? readArray(node, name, depth + 1)
                                              : readSingle(addChild(node, name, false), depth);
            if (!isRead)
                return false;
        }
        return m_fault == Fault::None;
    }

    /// At the closing bracket: takes it and says where the node ends. Before each member or item but the
    /// first: takes the comma. True as well for what is neither, which is a fault.
    bool takeEnd(char bracket, bool isFirst, TreeNode& node)
    {
        const char c = peek();
        if (c == bracket) {
            node.source.end = offset() + 1;
            ++m_token;
            return true;
        }
        if (isFirst)
            return false;
        if (c != ',')
            return !fail(Fault::Malformed);
        ++m_token;
        return false;
    }

    /// With the colon.
    bool readName(std::string_view& name)
    {
        if (peek() != '"')
            return fail(Fault::Malformed);
        const std::string_view token = takeScalar();
        name = {token.data() + 1, token.size() - 2};
        m_nameOffset = offsetOf(name);
        if (hasBackslash(name)) {
            const std::optional<std::string_view> plain = unescaped(name, m_arena);
            if (!plain)
                return fail(Fault::BadText, m_nameOffset);
            name = *plain;
        }
        if (peek() != ':')
            return fail(Fault::Malformed);
        ++m_token;
        return true;
    }

    [[nodiscard]] std::size_t offsetOf(std::string_view token) const
    {
        return static_cast<std::size_t>(token.data() - m_text.data());
    }

    void noteDuplicate(const TreeNode& parent, std::string_view name)
    {
        for (const TreeNode* child = parent.firstChild; child != nullptr; child = child->next) {
            if (child->name == name) {
                if (!m_hasDuplicate)
                    m_duplicateOffset = m_nameOffset;
                m_hasDuplicate = true;
                remark(JsonRemark::Kind::DuplicateName, parent, name, m_nameOffset);
                return;
            }
        }
    }

    void remark(JsonRemark::Kind kind, const TreeNode& parent, std::string_view name, std::size_t offset)
    {
        if (m_remarks != nullptr && m_remarks->size() < JsonReader::kMostRemarks)
            m_remarks->push_back({.kind = kind, .parent = &parent, .name = name, .offset = offset});
    }

    /// An object or a scalar.
    bool readSingle(TreeNode& node, int depth)
    {
        const char first = peek();
        if (first == '"')
            return readString(node);
        return first == '{' ? readObject(node, depth + 1) : readWord(node);
    }

    bool readArray(TreeNode& parent, std::string_view name, int depth)
    {
        if (depth > JsonReader::kDeepest)
            return fail(Fault::TooDeep);
        const std::size_t begin = offset();
        TreeNode array; // Leaves no trace but in an array, whose item it then is.
        ++m_token;
        bool isFirst = true;
        while (!takeEnd(']', isFirst, array)) {
            isFirst = false;
            TreeNode& node = addChild(parent, name, true);
            node.source.begin = offset();
            if (!(peek() == '[' ? readArray(node, {}, depth + 1) : readSingle(node, depth)))
                return false;
        }
        if (isFirst)
            remark(JsonRemark::Kind::EmptyArray, parent, name, begin);
        if (name.empty())
            parent.source.end = array.source.end;
        return m_fault == Fault::None;
    }

    /// Passes over what is not wanted, in an object of that depth.
    [[gnu::noinline]] bool skipValue(int depth)
    {
        const char first = peek();
        if (first == '{' || first == '[')
            return skipBrackets(depth);
        TreeNode unwanted;
        return first == '"' ? (++m_token, true) : readWord(unwanted);
    }

    bool skipBrackets(int depth)
    {
        BracketSkip skip(m_text.data(), m_token, m_end, depth);
        const Fault fault = skip.run();
        m_token = skip.token();
        return fault == Fault::None || fail(fault);
    }

    /// A number, `true`, `false` or `null`. Apart, so that what is read most often stays one short function.
    [[gnu::noinline]] bool readWord(TreeNode& node)
    {
        if (m_token == m_end)
            return fail(Fault::Malformed);
        const std::string_view token = takeScalar();
        const std::size_t begin = offsetOf(token);
        node.source = {begin, begin + token.size()};
        if (token == "null") {
            node.isNull = true;
            return true;
        }
        if (token == "true" || token == "false") {
            node.value = Value::boolean(token.front() == 't');
            return true;
        }
        if (!isNumber(token))
            return fail(Fault::Malformed, begin);
        node.value = numberValue(token);
        return !node.value.isNone() || fail(Fault::BadNumber, begin);
    }

    /// REQUIRES: at a quote.
    bool readString(TreeNode& node)
    {
        const std::string_view token = takeScalar();
        const std::size_t begin = offsetOf(token);
        node.source = {begin, begin + token.size()};
        const std::string_view text(token.data() + 1, token.size() - 2);
        node.value = Value::string(text);
        return !hasBackslash(text) || readEscapes(text, node);
    }

    [[gnu::noinline]] bool readEscapes(std::string_view text, TreeNode& node)
    {
        const std::optional<std::string_view> plain = unescaped(text, m_arena);
        if (!plain)
            return fail(Fault::BadText, node.source.begin);
        node.value = Value::string(*plain);
        return true;
    }

    std::string_view m_text;
    const std::uint32_t* m_token;
    const std::uint32_t* m_end;
    const NameSet* m_names;
    Arena& m_arena;
    JsonRemarks* m_remarks;
    Fault m_fault = Fault::None;
    std::size_t m_faultOffset = 0;
    std::size_t m_nameOffset = 0;
    bool m_hasDuplicate = false;
    std::size_t m_duplicateOffset = 0;
    /// The first backslash that is not passed yet: most texts have none.
    std::size_t m_backslash;
};

Diagnostic at(Diagnostic finding, std::size_t offset)
{
    Place where;
    where.bytes = ByteRange{offset, offset + 1};
    return std::move(finding).at(where);
}

Diagnostic faultDiagnostic(Fault fault, std::size_t offset)
{
    switch (fault) {
    case Fault::TooDeep:
        return at(Diagnostic::error("json.too-deep", "Objects and arrays are nested deeper than {0} levels.",
                                    {std::to_string(JsonReader::kDeepest)}),
                  offset);
    case Fault::BadNumber:
        return at(
            Diagnostic::error("json.bad-number",
                              "A number has more than {0} digits. Send it as a string if all must be kept.",
                              {std::to_string(Decimal::kMaximumDigits)}),
            offset);
    case Fault::TrailingContent:
        return at(Diagnostic::error("json.trailing-content", "More text follows the JSON value."), offset);
    case Fault::BadText:
        return at(Diagnostic::error("json.malformed", "A string has an escape that JSON does not know."),
                  offset);
    default:
        return at(Diagnostic::error(
                      "json.malformed",
                      "This is not well-formed JSON: a value, comma, colon or bracket is missing or wrong."),
                  offset);
    }
}

/// Offset of the first byte that is no UTF-8.
std::size_t firstBadUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (!isValidUtf8(text.substr(at, length)))
            break;
        at += length;
    }
    return at;
}

/// Offset of the first control character in a string.
std::size_t firstBareControl(std::string_view text)
{
    constexpr char kFirstPrintable = 0x20;
    bool isInString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isInString && c >= 0 && c < kFirstPrintable)
            return at;
        if (c == '"')
            isInString = !isInString;
        else if (isInString && c == '\\')
            ++at;
    }
    return text.size();
}

/// What the first stage of simdjson, which sees only brackets, quotes and bytes, has to say.
Diagnostic stageOneDiagnostic(simdjson::error_code error, std::string_view text)
{
    const std::size_t size = text.size();
    switch (error) {
    case simdjson::UTF8_ERROR:
        return at(
            Diagnostic::error("json.not-utf8", "The text is not UTF-8, as JSON must be. Convert it first."),
            firstBadUtf8(text));
    case simdjson::UNCLOSED_STRING:
        return at(Diagnostic::error("json.malformed", "A string is not closed."), size);
    case simdjson::UNESCAPED_CHARS:
        return at(Diagnostic::error("json.malformed",
                                    "A string holds a line break or control character that is not escaped."),
                  firstBareControl(text));
    case simdjson::EMPTY:
        return Diagnostic::error("json.empty", "There is no JSON value.");
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return Diagnostic::error("json.too-large",
                                 "The JSON value is too large to be read at once: {0} bytes.",
                                 {std::to_string(size)});
    default:
        return faultDiagnostic(Fault::Malformed, size);
    }
}

} // namespace

struct JsonReader::Implementation
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;

    /// Finds the tokens. Room is rounded up, so that texts that grow slowly do not allocate each time.
    simdjson::error_code tokenize(std::string_view text)
    {
        if (parser == nullptr || parser->capacity() < text.size()) {
            const std::size_t room = std::bit_ceil(std::max(text.size(), kSmallestRoom));
            // The second stage, which would need the depth, is our own.
            const simdjson::error_code error =
                simdjson::get_active_implementation()->create_dom_parser_implementation(room, 1, parser);
            if (error != simdjson::SUCCESS)
                return error;
        }
        return parser->stage1(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                              simdjson::stage1_mode::regular);
    }

    [[nodiscard]] std::span<const std::uint32_t> tokens() const
    {
        return {parser->structural_indexes.get(), parser->n_structural_indexes};
    }
};

JsonReader::JsonReader() : m_implementation(std::make_unique<Implementation>()) {}
JsonReader::~JsonReader() = default;

Result<TreeNode*> JsonReader::read(std::string_view text, Arena& arena, Diagnostics& warnings,
                                   JsonRemarks* remarks)
{
    return read(text, nullptr, arena, warnings, remarks);
}

Result<TreeNode*> JsonReader::readMembers(const NameSet& names, std::string_view text, Arena& arena,
                                          Diagnostics& warnings)
{
    return read(text, &names, arena, warnings, nullptr);
}

Result<TreeNode*> JsonReader::read(std::string_view text, const NameSet* names, Arena& arena,
                                   Diagnostics& warnings, JsonRemarks* remarks)
{
    const simdjson::error_code error = m_implementation->tokenize(text);
    if (error != simdjson::SUCCESS)
        return stageOneDiagnostic(error, text);
    TreeNode* root = arena.make<TreeNode>();
    const std::size_t start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    root->source = {start, trimmedRight(text).size()};
    Walk walk(text, m_implementation->tokens(), names, arena, remarks);
    if (!walk.readRoot(*root))
        return faultDiagnostic(walk.fault(), walk.faultOffset());
    if (walk.hasDuplicate()) {
        warnings.push_back(
            at(Diagnostic::warning("json.duplicate-name",
                                   "An object has the same name twice; both values are kept, in order."),
               walk.duplicateOffset()));
    }
    return root;
}

} // namespace hilum::json
