// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_xml_reader.h"

#include "core/base/utf8.h"
#include "core/codecs/fhir/fhir_typing.h"
#include "core/model/tree_builder.h"

#include <expat.h>

#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace hilum::fhir {

namespace {

constexpr std::string_view kFhirNamespace = "http://hl7.org/fhir";
constexpr std::string_view kXhtmlNamespace = "http://www.w3.org/1999/xhtml";
/// Between namespace and name in what expat reports.
constexpr char kSeparator = '\n';
/// Deepest nesting of elements that is read, as in JSON.
constexpr std::size_t kDeepestElement = 500;
constexpr std::size_t kMostXmlWarnings = 20;
constexpr std::string_view kXmlBlanks = " \t\r\n";

struct QualifiedName
{
    std::string_view space;
    std::string_view local;
};

QualifiedName qualified(const char* reported)
{
    const std::string_view all = reported;
    const std::size_t at = all.find(kSeparator);
    return at == std::string_view::npos ? QualifiedName{"", all}
                                        : QualifiedName{all.substr(0, at), all.substr(at + 1)};
}

/// Bytes of an attribute's value with its quotes, in a start tag that is known to be well-formed.
ByteRange attributeRange(std::string_view tag, std::string_view name)
{
    std::size_t at = tag.find_first_of(" \t\r\n/>");
    while (at < tag.size()) {
        at = tag.find_first_not_of(kXmlBlanks, at);
        const std::size_t equals = at == std::string_view::npos ? at : tag.find('=', at);
        if (equals == std::string_view::npos)
            break;
        const std::string_view written = tag.substr(at, tag.find_first_of(" \t\r\n=", at) - at);
        const std::size_t open = tag.find_first_of("\"'", equals);
        const std::size_t close = open == std::string_view::npos ? open : tag.find(tag[open], open + 1);
        if (close == std::string_view::npos)
            break;
        if (written == name || (written.ends_with(name) && written[written.size() - name.size() - 1] == ':'))
            return {open, close + 1};
        at = close + 1;
    }
    return {};
}

/// True at the end of the text and where a character of UTF-8 is whole.
bool beginsWithCharacter(std::string_view text)
{
    constexpr std::size_t kLongest = 4;
    for (std::size_t size = 1; size <= std::min(kLongest, text.size()); ++size) {
        if (isValidUtf8(text.substr(0, size)))
            return true;
    }
    return text.empty();
}

struct ParserDeleter
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

Place placeOf(std::size_t offset)
{
    Place where;
    where.bytes = ByteRange{offset, offset + 1};
    return where;
}

/// What expat found wrong, in our words.
Diagnostic malformed(XML_Error error)
{
    switch (error) {
    case XML_ERROR_TAG_MISMATCH:
        return Diagnostic::error("fhir.xml-malformed", "The end tag does not match the start tag.");
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
    case XML_ERROR_PARTIAL_CHAR:
        return Diagnostic::error("fhir.xml-malformed", "The XML ends before all its elements are closed.");
    case XML_ERROR_UNDEFINED_ENTITY:
        return Diagnostic::error("fhir.xml-malformed",
                                 "There is no such entity. FHIR allows only those of XML (&amp;, &lt;, &gt;, "
                                 "&quot;, &apos;) and the numbers of characters.");
    case XML_ERROR_DUPLICATE_ATTRIBUTE:
        return Diagnostic::error("fhir.xml-malformed", "The element has the same attribute twice.");
    case XML_ERROR_UNBOUND_PREFIX:
        return Diagnostic::error("fhir.xml-malformed", "The namespace prefix is not declared.");
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
        return Diagnostic::error("fhir.xml-malformed", "More text follows the resource.");
    case XML_ERROR_NO_MEMORY:
        return Diagnostic::error("fhir.xml-too-large", "There is not enough memory to read the XML.");
    default:
        return Diagnostic::error("fhir.xml-malformed",
                                 "This is not well-formed XML: a tag, attribute or character is wrong here.");
    }
}

/// One walk over one text; expat calls it element by element.
class XmlWalk
{
public:
    XmlWalk(std::string_view text, const FhirSchema& schema, Arena& arena, Diagnostics& warnings)
        : m_text(text),
          m_schema(schema),
          m_element(schema.fhirType("Element")),
          m_arena(arena),
          m_warnings(warnings),
          m_parser(XML_ParserCreateNS("UTF-8", kSeparator))
    {
    }

    Result<TreeNode*> read()
    {
        XML_Parser parser = m_parser.get();
        if (parser == nullptr)
            return malformed(XML_ERROR_NO_MEMORY);
        if (m_text.size() > std::size_t{std::numeric_limits<int>::max()}) {
            return Diagnostic::error("fhir.xml-too-large",
                                     "The XML is too large to be read at once: {0} bytes.",
                                     {std::to_string(m_text.size())});
        }
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, &XmlWalk::onStart, &XmlWalk::onEnd);
        XML_SetCharacterDataHandler(parser, &XmlWalk::onText);
        XML_SetStartDoctypeDeclHandler(parser, &XmlWalk::onDoctype);
        if (XML_Parse(parser, m_text.data(), static_cast<int>(m_text.size()), XML_TRUE) == XML_STATUS_OK)
            return m_root;
        if (m_error)
            return *std::move(m_error);
        const std::size_t at = offset();
        if (!beginsWithCharacter(m_text.substr(at))) {
            return Diagnostic::error("fhir.xml-not-utf8",
                                     "The XML is not UTF-8, as FHIR demands. Convert it first.")
                .at(placeOf(at));
        }
        return malformed(XML_GetErrorCode(parser)).at(placeOf(at));
    }

private:
    struct Level
    {
        TreeNode* node = nullptr;
        /// Whose members the element holds; null where they are not known.
        const Type* type = nullptr;
        /// The element stands for the resource in it (`contained`).
        bool holdsResource = false;
        bool keepsSource = false;
        std::uint32_t lastOrder = 0;
    };

    static XmlWalk& self(void* data) { return *static_cast<XmlWalk*>(data); }
    static void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        self(data).start(qualified(name), attributes);
    }
    static void XMLCALL onEnd(void* data, const XML_Char* /*name*/) { self(data).end(); }
    static void XMLCALL onText(void* data, const XML_Char* text, int size)
    {
        self(data).text({text, static_cast<std::size_t>(size)});
    }
    static void XMLCALL onDoctype(void* data, const XML_Char* /*name*/, const XML_Char* /*system*/,
                                  const XML_Char* /*identifier*/, int /*hasSubset*/)
    {
        self(data).fail(Diagnostic::error(
            "fhir.xml-doctype", "FHIR allows no document type and no entities of its own. Remove it."));
    }

    [[nodiscard]] std::size_t offset() const
    {
        const XML_Index at = XML_GetCurrentByteIndex(m_parser.get());
        return at < 0 ? m_text.size() : std::min(static_cast<std::size_t>(at), m_text.size());
    }
    [[nodiscard]] std::size_t endOffset() const
    {
        return offset() + static_cast<std::size_t>(XML_GetCurrentByteCount(m_parser.get()));
    }

    void fail(Diagnostic error)
    {
        if (!m_error)
            m_error = std::move(error).at(placeOf(offset()));
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    void warn(Diagnostic finding)
    {
        if (++m_warningCount <= kMostXmlWarnings)
            m_warnings.push_back(std::move(finding).at(placeOf(offset())));
    }

    void start(const QualifiedName& name, const XML_Char** attributes)
    {
        if (m_error)
            return;
        if (m_levels.size() + m_narrativeDepth >= kDeepestElement) {
            return fail(Diagnostic::error("fhir.xml-too-deep", "Elements are nested deeper than {0} levels.",
                                          {std::to_string(kDeepestElement)}));
        }
        if (m_narrativeDepth > 0) {
            ++m_narrativeDepth;
            return;
        }
        if (m_levels.empty())
            return startRoot(name);
        if (m_levels.back().holdsResource)
            return startHeldResource(name);
        startMember(name, attributes);
    }

    void startRoot(const QualifiedName& name)
    {
        if (name.space != kFhirNamespace) {
            return fail(Diagnostic::error(
                "fhir.xml-not-fhir",
                "This is no FHIR resource: its first element is not in the namespace http://hl7.org/fhir."));
        }
        m_root = m_arena.make<TreeNode>();
        m_levels.push_back({.node = m_root, .type = resourceType(*m_root, name.local)});
        m_root->source.begin = offset();
    }

    /// The resource takes the place of the element that holds it.
    void startHeldResource(const QualifiedName& name)
    {
        TreeNode& holder = *m_levels.back().node;
        if (!holder.typeName.empty() && holder.typeName != "Resource") {
            return fail(Diagnostic::error("fhir.xml-several-resources",
                                          "An element holds more than one resource. Give each its own."));
        }
        if (name.space != kFhirNamespace)
            warnNamespace();
        const Type* type = resourceType(holder, name.local);
        holder.source.begin = offset();
        m_levels.push_back({.node = &holder, .type = type});
    }

    const Type* resourceType(TreeNode& node, std::string_view name)
    {
        const Type* type = m_schema.fhirType(name);
        if (type != nullptr && type->kind == TypeKind::Resource) {
            node.typeName = type->name;
            return type;
        }
        node.typeName = m_arena.copy(name);
        warn(Diagnostic::warning(
            "fhir.unknown-resource",
            "FHIR R4 has no such type of resource; its elements are read without types."));
        return nullptr;
    }

    void startMember(const QualifiedName& name, const XML_Char** attributes)
    {
        Level& parent = m_levels.back();
        const Member* member = parent.type == nullptr ? nullptr : parent.type->member(name.local);
        const bool isNarrative =
            name.space == kXhtmlNamespace || (member != nullptr && member->type->name == "xhtml");
        if (name.space != (isNarrative ? kXhtmlNamespace : kFhirNamespace))
            warnNamespace();
        if (member != nullptr) {
            if (member->order < parent.lastOrder)
                warnOrder();
            parent.lastOrder = std::max(parent.lastOrder, member->order);
        }
        TreeNode& node = addChild(*parent.node, name.local, member);
        node.source.begin = offset();
        if (isNarrative) {
            m_narrativeDepth = 1;
            m_narrative = &node;
            return;
        }
        Level level{.node = &node};
        if (member != nullptr) {
            level.type = member->type->kind == TypeKind::Primitive ? m_element : member->type;
            level.holdsResource = member->type->name == "Resource";
        }
        takeAttributes(level, member, attributes);
        m_levels.push_back(level);
    }

    TreeNode& addChild(TreeNode& parent, std::string_view name, const Member* member)
    {
        TreeNode* node =
            TreeBuilder(m_arena).add(parent, member == nullptr ? m_arena.copy(name) : member->name);
        if (member != nullptr) {
            node->typeName = member->type->name;
            node->isListItem = member->isList;
        }
        return *node;
    }

    void takeAttributes(Level& level, const Member* member, const XML_Char** attributes)
    {
        const std::size_t begin = offset();
        const std::string_view tag = m_text.substr(begin, endOffset() - begin);
        const bool isPrimitive = member == nullptr || member->type->kind == TypeKind::Primitive;
        for (; attributes[0] != nullptr; attributes += 2) {
            const QualifiedName name = qualified(attributes[0]);
            if (!name.space.empty())
                continue; // xsi:schemaLocation and the like
            ByteRange range = attributeRange(tag, name.local);
            const std::string_view text = kept(attributes[1], tag, range);
            if (!range.empty())
                range = {range.begin + begin, range.end + begin};
            if (name.local == "value" && isPrimitive) {
                const ValueKind kind = member == nullptr ? ValueKind::String : member->type->primitive;
                level.node->value = typedText(text, kind);
                level.node->source = range;
                level.keepsSource = true;
                continue;
            }
            const Member* child = level.type == nullptr ? nullptr : level.type->member(name.local);
            if (name.local != "id" && name.local != "url") {
                warn(Diagnostic::warning(
                    "fhir.xml-attribute",
                    "FHIR has no attribute {0} here; values belong into the attribute value "
                    "of an element.",
                    {std::string(name.local)}));
            }
            TreeNode& node = addChild(*level.node, name.local, child);
            node.value = typedText(text, child == nullptr ? ValueKind::String : child->type->primitive);
            node.source = range;
        }
    }

    /// The attribute's text where it lives as long as the arena.
    [[nodiscard]] std::string_view kept(std::string_view text, std::string_view tag, const ByteRange& range)
    {
        const std::string_view written =
            range.size() < 2 ? std::string_view() : tag.substr(range.begin + 1, range.size() - 2);
        return written == text ? written : m_arena.copy(text);
    }

    void end()
    {
        if (m_error)
            return;
        if (m_narrativeDepth > 0) {
            if (--m_narrativeDepth == 0) {
                m_narrative->source.end = endOffset();
                m_narrative->value =
                    Value::string(m_text.substr(m_narrative->source.begin, m_narrative->source.size()));
            }
            return;
        }
        const Level level = m_levels.back();
        m_levels.pop_back();
        const bool isHolder = level.holdsResource && level.node->typeName != "Resource";
        if (!level.keepsSource && !isHolder)
            level.node->source.end = endOffset();
    }

    void text(std::string_view text)
    {
        if (m_narrativeDepth > 0 || m_error || text.find_first_not_of(kXmlBlanks) == std::string_view::npos)
            return;
        warn(Diagnostic::warning(
            "fhir.xml-text", "Text stands between elements; FHIR has it only in attributes and narratives. "
                             "It is ignored."));
    }

    void warnNamespace()
    {
        warn(Diagnostic::warning("fhir.xml-namespace",
                                 "The element is not in the namespace that FHIR has for it."));
    }

    void warnOrder()
    {
        warn(Diagnostic::warning("fhir.xml-order", "The element stands behind one that FHIR has after it."));
    }

    std::string_view m_text;
    const FhirSchema& m_schema;
    const Type* m_element;
    Arena& m_arena;
    Diagnostics& m_warnings;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserDeleter> m_parser;
    std::vector<Level> m_levels;
    TreeNode* m_root = nullptr;
    TreeNode* m_narrative = nullptr;
    std::size_t m_narrativeDepth = 0;
    std::size_t m_warningCount = 0;
    std::optional<Diagnostic> m_error;
};

} // namespace

Result<TreeNode*> readXml(std::string_view text, const FhirSchema& schema, Arena& arena,
                          Diagnostics& warnings)
{
    return XmlWalk(text, schema, arena, warnings).read();
}

} // namespace hilum::fhir
