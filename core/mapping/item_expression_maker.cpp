// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/program.h"
#include "core/mapping/item_expression.h"

namespace hilum::mapping {

using fhirpath::Operation;
using fhirpath::OperationCode;
using fhirpath::Program;

/// Turns the operations of a program into steps.
class ItemExpression::Maker
{
public:
    Maker(const Program& program, const PartNumber& partNumber) : m_program(program), m_partNumber(partNumber)
    {
    }

    std::optional<ItemExpression> make()
    {
        const std::optional<std::uint32_t> root = step(m_program.root);
        if (!root)
            return std::nullopt;
        m_made.m_root = *root;
        return std::move(m_made);
    }

private:
    using Made = std::optional<std::uint32_t>;
    using Operands = std::vector<std::uint32_t>;
    using Texts = std::vector<std::string>;

    Made add(Kind kind, const Operands& operands = {}, std::uint32_t number = 0)
    {
        m_made.m_steps.push_back({.kind = kind,
                                  .operandCount = static_cast<std::uint16_t>(operands.size()),
                                  .operands = static_cast<std::uint32_t>(m_made.m_operands.size()),
                                  .number = number});
        m_made.m_operands.insert(m_made.m_operands.end(), operands.begin(), operands.end());
        return static_cast<std::uint32_t>(m_made.m_steps.size() - 1);
    }

    Made addWithTexts(Kind kind, const Operands& operands, const Texts& texts)
    {
        const auto number = static_cast<std::uint32_t>(m_made.m_texts.size());
        m_made.m_texts.insert(m_made.m_texts.end(), texts.begin(), texts.end());
        const Made made = add(kind, operands, number);
        m_made.m_steps.back().textCount = static_cast<std::uint16_t>(texts.size());
        return made;
    }

    [[nodiscard]] std::uint32_t argument(const Operation& operation, std::size_t index) const
    {
        return m_program.arguments[operation.firstArgument + index];
    }

    Made step(std::uint32_t number)
    {
        const Operation& operation = m_program.operations[number];
        switch (operation.code) {
        case OperationCode::Empty:
            return add(Kind::Nothing);
        case OperationCode::This:
            return add(Kind::This);
        case OperationCode::Variable:
            return add(Kind::Variable, {}, operation.payload);
        case OperationCode::Literal:
        case OperationCode::Constant: {
            const std::optional<Texts> texts = literals(number);
            return texts && texts->size() == 1 ? addWithTexts(Kind::Text, {}, *texts) : std::nullopt;
        }
        case OperationCode::Path:
            return path(operation, Kind::ListPath);
        case OperationCode::Concatenate:
            return operation.argumentCount > kMostTexts
                       ? std::nullopt
                       : combined(Kind::Concatenate, operation, operation.argumentCount);
        case OperationCode::Add:
            return combined(Kind::Join, operation, 2);
        case OperationCode::And:
            return combined(Kind::And, operation, 2);
        case OperationCode::Or:
            return combined(Kind::Or, operation, 2);
        case OperationCode::Equal:
        case OperationCode::In:
            return comparison(Kind::Equal, operation);
        case OperationCode::NotEqual:
            return comparison(Kind::NotEqual, operation);
        case OperationCode::Equivalent:
        case OperationCode::NotEquivalent:
            return likeness(operation);
        case OperationCode::Function:
            return function(operation);
        default:
            return std::nullopt;
        }
    }

    /// `ofList`: what becomes of a path that can select several nodes.
    Made path(const Operation& operation, Kind ofList)
    {
        const bool isFromItem = operation.argumentCount == 0
                                || m_program.operations[argument(operation, 0)].code == OperationCode::This;
        if (!isFromItem)
            return std::nullopt;
        const std::string_view text =
            std::string_view(m_program.text).substr(operation.begin, operation.end - operation.begin);
        const std::shared_ptr<const CompiledPath>& path = m_program.paths[operation.payload];
        const bool isList = path->isList() && ofList == Kind::ListPath;
        const std::optional<std::uint32_t> number = isList ? std::nullopt : m_partNumber(path, text);
        if (number)
            return add(Kind::Part, {}, *number);
        m_made.m_paths.push_back(path);
        return add(isList ? Kind::ListPath : Kind::Path, {},
                   static_cast<std::uint32_t>(m_made.m_paths.size() - 1));
    }

    /// A step of which it only matters whether, and which, node comes first.
    Made firstOf(std::uint32_t number)
    {
        const Operation& operation = m_program.operations[number];
        return operation.code == OperationCode::Path ? path(operation, Kind::Path) : value(number);
    }

    /// A step that is no question.
    Made value(std::uint32_t number)
    {
        const Made made = step(number);
        return made && !isQuestion(m_made.m_steps[*made].kind) ? made : std::nullopt;
    }

    Made combined(Kind kind, const Operation& operation, std::size_t count)
    {
        Operands operands;
        for (std::size_t index = 0; index < count; ++index) {
            const Made operand = step(argument(operation, index));
            if (!operand)
                return std::nullopt;
            operands.push_back(*operand);
        }
        return add(kind, operands);
    }

    /// A value and texts that are written down. Those of an Equal may stand on the left as well.
    Made comparison(Kind kind, const Operation& operation)
    {
        std::uint32_t left = argument(operation, 0);
        std::uint32_t right = argument(operation, 1);
        if (operation.code != OperationCode::In && literals(left))
            std::swap(left, right);
        if (const std::optional<bool> boolean = booleanLiteral(right); boolean)
            return comparedTo(*boolean == (kind == Kind::Equal), left);
        const std::optional<Texts> texts = literals(right);
        if (!texts || (operation.code != OperationCode::In && texts->size() != 1))
            return std::nullopt;
        const Made operand = value(left);
        return operand ? addWithTexts(kind, {*operand}, *texts) : std::nullopt;
    }

    [[nodiscard]] std::optional<bool> booleanLiteral(std::uint32_t number) const
    {
        const Operation& operation = m_program.operations[number];
        const bool isBoolean = operation.code == OperationCode::Literal
                               && m_program.values[operation.payload].kind() == ValueKind::Boolean;
        return isBoolean ? std::optional(m_program.values[operation.payload].asBoolean()) : std::nullopt;
    }

    /// `%isKnown = false`
    Made comparedTo(bool expected, std::uint32_t number)
    {
        const Made operand = step(number);
        if (!operand || !isCondition(m_made.m_steps[*operand].kind))
            return std::nullopt;
        const Made opposite = add(Kind::Not, {*operand});
        return expected ? add(Kind::Not, {*opposite}) : opposite;
    }

    /// `CWE.3 !~ 'ISO'`, or `PV1-2.hasValue() !~ true`.
    Made likeness(const Operation& operation)
    {
        const std::uint32_t right = argument(operation, 1);
        const std::optional<bool> boolean = booleanLiteral(right);
        const Made made =
            boolean ? likeBoolean(argument(operation, 0), *boolean) : likeText(argument(operation, 0), right);
        return made && operation.code == OperationCode::NotEquivalent ? add(Kind::Not, {*made}) : made;
    }

    Made likeText(std::uint32_t left, std::uint32_t right)
    {
        const std::optional<Texts> texts = literals(right);
        const Made operand = texts && texts->size() == 1 ? value(left) : std::nullopt;
        return operand ? addWithTexts(Kind::Like, {*operand}, *texts) : std::nullopt;
    }

    /// Of a question that is never left open: likeness is equality.
    Made likeBoolean(std::uint32_t left, bool expected)
    {
        const Made operand = step(left);
        if (!operand || !isDecided(m_made.m_steps[*operand].kind))
            return std::nullopt;
        return expected ? operand : add(Kind::Not, {*operand});
    }

    static bool isDecided(Kind kind)
    {
        return kind == Kind::Exists || kind == Kind::Missing || kind == Kind::HasValue
               || kind == Kind::AnyValue;
    }

    /// It can be true or false.
    static bool isCondition(Kind kind) { return isQuestion(kind) || kind == Kind::Variable; }
    static bool isQuestion(Kind kind) { return kind >= Kind::Exists; }

    [[nodiscard]] std::optional<Texts> literals(std::uint32_t number) const
    {
        const Operation& operation = m_program.operations[number];
        Texts texts;
        if (operation.code == OperationCode::Literal) {
            const Value& value = m_program.values[operation.payload];
            if (!value.isString())
                return std::nullopt;
            texts.emplace_back(value.asString());
            return texts;
        }
        if (operation.code != OperationCode::Constant)
            return std::nullopt;
        for (const fhirpath::Item& item : m_program.constants[operation.payload]) {
            const Value value = item.value();
            if (item.isNode() || !value.isString())
                return std::nullopt;
            texts.emplace_back(value.asString());
        }
        return texts;
    }

    Made function(const Operation& operation)
    {
        const std::string_view name = m_program.functions[operation.payload]->name;
        const std::size_t arguments = operation.argumentCount - 1U;
        if (name == "exists" && arguments == 0)
            return question(Kind::Exists, operation);
        if (name == "empty")
            return question(Kind::Missing, operation);
        if (name == "hasValue")
            return hasValue(operation);
        if (name == "not")
            return combined(Kind::Not, operation, 1);
        if (name == "uuid")
            return combined(Kind::Uuid, operation, 1);
        if (name == "trim")
            return combined(Kind::Trim, operation, 1);
        if (name == "replace")
            return withTexts(Kind::Replace, operation, 2);
        if (name == "startsWith")
            return withTexts(Kind::StartsWith, operation, 1);
        if (name == "endsWith")
            return withTexts(Kind::EndsWith, operation, 1);
        if (name == "contains")
            return withTexts(Kind::Contains, operation, 1);
        if (name == "matches" && operation.extra != Operation::kNoExtra)
            return pattern(Kind::Matches, operation, 1);
        if (name == "replaceMatches" && operation.extra != Operation::kNoExtra)
            return pattern(Kind::ReplaceMatches, operation, 2);
        if (name == "first")
            return first(argument(operation, 0));
        if (name == "iif" && arguments >= 2)
            return choice(operation, arguments);
        return std::nullopt;
    }

    Made question(Kind kind, const Operation& operation)
    {
        if (const Made any = anyValue(argument(operation, 0)))
            return kind == Kind::Exists ? any : add(Kind::Not, {*any});
        const Made operand = firstOf(argument(operation, 0));
        return operand ? add(kind, {*operand}) : std::nullopt;
    }

    Made hasValue(const Operation& operation)
    {
        const Made operand = value(argument(operation, 0));
        return operand ? add(Kind::HasValue, {*operand}) : std::nullopt;
    }

    /// Of `(A | B).where($this.hasValue())`.
    Made anyValue(std::uint32_t number)
    {
        const Operation& where = m_program.operations[number];
        if (where.code != OperationCode::Function || m_program.functions[where.payload]->name != "where"
            || where.argumentCount != 2 || !asksForValue(argument(where, 1)))
            return std::nullopt;
        const std::optional<Operands> operands = unionOf(argument(where, 0), &Maker::wholePath);
        return operands ? add(Kind::AnyValue, *operands) : std::nullopt;
    }

    /// `$this.hasValue()`
    [[nodiscard]] bool asksForValue(std::uint32_t number) const
    {
        const Operation& operation = m_program.operations[number];
        return operation.code == OperationCode::Function
               && m_program.functions[operation.payload]->name == "hasValue"
               && m_program.operations[argument(operation, 0)].code == OperationCode::This;
    }

    /// With all that the path selects.
    Made wholePath(std::uint32_t number)
    {
        const Operation& operation = m_program.operations[number];
        return operation.code == OperationCode::Path ? path(operation, Kind::ListPath) : std::nullopt;
    }

    /// A function of the input and of texts that are written down; none of them empty but the last.
    Made withTexts(Kind kind, const Operation& operation, std::size_t count)
    {
        Texts texts;
        for (std::size_t index = 1; index <= count; ++index) {
            const std::optional<Texts> text = literals(argument(operation, index));
            if (!text || text->size() != 1 || (text->front().empty() && index == 1))
                return std::nullopt;
            texts.push_back(text->front());
        }
        const Made operand = value(argument(operation, 0));
        return operand ? addWithTexts(kind, {*operand}, texts) : std::nullopt;
    }

    /// The step's texts are those of the arguments, the pattern's among them.
    Made pattern(Kind kind, const Operation& operation, std::size_t count)
    {
        const Made made = withTexts(kind, operation, count);
        if (made) {
            m_made.m_steps[*made].pattern = static_cast<std::uint32_t>(m_made.m_patterns.size());
            m_made.m_patterns.push_back(m_program.patterns[operation.extra]);
        }
        return made;
    }

    /// `(%a | %b).first()`, also of one operand.
    Made first(std::uint32_t number)
    {
        const std::optional<Operands> operands = unionOf(number, &Maker::firstOf);
        return operands ? add(Kind::First, *operands) : std::nullopt;
    }

    /// The members of a union in their order, as `maker` makes them.
    std::optional<Operands> unionOf(std::uint32_t number, Made (Maker::*maker)(std::uint32_t))
    {
        Operands operands;
        std::vector<std::uint32_t> open = {number};
        while (!open.empty()) {
            const std::uint32_t next = open.back();
            open.pop_back();
            const Operation& operation = m_program.operations[next];
            if (operation.code == OperationCode::Union) {
                open.push_back(argument(operation, 1));
                open.push_back(argument(operation, 0));
                continue;
            }
            const Made operand = (this->*maker)(next);
            if (!operand)
                return std::nullopt;
            operands.push_back(*operand);
        }
        return operands;
    }

    /// The input of `iif` must be the item itself: its branches are seen from it.
    Made choice(const Operation& operation, std::size_t arguments)
    {
        const OperationCode input = m_program.operations[argument(operation, 0)].code;
        if (input != OperationCode::This && input != OperationCode::Empty)
            return std::nullopt;
        Operands operands;
        for (std::size_t index = 1; index <= arguments; ++index) {
            const Made operand = step(argument(operation, index));
            if (!operand)
                return std::nullopt;
            operands.push_back(*operand);
        }
        if (!isCondition(m_made.m_steps[operands.front()].kind))
            return std::nullopt;
        return add(Kind::If, operands);
    }

    const Program& m_program;
    const PartNumber& m_partNumber;
    ItemExpression m_made;
};

std::optional<ItemExpression> ItemExpression::make(const fhirpath::Expression& expression,
                                                   const PartNumber& partNumber)
{
    return Maker(expression.program(), partNumber).make();
}

} // namespace hilum::mapping
