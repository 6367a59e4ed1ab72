// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_source.h"

#include "plugins/dicom/dicom_files.h"
#include "plugins/dicom/dicom_schema.h"

#include <filesystem>
#include <fstream>

namespace hilum::dicom {

Result<std::unique_ptr<RecordSource>> DicomSource::open(const OpenRequest& request)
{
    const Settings& settings = request.settings;
    const std::filesystem::path base = request.baseFolder;
    Result<std::vector<std::string>> files =
        findFiles({.path = (base / settings.textOr("path", "")).lexically_normal().string(),
                   .recursive = settings.textOr("recursive", "true") != "false",
                   .pattern = settings.textOr("pattern", "*")});
    if (!files)
        return std::move(files).error();
    auto source = std::unique_ptr<DicomSource>(new DicomSource(*std::move(files)));
    source->m_skipsOthers = settings.textOr("others", "reject") == "skip";
    source->m_isPreview = request.isPreview;
    source->m_options.defaultCharacterSet = settings.textOr("charset", "");
    source->m_stop = request.stop;
    return std::unique_ptr<RecordSource>(std::move(source));
}

Result<bool> DicomSource::read(Batch& batch, std::size_t limit)
{
    const std::size_t before = batch.records.size() + batch.rejected.size();
    while (m_next < m_files.size() && !m_stop.stop_requested()
           && batch.records.size() + batch.rejected.size() - before < limit) {
        const std::string& path = m_files[m_next++];
        if (m_skipsOthers && !hasPrefix(path))
            continue;
        readOne(path, batch);
        if (!m_isPreview)
            receive(path);
    }
    return m_next < m_files.size() && !m_stop.stop_requested();
}

void DicomSource::readOne(const std::string& path, Batch& batch)
{
    Diagnostics warnings;
    const Result<const Document*> document = readFile(path, m_options, batch.arena(), warnings);
    Record record;
    record.origin.resource = batch.arena().copy(path);
    record.origin.sequence = 1;
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    record.origin.bytes = {0, error ? 0 : size};
    if (!document) {
        record.document =
            new (batch.arena().allocate(sizeof(RawDocument), alignof(RawDocument))) RawDocument({});
        batch.reject(std::move(record), document.error());
        return;
    }
    record.document = *document;
    if (!warnings.empty())
        record.findings = std::make_shared<const Diagnostics>(std::move(warnings));
    batch.records.push_back(std::move(record));
}

void DicomSource::receive(const std::string& path)
{
    ResourceReceipt receipt{.name = path, .bytes = 0, .records = 1, .sha256 = {}};
    Sha256 hash;
    std::ifstream file(path, std::ios::binary);
    std::vector<char> space(std::size_t{1} << 16);
    while (file.read(space.data(), static_cast<std::streamsize>(space.size())) || file.gcount() > 0) {
        hash.update({space.data(), static_cast<std::size_t>(file.gcount())});
        receipt.bytes += static_cast<std::uint64_t>(file.gcount());
    }
    receipt.sha256 = hash.finish();
    m_receipts.push_back(std::move(receipt));
}

std::vector<ResourceReceipt> DicomSource::takeReceipts()
{
    return std::exchange(m_receipts, {});
}

std::shared_ptr<const Schema> DicomSource::schema() const
{
    return dictionarySchema();
}

} // namespace hilum::dicom
