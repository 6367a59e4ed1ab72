// SPDX-License-Identifier: Apache-2.0
#include "core/engine/run_report.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdio>

namespace hilum::engine {
namespace {

/// Writes one JSON object or array, member by member.
class JsonLines
{
public:
    explicit JsonLines(std::string& out) : m_out(out) {}

    void open(char bracket)
    {
        m_out += bracket;
        m_isFirst = true;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_isFirst = false;
    }
    void item()
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
    }
    void key(std::string_view name)
    {
        item();
        appendJsonString(m_out, name);
        m_out += ':';
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        appendJsonString(m_out, value);
    }
    void number(std::string_view name, std::uint64_t value)
    {
        key(name);
        m_out += std::to_string(value);
    }
    void seconds(std::string_view name, double value)
    {
        key(name);
        std::array<char, 32> digits{};
        const int size = std::snprintf(digits.data(), digits.size(), "%.6f", value);
        m_out.append(digits.data(), static_cast<std::size_t>(std::max(size, 0)));
    }
    void flag(std::string_view name, bool value)
    {
        key(name);
        m_out += value ? "true" : "false";
    }
    void string(std::string_view value)
    {
        item();
        appendJsonString(m_out, value);
    }

private:
    std::string& m_out;
    bool m_isFirst = true;
};

std::string_view kindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Source:
        return "source";
    case NodeKind::Step:
        return "step";
    case NodeKind::Sink:
        return "sink";
    }
    return {};
}

void writeNode(JsonLines& json, const NodeReport& node)
{
    json.item();
    json.open('{');
    json.text("id", node.id);
    json.text("kind", kindName(node.kind));
    json.text("type", node.type);
    json.number("in", node.tally.in);
    json.number("out", node.tally.out);
    json.number("rejected", node.tally.rejected);
    json.number("filtered", node.tally.filtered);
    json.number("warnings", node.tally.warnings);
    json.number("emitted", node.emitted);
    json.number("bytes", node.bytes);
    json.number("batches", node.batches);
    json.seconds("cpuSeconds", node.cpuSeconds);
    json.flag("balanced", node.tally.isBalanced());
    json.key("resources");
    json.open('[');
    for (const ResourceReceipt& resource : node.resources) {
        json.item();
        json.open('{');
        json.text("name", resource.name);
        json.number("bytes", resource.bytes);
        json.number("records", resource.records);
        json.text("sha256", resource.sha256);
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

void writeFinding(JsonLines& json, const FindingReport& finding)
{
    json.item();
    json.open('{');
    json.text("node", finding.node);
    json.text("code", finding.first.code);
    json.text("severity", severityName(finding.first.severity));
    json.text("message", finding.first.text());
    json.number("count", finding.count);
    json.key("places");
    json.open('[');
    for (const Place& place : finding.places)
        json.string(toString(place));
    json.close(']');
    json.close('}');
}

void writeFailure(JsonLines& json, const Diagnostic& failure)
{
    json.item();
    json.open('{');
    json.text("code", failure.code);
    json.text("severity", severityName(failure.severity));
    json.text("message", failure.text());
    json.text("place", toString(failure.place));
    json.close('}');
}

template<typename T>
void writeList(JsonLines& json, std::string_view name, const std::vector<T>& items,
               void (*write)(JsonLines&, const T&))
{
    json.key(name);
    json.open('[');
    for (const T& item : items)
        write(json, item);
    json.close(']');
}

} // namespace

std::string_view runStatusName(RunStatus status)
{
    switch (status) {
    case RunStatus::Done:
        return "done";
    case RunStatus::Rejects:
        return "rejects";
    case RunStatus::Failed:
        return "failed";
    case RunStatus::Cancelled:
        return "cancelled";
    }
    return {};
}

const NodeReport* RunReport::node(std::string_view id) const
{
    const auto found = std::ranges::find(nodes, id, &NodeReport::id);
    return found == nodes.end() ? nullptr : &*found;
}

bool RunReport::isBalanced() const
{
    return std::ranges::all_of(nodes, [](const NodeReport& node) { return node.tally.isBalanced(); });
}

std::uint64_t RunReport::rejected() const
{
    std::uint64_t sum = 0;
    for (const NodeReport& node : nodes)
        sum += node.tally.rejected;
    return sum;
}

std::string RunReport::toJson() const
{
    std::string out;
    JsonLines json(out);
    json.open('{');
    json.number("hilum", 1);
    json.text("pipeline", pipeline);
    json.text("file", file);
    json.text("status", runStatusName(status));
    json.text("started", started);
    json.seconds("seconds", seconds);
    json.number("threads", threads);
    json.flag("balanced", isBalanced());
    writeList(json, "nodes", nodes, writeNode);
    json.key("edges");
    json.open('[');
    for (const EdgeReport& edge : edges) {
        json.item();
        json.open('{');
        json.text("from", edge.from);
        json.text("to", edge.to);
        json.number("records", edge.records);
        json.close('}');
    }
    json.close(']');
    writeList(json, "findings", findings, writeFinding);
    writeList(json, "failures", failures, writeFailure);
    json.close('}');
    return out;
}

} // namespace hilum::engine
