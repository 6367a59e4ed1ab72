// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_codec.h"

#include "core/base/utf8.h"
#include "core/codecs/csv/csv_decoder.h"
#include "core/codecs/csv/csv_encoder.h"
#include "core/codecs/csv/csv_framer.h"
#include "core/codecs/csv/csv_notation.h"
#include "core/codecs/csv/csv_row.h"
#include "core/codecs/csv/csv_schema.h"
#include "csv_manifest.h" // Generated.

#include <algorithm>

namespace hilum::csv {

namespace {

constexpr int kByName = 80;
constexpr int kByEvenRows = 30;

/// Several rows that one of the usual delimiters cuts alike.
bool looksEven(std::string_view head)
{
    Dialect dialect;
    dialect.delimiter = detectDelimiter(head, dialect);
    std::vector<std::size_t> counts;
    RowScanner scanner(dialect);
    Arena arena;
    while (counts.size() < 20) {
        scanner.reset();
        const std::size_t end = scanner.find(head, false);
        if (end == std::string_view::npos)
            break;
        RowCutter cutter(head.substr(0, end), dialect, arena);
        CellText cell;
        std::size_t count = 0;
        while (cutter.next(cell))
            ++count;
        counts.push_back(count);
        head.remove_prefix(end + 1);
    }
    return counts.size() >= 2 && counts.front() >= 2
           && std::ranges::all_of(counts, [&](std::size_t count) { return count == counts.front(); });
}

class CsvCodec final : public Codec
{
public:
    explicit CsvCodec(Manifest manifest) : m_manifest(std::move(manifest)) {}

    const Manifest& manifest() const override { return m_manifest; }

    int recognise(std::string_view resourceName, std::string_view head) const override
    {
        const bool hasName = std::ranges::any_of(m_manifest.extensions, [&](const std::string& extension) {
            return resourceName.ends_with(extension) || resourceName.ends_with(extension + ".gz")
                   || resourceName.ends_with(extension + ".zst");
        });
        if (hasName)
            return kByName;
        const bool isText = head.find('\0') == std::string_view::npos;
        const bool isOther = head.starts_with('{') || head.starts_with('[') || head.starts_with('<')
                             || head.starts_with("MSH");
        return isText && !isOther && looksEven(head) ? kByEvenRows : 0;
    }

    Result<std::unique_ptr<Framer>> makeFramer(const Settings& settings) const override
    {
        Result<ReadSettings> read = readSettings(settings);
        if (!read)
            return read.error();
        return std::unique_ptr<Framer>(std::make_unique<CsvFramer>(*std::move(read)));
    }

    Result<std::unique_ptr<Decoder>> makeDecoder(const Settings& settings) const override
    {
        Result<ReadSettings> read = readSettings(settings);
        if (!read)
            return read.error();
        return std::unique_ptr<Decoder>(std::make_unique<CsvDecoder>(*std::move(read)));
    }

    Result<std::unique_ptr<Encoder>> makeEncoder(const Settings& settings,
                                                 EncodeContent content) const override
    {
        Result<WriteSettings> write = writeSettings(settings);
        if (!write)
            return write.error();
        return std::unique_ptr<Encoder>(std::make_unique<CsvEncoder>(*std::move(write), content));
    }

    std::shared_ptr<const Schema> schema(const Settings& settings, const Document* sample) const override
    {
        if (const auto* row = dynamic_cast<const RowDocument*>(sample))
            return schemaOf(row->shape());
        const Result<ReadSettings> read = readSettings(settings);
        if (!read || read->columns.empty())
            return nullptr;
        return schemaOf(RowShape{.names = read->columns, .types = {}});
    }

    std::string typeOf(const Document& /*document*/) const override { return "row"; }
    const PathNotation* pathNotation() const override { return &m_notation; }

private:
    Manifest m_manifest;
    CsvNotation m_notation;
};

} // namespace

std::unique_ptr<Codec> makeCodec()
{
    const EmbeddedFile& file = csvManifest().front();
    Result<Manifest> manifest = parseManifest(file.bytes, file.name);
    assert(manifest && "the manifest is part of the program");
    return std::make_unique<CsvCodec>(manifest ? *std::move(manifest) : Manifest());
}

} // namespace hilum::csv
