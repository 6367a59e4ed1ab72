// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/result_pieces.h"

#include "core/patient/bundle_entries.h"

#include <algorithm>

namespace hilum::dropped {
namespace {

constexpr std::size_t kPadding = 64; // As DecodeRequest asks for.

Node childAt(Node node, std::initializer_list<std::string_view> path)
{
    for (const std::string_view name : path) {
        if (!node)
            return node;
        node = node.firstChild(name);
    }
    return node;
}

std::string textOf(Node node)
{
    return node ? node.value().toString() : std::string();
}

/// Only what is said of things, never of persons.
std::string aboutOf(Node resource)
{
    static const std::initializer_list<std::string_view> kPaths[] = {
        {"code", "text"},
        {"code", "coding", "display"},
        {"code", "coding", "code"},
        {"class", "display"},
        {"class", "code"},
        {"vaccineCode", "text"},
        {"vaccineCode", "coding", "display"},
        {"medicationCodeableConcept", "text"},
        {"medicationCodeableConcept", "coding", "display"},
        {"type", "text"},
        {"type", "coding", "display"}};
    for (const auto& path : kPaths) {
        if (std::string text = textOf(childAt(resource, path)); !text.empty())
            return text;
    }
    return {};
}

} // namespace

std::size_t ResultPieces::pieceCount() const
{
    std::size_t count = 0;
    for (const ResultGroup& group : groups)
        count += group.pieces.size();
    return count;
}

std::size_t ResultPieces::piecesWithErrors() const
{
    std::size_t count = 0;
    for (const ResultGroup& group : groups)
        count += static_cast<std::size_t>(std::ranges::count_if(
            group.pieces, [](const ResultPiece& piece) { return hasErrors(piece.findings); }));
    return count;
}

std::size_t ResultPieces::rejectedGroups() const
{
    return static_cast<std::size_t>(std::ranges::count_if(groups, &ResultGroup::isRejected));
}

PieceReader::PieceReader(const Codec& codec) : m_codec(codec) {}

Result<void> PieceReader::prepare()
{
    Settings settings = Settings::map();
    if (m_codec.manifest().setting("charset") != nullptr)
        settings.set("charset", "UTF-8"); // What encoders write.
    Result<std::unique_ptr<Decoder>> decoder = m_codec.makeDecoder(settings);
    if (!decoder)
        return decoder.error();
    m_decoder = *std::move(decoder);
    return {};
}

ResultPiece PieceReader::readOne(std::string_view text)
{
    ResultPiece piece;
    std::string padded(text);
    padded.resize(text.size() + kPadding);
    piece.text = m_memory->arena.copy(padded).substr(0, text.size());
    Diagnostics warnings;
    const Result<const Document*> document =
        m_decoder->decode({.bytes = piece.text, .line = 0, .stream = nullptr}, m_memory->arena, warnings);
    if (!document) {
        piece.findings.push_back(document.error());
        return piece;
    }
    piece.type = m_codec.typeOf(**document);
    piece.about = m_codec.manifest().id == "fhir" ? aboutOf((*document)->root()) : std::string();
    auto list = std::make_shared<record::RecordList>();
    list->records.push_back({.document = *document, .origin = {}, .findings = nullptr});
    list->keeper = m_memory;
    list->schema = m_codec.schema(Settings::map(), *document);
    list->typeName = piece.type;
    piece.record = std::move(list);
    return piece;
}

std::vector<ResultPiece> PieceReader::read(const std::string& text)
{
    std::vector<ResultPiece> pieces;
    if (m_codec.manifest().id != "fhir") {
        pieces.push_back(readOne(text));
        return pieces;
    }
    patient::forEachResource(
        text, [&](const patient::BundleEntry& entry) { pieces.push_back(readOne(entry.resource)); });
    return pieces;
}

} // namespace hilum::dropped
