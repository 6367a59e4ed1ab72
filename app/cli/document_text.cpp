// SPDX-License-Identifier: Apache-2.0
#include "app/cli/document_text.h"

#include "app/cli/console.h"
#include "app/cli/json_member.h"
#include "core/base/text.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <map>

namespace hilum::cli {
namespace {

constexpr std::size_t kDeepest = 64;

/// Goes through a document's nodes and lists the leaves.
class ValueLister
{
public:
    explicit ValueLister(const Schema* schema) : m_schema(schema) {}

    std::vector<ListedValue> list(const Document& document)
    {
        visit(document.root(), "", "", 0);
        return std::move(m_values);
    }

private:
    void visit(Node node, const std::string& path, const std::string& title, std::size_t depth)
    {
        NodeList children;
        node.children(children);
        if (children.empty() || depth == kDeepest)
            return add(node, path, title);
        std::map<std::string_view, std::size_t> counts;
        for (const Node child : children)
            ++counts[child.name()];
        const SchemaType* type = m_schema == nullptr ? nullptr : m_schema->type(node.typeName());
        std::map<std::string_view, std::size_t> seen;
        for (const Node child : children) {
            const SchemaField* field = type == nullptr ? nullptr : type->field(child.name());
            std::string childPath = pathOf(child, node, path);
            if (counts[child.name()] > 1)
                childPath += '[' + std::to_string(seen[child.name()]++) + ']';
            visit(child, childPath, field == nullptr ? title : field->title, depth + 1);
        }
    }

    /// As HL7 v2 writes it, where a name repeats what it is in: `PID.5` in `PID`, then `XPN.1` in an `XPN`.
    static std::string pathOf(Node child, Node parent, const std::string& path)
    {
        const std::string name(child.name());
        const std::size_t dot = name.rfind('.');
        const std::string_view owner = std::string_view(name).substr(0, dot == std::string::npos ? 0 : dot);
        if (path.empty())
            return name;
        if (!owner.empty() && owner == parent.name())
            return path + '-' + name.substr(dot + 1);
        if (!owner.empty() && owner == parent.typeName())
            return path + '.' + name.substr(dot + 1);
        return path + '.' + name;
    }

    void add(Node node, const std::string& path, const std::string& title)
    {
        const Value value = node.value();
        if (value.isNone() && !node.isNull())
            return;
        m_values.push_back({.path = path,
                            .title = title,
                            .value = node.isNull() ? "(null)" : value.toString(),
                            .bytes = node.source()});
    }

    const Schema* m_schema;
    std::vector<ListedValue> m_values;
};

void appendBytes(std::string& json, ByteRange bytes)
{
    json += "\"bytes\":[" + std::to_string(bytes.begin) + ',' + std::to_string(bytes.end) + ']';
}

} // namespace

std::vector<ListedValue> listValues(const Document& document, const Schema* schema)
{
    return ValueLister(schema).list(document);
}

std::string recordJson(const Record& record, const Schema* schema)
{
    std::string json = "{";
    appendMember(json, "source", record.origin.source);
    appendMember(json, "resource", record.origin.resource);
    json += "\"sequence\":" + std::to_string(record.origin.sequence) + ',';
    appendBytes(json, record.origin.bytes);
    json += ',';
    appendMember(json, "format", record.document->format());
    json += "\"record\":";
    json::JsonWriter().append(json, record.document->root());
    json += ",\"values\":[";
    bool isFirst = true;
    for (const ListedValue& value : listValues(*record.document, schema)) {
        json += isFirst ? "{" : ",{";
        isFirst = false;
        appendMember(json, "path", value.path);
        appendMember(json, "title", value.title);
        appendMember(json, "value", value.value);
        appendBytes(json, value.bytes);
        json += '}';
    }
    json += "],\"findings\":[";
    isFirst = true;
    for (const Diagnostic& finding : record.findings ? *record.findings : Diagnostics()) {
        json += isFirst ? "" : ",";
        isFirst = false;
        json += toJson(finding);
    }
    return json + "]}";
}

std::string recordText(const Record& record, const Schema* schema)
{
    std::string text = "== " + std::string(record.origin.resource);
    if (record.origin.sequence != 0)
        text += " record " + std::to_string(record.origin.sequence);
    if (!record.origin.bytes.empty())
        text += ", bytes " + std::to_string(record.origin.bytes.begin) + '-'
                + std::to_string(record.origin.bytes.end);
    text += '\n';
    const std::vector<ListedValue> values = listValues(*record.document, schema);
    std::size_t width = 0;
    constexpr std::size_t kWidest = 40;
    for (const ListedValue& value : values)
        width = std::min(kWidest, std::max(width, value.path.size()));
    for (const ListedValue& value : values) {
        text +=
            "  " + value.path + std::string(width > value.path.size() ? width - value.path.size() : 0, ' ');
        text += "  " + value.value;
        if (!value.title.empty())
            text += "   (" + value.title + ')';
        text += '\n';
    }
    for (const Diagnostic& finding : record.findings ? *record.findings : Diagnostics())
        text += "  ! " + toString(finding) + '\n';
    return text;
}

} // namespace hilum::cli
