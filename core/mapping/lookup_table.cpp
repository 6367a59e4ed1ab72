// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/lookup_table.h"

#include "core/base/arena.h"
#include "core/base/text.h"
#include "core/codecs/csv/csv_codec.h"
#include "core/connect/codec.h"
#include "core/connect/map_reader.h"
#include "core/model/row_document.h"
#include "core/pipeline/text_file.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace hilum::mapping {
namespace {

constexpr std::size_t kLargestTable = std::size_t{256} * 1024 * 1024;
constexpr std::size_t kPadding = 64;

/// True where the body names a file: a map of codes may have a key `file` too, but then its value is no CSV's
/// name and no column is named.
bool namesFile(const SettingValue& body)
{
    const SettingValue* file = body.find("file");
    return file != nullptr && file->isScalar() && body.find("key") != nullptr;
}

/// The file's bytes with room behind for parsers that read ahead.
Result<std::string> readTableFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return Diagnostic::error(
            "mapping.cannot-read-table",
            "The table {0} cannot be read: {1}. Check the file's name and your permissions.",
            {path, std::generic_category().message(errno)});
    const std::streamoff size = file.tellg();
    if (size < 0 || static_cast<std::size_t>(size) > kLargestTable)
        return Diagnostic::error("mapping.table-too-large",
                                 "The table {0} is larger than {1} MiB: use a join with a source instead.",
                                 {path, std::to_string(kLargestTable / (1024 * 1024))});
    std::string bytes(static_cast<std::size_t>(size) + kPadding, '\0');
    file.seekg(0);
    file.read(bytes.data(), size);
    if (!file)
        return Diagnostic::error(
            "mapping.cannot-read-table",
            "The table {0} cannot be read: {1}. Check the file's name and your permissions.",
            {path, std::generic_category().message(EISDIR)});
    return bytes;
}

Diagnostic unknownColumn(const std::string& column, const std::vector<std::string>& columns)
{
    const std::vector<std::string_view> words(columns.begin(), columns.end());
    const std::string_view near = nearestWord(column, words);
    return near.empty()
               ? Diagnostic::error("mapping.unknown-column", "The table has no column \"{0}\"; it has: {1}.",
                                   {column, joined(columns, ", ")})
               : Diagnostic::error("mapping.unknown-column",
                                   "The table has no column \"{0}\". Did you mean \"{1}\"?",
                                   {column, std::string(near)});
}

} // namespace

/// Fills a table.
class LookupTableReader
{
public:
    LookupTableReader(std::string_view name, Diagnostics& findings) : m_name(name), m_findings(findings) {}

    Result<std::shared_ptr<const LookupTable>> readMap(const SettingValue& body)
    {
        m_table->m_columns = {"key", "value"};
        for (const SettingValue::Entry& entry : body.entries()) {
            if (entry.value.isList() || entry.value.isMap())
                return Diagnostic::error(
                           "mapping.bad-lookup",
                           "The lookup \"{0}\" must be a map of single values, or name a CSV file: "
                           "{file: codes.csv, key: code, value: name}.",
                           {m_name})
                    .at(placeIn({}, entry.value.place()));
            m_table->m_rows.push_back({entry.key, entry.value.text()});
        }
        return finish(0, {});
    }

    Result<std::shared_ptr<const LookupTable>> readFile(const SettingValue& body, std::string_view folder)
    {
        const SettingValue* file = body.find("file");
        const std::string path = pipeline::pathFrom(folder, file == nullptr ? std::string() : file->text());
        const Result<std::string> bytes = readTableFile(path);
        return bytes ? readBytes(body, *bytes, path) : bytes.error();
    }

    /// Of bytes with room behind.
    Result<std::shared_ptr<const LookupTable>> readBytes(const SettingValue& body, const std::string& padded,
                                                         const std::string& path)
    {
        MapReader map(body, {}, "lookups." + m_name, m_findings);
        (void)map.text("file");
        const std::string key = map.text("key");
        const std::string value = map.text("value");
        if (const Result<void> rows = readRows(body, padded, path); !rows)
            return rows.error();
        const int keyColumn = m_table->columnIndex(key);
        const int valueColumn = value.empty() ? std::min(1, static_cast<int>(m_table->m_columns.size()) - 1)
                                              : m_table->columnIndex(value);
        if (keyColumn < 0 || valueColumn < 0)
            return unknownColumn(keyColumn < 0 ? key : value, m_table->m_columns)
                .at(placeIn({}, map.placeOf(keyColumn < 0 ? "key" : "value")));
        m_table->m_valueColumn = static_cast<std::size_t>(valueColumn);
        return finish(static_cast<std::size_t>(keyColumn), path);
    }

private:
    Result<void> readRows(const SettingValue& body, const std::string& padded, const std::string& path)
    {
        // The CSV codec knows the rest of the settings: delimiter, charset, header.
        Settings settings = body;
        for (const char* own : {"file", "key", "value"})
            settings.remove(own);
        const std::unique_ptr<Codec> codec = csv::makeCodec();
        const Result<std::unique_ptr<Framer>> framer = codec->makeFramer(settings);
        const Result<std::unique_ptr<Decoder>> decoder = codec->makeDecoder(settings);
        if (!framer || !decoder)
            return framer ? decoder.error() : framer.error();
        std::string_view rest = std::string_view(padded).substr(0, padded.size() - kPadding);
        while (!rest.empty()) {
            Frames frames;
            const std::size_t taken = (*framer)->frame(rest, true, frames);
            const std::shared_ptr<const StreamContext> context = (*framer)->context();
            for (const Frame& frame : frames.frames) {
                if (frame.isRecord)
                    readRow(**decoder,
                            {.bytes = rest.substr(frame.bytes.begin, frame.bytes.size()),
                             .line = frame.line,
                             .stream = context.get()},
                            path);
            }
            rest.remove_prefix(taken);
            if (taken == 0)
                break;
        }
        return {};
    }

    void readRow(const Decoder& decoder, const DecodeRequest& request, const std::string& path)
    {
        Arena arena;
        Diagnostics warnings;
        const Result<const Document*> document = decoder.decode(request, arena, warnings);
        const auto* row = document ? dynamic_cast<const RowDocument*>(*document) : nullptr;
        if (row == nullptr) {
            Place place;
            place.resource = path;
            place.line = static_cast<std::uint32_t>(request.line);
            m_findings.push_back(Diagnostic::warning("mapping.bad-table-row",
                                                     "A row of the table cannot be read and is left out.")
                                     .at(std::move(place)));
            return;
        }
        if (m_table->m_columns.empty())
            m_table->m_columns = row->shape().names;
        std::vector<std::string> cells(m_table->m_columns.size());
        for (std::size_t index = 0; index < std::min(cells.size(), row->cells().size()); ++index)
            cells[index] = row->cells()[index].value.toString();
        m_table->m_rows.push_back(std::move(cells));
        m_lines.push_back(static_cast<std::uint32_t>(request.line));
    }

    Result<std::shared_ptr<const LookupTable>> finish(std::size_t keyColumn, const std::string& path)
    {
        m_table->m_keyColumn = keyColumn;
        for (std::size_t index = 0; index < m_table->m_rows.size(); ++index) {
            const bool isNew = m_table->m_index.emplace(m_table->m_rows[index][keyColumn], index).second;
            if (isNew)
                continue;
            Place place;
            place.resource = path;
            place.line = index < m_lines.size() ? m_lines[index] : 0;
            m_findings.push_back(
                Diagnostic::warning("mapping.doubled-key",
                                    "The lookup \"{0}\" has a key twice; the first one counts.", {m_name})
                    .at(std::move(place)));
        }
        return std::shared_ptr<const LookupTable>(std::move(m_table));
    }

    std::string m_name;
    Diagnostics& m_findings;
    std::shared_ptr<LookupTable> m_table = std::make_shared<LookupTable>();
    std::vector<std::uint32_t> m_lines;
};

Result<std::shared_ptr<const LookupTable>> LookupTable::readText(std::string_view name,
                                                                 const SettingValue& body,
                                                                 std::string_view csv, Diagnostics& findings)
{
    const SettingValue* file = body.find("file");
    std::string padded(csv);
    padded.resize(csv.size() + kPadding, '\0');
    return LookupTableReader(name, findings)
        .readBytes(body, padded, file == nullptr ? std::string() : file->text());
}

Result<std::shared_ptr<const LookupTable>> LookupTable::read(std::string_view name, const SettingValue& body,
                                                             std::string_view folder, Diagnostics& findings)
{
    if (!body.isMap())
        return Diagnostic::error("mapping.bad-lookup",
                                 "The lookup \"{0}\" must be a map of single values, or name a CSV file: "
                                 "{file: codes.csv, key: code, value: name}.",
                                 {std::string(name)})
            .at(placeIn({}, body.place()));
    LookupTableReader reader(name, findings);
    return namesFile(body) ? reader.readFile(body, folder) : reader.readMap(body);
}

int LookupTable::columnIndex(std::string_view name) const
{
    const auto found = std::ranges::find(m_columns, name);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

std::span<const std::string> LookupTable::row(std::string_view key) const
{
    const auto found = m_index.find(key);
    if (found == m_index.end())
        return {};
    return m_rows[found->second];
}

const std::string* LookupTable::value(std::string_view key) const
{
    const std::span<const std::string> found = row(key);
    return found.empty() ? nullptr : &found[m_valueColumn];
}

} // namespace hilum::mapping
