// SPDX-License-Identifier: Apache-2.0
#include "core/engine/record_source_reader.h"

#include <algorithm>

namespace hilum::engine {

Result<void> RecordSourceReader::open(const Registry& registry, const std::string& folder)
{
    Result<std::shared_ptr<const Connector>> connector = registry.connector(m_definition.connector);
    if (!connector)
        return std::move(connector).error();
    m_connector = *std::move(connector);
    Result<std::unique_ptr<RecordSource>> source =
        m_connector->openRecordSource({.name = m_definition.id,
                                       .settings = m_definition.settings,
                                       .baseFolder = folder,
                                       .stop = m_options.stop,
                                       .isPreview = m_options.isPreview,
                                       .schema = nullptr});
    if (!source)
        return std::move(source).error();
    m_source = *std::move(source);
    return {};
}

Result<bool> RecordSourceReader::read(RawBatch& batch)
{
    if (m_isOver)
        return false;
    std::size_t limit = kBatchRecords;
    if (m_options.limit != 0)
        limit = static_cast<std::size_t>(std::min<std::uint64_t>(limit, m_options.limit - m_given));
    const Result<bool> more = m_source->read(batch.batch, limit);
    if (!more)
        return more;
    m_given += batch.batch.records.size() + batch.batch.rejected.size();
    m_isOver = !*more || (m_options.limit != 0 && m_given >= m_options.limit);
    const bool isEmpty = batch.batch.records.empty() && batch.batch.rejected.empty();
    return !isEmpty || !m_isOver;
}

void RecordSourceReader::decode(RawBatch& raw, Tally& tally, FindingLog::At log) const
{
    Batch& batch = raw.batch;
    const auto complete = [&](Record& record) {
        record.origin.source = m_definition.id;
        if (!record.findings)
            return;
        Diagnostics findings = *record.findings;
        for (Diagnostic& finding : findings) {
            completePlace(finding, record.origin);
            log.add(finding);
            tally.warnings += finding.severity == Severity::Warning ? 1 : 0;
        }
        record.findings = std::make_shared<const Diagnostics>(std::move(findings));
    };
    std::ranges::for_each(batch.records, complete);
    std::ranges::for_each(batch.rejected, complete);
    tally.in += batch.records.size() + batch.rejected.size();
    tally.out += batch.records.size();
    tally.rejected += batch.rejected.size();
}

PortInfo RecordSourceReader::info()
{
    PortInfo info{.format = m_definition.connector,
                  .schema = m_source->schema(),
                  .typeName = {},
                  .notation = m_connector->pathNotation()};
    if (info.schema && info.schema->rootTypes().size() == 1)
        info.typeName = info.schema->rootTypes().front();
    return info;
}

} // namespace hilum::engine
