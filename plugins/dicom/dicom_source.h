// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/connect/connector.h"
#include "plugins/dicom/dicom_reader.h"

namespace hilum::dicom {

/// A record for each file; one that cannot be read is rejected with its reason.
class DicomSource final : public RecordSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RecordSource>> open(const OpenRequest& request);

    [[nodiscard]] Result<bool> read(Batch& batch, std::size_t limit) override;
    [[nodiscard]] std::vector<ResourceReceipt> takeReceipts() override;
    [[nodiscard]] std::shared_ptr<const Schema> schema() const override;
    [[nodiscard]] std::optional<std::uint64_t> totalRecords() const override { return m_files.size(); }

private:
    explicit DicomSource(std::vector<std::string> files) : m_files(std::move(files)) {}

    void readOne(const std::string& path, Batch& batch);
    void receive(const std::string& path);

    std::vector<std::string> m_files;
    std::size_t m_next = 0;
    bool m_skipsOthers = false;
    bool m_isPreview = false;
    ReadOptions m_options;
    std::stop_token m_stop;
    std::vector<ResourceReceipt> m_receipts;
};

} // namespace hilum::dicom
