// SPDX-License-Identifier: Apache-2.0
#include "app/cli/conversion.h"

#include "core/mapping/source_path.h"

#include <algorithm>

namespace hilum::cli {
namespace {

/// Says where in the message it is, in the message's own notation, and then where in the file.
void place(Diagnostic& finding, const Record& record)
{
    if (!finding.place.resource.empty())
        return; // In a mapping file.
    if (finding.place.bytes && finding.place.path.empty())
        finding.place.path = mapping::sourcePath(*record.document, *finding.place.bytes);
    engine::completePlace(finding, record.origin);
}

} // namespace

Result<ConversionState> Conversion::makeState() const
{
    Result<std::unique_ptr<Encoder>> encoder = m_target.makeEncoder(Settings::map(), EncodeContent::Records);
    if (!encoder)
        return std::move(encoder).error();
    ConversionState state;
    state.encoder = *std::move(encoder);
    if (m_result == ConversionResult::Coverage) {
        state.recorder = std::make_unique<mapping::CoverageRecorder>();
        state.scratch.setRecorder(state.recorder.get());
    } else {
        state.scratch.makeForWriting();
    }
    return state;
}

void Conversion::convert(const engine::SourceReader& reader, engine::RawBatch& raw, ConversionState& state,
                         std::vector<ConvertedMessage>& out) const
{
    Tally tally;
    engine::FindingLog log;
    reader.decode(raw, tally, {.log = &log, .node = 0});
    const std::size_t first = out.size();
    for (Record& record : raw.batch.records)
        out.push_back(convertRecord(record, raw.batch.arena(), state));
    for (const Record& record : raw.batch.rejected)
        out.push_back({.number = record.origin.sequence,
                       .bytes = {},
                       .findings = record.findings ? *record.findings : Diagnostics(),
                       .isRejected = true});
    std::ranges::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(), {},
                             &ConvertedMessage::number);
}

ConvertedMessage Conversion::convertRecord(Record& record, Arena& arena, ConversionState& state) const
{
    ConvertedMessage message{
        .number = record.origin.sequence, .bytes = {}, .findings = {}, .isRejected = false};
    if (record.findings)
        message.findings = *record.findings;
    state.documents.clear();
    state.findings.clear();
    if (state.recorder)
        state.recorder->begin();
    Result<void> done = map(record, arena, state, message.bytes);
    if (!done) {
        message.bytes.clear();
        message.isRejected = true;
        if (std::ranges::find(state.findings, done.error()) == state.findings.end())
            state.findings.push_back(std::move(done).error());
    }
    if (state.recorder && done)
        message.coverage = state.recorder->coverage(record.document->root(), m_pack.sourceSchema().get());
    for (Diagnostic& finding : state.findings) {
        place(finding, record);
        message.findings.push_back(std::move(finding));
    }
    return message;
}

/// All documents that the message becomes, one behind the other.
Result<void> Conversion::map(const Record& record, Arena& arena, ConversionState& state,
                             std::string& bytes) const
{
    Result<void> applied =
        m_pack.apply(record.document->root(), arena, state.scratch, state.documents, state.findings);
    if (!applied || m_result == ConversionResult::Coverage)
        return applied;
    for (const mapping::MappedDocument& document : state.documents) {
        const Record mapped{.document = document.document, .origin = record.origin, .findings = nullptr};
        if (Result<void> encoded = state.encoder->encode(mapped, bytes); !encoded)
            return encoded;
    }
    return {};
}

} // namespace hilum::cli
