// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/engine/source_reader.h"
#include "core/mapping/coverage.h"
#include "core/mapping/mapping_pack.h"

namespace hilum::cli {

/// What became of one message.
struct ConvertedMessage
{
    /// Number of the message in its file, from 1.
    std::uint64_t number = 0;
    /// Of the target format; empty where the message is rejected.
    std::string bytes;
    /// With file, segment, field and bytes. The reason is among them where it is rejected.
    Diagnostics findings;
    bool isRejected = false;
    /// Where it was asked for.
    std::optional<mapping::RecordCoverage> coverage = std::nullopt;
};

/// What one worker needs; kept from batch to batch.
struct ConversionState
{
    mapping::MappingScratch scratch;
    std::unique_ptr<Encoder> encoder;
    std::vector<mapping::MappedDocument> documents;
    Diagnostics findings;
    /// Null where nobody asks for coverage.
    std::unique_ptr<mapping::CoverageRecorder> recorder;
};

/// What a conversion makes of messages.
enum class ConversionResult : std::uint8_t {
    Messages, ///< Bytes of the target format.
    Coverage  ///< What became of their fields.
};

/// Takes messages through a pack to bytes. Immutable but for the pack, which is thread-safe.
class Conversion
{
public:
    /// REQUIRES: pack and codec outlive it.
    Conversion(mapping::MappingPack& pack, const Codec& target, ConversionResult result)
        : m_pack(pack), m_target(target), m_result(result)
    {
    }

    [[nodiscard]] Result<ConversionState> makeState() const;
    /// Decodes what the reader gave, and converts it; appends in the order of the messages.
    void convert(const engine::SourceReader& reader, engine::RawBatch& raw, ConversionState& state,
                 std::vector<ConvertedMessage>& out) const;

private:
    ConvertedMessage convertRecord(Record& record, Arena& arena, ConversionState& state) const;
    [[nodiscard]] Result<void> map(const Record& record, Arena& arena, ConversionState& state,
                                   std::string& bytes) const;

    mapping::MappingPack& m_pack;
    const Codec& m_target;
    ConversionResult m_result;
};

} // namespace hilum::cli
