// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/target_path.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace hilum::mapping {
namespace {

/// `identifier[0]`: a name and what stands in its brackets.
struct PathPart
{
    std::string_view name;
    std::string_view bracket;
    bool hasBracket = false;
    std::size_t column = 1;
};

Diagnostic atColumn(Diagnostic diagnostic, std::size_t column)
{
    Place place;
    place.line = 1;
    place.column = static_cast<std::uint32_t>(column);
    return std::move(diagnostic).at(std::move(place));
}

Result<std::vector<PathPart>> partsOf(std::string_view path)
{
    std::vector<PathPart> parts;
    std::size_t column = 1;
    for (const std::string_view text : split(path, '.')) {
        PathPart part{.name = text, .bracket = {}, .hasBracket = false, .column = column};
        const std::size_t open = text.find('[');
        if (open != std::string_view::npos) {
            part.name = text.substr(0, open);
            part.hasBracket = text.ends_with(']');
            part.bracket = text.substr(open + 1, text.size() - open - (part.hasBracket ? 2 : 1));
        }
        const bool isFine = !part.name.empty() && (open == std::string_view::npos || part.hasBracket)
                            && part.name.find_first_of(" ()'\"") == std::string_view::npos;
        if (!isFine)
            return atColumn(
                Diagnostic::error("mapping.bad-target",
                                  "A target is a path of names: name.family, identifier[0].value, "
                                  "value[x]."),
                column);
        parts.push_back(part);
        column += text.size() + 1;
    }
    return parts;
}

std::string capitalised(std::string_view word)
{
    std::string made(word);
    if (!made.empty() && made.front() >= 'a' && made.front() <= 'z')
        made.front() = static_cast<char>(made.front() - 'a' + 'A');
    return made;
}

class TargetResolver
{
public:
    TargetResolver(std::string_view choice, const TargetType& from)
        : m_schema(from.schema), m_typeName(from.typeName), m_choice(choice)
    {
    }

    Result<std::vector<TargetStep>> resolve(std::string_view path)
    {
        const Result<std::vector<PathPart>> parts = partsOf(path);
        if (!parts)
            return parts.error();
        std::vector<TargetStep> steps;
        for (const PathPart& part : *parts) {
            Result<TargetStep> step = m_schema == nullptr ? freeStep(part) : typedStep(part);
            if (!step)
                return std::move(step).error();
            m_typeName = step->typeName;
            steps.push_back(*std::move(step));
        }
        return steps;
    }

private:
    static std::optional<std::uint32_t> indexOf(const PathPart& part)
    {
        std::uint32_t index = 0;
        const char* end = part.bracket.data() + part.bracket.size();
        const auto [stop, error] = std::from_chars(part.bracket.data(), end, index);
        if (part.bracket.empty() || error != std::errc() || stop != end || index > 10'000)
            return std::nullopt;
        return index;
    }

    [[nodiscard]] Result<TargetStep> freeStep(const PathPart& part) const
    {
        TargetStep step;
        step.name = part.name;
        step.isList = part.hasBracket;
        if (part.bracket == "x") {
            step.name += capitalised(m_choice);
            step.isList = false;
        } else if (const std::optional<std::uint32_t> index = indexOf(part)) {
            step.index = *index;
            step.hasIndex = true;
        } else if (!part.bracket.empty()) {
            return badIndex(part);
        }
        return step;
    }

    static Diagnostic badIndex(const PathPart& part)
    {
        return atColumn(Diagnostic::error("mapping.bad-target",
                                          "\"{0}\" is no position: write a number from 0, or x for a choice.",
                                          {std::string(part.bracket)}),
                        part.column + part.name.size() + 1);
    }

    Result<TargetStep> typedStep(const PathPart& part)
    {
        const SchemaType* type = m_schema->type(m_typeName);
        if (type != nullptr && type->kind == SchemaTypeKind::Primitive && !type->base.empty()
            && part.name == "extension")
            type = m_schema->type("Element"); // What FHIR writes as `_birthDate`.
        if (type == nullptr || type->kind == SchemaTypeKind::Primitive)
            return atColumn(
                Diagnostic::error("mapping.unknown-target", "{0} has no fields of its own.", {m_typeName}),
                part.column);
        TargetStep step;
        const SchemaField* field = type->field(part.name);
        if (field == nullptr)
            field = type->field(std::string(part.name) + "[x]");
        if (field == nullptr)
            field = choiceField(*type, part.name);
        if (field == nullptr)
            return unknownField(*type, part);
        if (const std::optional<Diagnostic> error = chooseType(*type, *field, part, step))
            return *error;
        step.name =
            field->name.ends_with("[x]") ? field->name.substr(0, field->name.size() - 3) : field->name;
        step.isList = field->isList();
        const SchemaType* found = m_schema->type(step.typeName);
        step.isPrimitive = found != nullptr && found->kind == SchemaTypeKind::Primitive;
        step.requiredBinding = field->isBindingRequired ? field->binding : std::string();
        if (part.hasBracket && part.bracket != "x" && !part.bracket.empty()) {
            const std::optional<std::uint32_t> index = indexOf(part);
            if (!index)
                return badIndex(part);
            if (!step.isList && *index > 0)
                return atColumn(
                    Diagnostic::error("mapping.bad-target", "\"{0}\" is not a list.", {step.name}),
                    part.column);
            step.index = *index;
            step.hasIndex = true;
        }
        return step;
    }

    /// `valueQuantity`: the choice `value` with its type; remembers the type.
    const SchemaField* choiceField(const SchemaType& type, std::string_view name)
    {
        for (const SchemaField& field : type.fields) {
            const std::string_view stem =
                std::string_view(field.name)
                    .substr(0, field.name.ends_with("[x]") ? field.name.size() - 3 : field.name.size());
            if (field.choices.empty() || !name.starts_with(stem))
                continue;
            for (const std::string& each : field.choices) {
                if (name.substr(stem.size()) == capitalised(each)) {
                    m_namedChoice = each;
                    return &field;
                }
            }
        }
        return nullptr;
    }

    std::optional<Diagnostic> chooseType(const SchemaType& type, const SchemaField& field,
                                         const PathPart& part, TargetStep& step)
    {
        step.typeName = field.typeName;
        if (field.choices.empty()) {
            chooseDerived(step);
            return std::nullopt;
        }
        const std::string choice = m_namedChoice.empty() ? std::string(m_choice) : m_namedChoice;
        m_namedChoice.clear();
        const std::vector<std::string_view> words(field.choices.begin(), field.choices.end());
        if (std::ranges::find(words, choice) != words.end()) {
            step.typeName = choice;
            return std::nullopt;
        }
        if (choice.empty())
            return atColumn(
                Diagnostic::error("mapping.choice-needs-type",
                                  "{0}.{1} can have several types: add \"type\" to the rule, one of {2}.",
                                  {type.name, field.name, joined(field.choices, ", ")}),
                part.column);
        const std::string_view near = nearestWord(choice, words);
        return atColumn(near.empty() ? Diagnostic::error(
                            "mapping.unknown-choice", "{0}.{1} cannot be a {2}; it is one of {3}.",
                            {type.name, field.name, choice, joined(field.choices, ", ")})
                                     : Diagnostic::error("mapping.unknown-choice",
                                                         "{0}.{1} cannot be a {2}. Did you mean \"{3}\"?",
                                                         {type.name, field.name, choice, std::string(near)}),
                        part.column);
    }

    /// A field of an abstract type (`resource`) takes what derives from it.
    void chooseDerived(TargetStep& step) const
    {
        const SchemaType* chosen = m_choice.empty() ? nullptr : m_schema->type(m_choice);
        for (const SchemaType* each = chosen; each != nullptr && !each->base.empty();
             each = m_schema->type(each->base)) {
            if (each->base != step.typeName)
                continue;
            step.typeName = m_choice;
            return;
        }
    }

    static Diagnostic unknownField(const SchemaType& type, const PathPart& part)
    {
        std::vector<std::string_view> names;
        for (const SchemaField& field : type.fields)
            names.push_back(field.name);
        const std::string_view near = nearestWord(part.name, names);
        return atColumn(near.empty()
                            ? Diagnostic::error("mapping.unknown-target", "{0} has no field \"{1}\".",
                                                {type.name, std::string(part.name)})
                            : Diagnostic::error("mapping.unknown-target",
                                                "{0} has no field \"{1}\". Did you mean \"{2}\"?",
                                                {type.name, std::string(part.name), std::string(near)}),
                        part.column);
    }

    const Schema* m_schema;
    std::string m_typeName;
    std::string_view m_choice;
    std::string m_namedChoice;
};

/// A path in the format's own notation, with what its schema says of the fields.
Result<std::vector<TargetStep>> notedSteps(std::string_view path, const TargetType& from,
                                           const TargetNotation& notation, TargetUse use)
{
    Result<std::vector<TargetField>> fields = notation.targetFields(path, from.typeName, use);
    if (!fields)
        return std::move(fields).error();
    std::vector<TargetStep> steps;
    for (TargetField& field : *fields) {
        const SchemaType* type = from.schema->type(field.typeName);
        steps.push_back({.name = std::move(field.name),
                         .typeName = field.typeName,
                         .isList = field.isList,
                         .isPrimitive = type != nullptr && type->kind == SchemaTypeKind::Primitive,
                         .index = field.index,
                         .hasIndex = field.hasIndex,
                         .valueType = notation.valueType(field.typeName),
                         .requiredBinding = {}});
    }
    return steps;
}

} // namespace

const TargetNotation* notationOf(const TargetType& type)
{
    return dynamic_cast<const TargetNotation*>(type.schema);
}

Result<std::vector<TargetStep>> resolveTarget(std::string_view path, std::string_view choice,
                                              const TargetType& from, TargetUse use)
{
    if (const TargetNotation* notation = notationOf(from))
        return notedSteps(path, from, *notation, use);
    if (from.isRow) {
        TargetStep step;
        step.name = path;
        return std::vector<TargetStep>{std::move(step)};
    }
    return TargetResolver(choice, from).resolve(path);
}

} // namespace hilum::mapping
