// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/date_time.h"
#include "core/base/result.h"
#include "core/fhirpath/collection.h"
#include "core/fhirpath/expression.h"
#include "core/fhirpath/record_services.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hilum::fhirpath {

class PatternCache;

/// Hears what evaluations look at, in their order.
class EvaluationObserver
{
public:
    EvaluationObserver() = default;
    EvaluationObserver(const EvaluationObserver&) = delete;
    EvaluationObserver& operator=(const EvaluationObserver&) = delete;
    virtual ~EvaluationObserver() = default;

    /// A path of the record's notation, or a chain of members, gave the node.
    virtual void sawNode(Node node) = 0;
    /// The value of a variable was asked for (CompileContext::variables).
    virtual void sawVariable(std::size_t number) = 0;
};

/// What evaluation needs besides record and expression: memory, the time, variables, limits. One per worker;
/// used again and again, so that it stops allocating.
class EvaluationContext
{
public:
    /// Gives up an evaluation that touches more items than this: `repeat` in a circle, products of big lists.
    static constexpr std::uint64_t kDefaultWorkLimit = 10'000'000;
    /// Gives up an evaluation that takes more memory for lists and computed values, in bytes.
    static constexpr std::size_t kMostMemory = std::size_t{256} * 1024 * 1024;
    /// Gives up an evaluation that computes a longer text, in bytes. Values of the record may be longer.
    static constexpr std::size_t kLongestText = std::size_t{64} * 1024 * 1024;

    /// `now` is the time of all of the run. Texts and quantities that are computed go into `values`; where it
    /// is null they go into the context itself, as lists always do.
    explicit EvaluationContext(const DateTime& now = {}, Arena* values = nullptr);
    ~EvaluationContext();
    EvaluationContext(const EvaluationContext&) = delete;
    EvaluationContext& operator=(const EvaluationContext&) = delete;
    EvaluationContext(EvaluationContext&&) noexcept;
    EvaluationContext& operator=(EvaluationContext&&) noexcept;

    /// Forgets all results so far; call it before each record, it costs nothing. What went into `values`
    /// stays.
    void reset() { m_lists.reset(); }
    /// Where computed texts go from now on; null is the context itself.
    void setValueArena(Arena* values) { m_values = values; }

    /// Value of CompileContext::variables[number]. REQUIRES: its items outlive the evaluations.
    void setVariable(std::size_t number, const Collection& value);
    void setVariable(std::size_t number, const Item& value);
    /// Where the value of a variable is, to be set in place; until the next call with a higher number.
    [[nodiscard]] Collection& variablePlace(std::size_t number)
    {
        if (number >= m_variables.size())
            m_variables.resize(number + 1);
        return m_variables[number];
    }
    /// %resource and %rootResource; the context node where none is set.
    void setResource(Node resource) { m_resource = resource; }

    /// What `memberOf`, `conformsTo` and the like ask.
    void setServices(const RecordServices& services) { m_services = services; }
    [[nodiscard]] const RecordServices& services() const { return m_services; }

    void setWorkLimit(std::uint64_t limit) { m_workLimit = limit; }
    /// Hears what `trace` is given.
    using Trace = std::function<void(std::string_view name, const Collection& items)>;
    void setTrace(Trace trace) { m_trace = std::move(trace); }

    /// REQUIRES: outlives the evaluations; null for none.
    void setObserver(EvaluationObserver* observer) { m_observer = observer; }
    [[nodiscard]] EvaluationObserver* observer() const { return m_observer; }

    [[nodiscard]] const DateTime& now() const { return m_now; }
    void setNow(const DateTime& now) { m_now = now; }

    /// For the evaluator and for those who add to a collection.
    [[nodiscard]] Arena& lists() { return m_lists; }
    [[nodiscard]] Arena& values() { return m_values == nullptr ? m_lists : *m_values; }
    [[nodiscard]] NodeList& nodes() { return m_nodes; }
    [[nodiscard]] std::string& text() { return m_text; }
    [[nodiscard]] Node resource() const { return m_resource; }
    [[nodiscard]] const Collection* variable(std::size_t number) const
    {
        return number < m_variables.size() ? &m_variables[number] : nullptr;
    }
    [[nodiscard]] std::uint64_t workLimit() const { return m_workLimit; }
    [[nodiscard]] const Trace& trace() const { return m_trace; }
    [[nodiscard]] PatternCache& patterns();

private:
    DateTime m_now;
    Arena m_lists;
    Arena* m_values;
    NodeList m_nodes;   // Scratch space for navigation.
    std::string m_text; // Scratch space for texts.
    std::vector<Collection> m_variables;
    Node m_resource;
    std::uint64_t m_workLimit = kDefaultWorkLimit;
    RecordServices m_services;
    Trace m_trace;
    EvaluationObserver* m_observer = nullptr;
    std::unique_ptr<PatternCache> m_patterns;
};

/// Evaluates an expression seen from a node (none: without a context). The result lives until the context's
/// reset() and no longer than record and expression. An error's place is within the expression's text; it
/// never holds the record's values.
///
/// How values of records that have no types meet typed ones: a *node* whose value is a text (HL7 v2, CSV,
/// plain JSON) is converted where it is compared or calculated with a number, date, time, Boolean or
/// quantity, as its format writes them (`PID-7 < today()`, `OBX-5 > 7.5`). A node that does not convert is
/// unequal to it, and comparison gives nothing. A *computed* text is never converted: `'5' > 3` is an error,
/// as N1 says.
[[nodiscard]] Result<Collection> evaluate(const Expression& expression, Node context,
                                          EvaluationContext& evaluation);

/// The same into a collection that is empty, and the error where it failed: for many evaluations of little
/// work each, which a Result would double.
[[nodiscard]] std::optional<Diagnostic> evaluateInto(Collection& out, const Expression& expression,
                                                     Node context, EvaluationContext& evaluation);

/// The first item of evaluate(), or a none Item; cheaper for a single path.
[[nodiscard]] Result<Item> evaluateFirst(const Expression& expression, Node context,
                                         EvaluationContext& evaluation);

enum class Truth : std::uint8_t { False, True, Unknown };

/// As a condition (N1 4.5): Unknown for an empty result, which a filter takes as false; True for a single
/// item that is no Boolean; an error for several items.
[[nodiscard]] Result<Truth> evaluateBoolean(const Expression& expression, Node context,
                                            EvaluationContext& evaluation);

/// The item's value as text: of a node its text, of a computed value as `toString()` gives it; "" for a
/// composite.
[[nodiscard]] std::string toText(const Item& item);

} // namespace hilum::fhirpath
