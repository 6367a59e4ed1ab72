// SPDX-License-Identifier: Apache-2.0
// Looks at any bytes as the beginning of a file, whose first byte chooses its name and whether there is more
// of it.
#include "core/codecs/builtin_codecs.h"
#include "core/connect/registry.h"
#include "core/recognise/content_probe.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace hilum;

namespace {

const Registry& registryOfCodecs()
{
    static Registry registry;
    static const bool kIsFilled = [] {
        addBuiltinCodecs(registry);
        return true;
    }();
    static_cast<void>(kIsFilled);
    return registry;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    static constexpr std::array<std::string_view, 4> kNames = {"", "a.csv", "a.yaml", "a.hl7"};
    const unsigned choice = data[0];
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const recognise::Content content = recognise::recogniseContent(
        {.name = kNames[choice % kNames.size()], .bytes = bytes, .isWhole = (choice & 4U) != 0},
        registryOfCodecs());
    if (content.summary.message.empty() || content.format.empty() == recognise::isSource(content.kind))
        std::abort();
    return 0;
}
