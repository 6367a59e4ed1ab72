// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7v2_codec.h"

#include "core/codecs/hl7v2/hl7_decoder.h"
#include "core/codecs/hl7v2/hl7_encoder.h"
#include "core/codecs/hl7v2/hl7_framer.h"
#include "core/codecs/hl7v2/hl7_path.h"
#include "core/codecs/hl7v2/hl7_schema.h"
#include "manifest_file.h"

#include <cassert>

namespace hilum::hl7v2 {

namespace {

Manifest readManifest()
{
    Result<Manifest> manifest = parseManifest(manifestFiles().front().bytes, "hl7v2/manifest.json");
    assert(manifest);
    return manifest ? *std::move(manifest) : Manifest();
}

class Hl7Codec final : public Codec
{
public:
    [[nodiscard]] const Manifest& manifest() const override { return m_manifest; }

    [[nodiscard]] int recognise(std::string_view resourceName, std::string_view head) const override
    {
        using namespace std::string_view_literals;
        if (head.starts_with("\xEF\xBB\xBF"))
            head.remove_prefix(3);
        const std::string_view start =
            head.substr(std::min(head.find_first_not_of("\r\n\t \x0b"), head.size()));
        if (start.starts_with("MSH") && start.size() > 3 && canSeparate(start[3]))
            return 100;
        if ((start.starts_with("FHS") || start.starts_with("BHS")) && start.size() > 3
            && canSeparate(start[3]))
            return 95;
        if (head.find("M\0S\0H\0"sv) < 4 || head.find("\0M\0S\0H"sv) < 4)
            return 90;
        if (head.find("\rMSH|") != std::string_view::npos || head.find("\nMSH|") != std::string_view::npos)
            return 80;
        return resourceName.ends_with(".hl7") || resourceName.ends_with(".HL7") ? 40 : 0;
    }

    [[nodiscard]] Result<std::unique_ptr<Framer>> makeFramer(const Settings& /*settings*/) const override
    {
        return std::unique_ptr<Framer>(std::make_unique<Hl7Framer>());
    }

    [[nodiscard]] Result<std::unique_ptr<Decoder>> makeDecoder(const Settings& settings) const override
    {
        Hl7Decoder::Options options;
        const std::string charset = settings.textOr("charset", "");
        if (!charset.empty() && charset != "auto" && charset != "automatic") {
            CharacterSet set;
            if (!findCharacterSet(charset, set))
                return Diagnostic::error("hl7v2.unknown-charset-setting",
                                         "No character set is called \"{0}\". Write a name of HL7 table 0211 "
                                         "(8859/1) or of IANA (windows-1252), or leave it empty.",
                                         {charset});
            options.characterSet = set;
        }
        options.version = versionOf(settings);
        return std::unique_ptr<Decoder>(std::make_unique<Hl7Decoder>(std::move(options)));
    }

    [[nodiscard]] Result<std::unique_ptr<Encoder>> makeEncoder(const Settings& settings,
                                                               EncodeContent /*content*/) const override
    {
        const std::string terminators = settings.textOr("terminators", "keep");
        Hl7Encoder::Terminators chosen = Hl7Encoder::Terminators::Keep;
        if (terminators == "cr")
            chosen = Hl7Encoder::Terminators::Return;
        else if (terminators == "lf")
            chosen = Hl7Encoder::Terminators::LineFeed;
        else if (terminators == "crlf")
            chosen = Hl7Encoder::Terminators::Both;
        return std::unique_ptr<Encoder>(std::make_unique<Hl7Encoder>(chosen));
    }

    [[nodiscard]] std::shared_ptr<const Schema> schema(const Settings& settings,
                                                       const Document* sample) const override
    {
        Node root = sample == nullptr ? Node() : sample->root();
        const Hl7Document* message = Hl7Document::of(root);
        const std::size_t usual = message != nullptr ? message->version() : Dictionary::nearestVersion({});
        return std::make_shared<Hl7Schema>(versionOf(settings).value_or(usual), message);
    }

    [[nodiscard]] std::string typeOf(const Document& document) const override
    {
        Node root = document.root();
        const Hl7Document* message = Hl7Document::of(root);
        return message == nullptr ? std::string() : rootTypeOf(*message);
    }

    [[nodiscard]] const PathNotation* pathNotation() const override { return &m_notation; }

private:
    static std::optional<std::size_t> versionOf(const Settings& settings)
    {
        const std::string version = settings.textOr("version", "");
        return version.empty() ? std::nullopt : std::optional(Dictionary::nearestVersion(version));
    }

    Manifest m_manifest = readManifest();
    Hl7PathNotation m_notation;
};

} // namespace

std::unique_ptr<Codec> makeCodec()
{
    return std::make_unique<Hl7Codec>();
}

} // namespace hilum::hl7v2
