// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/function_call.h"

#include "core/fhirpath/conversion.h"

namespace hilum::fhirpath {

Single FunctionCall::singleOf(const Collection& items, Item& out)
{
    if (items.empty())
        return Single::Empty;
    if (items.size() > 1) {
        (void)fail(severalValues(items.size()));
        return Single::Failed;
    }
    out = items.front();
    return Single::Value;
}

Single FunctionCall::valueOf(const Item& item, ValueKind kind, std::uint32_t number, Value& out)
{
    out = primitiveOf(item, values());
    if (out.kind() == kind)
        return Single::Value;
    const bool isNumeric = kind == ValueKind::Decimal && out.kind() == ValueKind::Integer;
    const bool isText = item.isNode() && out.isString();
    // A format may give a date or number where a function wants a text: `birthDate.substring(0, 4)`.
    const bool isWritten = kind == ValueKind::String && item.isNode() && !out.isNone();
    if (isNumeric || isText || isWritten) {
        const std::optional<Value> converted = convertItem(item, kind, values());
        if (converted) {
            out = *converted;
            return Single::Value;
        }
        if (isText)
            return Single::Empty;
    }
    (void)m_evaluator.fail(number,
                           Diagnostic::error("fhirpath.wrong-type", "{0} was expected here, not {1}.",
                                             {std::string(valueKindName(kind)),
                                              item.typeName().empty() ? std::string("a composite")
                                                                      : std::string(item.typeName())}));
    return Single::Failed;
}

Single FunctionCall::inputItem(Item& out)
{
    return singleOf(m_input, out);
}

Single FunctionCall::inputValue(ValueKind kind, Value& out)
{
    Item item;
    const Single found = inputItem(item);
    return found == Single::Value ? valueOf(item, kind, m_operation, out) : found;
}

Single FunctionCall::inputText(std::string_view& out)
{
    Value value;
    const Single found = inputValue(ValueKind::String, value);
    if (found == Single::Value)
        out = value.asString();
    return found == Single::Value && !m_evaluator.readsText(m_operation, out.size()) ? Single::Failed : found;
}

Single FunctionCall::argumentItem(std::size_t index, Item& out)
{
    return m_evaluator.single(argumentOperation(index), m_scope, out);
}

Single FunctionCall::argumentText(std::size_t index, std::string_view& out)
{
    Item item;
    Value value;
    Single found = argumentItem(index, item);
    if (found == Single::Value)
        found = valueOf(item, ValueKind::String, argumentOperation(index), value);
    if (found == Single::Value)
        out = value.asString();
    return found == Single::Value && !m_evaluator.readsText(m_operation, out.size()) ? Single::Failed : found;
}

Single FunctionCall::argumentInteger(std::size_t index, std::int64_t& out)
{
    Item item;
    Value value;
    Single found = argumentItem(index, item);
    if (found == Single::Value)
        found = valueOf(item, ValueKind::Integer, argumentOperation(index), value);
    if (found == Single::Value)
        out = value.asInteger();
    return found;
}

Single FunctionCall::argumentDecimal(std::size_t index, Decimal& out)
{
    Item item;
    Value value;
    Single found = argumentItem(index, item);
    if (found == Single::Value)
        found = valueOf(item, ValueKind::Decimal, argumentOperation(index), value);
    if (found == Single::Value)
        out = value.asDecimal();
    return found;
}

} // namespace hilum::fhirpath
