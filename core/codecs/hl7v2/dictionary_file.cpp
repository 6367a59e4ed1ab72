// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/dictionary_file.h"

#include <simdjson.h>

#include <cassert>
#include <charconv>

namespace hilum::hl7v2 {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;

std::string_view textOf(const element& value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

template<typename Number>
Number numberOf(const element& value)
{
    std::uint64_t number = 0;
    return value.get(number) == simdjson::SUCCESS ? static_cast<Number>(number) : Number{};
}

/// [name, type, optionality, repetitions, length, table]; cells at the end may be missing.
FieldDefinition readField(const array& cells)
{
    FieldDefinition field;
    std::size_t index = 0;
    for (const element cell : cells) {
        switch (index++) {
        case 0:
            field.name = textOf(cell);
            break;
        case 1:
            field.type = textOf(cell);
            break;
        case 2:
            field.optionality = textOf(cell).empty() ? 'O' : textOf(cell).front();
            break;
        case 3:
            field.repetitions = numberOf<std::uint16_t>(cell);
            break;
        case 4:
            field.length = numberOf<std::uint32_t>(cell);
            break;
        default:
            field.table = numberOf<std::uint16_t>(cell);
            break;
        }
    }
    return field;
}

/// Calls `take(name, value)` for each member of an object that may be missing.
template<typename Take>
void eachMember(const element& root, const char* key, const Take& take)
{
    simdjson::dom::object object;
    if (root[key].get(object) != simdjson::SUCCESS)
        return;
    for (const simdjson::dom::key_value_pair member : object)
        take(member.key, member.value);
}

/// The items of the array that is the second value of a pair [title, [item, ...]].
template<typename Take>
void eachItem(const element& pair, const Take& take)
{
    array items;
    if (pair.at(1).get(items) != simdjson::SUCCESS)
        return;
    for (const element item : items) {
        array cells;
        if (item.get(cells) == simdjson::SUCCESS)
            take(cells);
    }
}

std::string_view titleOf(const element& pair)
{
    element title;
    return pair.at(0).get(title) == simdjson::SUCCESS ? textOf(title) : std::string_view();
}

} // namespace

struct DictionaryFile::Strings
{
    simdjson::dom::parser parser;
};

DictionaryFile::DictionaryFile(std::string_view json) : m_strings(std::make_unique<Strings>())
{
    element root;
    if (m_strings->parser.parse(json.data(), json.size(), false).get(root) != simdjson::SUCCESS) {
        assert(false && "the dictionary is part of the program");
        return;
    }
    const auto readDefinitions = [&](const char* key, std::map<std::string_view, Definition>& definitions) {
        eachMember(root, key, [&](std::string_view id, const element& pair) {
            std::vector<FieldDefinition>& fields = m_fields.emplace_back();
            eachItem(pair, [&](const array& cells) {
                fields.push_back(readField(cells));
                fields.back().nodeName =
                    m_names.emplace_back(std::string(id) + '.' + std::to_string(fields.size()));
            });
            definitions.emplace_hint(definitions.end(), id, Definition{id, titleOf(pair), fields});
        });
    };
    readDefinitions("segments", segments);
    readDefinitions("types", types);
    eachMember(root, "structures", [&](std::string_view id, const element& pair) {
        element text;
        if (pair.at(1).get(text) == simdjson::SUCCESS)
            structures.emplace_hint(structures.end(), id,
                                    StructureDefinition{id, titleOf(pair), MessageStructure(textOf(text))});
    });
    eachMember(root, "tables", [&](std::string_view id, const element& pair) {
        std::uint16_t number = 0;
        std::from_chars(id.data(), id.data() + id.size(), number);
        std::vector<TableValue>& values = m_values.emplace_back();
        eachItem(pair, [&](const array& cells) {
            element code;
            element display;
            if (cells.at(0).get(code) == simdjson::SUCCESS && cells.at(1).get(display) == simdjson::SUCCESS)
                values.push_back({textOf(code), textOf(display)});
        });
        tables.emplace(number, TableDefinition{number, titleOf(pair), values});
    });
    eachMember(root, "triggers", [&](std::string_view id, const element& name) {
        triggers.emplace_hint(triggers.end(), id, textOf(name));
    });
}

DictionaryFile::~DictionaryFile() = default;

} // namespace hilum::hl7v2
