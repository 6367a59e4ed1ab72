// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/connect/resource_receipt.h"
#include "core/model/batch.h"

namespace hilum::engine {

enum class RunStatus : std::uint8_t {
    Done,    ///< Every record arrived.
    Rejects, ///< Ran to its end; some records were rejected or some resources could not be read.
    Failed,  ///< A source, step or sink broke; what was published is in the report.
    Cancelled
};

/// `done`, `rejects`, `failed`, `cancelled`.
[[nodiscard]] std::string_view runStatusName(RunStatus status);

enum class NodeKind : std::uint8_t { Source, Step, Sink };

/// What one node did.
///
/// A source counts the records it found as `in`, those decoded as `out`; a sink those it was given and wrote.
struct NodeReport
{
    std::string id;
    NodeKind kind = NodeKind::Step;
    /// Connector or kind of step.
    std::string type;
    Tally tally;
    /// Records that left on `out` and named outlets; more than tally.out where one record became several.
    std::uint64_t emitted = 0;
    /// Bytes read or written.
    std::uint64_t bytes = 0;
    std::uint64_t batches = 0;
    double cpuSeconds = 0;
    std::vector<ResourceReceipt> resources;
};

/// Records that went from a port to a node.
struct EdgeReport
{
    /// `adt`, `checked.rejected`.
    std::string from;
    std::string to;
    std::uint64_t records = 0;
};

/// Findings of one code at one node, counted; the first few places are kept.
struct FindingReport
{
    std::string node;
    /// The first such finding.
    Diagnostic first;
    std::uint64_t count = 0;
    std::vector<Place> places;
};

/// What a run did, without any value of any record.
struct RunReport
{
    std::string pipeline;
    std::string file;
    RunStatus status = RunStatus::Done;
    /// ISO 8601.
    std::string started;
    double seconds = 0;
    unsigned threads = 1;
    std::vector<NodeReport> nodes;
    std::vector<EdgeReport> edges;
    std::vector<FindingReport> findings;
    /// Why it failed or what was kept of it; empty for Done and Rejects.
    Diagnostics failures;

    /// Null where there is none.
    [[nodiscard]] const NodeReport* node(std::string_view id) const;
    /// in = out + rejected + filtered for every node.
    [[nodiscard]] bool isBalanced() const;
    /// Sum over the nodes.
    [[nodiscard]] std::uint64_t rejected() const;

    /// One JSON object, stable over versions (fields are only added):
    /// {"hilum", "pipeline", "file", "status", "started", "seconds", "threads", "balanced",
    ///  "nodes": [{"id", "kind": "source|step|sink", "type", "in", "out", "rejected", "filtered", "warnings",
    ///             "emitted", "bytes", "batches", "cpuSeconds", "balanced",
    ///             "resources": [{"name", "bytes", "records", "sha256"}]}],
    ///  "edges": [{"from", "to", "records"}],
    ///  "findings": [{"node", "code", "severity", "message", "count", "places": [text]}],
    ///  "failures": [{"code", "severity", "message", "place"}]}
    [[nodiscard]] std::string toJson() const;
};

} // namespace hilum::engine
