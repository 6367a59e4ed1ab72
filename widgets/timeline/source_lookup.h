// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/patient/resource_origin.h"

#include <QString>

namespace hilum::timeline {

/// A message and the file that it is in; both "" where there is none.
struct SourceMessage
{
    QString fileName;
    QString text;
};

/// The HL7 v2 message that a resource was made of: the one that came with its origin, or the file of the same
/// name: `adt-1.hl7` (.er7, .txt, packed .hl7) for `adt-1.json` and `adt-1.json.gz`, beside it or in
/// `folder`. What is larger than 1 MB is shown up to there. Reads files: not for the main thread.
[[nodiscard]] SourceMessage messageOf(const patient::ResourceOrigin& origin, const QString& folder,
                                      const Registry& registry);

} // namespace hilum::timeline
