// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/hidden_values.h"

#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/expression.h"
#include "core/fhirpath/lexer.h"
#include "widgets/record/record_path.h"

#include <algorithm>
#include <array>

namespace hilum::expression {

namespace {

constexpr int kDeepestLook = 64;
/// An editor asks with each key that is pressed.
constexpr std::size_t kMostNodes = 20'000;

/// Functions that come to fields without naming them.
bool wanders(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> kNames{"children", "descendants", "repeat", "resolve",
                                                            "elementDefinition"};
    return std::ranges::find(kNames, name) != kNames.end();
}

} // namespace

void HiddenValues::collect(Parts& parts, Node parent, std::string_view type, int depth, bool isInside) const
{
    NodeList children;
    parent.children(children);
    if (depth > kDeepestLook || parts.nodes.size() + children.size() > kMostNodes) {
        parts.isTooMuch = true;
        return;
    }
    for (std::size_t place = 0; place < children.size(); ++place) {
        const Node child = children[place];
        const SchemaField* field = record::fieldOf(m_context.schema.get(), type, child, place);
        const bool isHere = isInside || (field != nullptr && field->isIdentifying);
        if (isHere) {
            parts.nodes.emplace(&child.document(), child.position());
            parts.names.emplace(child.name());
            if (!isInside && !child.source().empty())
                parts.ranges.push_back(child.source());
        }
        const std::string_view own = child.typeName();
        collect(parts, child, own.empty() && field != nullptr ? std::string_view(field->typeName) : own,
                depth + 1, isHere);
    }
}

const HiddenValues::Parts& HiddenValues::partsOf(const Document& document)
{
    const auto known = m_parts.find(&document);
    if (known != m_parts.end())
        return known->second;
    Parts& parts = m_parts[&document];
    if (m_context.schema == nullptr)
        return parts;
    std::string_view type = document.root().typeName();
    const std::vector<std::string_view> roots = m_context.schema->rootTypes();
    if (type.empty() && roots.size() == 1) // A row does not say what it is.
        type = roots.front();
    collect(parts, document.root(), type, 0, false);
    return parts;
}

bool HiddenValues::holds(const Parts& parts, Node node)
{
    if (parts.isTooMuch || parts.nodes.contains({&node.document(), node.position()}))
        return true;
    // A field and its only repetition are two nodes with the same bytes.
    const ByteRange bytes = node.source();
    return std::ranges::any_of(parts.ranges, [bytes](const ByteRange& each) {
        return each.begin < bytes.end && bytes.begin < each.end;
    });
}

/// As holds(), but not for what only has something that identifies among other things: a whole record.
bool HiddenValues::isWithin(const Parts& parts, Node node)
{
    if (parts.isTooMuch || parts.nodes.contains({&node.document(), node.position()}))
        return true;
    const ByteRange bytes = node.source();
    return !bytes.empty() && std::ranges::any_of(parts.ranges, [bytes](const ByteRange& each) {
        return each.begin <= bytes.begin && bytes.end <= each.end;
    });
}

bool HiddenValues::leadsToHidden(const std::string& path, Node sample)
{
    fhirpath::CompileContext compile;
    compile.notation = m_context.notation;
    compile.schema = m_context.schema.get();
    compile.contextType = m_context.typeName;
    const Result<fhirpath::Expression> compiled = fhirpath::compile(path, compile);
    if (!compiled)
        return true;
    fhirpath::EvaluationContext evaluation(m_context.now);
    const Result<fhirpath::Collection> items = fhirpath::evaluate(*compiled, sample, evaluation);
    return !items || std::ranges::any_of(*items, [&](const fhirpath::Item& item) {
        return !item.isNode() || holds(partsOf(sample.document()), item.node());
    });
}

bool HiddenValues::isComputedOfHidden(Node sample)
{
    const Parts& parts = partsOf(sample.document());
    if (isWithin(parts, sample))
        return true;
    const fhirpath::Tokens tokens = fhirpath::tokenize(m_text, m_context.notation);
    return std::ranges::any_of(tokens.tokens, [&](const fhirpath::Token& token) {
        std::string_view word = token.in(m_text);
        switch (token.kind) {
        case fhirpath::TokenKind::Path:
            return leadsToHidden(std::string(word), sample);
        case fhirpath::TokenKind::DelimitedIdentifier:
            word = word.substr(1, word.size() - 2);
            [[fallthrough]];
        case fhirpath::TokenKind::Identifier:
            return parts.names.contains(word) || wanders(word);
        case fhirpath::TokenKind::Environment: // What a variable was made of is not known.
            return std::ranges::any_of(m_context.variables, [word](const ExpressionVariable& variable) {
                return word.substr(1) == variable.name;
            });
        default:
            return false;
        }
    });
}

bool HiddenValues::hides(const fhirpath::Item& item, Node sample)
{
    if (item.isNode())
        return holds(partsOf(item.node().document()), item.node());
    if (item.value().kind() == ValueKind::Boolean)
        return false;
    if (m_sample != sample) {
        m_sample = sample;
        m_isComputedOfHidden = isComputedOfHidden(sample);
    }
    return m_isComputedOfHidden;
}

} // namespace hilum::expression
