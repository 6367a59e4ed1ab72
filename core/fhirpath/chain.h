// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/evaluator.h"
#include "core/model/tree_document.h"

#include <array>
#include <cstring>

namespace hilum::fhirpath {

/// Makes one operation of several where it can: a chain of members, where(), ofType(), first(), extension()
/// and an index behind each other, with exists(), empty(), count() or the comparison with a text at its end;
/// and one concatenation of many texts. REQUIRES: the operations that it refers to went through here before.
void fuse(Program& program, std::uint32_t number);

/// Whether a walk goes on.
enum class Walk : std::uint8_t {
    On,
    Stop,
    Failed ///< The evaluator has the error.
};

/// As memcmp() == 0, but inlined for what is as short as names are.
[[nodiscard, gnu::always_inline]] inline bool haveSameBytes(const char* left, const char* right,
                                                            std::size_t size)
{
    const auto areAlike = [&]<typename Word>(Word /*size*/, std::size_t at) {
        Word a{};
        Word b{};
        std::memcpy(&a, left + at, sizeof(Word));
        std::memcpy(&b, right + at, sizeof(Word));
        return a == b;
    };
    if (size > 16)
        return std::memcmp(left, right, size) == 0;
    if (size >= 8)
        return areAlike(std::uint64_t{}, 0) && areAlike(std::uint64_t{}, size - 8);
    if (size >= 4)
        return areAlike(std::uint32_t{}, 0) && areAlike(std::uint32_t{}, size - 4);
    for (std::size_t at = 0; at < size; ++at) {
        if (left[at] != right[at])
            return false;
    }
    return true;
}

/// Takes each item through the steps of a chain, depth first, and gives what arrives to a sink, which says
/// whether it wants more. No list is made between the steps, and in a tree no virtual function is called.
template<typename Sink>
class ChainWalk
{
public:
    ChainWalk(Evaluator& evaluator, const Chain& chain, const Scope& scope, Sink& sink)
        : m_evaluator(evaluator),
          m_steps(evaluator.program().steps.data() + chain.firstStep),
          m_count(chain.stepCount),
          m_scope(scope),
          m_sink(sink)
    {
    }

    [[nodiscard]] Walk from(const Item& item)
    {
        if (item.isNode() && item.node().document().isTree())
            return walk(0, item.node().document(), TreeDocument::treeNode(item.node()));
        return walk(0, item);
    }

    /// Nodes looked at.
    [[nodiscard]] std::uint64_t visited() const { return m_visited; }

private:
    static Item itemOf(const Document& document, const TreeNode& node)
    {
        return Item(Node(&document, reinterpret_cast<std::uint64_t>(&node)));
    }

    static bool isSame(std::string_view left, std::string_view right)
    {
        return left.size() == right.size() && haveSameBytes(left.data(), right.data(), left.size());
    }

    /// The first of that name, from a node on.
    [[gnu::always_inline]] inline const TreeNode* next(const TreeNode* node, std::string_view name)
    {
        std::uint64_t visited = 0;
        for (; node != nullptr; node = node->next) {
            ++visited;
            if (isSame(node->name, name))
                break;
        }
        m_visited += visited;
        return node;
    }

    /// What `name = 'text'` says of the node.
    [[nodiscard]] bool hasText(const TreeNode& node, const ChainStep& step)
    {
        const TreeNode* found = nullptr;
        for (const TreeNode* child = next(node.firstChild, step.name); child != nullptr;
             child = next(child->next, step.name)) {
            if (found != nullptr)
                return false;
            found = child;
        }
        m_visited += step.text.size() / kBytesAStep;
        return found != nullptr && found->value.isString() && isSame(found->value.asString(), step.text);
    }

    /// True where the step lets the item pass.
    [[nodiscard, gnu::noinline]] bool passes(std::size_t number, const Item& item, Walk& failure)
    {
        const ChainStep& step = m_steps[number];
        if (step.kind == ChainStepKind::OfType)
            return m_evaluator.program().types[step.payload].isSelected(item, m_evaluator.schema());
        Truth truth = Truth::Unknown;
        const Scope inner{item, static_cast<std::int64_t>(m_counters[number]++), m_scope.total};
        if (!m_evaluator.work(step.payload, 1) || !m_evaluator.truth(step.payload, inner, truth))
            failure = Walk::Failed;
        return truth == Truth::True && failure != Walk::Failed;
    }

    [[nodiscard]] Walk walk(std::size_t number, const Document& document, const TreeNode& node)
    {
        Walk after = Walk::On; // Behind the item that an index asked for, nothing is of interest.
        for (; number < m_count; ++number) {
            const ChainStep& step = m_steps[number];
            switch (step.kind) {
            case ChainStepKind::TypedRoot:
                if (isDerivedFrom(node.typeName, step.name, m_evaluator.schema()))
                    break;
                [[fallthrough]];
            case ChainStepKind::Member:
                return both(walkChildren(number, document, node), after);
            case ChainStepKind::WhereText:
                ++m_counters[number];
                if (!hasText(node, step))
                    return after;
                break;
            case ChainStepKind::Index:
                if (m_counters[number]++ < step.payload)
                    return after;
                after = Walk::Stop;
                break;
            case ChainStepKind::OfType:
            case ChainStepKind::Where: {
                Walk failure = after;
                if (!passes(number, itemOf(document, node), failure))
                    return failure;
                break;
            }
            }
        }
        return both(m_sink(itemOf(document, node)), after);
    }

    /// What is said of the items of one goes for those behind it as well.
    static Walk both(Walk going, Walk after) { return going == Walk::On ? after : going; }

    [[nodiscard, gnu::always_inline]] inline Walk walkChildren(std::size_t number, const Document& document,
                                                               const TreeNode& node)
    {
        const std::string_view name = m_steps[number].name;
        const bool isLast = number + 1 == m_count;
        for (const TreeNode* child = next(node.firstChild, name); child != nullptr;
             child = next(child->next, name)) {
            const Walk going = isLast ? m_sink(itemOf(document, *child)) : walk(number + 1, document, *child);
            if (going != Walk::On)
                return going;
        }
        return Walk::On;
    }

    /// The same for any document, and for what is computed.
    [[nodiscard]] Walk walk(std::size_t number, const Item& item)
    {
        if (number == m_count)
            return m_sink(item);
        const ChainStep& step = m_steps[number];
        switch (step.kind) {
        case ChainStepKind::Index:
            return walkIndex(number, [&] { return walk(number + 1, item); });
        case ChainStepKind::Where:
        case ChainStepKind::WhereText:
        case ChainStepKind::OfType: {
            Walk going = Walk::On;
            return passes(number, item, going) ? walk(number + 1, item) : going;
        }
        case ChainStepKind::TypedRoot:
            if (item.isNode() && isDerivedFrom(item.node().typeName(), step.name, m_evaluator.schema()))
                return walk(number + 1, item);
            break;
        case ChainStepKind::Member:
            break;
        }
        Collection members;
        m_evaluator.addMembers(item, step.name, members);
        m_visited += 1 + members.size();
        for (const Item& member : members) {
            const Walk going = walk(number + 1, member);
            if (going != Walk::On)
                return going;
        }
        return Walk::On;
    }

    /// Nothing behind the one that was asked for is of interest.
    template<typename Next>
    [[nodiscard]] Walk walkIndex(std::size_t number, const Next& next)
    {
        if (m_counters[number]++ < m_steps[number].payload)
            return Walk::On;
        const Walk going = next();
        return going == Walk::On ? Walk::Stop : going;
    }

    static constexpr std::size_t kBytesAStep = 64;

    Evaluator& m_evaluator;
    const ChainStep* m_steps;
    std::size_t m_count;
    const Scope& m_scope;
    Sink& m_sink;
    std::uint64_t m_visited = 0;
    /// Items that came to a step so far.
    std::array<std::uint32_t, Chain::kMostSteps> m_counters{};
};

/// Walks the chain of an operation from its source; false where it failed.
template<typename Sink>
[[nodiscard]] bool walkChain(Evaluator& evaluator, std::uint32_t number, const Scope& scope, Sink sink)
{
    const Operation& what = evaluator.operation(number);
    ChainWalk<Sink> walk(evaluator, evaluator.program().chains[what.payload], scope, sink);
    const std::uint32_t source = evaluator.argument(what, 0);
    Walk going = Walk::On;
    if (evaluator.operation(source).code == OperationCode::This) {
        if (!scope.self.isNone())
            going = walk.from(scope.self);
    } else {
        Collection items;
        if (!evaluator.evaluate(source, scope, items))
            return false;
        for (std::size_t index = 0; index < items.size() && going == Walk::On; ++index)
            going = walk.from(items[index]);
    }
    return going != Walk::Failed && evaluator.work(number, 1 + walk.visited());
}

} // namespace hilum::fhirpath
