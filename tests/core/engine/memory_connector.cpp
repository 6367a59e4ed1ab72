// SPDX-License-Identifier: Apache-2.0
#include "tests/core/engine/memory_connector.h"

#include "core/codecs/builtin_codecs.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <cstring>

namespace hilum::test {
namespace {

class MemorySource final : public ByteSource
{
public:
    MemorySource(MemoryStore& store, const std::vector<MemoryStore::Resource>& resources)
        : m_store(store), m_resources(resources)
    {
    }

    Result<std::optional<ByteResource>> next() override
    {
        m_at = 0;
        if (m_next == m_resources.size())
            return std::optional<ByteResource>();
        const MemoryStore::Resource& resource = m_resources[m_next++];
        if (!resource.error.empty())
            return Diagnostic::error("test.unreadable", "Cannot be opened.");
        m_current = &resource;
        return std::optional<ByteResource>({.name = resource.name, .size = resource.bytes.size()});
    }

    Result<std::size_t> read(std::span<char> space) override
    {
        if (m_at >= m_current->breaksAt)
            return Diagnostic::error("test.broken", "Reading broke.");
        const std::size_t count = std::min({space.size(), m_store.readSize, m_current->bytes.size() - m_at});
        std::memcpy(space.data(), m_current->bytes.data() + m_at, count);
        m_at += count;
        m_store.bytesRead += count;
        const std::uint64_t underWay =
            m_store.bytesRead - std::min(m_store.bytesRead.load(), m_store.bytesWritten.load());
        m_store.mostUnderWay = std::max(m_store.mostUnderWay.load(), underWay);
        if (count == 0)
            m_receipts.push_back({.name = m_current->name, .bytes = m_at, .records = 0, .sha256 = "-"});
        return count;
    }

    std::vector<ResourceReceipt> takeReceipts() override { return std::exchange(m_receipts, {}); }

    std::optional<std::uint64_t> totalBytes() const override
    {
        std::uint64_t sum = 0;
        for (const MemoryStore::Resource& resource : m_resources)
            sum += resource.bytes.size();
        return sum;
    }

private:
    MemoryStore& m_store;
    const std::vector<MemoryStore::Resource>& m_resources;
    const MemoryStore::Resource* m_current = nullptr;
    std::size_t m_next = 0;
    std::size_t m_at = 0;
    std::vector<ResourceReceipt> m_receipts;
};

class MemorySink final : public ByteSink
{
public:
    MemorySink(MemoryStore& store, std::string name) : m_store(store), m_name(std::move(name))
    {
        ++m_store.openSinks;
    }
    ~MemorySink() override { --m_store.openSinks; }

    Result<void> write(std::string_view bytes) override
    {
        m_bytes += bytes;
        m_store.bytesWritten += bytes.size();
        if (m_store.onWrite)
            m_store.onWrite();
        const auto breaks = m_store.sinkBreaksAt.find(m_name);
        if (breaks != m_store.sinkBreaksAt.end() && m_bytes.size() > breaks->second)
            return Diagnostic::error("test.full", "The disk is full.");
        return {};
    }

    Result<std::vector<ResourceReceipt>> finish() override
    {
        m_store.outputs[m_name] = m_bytes;
        return std::vector<ResourceReceipt>{
            {.name = m_name, .bytes = m_bytes.size(), .records = 0, .sha256 = "-"}};
    }

private:
    MemoryStore& m_store;
    std::string m_name;
    std::string m_bytes;
};

class TableSink final : public RecordSink
{
public:
    TableSink(MemoryStore& store, std::string name) : m_store(store), m_name(std::move(name)) {}

    Result<void> write(std::span<const Record> records, std::vector<Refusal>& refused) override
    {
        for (std::size_t index = 0; index < records.size(); ++index) {
            const Node root = records[index].document->root();
            if (root.firstChild("refuse")) {
                refused.push_back({.index = index, .reason = Diagnostic::error("test.refused", "Refused.")});
                continue;
            }
            json::JsonWriter().append(m_open, root);
            m_open += '\n';
        }
        if (m_store.onWrite)
            m_store.onWrite();
        return {};
    }

    Result<void> checkpoint() override
    {
        m_store.outputs[m_name] += m_open;
        m_open.clear();
        return {};
    }

    Result<std::vector<ResourceReceipt>> finish() override
    {
        const Result<void> kept = checkpoint();
        return kept ? Result<std::vector<ResourceReceipt>>(std::vector<ResourceReceipt>()) : kept.error();
    }

private:
    MemoryStore& m_store;
    std::string m_name;
    std::string m_open;
};

class MemoryConnector final : public Connector
{
public:
    explicit MemoryConnector(MemoryStore& store) : m_store(store) {}

    Result<std::unique_ptr<ByteSource>> openByteSource(const OpenRequest& request) const override
    {
        ++m_store.opened;
        const auto found = m_store.inputs.find(request.settings.textOr("name", ""));
        if (found == m_store.inputs.end())
            return Diagnostic::error("test.missing", "There is no such input.");
        return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(m_store, found->second));
    }
    Result<std::unique_ptr<ByteSink>> openByteSink(const OpenRequest& request) const override
    {
        return std::unique_ptr<ByteSink>(
            std::make_unique<MemorySink>(m_store, request.settings.textOr("name", "")));
    }
    Result<std::unique_ptr<RecordSink>> openRecordSink(const OpenRequest& request) const override
    {
        return std::unique_ptr<RecordSink>(
            std::make_unique<TableSink>(m_store, request.settings.textOr("name", "")));
    }

private:
    MemoryStore& m_store;
};

Manifest manifestFor(const std::string& id, Carries source, Carries sink)
{
    Manifest manifest;
    manifest.id = id;
    manifest.title = id;
    manifest.source = source;
    manifest.sink = sink;
    SettingManifest name;
    name.key = "name";
    name.isRequired = true;
    manifest.settings.push_back(name);
    return manifest;
}

} // namespace

void fillRegistry(Registry& registry, MemoryStore& store)
{
    addBuiltinCodecs(registry);
    const auto load = [&store]() -> Result<std::shared_ptr<const Connector>> {
        return std::shared_ptr<const Connector>(std::make_shared<MemoryConnector>(store));
    };
    registry.addConnector(manifestFor("memory", Carries::Bytes, Carries::Bytes), load);
    registry.addConnector(manifestFor("table", Carries::Nothing, Carries::Records), load);
}

} // namespace hilum::test
