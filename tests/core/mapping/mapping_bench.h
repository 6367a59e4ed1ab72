// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/builtin_codecs.h"
#include "core/mapping/compiled_mapping.h"
#include "core/pipeline/yaml_reader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hilum::mapping {

inline Registry& registry()
{
    static Registry made;
    if (made.codecs().empty())
        addBuiltinCodecs(made);
    return made;
}

inline QString codesOf(const Diagnostics& findings)
{
    QStringList codes;
    for (const Diagnostic& each : findings)
        codes += QString::fromStdString(each.code);
    return codes.join(QLatin1Char(' '));
}

inline QString placesOf(const Diagnostics& findings)
{
    QStringList codes;
    for (const Diagnostic& each : findings)
        codes += QString::fromStdString(each.code)
                 + QStringLiteral("@%1:%2").arg(each.place.line).arg(each.place.column);
    return codes.join(QLatin1Char(' '));
}

inline QString textsOf(const Diagnostics& findings)
{
    QStringList texts;
    for (const Diagnostic& each : findings)
        texts += QString::fromStdString(toString(each));
    return texts.join(QLatin1Char('\n'));
}

/// Everything that it takes to map one message.
struct Bench
{
    Bench(const std::string& yaml, const std::string& format, const std::string& folder = {})
    {
        Result<SettingValue> value = pipeline::parseYaml(yaml, "m.yaml");
        if (!value) {
            findings = {value.error()};
            return;
        }
        Result<MappingDefinition> read = readMapping(*value, "m.yaml", findings);
        if (!read)
            findings.push_back(read.error());
        if (hasErrors(findings))
            return;
        definition = *read;
        source = *registry().codec(format);
        target = *registry().codec(definition.targetFormat == "row" ? "json" : definition.targetFormat);
        context.notation = source->pathNotation();
        context.sourceSchema = source->schema(settings, nullptr);
        const bool isTyped = definition.targetFormat == "fhir" || definition.targetFormat == "hl7v2";
        context.targetSchema = isTyped ? target->schema(settings, nullptr) : nullptr;
        context.now = *DateTime::parseDateTime("2026-11-25T10:00:00Z");
        context.folder = folder;
        Result<std::shared_ptr<const CompiledMapping>> compiled =
            CompiledMapping::compile(definition, context, findings);
        if (compiled)
            mapping = *compiled;
    }

    /// The documents as JSON, a line each; or `rejected: <code>`.
    QByteArray apply(const QByteArray& text)
    {
        bytes = text.toStdString() + std::string(64, '\0');
        const std::unique_ptr<Framer> framer = *source->makeFramer(settings);
        Frames frames;
        const std::string_view given =
            std::string_view(bytes).substr(0, static_cast<std::size_t>(text.size()));
        (void)framer->frame(given, true, frames);
        stream = framer->context();
        const std::unique_ptr<Decoder> decoder = *source->makeDecoder(settings);
        Diagnostics warnings;
        made.clear();
        for (const Frame& frame : frames.frames) {
            if (!frame.isRecord)
                continue;
            const Result<const Document*> document =
                decoder->decode({.bytes = given.substr(frame.bytes.begin, frame.bytes.size()),
                                 .line = frame.line,
                                 .stream = stream.get()},
                                arena, warnings);
            if (!document)
                return "not decoded: " + QByteArray::fromStdString(document.error().code);
            const Result<void> done = mapping->apply((*document)->root(), arena, scratch, made, findings);
            if (!done)
                return "rejected: " + QByteArray::fromStdString(done.error().code);
        }
        return json();
    }

    QByteArray json()
    {
        const std::unique_ptr<Encoder> encoder = *target->makeEncoder(settings, EncodeContent::Records);
        std::string out;
        for (const MappedDocument& each : made) {
            Record record;
            record.document = each.document;
            if (const Result<void> done = encoder->encode(record, out); !done)
                out += done.error().text();
        }
        return QByteArray::fromStdString(out).trimmed();
    }

    Settings settings = Settings::map();
    Diagnostics findings;
    MappingDefinition definition;
    const Codec* source = nullptr;
    const Codec* target = nullptr;
    MappingContext context;
    std::shared_ptr<const CompiledMapping> mapping;
    std::string bytes;
    std::shared_ptr<const StreamContext> stream;
    Arena arena;
    MappingScratch scratch;
    std::vector<MappedDocument> made;
};

} // namespace hilum::mapping
