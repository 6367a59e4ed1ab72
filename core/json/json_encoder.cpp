// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_encoder.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/json/json_writer.h"
#include "core/model/row_document.h"

namespace hilum::json {

namespace {

bool wantsArray(const Settings& settings)
{
    const std::string layout = settings.textOr("layout", "auto");
    std::string_view path;
    if (const SettingValue* value = settings.find("path"); value != nullptr)
        path = value->text();
    for (const std::string_view extension : {".gz", ".zst"}) {
        if (path.ends_with(extension))
            path.remove_suffix(extension.size());
    }
    return layout == "array" || (layout == "auto" && path.ends_with(".json"));
}

void appendMember(std::string& out, std::string_view name, std::string_view text)
{
    if (text.empty())
        return;
    if (out.back() != '{')
        out.push_back(',');
    appendJsonString(out, name);
    out.push_back(':');
    appendJsonString(out, text);
}

void appendBase64(std::string& out, std::string_view bytes)
{
    static constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t index = 0; index < 3; ++index)
            bits = (bits << 8U) | (index < group.size() ? static_cast<unsigned char>(group[index]) : 0U);
        for (std::size_t index = 0; index < 4; ++index)
            out.push_back(index <= group.size() ? kDigits[(bits >> (18U - 6U * index)) & 63U] : '=');
    }
}

void appendDiagnostic(std::string& out, const Diagnostic& finding)
{
    out.push_back('{');
    appendMember(out, "severity", severityName(finding.severity));
    appendMember(out, "code", finding.code);
    appendMember(out, "message", finding.text());
    appendMember(out, "path", finding.place.path);
    out.push_back('}');
}

bool isTreeOrRow(const Document& document)
{
    return dynamic_cast<const TreeDocument*>(&document) != nullptr
           || dynamic_cast<const RowDocument*>(&document) != nullptr || document.bytes().empty();
}

} // namespace

JsonLayout sourceLayout(const Settings& settings)
{
    const std::string layout = settings.textOr("layout", "auto");
    if (layout == "lines")
        return JsonLayout::Lines;
    return layout == "array" ? JsonLayout::Values : JsonLayout::Auto;
}

JsonEncoder::JsonEncoder(const Settings& settings, EncodeContent content)
    : m_isArray(wantsArray(settings)), m_content(content)
{
}

void JsonEncoder::begin(std::string& out)
{
    if (m_isArray)
        out.append("[\n");
}

void JsonEncoder::end(std::string& out)
{
    if (m_isArray)
        out.append(m_isFirst ? "]\n" : "\n]\n");
}

Result<void> JsonEncoder::encode(const Record& record, std::string& out)
{
    const std::size_t before = out.size();
    if (m_isArray && !m_isFirst)
        out.append(",\n");
    if (m_content == EncodeContent::Rejects) {
        appendEnvelope(record, out);
    } else if (Result<void> written = appendDocument(*record.document, out); !written) {
        out.resize(before);
        return written;
    }
    if (m_isArray)
        m_isFirst = false;
    else
        out.push_back('\n');
    return {};
}

Result<void> JsonEncoder::appendDocument(const Document& document, std::string& out) const
{
    const std::string_view text = oneLineText(document);
    if (text.empty())
        JsonWriter().append(out, document.root());
    else
        out.append(text);
    return {};
}

void JsonEncoder::appendEnvelope(const Record& record, std::string& out) const
{
    const Origin& origin = record.origin;
    out.push_back('{');
    appendMember(out, "source", origin.source);
    appendMember(out, "resource", origin.resource);
    out.append(out.back() == '{' ? "\"sequence\":" : ",\"sequence\":")
        .append(std::to_string(origin.sequence));
    if (!origin.bytes.empty()) {
        out.append(",\"bytes\":[").append(std::to_string(origin.bytes.begin)).push_back(',');
        out.append(std::to_string(origin.bytes.end)).push_back(']');
    }
    out.append(",\"diagnostics\":[");
    const char* separator = "";
    for (std::size_t index = 0; record.findings != nullptr && index < record.findings->size(); ++index) {
        out.append(separator);
        appendDiagnostic(out, (*record.findings)[index]);
        separator = ",";
    }
    out.push_back(']');
    const Document& document = *record.document;
    appendMember(out, "format", document.format());
    const std::size_t before = out.size();
    if (isTreeOrRow(document)) {
        out.append(",\"record\":");
        if (appendDocument(document, out)) {
            out.push_back('}');
            return;
        }
        out.resize(before);
    }
    if (isValidUtf8(document.bytes())) {
        appendMember(out, "raw", document.bytes());
    } else {
        out.append(",\"rawBase64\":\"");
        appendBase64(out, document.bytes());
        out.push_back('"');
    }
    out.push_back('}');
}

} // namespace hilum::json
