// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_codec.h"

#include "core/codecs/fhir/fhir_typing.h"
#include "core/codecs/fhir/fhir_writer.h"
#include "core/codecs/fhir/fhir_xml_framer.h"
#include "core/codecs/fhir/fhir_xml_reader.h"
#include "core/json/json_encoder.h"
#include "core/json/json_reader.h"
#include "core/model/tree_builder.h"
#include "fhir_manifest.h" // Generated.

#include <algorithm>

namespace hilum::fhir {

namespace {

constexpr int kSure = 95;

class FhirDecoder final : public Decoder
{
public:
    explicit FhirDecoder(Syntax syntax) : m_syntax(syntax) {}
    /// Reads only these members; most resources are of that type, which may be null.
    FhirDecoder(Syntax syntax, const Type* likely, json::NameSet members)
        : m_syntax(syntax), m_likely(likely), m_members(std::move(members))
    {
    }

    Result<const Document*> decode(const DecodeRequest& request, Arena& arena,
                                   Diagnostics& warnings) const override
    {
        if (syntaxOf(m_syntax, request.bytes) == Syntax::Xml)
            return decodeXml(request.bytes, arena, warnings);
        thread_local json::JsonReader reader;
        const Result<TreeNode*> root = m_members
                                           ? reader.readMembers(*m_members, request.bytes, arena, warnings)
                                           : reader.read(request.bytes, arena, warnings);
        if (!root)
            return root.error();
        if (const Result<void> typed = typeResource(**root, r4Schema(), warnings, m_likely); !typed)
            return typed.error();
        return TreeBuilder(arena).finish("fhir", *root, request.bytes);
    }

private:
    /// Without the text: what writes JSON copies from a FHIR document's own.
    static Result<const Document*> decodeXml(std::string_view text, Arena& arena, Diagnostics& warnings)
    {
        const Result<TreeNode*> root = readXml(text, r4Schema(), arena, warnings);
        if (!root)
            return root.error();
        return TreeBuilder(arena).finish("fhir", *root);
    }

    Syntax m_syntax;
    const Type* m_likely = nullptr;
    std::optional<json::NameSet> m_members;
};

/// The names in JSON of elements, with what may stand beside a primitive.
json::NameSet memberNames(const Type* type, std::span<const std::string> elements)
{
    std::vector<std::string> names = {"resourceType", "id", "entry"};
    names.insert(names.end(), elements.begin(), elements.end());
    if (type != nullptr) {
        for (const Member& member : type->members) {
            if (std::ranges::find(elements, member.name) != elements.end())
                names.emplace_back(member.jsonName);
        }
    }
    const std::size_t count = names.size();
    for (std::size_t index = 0; index < count; ++index)
        names.push_back("_" + names[index]);
    return json::NameSet(std::move(names));
}

class FhirEncoder final : public json::JsonEncoder
{
public:
    FhirEncoder(const Settings& settings, EncodeContent content, std::optional<std::int16_t> zoneMinutes)
        : JsonEncoder(settings, content), m_zoneMinutes(zoneMinutes)
    {
    }

protected:
    Result<void> appendDocument(const Document& document, std::string& out) const override
    {
        return appendFhirJson(out, document, m_zoneMinutes);
    }

private:
    std::optional<std::int16_t> m_zoneMinutes;
};

class FhirText final : public DocumentText
{
public:
    bool append(std::string& out, const Document& document) override
    {
        return m_writer.append(out, document).has_value();
    }
    void appendValue(std::string& out, const Value& value, std::string_view typeName) override
    {
        m_writer.appendElement(out, value, typeName);
    }

private:
    FhirWriter m_writer{r4Schema()};
};

/// `+01:00`, `Z`.
std::optional<std::int16_t> parseZone(std::string_view text)
{
    const std::optional<DateTime> moment = DateTime::parseDateTime("2000-01-01T00:00:00" + std::string(text));
    if (!moment || !moment->hasZone)
        return std::nullopt;
    return moment->zoneMinutes;
}

Syntax sourceSyntax(const Settings& settings)
{
    const std::string syntax = settings.textOr("syntax", "auto");
    return syntax == "xml" ? Syntax::Xml : syntax == "json" ? Syntax::Json : Syntax::Auto;
}

/// The shared schema is static; nothing is to be deleted.
std::shared_ptr<const Schema> sharedSchema()
{
    return {std::shared_ptr<const Schema>(), &r4Schema()};
}

class FhirCodec final : public Codec
{
public:
    explicit FhirCodec(Manifest manifest) : m_manifest(std::move(manifest)) {}

    const Manifest& manifest() const override { return m_manifest; }

    int recognise(std::string_view /*resourceName*/, std::string_view head) const override
    {
        const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        if (first == std::string_view::npos)
            return 0;
        if (head[first] == '<')
            return head.find("http://hl7.org/fhir\"") != std::string_view::npos
                           || head.find("http://hl7.org/fhir'") != std::string_view::npos
                       ? kSure
                       : 0;
        const bool isJson = head[first] == '{' || head[first] == '[';
        return isJson && head.find("\"resourceType\"") != std::string_view::npos ? kSure : 0;
    }

    Result<std::unique_ptr<Framer>> makeFramer(const Settings& settings) const override
    {
        return makeFhirFramer(sourceSyntax(settings), json::sourceLayout(settings));
    }

    Result<std::unique_ptr<Decoder>> makeDecoder(const Settings& settings) const override
    {
        return std::unique_ptr<Decoder>(std::make_unique<FhirDecoder>(sourceSyntax(settings)));
    }

    Result<std::unique_ptr<Encoder>> makeEncoder(const Settings& settings,
                                                 EncodeContent content) const override
    {
        const std::string zone = settings.textOr("zone", "");
        const std::optional<std::int16_t> minutes = parseZone(zone);
        if (!zone.empty() && !minutes) {
            return Diagnostic::error(
                "fhir.bad-zone", "\"{0}\" is no offset from UTC. Write it as +01:00, -05:00 or Z.", {zone});
        }
        return std::unique_ptr<Encoder>(std::make_unique<FhirEncoder>(settings, content, minutes));
    }

    std::unique_ptr<DocumentText> makeDocumentText() const override { return std::make_unique<FhirText>(); }

    std::shared_ptr<const Schema> schema(const Settings& /*settings*/,
                                         const Document* /*sample*/) const override
    {
        return sharedSchema();
    }

private:
    Manifest m_manifest;
};

} // namespace

std::unique_ptr<Codec> makeCodec()
{
    const EmbeddedFile& file = fhirManifest().front();
    Result<Manifest> manifest = parseManifest(file.bytes, file.name);
    assert(manifest && "the manifest is part of the program");
    return std::make_unique<FhirCodec>(manifest ? *std::move(manifest) : Manifest());
}

std::unique_ptr<Decoder> makeElementDecoder(std::string_view resourceType,
                                            std::span<const std::string> elements)
{
    const Type* type = r4Schema().fhirType(resourceType);
    return std::make_unique<FhirDecoder>(Syntax::Auto, type, memberNames(type, elements));
}

} // namespace hilum::fhir
