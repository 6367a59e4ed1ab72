// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace hilum::testing {

struct InventedCourse
{
    /// Distinguishes patients: id, name and record number come from it.
    int number = 1;
    int firstYear = 2011;
    int years = 14;
    /// Laboratory results in all; the rest comes by the year.
    int results = 120;
};

/// The resources of one invented patient, a JSON text each: Patient, Encounters, Conditions, laboratory
/// results with reference ranges, vital signs, Medications, Procedures, Immunizations, an ImagingStudy a few
/// years, reports. The same course gives the same texts.
[[nodiscard]] std::vector<std::string> inventedPatient(const InventedCourse& course);

/// The texts as NDJSON.
[[nodiscard]] std::string asLines(const std::vector<std::string>& resources);
/// As one collection Bundle.
[[nodiscard]] std::string asBundle(const std::vector<std::string>& resources);

} // namespace hilum::testing
