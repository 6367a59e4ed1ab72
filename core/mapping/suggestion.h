// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/path_notation.h"
#include "core/mapping/mapping_definition.h"

namespace hilum::mapping {

/// What is known of both sides; the schemas and the notation may be missing.
struct SuggestionContext
{
    std::string sourceFormat;
    const PathNotation* notation = nullptr;
    const Schema* sourceSchema = nullptr;
    std::string sourceType;
    const Schema* targetSchema = nullptr;
    std::string targetType;
    /// Roots of sample records: what none of them has is not suggested.
    std::span<const Node> samples;
};

/// Why a rule is suggested.
enum class SuggestionReason : std::uint8_t {
    Published, ///< The HL7 project v2-to-FHIR maps it so.
    KnownWord, ///< The source's name is a usual word for the target (`dob`, `mrn`).
    SameName,
    SimilarName,
    SameValues ///< What the samples have are codes of the target.
};

/// What the values of the samples say of it.
enum class SuggestionEvidence : std::uint8_t {
    None,         ///< There are none, or they say nothing.
    ValuesFit,    ///< They read as the target's type.
    CodesFit,     ///< The target's code list has them all.
    ValuesDiffer, ///< Some do not read as the target's type.
    CodesDiffer   ///< Some are not in the target's code list: a table is needed.
};

/// A rule that probably makes sense.
struct MappingSuggestion
{
    MappingRule rule;
    /// 1 to 100, how sure it is.
    int score = 0;
    SuggestionReason reason = SuggestionReason::Published;
    SuggestionEvidence evidence = SuggestionEvidence::None;
};

/// Rules for a mapping that has none yet, surest first, at most one for each target: well-known pairs of HL7
/// v2 and FHIR R4 (as the HL7 project v2-to-FHIR publishes them), else source fields whose names say the same
/// as target fields, in English and by the usual short forms (`dob`, `mrn`, `zip`). What the samples have
/// makes those surer or less sure, by the target's type and code list; and a field whose values are all codes
/// of a target is suggested for it whatever its name.
[[nodiscard]] std::vector<MappingSuggestion> suggestMappings(const SuggestionContext& context);

} // namespace hilum::mapping
