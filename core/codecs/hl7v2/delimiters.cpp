// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/delimiters.h"

#include <array>
#include <string>

namespace hilum::hl7v2 {

namespace {

constexpr std::string_view kUsual = "^~\\&";

/// Whether the characters are some of the usual ones in their usual order, so that each keeps its usual role:
/// `~\&` lacks the first, it does not mean a component separator `~`.
bool isUsualWithGaps(std::string_view characters)
{
    std::size_t at = 0;
    for (const char c : characters) {
        at = kUsual.find(c, at);
        if (at == std::string_view::npos)
            return false;
        ++at;
    }
    return true;
}

/// Gives each of the four roles a character that no other has; what cannot have one divides nothing.
DelimiterRepair assignRoles(std::string_view characters, Delimiters& delimiters)
{
    DelimiterRepair repair = DelimiterRepair::None;
    const std::array<char*, 4> roles = {&delimiters.component, &delimiters.repetition, &delimiters.escape,
                                        &delimiters.subcomponent};
    std::string taken(1, delimiters.field);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        char c = i < characters.size() ? characters[i] : '\0';
        if (c == '\0')
            repair = DelimiterRepair::Completed;
        else if (!canSeparate(c) || taken.find(c) != std::string::npos)
            repair = DelimiterRepair::Replaced;
        if (c == '\0' || !canSeparate(c) || taken.find(c) != std::string::npos)
            c = taken.find(kUsual[i]) == std::string::npos ? kUsual[i] : '\0';
        *roles[i] = c;
        if (c != '\0')
            taken.push_back(c);
    }
    if (characters.size() > 4 && canSeparate(characters[4]) && taken.find(characters[4]) == std::string::npos)
        delimiters.truncation = characters[4];
    return repair;
}

} // namespace

DelimiterReading readDelimiters(std::string_view header)
{
    DelimiterReading reading;
    if (header.size() <= 3 || !canSeparate(header[3])) {
        reading.repair = DelimiterRepair::Completed;
        return reading;
    }
    reading.delimiters.field = header[3];
    const std::string_view rest = header.substr(4);
    if (rest.substr(0, 4) == kUsual && (rest.size() == 4 || rest[4] == header[3]) && header[3] != '^'
        && header[3] != '~' && header[3] != '\\' && header[3] != '&')
        return reading;

    std::string characters(rest.substr(0, std::min(rest.find(header[3]), rest.find_first_of("\r\n"))));
    if (characters.size() > 16)
        characters.resize(16);
    DelimiterRepair repair = DelimiterRepair::None;
    if (characters.size() >= 5 && characters[2] == characters[3]) {
        characters.erase(3, 1);
        repair = DelimiterRepair::Doubled;
    } else if (characters.size() < 4 && isUsualWithGaps(characters)) {
        characters = kUsual;
        repair = DelimiterRepair::Completed;
    }
    const DelimiterRepair assigned = assignRoles(characters, reading.delimiters);
    reading.repair = repair == DelimiterRepair::None ? assigned : repair;
    return reading;
}

} // namespace hilum::hl7v2
