// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/fhir/fhir_codec.h"
#include "core/json/json_reader.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What the tests of the FHIR codec share.
namespace hilum::fhir::test {

inline QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// A decoded resource and all it needs.
class Decoded
{
public:
    explicit Decoded(const QByteArray& text) : m_bytes(text.toStdString())
    {
        const std::size_t size = m_bytes.size();
        m_bytes.append(json::JsonReader::kPadding, '\0');
        const auto decoder = fhir::makeCodec()->makeDecoder(Settings());
        const DecodeRequest request{
            .bytes = std::string_view(m_bytes).substr(0, size), .line = 1, .stream = nullptr};
        const Result<const Document*> made = (*decoder)->decode(request, m_arena, warnings);
        if (made)
            document = *made;
        else
            error = made.error();
    }

    const Document* document = nullptr;
    Diagnostic error;
    Diagnostics warnings;

private:
    std::string m_bytes;
    Arena m_arena;
};

inline QByteArray encoded(const Document& document, const char* zone = "")
{
    Settings settings;
    settings.set("zone", zone);
    const auto encoder = fhir::makeCodec()->makeEncoder(settings, EncodeContent::Records);
    Record record;
    record.document = &document;
    std::string out;
    if (const Result<void> written = (*encoder)->encode(record, out); !written)
        return QByteArray::fromStdString(written.error().code);
    return QByteArray::fromStdString(out).trimmed();
}

/// Children on a dotted path, as a FHIRPath evaluator goes.
inline NodeList select(Node root, const QByteArray& path)
{
    NodeList found{root};
    for (const QByteArray& step : path.split('.')) {
        NodeList next;
        for (const Node node : found)
            node.children(step.toStdString(), next);
        found = next;
    }
    return found;
}

inline QString corpora()
{
    const QString named = qEnvironmentVariable("HILUM_CORPORA");
    return named.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared/corpora") : named;
}

} // namespace hilum::fhir::test
