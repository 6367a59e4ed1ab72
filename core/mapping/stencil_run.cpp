// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/stencil_run.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/mapping/node_block.h"
#include "core/model/written_document.h"

#include <algorithm>
#include <cstring>

namespace hilum::mapping {

namespace {

/// A piece of this size is copied whole, whatever of it counts.
constexpr std::size_t kPiece = 32;

/// REQUIRES: so much may be read behind the text and written behind the place.
char* copyPiece(char* to, const char* from, std::size_t size)
{
    std::memcpy(to, from, kPiece);
    if (size > kPiece)
        std::memcpy(to + kPiece, from + kPiece, size - kPiece);
    return to + size;
}

/// The first and the last N bytes, which overlap where there are less than 2 N.
template<std::size_t N>
void copyEnds(char* to, std::string_view text)
{
    std::memcpy(to, text.data(), N);
    std::memcpy(to + text.size() - N, text.data() + text.size() - N, N);
}

char* copyText(char* to, std::string_view text)
{
    const std::size_t size = text.size();
    if (size > 32)
        std::memcpy(to, text.data(), size);
    else if (size >= 16)
        copyEnds<16>(to, text);
    else if (size >= 8)
        copyEnds<8>(to, text);
    else if (size >= 4)
        copyEnds<4>(to, text);
    else if (size > 0)
        to[0] = text.front(), to[size / 2] = text[size / 2], to[size - 1] = text.back();
    return to + size;
}

/// It begins and ends with something else than a blank or a control character.
bool isBare(std::string_view text)
{
    const auto says = [](char letter) {
        return static_cast<unsigned char>(letter) > ' ';
    };
    return !text.empty() && says(text.front()) && says(text.back());
}

} // namespace

StencilRun::StencilRun(const MappingPlan& plan, Stencil& stencil, const Document& record,
                       StencilScratch& scratch, fhirpath::EvaluationContext& evaluation, Arena& arena)
    : m_plan(plan),
      m_stencil(stencil),
      m_record(record),
      m_scratch(scratch),
      m_evaluation(evaluation),
      m_arena(arena)
{
}

void StencilRun::findPlaces()
{
    m_scratch.places.clear();
    for (std::uint32_t number = 0; number < m_stencil.places.size(); ++number)
        m_scratch.places.push_back(place(number));
}

Node StencilRun::place(std::uint32_t number) const
{
    const Stencil::Place& given = m_stencil.places[number];
    ByteRange bytes;
    if (given.first != Stencil::kNone)
        bytes = {m_scratch.outline.begins[given.first], m_scratch.outline.ends[given.last]};
    return m_plan.notation->nodeLike(m_record, given.position, bytes);
}

bool StencilRun::fits()
{
    m_scratch.known.clear();
    for (Step& step : m_stencil.steps) {
        if (!follow(step))
            return false;
    }
    return true;
}

/// Does what has something to do: what a step works with is other than when it was followed last.
inline bool StencilRun::follow(Step& step)
{
    switch (step.action) {
    case Action::Part:
        return takePart(step);
    case Action::Join:
        return joinTexts(step);
    case Action::AskKnown:
        return isKnown(step);
    case Action::AskSame:
        return (value(step.of).asString() == value(step.number).asString()) == step.isExpected;
    case Action::Evaluate:
    case Action::AskTruth:
    case Action::AskNodes:
        return evaluate(step);
    default:
        break;
    }
    const std::uint32_t version = m_stencil.versions[step.of];
    if (step.seen == version)
        return true;
    if (!followAnew(step, value(step.of)))
        return false;
    step.seen = version;
    return true;
}

/// A step that works with one value.
bool StencilRun::followAnew(const Step& step, const Value& of)
{
    switch (step.action) {
    case Action::Fit: {
        std::string_view text = of.asString();
        if (step.kind != TargetKind::String || !isBare(text))
            text = textFor(step.kind, text);
        set(step, Value::string(text));
        return !text.empty();
    }
    case Action::Change: {
        const auto text =
            step.what.quick->change(step.number, of.asString(), m_evaluation.workLimit(), m_arena);
        if (text)
            setText(step, *text);
        return text.has_value();
    }
    case Action::LookUp:
        return lookUp(step, of);
    case Action::Convert:
        return convert(step, of);
    case Action::Ask:
        return step.what.quick->ask(step.number, of.asString(), m_arena) == step.isExpected;
    case Action::AskCode:
        return (of.isString() && step.what.codes->words.contains(of.asString())) == step.isExpected;
    case Action::AskTrue:
        return of.kind() == ValueKind::Boolean && of.asBoolean() == step.isExpected;
    case Action::AskBlank:
        return (of.isString() && !isBare(of.asString()) && trimmed(of.asString()).empty()) == step.isExpected;
    default:
        return false;
    }
}

void StencilRun::set(const Step& step, const Value& made)
{
    m_stencil.values[step.made] = made;
    ++m_stencil.versions[step.made];
}

void StencilRun::setText(const Step& step, std::string_view text)
{
    std::string& own = m_stencil.texts[step.store];
    own = text;
    set(step, Value::string(own));
}

bool StencilRun::takePart(const Step& step)
{
    std::string_view text;
    if (m_scratch.outline.isVerbatim && step.number != Stencil::kNone) {
        text = textBetween(step.number, step.count);
    } else {
        const Value found = place(step.place).value();
        if (!found.isString())
            return false;
        text = found.asString();
    }
    if (m_stencil.versions[step.made] == 0 || value(step.made).asString() != text)
        setText(step, text);
    return true;
}

bool StencilRun::joinTexts(Step& step)
{
    const std::span operands = std::span(m_stencil.operands).subspan(step.number, step.count);
    std::uint32_t version = 0;
    for (const Stencil::Term each : operands)
        version += m_stencil.versions[each]; // Each only grows.
    if (version == step.seen)
        return true;
    std::string& own = m_stencil.texts[step.store];
    own.clear();
    for (const Stencil::Term each : operands)
        own += value(each).asString();
    set(step, Value::string(own));
    step.seen = version;
    return true;
}

bool StencilRun::lookUp(const Step& step, const Value& of)
{
    std::string text;
    if (!of.isString())
        of.appendTo(text);
    const auto row = step.what.lookup->values.find(of.isString() ? of.asString() : std::string_view(text));
    const bool isFound = row != step.what.lookup->values.end();
    if (isFound)
        set(step, row->second);
    return isFound == step.isExpected;
}

bool StencilRun::convert(const Step& step, const Value& of)
{
    const Node node = step.place == Stencil::kNone ? Node() : place(step.place);
    std::optional<Value> found = of;
    if (step.via != ValueKind::None)
        found = convertToSystem(step.via, *found, node);
    if (found && step.kind != TargetKind::Any)
        found = convertTo(step.kind, *found, node, m_plan.defaults, m_arena);
    if (found && found->isString())
        setText(step, found->asString());
    else if (found)
        set(step, *found);
    return found.has_value() == step.isExpected;
}

/// Gives the variables that the expression asks for what they have here.
void StencilRun::bind(const Stencil::Evaluation& asked)
{
    for (const Stencil::Binding& each :
         std::span(m_stencil.bindings).subspan(asked.firstBinding, asked.bindingCount)) {
        fhirpath::Collection& items = m_evaluation.variablePlace(each.variable);
        if (each.isFirst)
            items.clear();
        if (each.number == Stencil::kNone)
            continue;
        items.add(m_evaluation.lists(),
                  each.isPlace ? fhirpath::Item(place(each.number)) : fhirpath::Item(value(each.number)));
    }
}

bool StencilRun::evaluate(Step& step)
{
    const Stencil::Evaluation& asked = m_stencil.evaluations[step.number];
    std::uint32_t version = 1;
    for (const Stencil::Term each :
         std::span(m_stencil.operands).subspan(asked.firstSource, asked.sourceCount))
        version += m_stencil.versions[each];
    if (asked.isTraced && step.seen == version)
        return true;
    if (!evaluateAnew(step, asked))
        return false;
    step.seen = version;
    return true;
}

bool StencilRun::evaluateAnew(const Step& step, const Stencil::Evaluation& asked)
{
    bind(asked);
    const Node context = place(step.place);
    if (step.action == Action::AskTruth) {
        const Result<fhirpath::Truth> truth =
            fhirpath::evaluateBoolean(*asked.expression, context, m_evaluation);
        return truth && static_cast<std::uint32_t>(*truth) == step.count;
    }
    const Result<fhirpath::Collection> items = fhirpath::evaluate(*asked.expression, context, m_evaluation);
    if (!items)
        return false;
    if (step.action == Action::Evaluate) {
        const Value* only = items->size() == 1 ? items->front().computed() : nullptr;
        if (only == nullptr || only->kind() == ValueKind::Quantity)
            return false;
        if (only->isString())
            setText(step, only->asString());
        else
            set(step, *only);
        return true;
    }
    const std::span places = std::span(m_stencil.operands).subspan(asked.firstOperand, asked.operandCount);
    return std::ranges::equal(*items, places, [this](const fhirpath::Item& item, std::uint32_t expected) {
        return item.isNode() && item.node() == place(expected);
    });
}

/// Whether the list has such a value; if it gets it, notes it.
bool StencilRun::isKnown(Step& step)
{
    std::uint64_t& hash = m_stencil.hashes[step.store];
    if (const std::uint32_t version = m_stencil.versions[step.of]; step.seen != version) {
        const Value& of = value(step.of);
        std::string text;
        if (!of.isString())
            of.appendTo(text);
        hash = contentHash(of.isString() ? of.asString() : std::string_view(text));
        step.seen = version;
    }
    const bool isThere = std::ranges::any_of(m_scratch.known, [&](const StencilScratch::KnownValue& each) {
        return each.hash == hash && each.list == step.number;
    });
    if (step.count != 0)
        m_scratch.known.push_back({.list = step.number, .hash = hash});
    return isThere == step.isExpected;
}

TreeNode* StencilRun::makeNodes()
{
    findPlaces();
    const std::span<TreeNode> nodes = copyNodes(m_stencil.nodes, m_arena);
    for (const Stencil::Fill& fill : m_stencil.fills) {
        const Value& given = value(fill.from);
        nodes[fill.node].value = given.isString() ? Value::string(m_arena.copy(given.asString())) : given;
    }
    for (const Stencil::Fill& fill : m_stencil.origins)
        nodes[fill.node].origin = m_scratch.places[fill.from];
    return nodes.data();
}

/// Writes what is written in holes; their size together.
std::size_t StencilRun::writeValues(DocumentText& text)
{
    constexpr std::size_t kQuotes = 2;
    m_scratch.written.clear();
    for (Stencil::Written& each : m_stencil.written) {
        const Value& given = value(each.term);
        const bool isPlain = each.isPlain && m_scratch.outline.isPlain;
        if (isPlain || (given.isString() && !needsJsonEscape(given.asString()))) {
            m_scratch.written.push_back({.text = given.asString(), .isQuoted = true});
            continue;
        }
        if (const std::uint32_t version = m_stencil.versions[each.term]; version != each.seen) {
            each.last.clear();
            text.appendValue(each.last, given, each.typeName);
            each.seen = version;
        }
        m_scratch.written.push_back({.text = each.last});
    }
    std::size_t size = 0;
    for (const Stencil::Hole& hole : m_stencil.holes)
        size += m_scratch.written[hole.written].text.size() + kQuotes;
    return size;
}

std::string_view StencilRun::writeText(DocumentText& text)
{
    const std::size_t size = m_stencil.text.size() + writeValues(text);
    auto* const begin = static_cast<char*>(m_arena.allocate(size + kPiece, 1));
    char* end = begin;
    const char* from = m_stencil.text.data();
    for (const Stencil::Hole& hole : m_stencil.holes) {
        end = copyPiece(end, from, hole.length);
        from += hole.length;
        const StencilScratch::WrittenText& written = m_scratch.written[hole.written];
        *end = '"';
        end = copyText(end + (written.isQuoted ? 1 : 0), written.text);
        *end = '"';
        end += written.isQuoted ? 1 : 0;
    }
    const std::size_t rest = m_stencil.text.size() - static_cast<std::size_t>(from - m_stencil.text.data());
    end = copyPiece(end, from, rest);
    return {begin, static_cast<std::size_t>(end - begin)};
}

const Document* StencilRun::make(DocumentText* text)
{
    const TreeNode* root = makeNodes();
    const bool isWritten = text != nullptr && !m_stencil.text.empty();
    return m_arena.make<TreeDocument>(m_plan.targetFormat, root, std::string_view(),
                                      isWritten ? writeText(*text) : std::string_view());
}

const Document* StencilRun::write(DocumentText* text)
{
    if (text == nullptr || m_stencil.text.empty())
        return nullptr;
    return m_arena.make<WrittenDocument>(m_plan.targetFormat, m_plan.targetType, writeText(*text));
}

void StencilRun::report(Diagnostics& findings) const
{
    for (const Stencil::Finding& finding : m_stencil.findings) {
        Place where;
        if (finding.place != Stencil::kNone)
            where.bytes = place(finding.place).source();
        findings.push_back(Diagnostic(finding.diagnostic).at(std::move(where)));
    }
}

} // namespace hilum::mapping
