// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/join/join_table.h"

namespace hilum::engine {

Result<void> JoinTable::add(std::span<const Record> records,
                            std::span<const std::shared_ptr<BatchMemory>> memories, FindingLog::At log)
{
    m_memories.insert(m_memories.end(), memories.begin(), memories.end());
    for (const Record& record : records) {
        m_evaluation.reset();
        const Result<fhirpath::Item> key =
            fhirpath::evaluateFirst(m_key, record.document->root(), m_evaluation);
        if (!key) {
            Diagnostic problem = key.error();
            completePlace(problem, record.origin);
            log.add(problem);
            continue;
        }
        std::string text = fhirpath::toText(*key);
        if (!text.empty())
            m_records[std::move(text)].push_back(record.document->root());
    }
    return {};
}

std::span<const Node> JoinTable::find(std::string_view key) const
{
    const auto found = m_records.find(key);
    return found == m_records.end() ? std::span<const Node>() : found->second;
}

} // namespace hilum::engine
