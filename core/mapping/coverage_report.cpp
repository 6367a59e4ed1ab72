// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/coverage_report.h"

#include "core/base/text.h"

#include <charconv>

namespace hilum::mapping {
namespace {

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

void addTo(CoverageReport::Field& into, const CoverageReport::Field& field)
{
    if (into.title.empty())
        into.title = field.title;
    into.records += field.records;
    into.mappedRecords += field.mappedRecords;
    into.values += field.values;
    into.mapped += field.mapped;
    into.used += field.used;
}

void appendMember(std::string& json, std::string_view name, std::uint64_t number)
{
    json += json.ends_with('{') ? "\"" : ",\"";
    json.append(name).append("\":").append(std::to_string(number));
}

void appendMember(std::string& json, std::string_view name, std::string_view text)
{
    json += json.ends_with('{') ? "\"" : ",\"";
    json.append(name).append("\":");
    appendJsonString(json, text);
}

void appendCounts(std::string& json, const CoverageReport::Field& field)
{
    appendMember(json, "values", field.values);
    appendMember(json, "mapped", field.mapped);
    appendMember(json, "used", field.used);
    appendMember(json, "unmapped", field.unmapped());
}

} // namespace

/// Numbers by their value: `PID-5` before `PID-11`.
bool CoverageReport::FieldOrder::operator()(std::string_view left, std::string_view right) const
{
    std::size_t at = 0;
    std::size_t other = 0;
    while (at < left.size() && other < right.size()) {
        if (isDigit(left[at]) && isDigit(right[other])) {
            std::uint64_t first = 0;
            std::uint64_t second = 0;
            const auto end = std::from_chars(left.data() + at, left.data() + left.size(), first).ptr;
            const auto otherEnd =
                std::from_chars(right.data() + other, right.data() + right.size(), second).ptr;
            if (first != second)
                return first < second;
            at = static_cast<std::size_t>(end - left.data());
            other = static_cast<std::size_t>(otherEnd - right.data());
        } else if (left[at] != right[other]) {
            return left[at] < right[other];
        } else {
            ++at;
            ++other;
        }
    }
    return left.size() - at < right.size() - other;
}

void CoverageReport::add(const RecordCoverage& record)
{
    ++m_records;
    std::map<std::string_view, Field> own;
    for (const CoveredField& field : record.fields) {
        Field& counts = own[field.path];
        ++counts.values;
        counts.mapped += field.use == FieldUse::Mapped ? 1 : 0;
        counts.used += field.use == FieldUse::Used ? 1 : 0;
        if (counts.title.empty())
            counts.title = field.title;
    }
    for (auto& [path, counts] : own) {
        counts.records = 1;
        counts.mappedRecords = counts.mapped == counts.values ? 1 : 0;
        addTo(m_fields[std::string(path)], counts);
    }
    for (const MissedCode& code : record.codes)
        ++m_codes[code];
}

void CoverageReport::add(const Diagnostic& finding)
{
    Finding& known = m_findings[finding.code];
    if (known.count++ != 0)
        return;
    known.severity = finding.severity;
    known.text = finding.text();
    known.place = toString(finding.place);
}

void CoverageReport::merge(const CoverageReport& other)
{
    m_records += other.m_records;
    m_rejected += other.m_rejected;
    for (const auto& [path, field] : other.m_fields)
        addTo(m_fields[path], field);
    for (const auto& [code, count] : other.m_codes)
        m_codes[code] += count;
    for (const auto& [code, finding] : other.m_findings) {
        Finding& known = m_findings[code];
        const std::uint64_t before = known.count;
        if (before == 0)
            known = finding;
        known.count = before + finding.count;
    }
}

CoverageReport::Fields CoverageReport::fields() const
{
    Fields merged;
    for (const auto& [path, field] : m_fields) {
        std::string name = path;
        while (m_fields.contains(name + ".1"))
            name += ".1";
        addTo(merged[name], field);
    }
    return merged;
}

CoverageReport::Field CoverageReport::total() const
{
    Field total;
    for (const auto& [path, field] : m_fields)
        addTo(total, field);
    total.title.clear();
    total.records = m_records;
    return total;
}

std::string CoverageReport::toJson() const
{
    std::string json = "{";
    appendMember(json, "records", m_records);
    appendMember(json, "rejected", m_rejected);
    appendCounts(json, total());
    json += ",\"fields\":[";
    for (const auto& [path, field] : fields()) {
        json += json.ends_with('[') ? "{" : ",{";
        appendMember(json, "path", path);
        appendMember(json, "title", field.title);
        appendMember(json, "records", field.records);
        appendMember(json, "mappedRecords", field.mappedRecords);
        appendCounts(json, field);
        json += '}';
    }
    json += "],\"codes\":[";
    for (const auto& [code, count] : m_codes) {
        json += json.ends_with('[') ? "{" : ",{";
        appendMember(json, "table", code.table);
        appendMember(json, "code", code.code);
        json += code.isListed ? ",\"listed\":true" : ",\"listed\":false";
        appendMember(json, "path", code.path);
        appendMember(json, "count", count);
        json += '}';
    }
    json += "],\"findings\":[";
    for (const auto& [code, finding] : m_findings) {
        json += json.ends_with('[') ? "{" : ",{";
        appendMember(json, "code", code);
        appendMember(json, "severity", severityName(finding.severity));
        appendMember(json, "message", finding.text);
        appendMember(json, "first", finding.place);
        appendMember(json, "count", finding.count);
        json += '}';
    }
    return json + "]}";
}

} // namespace hilum::mapping
