// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"

namespace hilum::test {

inline SchemaField field(const char* name, const char* typeName, std::uint32_t maximum)
{
    SchemaField made;
    made.name = name;
    made.typeName = typeName;
    made.maximum = maximum;
    return made;
}

/// A small Patient with names.
inline FixedSchema patientSchema()
{
    SchemaType patient;
    patient.name = "Patient";
    patient.fields = {field("name", "HumanName", 0), field("birthDate", "date", 1),
                      field("weight", "Quantity", 1)};
    SchemaType name;
    name.name = "HumanName";
    name.fields = {field("family", "string", 1), field("given", "string", 0)};
    return FixedSchema({patient, name});
}

} // namespace hilum::test
