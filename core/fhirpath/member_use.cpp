// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/member_use.h"

#include "core/fhirpath/functions/function_groups.h"
#include "core/fhirpath/program.h"

#include <algorithm>
#include <array>
#include <span>

namespace hilum::fhirpath {

namespace {

/// How a function looks at the record when its input is, or may be, the record.
enum class FunctionUse : std::uint8_t {
    Everything, ///< It may find the record by itself, or its use is not known.
    Computes,   ///< Takes items as a whole, and finds nothing but what is given to it.
    Asks,       ///< Wants to know that an item is there, its type or its value, or members of implied names.
    Selects,    ///< Gives some items of its input.
    Projects,   ///< Gives what its argument finds from the input's items.
    Branches    ///< Gives what one of its arguments finds.
};

struct FunctionUseRow
{
    std::string_view name;
    FunctionUse use = FunctionUse::Everything;
};

constexpr std::array kFunctionUses = {
    // What can look around in the record, or keeps items for later.
    FunctionUseRow{"resolve", FunctionUse::Everything},
    FunctionUseRow{"conformsTo", FunctionUse::Everything},
    FunctionUseRow{"aggregate", FunctionUse::Everything},
    FunctionUseRow{"defineVariable", FunctionUse::Everything},
    // That something is there, and of what type.
    FunctionUseRow{"empty", FunctionUse::Asks},
    FunctionUseRow{"exists", FunctionUse::Asks},
    FunctionUseRow{"all", FunctionUse::Asks},
    FunctionUseRow{"count", FunctionUse::Asks},
    FunctionUseRow{"hasValue", FunctionUse::Asks},
    FunctionUseRow{"getValue", FunctionUse::Asks},
    FunctionUseRow{"not", FunctionUse::Asks},
    FunctionUseRow{"is", FunctionUse::Asks},
    FunctionUseRow{"type", FunctionUse::Asks},
    FunctionUseRow{"getResourceKey", FunctionUse::Asks},
    FunctionUseRow{"getReferenceKey", FunctionUse::Asks},
    FunctionUseRow{"extension", FunctionUse::Asks},
    // Filtering and subsetting.
    FunctionUseRow{"where", FunctionUse::Selects},
    FunctionUseRow{"ofType", FunctionUse::Selects},
    FunctionUseRow{"as", FunctionUse::Selects},
    FunctionUseRow{"first", FunctionUse::Selects},
    FunctionUseRow{"last", FunctionUse::Selects},
    FunctionUseRow{"single", FunctionUse::Selects},
    FunctionUseRow{"tail", FunctionUse::Selects},
    FunctionUseRow{"skip", FunctionUse::Selects},
    FunctionUseRow{"take", FunctionUse::Selects},
    FunctionUseRow{"select", FunctionUse::Projects},
    FunctionUseRow{"repeat", FunctionUse::Projects},
    FunctionUseRow{"repeatAll", FunctionUse::Projects},
    FunctionUseRow{"iif", FunctionUse::Branches},
    FunctionUseRow{"coalesce", FunctionUse::Branches},
    // Items as a whole.
    FunctionUseRow{"allTrue", FunctionUse::Computes},
    FunctionUseRow{"anyTrue", FunctionUse::Computes},
    FunctionUseRow{"allFalse", FunctionUse::Computes},
    FunctionUseRow{"anyFalse", FunctionUse::Computes},
    FunctionUseRow{"subsetOf", FunctionUse::Computes},
    FunctionUseRow{"supersetOf", FunctionUse::Computes},
    FunctionUseRow{"distinct", FunctionUse::Computes},
    FunctionUseRow{"isDistinct", FunctionUse::Computes},
    FunctionUseRow{"union", FunctionUse::Computes},
    FunctionUseRow{"combine", FunctionUse::Computes},
    FunctionUseRow{"intersect", FunctionUse::Computes},
    FunctionUseRow{"exclude", FunctionUse::Computes},
    FunctionUseRow{"sort", FunctionUse::Computes},
    FunctionUseRow{"children", FunctionUse::Computes},
    FunctionUseRow{"descendants", FunctionUse::Computes},
    FunctionUseRow{"trace", FunctionUse::Computes},
    FunctionUseRow{"htmlChecks", FunctionUse::Computes},
    FunctionUseRow{"memberOf", FunctionUse::Computes},
    FunctionUseRow{"subsumes", FunctionUse::Computes},
    FunctionUseRow{"subsumedBy", FunctionUse::Computes},
};

const FunctionUseRow* rowOf(std::string_view name)
{
    const auto row = std::ranges::find(kFunctionUses, name, &FunctionUseRow::name);
    return row == kFunctionUses.end() ? nullptr : &*row;
}

/// Of a group whose functions make values of values.
bool isComputing(std::string_view name)
{
    const std::array groups = {conversionFunctions(), stringFunctions(), mathFunctions(), dateFunctions()};
    return std::ranges::any_of(groups, [name](const FunctionGroup& group) {
        return std::ranges::find(group.functions, name, &FunctionRow::name) != group.functions.end();
    });
}

FunctionUse useOf(std::string_view name)
{
    if (const FunctionUseRow* row = rowOf(name))
        return row->use;
    return isComputing(name) ? FunctionUse::Computes : FunctionUse::Everything;
}

Standpoint either(Standpoint left, Standpoint right)
{
    return std::max(left, right);
}

/// One walk over a program, from its root. Says of each operation what its items may be.
class UseWalk
{
public:
    UseWalk(const Program& program, Standpoint context) : m_program(program), m_context(context) {}

    [[nodiscard]] Standpoint run() { return from(m_program.root, m_context); }
    [[nodiscard]] bool isEverything() const { return m_isEverything; }

private:
    [[nodiscard]] std::span<const std::uint32_t> operandsOf(const Operation& what) const
    {
        return std::span(m_program.arguments).subspan(what.firstArgument, what.argumentCount);
    }

    /// What an operation gives where `$this` is of that kind.
    Standpoint from(std::uint32_t number, Standpoint self)
    {
        const Operation& what = m_program.operations[number];
        switch (what.code) {
        case OperationCode::Empty:
        case OperationCode::Literal:
        case OperationCode::Constant:
        case OperationCode::Index:
        case OperationCode::Variable:
            return Standpoint::Part;
        case OperationCode::This:
            return self;
        case OperationCode::Context:
            return m_context;
        case OperationCode::Resource:
        case OperationCode::Total:
        case OperationCode::Local:
            return Standpoint::Record;
        case OperationCode::Member:
            static_cast<void>(from(operandsOf(what)[0], self));
            return Standpoint::Part;
        case OperationCode::TypedRoot:
        case OperationCode::As:
            return from(operandsOf(what)[0], self);
        case OperationCode::Is:
            return asks(what, self);
        case OperationCode::Chain:
            return chain(what, self);
        case OperationCode::ChainExists:
        case OperationCode::ChainEmpty:
        case OperationCode::ChainCount:
            static_cast<void>(chain(what, self));
            return Standpoint::Part;
        case OperationCode::ChainEqual:
        case OperationCode::ChainNotEqual:
            return takenWhole(chain(what, self));
        case OperationCode::Indexer:
            wantsPart(operandsOf(what)[1], self);
            return from(operandsOf(what)[0], self);
        case OperationCode::Function:
            return function(what, self);
        case OperationCode::Path:
            m_isEverything = true;
            return Standpoint::Record;
        default: // Operators, which take their operands as they are.
            return computes(what, self);
        }
    }

    /// What compares or shows an item sees all that is in it.
    Standpoint takenWhole(Standpoint items)
    {
        m_isEverything = m_isEverything || items == Standpoint::Record;
        return Standpoint::Part;
    }

    void wantsPart(std::uint32_t number, Standpoint self) { takenWhole(from(number, self)); }

    Standpoint computes(const Operation& what, Standpoint self)
    {
        for (const std::uint32_t operand : operandsOf(what))
            wantsPart(operand, self);
        return Standpoint::Part;
    }

    Standpoint asks(const Operation& what, Standpoint self)
    {
        static_cast<void>(from(operandsOf(what)[0], self));
        return Standpoint::Part;
    }

    Standpoint chain(const Operation& what, Standpoint self)
    {
        Standpoint items = from(operandsOf(what)[0], self);
        const Chain& steps = m_program.chains[what.payload];
        for (const ChainStep& step : std::span(m_program.steps).subspan(steps.firstStep, steps.stepCount)) {
            if (step.kind == ChainStepKind::Member)
                items = Standpoint::Part;
            else if (step.kind == ChainStepKind::Where)
                wantsPart(step.payload, items);
        }
        return items;
    }

    Standpoint function(const Operation& what, Standpoint self)
    {
        const FunctionRow& row = *m_program.functions[what.payload];
        const FunctionUse use = useOf(row.name);
        if (use == FunctionUse::Everything) {
            m_isEverything = true;
            return Standpoint::Record;
        }
        const std::span<const std::uint32_t> operands = operandsOf(what);
        const Standpoint input = from(operands[0], self);
        if (use == FunctionUse::Computes)
            takenWhole(input);
        Standpoint found = Standpoint::Part;
        for (std::size_t index = 1; index < operands.size(); ++index) {
            const bool isEach = row.arguments[index > 1 ? 1 : 0] == ArgumentKind::Each;
            const Standpoint seen = from(operands[index], isEach ? input : self);
            const bool isGiven = use == FunctionUse::Projects || use == FunctionUse::Branches;
            found = either(found, isGiven ? seen : takenWhole(seen));
        }
        // repeat() compares what it gives.
        if (row.name == "repeat")
            takenWhole(found);
        return use == FunctionUse::Selects ? input : found;
    }

    const Program& m_program;
    Standpoint m_context;
    bool m_isEverything = false;
};

/// What functions look at without its being named.
void addImpliedNames(std::string_view function, std::set<std::string>& names)
{
    if (function == "extension")
        names.insert("extension");
    else if (function == "getResourceKey")
        names.insert("id");
    else if (function == "getReferenceKey")
        names.insert({"reference", "type"});
}

} // namespace

Standpoint MemberUse::add(const Expression& expression, Standpoint context)
{
    const Program& program = expression.program();
    // All that the program names, even what is behind other members: simple, and never too little.
    for (const std::string_view name : program.names)
        m_names.emplace(name);
    for (const ChainStep& step : program.steps) {
        if (!step.name.empty())
            m_names.emplace(step.name);
    }
    for (const FunctionRow* row : program.functions)
        addImpliedNames(row->name, m_names);
    UseWalk walk(program, context);
    const Standpoint items = walk.run();
    m_isEverything = m_isEverything || walk.isEverything();
    return items;
}

bool isMemberUseKnown(std::string_view functionName)
{
    return rowOf(functionName) != nullptr || isComputing(functionName);
}

} // namespace hilum::fhirpath
