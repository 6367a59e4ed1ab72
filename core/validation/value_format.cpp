// SPDX-License-Identifier: Apache-2.0
#include "core/validation/value_format.h"

#include <algorithm>
#include <array>

namespace hilum::validation {
namespace {

// The names are the choices of rules/format.json.
constexpr std::array kFormats = std::to_array<ValueFormat>({
    {"date", R"(^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$)"},
    {"date-time",
     R"(^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$)"},
    {"hl7-date",
     R"(^[0-9]{4}((0[1-9]|1[0-2])((0[1-9]|[12][0-9]|3[01])([0-9]{2,6}(\.[0-9]+)?([+-][0-9]{4})?)?)?)?$)"},
    {"integer", R"(^[+-]?[0-9]+$)"},
    {"decimal", R"(^[+-]?[0-9]+(\.[0-9]+)?$)"},
    {"letters", R"(^\p{L}[\p{L} .'-]*$)"},
    {"email", R"(^[^@ ]+@[^@ ]+\.[A-Za-z]{2,}$)"},
    {"phone", R"(^\+?[0-9][0-9 ()/.-]{4,}$)"},
    {"url", R"(^[A-Za-z][A-Za-z0-9+.-]*:[^ ]+$)"},
    {"oid", R"(^(urn:oid:)?[0-2](\.(0|[1-9][0-9]*))+$)"},
    {"uuid", R"(^(urn:uuid:)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$)"},
});

const ValueFormat* found(const ValueFormat* at)
{
    return at == kFormats.end() ? nullptr : at;
}

} // namespace

const ValueFormat* valueFormat(std::string_view name)
{
    return found(std::ranges::find(kFormats, name, &ValueFormat::name));
}

const ValueFormat* formatOfRegex(std::string_view regex)
{
    return found(std::ranges::find(kFormats, regex, &ValueFormat::regex));
}

} // namespace hilum::validation
