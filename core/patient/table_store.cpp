// SPDX-License-Identifier: Apache-2.0
#include "core/patient/table_store.h"

#include "core/base/text.h"
#include "core/json/json_reader.h"
#include "core/patient/event_reader.h"

#include <algorithm>
#include <array>

namespace hilum::patient {
namespace {

constexpr std::string_view kRowColumn = "hilum_row";
constexpr std::size_t kRowsAtOnce = 1024;
/// Of `rowid IN (...)`.
constexpr std::size_t kIdsAtOnce = 500;

std::string quoted(std::string_view name)
{
    std::string made = "\"";
    for (const char each : name)
        made += each == '"' ? std::string("\"\"") : std::string(1, each);
    return made + '"';
}

/// `Observation` for `observations`, `fhir_observation`, `Observation`; "" for what is no type that is of use
/// here.
std::string_view typeOfTable(std::string_view table)
{
    constexpr std::array<std::string_view, 22> kTypes = {"MedicationAdministration",
                                                         "AllergyIntolerance",
                                                         "MedicationStatement",
                                                         "MedicationDispense",
                                                         "MedicationRequest",
                                                         "DocumentReference",
                                                         "DiagnosticReport",
                                                         "PractitionerRole",
                                                         "ImagingStudy",
                                                         "Practitioner",
                                                         "Organization",
                                                         "Immunization",
                                                         "Appointment",
                                                         "Composition",
                                                         "Observation",
                                                         "Medication",
                                                         "Condition",
                                                         "Encounter",
                                                         "Location",
                                                         "Procedure",
                                                         "Patient",
                                                         "Media"}; // Longer ones first.
    std::string bare;
    for (const char each : table) {
        if (each != '_' && each != ' ')
            bare += each;
    }
    for (const std::string_view type : kTypes) {
        for (const std::string_view ending : {"", "s", "es"}) {
            const std::string name = std::string(type) + std::string(ending);
            if (bare.size() >= name.size()
                && equalsIgnoringCase(std::string_view(bare).substr(bare.size() - name.size()), name))
                return type;
        }
    }
    return equalsIgnoringCase(bare, "allergies") ? "AllergyIntolerance" : std::string_view();
}

void appendCell(std::string& out, Node cell)
{
    const Value value = cell.value();
    if (!value.isString()) {
        if (value.kind() == ValueKind::Date || value.kind() == ValueKind::DateTime
            || value.kind() == ValueKind::Time)
            appendJsonString(out, value.toString());
        else
            value.appendTo(out);
        return;
    }
    const std::string_view text = trimmed(value.asString());
    const bool isNested =
        (text.starts_with('{') && text.ends_with('}')) || (text.starts_with('[') && text.ends_with(']'));
    if (isNested)
        out += text;
    else
        appendJsonString(out, value.asString());
}

/// The JSON of a row's resource; "" where it is none. `row` gets its number.
std::string jsonOf(const Record& record, std::string_view tableType, std::uint64_t& row)
{
    NodeList cells;
    record.document->root().children(cells);
    std::string made = "{";
    bool hasType = false;
    for (const Node cell : cells) {
        if (cell.name() == kRowColumn) {
            row = static_cast<std::uint64_t>(
                cell.value().kind() == ValueKind::Integer ? cell.value().asInteger() : 0);
            continue;
        }
        if (cell.isNull() || cell.value().isNone())
            continue;
        if (cell.value().isString()) {
            const std::string_view whole = trimmed(cell.value().asString());
            if (whole.starts_with('{') && whole.find("\"resourceType\"") != std::string_view::npos)
                return std::string(whole);
        }
        hasType = hasType || cell.name() == "resourceType";
        made += made.size() > 1 ? "," : "";
        appendJsonString(made, cell.name());
        made += ':';
        appendCell(made, cell);
    }
    if (!hasType) {
        if (tableType.empty())
            return {};
        made += made.size() > 1 ? "," : "";
        made += "\"resourceType\":\"" + std::string(tableType) + '"';
    }
    return made + '}';
}

} // namespace

TableStore::TableStore(std::string file, const Registry& registry)
    : m_file(std::move(file)), m_registry(registry)
{
}

Result<void> TableStore::readRows(std::uint32_t part, std::string_view condition, const RowVisitor& visit,
                                  const std::stop_token& stop) const
{
    const Result<std::shared_ptr<const Connector>> connector = m_registry.connector("sql");
    if (!connector)
        return connector.error();
    OpenRequest request;
    request.name = m_tables[part];
    request.settings.set("driver", "sqlite");
    request.settings.set("database", m_file);
    request.settings.set("query", "SELECT rowid AS " + std::string(kRowColumn) + ", * FROM "
                                      + quoted(m_tables[part]) + std::string(condition) + " ORDER BY rowid");
    request.stop = stop;
    request.isPreview = true;
    Result<std::unique_ptr<RecordSource>> source = (*connector)->openRecordSource(request);
    if (!source)
        return source.error();
    const std::string_view type = typeOfTable(m_tables[part]);
    for (bool hasMore = true; hasMore;) {
        if (stop.stop_requested())
            return stoppedScan();
        Batch batch = makeBatch();
        const Result<bool> read = (*source)->read(batch, kRowsAtOnce);
        if (!read)
            return read.error();
        hasMore = *read;
        for (const Record& record : batch.records) {
            std::uint64_t row = 0;
            std::string json = jsonOf(record, type, row);
            const std::size_t size = json.size();
            json.append(json::JsonReader::kPadding, '\0');
            if (size != 0)
                visit(std::string_view(json).substr(0, size), row);
        }
    }
    return {};
}

Result<void> TableStore::scan(const Visitor& visit, ScanProgress& progress, const std::stop_token& stop,
                              Diagnostics& findings)
{
    const Result<std::shared_ptr<const Connector>> connector = m_registry.connector("sql");
    if (!connector)
        return connector.error();
    OpenRequest request;
    request.settings.set("driver", "sqlite");
    request.settings.set("database", m_file);
    request.isPreview = true;
    Result<std::vector<std::string>> tables = (*connector)->browse(request, "table");
    if (!tables)
        return tables.error();
    m_tables = *std::move(tables);
    m_names.clear();
    for (const std::string& table : m_tables)
        m_names.push_back(m_file + ": " + table);
    for (std::uint32_t part = 0; part < m_tables.size(); ++part) {
        const auto visitRow = [&](std::string_view json, std::uint64_t row) {
            ++progress.resources;
            ++progress.done;
            visit({.text = json, .place = {.offset = row, .length = 0, .part = part}, .fullUrl = {}});
        };
        if (Result<void> read = readRows(part, "", visitRow, stop); !read) {
            if (stop.stop_requested())
                return read;
            findings.push_back(read.error());
        }
    }
    if (progress.resources == 0)
        return Diagnostic::error("patient.no-tables",
                                 "{0} has no table with FHIR resources: neither a column resourceType nor a "
                                 "table named as a resource.",
                                 {m_file});
    return {};
}

Result<void> TableStore::read(std::span<const ResourcePlace> places, const Visitor& visit,
                              const std::stop_token& stop, Diagnostics& findings)
{
    for (std::size_t at = 0; at < places.size();) {
        const std::uint32_t part = places[at].part;
        std::string ids;
        for (std::size_t count = 0; count < kIdsAtOnce && at < places.size() && places[at].part == part;
             ++count, ++at)
            ids += (ids.empty() ? "" : ",") + std::to_string(places[at].offset);
        const auto visitRow = [&visit, part](std::string_view json, std::uint64_t row) {
            visit({.text = json, .place = {.offset = row, .length = 0, .part = part}, .fullUrl = {}});
        };
        if (Result<void> read = readRows(part, " WHERE rowid IN (" + ids + ")", visitRow, stop); !read) {
            if (stop.stop_requested())
                return read;
            findings.push_back(read.error());
        }
    }
    return {};
}

} // namespace hilum::patient
