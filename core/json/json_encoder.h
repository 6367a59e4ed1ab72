// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/json/json_framer.h"

namespace hilum::json {

/// The setting `layout` of a source: auto, lines or array.
[[nodiscard]] JsonLayout sourceLayout(const Settings& settings);

/// Writes records as JSON: one a line (NDJSON), or as the items of one array. The layout is the setting
/// `layout`; with `auto` a sink whose path ends in `.json` gets an array, any other lines.
///
/// Rejects are written in an envelope that names where they came from and why:
/// `{"source","resource","sequence","bytes":[begin,end],"diagnostics":[{"severity","code","message","path"}],"format",
/// "record"}`; what is no tree or row has `raw`, its bytes as text (`rawBase64` where they are not UTF-8).
class JsonEncoder : public Encoder
{
public:
    JsonEncoder(const Settings& settings, EncodeContent content);

    [[nodiscard]] bool isOrdered() const override { return m_isArray; }
    void begin(std::string& out) override;
    void end(std::string& out) override;
    [[nodiscard]] Result<void> encode(const Record& record, std::string& out) override;

protected:
    /// Appends the document on one line; many threads call it at once. Generic, for documents of any format.
    [[nodiscard]] virtual Result<void> appendDocument(const Document& document, std::string& out) const;

private:
    void appendEnvelope(const Record& record, std::string& out) const;

    bool m_isArray;
    EncodeContent m_content;
    bool m_isFirst = true;
};

} // namespace hilum::json
