// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/inventory_builder.h"

#include "core/inventory/code_systems.h"
#include "core/inventory/field_kind.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hilum::inventory {
namespace {

constexpr std::size_t kTopValues = 50;
constexpr std::size_t kPatterns = 20;
/// A type with more fields is a dictionary, not a form that somebody left empty (DICOM has 5,000).
constexpr std::size_t kLargestForm = 300;

std::vector<FrequentValue> frequentValues(const FrequentTexts& texts, std::size_t count)
{
    std::vector<FrequentValue> values;
    for (const FrequentTexts::Counter& each : texts.most(count))
        values.push_back({.value = std::string(each.text()),
                          .count = each.seen,
                          .missed = each.missed,
                          .isCut = each.isCut});
    return values;
}

std::string textOf(const FieldStatistics::Moment& moment)
{
    std::string text;
    if (moment.kind == TextKind::Time)
        moment.moment.appendTime(text);
    else if (moment.kind == TextKind::Date || moment.kind == TextKind::CompactDate)
        moment.moment.appendDate(text);
    else
        moment.moment.appendDateTime(text);
    return text;
}

void describeRange(FieldInventory& field, const FieldStatistics& statistics)
{
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
    const bool isMoment =
        field.kind == FieldKind::Date || field.kind == FieldKind::DateTime || field.kind == FieldKind::Time;
    if (isNumber && statistics.leastNumber()) {
        field.minimum = statistics.leastNumber()->toString();
        field.maximum = statistics.greatestNumber()->toString();
    }
    if (isMoment && statistics.earliest()) {
        field.minimum = textOf(*statistics.earliest());
        field.maximum = textOf(*statistics.latest());
    }
}

void describeValues(FieldInventory& field, const FieldStatistics& statistics)
{
    const GuessedKind guess = guessKind(statistics, field.declaredType);
    field.kind = guess.kind;
    field.kindShare = guess.share;
    field.isUnique = guess.isUnique;
    field.isDistinctExact = statistics.distinct().isExact();
    field.distinct = std::min(statistics.distinct().count(), statistics.values());
    field.shortest = statistics.shortest();
    field.longest = statistics.longest();
    field.averageLength = statistics.averageLength();
    field.top = frequentValues(statistics.top(), kTopValues);
    field.patterns = frequentValues(statistics.patterns(), kPatterns);
    describeRange(field, statistics);
}

/// Goes through the places as a tree and lists them.
class FieldLister
{
public:
    FieldLister(const FieldCatalogue& catalogue, const StatisticsOf& statisticsOf, Inventory& inventory)
        : m_catalogue(catalogue),
          m_statisticsOf(statisticsOf),
          m_inventory(inventory),
          m_children(catalogue.places().size())
    {
        const auto& places = catalogue.places();
        for (std::uint32_t index = 0; index < places.size(); ++index)
            (places[index].parent == FieldPlace::kNone ? m_roots : m_children[places[index].parent])
                .push_back(index);
    }

    void list()
    {
        sortByPlace(m_roots);
        for (const std::uint32_t root : m_roots) {
            const FieldPlace& place = m_catalogue.places()[root];
            const FieldStatistics* statistics = m_statisticsOf(root);
            m_inventory.types.push_back(
                {.name = place.path, .records = statistics == nullptr ? 0 : statistics->groups()});
            listChildren(root);
        }
    }

private:
    [[nodiscard]] std::uint64_t firstMet(std::uint32_t index) const
    {
        const FieldStatistics* statistics = m_statisticsOf(index);
        return statistics == nullptr ? ~std::uint64_t{0} : statistics->firstPlace();
    }

    void sortByPlace(std::vector<std::uint32_t>& indexes) const
    {
        std::ranges::sort(indexes, {}, [this](std::uint32_t index) {
            return std::tuple(m_catalogue.places()[index].order, firstMet(index), index);
        });
    }

    void listChildren(std::uint32_t owner)
    {
        std::vector<std::uint32_t>& children = m_children[owner];
        sortByPlace(children);
        const std::vector<FieldPlace> missing = missingFields(owner);
        auto next = missing.begin();
        for (const std::uint32_t child : children) {
            for (; next != missing.end() && next->order < m_catalogue.places()[child].order; ++next)
                add(*next, nullptr);
            const FieldStatistics* statistics = m_statisticsOf(child);
            const FieldPlace& place = m_catalogue.places()[child];
            if (!place.isPassedThrough)
                add(place, statistics);
            listChildren(child);
        }
        for (; next != missing.end(); ++next)
            add(*next, nullptr);
    }

    /// Fields that the schema knows in a group that occurs, and that never occur.
    [[nodiscard]] std::vector<FieldPlace> missingFields(std::uint32_t owner) const
    {
        const FieldPlace& place = m_catalogue.places()[owner];
        const FieldStatistics* statistics = m_statisticsOf(owner);
        const Schema* schema = m_catalogue.schema();
        const bool isMessage = place.depth == 0 && m_catalogue.format() == "hl7v2";
        if (schema == nullptr || isMessage || place.isPassedThrough || statistics == nullptr
            || statistics->groups() == 0)
            return {};
        const SchemaType* type = schema->type(place.typeName);
        if (type == nullptr || type->fields.size() > kLargestForm)
            return {};
        std::vector<FieldPlace> missing;
        for (const SchemaField& field : type->fields) {
            FieldPlace described = m_catalogue.describe(owner, field.name, {});
            if (!isTechnical(field) && !isMet(owner, described.order)
                && !m_catalogue.choice().isLeftOut(described.path))
                missing.push_back(std::move(described));
        }
        return missing;
    }

    /// What every element of FHIR could have and hardly any has: it would hide what is missing in earnest.
    [[nodiscard]] bool isTechnical(const SchemaField& field) const
    {
        static constexpr std::array<std::string_view, 6> kNames{
            "id", "extension", "modifierExtension", "contained", "implicitRules", "language"};
        return m_catalogue.format() == "fhir" && !field.isRequired()
               && std::ranges::find(kNames, field.name) != kNames.end();
    }

    [[nodiscard]] bool isMet(std::uint32_t owner, std::uint32_t order) const
    {
        return std::ranges::any_of(m_children[owner], [&](std::uint32_t child) {
            return m_catalogue.places()[child].order == order;
        });
    }

    void add(const FieldPlace& place, const FieldStatistics* statistics)
    {
        FieldInventory& field = m_inventory.fields.emplace_back();
        field.path = place.path;
        field.title = place.title;
        field.declaredType = place.typeName;
        field.binding = place.binding;
        field.depth = place.depth;
        field.isRequired = place.isRequired;
        field.isIdentifying = place.isIdentifying;
        const FieldStatistics* root = m_statisticsOf(place.root);
        field.recordsInAll = root == nullptr ? 0 : root->groups();
        if (statistics == nullptr)
            return;
        field.records = statistics->records();
        field.values = statistics->values();
        field.nulls = statistics->nulls();
        field.mostRepetitions = statistics->mostInRecord();
        if (statistics->values() != 0)
            describeValues(field, *statistics);
        else if (statistics->groups() != 0)
            field.kind = FieldKind::Group;
    }

    const FieldCatalogue& m_catalogue;
    const StatisticsOf& m_statisticsOf;
    Inventory& m_inventory;
    std::vector<std::uint32_t> m_roots;
    std::vector<std::vector<std::uint32_t>> m_children;
};

} // namespace

void describeFields(Inventory& inventory, const FieldCatalogue& catalogue, const StatisticsOf& statisticsOf)
{
    inventory.omittedFields = catalogue.omitted();
    FieldLister(catalogue, statisticsOf, inventory).list();
    findCodeSystems(inventory);
}

} // namespace hilum::inventory
