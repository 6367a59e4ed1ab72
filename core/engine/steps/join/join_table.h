// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/steps/expressions.h"

#include <string>
#include <unordered_map>

namespace hilum::engine {

/// The records of a join's second source by their key, in their order. Filled first, then read by many
/// threads.
class JoinTable final : public BuildTable
{
public:
    JoinTable(fhirpath::Expression key, PortInfo port, const DateTime& now)
        : m_key(std::move(key)), m_port(std::move(port)), m_evaluation(now)
    {
    }

    [[nodiscard]] Result<void> add(std::span<const Record> records,
                                   std::span<const std::shared_ptr<BatchMemory>> memories,
                                   FindingLog::At log) override;

    /// Root nodes of the records with this key; empty where there is none.
    [[nodiscard]] std::span<const Node> find(std::string_view key) const;

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    fhirpath::Expression m_key;
    PortInfo m_port; // The key views its schema.
    fhirpath::EvaluationContext m_evaluation;
    std::unordered_map<std::string, std::vector<Node>, TextHash, std::equal_to<>> m_records;
    std::vector<std::shared_ptr<BatchMemory>> m_memories;
};

} // namespace hilum::engine
