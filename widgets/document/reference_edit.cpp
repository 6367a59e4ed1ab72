// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/reference_edit.h"

#include <QStringList>

#include <algorithm>

namespace hilum::document {
namespace {

struct NewName
{
    std::string from;
    std::string to;
};

void replaceAll(std::string& text, const NewName& names)
{
    for (std::size_t at = text.find(names.from); at != std::string::npos;
         at = text.find(names.from, at + names.to.size()))
        text.replace(at, names.from.size(), names.to);
}

/// Every scalar below a value; what it says may change, its place and quotes stay.
template<class Change>
void eachScalar(SettingValue& value, const Change& change)
{
    if (value.isScalar()) {
        std::string text = value.text();
        change(text);
        if (text != value.text()) {
            SettingValue changed(text);
            changed.setQuoted(value.isQuoted());
            changed.setComments(value.comments());
            value = std::move(changed);
        }
    }
    for (SettingValue& item : value.items())
        eachScalar(item, change);
    for (SettingValue::Entry& entry : value.entries())
        eachScalar(entry.value, change);
}

void renameInRules(std::vector<mapping::MappingRule>& rules, const NewName& names)
{
    for (mapping::MappingRule& rule : rules) {
        if (rule.lookup == names.from)
            rule.lookup = names.to;
        renameInRules(rule.rules, names);
    }
}

/// The same in a mapping as the file has it: `lookup: name` of any rule.
void renameInBody(SettingValue& body, const NewName& names)
{
    for (SettingValue& item : body.items())
        renameInBody(item, names);
    for (SettingValue::Entry& entry : body.entries()) {
        if (entry.key == "lookup" && entry.value.text() == names.from)
            entry.value = SettingValue(names.to);
        renameInBody(entry.value, names);
    }
}

bool hasOwnTable(const SettingValue& mapping, const std::string& name)
{
    const SettingValue* own = mapping.find("lookups");
    return own != nullptr && own->find(name) != nullptr;
}

} // namespace

void renameParameter(DocumentState& state, const QString& from, const QString& to)
{
    const NewName names{.from = "${" + from.toStdString() + "}", .to = "${" + to.toStdString() + "}"};
    const auto change = [&names](std::string& text) {
        replaceAll(text, names);
    };
    pipeline::PipelineDefinition& pipeline = state.pipeline;
    for (pipeline::ParameterDefinition& parameter : pipeline.parameters) {
        if (parameter.name == from.toStdString())
            parameter.name = to.toStdString();
    }
    for (pipeline::SourceDefinition& source : pipeline.sources)
        eachScalar(source.settings, change);
    for (pipeline::StepDefinition& step : pipeline.steps)
        eachScalar(step.body, change);
    for (pipeline::SinkDefinition& sink : pipeline.sinks)
        eachScalar(sink.settings, change);
    for (pipeline::LookupDefinition& lookup : pipeline.lookups)
        eachScalar(lookup.body, change);
    for (pipeline::ExampleDefinition& example : pipeline.examples) {
        change(example.given);
        change(example.expect);
    }
}

void renameLookup(DocumentState& state, const QString& from, const QString& to)
{
    const NewName names{.from = from.toStdString(), .to = to.toStdString()};
    for (pipeline::LookupDefinition& lookup : state.pipeline.lookups) {
        if (lookup.name == names.from)
            lookup.name = names.to;
    }
    for (pipeline::StepDefinition& step : state.pipeline.steps) {
        if (step.kind == "lookup" && step.body.textOr("table", "") == names.from)
            step.body.set("table", SettingValue(names.to));
        if (step.kind == "map" && !hasOwnTable(step.body, names.from))
            renameInBody(step.body, names);
    }
    for (auto& [file, mapping] : state.mappings) {
        const bool hasOwn =
            std::ranges::any_of(mapping.definition.lookups, [&names](const mapping::MappingLookup& own) {
                return own.name == names.from;
            });
        if (!hasOwn)
            renameInRules(mapping.definition.rules, names);
    }
}

QString freeName(const QStringList& taken, const QString& wish)
{
    QString name = wish;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(wish).arg(number);
    return name;
}

} // namespace hilum::document
