// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/meaning.h"
#include "core/ucum/unit.h"

namespace hilum::ucum {

namespace {

/// A name of one word begins with a small letter, as English writes units that are named after people.
std::string commonName(const std::string& name)
{
    std::string out = name;
    if (!out.empty() && out.front() >= 'A' && out.front() <= 'Z' && out.find(' ') == std::string::npos)
        out.front() = static_cast<char>(out.front() + ('a' - 'A'));
    return out;
}

std::string symbolName(const UnitPart& part)
{
    std::string text = "(";
    if (part.prefix != nullptr)
        text += part.prefix->name;
    text += commonName(part.atom->name);
    if (part.exponent != 1)
        text += " ^ " + std::to_string(part.exponent);
    return text + ')';
}

std::string numberName(const UnitPart& part, std::string_view unit)
{
    std::string text(unit.substr(part.begin, part.end - part.begin));
    return part.exponent == 1 ? text : "(" + text + " ^ " + std::to_string(part.exponent) + ")";
}

} // namespace

Result<std::string> displayName(std::string_view unit)
{
    const Result<std::vector<UnitPart>> parts = readUnit(unit, Catalogue::essence());
    if (!parts)
        return parts.error();
    std::string text;
    bool isUnitNext = true; // An annotation here stands for the unity.
    for (const UnitPart& part : *parts) {
        switch (part.kind) {
        case PartKind::Symbol:
            text += symbolName(part);
            break;
        case PartKind::Number:
            text += numberName(part, unit);
            break;
        case PartKind::Annotation:
            text += isUnitNext ? "1" : "";
            break;
        case PartKind::Times:
            text += " * ";
            break;
        case PartKind::Per:
            text += text.empty() || text.back() == '[' ? "1 / " : " / ";
            break;
        case PartKind::Open:
            text += '[';
            break;
        case PartKind::Close:
            text += ']';
            break;
        }
        isUnitNext =
            part.kind == PartKind::Times || part.kind == PartKind::Per || part.kind == PartKind::Open;
    }
    return text.empty() ? std::string("1") : text;
}

} // namespace hilum::ucum
