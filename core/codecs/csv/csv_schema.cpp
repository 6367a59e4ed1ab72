// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_schema.h"

#include <algorithm>
#include <array>

namespace hilum::csv {

namespace {

/// After the identifiers of HIPAA 45 CFR 164.514(b)(2), as they are called in exports.
constexpr std::array<std::string_view, 39> kIdentifyingWords{
    "name",    "surname",   "given",     "family",   "mrn",        "patientid", "patientno", "ssn",
    "nhs",     "insured",   "policy",    "memberid", "subscriber", "account",   "birth",     "dob",
    "death",   "deceased",  "address",   "street",   "zip",        "postal",    "postcode",  "city",
    "phone",   "telephone", "mobile",    "fax",      "email",      "mail",      "passport",  "license",
    "licence", "photo",     "ipaddress", "geburt",   "vorname",    "nachname",  "apellido"};

} // namespace

bool isIdentifyingColumn(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            letters.push_back(static_cast<char>(c - 'A' + 'a'));
    }
    return std::ranges::any_of(
        kIdentifyingWords, [&](std::string_view word) { return letters.find(word) != std::string::npos; });
}

std::shared_ptr<const Schema> schemaOf(const RowShape& shape)
{
    SchemaType row;
    row.name = "row";
    row.title = "Row";
    row.kind = SchemaTypeKind::Structure;
    for (std::size_t column = 0; column < shape.names.size(); ++column) {
        SchemaField field;
        field.name = shape.names[column];
        field.title = field.name;
        field.typeName = column < shape.types.size() ? shape.types[column] : "String";
        field.isIdentifying = isIdentifyingColumn(field.name);
        row.fields.push_back(std::move(field));
    }
    return std::make_shared<FixedSchema>(std::vector<SchemaType>{std::move(row)});
}

} // namespace hilum::csv
