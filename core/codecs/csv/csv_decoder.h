// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/csv/csv_dialect.h"
#include "core/connect/codec.h"

namespace hilum::csv {

/// Makes RowDocuments (format `csv`) of rows. Cells are strings, views of the row where nothing had to be
/// undone; an empty cell has no value. Errors: `csv.ragged-row`, `csv.open-quote`. Warning:
/// `csv.guessed-charset`.
class CsvDecoder final : public Decoder
{
public:
    explicit CsvDecoder(ReadSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] Result<const Document*> decode(const DecodeRequest& request, Arena& arena,
                                                 Diagnostics& warnings) const override;

private:
    ReadSettings m_settings;
};

} // namespace hilum::csv
