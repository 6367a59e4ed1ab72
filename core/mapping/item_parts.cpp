// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/item_parts.h"

#include "core/fhirpath/program.h"

namespace hilum::mapping {
namespace {

/// `NTE` of `$this.NTE`.
std::string_view memberOf(const fhirpath::Program& program)
{
    using enum fhirpath::OperationCode;
    const fhirpath::Operation& root = program.operations[program.root];
    if (root.code != Chain || program.chains[root.payload].stepCount != 1
        || program.operations[program.arguments[root.firstArgument]].code != This)
        return {};
    const fhirpath::ChainStep& step = program.steps[program.chains[root.payload].firstStep];
    return step.kind == fhirpath::ChainStepKind::Member ? step.name : std::string_view();
}

} // namespace

void quicken(Extraction& made, ItemParts* parts)
{
    const auto numberOf = [parts](const std::shared_ptr<const CompiledPath>& path, std::string_view text) {
        return parts == nullptr ? std::nullopt : parts->numberOf(path, text);
    };
    const auto partOf = [&numberOf](const std::shared_ptr<const CompiledPath>& path, std::string_view text) {
        const std::optional<std::uint32_t> number = numberOf(path, text);
        return number ? static_cast<std::int32_t>(*number) : -1;
    };
    if (made.kind == Extraction::Kind::Expression) {
        const fhirpath::Program& program = made.expression.program();
        const fhirpath::Operation& root = program.operations[program.root];
        if (root.code == fhirpath::OperationCode::Variable)
            made.variable = static_cast<std::int32_t>(root.payload);
        made.member = memberOf(program);
        made.quick = ItemExpression::make(made.expression, numberOf);
        if (made.trace)
            made.tracePart = partOf(made.trace, made.traceText);
    } else if (made.paths.size() == 1) {
        made.part = partOf(made.paths.front(), made.text);
    }
}

} // namespace hilum::mapping
