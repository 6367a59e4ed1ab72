// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/json_layout.h"

namespace hilum::dropped {
namespace {

/// Index behind the text that begins at `at` with a quote.
std::size_t endOfText(std::string_view json, std::size_t at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

void newLine(std::string& out, std::size_t depth)
{
    out += '\n';
    out.append(depth * 2, ' ');
}

} // namespace

std::string layOut(std::string_view json)
{
    std::string out;
    std::size_t depth = 0;
    for (std::size_t at = 0; at < json.size();) {
        const char each = json[at];
        if (each == '"') {
            const std::size_t end = endOfText(json, at);
            out += json.substr(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (each == '{' || each == '[') {
            const std::size_t next = json.find_first_not_of(" \t\r\n", at);
            const bool isEmpty = next != std::string_view::npos && (json[next] == '}' || json[next] == ']');
            out += each;
            if (isEmpty) {
                out += json[next];
                at = next + 1;
            } else {
                newLine(out, ++depth);
            }
        } else if (each == '}' || each == ']') {
            depth -= depth > 0 ? 1 : 0;
            newLine(out, depth);
            out += each;
        } else if (each == ',') {
            out += each;
            newLine(out, depth);
        } else if (each == ':') {
            out += ": ";
        } else if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
            out += each;
        }
    }
    return out;
}

} // namespace hilum::dropped
