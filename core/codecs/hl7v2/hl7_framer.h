// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

namespace hilum::hl7v2 {

/// Finds messages in a stream. A message goes from an MSH at the beginning of a line to the next one, to a
/// batch header or trailer, or to the end; its line ends and the bytes of MLLP around it are not part of it.
/// Batch headers and trailers (FHS, BHS, BTS, FTS), a byte-order mark and text that belongs to no message are
/// frames that are no records. Streams of UTF-16 are recognised by their mark or their first letters.
///
/// Text behind the last segment of a message counts as text between messages when a CR, an empty line or a
/// `#` stands before it, or when that segment is neither OBX nor NTE, whose last field may well go on in the
/// next line.
///
/// Findings: `hl7v2.skipped-text`, `hl7v2.byte-order-mark`, `hl7v2.batch-count`, `hl7v2.file-count`,
/// `hl7v2.no-message`.
class Hl7Framer final : public Framer
{
public:
    [[nodiscard]] std::size_t frame(std::string_view bytes, bool atEnd, Frames& out) override;

private:
    enum class Span : std::uint8_t { Text, Message, Envelope };

    std::size_t frameBytes(std::string_view bytes, bool atEnd, Frames& out);
    std::size_t frameWide(std::string_view bytes, bool atEnd, Frames& out);
    [[nodiscard]] std::size_t findMarker(std::string_view bytes, std::size_t from, bool atEnd) const;
    [[nodiscard]] bool beginsLine(std::string_view bytes, std::size_t at) const;
    void close(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out);
    void closeMessage(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out);
    void closeEnvelope(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out);
    void skipText(std::string_view bytes, std::size_t begin, std::size_t end, Frames& out);
    void reportSkipped(Frames& out);
    void checkCount(std::string_view trailer, ByteRange where, Frames& out);
    [[nodiscard]] ByteRange absolute(std::size_t begin, std::size_t end) const
    {
        return {m_position + begin, m_position + end};
    }

    /// Offset in the resource of the first byte of the next call.
    std::uint64_t m_position = 0;
    /// How far the bytes at the beginning of the next call were searched already.
    std::size_t m_searched = 0;
    /// What the bytes at the beginning of the next call belong to.
    Span m_span = Span::Text;
    /// The last byte before them that is no blank; a line end at the beginning of the stream.
    char m_before = '\n';
    /// Bytes a character has, and where its low byte is, in a stream of UTF-16.
    bool m_isWide = false;
    std::size_t m_lowByte = 0;
    std::uint64_t m_messages = 0;
    std::uint64_t m_messagesInBatch = 0;
    std::uint64_t m_batches = 0;
    std::uint64_t m_skips = 0;
    /// The stretch of text that is being skipped, which may go on in the next call; empty where there is
    /// none.
    ByteRange m_skipped;
};

} // namespace hilum::hl7v2
