// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_reader.h"

#include "core/json/json_text.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace hilum::json {

namespace {

namespace od = simdjson::ondemand;

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
    const auto middle = static_cast<unsigned char>(name[name.size() / 2]);
    return std::uint64_t{1} << ((first * 7U + last * 31U + middle * 13U + name.size() * 5U) & 63U);
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty()
           && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// One walk over one text.
class Walk
{
public:
    Walk(std::string_view text, Arena& arena, od::document& document)
        : m_text(text), m_arena(arena), m_document(document)
    {
    }

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] std::size_t faultOffset() const { return m_faultOffset; }
    [[nodiscard]] bool hasDuplicate() const { return m_hasDuplicate; }
    [[nodiscard]] std::size_t duplicateOffset() const { return m_duplicateOffset; }

    bool readRoot(TreeNode& root)
    {
        od::json_type type{};
        if (m_document.type().get(type) != simdjson::SUCCESS)
            return fail(Fault::Malformed);
        if (type == od::json_type::object) {
            od::object object;
            return m_document.get_object().get(object) == simdjson::SUCCESS
                       ? readObject(object, root, 1) && nothingFollows()
                       : fail(Fault::Malformed);
        }
        if (type == od::json_type::array) {
            od::array array;
            return m_document.get_array().get(array) == simdjson::SUCCESS
                       ? readArray(array, root, {}, 1) && nothingFollows()
                       : fail(Fault::Malformed);
        }
        // The token reaches to the next one, so nothing may follow if it is the whole text.
        std::string_view token;
        if (m_document.raw_json_token().get(token) != simdjson::SUCCESS)
            return fail(Fault::Malformed);
        if (offsetOf(token) + token.size() < trimmedRight(m_text).size())
            return fail(Fault::TrailingContent, offsetOf(token) + token.size());
        return readScalar(token, root);
    }

private:
    bool nothingFollows()
    {
        const char* rest = nullptr;
        if (m_document.current_location().get(rest) != simdjson::SUCCESS)
            return true;
        return fail(Fault::TrailingContent, static_cast<std::size_t>(rest - m_text.data()));
    }

    bool fail(Fault fault)
    {
        const char* at = nullptr;
        const bool known = m_document.current_location().get(at) == simdjson::SUCCESS && at >= m_text.data();
        return fail(fault, known ? static_cast<std::size_t>(at - m_text.data()) : m_text.size());
    }

    bool fail(Fault fault, std::size_t offset)
    {
        if (m_fault == Fault::None) {
            m_fault = fault;
            m_faultOffset = std::min(offset, m_text.size());
        }
        return false;
    }

    [[nodiscard]] std::size_t offsetOf(std::string_view token) const
    {
        return static_cast<std::size_t>(token.data() - m_text.data());
    }

    /// End of the object or array that was just read: the walk stands at the next token, behind the bracket.
    [[nodiscard]] std::size_t endOfContainer(char bracket)
    {
        const char* at = nullptr;
        std::size_t end = m_text.size();
        if (m_document.current_location().get(at) == simdjson::SUCCESS)
            end = static_cast<std::size_t>(at - m_text.data());
        while (end > 0 && m_text[end - 1] != bracket)
            --end;
        return end;
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

    bool readObject(od::object object, TreeNode& node, int depth)
    {
        if (depth > JsonReader::kDeepest)
            return fail(Fault::TooDeep);
        std::uint64_t seen = 0;
        for (auto member : object) {
            od::field field;
            if (std::move(member).get(field) != simdjson::SUCCESS)
                return fail(Fault::Malformed);
            std::string_view name;
            if (!readName(field.key().raw(), name))
                return false;
            const std::uint64_t bit = nameBit(name);
            if ((seen & bit) != 0 && !m_hasDuplicate)
                noteDuplicate(node, name, field.key().raw());
            seen |= bit;
            od::value value = field.value();
            if (!readMember(value, node, name, depth))
                return false;
        }
        node.source.end = endOfContainer('}');
        return true;
    }

    bool readName(const char* raw, std::string_view& name)
    {
        // Stage 1 of simdjson made sure that the string is closed.
        const char* end = raw;
        bool hasEscape = false;
        while (*end != '"') {
            hasEscape = hasEscape || *end == '\\';
            end += *end == '\\' ? 2 : 1;
        }
        name = {raw, static_cast<std::size_t>(end - raw)};
        if (!hasEscape)
            return true;
        const std::optional<std::string_view> plain = unescaped(name, m_arena);
        if (!plain)
            return fail(Fault::BadText, offsetOf(name));
        name = *plain;
        return true;
    }

    void noteDuplicate(const TreeNode& parent, std::string_view name, const char* raw)
    {
        for (const TreeNode* child = parent.firstChild; child != nullptr; child = child->next) {
            if (child->name == name) {
                m_hasDuplicate = true;
                m_duplicateOffset = static_cast<std::size_t>(raw - m_text.data());
                return;
            }
        }
    }

    bool readMember(od::value& value, TreeNode& parent, std::string_view name, int depth)
    {
        od::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return fail(Fault::Malformed, offsetOf(value.raw_json_token()));
        if (type != od::json_type::array)
            return readSingle(value, type, addChild(parent, name, false), depth);
        od::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return fail(Fault::Malformed);
        return readArray(array, parent, name, depth + 1);
    }

    /// An object or a scalar.
    bool readSingle(od::value& value, od::json_type type, TreeNode& node, int depth)
    {
        const std::string_view token = value.raw_json_token();
        if (type != od::json_type::object)
            return readScalar(token, node);
        node.source.begin = offsetOf(token);
        od::object object;
        return value.get_object().get(object) == simdjson::SUCCESS ? readObject(object, node, depth + 1)
                                                                   : fail(Fault::Malformed);
    }

    bool readArray(od::array array, TreeNode& parent, std::string_view name, int depth)
    {
        if (depth > JsonReader::kDeepest)
            return fail(Fault::TooDeep);
        for (auto item : array) {
            od::value value;
            if (std::move(item).get(value) != simdjson::SUCCESS)
                return fail(Fault::Malformed);
            od::json_type type{};
            if (value.type().get(type) != simdjson::SUCCESS)
                return fail(Fault::Malformed, offsetOf(value.raw_json_token()));
            TreeNode& node = addChild(parent, name, true);
            if (type != od::json_type::array) {
                if (!readSingle(value, type, node, depth))
                    return false;
                continue;
            }
            node.source.begin = offsetOf(value.raw_json_token());
            od::array inner;
            if (value.get_array().get(inner) != simdjson::SUCCESS)
                return fail(Fault::Malformed);
            if (!readArray(inner, node, {}, depth + 1))
                return false;
            node.source.end = endOfContainer(']');
        }
        return true;
    }

    bool readScalar(std::string_view token, TreeNode& node)
    {
        token = trimmedRight(token);
        const std::size_t begin = offsetOf(token);
        node.source = {begin, begin + token.size()};
        if (token.size() >= 2 && token.front() == '"') {
            const std::optional<std::string_view> text =
                unescaped(token.substr(1, token.size() - 2), m_arena);
            if (!text || token.back() != '"')
                return fail(Fault::BadText, begin);
            node.value = Value::string(*text);
            return true;
        }
        if (token == "null") {
            node.isNull = true;
            return true;
        }
        if (token == "true" || token == "false") {
            node.value = Value::boolean(token == "true");
            return true;
        }
        if (!isNumber(token))
            return fail(Fault::Malformed, begin);
        node.value = numberValue(token);
        return !node.value.isNone() || fail(Fault::BadNumber, begin);
    }

    std::string_view m_text;
    Arena& m_arena;
    od::document& m_document;
    Fault m_fault = Fault::None;
    std::size_t m_faultOffset = 0;
    bool m_hasDuplicate = false;
    std::size_t m_duplicateOffset = 0;
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

/// What the first stage of simdjson, which sees only brackets, quotes and bytes, has to say.
Diagnostic stageOneDiagnostic(simdjson::error_code error, std::size_t size)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return Diagnostic::error("json.not-utf8",
                                 "The text is not UTF-8, as JSON must be. Convert it first.");
    case simdjson::UNCLOSED_STRING:
        return at(Diagnostic::error("json.malformed", "A string is not closed."), size);
    case simdjson::UNESCAPED_CHARS:
        return Diagnostic::error("json.malformed",
                                 "A string holds a line break or control character that is not escaped.");
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
    od::parser parser;

    /// Rounded up, so that texts that grow slowly do not allocate each time.
    simdjson::error_code makeRoom(std::size_t size)
    {
        return parser.capacity() >= size ? simdjson::SUCCESS
                                         : parser.allocate(std::bit_ceil(std::max(size, kSmallestRoom)));
    }
};

JsonReader::JsonReader() : m_implementation(std::make_unique<Implementation>()) {}
JsonReader::~JsonReader() = default;

Result<TreeNode*> JsonReader::read(std::string_view text, Arena& arena, Diagnostics& warnings)
{
    od::document document;
    simdjson::error_code error = m_implementation->makeRoom(text.size());
    if (error == simdjson::SUCCESS)
        error =
            m_implementation->parser.iterate(text.data(), text.size(), text.size() + kPadding).get(document);
    if (error != simdjson::SUCCESS)
        return stageOneDiagnostic(error, text.size());
    TreeNode* root = arena.make<TreeNode>();
    const std::size_t start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    root->source = {start, trimmedRight(text).size()};
    Walk walk(text, arena, document);
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
