// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_findings.h"

#include "core/connect/map_reader.h"

#include <algorithm>
#include <span>

namespace hilum::mapping {

bool MappingFindings::hasErrors() const
{
    return std::ranges::any_of(std::span(m_findings).subspan(m_first),
                               [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

void MappingFindings::add(Diagnostic diagnostic)
{
    const Place& place = diagnostic.place;
    if (place.line == 0
        || m_reported.emplace(place.resource, place.line, place.column, diagnostic.text()).second)
        m_findings.push_back(std::move(diagnostic));
}

void MappingFindings::report(Diagnostic diagnostic, SettingPlace place, std::string path)
{
    add(std::move(diagnostic).at(placeIn(m_file, place, std::move(path))));
}

void MappingFindings::reportInText(Diagnostic diagnostic, SettingPlace text, const std::string& path)
{
    Place& place = diagnostic.place;
    if (text.line != 0) {
        const bool isFirstLine = place.line <= 1;
        place.column = isFirstLine ? text.column + (place.column > 0 ? place.column - 1 : 0) : place.column;
        place.line = text.line + (place.line > 0 ? place.line - 1 : 0);
    }
    place.resource = m_file;
    place.bytes.reset();
    place.path = path;
    add(std::move(diagnostic));
}

} // namespace hilum::mapping
