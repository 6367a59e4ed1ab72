// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/mapping/coverage.h"

#include <map>

namespace hilum::mapping {

/// The coverage of many records: which populated fields were mapped and which not, which codes found no
/// target. It holds no values of the records but codes.
class CoverageReport
{
public:
    struct Field
    {
        std::string title;
        /// Records that have it, and in how many all of its values are mapped.
        std::uint64_t records = 0;
        std::uint64_t mappedRecords = 0;
        /// Its values, over all repetitions.
        std::uint64_t values = 0;
        std::uint64_t mapped = 0;
        std::uint64_t used = 0;

        [[nodiscard]] std::uint64_t unmapped() const { return values - mapped - used; }
    };
    struct Finding
    {
        Severity severity = Severity::Warning;
        /// English, of the first one.
        std::string text;
        std::string place;
        std::uint64_t count = 0;
    };
    struct FieldOrder
    {
        bool operator()(std::string_view left, std::string_view right) const;
    };
    using Fields = std::map<std::string, Field, FieldOrder>;

    void add(const RecordCoverage& record);
    /// A record that was not converted at all.
    void addRejected() { ++m_rejected; }
    void add(const Diagnostic& finding);
    void merge(const CoverageReport& other);

    [[nodiscard]] std::uint64_t records() const { return m_records; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }
    /// By path, numbers in their order. `PID-8` counts as `PID-8.1` where records have both.
    [[nodiscard]] Fields fields() const;
    [[nodiscard]] const std::map<MissedCode, std::uint64_t>& codes() const { return m_codes; }
    /// By code.
    [[nodiscard]] const std::map<std::string, Finding>& findings() const { return m_findings; }
    [[nodiscard]] Field total() const;

    /// `{"records","rejected","values","mapped","used","unmapped","fields":[...],"codes":[...],"findings":[...]}`.
    [[nodiscard]] std::string toJson() const;

private:
    std::uint64_t m_records = 0;
    std::uint64_t m_rejected = 0;
    Fields m_fields;
    std::map<MissedCode, std::uint64_t> m_codes;
    std::map<std::string, Finding> m_findings;
};

} // namespace hilum::mapping
