// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/bundle_index.h"
#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks what the text of the specification demands of a Bundle beyond its invariants
/// (http://hl7.org/fhir/R4/bundle.html): addresses of entries, what comes first, what a document refers to.
/// Findings: `fhir.bundle-*`.
void checkBundle(Scene& scene, const BundleIndex& index, const PathStep& step);

} // namespace hilum::fhir
