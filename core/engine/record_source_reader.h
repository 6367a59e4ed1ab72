// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/source_reader.h"

namespace hilum::engine {

/// Takes the records of a connector that needs no codec.
class RecordSourceReader final : public SourceReader
{
public:
    RecordSourceReader(const pipeline::SourceDefinition& source, ReaderOptions options)
        : m_definition(source), m_options(std::move(options))
    {
    }

    [[nodiscard]] Result<void> open(const Registry& registry, const std::string& folder);

    [[nodiscard]] Result<bool> read(RawBatch& batch) override;
    void decode(RawBatch& batch, Tally& tally, FindingLog::At log) const override;
    [[nodiscard]] PortInfo info() override;
    [[nodiscard]] std::vector<ResourceReceipt> takeReceipts() override { return m_source->takeReceipts(); }
    [[nodiscard]] std::optional<std::uint64_t> totalRecords() const override
    {
        return m_source->totalRecords();
    }

private:
    const pipeline::SourceDefinition& m_definition;
    ReaderOptions m_options;
    std::shared_ptr<const Connector> m_connector; // Before what it made.
    std::unique_ptr<RecordSource> m_source;
    std::uint64_t m_given = 0;
    bool m_isOver = false;
};

} // namespace hilum::engine
