// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/references.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"

#include <algorithm>

namespace hilum::pipeline {
namespace {

/// One `${...}` of a text.
struct Reference
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< Behind the brace; npos where it is not closed.
    std::string_view kind;
    std::string_view name;
};

/// The next one at or behind `from`; `$${` is none. Nothing where there is no more.
std::optional<Reference> nextReference(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find("${", from); at != std::string_view::npos; at = text.find("${", at + 2)) {
        if (at > 0 && text[at - 1] == '$')
            continue;
        Reference reference;
        reference.begin = at;
        const std::size_t brace = text.find('}', at);
        reference.end = brace == std::string_view::npos ? brace : brace + 1;
        const std::string_view inside =
            text.substr(at + 2, brace == std::string_view::npos ? 0 : brace - at - 2);
        const std::size_t colon = inside.find(':');
        if (colon != std::string_view::npos)
            reference.kind = inside.substr(0, colon);
        reference.name = colon == std::string_view::npos ? inside : inside.substr(colon + 1);
        return reference;
    }
    return std::nullopt;
}

/// What is wrong with a reference whatever the values are.
std::optional<Diagnostic> wrongForm(const Reference& reference, const PipelineDefinition& pipeline)
{
    if (reference.end == std::string_view::npos)
        return Diagnostic::error("pipeline.unfinished-reference",
                                 "A reference is not closed: write ${name}, or $${ for the characters.");
    if (reference.kind == "env" || reference.kind == "secret") {
        if (!reference.name.empty())
            return std::nullopt;
        return Diagnostic::error("pipeline.unfinished-reference", "The reference ${{0}:} names nothing.",
                                 {std::string(reference.kind)});
    }
    if (!reference.kind.empty())
        return Diagnostic::error("pipeline.unknown-reference-kind",
                                 "References are ${parameter}, ${env:NAME} and ${secret:NAME}; \"{0}\" is "
                                 "none of them.",
                                 {std::string(reference.kind)});
    std::vector<std::string_view> names;
    for (const ParameterDefinition& parameter : pipeline.parameters)
        names.push_back(parameter.name);
    if (std::ranges::find(names, reference.name) != names.end())
        return std::nullopt;
    const std::string_view near = nearestWord(reference.name, names);
    if (!near.empty())
        return Diagnostic::error("pipeline.unknown-parameter",
                                 "There is no parameter \"{0}\". Did you mean \"{1}\"?",
                                 {std::string(reference.name), std::string(near)});
    return Diagnostic::error("pipeline.unknown-parameter",
                             "There is no parameter \"{0}\": define it under \"parameters\".",
                             {std::string(reference.name)});
}

bool isOfType(const ParameterDefinition& parameter, const SettingValue& value)
{
    switch (parameter.type) {
    case ParameterType::Integer:
        return value.asInteger().has_value();
    case ParameterType::Boolean:
        return value.asBoolean().has_value();
    case ParameterType::Text:
    case ParameterType::Path:
        return true;
    }
    return true;
}

Diagnostic wrongType(const ParameterDefinition& parameter)
{
    return parameter.type == ParameterType::Integer
               ? Diagnostic::error("pipeline.wrong-parameter-type",
                                   "The parameter \"{0}\" must be a whole number.", {parameter.name})
               : Diagnostic::error("pipeline.wrong-parameter-type",
                                   "The parameter \"{0}\" must be true or false.", {parameter.name});
}

/// Calls `visit` with every text of the pipeline in which references are looked for, and its place.
template<typename Visit>
void visitTexts(SettingValue& value, const Visit& visit)
{
    if (value.isScalar()) {
        std::string text = value.text();
        if (visit(text, value.place())) {
            SettingValue made(std::move(text));
            made.setPlace(value.place());
            made.setQuoted(value.isQuoted());
            made.setComments(value.comments());
            value = std::move(made);
        }
        return;
    }
    for (SettingValue& item : value.items())
        visitTexts(item, visit);
    for (SettingValue::Entry& entry : value.entries())
        visitTexts(entry.value, visit);
}

template<typename Visit>
void visitTexts(PipelineDefinition& pipeline, const Visit& visit)
{
    for (LookupDefinition& lookup : pipeline.lookups)
        visitTexts(lookup.body, visit);
    for (SourceDefinition& source : pipeline.sources) {
        visit(source.connector, source.connectorPlace);
        visit(source.format, source.formatPlace);
        visitTexts(source.settings, visit);
    }
    for (StepDefinition& step : pipeline.steps)
        visitTexts(step.body, visit);
    for (SinkDefinition& sink : pipeline.sinks) {
        visit(sink.connector, sink.connectorPlace);
        visit(sink.format, sink.formatPlace);
        visitTexts(sink.settings, visit);
    }
    for (ExampleDefinition& example : pipeline.examples) {
        visit(example.given, example.place);
        visit(example.expect, example.place);
    }
}

class Resolver
{
public:
    Resolver(const PipelineDefinition& pipeline, const ReferenceValues& values)
        : m_pipeline(pipeline), m_values(values)
    {
    }

    /// Replaces the text's references; true where there were any.
    bool resolve(std::string& text, SettingPlace place)
    {
        if (m_error || text.find("${") == std::string::npos)
            return false;
        std::string made;
        std::size_t done = 0;
        while (const std::optional<Reference> reference = nextReference(text, done)) {
            std::optional<std::string> value = valueOf(*reference, place);
            if (!value)
                return false;
            appendUnescaped(made, std::string_view(text).substr(done, reference->begin - done));
            made += *value;
            done = reference->end;
        }
        appendUnescaped(made, std::string_view(text).substr(done));
        text = std::move(made);
        return true;
    }

    [[nodiscard]] const std::optional<Diagnostic>& error() const { return m_error; }

    void checkGiven()
    {
        std::vector<std::string_view> names;
        for (const ParameterDefinition& parameter : m_pipeline.parameters)
            names.push_back(parameter.name);
        for (const auto& [name, value] : m_values.parameters) {
            const auto found = std::ranges::find(m_pipeline.parameters, name, &ParameterDefinition::name);
            if (found == m_pipeline.parameters.end()) {
                const std::string_view near = nearestWord(name, names);
                return fail(near.empty()
                                ? Diagnostic::error("pipeline.unknown-parameter",
                                                    "The pipeline has no parameter \"{0}\".", {name})
                                : Diagnostic::error("pipeline.unknown-parameter",
                                                    "The pipeline has no parameter \"{0}\". Did you mean "
                                                    "\"{1}\"?",
                                                    {name, std::string(near)}),
                            {});
            }
            if (!isOfType(*found, SettingValue(value)))
                return fail(wrongType(*found), {});
        }
    }

private:
    static void appendUnescaped(std::string& out, std::string_view text)
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text.substr(at).starts_with("$${"))
                ++at;
            out += text[at];
        }
    }

    void fail(Diagnostic diagnostic, SettingPlace place)
    {
        if (!m_error)
            m_error = std::move(diagnostic).at(placeIn(m_pipeline.file, place));
    }

    std::optional<std::string> valueOf(const Reference& reference, SettingPlace place)
    {
        if (std::optional<Diagnostic> wrong = wrongForm(reference, m_pipeline)) {
            fail(*std::move(wrong), place);
            return std::nullopt;
        }
        return reference.kind.empty() ? parameterValue(reference.name, place) : secretValue(reference, place);
    }

    std::optional<std::string> parameterValue(std::string_view name, SettingPlace place)
    {
        if (const auto given = m_values.parameters.find(std::string(name));
            given != m_values.parameters.end())
            return given->second;
        const auto parameter = std::ranges::find(m_pipeline.parameters, name, &ParameterDefinition::name);
        if (parameter->defaultValue)
            return parameter->defaultValue;
        fail(Diagnostic::error("pipeline.parameter-not-given",
                               "The parameter \"{0}\" has no default: give it with --set {0}=VALUE.",
                               {std::string(name)}),
             place);
        return std::nullopt;
    }

    std::optional<std::string> secretValue(const Reference& reference, SettingPlace place)
    {
        std::optional<std::string> value;
        if (m_values.secret)
            value = m_values.secret(reference.kind, reference.name);
        if (value)
            return value;
        fail(reference.kind == "env"
                 ? Diagnostic::error("pipeline.variable-not-set",
                                     "The environment variable {0} is not set: set it before the run.",
                                     {std::string(reference.name)})
                 : Diagnostic::error("pipeline.secret-not-found",
                                     "There is no secret \"{0}\": store it, or use ${env:NAME}.",
                                     {std::string(reference.name)}),
             place);
        return std::nullopt;
    }

    const PipelineDefinition& m_pipeline;
    const ReferenceValues& m_values;
    std::optional<Diagnostic> m_error;
};

} // namespace

Result<PipelineDefinition> resolveReferences(const PipelineDefinition& definition,
                                             const ReferenceValues& values)
{
    PipelineDefinition resolved = definition;
    Resolver resolver(definition, values);
    resolver.checkGiven();
    visitTexts(resolved,
               [&](std::string& text, SettingPlace place) { return resolver.resolve(text, place); });
    if (resolver.error())
        return *resolver.error();
    return resolved;
}

Diagnostics checkReferences(const PipelineDefinition& definition)
{
    Diagnostics findings;
    for (const ParameterDefinition& parameter : definition.parameters) {
        if (parameter.defaultValue && !isOfType(parameter, SettingValue(*parameter.defaultValue)))
            findings.push_back(wrongType(parameter).at(
                placeIn(definition.file, parameter.place, "parameters." + parameter.name)));
    }
    PipelineDefinition copy = definition;
    visitTexts(copy, [&](const std::string& text, SettingPlace place) {
        std::size_t done = 0;
        while (const std::optional<Reference> reference = nextReference(text, done)) {
            if (std::optional<Diagnostic> wrong = wrongForm(*reference, definition))
                findings.push_back(std::move(*wrong).at(placeIn(definition.file, place)));
            if (reference->end == std::string_view::npos)
                break;
            done = reference->end;
        }
        return false;
    });
    return findings;
}

} // namespace hilum::pipeline
