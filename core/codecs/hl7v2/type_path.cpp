// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/type_path.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hilum::hl7v2 {

namespace {

/// What the versions call a data type now: fields changed theirs, and their parts stayed where they were.
std::string_view currentType(std::string_view type)
{
    static constexpr auto kFormer =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"CE", "CWE"},
                                                                      {"CNE", "CWE"},
                                                                      {"CF", "CWE"},
                                                                      {"IS", "CWE"},
                                                                      {"ID", "CWE"},
                                                                      {"CK", "CX"},
                                                                      {"CN", "XCN"},
                                                                      {"PN", "XPN"},
                                                                      {"AD", "XAD"},
                                                                      {"TN", "XTN"},
                                                                      {"TS", "DTM"}});
    const auto* found =
        std::ranges::find(kFormer, type, &std::pair<std::string_view, std::string_view>::first);
    return found == kFormer.end() ? type : found->second;
}

} // namespace

TypePath::TypePath(const Hl7PathParts& parts, const PathContext& context)
    : m_type(parts.dataType),
      m_component(parts.component),
      m_subcomponent(parts.subcomponent),
      m_isWithinItem(!context.typeName.empty()
                     && currentType(context.typeName) == currentType(parts.dataType))
{
}

} // namespace hilum::hl7v2
