// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/record_journey.h"

#include <algorithm>
#include <set>

namespace hilum::preview {

namespace {

/// Of one record's descendants at one node more than these are not listed.
constexpr std::size_t kMostRows = 100;

bool isOfOrigin(const Origin& origin, const Origin& other)
{
    return origin.sequence == other.sequence && origin.bytes.begin == other.bytes.begin
           && origin.resource == other.resource && origin.source == other.source;
}

const engine::PortPreview* portOf(const engine::PreviewResult& preview, const QString& name)
{
    const auto found = preview.ports.find(name.toStdString());
    return found == preview.ports.end() ? nullptr : &found->second;
}

const Record* recordOf(const engine::PreviewResult& preview, const PortRow& place)
{
    const engine::PortPreview* port = portOf(preview, place.port);
    const bool isThere =
        port != nullptr && place.row >= 0 && place.row < static_cast<int>(port->records.size());
    return isThere ? &port->records[static_cast<std::size_t>(place.row)] : nullptr;
}

void addRows(const engine::PreviewResult& preview, const QString& name, const Origin& origin,
             std::vector<PortRow>& rows)
{
    const engine::PortPreview* port = portOf(preview, name);
    if (port == nullptr)
        return;
    for (std::size_t row = 0; row < port->records.size() && rows.size() < kMostRows; ++row) {
        if (isOfOrigin(port->records[row].origin, origin))
            rows.push_back({.port = name, .row = static_cast<int>(row)});
    }
}

/// Nodes behind those that they take from.
std::vector<const document::GraphNode*> inOrder(const std::vector<document::GraphNode>& nodes)
{
    std::vector<const document::GraphNode*> order;
    std::set<QString> done;
    for (std::size_t round = 0; round < nodes.size() && order.size() < nodes.size(); ++round) {
        for (const document::GraphNode& node : nodes) {
            const bool isReady = std::ranges::all_of(node.from, [&](const document::GraphPort& port) {
                const bool isKnown = std::ranges::any_of(
                    nodes, [&](const document::GraphNode& other) { return other.id == port.node; });
                return !isKnown || done.contains(port.node);
            });
            if (isReady && done.insert(node.id).second)
                order.push_back(&node);
        }
    }
    return order;
}

class Follower
{
public:
    Follower(const engine::PreviewResult& preview, const Origin& origin)
        : m_preview(preview), m_origin(origin)
    {
    }

    /// Nothing where the record does not come to the node.
    std::optional<Station> at(const document::GraphNode& node) const
    {
        Station station;
        station.node = node.id;
        station.type = node.type;
        station.role = node.role;
        std::vector<PortRow> in;
        for (const document::GraphPort& from : node.from)
            addRows(m_preview, from.name(), m_origin, in);
        for (const QString& outlet : node.outlets)
            addRows(m_preview, document::GraphPort{.node = node.id, .outlet = outlet}.name(), m_origin,
                    station.after);
        if (in.empty() && station.after.empty())
            return std::nullopt;
        if (!in.empty())
            station.before = in.front();
        station.fate = fateOf(node, in, station);
        if (station.after.empty())
            station.after = {station.before};
        return station;
    }

private:
    Fate fateOf(const document::GraphNode& node, const std::vector<PortRow>& in, Station& station) const
    {
        if (node.role == document::NodeRole::Sink)
            return Fate::Written;
        const QString rejected =
            document::GraphPort{.node = node.id, .outlet = QStringLiteral("rejected")}.name();
        for (const PortRow& row : station.after) {
            const Record* record = row.port == rejected ? recordOf(m_preview, row) : nullptr;
            if (record != nullptr && record->findings != nullptr)
                station.reasons.insert(station.reasons.end(), record->findings->begin(),
                                       record->findings->end());
        }
        const bool isRefused =
            std::ranges::any_of(station.after, [&](const PortRow& row) { return row.port == rejected; });
        if (isRefused)
            return Fate::Refused;
        if (node.role == document::NodeRole::Source)
            return Fate::Read;
        if (station.after.empty())
            return portOf(m_preview, node.id) == nullptr ? Fate::Unknown : Fate::Filtered;
        if (station.after.size() > in.size())
            return Fate::Split;
        const Record* before = recordOf(m_preview, station.before);
        const Record* after = recordOf(m_preview, station.after.front());
        return before != nullptr && after != nullptr && before->document == after->document ? Fate::Passed
                                                                                            : Fate::Changed;
    }

    const engine::PreviewResult& m_preview;
    const Origin& m_origin;
};

} // namespace

std::vector<Station> followRecord(const engine::PreviewResult& preview,
                                  const std::vector<document::GraphNode>& nodes, const PortRow& record)
{
    const Record* followed = recordOf(preview, record);
    if (followed == nullptr)
        return {};
    const Follower follower(preview, followed->origin);
    std::vector<Station> stations;
    for (const document::GraphNode* node : inOrder(nodes)) {
        if (std::optional<Station> station = follower.at(*node))
            stations.push_back(*std::move(station));
    }
    return stations;
}

std::vector<RefusedRecord> refusedAt(const engine::PreviewResult& preview, const document::GraphNode& node)
{
    std::vector<RefusedRecord> refused;
    const QString rejected =
        document::GraphPort{.node = node.id, .outlet = QStringLiteral("rejected")}.name();
    if (const engine::PortPreview* port = portOf(preview, rejected)) {
        for (std::size_t row = 0; row < port->records.size(); ++row) {
            const RecordFindings& findings = port->records[row].findings;
            refused.push_back({.place = {.port = rejected, .row = static_cast<int>(row)},
                               .isFiltered = false,
                               .reasons = findings == nullptr ? Diagnostics() : *findings});
        }
    }
    const engine::PortPreview* own = portOf(preview, node.id);
    if (own == nullptr || own->tally.filtered == 0)
        return refused;
    // What passes is the same document: only what is nowhere behind the node was left out.
    std::set<const Document*> passed;
    for (const QString& outlet : node.outlets) {
        const engine::PortPreview* port =
            portOf(preview, document::GraphPort{.node = node.id, .outlet = outlet}.name());
        for (std::size_t row = 0; port != nullptr && row < port->records.size(); ++row)
            passed.insert(port->records[row].document);
    }
    for (const document::GraphPort& from : node.from) {
        const engine::PortPreview* port = portOf(preview, from.name());
        for (std::size_t row = 0; port != nullptr && row < port->records.size(); ++row) {
            if (!passed.contains(port->records[row].document))
                refused.push_back({.place = {.port = from.name(), .row = static_cast<int>(row)},
                                   .isFiltered = true,
                                   .reasons = {}});
        }
    }
    return refused;
}

} // namespace hilum::preview
