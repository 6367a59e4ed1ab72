// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/distinct_counter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace hilum::inventory {
namespace {

constexpr std::size_t kFirstHashes = 16;
constexpr unsigned kHashBits = 64;

/// The sums by which Ertl (New cardinality estimation algorithms for HyperLogLog sketches, 2017) corrects for
/// registers that are empty and for those that are full.
double sigma(double share)
{
    if (share == 1.0)
        return std::numeric_limits<double>::infinity();
    double weight = 1;
    double sum = share;
    for (double before = -1; before != sum;) {
        share *= share;
        before = sum;
        sum += share * weight;
        weight += weight;
    }
    return sum;
}

double tau(double share)
{
    if (share == 0.0 || share == 1.0)
        return 0;
    double weight = 1;
    double sum = 1 - share;
    for (double before = -1; before != sum;) {
        share = std::sqrt(share);
        before = sum;
        weight *= 0.5;
        sum -= (1 - share) * (1 - share) * weight;
    }
    return sum / 3;
}

} // namespace

bool DistinctCounter::insert(std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    // The low bits are those that FrequentTexts goes by; any will do.
    std::size_t at = hash & mask;
    while (m_slots[at] != 0) {
        if (m_slots[at] == hash)
            return false;
        at = (at + 1) & mask;
    }
    m_slots[at] = hash;
    return true;
}

void DistinctCounter::addExactly(std::uint64_t hash, const Limits& limits)
{
    hash = std::max<std::uint64_t>(hash, 1);
    if (m_slots.size() < (m_count + 1) * 2)
        grow();
    if (!insert(hash))
        return;
    if (++m_count > limits.exact)
        makeSketch(limits.bits);
}

void DistinctCounter::grow()
{
    std::vector<std::uint64_t> old(std::max(kFirstHashes, m_slots.size() * 2));
    old.swap(m_slots);
    for (const std::uint64_t hash : old) {
        if (hash != 0)
            static_cast<void>(insert(hash));
    }
}

void DistinctCounter::makeSketch(unsigned bits)
{
    m_bits = bits;
    m_registers.assign(std::size_t{1} << bits, 0);
    for (const std::uint64_t hash : m_slots) {
        if (hash != 0)
            addToSketch(hash);
    }
    m_slots = {};
    m_count = 0;
}

void DistinctCounter::addToSketch(std::uint64_t hash)
{
    const std::size_t place = hash >> (kHashBits - m_bits);
    // A mark behind the last bit: there is always one to find.
    const std::uint64_t rest = hash << m_bits | std::uint64_t{1} << (m_bits - 1);
    const auto rank = static_cast<std::uint8_t>(std::countl_zero(rest) + 1);
    m_registers[place] = std::max(m_registers[place], rank);
}

void DistinctCounter::add(const DistinctCounter& other, const Limits& limits)
{
    for (const std::uint64_t hash : other.m_slots) {
        if (hash != 0)
            add(hash, limits);
    }
    if (other.isExact())
        return;
    if (isExact())
        makeSketch(limits.bits);
    DistinctCounter smaller = other;
    smaller.shrink({.exact = limits.exact, .bits = m_bits});
    shrink({.exact = limits.exact, .bits = smaller.m_bits});
    for (std::size_t place = 0; place < m_registers.size(); ++place)
        m_registers[place] = std::max(m_registers[place], smaller.m_registers[place]);
}

void DistinctCounter::shrink(const Limits& limits)
{
    if (m_registers.empty()) {
        if (m_count > limits.exact)
            makeSketch(limits.bits);
        return;
    }
    // Neighbours become one: the bit that told them apart is now the first of the rest.
    while (m_bits > limits.bits) {
        --m_bits;
        for (std::size_t place = 0; place < m_registers.size() / 2; ++place) {
            const std::uint8_t even = m_registers[2 * place];
            const std::uint8_t odd = m_registers[2 * place + 1];
            m_registers[place] = odd != 0 && even == 0 ? std::uint8_t{1}
                                 : even != 0           ? static_cast<std::uint8_t>(even + 1)
                                                       : std::uint8_t{0};
        }
        m_registers.resize(m_registers.size() / 2);
    }
    m_registers.shrink_to_fit();
}

std::uint64_t DistinctCounter::count() const
{
    if (m_registers.empty())
        return m_count;
    const auto size = static_cast<double>(m_registers.size());
    const unsigned most = kHashBits - m_bits;
    std::vector<double> counts(most + 2);
    for (const std::uint8_t rank : m_registers)
        ++counts[rank];
    double sum = size * tau(1 - counts[most + 1] / size);
    for (unsigned rank = most; rank >= 1; --rank)
        sum = 0.5 * (sum + counts[rank]);
    sum += size * sigma(counts[0] / size);
    return static_cast<std::uint64_t>(std::llround(size * size / (2 * std::log(2.0) * sum)));
}

} // namespace hilum::inventory
