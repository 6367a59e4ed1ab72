// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/hl7v2_codec.h"

#include <memory>
#include <string>
#include <vector>

namespace hilum::hl7v2 {

/// Two orders with two results each; made up.
inline const std::string kResults =
    "MSH|^~\\&|LAB|NORTH|EHR|SOUTH|20260102||ORU^R01^ORU_R01|M2|P|2.5.1\r"
    "PID|1||1^^^A&1.2.3&ISO~2^^^B||Doe^Jane\rZPI|1|z\r"
    "OBR|1|||GLU^Glucose\rNTE|1||order\rOBX|1|NM|G1||10\rNTE|1||ten\rOBX|2|NM|G2||20\r"
    "OBR|2|||NA^Sodium\rOBX|1|NM|N1||30\rNTE|1||thirty\rNTE|2||more\rOBX|2|NM|N2||40\r";

/// A message decoded for a test, with everything it points into.
class DecodedMessage
{
public:
    explicit DecodedMessage(std::string bytes, const Settings& settings = {}) : m_bytes(std::move(bytes))
    {
        m_size = m_bytes.size();
        m_bytes.append(64, '\0');
        const std::unique_ptr<Decoder> decoder = *codec().makeDecoder(settings);
        const Result<const Document*> decoded = decoder->decode(
            {.bytes = {m_bytes.data(), m_size}, .line = 0, .stream = nullptr}, m_arena, m_warnings);
        if (decoded)
            m_document = static_cast<const Hl7Document*>(*decoded);
        else
            m_error = decoded.error();
    }

    [[nodiscard]] static const Codec& codec()
    {
        static const std::unique_ptr<Codec> codec = makeCodec();
        return *codec;
    }
    [[nodiscard]] bool isDecoded() const { return m_document != nullptr; }
    [[nodiscard]] const Hl7Document& document() const { return *m_document; }
    [[nodiscard]] const Diagnostic& error() const { return m_error; }
    [[nodiscard]] const Diagnostics& warnings() const { return m_warnings; }
    [[nodiscard]] std::string_view bytes() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] bool hasWarning(std::string_view code) const
    {
        for (const Diagnostic& warning : m_warnings) {
            if (warning.code == code)
                return true;
        }
        return false;
    }

    /// What a path selects from a node (the root when none is given).
    [[nodiscard]] NodeList select(std::string_view path, Node context = {}) const
    {
        NodeList nodes;
        const auto compiled = codec().pathNotation()->compile(path, {});
        if (compiled)
            (*compiled)->select(context ? context : m_document->root(), nodes);
        return nodes;
    }

    /// The values of what a path selects, joined by `; `; `<null>` for `""`.
    [[nodiscard]] std::string text(std::string_view path, Node context = {}) const
    {
        std::string joined;
        for (const Node node : select(path, context)) {
            if (!joined.empty())
                joined += "; ";
            joined += node.isNull() ? std::string("<null>") : node.value().toString();
        }
        return joined;
    }

private:
    std::string m_bytes;
    std::size_t m_size = 0;
    Arena m_arena;
    Diagnostics m_warnings;
    Diagnostic m_error;
    const Hl7Document* m_document = nullptr;
};

} // namespace hilum::hl7v2
