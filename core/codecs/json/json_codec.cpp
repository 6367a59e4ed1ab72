// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/json/json_codec.h"

#include "core/codecs/fhir/fhir_writer.h"
#include "core/codecs/json/json_schema.h"
#include "core/json/json_encoder.h"
#include "core/json/json_reader.h"
#include "core/model/tree_builder.h"
#include "json_manifest.h" // Generated.

namespace hilum::json {

namespace {

constexpr int kByExtension = 70;
constexpr int kByBrackets = 50;

class JsonDecoder final : public Decoder
{
public:
    Result<const Document*> decode(const DecodeRequest& request, Arena& arena,
                                   Diagnostics& warnings) const override
    {
        thread_local JsonReader reader;
        const Result<TreeNode*> root = reader.read(request.bytes, arena, warnings);
        if (!root)
            return root.error();
        return TreeBuilder(arena).finish("json", *root, request.bytes);
    }
};

class AnyJsonEncoder final : public JsonEncoder
{
public:
    using JsonEncoder::JsonEncoder;

protected:
    /// A FHIR tree does not name its choices and resources as JSON does; its writer knows how.
    Result<void> appendDocument(const Document& document, std::string& out) const override
    {
        if (document.format() != "fhir" || !fhir::appendFhirJson(out, document))
            return JsonEncoder::appendDocument(document, out);
        return {};
    }
};

class JsonCodec final : public Codec
{
public:
    explicit JsonCodec(Manifest manifest) : m_manifest(std::move(manifest)) {}

    const Manifest& manifest() const override { return m_manifest; }

    int recognise(std::string_view resourceName, std::string_view head) const override
    {
        const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        if (first == std::string_view::npos || (head[first] != '{' && head[first] != '['))
            return 0;
        const bool hasExtension =
            std::ranges::any_of(m_manifest.extensions, [&](const std::string& extension) {
                return resourceName.find(extension) != std::string_view::npos;
            });
        return hasExtension ? kByExtension : kByBrackets;
    }

    Result<std::unique_ptr<Framer>> makeFramer(const Settings& settings) const override
    {
        return makeJsonFramer(sourceLayout(settings));
    }

    Result<std::unique_ptr<Decoder>> makeDecoder(const Settings& /*settings*/) const override
    {
        return std::unique_ptr<Decoder>(std::make_unique<JsonDecoder>());
    }

    Result<std::unique_ptr<Encoder>> makeEncoder(const Settings& settings,
                                                 EncodeContent content) const override
    {
        return std::unique_ptr<Encoder>(std::make_unique<AnyJsonEncoder>(settings, content));
    }

    std::shared_ptr<const Schema> schema(const Settings& /*settings*/, const Document* sample) const override
    {
        const auto* tree = dynamic_cast<const TreeDocument*>(sample);
        return tree == nullptr ? nullptr : schemaOf(*tree);
    }

    std::string typeOf(const Document& /*document*/) const override { return "record"; }

private:
    Manifest m_manifest;
};

} // namespace

std::unique_ptr<Codec> makeCodec()
{
    const EmbeddedFile& file = jsonManifest().front();
    Result<Manifest> manifest = parseManifest(file.bytes, file.name);
    assert(manifest && "the manifest is part of the program");
    return std::make_unique<JsonCodec>(manifest ? *std::move(manifest) : Manifest());
}

} // namespace hilum::json
