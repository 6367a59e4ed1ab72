// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/identifying_fields.h"

#include <algorithm>
#include <array>

namespace hilum::hl7v2 {

namespace {

struct IdentifyingField
{
    std::string_view segment;
    std::uint32_t field;
};

/// One reason a line. Field numbers mean the same in all versions; what an older one does not have is simply
/// absent.
constexpr auto kIdentifyingFields = std::to_array<IdentifyingField>({
    // The patient's numbers: internal, external, alternate, account, social security, licence, mother's.
    {"PID", 2},
    {"PID", 3},
    {"PID", 4},
    {"PID", 18},
    {"PID", 19},
    {"PID", 20},
    {"PID", 21},
    // The patient's names: own, mother's maiden name, aliases.
    {"PID", 5},
    {"PID", 6},
    {"PID", 9},
    // Where the patient lives and can be reached.
    {"PID", 11},
    {"PID", 12},
    {"PID", 13},
    {"PID", 14},
    {"PID", 40},
    // Dates and places that single the patient out: birth, death.
    {"PID", 7},
    {"PID", 23},
    {"PID", 29},
    // Numbers and names before a merge.
    {"MRG", 1},
    {"MRG", 2},
    {"MRG", 3},
    {"MRG", 4},
    {"MRG", 5},
    {"MRG", 6},
    {"MRG", 7},
    // Numbers of a stay lead to the patient.
    {"PV1", 19},
    {"PV1", 50},
    // The next of kin: names, addresses, telephones, birth, numbers; and the contact person.
    {"NK1", 2},
    {"NK1", 4},
    {"NK1", 5},
    {"NK1", 6},
    {"NK1", 12},
    {"NK1", 16},
    {"NK1", 26},
    {"NK1", 30},
    {"NK1", 31},
    {"NK1", 32},
    {"NK1", 33},
    {"NK1", 37},
    {"NK1", 38},
    {"NK1", 40},
    {"NK1", 41},
    // The guarantor and the spouse: numbers, names, addresses, telephones, birth, employer.
    {"GT1", 2},
    {"GT1", 3},
    {"GT1", 4},
    {"GT1", 5},
    {"GT1", 6},
    {"GT1", 7},
    {"GT1", 8},
    {"GT1", 12},
    {"GT1", 16},
    {"GT1", 17},
    {"GT1", 18},
    {"GT1", 19},
    {"GT1", 42},
    {"GT1", 45},
    {"GT1", 46},
    // The insured: name, birth, address, policy and member numbers.
    {"IN1", 16},
    {"IN1", 18},
    {"IN1", 19},
    {"IN1", 36},
    {"IN1", 49},
    {"IN2", 1},
    {"IN2", 2},
    {"IN2", 6},
    {"IN2", 7},
    {"IN2", 8},
    {"IN2", 9},
    {"IN2", 10},
    {"IN2", 25},
    {"IN2", 26},
    {"IN2", 40},
    {"IN2", 49},
    {"IN2", 50},
    {"IN2", 52},
    {"IN2", 53},
    {"IN2", 61},
    {"IN2", 63},
    {"IN2", 64},
    // A disabled person's number.
    {"DB1", 3},
    // The patient in a study, under other numbers.
    {"CSR", 4},
    {"CSR", 5},
    // Whom a query is about.
    {"QRD", 8},
    // A member of staff as a private person: numbers, name, birth, telephones, address, licence.
    {"STF", 2},
    {"STF", 3},
    {"STF", 6},
    {"STF", 10},
    {"STF", 11},
    {"STF", 15},
    {"STF", 22},
});

} // namespace

bool isIdentifying(std::string_view segment, std::uint32_t field)
{
    return std::ranges::any_of(kIdentifyingFields, [&](const IdentifyingField& each) {
        return each.field == field && each.segment == segment;
    });
}

} // namespace hilum::hl7v2
