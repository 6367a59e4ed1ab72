// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/canvas_results.h"

#include "app/session/session.h"
#include "app/workbench/view_catalogue.h"
#include "widgets/base/text.h"
#include "widgets/canvas/canvas_view.h"

#include <algorithm>
#include <map>

namespace hilum::workbench {
namespace {

using canvas::CanvasScene;
using canvas::EdgeCount;
using canvas::NodeState;
using session::Session;

std::vector<EdgeCount> countsOfRun(const std::vector<engine::EdgeReport>& edges)
{
    std::vector<EdgeCount> counts;
    for (const engine::EdgeReport& each : edges)
        counts.push_back({.edge = {.from = document::portFromName(QString::fromStdString(each.from)),
                                   .to = QString::fromStdString(each.to)},
                          .records = each.records});
    return counts;
}

/// Of a sample: the records at the port that an edge leaves.
std::vector<EdgeCount> countsOfSample(const engine::PreviewResult& preview,
                                      const document::PipelineDocument& document)
{
    std::vector<EdgeCount> counts;
    for (const document::GraphEdge& edge : document.edges()) {
        const auto port = preview.ports.find(edge.from.name().toStdString());
        if (port != preview.ports.end())
            counts.push_back({.edge = edge, .records = port->second.records.size()});
    }
    return counts;
}

void putTally(NodeState& state, const Tally& tally)
{
    state.in = tally.in;
    state.out = tally.out;
    state.rejected = tally.rejected;
    state.filtered = tally.filtered;
}

/// Why records of a port were rejected: the first reason.
QString firstReason(const engine::PreviewResult& preview, const QString& node)
{
    const auto rejected = preview.ports.find(node.toStdString() + ".rejected");
    if (rejected == preview.ports.end())
        return {};
    for (const Record& record : rejected->second.records) {
        if (record.findings != nullptr && !record.findings->empty())
            return base::translateMessage(record.findings->front());
    }
    return {};
}

std::vector<NodeState> statesOfSample(const engine::PreviewResult& preview)
{
    std::vector<NodeState> states;
    for (const auto& [name, port] : preview.ports) {
        const document::GraphPort at = document::portFromName(QString::fromStdString(name));
        if (at.outlet != QLatin1String("out"))
            continue;
        NodeState state{.node = at.node, .phase = NodeState::Phase::Sampled};
        putTally(state, port.tally);
        if (state.rejected > 0)
            state.reason = firstReason(preview, at.node);
        states.push_back(std::move(state));
    }
    return states;
}

/// Records that edges have brought to a node and that it has not worked on.
std::uint64_t waitingAt(const engine::RunProgress& progress, const engine::NodeProgress& node)
{
    std::uint64_t given = 0;
    for (const engine::EdgeReport& edge : progress.edges)
        given += edge.to == node.id ? edge.records : 0;
    return given > node.tally.in ? given - node.tally.in : 0;
}

std::vector<NodeState> statesOfProgress(const engine::RunProgress& progress)
{
    double work = 0;
    for (const engine::NodeProgress& node : progress.nodes)
        work += node.cpuSeconds;
    std::vector<NodeState> states;
    for (const engine::NodeProgress& node : progress.nodes) {
        NodeState state{.node = QString::fromStdString(node.id), .phase = NodeState::Phase::Running};
        putTally(state, node.tally);
        state.waiting = waitingAt(progress, node);
        if (work > 0)
            state.load = node.cpuSeconds / work;
        states.push_back(std::move(state));
    }
    return states;
}

/// The worst that was found at each node, in words.
std::map<QString, QString> reasonsOf(const engine::RunReport& report,
                                     const document::PipelineDocument& document)
{
    std::map<QString, QString> reasons;
    for (const Diagnostic& failure : report.failures) {
        if (const QString node = document.nodeAt(failure.place); !node.isEmpty())
            reasons.try_emplace(node, base::translateMessage(failure));
    }
    for (const Severity wanted : {Severity::Error, Severity::Warning}) {
        for (const engine::FindingReport& finding : report.findings) {
            if (finding.first.severity == wanted)
                reasons.try_emplace(QString::fromStdString(finding.node),
                                    base::translateMessage(finding.first));
        }
    }
    return reasons;
}

bool hasFailed(const engine::RunReport& report, const document::PipelineDocument& document,
               const QString& node)
{
    return std::ranges::any_of(
        report.failures, [&](const Diagnostic& failure) { return document.nodeAt(failure.place) == node; });
}

std::vector<NodeState> statesOfReport(const engine::RunReport& report,
                                      const document::PipelineDocument& document)
{
    using Phase = NodeState::Phase;
    const std::map<QString, QString> reasons = reasonsOf(report, document);
    double work = 0;
    for (const engine::NodeReport& node : report.nodes)
        work += node.cpuSeconds;
    std::vector<NodeState> states;
    for (const engine::NodeReport& node : report.nodes) {
        NodeState state{.node = QString::fromStdString(node.id), .phase = Phase::Done};
        putTally(state, node.tally);
        const bool wasCancelled = report.status == engine::RunStatus::Cancelled;
        if (hasFailed(report, document, state.node))
            state.phase = Phase::Failed;
        else if (wasCancelled || report.status == engine::RunStatus::Failed)
            state.phase = Phase::Cancelled;
        else if (state.rejected > 0)
            state.phase = Phase::Rejects;
        if (const auto reason = reasons.find(state.node); reason != reasons.end())
            state.reason = reason->second;
        if (work > 0)
            state.load = node.cpuSeconds / work;
        states.push_back(std::move(state));
    }
    return states;
}

/// What nobody should overlook, for a while; the rest waits in tool tips and problems.
void showBubbles(CanvasScene& scene, const std::vector<NodeState>& states)
{
    for (const NodeState& state : states) {
        if (state.phase == NodeState::Phase::Failed)
            scene.showBubble(state.node, state.reason, Severity::Error);
        else if (state.rejected > 0)
            scene.showBubble(
                state.node,
                CanvasScene::tr("%1 rejected: %2").arg(base::countText(state.rejected), state.reason),
                Severity::Warning);
    }
}

} // namespace

void followResults(canvas::CanvasView& view, const ViewContext& context)
{
    CanvasScene* scene = &view.canvasScene();
    document::PipelineDocument* document = &context.document;
    Session* session = &context.session;
    QObject::connect(session, &Session::previewReady, scene,
                     [scene, document](const session::PreviewPointer& preview) {
                         if (preview == nullptr)
                             return;
                         scene->setCounts(countsOfSample(*preview, *document));
                         scene->setNodeStates(statesOfSample(*preview));
                     });
    QObject::connect(
        session, &Session::runProgressed, scene, [scene](const session::ProgressPointer& progress) {
            scene->setCounts(countsOfRun(progress->edges), CanvasScene::CountOrigin::RunUnderWay);
            scene->setNodeStates(statesOfProgress(*progress));
        });
    QObject::connect(session, &Session::runFinished, scene,
                     [scene, document](const session::ReportPointer& report) {
                         const std::vector<NodeState> states = statesOfReport(*report, *document);
                         scene->setCounts(countsOfRun(report->edges), CanvasScene::CountOrigin::Run);
                         scene->setNodeStates(states);
                         showBubbles(*scene, states);
                     });
}

} // namespace hilum::workbench
