// SPDX-License-Identifier: Apache-2.0
#include "core/connect/connector.h"

namespace hilum {
namespace {

Diagnostic cannot(const OpenRequest& request, std::string_view what)
{
    return Diagnostic::error("connect.unsupported-direction", "{0}: this connector has no {1}.",
                             {request.name, std::string(what)});
}

} // namespace

Result<std::unique_ptr<ByteSource>> Connector::openByteSource(const OpenRequest& request) const
{
    return cannot(request, "byte source");
}

Result<std::unique_ptr<ByteSink>> Connector::openByteSink(const OpenRequest& request) const
{
    return cannot(request, "byte sink");
}

Result<std::unique_ptr<RecordSource>> Connector::openRecordSource(const OpenRequest& request) const
{
    return cannot(request, "record source");
}

Result<std::unique_ptr<RecordSink>> Connector::openRecordSink(const OpenRequest& request) const
{
    return cannot(request, "record sink");
}

Result<std::vector<std::string>> Connector::browse(const OpenRequest& /*request*/,
                                                   std::string_view /*key*/) const
{
    return std::vector<std::string>();
}

Result<RasterImage> Connector::image(const Document& /*record*/, std::uint32_t /*frame*/) const
{
    return Diagnostic::error("connect.no-image", "These records hold no pictures.");
}

} // namespace hilum
