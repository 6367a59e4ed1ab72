// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluator.h"
#include "core/fhirpath/function_catalogue.h"

#include <optional>

namespace hilum::fhirpath {

/// One call of a function: its input, its arguments not yet evaluated, and where it stands. What returns
/// false or Failed has set the error.
class FunctionCall
{
public:
    FunctionCall(Evaluator& evaluator, std::uint32_t operation, const Scope& scope)
        : m_evaluator(evaluator), m_operation(operation), m_scope(scope)
    {
    }

    [[nodiscard]] const Collection& input() const { return m_input; }
    [[nodiscard]] Collection& mutableInput() { return m_input; }
    [[nodiscard]] Evaluator& evaluator() { return m_evaluator; }
    [[nodiscard]] EvaluationContext& context() { return m_evaluator.context(); }
    [[nodiscard]] Arena& values() { return m_evaluator.values(); }
    [[nodiscard]] const Scope& scope() const { return m_scope; }
    /// Of the function, as found by the compiler.
    [[nodiscard]] const Operation& operation() const { return m_evaluator.operation(m_operation); }
    [[nodiscard]] const FunctionRow& row() const
    {
        return *m_evaluator.program().functions[operation().payload];
    }
    [[nodiscard]] std::size_t argumentCount() const { return operation().argumentCount - 1U; }
    [[nodiscard]] std::uint32_t argumentOperation(std::size_t index) const
    {
        return m_evaluator.argument(operation(), index + 1);
    }

    [[nodiscard]] std::uint32_t inputOperation() const { return m_evaluator.argument(operation(), 0); }

    /// Appends the argument's items, seen from where the function stands.
    [[nodiscard]] bool argument(std::size_t index, Collection& out)
    {
        return m_evaluator.evaluate(argumentOperation(index), m_scope, out);
    }
    /// Appends what the argument gives for one item of the input.
    [[nodiscard]] bool each(std::size_t index, const Item& item, std::size_t position, Collection& out)
    {
        return m_evaluator.work(m_operation, 1)
               && m_evaluator.evaluate(argumentOperation(index),
                                       {item, static_cast<std::int64_t>(position), m_scope.total}, out);
    }
    [[nodiscard]] bool eachTruth(std::size_t index, const Item& item, std::size_t position, Truth& out)
    {
        Collection items;
        return each(index, item, position, items)
               && m_evaluator.truthOf(items, argumentOperation(index), out);
    }

    /// The input as one item.
    [[nodiscard]] Single inputItem(Item& out);
    /// The input as one value of a kind; other kinds are an error, but for Integer taken as Decimal and for
    /// texts of nodes, which are converted.
    [[nodiscard]] Single inputValue(ValueKind kind, Value& out);
    [[nodiscard]] Single inputText(std::string_view& out);
    [[nodiscard]] Single argumentItem(std::size_t index, Item& out);
    [[nodiscard]] Single argumentText(std::size_t index, std::string_view& out);
    [[nodiscard]] Single argumentInteger(std::size_t index, std::int64_t& out);
    [[nodiscard]] Single argumentDecimal(std::size_t index, Decimal& out);

    void add(Collection& out, const Item& item) { m_evaluator.add(out, item); }
    void add(Collection& out, const Value& value) { m_evaluator.add(out, value); }
    void addAll(Collection& out, const Collection& items) { out.add(context().lists(), items); }
    void addBoolean(Collection& out, bool value) { m_evaluator.addBoolean(out, value); }
    void addInteger(Collection& out, std::size_t number)
    {
        add(out, Value::integer(static_cast<std::int64_t>(number)));
    }
    /// Copies the text; an error where it is too long, or where too much was made altogether.
    [[nodiscard]] bool addText(Collection& out, std::string_view text)
    {
        if (!m_evaluator.madeText(m_operation, text.size()))
            return false;
        add(out, Value::string(values().copy(text)));
        return true;
    }
    /// A text that lives as long as the record or the program.
    void addView(Collection& out, std::string_view text) { add(out, Value::string(text)); }
    /// Nothing adds nothing.
    void addDecimal(Collection& out, const std::optional<Decimal>& number)
    {
        if (number)
            add(out, Value::decimal(*number));
    }

    [[nodiscard]] bool fail(Diagnostic error) { return m_evaluator.fail(m_operation, std::move(error)); }
    [[nodiscard]] bool fits(std::size_t textSize) { return m_evaluator.fits(m_operation, textSize); }
    /// Counts each item of the input with each of the others.
    [[nodiscard]] bool comparesAll(const Collection& others)
    {
        return m_evaluator.comparesAll(m_operation, m_input, others);
    }
    [[nodiscard]] bool work(std::uint64_t steps) { return m_evaluator.work(m_operation, steps); }

private:
    [[nodiscard]] Single singleOf(const Collection& items, Item& out);
    [[nodiscard]] Single valueOf(const Item& item, ValueKind kind, std::uint32_t operation, Value& out);

    Evaluator& m_evaluator;
    std::uint32_t m_operation;
    const Scope& m_scope;
    Collection m_input;
};

/// For bodies that end where a value is missing: `if (x != Single::Value) return goesOn(x);`
[[nodiscard]] inline bool goesOn(Single found)
{
    return found != Single::Failed;
}

} // namespace hilum::fhirpath
