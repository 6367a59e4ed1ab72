// SPDX-License-Identifier: Apache-2.0
#include "core/connect/codec.h"

namespace hilum {

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
