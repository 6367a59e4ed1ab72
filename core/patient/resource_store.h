// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace hilum::patient {

/// Where a resource lies in a store; what the numbers mean only its store knows.
struct ResourcePlace
{
    /// Byte in the file, or number of the row.
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    /// File or table, an index into ResourceStore::parts().
    std::uint32_t part = 0;

    friend auto operator<=>(const ResourcePlace& left, const ResourcePlace& right)
    {
        return left.part != right.part ? left.part <=> right.part : left.offset <=> right.offset;
    }
    friend bool operator==(const ResourcePlace&, const ResourcePlace&) = default;
};

/// A Bundle in which resources lie: its bytes in a part.
struct BundlePlace
{
    std::uint32_t part = 0;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct FoundResource
{
    /// JSON of one resource, followed by 64 readable bytes; lives until the visitor returns.
    std::string_view text;
    ResourcePlace place;
    /// Of the Bundle's entry; "" elsewhere.
    std::string_view fullUrl;
};

/// How far a scan is; written by the one who scans, read by anyone.
struct ScanProgress
{
    std::atomic<std::uint64_t> done{0};
    /// 0 where unknown. In the unit of `done`: bytes or rows.
    std::atomic<std::uint64_t> total{0};
    std::atomic<std::uint64_t> resources{0};
};

/// A FHIR result whose resources can be read again one by one. One thread at a time.
class ResourceStore
{
public:
    using Visitor = std::function<void(const FoundResource& found)>;

    ResourceStore() = default;
    ResourceStore(const ResourceStore&) = delete;
    ResourceStore& operator=(const ResourceStore&) = delete;
    virtual ~ResourceStore() = default;

    /// Visits all resources once, those in Bundles one by one. What cannot be read is passed over with a
    /// finding. An error where nothing could be read at all, or where it was stopped (`patient.stopped`).
    [[nodiscard]] virtual Result<void> scan(const Visitor& visit, ScanProgress& progress,
                                            const std::stop_token& stop, Diagnostics& findings) = 0;
    /// Visits the resources at these places, in order of place. Those that are gone are left out, with one
    /// finding. REQUIRES: scanned; places sorted.
    [[nodiscard]] virtual Result<void> read(std::span<const ResourcePlace> places, const Visitor& visit,
                                            const std::stop_token& stop, Diagnostics& findings) = 0;

    /// Files or tables, by their full names.
    [[nodiscard]] virtual std::span<const std::string> parts() const = 0;
    /// The Bundle that holds the place, or null.
    [[nodiscard]] virtual const BundlePlace* bundleOf(const ResourcePlace& place) const = 0;
    /// The message that the part was made of, where somebody still has it; else "".
    [[nodiscard]] virtual std::string_view messageOf(const ResourcePlace& /*place*/) const { return {}; }
};

[[nodiscard]] inline Diagnostic stoppedScan()
{
    return Diagnostic::error("patient.stopped", "Reading was stopped.");
}

} // namespace hilum::patient
