// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/program.h"

#include <optional>

namespace hilum::fhirpath {

/// What $this, $index and $total mean at a place of an expression.
struct Scope
{
    /// None where there is no context.
    Item self = {};
    std::int64_t index = -1;
    const Collection* total = nullptr;
};

/// Whether exactly one value is there.
enum class Single : std::uint8_t {
    Value,
    Empty,
    Failed ///< Several, or its evaluation failed; the evaluator has the error.
};

/// The error about several values where one was expected.
[[nodiscard]] Diagnostic severalValues(std::size_t count);

/// Runs one program over one context. Functions that return false have set the error.
class Evaluator
{
public:
    Evaluator(const Program& program, Node context, EvaluationContext& evaluation);

    [[nodiscard]] bool run(Collection& out) { return evaluate(m_program.root, {.self = m_context}, out); }
    [[nodiscard]] Single runSingle(Item& out) { return single(m_program.root, {.self = m_context}, out); }
    /// REQUIRES: something failed.
    [[nodiscard]] Diagnostic takeError() { return std::move(*m_error); }

    /// Appends what the operation gives.
    [[nodiscard]] bool evaluate(std::uint32_t operation, const Scope& scope, Collection& out);
    [[nodiscard]] Single single(std::uint32_t operation, const Scope& scope, Item& out);
    [[nodiscard]] bool truth(std::uint32_t operation, const Scope& scope, Truth& out);
    /// A collection as a condition; an error for several items.
    [[nodiscard]] bool truthOf(const Collection& items, std::uint32_t operation, Truth& out);

    [[nodiscard]] bool fail(std::uint32_t operation, Diagnostic error);
    /// Counts work; an error when there is too much of it.
    [[nodiscard]] bool work(std::uint32_t operation, std::uint64_t steps)
    {
        m_work += steps;
        return m_work < m_nextCheck || isWithinLimits(operation);
    }

    /// An error where a computed text gets too long, as repeated replacing may make it.
    [[nodiscard]] bool fits(std::uint32_t operation, std::size_t textSize);
    /// The same for a text that is about to be kept: what is made altogether counts as work.
    [[nodiscard]] bool madeText(std::uint32_t operation, std::size_t textSize)
    {
        return fits(operation, textSize) && work(operation, textSize / kBytesMadeAStep);
    }
    /// Counts the work of comparing each item of one collection with each of the other.
    [[nodiscard]] bool comparesAll(std::uint32_t operation, const Collection& left, const Collection& right);
    /// Counts the work of going through a text.
    [[nodiscard]] bool readsText(std::uint32_t operation, std::size_t textSize)
    {
        return textSize < kBytesReadAStep || work(operation, textSize / kBytesReadAStep);
    }

    void add(Collection& out, const Item& item) { out.add(m_evaluation.lists(), item); }
    void add(Collection& out, const Value& value) { out.add(m_evaluation.lists(), Item(value)); }
    /// All of a collection that stays as it is; not copied where there is nothing before it.
    void addShared(Collection& out, const Collection& items)
    {
        if (out.empty())
            out = items.shared();
        else
            out.add(m_evaluation.lists(), items);
    }
    void addBoolean(Collection& out, bool value) { add(out, Value::boolean(value)); }
    /// Adds an item unless an equal one is there.
    void addDistinct(Collection& out, const Item& item);
    /// Appends the children of that name of an item.
    void addMembers(const Item& item, std::string_view name, Collection& out);
    void addChildren(const Item& item, Collection& out);

    [[nodiscard]] const Program& program() const { return m_program; }
    [[nodiscard]] const Operation& operation(std::uint32_t number) const
    {
        return m_program.operations[number];
    }
    [[nodiscard]] std::uint32_t argument(const Operation& operation, std::size_t index) const
    {
        return m_program.arguments[operation.firstArgument + index];
    }
    [[nodiscard]] EvaluationContext& context() { return m_evaluation; }
    [[nodiscard]] Arena& values() { return m_evaluation.values(); }
    [[nodiscard]] Node contextNode() const { return m_context.node(); }
    [[nodiscard]] Node resourceNode() const;
    [[nodiscard]] const Schema* schema() const { return m_program.schema; }
    void setLocal(std::uint32_t number, const Collection& value) { m_locals[number] = value; }

private:
    static constexpr std::size_t kBytesMadeAStep = 16;
    static constexpr std::size_t kBytesReadAStep = 64;

    /// Work between looks at the limits.
    static constexpr std::uint64_t kCheckInterval = 1'000;

    [[nodiscard]] bool isWithinLimits(std::uint32_t operation);
    void saw(const Item& item)
    {
        if (m_evaluation.observer() != nullptr && item.isNode())
            m_evaluation.observer()->sawNode(item.node());
    }
    /// Bytes of all texts of a collection.
    [[nodiscard]] static std::size_t textSizeOf(const Collection& items);
    [[nodiscard]] bool evaluateLeaf(const Operation& operation, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluatePath(const Operation& operation, const Scope& scope, Collection& out);
    // Of chains, in chain.cpp.
    [[nodiscard]] bool evaluateChain(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool countChain(std::uint32_t number, const Scope& scope, std::uint64_t& out);
    [[nodiscard]] Single singleOfChain(std::uint32_t number, const Scope& scope, Item& out);
    /// Of ChainExists, ChainEmpty, ChainEqual and ChainNotEqual.
    [[nodiscard]] bool truthOfChain(std::uint32_t number, const Scope& scope, Truth& out);
    [[nodiscard]] bool truthOfLogic(std::uint32_t number, const Scope& scope, Truth& out);
    void addTruth(Collection& out, Truth truth)
    {
        if (truth != Truth::Unknown)
            addBoolean(out, truth == Truth::True);
    }
    [[nodiscard]] bool evaluateFunction(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateIndexer(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateTypeOperator(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateSets(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateEquality(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateOrder(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateArithmetic(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateConcatenation(std::uint32_t number, const Scope& scope, Collection& out);
    [[nodiscard]] bool evaluateSign(std::uint32_t number, const Scope& scope, Collection& out);
    /// Both operands of a binary operation as single items.
    [[nodiscard]] Single operands(const Operation& operation, const Scope& scope, Item& left, Item& right);

    const Program& m_program;
    EvaluationContext& m_evaluation;
    Item m_context;
    std::uint64_t m_work = 0;
    /// Work at which the limits are looked at.
    std::uint64_t m_nextCheck;
    /// Memory that was there before.
    std::size_t m_reserved;
    std::vector<Collection> m_locals;
    std::optional<Diagnostic> m_error;
};

} // namespace hilum::fhirpath
