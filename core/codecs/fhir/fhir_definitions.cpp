// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_definitions.h"

#include "core/json/json_reader.h"
#include "core/model/tree_builder.h"
#include "r4_files.h" // Generated.

#include <algorithm>
#include <array>
#include <cassert>
#include <mutex>
#include <unordered_map>

namespace hilum::fhir {

namespace {

constexpr std::string_view kValueSets = "http://hl7.org/fhir/ValueSet/";

std::string_view textOf(const TreeNode& row, std::string_view name)
{
    const TreeNode* member = TreeBuilder::find(row, name);
    return member != nullptr && member->value.isString() ? member->value.asString() : std::string_view();
}

std::int64_t numberOf(const TreeNode& row, std::string_view name, std::int64_t otherwise)
{
    const TreeNode* member = TreeBuilder::find(row, name);
    return member != nullptr && member->value.kind() == ValueKind::Integer ? member->value.asInteger()
                                                                           : otherwise;
}

/// The strings of an array member.
std::vector<std::string_view> textsOf(const TreeNode& row, std::string_view name)
{
    std::vector<std::string_view> texts;
    for (const TreeNode* child = row.firstChild; child != nullptr; child = child->next) {
        if (child->name == name && child->value.isString())
            texts.push_back(child->value.asString());
    }
    return texts;
}

TypeKind kindFromWord(std::string_view word)
{
    if (word == "primitive")
        return TypeKind::Primitive;
    if (word == "resource")
        return TypeKind::Resource;
    if (word == "backbone")
        return TypeKind::Backbone;
    return word == "abstract" ? TypeKind::Abstract : TypeKind::DataType;
}

ValueKind systemTypeOf(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, ValueKind>, 7> kKinds{
        {{"Boolean", ValueKind::Boolean},
         {"String", ValueKind::String},
         {"Integer", ValueKind::Integer},
         {"Decimal", ValueKind::Decimal},
         {"Date", ValueKind::Date},
         {"DateTime", ValueKind::DateTime},
         {"Time", ValueKind::Time}}};
    const auto* found = std::ranges::find(kKinds, word, &std::pair<std::string_view, ValueKind>::first);
    return found == kKinds.end() ? ValueKind::None : found->second;
}

BindingStrength strengthOf(std::string_view word)
{
    if (word == "required")
        return BindingStrength::Required;
    if (word == "extensible")
        return BindingStrength::Extensible;
    return word == "preferred" ? BindingStrength::Preferred : BindingStrength::Example;
}

ElementFacts elementOf(const TreeNode& row)
{
    ElementFacts element;
    element.name = textOf(row, "n");
    element.isChoice = element.name.ends_with("[x]");
    if (element.isChoice)
        element.name.remove_suffix(3);
    element.types = textsOf(row, "t");
    element.contentReference = textOf(row, "c");
    element.minimum = static_cast<std::uint32_t>(numberOf(row, "m", 0));
    element.maximum = static_cast<std::uint32_t>(std::max<std::int64_t>(numberOf(row, "x", 1), 0));
    element.targets = textsOf(row, "r");
    const std::vector<std::string_view> binding = textsOf(row, "b");
    if (binding.size() == 2) {
        element.bindingStrength = strengthOf(binding[0]);
        const bool isFull = binding[1].find(':') != std::string_view::npos;
        element.valueSet = (isFull ? std::string() : std::string(kValueSets)).append(binding[1]);
    }
    element.constraints = textsOf(row, "i");
    element.isModifier = numberOf(row, "q", 0) == 1;
    element.isIdentifying = numberOf(row, "p", 0) == 1;
    element.isSimpleQuantity = numberOf(row, "f", 0) == 1;
    return element;
}

/// One row of a file as a tree. Strings without escapes are views of the file; the rest dies with it (only
/// patterns and expressions have escapes).
class Row
{
public:
    explicit Row(std::string_view line)
    {
        thread_local json::JsonReader reader;
        Diagnostics warnings;
        const Result<TreeNode*> root = reader.read(line, m_arena, warnings);
        assert(root && "the resource is part of the program");
        m_root = root ? *root : nullptr;
    }
    [[nodiscard]] const TreeNode& root() const { return m_root == nullptr ? m_nothing : *m_root; }

private:
    Arena m_arena;
    const TreeNode* m_root = nullptr;
    TreeNode m_nothing;
};

CodeGroup::Code codeOf(const TreeNode& item)
{
    if (item.value.isString())
        return {item.value.asString(), {}};
    const TreeNode* code = item.firstChild; // ["usual","Usual"]
    if (code == nullptr || !code->value.isString())
        return {};
    const bool hasDisplay = code->next != nullptr && code->next->value.isString();
    return {code->value.asString(), hasDisplay ? code->next->value.asString() : std::string_view()};
}

using RowIndex = std::unordered_map<std::string_view, std::string_view>;

/// Rows by the text that follows the key at their start.
RowIndex indexRows(std::string_view text, std::string_view key, std::vector<std::string_view>* order)
{
    RowIndex rows;
    rows.reserve(1024);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with(','))
            line.remove_suffix(1);
        const std::size_t at = line.substr(0, 64).find(key);
        if (at == std::string_view::npos || !line.starts_with('{'))
            continue;
        const std::string_view name = line.substr(at + key.size());
        const std::string_view value = name.substr(0, name.find('"'));
        rows.emplace(value, line);
        if (order != nullptr)
            order->push_back(value);
    }
    return rows;
}

std::string_view fileNamed(std::string_view name)
{
    for (const EmbeddedFile& file : r4Files()) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

std::string_view withoutVersion(std::string_view url)
{
    return url.substr(0, url.find('|'));
}

} // namespace

struct FhirDefinitions::Index
{
    /// Rows that are indexed when the first of them is asked for.
    class LazyIndex
    {
    public:
        LazyIndex(std::string_view file, std::string_view key) : m_file(file), m_key(key) {}

        [[nodiscard]] std::string_view row(std::string_view name) const
        {
            std::call_once(m_once, [this] { m_rows = indexRows(fileNamed(m_file), m_key, nullptr); });
            const auto found = m_rows.find(name);
            return found == m_rows.end() ? std::string_view() : found->second;
        }

    private:
        std::string_view m_file;
        std::string_view m_key;
        mutable std::once_flag m_once;
        mutable RowIndex m_rows;
    };

    std::vector<std::string_view> names;
    RowIndex types;
    LazyIndex constraints{"constraints.json", R"({"k":")"};
    LazyIndex profiles{"profiles.json", R"("url":")"};
    LazyIndex valueSets{"value-sets.json", R"({"u":")"};
    LazyIndex codeSystems{"code-systems.json", R"({"u":")"};
    LazyIndex hierarchies{"code-hierarchies.json", R"({"u":")"};
};

FhirDefinitions::FhirDefinitions()
{
    auto index = std::make_unique<Index>();
    index->types = indexRows(fileNamed("types.json"), R"({"n":")", &index->names);
    index->types.merge(indexRows(fileNamed("resources.json"), R"({"n":")", &index->names));
    m_index = std::move(index);
}

FhirDefinitions::~FhirDefinitions() = default;

std::span<const std::string_view> FhirDefinitions::typeNames() const
{
    return m_index->names;
}

TypeKind FhirDefinitions::kindOf(std::string_view typeName) const
{
    static constexpr std::string_view kKind = R"("k":")";
    const auto found = m_index->types.find(typeName);
    if (found == m_index->types.end())
        return TypeKind::Abstract;
    const std::size_t at = found->second.find(kKind);
    const std::string_view word = found->second.substr(at + kKind.size());
    return kindFromWord(word.substr(0, word.find('"')));
}

std::optional<TypeFacts> FhirDefinitions::type(std::string_view name) const
{
    const auto found = m_index->types.find(name);
    if (found == m_index->types.end())
        return std::nullopt;
    const Row row(found->second);
    TypeFacts type;
    type.name = found->first;
    type.base = textOf(row.root(), "b");
    type.kind = kindFromWord(textOf(row.root(), "k"));
    type.primitive = systemTypeOf(textOf(row.root(), "v"));
    type.pattern = textOf(row.root(), "r");
    type.constraints = textsOf(row.root(), "i");
    for (const TreeNode* child = row.root().firstChild; child != nullptr; child = child->next) {
        if (child->name == "e")
            type.elements.push_back(elementOf(*child));
    }
    return type;
}

std::optional<ConstraintFacts> FhirDefinitions::constraint(std::string_view key) const
{
    const std::string_view line = m_index->constraints.row(key);
    if (line.empty())
        return std::nullopt;
    const Row row(line);
    return ConstraintFacts{.key = key.substr(0, key.find('@')),
                           .expression = std::string(textOf(row.root(), "x")),
                           .isWarning = numberOf(row.root(), "w", 0) == 1};
}

std::string_view FhirDefinitions::profile(std::string_view url) const
{
    return m_index->profiles.row(withoutVersion(url));
}

std::optional<std::vector<CodeGroup>> FhirDefinitions::valueSet(std::string_view url) const
{
    url = withoutVersion(url);
    std::string_view line = m_index->valueSets.row(url);
    if (line.empty() && url.starts_with(kValueSets))
        line = m_index->valueSets.row(url.substr(kValueSets.size()));
    if (line.empty())
        return std::nullopt;
    std::vector<CodeGroup> groups;
    const Row row(line);
    for (const TreeNode* item = row.root().firstChild; item != nullptr; item = item->next) {
        const TreeNode* system = item->name == "i" ? item->firstChild : nullptr;
        if (system == nullptr)
            continue;
        const std::optional<CodeGroup> whole = codeSystem(system->value.asString());
        if (system->next == nullptr) {
            if (!whole)
                return std::nullopt;
            groups.push_back(*whole);
            continue;
        }
        CodeGroup group{.system = system->value.asString(), .codes = {}};
        for (const TreeNode* code = system->next->firstChild; code != nullptr; code = code->next) {
            group.codes.push_back(codeOf(*code));
            if (!whole)
                continue;
            const auto shown =
                std::ranges::find(whole->codes, group.codes.back().code, &CodeGroup::Code::code);
            if (shown != whole->codes.end())
                group.codes.back().display = shown->display;
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::optional<CodeGroup> FhirDefinitions::codeSystem(std::string_view url) const
{
    url = withoutVersion(url);
    const std::string_view line = m_index->codeSystems.row(url);
    if (line.empty())
        return std::nullopt;
    const Row row(line);
    CodeGroup group{.system = textOf(row.root(), "u"), .codes = {}};
    for (const TreeNode* item = row.root().firstChild; item != nullptr; item = item->next) {
        if (item->name == "c")
            group.codes.push_back(codeOf(*item));
    }
    return group;
}

std::vector<CodeParent> FhirDefinitions::hierarchy(std::string_view system) const
{
    std::vector<CodeParent> pairs;
    const std::string_view line = m_index->hierarchies.row(withoutVersion(system));
    if (line.empty())
        return pairs;
    const Row row(line);
    for (const TreeNode* list = row.root().firstChild; list != nullptr; list = list->next) {
        const TreeNode* parent = list->name == "h" ? list->firstChild : nullptr;
        for (const TreeNode* code = parent == nullptr ? nullptr : parent->next; code != nullptr;
             code = code->next)
            pairs.push_back({codeOf(*code).code, codeOf(*parent).code});
    }
    return pairs;
}

bool FhirDefinitions::isCaseSensitive(std::string_view system) const
{
    return m_index->codeSystems.row(withoutVersion(system)).find(R"(,"n":1,)") == std::string_view::npos;
}

std::vector<SearchParameterFacts> FhirDefinitions::searchParameters(std::string_view resourceType) const
{
    std::vector<SearchParameterFacts> found;
    std::string_view text = fileNamed("search-parameters.json");
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with(','))
            line.remove_suffix(1);
        if (!line.starts_with(R"({"c":")"))
            continue;
        const Row row(line);
        SearchParameterFacts facts{.code = textOf(row.root(), "c"),
                                   .type = textOf(row.root(), "t"),
                                   .expression = textOf(row.root(), "x"),
                                   .bases = textsOf(row.root(), "b"),
                                   .targets = textsOf(row.root(), "g")};
        const bool isOfAll = std::ranges::any_of(facts.bases, [](std::string_view base) {
            return base == "Resource" || base == "DomainResource";
        });
        if (isOfAll || std::ranges::find(facts.bases, resourceType) != facts.bases.end())
            found.push_back(std::move(facts));
    }
    return found;
}

const FhirDefinitions& r4Definitions()
{
    static const FhirDefinitions definitions;
    return definitions;
}

} // namespace hilum::fhir
