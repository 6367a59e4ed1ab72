// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/suggestions.h"

#include "core/base/text.h"
#include "core/fhirpath/type_test.h"
#include "core/ucum/unit.h"

namespace hilum::fhirpath {

Diagnostic unknownFunction(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const FunctionGroup& group : functionCatalogue()) {
        for (const FunctionRow& row : group.functions)
            names.push_back(row.name);
    }
    const std::string_view nearest = nearestWord(name, names);
    if (nearest.empty())
        return Diagnostic::error("fhirpath.unknown-function", "There is no function {0}().",
                                 {std::string(name)});
    return Diagnostic::error("fhirpath.unknown-function", "There is no function {0}(); did you mean {1}()?",
                             {std::string(name), std::string(nearest)});
}

Diagnostic unknownVariable(std::string_view name, std::span<const std::string_view> given)
{
    std::vector<std::string_view> names = {"context", "resource", "rootResource", "ucum", "sct", "loinc"};
    names.insert(names.end(), given.begin(), given.end());
    const std::string_view nearest = nearestWord(name, names);
    if (nearest.empty())
        return Diagnostic::error("fhirpath.unknown-variable", "There is no variable %{0}.",
                                 {std::string(name)});
    return Diagnostic::error("fhirpath.unknown-variable", "There is no variable %{0}; did you mean %{1}?",
                             {std::string(name), std::string(nearest)});
}

Diagnostic unknownType(std::string_view name, const Schema* schema)
{
    std::vector<std::string_view> names(systemTypeNames().begin(), systemTypeNames().end());
    if (schema != nullptr) {
        const std::vector<std::string_view> roots = schema->rootTypes();
        names.insert(names.end(), roots.begin(), roots.end());
    }
    const std::string_view nearest = nearestWord(name, names);
    if (nearest.empty())
        return Diagnostic::error("fhirpath.unknown-type", "There is no type {0}.", {std::string(name)});
    return Diagnostic::error("fhirpath.unknown-type", "There is no type {0}; did you mean {1}?",
                             {std::string(name), std::string(nearest)});
}

Diagnostic unknownMember(std::string_view name, const StaticType& owner, const Schema& schema)
{
    const std::vector<std::string_view> names = memberNames(owner, schema);
    const std::string_view nearest = nearestWord(name, names);
    if (nearest.empty() || nearest == name)
        return Diagnostic::warning("fhirpath.unknown-member", "{0} has no {1}.",
                                   {owner.names.front(), std::string(name)});
    return Diagnostic::warning("fhirpath.unknown-member", "{0} has no {1}; did you mean {2}?",
                               {owner.names.front(), std::string(name), std::string(nearest)});
}

std::optional<Diagnostic> unknownUnit(const Value& literal)
{
    if (literal.kind() != ValueKind::Quantity || literal.asQuantity().isCalendarUnit)
        return std::nullopt;
    Result<ucum::Unit> unit = ucum::Unit::parse(literal.asQuantity().unit);
    if (unit)
        return std::nullopt;
    Diagnostic finding = std::move(unit).error();
    finding.severity = Severity::Warning;
    finding.place = {};
    return finding;
}

} // namespace hilum::fhirpath
