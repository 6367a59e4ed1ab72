// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_schema.h"

#include "core/json/json_reader.h"
#include "r4_files.h" // Generated.

#include <algorithm>
#include <array>
#include <cassert>

namespace hilum::fhir {

namespace {

constexpr std::string_view kValueSets = "http://hl7.org/fhir/ValueSet/";
constexpr std::size_t kDeepestBase = 8;

std::string_view textOf(const TreeNode& node, std::string_view name)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == name && child->value.isString())
            return child->value.asString();
    }
    return {};
}

std::int64_t numberOf(const TreeNode& node, std::string_view name, std::int64_t otherwise)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == name && child->value.kind() == ValueKind::Integer)
            return child->value.asInteger();
    }
    return otherwise;
}

/// The strings of an array member.
std::vector<std::string_view> textsOf(const TreeNode& node, std::string_view name)
{
    std::vector<std::string_view> texts;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == name && child->value.isString())
            texts.push_back(child->value.asString());
    }
    return texts;
}

TypeKind kindOf(std::string_view word)
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

SchemaTypeKind schemaKindOf(TypeKind kind)
{
    if (kind == TypeKind::Primitive)
        return SchemaTypeKind::Primitive;
    return kind == TypeKind::Resource ? SchemaTypeKind::Structure : SchemaTypeKind::Composite;
}

/// `birthDate` → `Birth date`: for elements whose description is too long to be a title.
std::string titleFromName(std::string_view name)
{
    std::string title;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (title.empty()) {
            title.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        } else {
            if (isUpper)
                title.push_back(' ');
            title.push_back(isUpper ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
    return title;
}

SchemaField fieldOf(const TreeNode& row)
{
    SchemaField field;
    std::string_view name = textOf(row, "n");
    const bool isChoice = name.ends_with("[x]");
    if (isChoice)
        name.remove_suffix(3);
    field.name = name;
    const std::string_view title = textOf(row, "d");
    field.title = title.empty() ? titleFromName(name) : std::string(title);
    const std::vector<std::string_view> types = textsOf(row, "t");
    field.typeName = types.empty() ? textOf(row, "c") : types.front();
    if (isChoice)
        field.choices.assign(types.begin(), types.end());
    field.minimum = static_cast<std::uint32_t>(numberOf(row, "m", 0));
    field.maximum =
        static_cast<std::uint32_t>(std::max<std::int64_t>(numberOf(row, "x", 1), 0)); // -1: unbounded.
    const std::vector<std::string_view> binding = textsOf(row, "b");
    if (binding.size() == 2) {
        field.isBindingRequired = binding[0] == "required";
        const bool isFull = binding[1].find(':') != std::string_view::npos;
        field.binding = (isFull ? std::string() : std::string(kValueSets)).append(binding[1]);
    }
    field.isIdentifying = numberOf(row, "p", 0) == 1;
    return field;
}

} // namespace

struct FhirSchema::Tables
{
    Arena arena;
    std::unordered_map<std::string_view, const TreeNode*> rows;
    std::unordered_map<std::string_view, SchemaType> schemaTypes;
    std::unordered_map<std::string_view, Type> types;
    std::unordered_map<std::string_view, const TreeNode*> valueSets;
    /// In the order of the files.
    std::vector<std::string_view> names;

    void load()
    {
        json::JsonReader reader;
        for (const EmbeddedFile& file : r4Files()) {
            Diagnostics warnings;
            const Result<TreeNode*> root = reader.read(file.bytes, arena, warnings);
            assert(root && "the resource is part of the program");
            if (root)
                addRows(**root);
        }
        for (const std::string_view name : names)
            addSchemaType(name, *rows.at(name));
        for (const std::string_view name : names)
            types[name].name = name; // Nodes of an unordered_map stay where they are.
        for (const std::string_view name : names)
            addMembers(types.at(name), *rows.at(name));
    }

    void addRows(const TreeNode& root)
    {
        for (const TreeNode* row = root.firstChild; row != nullptr; row = row->next) {
            if (row->name == "types") {
                names.push_back(textOf(*row, "n"));
                rows.emplace(names.back(), row);
            } else if (row->name == "valueSets") {
                valueSets.emplace(textOf(*row, "u"), row);
            }
        }
    }

    /// The type's own row and those of its bases, the farthest first.
    [[nodiscard]] std::vector<const TreeNode*> lineage(const TreeNode& row) const
    {
        std::vector<const TreeNode*> line{&row};
        while (line.size() < kDeepestBase) {
            const auto base = rows.find(textOf(*line.back(), "b"));
            if (base == rows.end())
                break;
            line.push_back(base->second);
        }
        std::ranges::reverse(line);
        return line;
    }

    void addSchemaType(std::string_view name, const TreeNode& row)
    {
        SchemaType type;
        type.name = name;
        type.title = name;
        type.kind = schemaKindOf(kindOf(textOf(row, "k")));
        type.base = textOf(row, "b");
        for (const TreeNode* ancestor : lineage(row)) {
            for (const TreeNode* child = ancestor->firstChild; child != nullptr; child = child->next) {
                if (child->name == "e")
                    type.fields.push_back(fieldOf(*child));
            }
        }
        schemaTypes.emplace(name, std::move(type));
    }

    void addMembers(Type& type, const TreeNode& row)
    {
        type.kind = kindOf(textOf(row, "k"));
        type.primitive = systemTypeOf(textOf(row, "v"));
        type.pattern = textOf(row, "r");
        const SchemaType& schemaType = schemaTypes.at(type.name);
        std::uint32_t order = 0;
        for (const SchemaField& field : schemaType.fields) {
            if (field.choices.empty())
                type.members.push_back(memberOf(field, field.typeName, field.name, order));
            for (const std::string& choice : field.choices)
                type.members.push_back(memberOf(field, choice, choiceName(field.name, choice), order));
            ++order;
        }
        for (std::uint32_t index = 0; index < type.members.size(); ++index)
            type.byJsonName.emplace(type.members[index].jsonName, index);
    }

    [[nodiscard]] Member memberOf(const SchemaField& field, std::string_view typeName,
                                  std::string_view jsonName, std::uint32_t order) const
    {
        const auto type = types.find(typeName);
        return {.name = field.name,
                .jsonName = jsonName,
                .type = type == types.end() ? &types.at("Element") : &type->second,
                .order = order,
                .isList = field.isList(),
                .isChoice = !field.choices.empty()};
    }

    std::string_view choiceName(std::string_view name, std::string_view type)
    {
        std::string text(name);
        text.push_back(type.front() >= 'a' && type.front() <= 'z'
                           ? static_cast<char>(type.front() - 'a' + 'A')
                           : type.front());
        return arena.copy(text.append(type.substr(1)));
    }
};

const Member* Type::member(std::string_view jsonName) const
{
    const auto found = byJsonName.find(jsonName);
    return found == byJsonName.end() ? nullptr : &members[found->second];
}

const Member* Type::memberOf(std::string_view elementName, std::string_view typeName) const
{
    const Member* first = nullptr;
    for (const Member& member : members) {
        if (member.name != elementName)
            continue;
        if (!member.isChoice || member.type->name == typeName)
            return &member;
        first = first == nullptr ? &member : first;
    }
    return typeName.empty() ? first : nullptr;
}

FhirSchema::FhirSchema()
{
    auto tables = std::make_unique<Tables>();
    tables->load();
    m_tables = std::move(tables);
}

FhirSchema::~FhirSchema() = default;

const SchemaType* FhirSchema::type(std::string_view name) const
{
    const auto found = m_tables->schemaTypes.find(name);
    return found == m_tables->schemaTypes.end() ? nullptr : &found->second;
}

std::vector<std::string_view> FhirSchema::rootTypes() const
{
    std::vector<std::string_view> roots;
    for (const std::string_view name : m_tables->names) {
        if (m_tables->types.at(name).kind == TypeKind::Resource)
            roots.push_back(name);
    }
    return roots;
}

std::vector<SchemaCode> FhirSchema::codes(std::string_view binding) const
{
    binding = binding.substr(0, binding.find('|'));
    if (binding.starts_with(kValueSets))
        binding.remove_prefix(kValueSets.size());
    std::vector<SchemaCode> codes;
    const auto found = m_tables->valueSets.find(binding);
    if (found == m_tables->valueSets.end())
        return codes;
    for (const TreeNode* row = found->second->firstChild; row != nullptr; row = row->next) {
        const TreeNode* code = row->name == "c" ? row->firstChild : nullptr; // ["usual","Usual"]
        if (code == nullptr || !code->value.isString())
            continue;
        const std::string_view display =
            code->next != nullptr ? code->next->value.asString() : std::string_view();
        codes.push_back({std::string(code->value.asString()), std::string(display)});
    }
    return codes;
}

const Type* FhirSchema::fhirType(std::string_view name) const
{
    const auto found = m_tables->types.find(name);
    return found == m_tables->types.end() ? nullptr : &found->second;
}

std::vector<std::string_view> FhirSchema::targets(std::string_view typeName, std::string_view name) const
{
    const auto row = m_tables->rows.find(typeName);
    if (row == m_tables->rows.end())
        return {};
    for (const TreeNode* child = row->second->firstChild; child != nullptr; child = child->next) {
        std::string_view element = child->name == "e" ? textOf(*child, "n") : std::string_view();
        if (element.ends_with("[x]"))
            element.remove_suffix(3);
        if (!element.empty() && element == name)
            return textsOf(*child, "r");
    }
    return {};
}

const FhirSchema& r4Schema()
{
    static const FhirSchema schema;
    return schema;
}

} // namespace hilum::fhir
