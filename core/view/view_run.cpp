// SPDX-License-Identifier: Apache-2.0
#include "core/view/view_run.h"

#include "core/model/tree_builder.h"
#include "core/terminology/r4_terminology.h"

namespace hilum::view {

namespace {

/// Deeper than any resource that is read.
constexpr int kDeepestRepeat = 1000;

} // namespace

/// What is left to do for a row after a selection: the parts of those around it.
struct ViewRun::Next
{
    const Selection* selection = nullptr;
    std::size_t part = 0;
    Node focus;
    std::int64_t rowIndex = 0;
    const Next* next = nullptr;
};

ViewRun::ViewRun(const View& view, const DateTime& now)
    : m_view(view), m_plan(view.plan()), m_evaluation(now), m_cells(view.columns().size())
{
    m_evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    for (std::size_t index = 0; index < m_plan.constants.size(); ++index)
        m_evaluation.setVariable(index + 1, m_plan.constants[index]);
}

Result<bool> ViewRun::add(Node resource, RowReceiver& receiver)
{
    if (resource.typeName() != m_view.resource())
        return false;
    m_evaluation.reset();
    m_evaluation.setResource(resource);
    m_error.reset();
    m_receiver = &receiver;
    m_rowCount = 0;
    setRowIndex(0);
    bool passes = true;
    const bool isDone =
        passesWhere(resource, passes) && (!passes || runParts(m_plan.root, 0, resource, nullptr));
    if (!isDone)
        return *std::move(m_error);
    return passes;
}

bool ViewRun::passesWhere(Node resource, bool& passes)
{
    for (const ViewExpression& condition : m_plan.where) {
        fhirpath::Collection items;
        if (!evaluate(condition, resource, items))
            return false;
        const bool isCondition =
            items.empty() || (items.size() == 1 && items.front().value().kind() == ValueKind::Boolean);
        if (!isCondition) {
            return fail(condition, Diagnostic::error("view.not-a-condition",
                                                     "The path of a \"where\" must give true or false."));
        }
        passes = !items.empty() && items.front().value().asBoolean();
        if (!passes)
            return true;
    }
    return true;
}

/// One selection, then what is left for each of its rows.
bool ViewRun::run(const Selection& selection, Node focus, const Next* next)
{
    const std::int64_t outer = m_rowIndex;
    const bool isDone = runFocus(selection, focus, next);
    setRowIndex(outer);
    return isDone;
}

bool ViewRun::runFocus(const Selection& selection, Node focus, const Next* next)
{
    if (selection.focus == Focus::Same)
        return runParts(selection, 0, focus, next);
    std::int64_t index = 0;
    if (selection.focus == Focus::Repeat)
        return repeat(selection, focus, next, index, 1);
    fhirpath::Collection items;
    if (!evaluate(selection.paths.front(), focus, items))
        return false;
    if (items.empty() && selection.focus == Focus::ForEachOrNull) {
        setRowIndex(0);
        return runParts(selection, 0, Node(), next);
    }
    for (const fhirpath::Item& item : items) {
        setRowIndex(index++);
        if (!runParts(selection, 0, nodeOf(item), next))
            return false;
    }
    return true;
}

/// Parents before their children, as they stand in the resource.
bool ViewRun::repeat(const Selection& selection, Node focus, const Next* next, std::int64_t& index, int depth)
{
    for (const ViewExpression& path : selection.paths) {
        fhirpath::Collection items;
        if (!evaluate(path, focus, items))
            return false;
        if (!items.empty() && depth > kDeepestRepeat)
            return fail(path,
                        Diagnostic::error("view.endless-repeat", "The path of \"repeat\" does not end."));
        for (const fhirpath::Item& item : items) {
            const Node node = nodeOf(item);
            setRowIndex(index++);
            if (!runParts(selection, 0, node, next) || !repeat(selection, node, next, index, depth + 1))
                return false;
        }
    }
    return true;
}

/// Part 0 are the columns, then come the nested selections, then the union.
bool ViewRun::runParts(const Selection& selection, std::size_t part, Node focus, const Next* next)
{
    if (part == 0) {
        for (const PlannedColumn& column : selection.columns) {
            if (!fill(column, focus))
                return false;
        }
        ++part;
    }
    const Next after{
        .selection = &selection, .part = part + 1, .focus = focus, .rowIndex = m_rowIndex, .next = next};
    if (part <= selection.selects.size())
        return run(selection.selects[part - 1], focus, &after);
    if (part > selection.selects.size() + 1 || selection.unionAll.empty())
        return resume(next);
    for (const Selection& operand : selection.unionAll) {
        if (!run(operand, focus, &after))
            return false;
    }
    return true;
}

bool ViewRun::resume(const Next* next)
{
    if (next == nullptr) {
        if (++m_rowCount > kMostRows) {
            m_error = Diagnostic::error("view.too-many-rows", "One resource gives more than {0} rows.",
                                        {std::to_string(kMostRows)});
            return false;
        }
        m_receiver->row(m_cells);
        return true;
    }
    const std::int64_t inner = m_rowIndex;
    setRowIndex(next->rowIndex);
    const bool isDone = runParts(*next->selection, next->part, next->focus, next->next);
    setRowIndex(inner);
    return isDone;
}

bool ViewRun::fill(const PlannedColumn& column, Node focus)
{
    fhirpath::Collection& cell = m_cells[column.slot];
    cell.clear();
    if (!evaluate(column.path, focus, cell))
        return false;
    if (cell.size() > 1 && !column.isCollection) {
        return fail(
            column.path,
            Diagnostic::error("view.several-values",
                              "The column \"{0}\" has more than one value. Say \"collection: true\", or "
                              "choose one, as with first().",
                              {m_view.columns()[column.slot].name}));
    }
    if (cell.empty() && column.isJoin && focus)
        cell.add(m_evaluation.lists(), fhirpath::Item(Value::string("")));
    return true;
}

bool ViewRun::evaluate(const ViewExpression& expression, Node focus, fhirpath::Collection& out)
{
    std::optional<Diagnostic> error = fhirpath::evaluateInto(out, expression.expression, focus, m_evaluation);
    return !error || fail(expression, *std::move(error));
}

bool ViewRun::fail(const ViewExpression& expression, Diagnostic error)
{
    error.place = {};
    error.place.path = expression.place;
    m_error = std::move(error);
    return false;
}

/// A computed value becomes a node, since paths are seen from nodes.
Node ViewRun::nodeOf(const fhirpath::Item& item)
{
    if (item.isNode())
        return item.node();
    TreeBuilder builder(m_evaluation.lists());
    TreeNode* root = builder.makeRoot();
    root->value = item.value();
    return builder.finish("json", root)->root();
}

void ViewRun::setRowIndex(std::int64_t index)
{
    m_rowIndex = index;
    if (m_plan.usesRowIndex)
        m_evaluation.setVariable(0, fhirpath::Item(Value::integer(index)));
}

} // namespace hilum::view
