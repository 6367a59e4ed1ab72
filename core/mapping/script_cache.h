// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/script_recorder.h"

#include <memory>
#include <unordered_map>

namespace hilum::mapping {

/// What decides which scripts may fit an item.
struct ScriptKey
{
    /// MappingPlan::number: another plan's group may come to lie where this one's was.
    std::uint64_t plan = 0;
    const RuleGroup* group = nullptr;
    /// Frame::present.
    std::uint64_t present = 0;
    /// CompiledRule::unique, of the plan's names.
    const char* unique = nullptr;

    friend bool operator==(const ScriptKey&, const ScriptKey&) = default;
};

/// Scripts for items of one key, the one that fitted last first, and whether it pays to have them.
class ScriptShelf
{
public:
    [[nodiscard]] std::size_t size() const { return m_scripts.size(); }
    [[nodiscard]] const ItemScript& operator[](std::size_t index) const { return *m_scripts[index]; }

    /// None of them is worth a try: items of this key are too different.
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }
    /// One of them fitted.
    void noteFit(std::size_t index)
    {
        m_misses = 0;
        if (index != 0)
            std::swap(m_scripts[index], m_scripts.front());
    }
    /// None did; true where another one is to be written.
    [[nodiscard]] bool noteMiss();
    void add(ItemScript script);

private:
    static constexpr std::size_t kMostScripts = 6;
    /// So often in a row none may fit.
    static constexpr std::uint32_t kMostMisses = 24;

    std::vector<std::unique_ptr<const ItemScript>> m_scripts;
    std::uint32_t m_misses = 0;
    bool m_isGivenUp = false;
};

/// The scripts of a worker. Bounded; one thread at a time.
class ScriptCache
{
public:
    /// Stays where it is until the next trim().
    [[nodiscard]] ScriptShelf& shelf(const ScriptKey& key) { return m_shelves[key]; }
    /// Begins anew where there are too many. REQUIRES: no script is followed.
    void trim()
    {
        if (m_shelves.size() > kMostShelves)
            m_shelves.clear();
    }
    /// One that nobody uses; to be given back.
    [[nodiscard]] std::unique_ptr<ScriptRecorder> takeRecorder();
    void giveBack(std::unique_ptr<ScriptRecorder> recorder) { m_recorders.push_back(std::move(recorder)); }

private:
    static constexpr std::size_t kMostShelves = 8192;

    struct Hash
    {
        std::size_t operator()(const ScriptKey& key) const
        {
            const std::uint64_t mixed = reinterpret_cast<std::uintptr_t>(key.group) * 0x9E3779B97F4A7C15U
                                        ^ key.present * 0xC2B2AE3D27D4EB4FU
                                        ^ reinterpret_cast<std::uintptr_t>(key.unique) ^ key.plan << 7U;
            return mixed ^ mixed >> 29U;
        }
    };

    std::unordered_map<ScriptKey, ScriptShelf, Hash> m_shelves;
    std::vector<std::unique_ptr<ScriptRecorder>> m_recorders;
};

} // namespace hilum::mapping
