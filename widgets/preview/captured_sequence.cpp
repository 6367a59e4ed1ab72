// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/captured_sequence.h"

#include <algorithm>

namespace hilum::preview {

/// A row of a million columns is a page of its own, and few of them are kept. REQUIRES: m_mutex is held.
void CapturedSequence::fitPages() const
{
    const std::size_t largest = std::max<std::size_t>(1, m_records->largest());
    std::size_t records = kPageRecords;
    while (records > 1 && records * largest > kMostBytes / 4)
        records /= 2;
    m_mostPages = std::clamp<std::size_t>(kMostBytes / (records * largest), 2, kMostPages);
    if (records != m_pageRecords)
        m_pages.clear();
    m_pageRecords = records;
}

record::RecordPlace CapturedSequence::at(std::size_t index) const
{
    const std::lock_guard lock(m_mutex);
    fitPages();
    const std::size_t number = index / m_pageRecords;
    const std::size_t row = index % m_pageRecords;
    auto page = std::ranges::find(m_pages, number, &Page::number);
    // The last page of a sequence that grows had fewer records when it was read.
    if (page != m_pages.end() && row >= page->list->records.size()) {
        m_pages.erase(page);
        page = m_pages.end();
    }
    if (page == m_pages.end()) {
        record::RecordListPointer list = load(number);
        if (list == nullptr || row >= list->records.size())
            return {};
        m_pages.push_front({.number = number, .list = std::move(list)});
        while (m_pages.size() > m_mostPages)
            m_pages.pop_back();
        page = m_pages.begin();
    } else if (page != m_pages.begin()) {
        m_pages.splice(m_pages.begin(), m_pages, page);
    }
    return {.list = page->list, .row = static_cast<int>(row)};
}

record::RecordListPointer CapturedSequence::load(std::size_t number) const
{
    const std::shared_ptr<const engine::CapturedPage> page =
        m_records->page(number * m_pageRecords, m_pageRecords);
    if (page == nullptr)
        return nullptr;
    const engine::CapturedRecords::Shape shape = m_records->shape();
    auto list = std::make_shared<record::RecordList>();
    list->records = page->records;
    list->keeper = page;
    list->schema = shape.schema;
    list->typeName = shape.typeName;
    return list;
}

} // namespace hilum::preview
