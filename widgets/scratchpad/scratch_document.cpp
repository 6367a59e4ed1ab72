// SPDX-License-Identifier: Apache-2.0
#include "widgets/scratchpad/scratch_document.h"

namespace hilum::scratchpad {
namespace {

constexpr std::size_t kScratchPadding = 64; // As DecodeRequest asks for.
constexpr std::size_t kHeadBytes = 4096;

/// JSON that is a FHIR resource is read as one, so that its types are known.
const Codec* codecFor(const Registry& registry, std::string_view text, const std::string& format)
{
    if (!format.empty()) {
        const Result<const Codec*> named = registry.codec(format);
        return named ? *named : nullptr;
    }
    const std::string_view head = text.substr(0, kHeadBytes);
    if (head.find("\"resourceType\"") != std::string_view::npos) {
        if (const Result<const Codec*> fhir = registry.codec("fhir"))
            return *fhir;
    }
    return registry.recognise("", head);
}

void validateScratch(ScratchDocument& scratch, std::string_view record, const fhir::Validator& validator,
                     const DateTime& now)
{
    if (scratch.codec->manifest().id != "fhir")
        return;
    fhir::ValidationScratch work(now);
    validator.validateText(record, work, scratch.findings);
    scratch.isValidated = true;
}

} // namespace

ScratchPointer readScratch(const Registry& registry, const fhir::Validator& validator, const DateTime& now,
                           const std::string& text, const std::string& format)
{
    auto scratch = std::make_shared<ScratchDocument>();
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return scratch;
    std::string padded = text;
    padded.resize(text.size() + kScratchPadding);
    scratch->bytes = scratch->arena.copy(padded).substr(0, text.size());
    scratch->codec = codecFor(registry, scratch->bytes, format);
    if (scratch->codec == nullptr) {
        scratch->problem = Diagnostic::error(
            "scratchpad.unknown-format", "This reads as no format that is known here. Choose its format.");
        return scratch;
    }
    Settings settings = Settings::map();
    if (scratch->codec->manifest().setting("charset") != nullptr)
        settings.set("charset", "UTF-8"); // What the text is by now, whatever the message says it once was.
    Result<std::unique_ptr<Framer>> framer = scratch->codec->makeFramer(settings);
    Result<std::unique_ptr<Decoder>> decoder = scratch->codec->makeDecoder(settings);
    if (!framer || !decoder) {
        scratch->problem = framer ? decoder.error() : framer.error();
        return scratch;
    }
    Frames frames;
    (void)(*framer)->frame(scratch->bytes, true, frames);
    scratch->stream = (*framer)->context();
    const Frame* first = nullptr;
    for (const Frame& frame : frames.frames) {
        scratch->records += frame.isRecord ? 1 : 0;
        if (frame.isRecord && frame.refusal == 0 && first == nullptr)
            first = &frame;
    }
    if (first == nullptr) {
        scratch->problem = Diagnostic::error("scratchpad.no-record", "There is no whole record in the text.");
        return scratch;
    }
    scratch->begin = first->bytes.begin;
    const std::string_view record = scratch->bytes.substr(first->bytes.begin, first->bytes.size());
    validateScratch(*scratch, record, validator, now);
    const Result<const Document*> decoded =
        (*decoder)->decode({.bytes = record, .line = first->line, .stream = scratch->stream.get()},
                           scratch->arena, scratch->warnings);
    if (!decoded) {
        scratch->problem = decoded.error();
        return scratch;
    }
    scratch->document = *decoded;
    scratch->schema = scratch->codec->schema(settings, scratch->document);
    scratch->typeName = scratch->codec->typeOf(*scratch->document);
    return scratch;
}

} // namespace hilum::scratchpad
