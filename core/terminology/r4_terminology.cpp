// SPDX-License-Identifier: Apache-2.0
#include "core/terminology/r4_terminology.h"

#include "core/base/text.h"
#include "core/codecs/fhir/fhir_definitions.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>

namespace hilum::terminology {

namespace {

using fhir::CodeGroup;

/// Codes of one system, sorted, in small letters where their case does not matter.
struct SortedGroup
{
    std::string_view system;
    bool isCaseSensitive = true;
    std::vector<std::pair<std::string, std::string_view>> codes; // The code to compare with, its display.

    [[nodiscard]] std::string key(std::string_view code) const
    {
        return isCaseSensitive ? std::string(code) : lowered(code);
    }
    [[nodiscard]] const std::string_view* display(std::string_view code) const
    {
        const std::string wanted = key(code);
        const auto found =
            std::ranges::lower_bound(codes, wanted, {}, &std::pair<std::string, std::string_view>::first);
        return found != codes.end() && found->first == wanted ? &found->second : nullptr;
    }

    static std::string lowered(std::string_view text)
    {
        std::string made(text);
        for (char& character : made)
            character =
                character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
        return made;
    }
};

class R4Terminology final : public Terminology
{
public:
    [[nodiscard]] std::optional<bool> memberOf(std::string_view valueSet,
                                               const SystemCode& code) const override
    {
        const std::vector<SortedGroup>* groups = valueSetGroups(valueSet);
        if (groups == nullptr)
            return std::nullopt;
        return std::ranges::any_of(*groups, [&](const SortedGroup& group) {
            return (code.system.empty() || code.system == group.system)
                   && group.display(code.code) != nullptr;
        });
    }

    [[nodiscard]] std::optional<bool> subsumes(std::string_view system, std::string_view broader,
                                               std::string_view narrower) const override
    {
        const std::vector<SortedGroup>* groups = systemGroup(system);
        if (groups == nullptr)
            return broader == narrower ? std::optional(true) : std::nullopt;
        const SortedGroup& group = groups->front();
        if (group.display(broader) == nullptr || group.display(narrower) == nullptr)
            return std::nullopt;
        if (group.key(broader) == group.key(narrower))
            return true;
        return isAbove(parentsIn(system), std::string(broader), std::string(narrower));
    }

    [[nodiscard]] std::optional<ListedCode> lookup(const SystemCode& code) const override
    {
        const std::vector<SortedGroup>* groups = systemGroup(code.system);
        const std::string_view* display = groups == nullptr ? nullptr : groups->front().display(code.code);
        if (display == nullptr)
            return std::nullopt;
        return ListedCode{std::string(code.system), std::string(code.code), std::string(*display)};
    }

    [[nodiscard]] std::optional<std::vector<ListedCode>> expand(std::string_view valueSet) const override
    {
        const std::optional<std::vector<CodeGroup>> groups = fhir::r4Definitions().valueSet(valueSet);
        if (!groups)
            return std::nullopt;
        std::vector<ListedCode> codes;
        for (const CodeGroup& group : *groups) {
            for (const CodeGroup::Code& code : group.codes)
                codes.push_back(
                    {std::string(group.system), std::string(code.code), std::string(code.display)});
        }
        return codes;
    }

private:
    using Parents = std::multimap<std::string, std::string>;
    template<typename T>
    using Table = std::unordered_map<std::string, std::unique_ptr<const T>>;

    [[nodiscard]] static std::string withoutVersion(std::string_view url)
    {
        return std::string(url.substr(0, url.find('|')));
    }

    [[nodiscard]] static SortedGroup sorted(const CodeGroup& group)
    {
        SortedGroup made{.system = group.system,
                         .isCaseSensitive = fhir::r4Definitions().isCaseSensitive(group.system),
                         .codes = {}};
        for (const CodeGroup::Code& code : group.codes)
            made.codes.emplace_back(made.key(code.code), code.display);
        std::ranges::sort(made.codes);
        return made;
    }

    /// What a table holds under that name; made by `make` the first time. Null where there is none.
    template<typename T, typename Make>
    [[nodiscard]] const T* kept(Table<T>& table, std::string_view url, const Make& make) const
    {
        std::string name = withoutVersion(url);
        const std::lock_guard lock(m_mutex);
        const auto found = table.find(name);
        if (found != table.end())
            return found->second.get();
        std::unique_ptr<const T> made = make(name);
        if (made == nullptr && table.size() > kMostMisses)
            return nullptr; // Names that are not known come from records and may be any number.
        return table.emplace(std::move(name), std::move(made)).first->second.get();
    }

    [[nodiscard]] const std::vector<SortedGroup>* valueSetGroups(std::string_view url) const
    {
        return kept(m_valueSets, url, [](const std::string& name) {
            const std::optional<std::vector<CodeGroup>> groups = fhir::r4Definitions().valueSet(name);
            auto made = groups ? std::make_unique<std::vector<SortedGroup>>() : nullptr;
            for (const CodeGroup& group : groups.value_or(std::vector<CodeGroup>()))
                made->push_back(sorted(group));
            return std::unique_ptr<const std::vector<SortedGroup>>(std::move(made));
        });
    }

    [[nodiscard]] const std::vector<SortedGroup>* systemGroup(std::string_view url) const
    {
        return kept(m_systems, url, [](const std::string& name) {
            const std::optional<CodeGroup> group = fhir::r4Definitions().codeSystem(name);
            auto made = group ? std::make_unique<std::vector<SortedGroup>>() : nullptr;
            if (group)
                made->push_back(sorted(*group));
            return std::unique_ptr<const std::vector<SortedGroup>>(std::move(made));
        });
    }

    [[nodiscard]] const Parents& parentsIn(std::string_view url) const
    {
        return *kept(m_parents, url, [](const std::string& name) {
            auto made = std::make_unique<Parents>();
            for (const fhir::CodeParent& pair : fhir::r4Definitions().hierarchy(name))
                made->emplace(pair.code, pair.parent);
            return std::unique_ptr<const Parents>(std::move(made));
        });
    }

    [[nodiscard]] static bool isAbove(const Parents& parents, const std::string& broader,
                                      const std::string& narrower)
    {
        std::vector<std::string> open{narrower};
        std::vector<std::string> seen;
        while (!open.empty()) {
            const std::string code = std::move(open.back());
            open.pop_back();
            const auto [begin, end] = parents.equal_range(code);
            for (auto parent = begin; parent != end; ++parent) {
                if (parent->second == broader)
                    return true;
                if (std::ranges::find(seen, parent->second) == seen.end()) {
                    seen.push_back(parent->second);
                    open.push_back(parent->second);
                }
            }
        }
        return false;
    }

    static constexpr std::size_t kMostMisses = 4'096;

    mutable std::mutex m_mutex;
    mutable Table<std::vector<SortedGroup>> m_valueSets;
    mutable Table<std::vector<SortedGroup>> m_systems;
    mutable Table<Parents> m_parents;
};

} // namespace

const Terminology& r4Terminology()
{
    static const R4Terminology terminology;
    return terminology;
}

} // namespace hilum::terminology
