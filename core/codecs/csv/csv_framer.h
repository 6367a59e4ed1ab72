// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/csv/csv_stream.h"

namespace hilum::csv {

/// Bytes that are looked at before delimiter, character set and types are decided.
constexpr std::size_t kSampleSize = std::size_t{64} * 1024;

/// Largest row; what is longer is skipped and reported.
constexpr std::size_t kLargestRow = std::size_t{64} * 1024 * 1024;

/// A quote that is not closed for so long was no quote: its line is a record of its own (that the decoder
/// refuses) and reading goes on with the next line.
constexpr std::size_t kLongestQuoted = std::size_t{1} << 20;

/// Finds rows; the context is a CsvStream. Lines are counted. Findings: `csv.duplicate-column`,
/// `csv.unnamed-column`, `csv.no-header`; a refused record: `csv.row-too-long`.
class CsvFramer final : public Framer
{
public:
    explicit CsvFramer(ReadSettings settings) : m_settings(std::move(settings)), m_scanner(Dialect()) {}

    [[nodiscard]] std::size_t frame(std::string_view bytes, bool atEnd, Frames& out) override;
    void drop(std::string_view bytes) override;
    [[nodiscard]] std::shared_ptr<const StreamContext> context() const override { return m_stream; }

private:
    [[nodiscard]] bool begin(std::string_view bytes, bool atEnd, std::size_t& at, Frames& out);
    [[nodiscard]] std::size_t skipLines(std::string_view bytes, const RowScanner& scanner) const;
    [[nodiscard]] std::size_t takeRow(std::string_view rest, bool atEnd, std::size_t base, Frames& out);
    [[nodiscard]] std::size_t skipPart(std::string_view part, std::size_t base, Frames& out);
    [[nodiscard]] std::string_view withoutReturn(std::string_view row) const;

    ReadSettings m_settings;
    std::shared_ptr<const CsvStream> m_stream;
    RowScanner m_scanner;
    std::uint64_t m_line = 1;
    bool m_isSkipping = false;
};

} // namespace hilum::csv
