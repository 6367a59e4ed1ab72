// SPDX-License-Identifier: Apache-2.0
#include "core/connect/codec.h"

namespace hilum {

void Frames::clear()
{
    frames.clear();
    refusals.clear();
    findings.clear();
}

void Frames::refuse(ByteRange bytes, std::uint64_t line, Diagnostic reason)
{
    refusals.push_back(std::move(reason));
    frames.push_back({.bytes = bytes,
                      .line = line,
                      .isRecord = true,
                      .refusal = static_cast<std::uint32_t>(refusals.size())});
}

Result<std::unique_ptr<Encoder>> Codec::makeEncoder(const Settings& /*settings*/,
                                                    EncodeContent /*content*/) const
{
    return Diagnostic::error("connect.read-only-format",
                             "{0} can be read but not written. Choose another format.", {manifest().title});
}

std::shared_ptr<const Schema> Codec::schema(const Settings& /*settings*/, const Document* /*sample*/) const
{
    return nullptr;
}

std::string Codec::typeOf(const Document& document) const
{
    return std::string(document.root().typeName());
}

} // namespace hilum
