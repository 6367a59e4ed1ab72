// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/node_names.h"

#include <charconv>
#include <mutex>
#include <set>
#include <string>

namespace hilum::hl7v2 {

namespace {

/// One copy of each name that is not in the dictionary, kept for good: nodes hand out views.
std::string_view keptName(std::string&& name)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> names;
    const std::lock_guard lock(mutex);
    return *names.insert(std::move(name)).first;
}

} // namespace

std::string_view partName(const Definition* definition, std::string_view owner, std::uint32_t number)
{
    if (definition != nullptr && number >= 1 && number <= definition->fields.size())
        return definition->fields[number - 1].nodeName;
    return keptName(std::string(owner) + '.' + std::to_string(number));
}

std::string_view groupTypeName(std::string_view structure, std::string_view group)
{
    return keptName(std::string(structure) + '.' + std::string(group));
}

std::uint32_t partNumber(std::string_view digits)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? number : 0;
}

} // namespace hilum::hl7v2
