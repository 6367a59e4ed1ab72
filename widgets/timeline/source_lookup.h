// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hilum::timeline {

/// A message and the file that it is in; both "" where there is none.
struct SourceMessage
{
    QString fileName;
    QString text;
};

/// The HL7 v2 message that a file of FHIR was made of, by its name: `adt-1.hl7` (.er7, .txt) for
/// `adt-1.json`, beside it or in `folder`. What is larger than 1 MB is shown up to there.
[[nodiscard]] SourceMessage messageFor(const QString& fhirFile, const QString& folder);

} // namespace hilum::timeline
