// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/connector.h"

namespace hilum::files {

/// Files as a source and a sink of bytes. Settings: manifest.json.
class FilesConnector final : public Connector
{
public:
    [[nodiscard]] Result<std::unique_ptr<ByteSource>>
    openByteSource(const OpenRequest& request) const override;
    [[nodiscard]] Result<std::unique_ptr<ByteSink>> openByteSink(const OpenRequest& request) const override;
};

} // namespace hilum::files
