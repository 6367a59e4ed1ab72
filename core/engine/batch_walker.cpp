// SPDX-License-Identifier: Apache-2.0
#include "core/engine/batch_walker.h"

namespace hilum::engine {

BatchWalker::BatchWalker(const Plan& plan, const Writers& writers, PortObserver* observer)
    : m_plan(plan),
      m_writers(writers),
      m_observer(observer),
      m_states(plan.nodes.size()),
      m_pieces(plan.nodes.size()),
      m_stats(plan.nodes.size(), plan.edges.size())
{
    for (std::size_t index = 0; index < plan.nodes.size(); ++index) {
        if (plan.nodes[index].plan.run)
            m_states[index] = plan.nodes[index].plan.run->makeState();
    }
}

Result<void> BatchWalker::walk(std::size_t source, Batch&& batch)
{
    for (std::size_t index = 0; index < m_writers.size(); ++index) {
        if (m_writers[index])
            m_pieces[index] = m_writers[index]->takePiece();
    }
    m_stats.nodes[source].emitted += batch.records.size();
    ++m_stats.nodes[source].batches;
    const std::vector<std::shared_ptr<BatchMemory>> memories = std::move(batch.memories);
    if (Result<void> left = leave(source, PlanNode::kOut, std::move(batch.records), memories); !left)
        return left;
    return leave(source, PlanNode::kRejected, std::move(batch.rejected), memories);
}

Result<void> BatchWalker::commit(std::uint64_t ticket)
{
    for (std::size_t index = 0; index < m_writers.size(); ++index) {
        if (!m_writers[index])
            continue;
        if (Result<void> committed = m_writers[index]->commit(ticket, std::move(m_pieces[index])); !committed)
            return committed;
        m_pieces[index] = {};
    }
    return {};
}

Result<void> BatchWalker::leave(std::size_t node, std::size_t outlet, std::vector<Record>&& records,
                                const std::vector<std::shared_ptr<BatchMemory>>& memories)
{
    if (records.empty())
        return {};
    if (m_observer != nullptr)
        m_observer->atPort(node, outlet, records, memories);
    const std::vector<PlanNode::Consumer>& consumers = m_plan.nodes[node].consumers[outlet];
    for (std::size_t index = 0; index < consumers.size(); ++index) {
        m_stats.edges[consumers[index].edge] += records.size();
        Batch batch;
        batch.memories = memories;
        if (index + 1 == consumers.size())
            batch.records = std::move(records);
        else
            batch.records = records;
        if (Result<void> entered = enter(consumers[index], std::move(batch)); !entered)
            return entered;
    }
    return {};
}

Result<void> BatchWalker::enter(const PlanNode::Consumer& consumer, Batch&& batch)
{
    const PlanNode& node = m_plan.nodes[consumer.node];
    if (!node.isUsable)
        return {};
    if (!consumer.isBuild && node.kind == NodeKind::Step)
        return runStep(consumer.node, std::move(batch));
    if (!m_writers[consumer.node])
        return {};
    NodeStats& stats = m_stats.nodes[consumer.node];
    stats.batches += consumer.isBuild ? 0 : 1;
    const std::uint64_t begin = threadCpuNanoseconds();
    m_writers[consumer.node]->collect(batch, m_pieces[consumer.node], stats,
                                      {.log = &m_stats.log, .node = consumer.node});
    stats.cpuNanoseconds += threadCpuNanoseconds() - begin;
    return {};
}

Result<void> BatchWalker::runStep(std::size_t index, Batch&& batch)
{
    const PlanNode& node = m_plan.nodes[index];
    std::vector<std::vector<Record>> named(node.plan.outlets.size());
    StepWork work{.state = m_states[index].get(),
                  .outlets = named,
                  .log = {.log = &m_stats.log, .node = index},
                  .tally = {.in = batch.records.size()},
                  .coverage = m_coverage == nullptr ? nullptr : &(*m_coverage)[index],
                  .isObserved = m_observer != nullptr};
    const std::uint64_t begin = threadCpuNanoseconds();
    const Result<void> done = node.plan.run->process(batch, work);
    NodeStats& stats = m_stats.nodes[index];
    stats.cpuNanoseconds += threadCpuNanoseconds() - begin;
    if (!done)
        return done;
    ++stats.batches;
    stats.tally += work.tally;
    stats.emitted += batch.records.size();
    const std::vector<std::shared_ptr<BatchMemory>> memories = std::move(batch.memories);
    if (Result<void> left = leave(index, PlanNode::kOut, std::move(batch.records), memories); !left)
        return left;
    if (Result<void> left = leave(index, PlanNode::kRejected, std::move(batch.rejected), memories); !left)
        return left;
    for (std::size_t outlet = 0; outlet < named.size(); ++outlet) {
        m_stats.nodes[index].emitted += named[outlet].size();
        if (Result<void> left =
                leave(index, PlanNode::kFirstNamed + outlet, std::move(named[outlet]), memories);
            !left)
            return left;
    }
    return {};
}

} // namespace hilum::engine
