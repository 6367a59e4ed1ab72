// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"

namespace hilum::hl7v2 {

/// Writes HL7 v2. A message that came as HL7 v2, or could not be decoded, is written with its own bytes, only
/// its line ends as set.
///
/// Any other document is written by the names of its nodes: segments (`PID`) below the root, or below groups
/// (`ORDER_OBSERVATION`), in their order; in a segment fields as `PID.5`, `PID-5` or `5`, the same name again
/// for a repetition; in a field components as `XPN.1` or `1`, in a component likewise. Dates are written as
/// HL7 does, null as `""`, text with its delimiters escaped. MSH-1 and MSH-2 are the usual ones.
///
/// Where the root has the type of a message structure (`ORU_R01`: what a mapping makes), segments and groups
/// are written in the order of the structure in the version that MSH-12 names, and a set id (OBX-1) that is
/// not there counts its segment in the group. `hl7v2.no-header`: the first
/// segment is not MSH; `hl7v2.not-a-segment`: a node that is neither.
class Hl7Encoder final : public Encoder
{
public:
    enum class Terminators : std::uint8_t { Keep, Return, LineFeed, Both };

    explicit Hl7Encoder(Terminators terminators) : m_terminators(terminators) {}

    [[nodiscard]] Result<void> encode(const Record& record, std::string& out) override;

private:
    void appendMessage(const Document& document, std::string& out) const;

    Terminators m_terminators;
};

} // namespace hilum::hl7v2
