// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

#include <fstream>

namespace hilum::patient {

/// A file's name without the ending of what unpacks it.
[[nodiscard]] std::string_view unpackedName(std::string_view fileName);

[[nodiscard]] Diagnostic unreadableFile(const std::string& file);

/// The bytes of one file, unpacked. A resource in XML is read as the JSON that says the same; XML that is no
/// FHIR as an empty file.
class FileBytes
{
public:
    /// REQUIRES: the registry outlives the bytes.
    [[nodiscard]] static Result<std::unique_ptr<FileBytes>>
    open(const std::string& file, const Registry& registry, const std::stop_token& stop);

    /// 0 at the end.
    [[nodiscard]] std::size_t read(std::span<char> space);
    /// Goes from a byte to one behind it; a packed file is read up to there.
    void seek(std::uint64_t from, std::uint64_t to);

private:
    [[nodiscard]] Result<void> openPacked(const std::string& file, const Registry& registry,
                                          const std::stop_token& stop);
    [[nodiscard]] Result<void> becomeJson(const std::string& file, const Registry& registry);
    [[nodiscard]] std::size_t readFile(std::span<char> space);

    std::ifstream m_file;
    std::shared_ptr<const Connector> m_connector;
    std::unique_ptr<ByteSource> m_source;
    /// Of XML.
    std::optional<std::string> m_json;
    std::size_t m_at = 0;
};

} // namespace hilum::patient
