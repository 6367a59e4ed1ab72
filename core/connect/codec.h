// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/manifest.h"
#include "core/connect/path_notation.h"
#include "core/model/batch.h"

namespace hilum {

/// One record's bytes in a stream, or bytes that belong to none.
struct Frame
{
    /// Counted from the beginning of the text given to Framer::frame.
    ByteRange bytes;
    /// 1-based line in the resource where it begins; 0 where the framer does not count lines.
    std::uint64_t line = 0;
    /// False for bytes that are no record and are skipped on purpose: envelopes, headers, text between
    /// messages.
    bool isRecord = true;
    /// Place in Frames::refusals of the reason why this record is rejected unread, counted from 1; 0 for the
    /// others.
    std::uint32_t refusal = 0;
};

struct Frames
{
    std::vector<Frame> frames;
    /// Why a record is rejected: it is too long. Its frame has its first bytes, the others are skipped.
    Diagnostics refusals;
    /// About the stream, not about a record: a wrong batch count, skipped text. Places hold bytes in the
    /// resource.
    Diagnostics findings;

    void clear();
    /// `bytes`: the record's first.
    void refuse(ByteRange bytes, std::uint64_t line, Diagnostic reason);
};

/// What a framer learned about its stream and the decoder needs: a CSV header, a character set. Immutable.
class StreamContext
{
public:
    StreamContext() = default;
    StreamContext(const StreamContext&) = delete;
    StreamContext& operator=(const StreamContext&) = delete;
    virtual ~StreamContext() = default;
};

/// Finds the records in one resource's bytes. Stateful, one thread, in order; must be as fast as a scan.
class Framer
{
public:
    Framer() = default;
    Framer(const Framer&) = delete;
    Framer& operator=(const Framer&) = delete;
    virtual ~Framer() = default;

    /// Appends the complete frames at the beginning of `bytes` and returns how many bytes they (and what lies
    /// between) take; the next call's bytes begin there. Frames and skipped ranges together cover all that is
    /// consumed but for terminators. `atEnd`: there will be no more bytes, the rest must be consumed. At
    /// least 64 bytes behind `bytes` may be read.
    [[nodiscard]] virtual std::size_t frame(std::string_view bytes, bool atEnd, Frames& out) = 0;
    /// Told that the first bytes of the last call's rest (and perhaps more behind them) were dropped, because
    /// their record is too large: what was remembered of them is to be forgotten, their lines are counted.
    /// The next call's bytes begin at the beginning of a line.
    virtual void drop(std::string_view /*bytes*/) {}
    /// What the decoder needs to know of the stream; null where nothing. Asked for after each call of
    /// frame(); the engine keeps it as long as the frames' batch.
    [[nodiscard]] virtual std::shared_ptr<const StreamContext> context() const { return nullptr; }
};

struct DecodeRequest
{
    /// The frame's bytes; they live as long as the batch, with 64 readable bytes behind.
    std::string_view bytes;
    std::uint64_t line = 0;
    const StreamContext* stream = nullptr;
};

/// Makes documents of frames. Immutable: many threads call decode at once.
class Decoder
{
public:
    Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    virtual ~Decoder() = default;

    /// A document in the arena, or why the bytes are none (the record is then rejected). What is odd but
    /// readable is appended to `warnings`. Places hold bytes within the frame.
    [[nodiscard]] virtual Result<const Document*> decode(const DecodeRequest& request, Arena& arena,
                                                         Diagnostics& warnings) const = 0;
};

/// Writes records as bytes.
class Encoder
{
public:
    Encoder() = default;
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    virtual ~Encoder() = default;

    /// True where a record's bytes depend on those before it (a CSV header from the first record): encode()
    /// is then called in order and by one thread at a time. False: by many threads at once, and the results
    /// are appended.
    [[nodiscard]] virtual bool isOrdered() const { return false; }
    /// What stands before the first record and after the last one; `out` is appended to.
    virtual void begin(std::string& /*out*/) {}
    virtual void end(std::string& /*out*/) {}
    /// Appends one record with its terminator. An error refuses this record only and leaves `out` as it was.
    [[nodiscard]] virtual Result<void> encode(const Record& record, std::string& out) = 0;
};

/// Writes documents as the encoder does that has no settings, without terminators, and single values of them.
/// Keeps working memory; one thread at a time.
class DocumentText
{
public:
    DocumentText() = default;
    DocumentText(const DocumentText&) = delete;
    DocumentText& operator=(const DocumentText&) = delete;
    virtual ~DocumentText() = default;

    /// False where it cannot be written.
    [[nodiscard]] virtual bool append(std::string& out, const Document& document) = 0;
    /// The value as it stands in an element of that type. A text is quoted, and written alike wherever it
    /// stands.
    virtual void appendValue(std::string& out, const Value& value, std::string_view typeName) = 0;
};

/// What records go into an encoder.
enum class EncodeContent : std::uint8_t {
    Records,
    Rejects ///< With their origin and findings: formats that can, write an envelope.
};

/// A format: what bytes mean. Immutable and thread-safe; what it makes is not shared unless said so.
class Codec
{
public:
    Codec() = default;
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;
    virtual ~Codec() = default;

    [[nodiscard]] virtual const Manifest& manifest() const = 0;
    /// How sure the codec is, 0 to 100, that a resource with this name and these first bytes is of its
    /// format.
    [[nodiscard]] virtual int recognise(std::string_view resourceName, std::string_view head) const = 0;

    /// Settings are those of the source or sink that uses the format; the codec looks at its own keys.
    [[nodiscard]] virtual Result<std::unique_ptr<Framer>> makeFramer(const Settings& settings) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Decoder>> makeDecoder(const Settings& settings) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Encoder>> makeEncoder(const Settings& settings,
                                                                       EncodeContent content) const;
    /// Null where texts of its documents are not put together of pieces.
    [[nodiscard]] virtual std::unique_ptr<DocumentText> makeDocumentText() const { return nullptr; }
    /// What records look like as far as format and settings say; `sample` is a decoded record or null (CSV:
    /// its columns; HL7 v2: its version and structure). Null where nothing is known.
    [[nodiscard]] virtual std::shared_ptr<const Schema> schema(const Settings& settings,
                                                               const Document* sample) const;
    /// Name of the type in the schema that a record has: `ADT_A01`, `Patient`; "" where unknown.
    [[nodiscard]] virtual std::string typeOf(const Document& document) const;
    /// Null where the format has no notation of its own.
    [[nodiscard]] virtual const PathNotation* pathNotation() const { return nullptr; }
};

} // namespace hilum
