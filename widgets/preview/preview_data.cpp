// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/preview_data.h"

#include <algorithm>

namespace hilum::preview {

namespace {

const engine::PortPreview* findPort(const PreviewPointer& preview, const QString& port)
{
    if (preview == nullptr)
        return nullptr;
    const auto found = preview->ports.find(port.toStdString());
    return found == preview->ports.end() ? nullptr : &found->second;
}

bool hasRecord(const engine::PortPreview& port, const Record& record)
{
    return std::ranges::any_of(port.records,
                               [&](const Record& other) { return other.document == record.document; });
}

record::RecordListPointer listOf(const PreviewPointer& preview, const Record& record)
{
    auto list = std::make_shared<record::RecordList>();
    list->records.push_back(record);
    list->keeper = preview;
    for (const auto& [name, port] : preview->ports) {
        if (!hasRecord(port, record))
            continue;
        list->schema = port.schema;
        list->typeName = port.typeName;
        break;
    }
    return list;
}

const Record* rowOf(const engine::PortPreview* port, int row)
{
    const bool isThere = port != nullptr && row >= 0 && row < static_cast<int>(port->records.size());
    return isThere ? &port->records[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace

record::RecordListPointer recordsAt(const PreviewPointer& preview, const QString& port)
{
    const engine::PortPreview* found = findPort(preview, port);
    if (found == nullptr)
        return nullptr;
    auto list = std::make_shared<record::RecordList>();
    list->records = found->records;
    list->keeper = preview;
    list->schema = found->schema;
    list->typeName = found->typeName;
    return list;
}

record::RecordListPointer upstreamOf(const PreviewPointer& preview, const QString& port, int row)
{
    const engine::PortPreview* found = findPort(preview, port);
    const Record* record = rowOf(found, row);
    const Record* upstream = record == nullptr ? nullptr : preview->upstream(*found, *record);
    return upstream == nullptr ? nullptr : listOf(preview, *upstream);
}

record::RecordListPointer sourceOf(const PreviewPointer& preview, const QString& port, int row)
{
    const engine::PortPreview* found = findPort(preview, port);
    const Record* record = rowOf(found, row);
    if (record == nullptr)
        return nullptr;
    const Record* source = preview->atSource(*record);
    return listOf(preview, source == nullptr ? *record : *source);
}

} // namespace hilum::preview
