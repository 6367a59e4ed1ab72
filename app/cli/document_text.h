// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/record.h"
#include "core/model/schema.h"

#include <string>
#include <vector>

namespace hilum::cli {

/// A value of a document, as it is listed.
struct ListedValue
{
    /// `PID-5.1`, `name[0].family`.
    std::string path;
    /// From the schema; "" where it has none.
    std::string title;
    std::string value;
    /// Bytes in the source record; empty where unknown.
    ByteRange bytes;
};

/// All values of a document that stand at leaves, in its order. `schema` may be null.
[[nodiscard]] std::vector<ListedValue> listValues(const Document& document, const Schema* schema);

/// `{"source","resource","sequence","bytes":[begin,end],"format","record":{...},"values":[{"path","title","value",
/// "bytes"}],"findings":[...]}` on one line; `format` as the document says.
[[nodiscard]] std::string recordJson(const Record& record, const Schema* schema);

/// For a terminal: a heading with the origin, one value a line, then the findings.
[[nodiscard]] std::string recordText(const Record& record, const Schema* schema);

} // namespace hilum::cli
