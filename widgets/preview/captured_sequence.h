// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/port_capture.h"
#include "widgets/record/record_sequence.h"

#include <list>
#include <mutex>

namespace hilum::preview {

/// Captured records as a sequence: pages of them are read from their file when a view comes to them, and the
/// ones last seen are kept.
class CapturedSequence final : public record::RecordSequence
{
public:
    explicit CapturedSequence(std::shared_ptr<const engine::CapturedRecords> records)
        : m_records(std::move(records))
    {
    }

    [[nodiscard]] std::size_t count() const override { return m_records->count(); }
    [[nodiscard]] record::RecordPlace at(std::size_t index) const override;

private:
    static constexpr std::size_t kPageRecords = 64;
    static constexpr std::size_t kMostPages = 48;
    /// Of pages, as they lie in the file: decoded they take several times as much.
    static constexpr std::size_t kMostBytes = std::size_t{48} * 1024 * 1024;

    struct Page
    {
        std::size_t number = 0;
        record::RecordListPointer list;
    };

    [[nodiscard]] record::RecordListPointer load(std::size_t number) const;
    void fitPages() const;

    std::shared_ptr<const engine::CapturedRecords> m_records;
    mutable std::mutex m_mutex;      // Guards the pages: a search reads while the table is painted.
    mutable std::list<Page> m_pages; // The last used first.
    /// Fewer where the records are large.
    mutable std::size_t m_pageRecords = kPageRecords;
    mutable std::size_t m_mostPages = kMostPages;
};

} // namespace hilum::preview
