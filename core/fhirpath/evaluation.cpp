// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/evaluation.h"

#include "core/fhirpath/evaluator.h"
#include "core/fhirpath/pattern.h"

namespace hilum::fhirpath {

EvaluationContext::EvaluationContext(const DateTime& now, Arena* values) : m_now(now), m_values(values) {}
EvaluationContext::~EvaluationContext() = default;
EvaluationContext::EvaluationContext(EvaluationContext&&) noexcept = default;
EvaluationContext& EvaluationContext::operator=(EvaluationContext&&) noexcept = default;

void EvaluationContext::setVariable(std::size_t number, const Collection& value)
{
    if (m_variables.size() <= number)
        m_variables.resize(number + 1);
    m_variables[number] = value;
}

void EvaluationContext::setVariable(std::size_t number, const Item& value)
{
    Collection collection;
    if (!value.isNone())
        collection.add(m_lists, value);
    setVariable(number, collection);
}

PatternCache& EvaluationContext::patterns()
{
    if (m_patterns == nullptr)
        m_patterns = std::make_unique<PatternCache>();
    return *m_patterns;
}

namespace {

/// The node of an expression that is just one path or one member of the context.
bool simplePath(const Program& program, const Operation*& path)
{
    path = &program.operations[program.root];
    return path->code == OperationCode::Path
           && program.operations[program.arguments[path->firstArgument]].code == OperationCode::This;
}

} // namespace

Result<Collection> evaluate(const Expression& expression, Node context, EvaluationContext& evaluation)
{
    Evaluator evaluator(expression.program(), context, evaluation);
    Collection out;
    if (!evaluator.run(out))
        return evaluator.takeError();
    return out;
}

std::optional<Diagnostic> evaluateInto(Collection& out, const Expression& expression, Node context,
                                       EvaluationContext& evaluation)
{
    Evaluator evaluator(expression.program(), context, evaluation);
    if (evaluator.run(out))
        return std::nullopt;
    return evaluator.takeError();
}

Result<Item> evaluateFirst(const Expression& expression, Node context, EvaluationContext& evaluation)
{
    const Program& program = expression.program();
    const Operation* path = nullptr;
    if (simplePath(program, path)) {
        const Node found = context ? program.paths[path->payload]->first(context) : Node();
        if (found && evaluation.observer() != nullptr)
            evaluation.observer()->sawNode(found);
        return Item(found);
    }
    if (path->code == OperationCode::Literal)
        return Item(program.values[path->payload]);
    if (path->code == OperationCode::Constant) {
        const Collection& constant = program.constants[path->payload];
        return constant.empty() ? Item() : constant.front();
    }
    Evaluator evaluator(program, context, evaluation);
    Collection out;
    if (!evaluator.run(out))
        return evaluator.takeError();
    return out.empty() ? Item() : out.front();
}

Result<Truth> evaluateBoolean(const Expression& expression, Node context, EvaluationContext& evaluation)
{
    const Program& program = expression.program();
    Evaluator evaluator(program, context, evaluation);
    Truth truth = Truth::Unknown;
    if (!evaluator.truth(program.root, {.self = Item(context)}, truth))
        return evaluator.takeError();
    return truth;
}

std::string toText(const Item& item)
{
    return item.value().toString();
}

} // namespace hilum::fhirpath
