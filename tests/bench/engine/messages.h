// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace hilum::bench {

/// An admission of about 700 bytes and a result of about 3 KB with 20 OBX, invented; they differ by number.
[[nodiscard]] std::string admission(std::size_t number);
[[nodiscard]] std::string results(std::size_t number);

/// Pipelines with some 30 rules: HL7 v2 to FHIR Patients, and to an Observation for each OBX. Source and sink
/// have the connector `any` and the paths ${input} and ${output}.
[[nodiscard]] std::string admissionPipeline();
[[nodiscard]] std::string resultPipeline();

} // namespace hilum::bench
