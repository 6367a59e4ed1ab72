// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/chain.h"

#include "core/fhirpath/function_catalogue.h"

#include <optional>
#include <utility>

namespace hilum::fhirpath {

namespace {

/// Makes one operation part of a chain, or the end of one.
class Fusion
{
public:
    Fusion(Program& program, std::uint32_t number) : m_program(program), m_number(number) {}

    void run()
    {
        switch (operation().code) {
        case OperationCode::Member:
            extend(
                {.kind = ChainStepKind::Member, .payload = 0, .name = m_program.names[operation().payload]});
            break;
        case OperationCode::TypedRoot:
            extend({.kind = ChainStepKind::TypedRoot,
                    .payload = 0,
                    .name = m_program.names[operation().payload]});
            break;
        case OperationCode::Indexer:
            if (const std::optional<std::uint32_t> index = constantIndex(argument(1));
                index && isChain(argument(0)))
                extend({.kind = ChainStepKind::Index, .payload = *index});
            break;
        case OperationCode::Equal:
        case OperationCode::NotEqual:
            fuseComparison();
            break;
        case OperationCode::Concatenate:
            fuseConcatenation();
            break;
        case OperationCode::Function:
            fuseFunction();
            break;
        default:
            break;
        }
    }

private:
    [[nodiscard]] Operation& operation() { return m_program.operations[m_number]; }
    [[nodiscard]] std::uint32_t argument(std::size_t index)
    {
        return m_program.arguments[operation().firstArgument + index];
    }
    [[nodiscard]] bool isChain(std::uint32_t number) const
    {
        return m_program.operations[number].code == OperationCode::Chain;
    }

    /// Replaces the operation by the chain of its source with one step more.
    void extend(const ChainStep& step)
    {
        const std::uint32_t source = argument(0);
        Chain chain{.firstStep = static_cast<std::uint32_t>(m_program.steps.size())};
        if (isChain(source)) {
            const Operation& before = m_program.operations[source];
            const Chain& shorter = m_program.chains[before.payload];
            if (shorter.stepCount < Chain::kMostSteps) {
                for (std::uint32_t index = 0; index < shorter.stepCount; ++index) {
                    const ChainStep copy = m_program.steps[shorter.firstStep + index];
                    m_program.steps.push_back(copy);
                }
                chain.stepCount = shorter.stepCount;
                m_program.arguments[operation().firstArgument] = m_program.arguments[before.firstArgument];
            }
        }
        m_program.steps.push_back(step);
        ++chain.stepCount;
        m_program.chains.push_back(chain);
        operation().code = OperationCode::Chain;
        operation().payload = static_cast<std::uint32_t>(m_program.chains.size() - 1);
    }

    /// where() of a condition, without the detour if it is `name = 'text'`.
    [[nodiscard]] ChainStep whereStep(std::uint32_t condition) const
    {
        const Operation& what = m_program.operations[condition];
        ChainStep step{.kind = ChainStepKind::Where, .payload = condition};
        if (what.code != OperationCode::ChainEqual)
            return step;
        const Chain& chain = m_program.chains[what.payload];
        const std::uint32_t source = m_program.arguments[what.firstArgument];
        const ChainStep& first = m_program.steps[chain.firstStep];
        if (chain.stepCount != 1 || first.kind != ChainStepKind::Member
            || m_program.operations[source].code != OperationCode::This)
            return step;
        step.kind = ChainStepKind::WhereText;
        step.name = first.name;
        step.text = m_program.values[what.extra].asString();
        return step;
    }

    /// The operation only asks something of the chain that is its source.
    void finish(OperationCode code, std::uint32_t source)
    {
        const Operation& chain = m_program.operations[source];
        m_program.arguments[operation().firstArgument] = m_program.arguments[chain.firstArgument];
        operation().payload = chain.payload;
        operation().code = code;
    }

    [[nodiscard]] std::optional<std::uint32_t> constantIndex(std::uint32_t number) const
    {
        const Operation& what = m_program.operations[number];
        if (what.code != OperationCode::Literal)
            return std::nullopt;
        const Value& value = m_program.values[what.payload];
        if (value.kind() != ValueKind::Integer || value.asInteger() < 0 || value.asInteger() > INT32_MAX)
            return std::nullopt;
        return static_cast<std::uint32_t>(value.asInteger());
    }

    /// The number of the value of a text literal.
    [[nodiscard]] std::optional<std::uint32_t> textLiteral(std::uint32_t number) const
    {
        const Operation& what = m_program.operations[number];
        const bool isText = what.code == OperationCode::Literal && m_program.values[what.payload].isString();
        return isText ? std::optional(what.payload) : std::nullopt;
    }

    void fuseComparison()
    {
        for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
            const std::optional<std::uint32_t> text = textLiteral(argument(1 - side));
            if (!text || !isChain(argument(side)))
                continue;
            const bool isEqual = operation().code == OperationCode::Equal;
            operation().extra = *text;
            finish(isEqual ? OperationCode::ChainEqual : OperationCode::ChainNotEqual, argument(side));
            return;
        }
    }

    /// `(a & b) & c` is one operation of three operands.
    void fuseConcatenation()
    {
        const Operation& left = m_program.operations[argument(0)];
        if (left.code != OperationCode::Concatenate || left.argumentCount >= Operation::kMostTexts)
            return;
        const auto first = static_cast<std::uint32_t>(m_program.arguments.size());
        for (std::uint32_t index = 0; index < left.argumentCount; ++index) {
            const std::uint32_t operand = m_program.arguments[left.firstArgument + index];
            m_program.arguments.push_back(operand);
        }
        const std::uint32_t last = argument(1);
        m_program.arguments.push_back(last);
        operation().argumentCount = static_cast<std::uint16_t>(left.argumentCount + 1);
        operation().firstArgument = first;
    }

    void fuseFunction()
    {
        const std::string_view name = m_program.functions[operation().payload]->name;
        const std::size_t count = operation().argumentCount - 1U;
        if (name == "extension") {
            fuseExtension();
            return;
        }
        if (!isChain(argument(0)))
            return;
        if (name == "where") {
            extend(whereStep(argument(1)));
        } else if (name == "ofType" || name == "as") {
            extend({.kind = ChainStepKind::OfType, .payload = operation().extra});
        } else if (name == "first") {
            extend({.kind = ChainStepKind::Index, .payload = 0});
        } else if (name == "exists" && count == 0) {
            finish(OperationCode::ChainExists, argument(0));
        } else if (name == "exists") {
            extend(whereStep(argument(1)));
            operation().code = OperationCode::ChainExists;
        } else if (name == "empty") {
            finish(OperationCode::ChainEmpty, argument(0));
        } else if (name == "count") {
            finish(OperationCode::ChainCount, argument(0));
        }
    }

    /// `extension('...')` is `extension.where(url = '...')`.
    void fuseExtension()
    {
        const std::optional<std::uint32_t> address = textLiteral(argument(1));
        if (!address)
            return;
        const Operation here = operation();
        const auto emit = [&](OperationCode code, std::uint32_t source) {
            const auto first = static_cast<std::uint32_t>(m_program.arguments.size());
            m_program.arguments.push_back(source);
            m_program.operations.push_back({.code = code,
                                            .argumentCount = 1,
                                            .firstArgument = first,
                                            .begin = here.begin,
                                            .end = here.end});
            return static_cast<std::uint32_t>(m_program.operations.size() - 1);
        };
        const std::uint32_t self = emit(OperationCode::This, 0);
        const std::uint32_t test = emit(OperationCode::ChainEqual, self);
        m_program.chains.push_back(
            {.firstStep = static_cast<std::uint32_t>(m_program.steps.size()), .stepCount = 1});
        m_program.steps.push_back({.kind = ChainStepKind::Member, .payload = 0, .name = "url"});
        m_program.operations[test].payload = static_cast<std::uint32_t>(m_program.chains.size() - 1);
        m_program.operations[test].extra = *address;
        const std::uint32_t members = emit(OperationCode::Chain, argument(0));
        const std::uint32_t number = std::exchange(m_number, members);
        extend({.kind = ChainStepKind::Member, .payload = 0, .name = "extension"});
        m_number = number;
        m_program.arguments[operation().firstArgument] = members;
        extend(whereStep(test));
    }

    Program& m_program;
    std::uint32_t m_number;
};

} // namespace

void fuse(Program& program, std::uint32_t number)
{
    Fusion(program, number).run();
}

bool Evaluator::evaluateChain(std::uint32_t number, const Scope& scope, Collection& out)
{
    return walkChain(*this, number, scope, [&](const Item& item) {
        saw(item);
        add(out, item);
        return Walk::On;
    });
}

bool Evaluator::countChain(std::uint32_t number, const Scope& scope, std::uint64_t& out)
{
    return walkChain(*this, number, scope, [&](const Item& /*item*/) {
        ++out;
        return Walk::On;
    });
}

Single Evaluator::singleOfChain(std::uint32_t number, const Scope& scope, Item& out)
{
    std::size_t count = 0;
    const bool isDone = walkChain(*this, number, scope, [&](const Item& item) {
        saw(item);
        if (count++ == 0)
            out = item;
        return Walk::On;
    });
    if (isDone && count > 1)
        (void)fail(number, severalValues(count));
    if (!isDone || count > 1)
        return Single::Failed;
    return count == 1 ? Single::Value : Single::Empty;
}

bool Evaluator::truthOfChain(std::uint32_t number, const Scope& scope, Truth& out)
{
    const Operation& what = operation(number);
    if (what.code == OperationCode::ChainExists || what.code == OperationCode::ChainEmpty) {
        bool isFound = false;
        if (!walkChain(*this, number, scope, [&](const Item& item) {
                saw(item);
                isFound = true;
                return Walk::Stop;
            }))
            return false;
        out = isFound == (what.code == OperationCode::ChainExists) ? Truth::True : Truth::False;
        return true;
    }
    // As many items as the literal has, and the same text.
    const std::string_view text = m_program.values[what.extra].asString();
    std::size_t count = 0;
    bool isSame = false;
    if (!walkChain(*this, number, scope, [&](const Item& item) {
            saw(item);
            const Value value = item.value();
            isSame = value.isString() && value.asString() == text;
            return ++count > 1 ? Walk::Stop : Walk::On;
        }))
        return false;
    if (!readsText(number, text.size()))
        return false;
    out = count == 0                                                           ? Truth::Unknown
          : (count == 1 && isSame) == (what.code == OperationCode::ChainEqual) ? Truth::True
                                                                               : Truth::False;
    return true;
}

} // namespace hilum::fhirpath
