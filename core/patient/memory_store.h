// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/json_reader.h"
#include "core/patient/bundle_entries.h"
#include "core/patient/resource_store.h"

#include <map>
#include <vector>

namespace hilum::patient {

/// Resources that somebody already has: the records of a preview, as JSON. The offset of a place is that in
/// the text of its part, a part is a record.
class MemoryStore final : public ResourceStore
{
public:
    struct Item
    {
        std::string name;
        std::string json;
        /// What it was made of, as its source gave it; "" where that is no text.
        std::string message = {};
    };

    explicit MemoryStore(std::vector<Item> items)
    {
        for (Item& item : items) {
            m_names.push_back(std::move(item.name));
            m_messages.push_back(std::move(item.message));
            m_sizes.push_back(item.json.size());
            item.json.append(json::JsonReader::kPadding, '\0');
            m_texts.push_back(std::move(item.json));
        }
    }

    [[nodiscard]] Result<void> scan(const Visitor& visit, ScanProgress& progress,
                                    const std::stop_token& /*stop*/, Diagnostics& /*findings*/) override
    {
        progress.total = m_texts.size();
        for (std::uint32_t part = 0; part < m_texts.size(); ++part) {
            forEachResource(textOf(part), [&](const BundleEntry& entry) {
                const auto offset = static_cast<std::uint64_t>(entry.resource.data() - m_texts[part].data());
                if (entry.isInBundle)
                    m_bundles[part] = {.part = part, .begin = 0, .end = m_sizes[part]};
                ++progress.resources;
                visit({.text = entry.resource,
                       .place = {.offset = offset,
                                 .length = static_cast<std::uint32_t>(entry.resource.size()),
                                 .part = part},
                       .fullUrl = entry.fullUrl});
            });
            ++progress.done;
        }
        return {};
    }

    [[nodiscard]] Result<void> read(std::span<const ResourcePlace> places, const Visitor& visit,
                                    const std::stop_token& /*stop*/, Diagnostics& /*findings*/) override
    {
        for (const ResourcePlace& place : places)
            visit({.text = textOf(place.part).substr(place.offset, place.length),
                   .place = place,
                   .fullUrl = {}});
        return {};
    }

    [[nodiscard]] std::span<const std::string> parts() const override { return m_names; }
    [[nodiscard]] const BundlePlace* bundleOf(const ResourcePlace& place) const override
    {
        const auto found = m_bundles.find(place.part);
        return found == m_bundles.end() ? nullptr : &found->second;
    }

    [[nodiscard]] std::string_view messageOf(const ResourcePlace& place) const override
    {
        return m_messages[place.part];
    }

private:
    [[nodiscard]] std::string_view textOf(std::uint32_t part) const
    {
        return std::string_view(m_texts[part]).substr(0, m_sizes[part]);
    }

    std::vector<std::string> m_names;
    std::vector<std::string> m_texts;
    std::vector<std::string> m_messages;
    std::vector<std::size_t> m_sizes;
    std::map<std::uint32_t, BundlePlace> m_bundles;
};

} // namespace hilum::patient
