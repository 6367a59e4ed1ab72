// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/mapping/stencil_tracer.h"

#include <algorithm>
#include <charconv>

// What is done when all is known: the nodes and the text with their holes.

namespace hilum::mapping {
namespace {

/// What stands around the number of a hole while the text is written, in JSON's quotes: characters that no
/// standard uses (U+E000 and U+E001).
constexpr std::string_view kBeforeHole = "\"\xEE\x80\x80";
constexpr std::string_view kBehindHole = "\xEE\x80\x81\"";
/// Bytes behind a text that may be read.
constexpr std::size_t kPadding = 64;

} // namespace

std::uint32_t StencilTracer::copyNode(const TreeNode& node)
{
    const auto number = static_cast<std::uint32_t>(m_stencil->nodes.size());
    m_stencil->nodes.push_back(node);
    m_stencil->nodes[number].value = {};
    if (const Term term = writtenTerm(node); isOfMapping(term))
        m_stencil->nodes[number].value = kept(node.value);
    else if (term != kNone)
        m_stencil->fills.push_back({.node = number, .from = term});
    m_stencil->nodes[number].origin = {};
    if (node.origin)
        m_stencil->origins.push_back({.node = number, .from = placeOf(node.origin)});
    if (!node.source.empty())
        giveUp();
    return number;
}

/// All nodes, linked to each other when each has its place.
void StencilTracer::copy(const TreeNode& root)
{
    std::unordered_map<const TreeNode*, std::uint32_t> numbers;
    std::vector<const TreeNode*> waiting = {&root};
    std::vector<const TreeNode*> order;
    while (!waiting.empty()) {
        const TreeNode* node = waiting.back();
        waiting.pop_back();
        numbers.emplace(node, copyNode(*node));
        order.push_back(node);
        const std::size_t first = waiting.size();
        for (const TreeNode* child = node->firstChild; child != nullptr; child = child->next)
            waiting.push_back(child);
        std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(first), waiting.end());
    }
    const auto copyOf = [&](const TreeNode* node) {
        return node == nullptr ? nullptr : &m_stencil->nodes[numbers.at(node)];
    };
    for (const TreeNode* node : order) {
        TreeNode& made = *copyOf(node);
        made.next = node == &root ? nullptr : copyOf(node->next);
        made.firstChild = copyOf(node->firstChild);
        made.lastChild = copyOf(node->lastChild);
    }
}

/// The step that makes a value; null for constants.
const Stencil::Step* StencilTracer::stepOf(Term term) const
{
    const auto step = std::ranges::find(m_stencil->steps, term, &Step::made);
    return step == m_stencil->steps.end() ? nullptr : &*step;
}

/// The text is plain where the record is.
bool StencilTracer::isPlain(Term term) const
{
    if (isConstant(term))
        return m_known[term].value.isString() && !needsJsonEscape(m_known[term].value.asString());
    const Step& step = *stepOf(term);
    switch (step.action) {
    case Action::Part:
        return true;
    case Action::Fit:
        return isPlain(step.of);
    case Action::Change:
        return step.what.quick->keepsPlain(step.number) && isPlain(step.of);
    case Action::Join: {
        const std::span operands = std::span(m_stencil->operands).subspan(step.number, step.count);
        return std::ranges::all_of(operands, [this](Term each) { return isPlain(each); });
    }
    default:
        return false;
    }
}

std::uint32_t StencilTracer::writtenAs(Term term, std::string_view typeName)
{
    std::vector<Stencil::Written>& all = m_stencil->written;
    const bool isText = m_known[term].value.isString(); // Which is written alike everywhere.
    const auto known = std::ranges::find_if(all, [&](const Stencil::Written& each) {
        return each.term == term && (isText || each.typeName == typeName);
    });
    if (known != all.end())
        return static_cast<std::uint32_t>(known - all.begin());
    all.push_back({.term = term, .typeName = typeName, .isPlain = isPlain(term)});
    return static_cast<std::uint32_t>(all.size() - 1);
}

/// Takes the holes out of a text in which each value that is filled in stands as its number.
bool StencilTracer::splitText(std::string_view text)
{
    std::size_t count = 0;
    while (true) {
        const std::size_t next = text.find(kBeforeHole);
        const std::size_t end = next == std::string_view::npos ? next : text.find(kBehindHole, next);
        if (end == std::string_view::npos)
            break;
        const std::string_view digits =
            text.substr(next + kBeforeHole.size(), end - next - kBeforeHole.size());
        std::size_t fill = 0;
        const bool isNumber = std::from_chars(digits.data(), digits.data() + digits.size(), fill).ptr
                              == digits.data() + digits.size();
        if (!isNumber || digits.empty() || fill >= m_stencil->fills.size())
            return false; // A text of the mapping has these characters.
        const Stencil::Fill& value = m_stencil->fills[fill];
        m_stencil->holes.push_back({.length = static_cast<std::uint32_t>(next),
                                    .written = writtenAs(value.from, m_stencil->nodes[value.node].typeName)});
        m_stencil->text.append(text.substr(0, next));
        text.remove_prefix(end + kBehindHole.size());
        ++count;
    }
    m_stencil->text.append(text);
    return count == m_stencil->fills.size();
}

void StencilTracer::writeText(std::string_view format, DocumentText& text)
{
    std::vector<std::string> numbers;
    numbers.reserve(m_stencil->fills.size());
    for (const Stencil::Fill& fill : m_stencil->fills) {
        std::string number(kBeforeHole.substr(1));
        number += std::to_string(numbers.size());
        number += kBehindHole.substr(0, kBehindHole.size() - 1);
        numbers.push_back(std::move(number));
        m_stencil->nodes[fill.node].value = Value::string(numbers.back());
    }
    std::string out;
    const bool isWritten = text.append(out, TreeDocument(format, m_stencil->nodes.data()));
    for (const Stencil::Fill& fill : m_stencil->fills)
        m_stencil->nodes[fill.node].value = {};
    if (!isWritten || !splitText(out)) {
        m_stencil->text.clear();
        m_stencil->holes.clear();
        m_stencil->written.clear();
        return;
    }
    m_stencil->text.reserve(m_stencil->text.size() + kPadding);
}

/// Takes out the questions whether a text is blank that other steps answer.
void StencilTracer::leaveOut()
{
    std::vector<char> saysSomething(m_known.size(), 0);
    for (const Step& step : m_stencil->steps) {
        if (step.action == Action::Fit)
            saysSomething[step.of] = 1;
    }
    std::erase_if(m_stencil->steps, [&](const Step& step) {
        return step.action == Action::AskBlank && !step.isExpected && saysSomething[step.of] != 0;
    });
}

/// For what is kept of a record.
void StencilTracer::makeRoom()
{
    for (const Known& known : m_known) {
        m_stencil->values.push_back(known.isConstant ? known.value : Value());
        m_stencil->versions.push_back(known.isConstant ? 1 : 0);
    }
    std::uint32_t texts = 0;
    std::uint32_t hashes = 0;
    for (Step& step : m_stencil->steps) {
        const bool makesText = step.action == Action::Part || step.action == Action::Join
                               || step.action == Action::Change || step.action == Action::Convert
                               || step.action == Action::Evaluate;
        step.store = step.action == Action::AskKnown ? hashes++ : makesText ? texts++ : kNone;
    }
    m_stencil->texts.resize(texts);
    m_stencil->hashes.resize(hashes);
}

std::unique_ptr<Stencil> StencilTracer::finish(const TreeNode& root, std::string_view format,
                                               DocumentText* text)
{
    if (m_isGood)
        copy(root);
    if (!m_isGood)
        return nullptr;
    leaveOut();
    makeRoom();
    if (text != nullptr)
        writeText(format, *text);
    return std::move(m_stencil);
}

} // namespace hilum::mapping
