// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"

#include "core/connect/map_reader.h"

namespace hilum::validation {

Result<fhirpath::Expression> RuleSource::compile(const SettingValue& text) const
{
    const auto moved = [&](Diagnostic diagnostic) {
        Place& place = diagnostic.place;
        const SettingPlace begin = text.place();
        const bool isFirstLine = place.line <= 1;
        const std::uint32_t quote = text.isQuoted() ? 1 : 0;
        place.column =
            isFirstLine ? begin.column + quote + (place.column > 0 ? place.column - 1 : 0) : place.column;
        place.line = begin.line + (place.line > 0 ? place.line - 1 : 0);
        place.resource = context.file;
        place.bytes.reset();
        return diagnostic;
    };
    Result<fhirpath::Expression> expression = fhirpath::compile(text.text(), {.notation = context.notation,
                                                                              .schema = context.schema.get(),
                                                                              .contextType = context.typeName,
                                                                              .variables = {}});
    if (!expression)
        return moved(std::move(expression).error());
    for (const Diagnostic& warning : expression->findings())
        findings.push_back(moved(warning));
    return expression;
}

Result<std::vector<fhirpath::Expression>> RuleSource::compileAll(const SettingValue& texts) const
{
    std::vector<fhirpath::Expression> all;
    const auto add = [&](const SettingValue& text) -> std::optional<Diagnostic> {
        Result<fhirpath::Expression> made = compile(text);
        if (!made)
            return std::move(made).error();
        all.push_back(*std::move(made));
        return std::nullopt;
    };
    if (texts.isScalar()) {
        if (std::optional<Diagnostic> error = add(texts))
            return *std::move(error);
    }
    for (const SettingValue& text : texts.items()) {
        if (std::optional<Diagnostic> error = add(text))
            return *std::move(error);
    }
    return all;
}

Diagnostic RuleSource::at(Diagnostic diagnostic, const SettingValue& value) const
{
    return std::move(diagnostic).at(placeIn(context.file, value.place()));
}

Diagnostic atNode(Diagnostic diagnostic, Node node)
{
    Place place;
    if (node)
        place.bytes = node.source();
    return std::move(diagnostic).at(std::move(place));
}

Diagnostic atItem(Diagnostic diagnostic, const fhirpath::Item& item, Node record)
{
    return atNode(std::move(diagnostic), item.isNode() ? item.node() : record);
}

Diagnostic cannotDecide(const Diagnostic& why, Node record)
{
    return atNode(
        Diagnostic::error("validation.cannot-decide", "The rule cannot be decided: {0}", {why.text()}),
        record);
}

bool hasContent(const fhirpath::Item& item)
{
    const Value value = item.value();
    if (!value.isNone())
        return !value.isString() || !value.asString().empty();
    if (!item.isNode() || item.node().isNull())
        return false;
    NodeList children;
    item.node().children(children);
    return !children.empty();
}

} // namespace hilum::validation
