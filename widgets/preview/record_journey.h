// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "widgets/document/pipeline_graph.h"
#include "widgets/preview/preview_data.h"

#include <vector>

namespace hilum::preview {

/// What happened to a record at a node.
enum class Fate : std::uint8_t {
    Read,     ///< The source gave it.
    Refused,  ///< Rejected, with reasons.
    Filtered, ///< Left out.
    Passed,   ///< As it was.
    Changed,  ///< Another record came out.
    Split,    ///< Several came out.
    Written,  ///< A sink takes it.
    Unknown   ///< The node cannot be previewed.
};

/// A record at a port: its row in the port's preview.
struct PortRow
{
    QString port;
    int row = -1;
    friend bool operator==(const PortRow&, const PortRow&) = default;
};

/// One node on a record's way.
struct Station
{
    QString node;
    /// Kind of step or connector.
    QString type;
    document::NodeRole role = document::NodeRole::Step;
    Fate fate = Fate::Unknown;
    /// What went in: none for a source.
    PortRow before;
    /// What came out, by outlet; what went in where nothing did.
    std::vector<PortRow> after;
    /// Why it was refused.
    Diagnostics reasons;
};

/// Stations of all that came from the same place of the same source as the record, in the order in which the
/// nodes work. Empty where the record is not there.
[[nodiscard]] std::vector<Station> followRecord(const engine::PreviewResult& preview,
                                                const std::vector<document::GraphNode>& nodes,
                                                const PortRow& record);

/// A record that went into a node and did not come out of it.
struct RefusedRecord
{
    /// Where it is to be seen: the rejected outlet, or what it was before it was left out.
    PortRow place;
    bool isFiltered = false;
    /// Of a rejected one; none for one that was left out.
    Diagnostics reasons;
};

/// The records of the sample that a node rejected or left out, rejected ones first.
[[nodiscard]] std::vector<RefusedRecord> refusedAt(const engine::PreviewResult& preview,
                                                   const document::GraphNode& node);

} // namespace hilum::preview
