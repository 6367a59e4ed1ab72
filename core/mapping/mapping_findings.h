// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/connect/settings.h"

#include <set>
#include <tuple>

namespace hilum::mapping {

/// What is found while a mapping is compiled, at its place in the file that is compiled. A part is compiled
/// for several rules that use it; what is wrong with it is reported once. REQUIRES: the findings outlive it.
class MappingFindings
{
public:
    explicit MappingFindings(Diagnostics& findings) : m_findings(findings), m_first(findings.size()) {}

    /// Path of the file that places are in from now on.
    void setFile(std::string file) { m_file = std::move(file); }
    /// For what reports with places of its own.
    [[nodiscard]] Diagnostics& all() { return m_findings; }
    [[nodiscard]] bool hasErrors() const;

    void report(Diagnostic diagnostic, SettingPlace place, std::string path);
    /// A finding whose place is within a text, at the text's place in the file.
    void reportInText(Diagnostic diagnostic, SettingPlace text, const std::string& path);

private:
    void add(Diagnostic diagnostic);

    Diagnostics& m_findings;
    std::size_t m_first;
    std::string m_file;
    std::set<std::tuple<std::string, std::uint32_t, std::uint32_t, std::string>> m_reported;
};

} // namespace hilum::mapping
