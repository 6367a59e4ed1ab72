// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_list.h"

#include <utility>

namespace hilum::record {

/// One record where it lies: in a list that is shared, so that it lives as long as this is held.
struct RecordPlace
{
    RecordListPointer list;
    int row = -1;

    explicit operator bool() const { return list != nullptr && row >= 0; }
    [[nodiscard]] const Record& record() const { return list->records[static_cast<std::size_t>(row)]; }
};

/// Any number of records in an order, of which not all need be in memory: a view asks for those it shows. May
/// grow at its end while it is read. Thread-safe.
class RecordSequence
{
public:
    RecordSequence() = default;
    RecordSequence(const RecordSequence&) = delete;
    RecordSequence& operator=(const RecordSequence&) = delete;
    virtual ~RecordSequence() = default;

    [[nodiscard]] virtual std::size_t count() const = 0;
    /// None where it cannot be read any more. Quick enough for every cell that a view paints.
    [[nodiscard]] virtual RecordPlace at(std::size_t index) const = 0;
};

using RecordSequencePointer = std::shared_ptr<const RecordSequence>;

/// A list in memory as a sequence.
class ListSequence final : public RecordSequence
{
public:
    explicit ListSequence(RecordListPointer list) : m_list(std::move(list)) {}

    [[nodiscard]] std::size_t count() const override { return m_list->records.size(); }
    [[nodiscard]] RecordPlace at(std::size_t index) const override
    {
        return {.list = m_list, .row = static_cast<int>(index)};
    }

private:
    RecordListPointer m_list;
};

} // namespace hilum::record
