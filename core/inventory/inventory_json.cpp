// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory_json.h"

#include "core/base/text.h"

#include <array>
#include <cstdio>

namespace hilum::inventory {
namespace {

/// Writes an object member by member.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string& out) : m_out(out) { m_out += '{'; }
    ObjectWriter(const ObjectWriter&) = delete;
    ObjectWriter& operator=(const ObjectWriter&) = delete;
    ~ObjectWriter() { m_out += '}'; }

    void name(std::string_view name)
    {
        m_out += m_isFirst ? "" : ",";
        m_isFirst = false;
        appendJsonString(m_out, name);
        m_out += ':';
    }
    void text(std::string_view key, std::string_view value)
    {
        name(key);
        appendJsonString(m_out, value);
    }
    void textUnlessEmpty(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            text(key, value);
    }
    void number(std::string_view key, std::uint64_t value)
    {
        name(key);
        m_out += std::to_string(value);
    }
    void share(std::string_view key, double value)
    {
        name(key);
        std::array<char, 32> digits{};
        std::snprintf(digits.data(), digits.size(), "%.6g", value);
        m_out += digits.data();
    }
    void truth(std::string_view key, bool value)
    {
        name(key);
        m_out += value ? "true" : "false";
    }

private:
    std::string& m_out;
    bool m_isFirst = true;
};

template<typename Items, typename Write>
void appendList(std::string& out, const Items& items, std::string_view separator, Write&& write)
{
    out += '[';
    bool isFirst = true;
    for (const auto& each : items) {
        out += isFirst ? std::string_view() : separator;
        isFirst = false;
        write(each);
    }
    out += ']';
}

void appendValues(std::string& out, const std::vector<FrequentValue>& values)
{
    appendList(out, values, ",", [&out](const FrequentValue& each) {
        ObjectWriter object(out);
        object.text("value", each.value);
        object.number("count", each.count);
        if (each.missed != 0)
            object.number("atMostMissed", each.missed);
        if (each.isCut)
            object.truth("isCut", true);
    });
}

void appendSystems(std::string& out, const std::vector<CodeSystem>& systems)
{
    appendList(out, systems, ",", [&out](const CodeSystem& each) {
        ObjectWriter object(out);
        object.text("system", each.name);
        object.number("count", each.count);
        object.truth("isGuessed", each.isGuessed);
    });
}

void addValueFacts(ObjectWriter& object, const FieldInventory& field, std::string& out)
{
    object.share("typeShare", field.kindShare);
    object.number("values", field.values);
    object.number("distinct", field.distinct);
    object.truth("isDistinctExact", field.isDistinctExact);
    object.number("shortest", field.shortest);
    object.number("longest", field.longest);
    object.share("averageLength", field.averageLength);
    object.textUnlessEmpty("minimum", field.minimum);
    object.textUnlessEmpty("maximum", field.maximum);
    object.truth("isUnique", field.isUnique);
    if (field.areValuesHidden) {
        object.truth("areValuesHidden", true);
    } else {
        object.name("topValues");
        appendValues(out, field.top);
    }
    object.name("patterns");
    appendValues(out, field.patterns);
    if (!field.codeSystems.empty()) {
        object.name("codeSystems");
        appendSystems(out, field.codeSystems);
    }
}

void appendField(std::string& out, const FieldInventory& field)
{
    ObjectWriter object(out);
    object.text("path", field.path);
    object.textUnlessEmpty("title", field.title);
    object.text("type", fieldKindName(field.kind));
    object.textUnlessEmpty("declaredType", field.declaredType);
    object.textUnlessEmpty("binding", field.binding);
    object.number("records", field.records);
    object.number("recordsInAll", field.recordsInAll);
    object.share("fillRate", field.fillRate());
    object.number("nulls", field.nulls);
    object.number("mostRepetitions", field.mostRepetitions);
    object.truth("isRequired", field.isRequired);
    object.truth("isIdentifying", field.isIdentifying);
    if (field.values != 0)
        addValueFacts(object, field, out);
}

void appendFinding(std::string& out, const Inventory::Finding& finding)
{
    ObjectWriter object(out);
    object.text("code", finding.first.code);
    object.text("severity", severityName(finding.first.severity));
    object.text("message", finding.first.text());
    object.text("place", toString(finding.first.place));
    object.number("count", finding.count);
}

} // namespace

std::string writeJson(const Inventory& inventory)
{
    std::string out;
    {
        ObjectWriter object(out);
        object.number("inventory", 1);
        object.text("source", inventory.source);
        object.text("format", inventory.format);
        object.text("started", inventory.started);
        object.share("seconds", inventory.seconds);
        object.number("bytes", inventory.bytes);
        object.number("records", inventory.records);
        object.number("rejected", inventory.rejected);
        object.truth("isComplete", inventory.isComplete);
        object.number("limit", inventory.limit);
        object.number("omittedFields", inventory.omittedFields);
        object.name("without");
        appendList(out, inventory.without, ",",
                   [&out](const std::string& each) { appendJsonString(out, each); });
        object.name("types");
        appendList(out, inventory.types, ",", [&out](const RecordType& each) {
            ObjectWriter type(out);
            type.text("type", each.name);
            type.number("records", each.records);
        });
        object.name("findings");
        appendList(out, inventory.findings, ",",
                   [&out](const Inventory::Finding& each) { appendFinding(out, each); });
        object.name("fields");
        out += '\n';
        appendList(out, inventory.fields, ",\n",
                   [&out](const FieldInventory& each) { appendField(out, each); });
    }
    return out + '\n';
}

} // namespace hilum::inventory
