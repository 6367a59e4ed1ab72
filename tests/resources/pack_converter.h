// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/builtin_codecs.h"
#include "core/mapping/mapping_pack.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace hilum::test {

using namespace hilum::mapping;

/// The pack that ships, opened, with what it takes to convert messages.
class PackConverter
{
public:
    PackConverter()
    {
        addBuiltinCodecs(m_registry);
        m_pack = *open(m_registry, "hl7v2-to-fhir-r4", m_findings);
    }

    static Result<std::shared_ptr<MappingPack>> open(const Registry& registry, const std::string& name,
                                                     Diagnostics& findings)
    {
        PackRequest request;
        request.name = name;
        request.folders = {SOURCE_DIR "/resources/mappings"};
        request.now = *DateTime::parseDateTime("2026-11-25T10:00:00Z");
        return MappingPack::open(std::move(request), registry, findings);
    }

    /// The Bundles of a text's messages; empty where one is refused.
    QList<QByteArray> convert(const QByteArray& text)
    {
        m_findings.clear();
        const Codec& codec = **m_registry.codec("hl7v2");
        const std::string bytes = text.toStdString() + std::string(64, '\0');
        const std::string_view given =
            std::string_view(bytes).substr(0, static_cast<std::size_t>(text.size()));
        const std::unique_ptr<Framer> framer = *codec.makeFramer(Settings::map());
        const std::unique_ptr<Decoder> decoder = *codec.makeDecoder(Settings::map());
        Frames frames;
        (void)framer->frame(given, true, frames);
        QList<QByteArray> bundles;
        for (const Frame& frame : frames.frames) {
            if (!frame.isRecord)
                continue;
            Arena arena;
            Diagnostics warnings;
            const Result<const Document*> document =
                decoder->decode({.bytes = given.substr(frame.bytes.begin, frame.bytes.size()),
                                 .line = frame.line,
                                 .stream = framer->context().get()},
                                arena, warnings);
            m_findings.insert(m_findings.end(), warnings.begin(), warnings.end());
            std::vector<MappedDocument> made;
            if (!document || !m_pack->apply((*document)->root(), arena, m_scratch, made, m_findings))
                return {};
            for (const MappedDocument& each : made)
                bundles += encoded(*each.document);
        }
        return bundles;
    }

    void rememberItems() { m_scratch.rememberItems(); }
    /// As in makeForWriting().
    void writeOnly() { m_scratch.makeForWriting(); }
    /// How many Bundles were made by a stencil.
    [[nodiscard]] int stencilled() const { return m_stencilled; }
    /// Each Bundle is followed by the places that its nodes came from.
    void showSources() { m_showsSources = true; }

    /// `mapping.not-convertible PID-7 Aug 15 1942` for each finding: what, where as the finding names it, and
    /// the bytes there.
    [[nodiscard]] QStringList findings(const QByteArray& text) const
    {
        QStringList found;
        for (const Diagnostic& each : m_findings) {
            const ByteRange bytes = each.place.bytes.value_or(ByteRange());
            const std::string field =
                each.place.path.empty() && !each.arguments.empty() ? each.arguments.front() : each.place.path;
            found += QString::fromStdString(each.code + ' ' + field + ' ')
                     + QString::fromUtf8(text.mid(qsizetype(bytes.begin), qsizetype(bytes.size())));
        }
        return found;
    }

private:
    QByteArray encoded(const Document& document)
    {
        const std::unique_ptr<Encoder> encoder =
            *(*m_registry.codec("fhir"))->makeEncoder(Settings::map(), EncodeContent::Records);
        Record record;
        record.document = &document;
        m_stencilled += document.written().empty() ? 0 : 1;
        std::string out;
        if (!encoder->encode(record, out))
            return {};
        return QByteArray::fromStdString(out).trimmed()
               + (m_showsSources ? sourcesOf(document.root()) : QByteArray());
    }

    static QByteArray sourcesOf(Node node)
    {
        const ByteRange bytes = node.source();
        QByteArray text = '\n' + QByteArray::number(bytes.begin) + '-' + QByteArray::number(bytes.end);
        NodeList children;
        node.children(children);
        for (const Node child : children)
            text += sourcesOf(child);
        return text;
    }

    Registry m_registry;
    Diagnostics m_findings;
    std::shared_ptr<MappingPack> m_pack;
    MappingScratch m_scratch;
    bool m_showsSources = false;
    int m_stencilled = 0;
};

} // namespace hilum::test
