// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/validator.h"

#include "core/codecs/fhir/fhir_typing.h"
#include "core/codecs/fhir/fhir_xml_reader.h"
#include "core/fhir/profile_conformance.h"
#include "core/fhir/resource_walk.h"
#include "core/fhir/uri.h"
#include "core/model/tree_builder.h"
#include "core/terminology/r4_terminology.h"

#include <algorithm>

namespace hilum::fhir {

struct ValidationScratch::State
{
    explicit State(const DateTime& now) : evaluation(now) {}

    Arena arena;
    json::JsonReader reader;
    json::JsonRemarks remarks;
    fhirpath::EvaluationContext evaluation;
    Diagnostics warnings;
    RecentLookups lookups;
};

ValidationScratch::ValidationScratch(const DateTime& now) : m_state(std::make_unique<State>(now)) {}
ValidationScratch::~ValidationScratch() = default;
ValidationScratch::ValidationScratch(ValidationScratch&&) noexcept = default;
ValidationScratch& ValidationScratch::operator=(ValidationScratch&&) noexcept = default;

struct Validator::Implementation
{
    ProfileBook profiles{r4Rules()};
    ProfileConformance conformance{profiles};
    std::vector<std::string> demanded;

    void walk(const TreeDocument& document, std::string_view text, ValidationScratch::State& state,
              Diagnostics& findings) const
    {
        state.lookups.startWith(profiles);
        // Extensions are checked against profiles too: the larger the resource, the more there may be of
        // them.
        const ConformanceBudget budget(profiles, ConformanceBudget::kMostWork + text.size());
        state.evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = &budget});
        Scene scene(profiles.rules(), state.lookups, document, text, findings, state.evaluation);
        ProfileCheck check(profiles, budget);
        ResourceWalk(scene, check, state.remarks).run(*document.rootNode(), demanded);
        state.evaluation.setServices({});
    }
};

Validator::Validator() : m_implementation(std::make_unique<Implementation>()) {}
Validator::~Validator() = default;

namespace {

bool looksLikeXml(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<';
}

/// Fills in lines and columns from bytes; findings may come in any order.
void locate(std::string_view text, Diagnostics& findings, std::size_t from)
{
    std::vector<Diagnostic*> open;
    for (std::size_t index = from; index < findings.size(); ++index) {
        if (findings[index].place.bytes)
            open.push_back(&findings[index]);
    }
    std::ranges::sort(open, {}, [](const Diagnostic* each) { return each->place.bytes->begin; });
    std::uint32_t line = 1;
    std::size_t lineStart = 0;
    std::size_t at = 0;
    for (Diagnostic* each : open) {
        const std::size_t target = std::min<std::size_t>(each->place.bytes->begin, text.size());
        const std::string_view before = text.substr(0, target);
        for (std::size_t next = before.find('\n', at); next != std::string_view::npos;
             next = before.find('\n', at)) {
            at = next + 1;
            lineStart = at;
            ++line;
        }
        at = std::max(at, target);
        each->place.line = line;
        each->place.column = static_cast<std::uint32_t>(target - lineStart + 1);
    }
}

/// At least as many values as the text has; cheap, and only for texts where it could matter.
bool hasTooManyValues(std::string_view text)
{
    if (text.size() <= Validator::kMostValues)
        return false;
    const auto marks =
        std::ranges::count_if(text, [](char c) { return c == ',' || c == '[' || c == '{' || c == '<'; });
    return static_cast<std::size_t>(marks) > Validator::kMostValues;
}

Diagnostic tooManyValues()
{
    return Diagnostic::error("fhir.too-many-values",
                             "The resource is not validated: it seems to have more than {0} values. "
                             "Divide it.",
                             {std::to_string(Validator::kMostValues)});
}

Result<TreeNode*> readJson(std::string_view text, ValidationScratch::State& state)
{
    Result<TreeNode*> root = state.reader.read(text, state.arena, state.warnings, &state.remarks);
    if (!root)
        return root;
    if (Result<void> typed = typeResource(**root, r4Schema(), state.warnings); !typed)
        return std::move(typed).error();
    return root;
}

} // namespace

Result<void> Validator::addDefinitions(std::string_view text)
{
    Result<std::size_t> added = m_implementation->profiles.add(text);
    return added ? Result<void>() : Result<void>(std::move(added).error());
}

const fhirpath::ProfileChecker& Validator::profileChecker() const
{
    return m_implementation->conformance;
}

Result<void> Validator::addProfile(std::string_view url)
{
    const std::string_view plain = canonicalUrl(url);
    const bool isType =
        plain.starts_with(kStructureBase)
        && m_implementation->profiles.rules().type(plain.substr(kStructureBase.size())) != nullptr;
    if (!isType && m_implementation->profiles.find(plain) == nullptr) {
        if (std::optional<Diagnostic> problem = m_implementation->profiles.problemOf(plain))
            return *std::move(problem);
        return Diagnostic::error("fhir.unknown-profile",
                                 "The profile {0} is not known. Give its definition, or correct the address.",
                                 {std::string(url)});
    }
    m_implementation->demanded.emplace_back(url);
    return {};
}

void Validator::validateText(std::string_view text, ValidationScratch& scratch, Diagnostics& findings) const
{
    static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    ValidationScratch::State& state = scratch.state();
    state.arena.reset();
    state.remarks.clear();
    state.warnings.clear();
    const std::size_t from = findings.size();
    if (hasTooManyValues(text)) {
        findings.push_back(tooManyValues());
        return;
    }
    const bool isXml = looksLikeXml(text);
    Result<TreeNode*> root =
        isXml ? readXml(text, r4Schema(), state.arena, state.warnings) : readJson(text, state);
    if (!root) {
        findings.push_back(std::move(root).error());
        return locate(text, findings, from);
    }
    for (Diagnostic& warning : state.warnings) {
        // The walk reports both with their element; what XML has besides FHIR is wrong in a resource.
        const bool isReported =
            warning.code == "fhir.unknown-resource" || warning.code == "json.duplicate-name";
        if (isReported)
            continue;
        warning.severity = Severity::Error;
        findings.push_back(std::move(warning));
    }
    const TreeDocument* document =
        TreeBuilder(state.arena).finish("fhir", *root, isXml ? std::string_view() : text);
    m_implementation->walk(*document, text, state, findings);
    locate(text, findings, from);
}

void Validator::validate(const Document& document, ValidationScratch& scratch, Diagnostics& findings) const
{
    ValidationScratch::State& state = scratch.state();
    state.arena.reset();
    state.remarks.clear();
    const auto* tree = dynamic_cast<const TreeDocument*>(&document);
    if (tree == nullptr) {
        TreeBuilder builder(state.arena);
        TreeNode* holder = builder.makeRoot();
        TreeNode* root = builder.addCopy(*holder, {}, document.root());
        tree = builder.finish("fhir", root);
    }
    m_implementation->walk(*tree, tree->bytes(), state, findings);
}

} // namespace hilum::fhir
