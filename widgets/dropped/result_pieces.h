// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/codec.h"
#include "widgets/record/record_list.h"

namespace hilum::dropped {

/// A resource or a message that a conversion made.
struct ResultPiece
{
    /// `Patient`, `ADT_A01`.
    std::string type;
    /// What it is about, where that identifies nobody: a test's name, a class.
    std::string about;
    /// As it would be written.
    std::string_view text;
    /// The record alone, read again from its text; null where that failed.
    record::RecordListPointer record;
    /// What validation says of it.
    Diagnostics findings;
};

/// What became of one record of the source.
struct ResultGroup
{
    /// `ADT_A01`, and which it is in its file.
    std::string type;
    std::string resource;
    std::uint64_t number = 0;
    std::vector<ResultPiece> pieces;
    /// About the record as a whole; the reason where nothing was made of it.
    Diagnostics findings;
    bool isRejected = false;
};

/// The result of a conversion. Immutable once made; owns what its records point into.
struct ResultPieces
{
    std::vector<ResultGroup> groups;
    /// Id of the format that came out.
    std::string format;
    /// There were more records in the source.
    bool isSample = false;
    /// Validated by FHIR's rules.
    bool isValidated = false;
    /// About the source or the conversion as a whole.
    Diagnostics findings;

    [[nodiscard]] std::size_t pieceCount() const;
    [[nodiscard]] std::size_t piecesWithErrors() const;
    [[nodiscard]] std::size_t rejectedGroups() const;
};

using ResultPointer = std::shared_ptr<const ResultPieces>;

/// Reads one encoded record again, cut into its resources where it is a Bundle.
class PieceReader
{
public:
    /// REQUIRES: the codec outlives the reader and what it makes.
    explicit PieceReader(const Codec& codec);

    /// Fails where the codec makes no decoder.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] std::vector<ResultPiece> read(const std::string& text);

private:
    struct Memory
    {
        Arena arena;
        std::vector<std::shared_ptr<const void>> kept;
    };

    [[nodiscard]] ResultPiece readOne(std::string_view text);

    const Codec& m_codec;
    std::unique_ptr<Decoder> m_decoder;
    std::shared_ptr<Memory> m_memory = std::make_shared<Memory>();
};

} // namespace hilum::dropped
