// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluation.h"
#include "core/view/view.h"
#include "core/view/view_plan.h"

#include <span>

namespace hilum::view {

/// Takes the rows of a view.
class RowReceiver
{
public:
    RowReceiver() = default;
    RowReceiver(const RowReceiver&) = delete;
    RowReceiver& operator=(const RowReceiver&) = delete;
    virtual ~RowReceiver() = default;

    /// A cell for each column; empty is null. The items live until the next resource.
    virtual void row(std::span<const fhirpath::Collection> cells) = 0;
};

/// Makes the rows of resources, one after the other. Keeps working memory; one thread at a time. REQUIRES:
/// the view outlives it.
class ViewRun
{
public:
    /// A resource that gives more rows is an error: products of long lists.
    static constexpr std::size_t kMostRows = 1'000'000;

    /// `now` is the time of all of the run.
    ViewRun(const View& view, const DateTime& now);

    /// Where computed texts of cells go from now on; without it they live until the next resource.
    void setValueArena(Arena* values) { m_evaluation.setValueArena(values); }

    /// True where the resource is of the view's type and its `where` holds; its rows, if any, were given to
    /// the receiver. An error has the place in the definition as its path; some rows may have been given.
    [[nodiscard]] Result<bool> add(Node resource, RowReceiver& receiver);

private:
    struct Next;

    [[nodiscard]] bool passesWhere(Node resource, bool& passes);
    [[nodiscard]] bool run(const Selection& selection, Node focus, const Next* next);
    [[nodiscard]] bool runFocus(const Selection& selection, Node focus, const Next* next);
    [[nodiscard]] bool repeat(const Selection& selection, Node focus, const Next* next, std::int64_t& index,
                              int depth);
    [[nodiscard]] bool runParts(const Selection& selection, std::size_t part, Node focus, const Next* next);
    [[nodiscard]] bool resume(const Next* next);
    [[nodiscard]] bool fill(const PlannedColumn& column, Node focus);
    [[nodiscard]] bool evaluate(const ViewExpression& expression, Node focus, fhirpath::Collection& out);
    [[nodiscard]] bool fail(const ViewExpression& expression, Diagnostic error);
    [[nodiscard]] Node nodeOf(const fhirpath::Item& item);
    void setRowIndex(std::int64_t index);

    const View& m_view;
    const ViewPlan& m_plan;
    fhirpath::EvaluationContext m_evaluation;
    std::vector<fhirpath::Collection> m_cells;
    RowReceiver* m_receiver = nullptr;
    std::int64_t m_rowIndex = 0;
    std::size_t m_rowCount = 0;
    std::optional<Diagnostic> m_error;
};

} // namespace hilum::view
