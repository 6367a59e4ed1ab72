// SPDX-License-Identifier: Apache-2.0
#include "core/view/view_decoder.h"

#include "core/codecs/fhir/fhir_codec.h"
#include "core/view/view_plan.h"

namespace hilum::view {

namespace {

using fhirpath::MemberUse;
using fhirpath::Standpoint;

/// A cell, a condition or a start of a repetition: what it holds is seen as a whole.
void addWhole(const ViewExpression& expression, Standpoint focus, MemberUse& use)
{
    if (use.add(expression.expression, focus) == Standpoint::Record)
        use.addEverything();
}

Standpoint addFocus(const Selection& selection, Standpoint focus, MemberUse& use)
{
    if (selection.focus == Focus::Same)
        return focus;
    if (selection.focus != Focus::Repeat)
        return use.add(selection.paths.front().expression, focus);
    for (const ViewExpression& path : selection.paths)
        addWhole(path, focus, use);
    return Standpoint::Part;
}

void addSelection(const Selection& selection, Standpoint outer, MemberUse& use)
{
    const Standpoint focus = addFocus(selection, outer, use);
    for (const PlannedColumn& column : selection.columns)
        addWhole(column.path, focus, use);
    for (const Selection& inner : selection.selects)
        addSelection(inner, focus, use);
    for (const Selection& operand : selection.unionAll)
        addSelection(operand, focus, use);
}

} // namespace

MemberUse membersOf(const View& view)
{
    MemberUse use;
    for (const ViewExpression& condition : view.plan().where)
        addWhole(condition, Standpoint::Record, use);
    addSelection(view.plan().root, Standpoint::Record, use);
    return use;
}

std::unique_ptr<Decoder> makeDecoder(const View& view)
{
    const MemberUse use = membersOf(view);
    if (use.isEverything())
        return *fhir::makeCodec()->makeDecoder(Settings::map());
    const std::vector<std::string> elements(use.names().begin(), use.names().end());
    return fhir::makeElementDecoder(view.resource(), elements);
}

} // namespace hilum::view
