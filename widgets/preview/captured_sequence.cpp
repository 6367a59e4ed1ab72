// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/captured_sequence.h"

#include <algorithm>

namespace hilum::preview {

record::RecordPlace CapturedSequence::at(std::size_t index) const
{
    const std::size_t number = index / kPageRecords;
    const std::size_t row = index % kPageRecords;
    const std::lock_guard lock(m_mutex);
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
        if (m_pages.size() > kMostPages)
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
        m_records->page(number * kPageRecords, kPageRecords);
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
