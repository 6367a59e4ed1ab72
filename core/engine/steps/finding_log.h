// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <map>

namespace hilum::engine {

/// Findings of a run by node and code: how many, and where the first ones are. One thread at a time.
class FindingLog
{
public:
    static constexpr std::size_t kPlaces = 5;

    struct Entry
    {
        Diagnostic first;
        std::uint64_t count = 0;
        std::vector<Place> places;
    };
    struct Key
    {
        std::size_t node = 0;
        std::string code;
        /// Rule or setting: two rules of a step are counted apart.
        std::string path;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    /// Where one node's findings go.
    struct At
    {
        FindingLog* log = nullptr;
        std::size_t node = 0;

        void add(const Diagnostic& finding) const { log->add(node, finding); }
    };

    void add(std::size_t node, const Diagnostic& finding);
    void merge(const FindingLog& other);
    void clear() { m_entries.clear(); }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    /// In the order of the nodes.
    [[nodiscard]] const std::map<Key, Entry>& entries() const { return m_entries; }

private:
    std::map<Key, Entry> m_entries;
};

} // namespace hilum::engine
