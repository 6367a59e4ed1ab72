// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/mapping/stencil_run.h"

#include <memory>
#include <unordered_map>

namespace hilum::mapping {

/// Stencils for records of one shape, the one that fitted last first, and whether it pays to have them.
class StencilShelf
{
public:
    struct Kept
    {
        std::unique_ptr<Stencil> stencil;
        /// So often what it made was what the rules made.
        std::uint32_t proofs = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_stencils.size(); }
    [[nodiscard]] Kept& operator[](std::size_t index) { return m_stencils[index]; }

    /// None of them is worth a try: records of this shape are too different.
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }
    void giveUp();
    /// One of them fitted.
    void noteFit(std::size_t index);
    /// None did; true where another one is to be made.
    [[nodiscard]] bool noteMiss();
    /// None could be made of a record.
    void noteFailure();
    void add(std::unique_ptr<Stencil> stencil);

private:
    static constexpr std::size_t kMostStencils = 8;
    /// So many records of a shape, and so many that no stencil fits, must come before one is made: most
    /// shapes are rare, and a stencil takes as long as some records by the rules.
    static constexpr std::uint32_t kLeastOfAShape = 4;
    static constexpr std::uint32_t kLeastOfAStencil = 2;
    /// So often in a row none may fit.
    static constexpr std::uint32_t kMostMisses = 32;
    static constexpr std::uint32_t kMostFailures = 3;

    std::vector<Kept> m_stencils;
    std::uint32_t m_misses = 0;
    /// Since the last one was made.
    std::uint32_t m_unfit = 0;
    std::uint32_t m_failures = 0;
    bool m_isGivenUp = false;
};

/// The stencils of a worker. Bounded; one thread at a time.
class StencilCache
{
public:
    /// So often a stencil's document is compared with what the rules make, before it is believed.
    static constexpr std::uint32_t kProofs = 2;

    /// Stays where it is until the next trim(). `plan`: MappingPlan::number.
    [[nodiscard]] StencilShelf& shelf(std::uint64_t plan, std::string_view shape);
    void note(const Stencil& stencil) { m_bytes += stencil.size(); }
    /// Begins anew where they take too much. REQUIRES: none is used.
    void trim();

    StencilScratch scratch;
    /// Writes documents of a format; null where nobody does.
    std::unique_ptr<DocumentText> text;
    std::string textFormat;
    /// See MappingScratch::makeForWriting().
    bool isForWriting = false;

private:
    static constexpr std::size_t kMostBytes = std::size_t{32} * 1024 * 1024;
    static constexpr std::size_t kMostShelves = 2048;

    struct Hash
    {
        std::size_t operator()(std::string_view key) const { return contentHash(key); }
    };

    std::unordered_map<std::string, StencilShelf, Hash> m_shelves;
    std::string m_key;
    std::size_t m_bytes = 0;
};

} // namespace hilum::mapping
