// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/dictionary.h"

#include "core/codecs/hl7v2/dictionary_file.h"
#include "dictionary_files.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace hilum::hl7v2 {

namespace {

constexpr std::array<std::string_view, 11> kVersionNames = {"2.1",   "2.2", "2.3", "2.3.1", "2.4", "2.5",
                                                            "2.5.1", "2.6", "2.7", "2.7.1", "2.8"};
constexpr std::size_t kUsualVersion = 6;

/// "2.5.1" as 251 so that versions compare; -1 when it is none.
int versionRank(std::string_view version)
{
    if (version.size() < 3 || version[0] != '2' || version[1] != '.' || version[2] < '0' || version[2] > '9')
        return -1;
    const bool hasPatch = version.size() > 4 && version[3] == '.' && version[4] >= '0' && version[4] <= '9';
    return 200 + (version[2] - '0') * 10 + (hasPatch ? version[4] - '0' : 0);
}

std::string_view embeddedFile(std::string_view name)
{
    for (const EmbeddedFile& file : dictionaryFiles()) {
        if (file.name == name)
            return file.bytes;
    }
    assert(false && "the dictionary is part of the program");
    return {};
}

template<typename Value>
std::vector<const Value*> valuesOf(const std::map<std::string_view, Value>& values)
{
    std::vector<const Value*> result;
    result.reserve(values.size());
    for (const auto& [id, value] : values)
        result.push_back(&value);
    return result;
}

/// Adds what only the older version has, keeping the order of the ids.
template<typename Value>
void addMissing(std::vector<const Value*>& values, const std::vector<const Value*>& base)
{
    const auto byId = [](const Value* a, const Value* b) {
        return a->id < b->id;
    };
    std::vector<const Value*> all;
    std::ranges::set_union(values, base, std::back_inserter(all), byId);
    values = std::move(all);
}

} // namespace

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

const Dictionary& Dictionary::instance()
{
    static const Dictionary kDictionary; // A cache of what is in the program anyway.
    return kDictionary;
}

std::span<const std::string_view> Dictionary::versions()
{
    return kVersionNames;
}

std::size_t Dictionary::nearestVersion(std::string_view version)
{
    const auto known = std::ranges::find(kVersionNames, version);
    if (known != kVersionNames.end())
        return static_cast<std::size_t>(known - kVersionNames.begin());
    const int rank = versionRank(version);
    if (rank < 0)
        return kUsualVersion;
    std::size_t best = 0;
    for (std::size_t i = 0; i < kVersionNames.size(); ++i) {
        if (versionRank(kVersionNames[i]) <= rank)
            best = i;
    }
    return best;
}

const DictionaryFile& Dictionary::file(std::size_t version) const
{
    std::call_once(m_once[version], [&] {
        const std::string name =
            version == kVersions ? "tables.json" : "v" + std::string(kVersionNames[version]) + ".json";
        m_files[version] = std::make_unique<DictionaryFile>(embeddedFile(name));
    });
    return *m_files[version];
}

const DictionaryFile& Dictionary::tables() const
{
    return file(kVersions);
}

namespace {

/// The version whose file holds what this one does not change; the same version when its file holds all.
constexpr std::array<std::size_t, 11> kBasedOn = {0, 1, 2, 3, 4, 5, 5, 7, 8, 8, 9};

} // namespace

std::array<std::size_t, Dictionary::kVersions> Dictionary::searchOrder(std::size_t version) const
{
    std::array<std::size_t, kVersions> order{};
    std::size_t count = 0;
    const auto add = [&](std::size_t candidate) {
        if (std::find(order.begin(), order.begin() + count, candidate) == order.begin() + count)
            order[count++] = candidate;
    };
    for (std::size_t at = version;; at = kBasedOn[at]) {
        add(at);
        if (kBasedOn[at] == at)
            break;
    }
    for (std::size_t newer = version + 1; newer < kVersions; ++newer)
        add(newer);
    for (std::size_t older = version; older-- > 0;)
        add(older);
    return order;
}

const Definition* Dictionary::find(std::size_t version, Kind kind, std::string_view id) const
{
    const auto definitionIn = [&](std::size_t candidate) -> const Definition* {
        const DictionaryFile& source = file(candidate);
        const std::map<std::string_view, Definition>& definitions =
            kind == Kind::Segment ? source.segments : source.types;
        const auto found = definitions.find(id);
        return found == definitions.end() ? nullptr : &found->second;
    };
    // Nearly always it is in the version itself or in what that is based on: the first ones of the order.
    for (std::size_t at = version;; at = kBasedOn[at]) {
        if (const Definition* found = definitionIn(at))
            return found;
        if (kBasedOn[at] == at)
            break;
    }
    for (const std::size_t candidate : searchOrder(version)) {
        if (const Definition* found = definitionIn(candidate))
            return found;
    }
    return nullptr;
}

const Definition* Dictionary::segment(std::size_t version, std::string_view id) const
{
    return find(version, Kind::Segment, id);
}

const Definition* Dictionary::type(std::size_t version, std::string_view id) const
{
    return find(version, Kind::Type, id);
}

const StructureDefinition* Dictionary::structure(std::size_t version, const MessageType& type) const
{
    std::string event(type.code);
    if (!type.trigger.empty())
        event.append("_").append(type.trigger);
    const auto& triggers = tables().triggers;
    const auto structureOf = [&](std::string_view name) {
        const auto found = triggers.find(name);
        return found == triggers.end() ? std::string_view() : found->second;
    };
    const std::array<std::string_view, 5> names = {structureOf(type.structure), type.structure,
                                                   structureOf(event), event, type.code};
    for (const std::size_t candidate : searchOrder(version)) {
        const auto& structures = file(candidate).structures;
        for (const std::string_view name : names) {
            if (const auto found = structures.find(name); !name.empty() && found != structures.end())
                return &found->second;
        }
    }
    return nullptr;
}

const TableDefinition* Dictionary::table(std::uint16_t number) const
{
    const auto found = tables().tables.find(number);
    return found == tables().tables.end() ? nullptr : &found->second;
}

std::vector<const Definition*> Dictionary::segments(std::size_t version) const
{
    std::vector<const Definition*> result = valuesOf(file(version).segments);
    if (kBasedOn[version] != version)
        addMissing(result, segments(kBasedOn[version]));
    return result;
}

std::vector<const Definition*> Dictionary::types(std::size_t version) const
{
    std::vector<const Definition*> result = valuesOf(file(version).types);
    if (kBasedOn[version] != version)
        addMissing(result, types(kBasedOn[version]));
    return result;
}

std::vector<const StructureDefinition*> Dictionary::structures(std::size_t version) const
{
    std::vector<const StructureDefinition*> result = valuesOf(file(version).structures);
    if (kBasedOn[version] != version)
        addMissing(result, structures(kBasedOn[version]));
    return result;
}

} // namespace hilum::hl7v2
