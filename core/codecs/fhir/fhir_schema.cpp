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

/// `birthDate` → `Birth date`.
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
    field.title = titleFromName(name);
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

/// Reads one line of the resource at a time, always into the same memory.
class Row
{
public:
    const TreeNode& read(std::string_view line)
    {
        m_arena.reset();
        Diagnostics warnings;
        const Result<TreeNode*> root = m_reader.read(line, m_arena, warnings);
        assert(root && "the resource is part of the program");
        return root ? **root : m_nothing;
    }

private:
    json::JsonReader m_reader;
    Arena m_arena;
    TreeNode m_nothing;
};

} // namespace

struct FhirSchema::Tables
{
    /// The JSON of a type, which is one line of its file; read when it is needed, so that no tree of all is
    /// made.
    std::unordered_map<std::string_view, std::string_view> rows;
    std::unordered_map<std::string_view, std::string_view> valueSets;
    std::unordered_map<std::string_view, SchemaType> schemaTypes;
    std::unordered_map<std::string_view, Type> types;
    /// In the order of the files.
    std::vector<std::string_view> names;
    /// Names of choices with their types.
    Arena arena;

    void load()
    {
        for (const EmbeddedFile& file : r4Files())
            addRows(file.bytes);
        Row row;
        for (const std::string_view name : names)
            addSchemaType(name, row);
        for (const std::string_view name : names)
            addMembers(types.at(name));
    }

    void addRows(std::string_view text)
    {
        static constexpr std::string_view kTypeStart = "{\"n\":\"";
        static constexpr std::string_view kValueSetStart = "{\"u\":\"";
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (line.ends_with(','))
                line.remove_suffix(1);
            const std::string_view name = line.substr(std::min(kTypeStart.size(), line.size()));
            const std::string_view key = name.substr(0, name.find('"'));
            if (line.starts_with(kValueSetStart)) {
                valueSets.emplace(key, line);
            } else if (line.starts_with(kTypeStart)) {
                rows.emplace(key, line);
                names.push_back(key);
                types[key].name = key; // Nodes of an unordered_map stay where they are.
            }
        }
    }

    void addSchemaType(std::string_view name, Row& row)
    {
        if (schemaTypes.contains(name))
            return;
        const TreeNode& facts = row.read(rows.at(name));
        SchemaType type;
        type.name = name;
        type.title = name;
        type.kind = schemaKindOf(kindOf(textOf(facts, "k")));
        type.base = textOf(facts, "b");
        Type& fhirType = types.at(name);
        fhirType.kind = kindOf(textOf(facts, "k"));
        fhirType.primitive = systemTypeOf(textOf(facts, "v"));
        fhirType.pattern = textOf(facts, "r");
        std::vector<SchemaField> own;
        for (const TreeNode* child = facts.firstChild; child != nullptr; child = child->next) {
            if (child->name == "e")
                own.push_back(fieldOf(*child));
        }
        if (rows.contains(type.base)) {
            addSchemaType(types.at(type.base).name, row); // What `row` held is read.
            type.fields = schemaTypes.at(type.base).fields;
        }
        std::ranges::move(own, std::back_inserter(type.fields));
        schemaTypes.emplace(name, std::move(type));
    }

    void addMembers(Type& type)
    {
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
    Row row;
    for (const TreeNode* item = row.read(found->second).firstChild; item != nullptr; item = item->next) {
        const TreeNode* code = item->name == "c" ? item->firstChild : nullptr; // ["usual","Usual"]
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
    const auto found = m_tables->rows.find(typeName);
    if (found == m_tables->rows.end())
        return {};
    Row row;
    for (const TreeNode* child = row.read(found->second).firstChild; child != nullptr; child = child->next) {
        std::string_view element = child->name == "e" ? textOf(*child, "n") : std::string_view();
        if (element.ends_with("[x]"))
            element.remove_suffix(3);
        if (!element.empty() && element == name)
            return textsOf(*child, "r"); // Views of the embedded file.
    }
    return {};
}

const FhirSchema& r4Schema()
{
    static const FhirSchema schema;
    return schema;
}

} // namespace hilum::fhir
