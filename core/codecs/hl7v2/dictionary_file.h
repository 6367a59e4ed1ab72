// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/dictionary.h"

#include <deque>
#include <map>

namespace hilum::hl7v2 {

/// One file of the dictionary, read: a version or the tables. Its views point into the reader's own strings.
class DictionaryFile
{
public:
    /// REQUIRES: the bytes are one of the files in resources/dictionaries/hl7v2, with room to read past the
    /// end.
    explicit DictionaryFile(std::string_view json);
    ~DictionaryFile();
    DictionaryFile(const DictionaryFile&) = delete;
    DictionaryFile& operator=(const DictionaryFile&) = delete;

    std::map<std::string_view, Definition> segments;
    std::map<std::string_view, Definition> types;
    std::map<std::string_view, StructureDefinition> structures;
    std::map<std::uint16_t, TableDefinition> tables;
    std::map<std::string_view, std::string_view> triggers; ///< "ADT_A04" to "ADT_A01".

private:
    struct Strings; // The JSON document, which owns all text.
    std::unique_ptr<Strings> m_strings;
    std::deque<std::vector<FieldDefinition>> m_fields;
    std::deque<std::vector<TableValue>> m_values;
    std::deque<std::string> m_names;
};

} // namespace hilum::hl7v2
