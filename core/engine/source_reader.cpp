// SPDX-License-Identifier: Apache-2.0
#include "core/engine/source_reader.h"

#include "core/engine/byte_source_reader.h"
#include "core/engine/record_source_reader.h"

namespace hilum::engine {

Result<std::unique_ptr<SourceReader>> openSource(const pipeline::SourceDefinition& source,
                                                 const Registry& registry, const std::string& folder,
                                                 const ReaderOptions& options,
                                                 std::shared_ptr<MemoryPool> pool)
{
    const Result<const Manifest*> manifest = registry.connectorManifest(source.connector);
    if (!manifest)
        return manifest.error();
    if ((*manifest)->source == Carries::Records) {
        auto reader = std::make_unique<RecordSourceReader>(source, options);
        if (Result<void> opened = reader->open(registry, folder); !opened)
            return std::move(opened).error();
        return std::unique_ptr<SourceReader>(std::move(reader));
    }
    auto reader = std::make_unique<ByteSourceReader>(source, registry, options, std::move(pool));
    if (Result<void> opened = reader->open(folder); !opened)
        return std::move(opened).error();
    return std::unique_ptr<SourceReader>(std::move(reader));
}

} // namespace hilum::engine
