// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_writer.h"
#include "core/json/json_text.h"
#include "core/json/json_writer.h"

namespace hilum::fhir {

void FhirWriter::appendElement(std::string& out, const Value& value, std::string_view typeName)
{
    m_out.clear();
    const Type* type = typeName.empty() ? nullptr : m_schema.fhirType(typeName);
    if (type == nullptr)
        appendValue(value);
    else if (value.isString() && type->primitive == ValueKind::String)
        m_out.addJsonString(value.asString());
    else
        appendConverted(value, *type);
    out.append(m_out.text());
}

void FhirWriter::appendUcumQuantity(const Quantity& quantity)
{
    m_out.add("{\"value\":");
    appendValue(Value::decimal(quantity.number));
    m_out.add(",\"unit\":");
    m_out.addJsonString(quantity.unit);
    if (!quantity.isCalendarUnit) {
        m_out.add(",\"system\":\"http://unitsofmeasure.org\",\"code\":");
        m_out.addJsonString(quantity.unit);
    }
    m_out.add('}');
}

void FhirWriter::appendValue(const Value& value)
{
    m_scratch.clear();
    json::appendValue(m_scratch, value);
    m_out.add(m_scratch);
}

void FhirWriter::appendPrimitive(const TreeNode& node, const Type& type)
{
    const Value& value = node.value;
    if (!m_text.empty() && !value.isNone() && !node.source.empty() && node.source.end <= m_text.size()
        && !node.origin)
        m_out.add(m_text.substr(node.source.begin, node.source.size()));
    else if (value.isString() && type.primitive == ValueKind::String)
        m_out.addJsonString(value.asString());
    else
        appendConverted(value, type);
}

void FhirWriter::appendConverted(const Value& value, const Type& type)
{
    switch (value.kind()) {
    case ValueKind::String: {
        const std::string_view text = value.asString();
        const bool isNumber = (type.primitive == ValueKind::Decimal || type.primitive == ValueKind::Integer)
                              && json::isNumber(text);
        const bool isBoolean = type.primitive == ValueKind::Boolean && (text == "true" || text == "false");
        if (isNumber || isBoolean)
            m_out.add(text);
        else
            m_out.addJsonString(text);
        return;
    }
    case ValueKind::Date:
    case ValueKind::DateTime:
        return appendMoment(value, type);
    case ValueKind::None:
    case ValueKind::Time:
        return appendValue(value);
    default:
        if (type.primitive == ValueKind::String)
            m_out.addJsonString(value.toString());
        else
            appendValue(value);
    }
}

void FhirWriter::appendMoment(const Value& value, const Type& type)
{
    DateTime moment = value.asDateTime();
    m_scratch.assign(1, '"');
    if (value.kind() == ValueKind::Date || type.primitive == ValueKind::Date) {
        moment.date().appendDate(m_scratch);
    } else {
        if (moment.precision == DatePrecision::Hour || moment.precision == DatePrecision::Minute)
            moment.precision = DatePrecision::Second; // FHIR wants seconds, zero where unknown.
        if (moment.precision >= DatePrecision::Second && !moment.hasZone && m_zoneMinutes) {
            moment.hasZone = true;
            moment.zoneMinutes = *m_zoneMinutes;
        }
        if (moment.precision <= DatePrecision::Day)
            moment.date().appendDate(m_scratch);
        else
            moment.appendDateTime(m_scratch);
    }
    m_scratch.push_back('"');
    m_out.add(m_scratch);
}

} // namespace hilum::fhir
