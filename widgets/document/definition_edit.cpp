// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/definition_edit.h"

#include <algorithm>

namespace hilum::document {
namespace {

using pipeline::PipelineDefinition;
using pipeline::PortReference;

PortReference referenceOf(const GraphPort& port)
{
    return {.node = port.node.toStdString(), .outlet = port.outlet.toStdString(), .place = {}};
}

std::vector<PortReference>* fromOf(PipelineDefinition& definition, const QString& id)
{
    if (pipeline::StepDefinition* step = definition.step(id.toStdString()))
        return &step->from;
    if (pipeline::SinkDefinition* sink = definition.sink(id.toStdString()))
        return &sink->from;
    return nullptr;
}

template<class Change>
void eachReference(PipelineDefinition& definition, Change change)
{
    for (pipeline::StepDefinition& step : definition.steps)
        change(step.from);
    for (pipeline::SinkDefinition& sink : definition.sinks)
        change(sink.from);
}

void renameIn(std::string& text, const std::string& from, const std::string& to)
{
    PortReference port = PortReference::parse(text);
    if (port.node == from) {
        port.node = to;
        text = port.toString();
    }
}

void renameWith(SettingValue& body, const std::string& from, const std::string& to)
{
    SettingValue* with = body.find("with");
    if (with == nullptr)
        return;
    std::string text = with->text();
    renameIn(text, from, to);
    if (text != with->text())
        body.set("with", SettingValue(text));
}

bool joinsWith(const pipeline::StepDefinition& step, const PortReference& port)
{
    const SettingValue* with = step.kind == "join" ? step.body.find("with") : nullptr;
    return with != nullptr && PortReference::parse(with->text()) == port;
}

template<class Definition>
Definition connectorDefinition(const QString& id, const NewNode& wish)
{
    Definition made;
    made.id = id.toStdString();
    made.connector = wish.type.toStdString();
    made.format = wish.format.toStdString();
    if (wish.settings.isMap())
        made.settings = wish.settings;
    return made;
}

template<class Definition>
bool changeCommon(Definition& node, const std::string& key, const SettingValue& value)
{
    if (key == "description")
        node.description = value.text();
    else if (key == "enabled")
        node.enabled = value.asBoolean().value_or(true);
    else
        return false;
    return true;
}

void putValue(SettingValue& into, const std::string& key, const SettingValue& value)
{
    if (value.isNull())
        into.remove(key);
    else
        into.set(key, value);
}

template<class Definition>
void changeConnector(Definition& node, const std::string& key, const SettingValue& value)
{
    if (key == "connector")
        node.connector = value.text();
    else if (key == "format")
        node.format = value.text();
    else if (!changeCommon(node, key, value))
        putValue(node.settings, key, value);
}

} // namespace

bool isFaithful(const Diagnostics& findings)
{
    return std::ranges::all_of(findings, [](const Diagnostic& each) {
        return each.severity != Severity::Error || each.code == "connect.missing-key"
               || each.code == "pipeline.no-step-kind";
    });
}

QString freeId(const PipelineDefinition& definition, const QString& wish)
{
    QString base;
    for (const QChar letter : wish) {
        const bool fits =
            letter.unicode() < 128
            && (letter.isLetterOrNumber() || letter == QLatin1Char('_') || letter == QLatin1Char('-'));
        if (fits && (!base.isEmpty() || letter.isLetter()))
            base += letter;
        else if (!base.isEmpty() && !base.endsWith(QLatin1Char('-')))
            base += QLatin1Char('-');
    }
    while (base.endsWith(QLatin1Char('-')))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("node");
    QString id = base;
    for (int number = 2; definition.contains(id.toStdString()); ++number)
        id = base + QLatin1Char('-') + QString::number(number);
    return id;
}

void insertNode(PipelineDefinition& definition, const QString& id, const NewNode& wish)
{
    if (wish.role == NodeRole::Source) {
        definition.sources.push_back(connectorDefinition<pipeline::SourceDefinition>(id, wish));
    } else if (wish.role == NodeRole::Sink) {
        definition.sinks.push_back(connectorDefinition<pipeline::SinkDefinition>(id, wish));
    } else {
        pipeline::StepDefinition step;
        step.id = id.toStdString();
        step.kind = wish.type.toStdString();
        step.body = wish.settings.isNull() ? emptyBody(wish.type) : wish.settings;
        definition.steps.push_back(std::move(step));
    }
    for (const GraphPort& port : wish.from)
        addEdge(definition, {.from = port, .to = id});
    definition.layout.insert_or_assign(
        id.toStdString(), pipeline::NodePosition{.x = wish.position.x(), .y = wish.position.y()});
}

void eraseNodes(PipelineDefinition& definition, const QStringList& ids)
{
    const auto isGone = [&ids](const auto& node) {
        return ids.contains(QString::fromStdString(node.id));
    };
    std::erase_if(definition.sources, isGone);
    std::erase_if(definition.steps, isGone);
    std::erase_if(definition.sinks, isGone);
    const auto refersToGone = [&ids](const PortReference& port) {
        return ids.contains(QString::fromStdString(port.node));
    };
    eachReference(definition, [&](std::vector<PortReference>& from) { std::erase_if(from, refersToGone); });
    for (pipeline::StepDefinition& step : definition.steps) {
        const SettingValue* with = step.kind == "join" ? step.body.find("with") : nullptr;
        if (with != nullptr && refersToGone(PortReference::parse(with->text())))
            step.body.remove("with");
    }
    for (const QString& id : ids) {
        definition.layout.erase(id.toStdString());
        pipeline::forgetNode(definition.canvas, id.toStdString());
    }
}

void renameNode(PipelineDefinition& definition, const QString& from, const QString& to)
{
    const std::string old = from.toStdString();
    const std::string fresh = to.toStdString();
    if (pipeline::SourceDefinition* source = definition.source(old))
        source->id = fresh;
    else if (pipeline::StepDefinition* step = definition.step(old))
        step->id = fresh;
    else if (pipeline::SinkDefinition* sink = definition.sink(old))
        sink->id = fresh;
    else
        return;
    eachReference(definition, [&](std::vector<PortReference>& ports) {
        for (PortReference& port : ports) {
            if (port.node == old)
                port.node = fresh;
        }
    });
    for (pipeline::StepDefinition& step : definition.steps) {
        if (step.kind == "join")
            renameWith(step.body, old, fresh);
    }
    for (pipeline::ExampleDefinition& example : definition.examples) {
        renameIn(example.source, old, fresh);
        renameIn(example.at, old, fresh);
    }
    pipeline::renameNode(definition.canvas, old, fresh);
    if (auto place = definition.layout.extract(old); !place.empty()) {
        place.key() = fresh;
        definition.layout.insert(std::move(place));
    }
}

void addEdge(PipelineDefinition& definition, const GraphEdge& edge)
{
    std::vector<PortReference>* from = fromOf(definition, edge.to);
    const PortReference port = referenceOf(edge.from);
    if (from == nullptr || std::ranges::find(*from, port) != from->end())
        return;
    pipeline::StepDefinition* step = definition.step(edge.to.toStdString());
    const bool isJoinsSecond =
        step != nullptr && step->kind == "join" && !from->empty() && step->body.textOr("with", "").empty();
    if (isJoinsSecond)
        step->body.set("with", SettingValue(port.toString()));
    else
        from->push_back(port);
}

void removeEdge(PipelineDefinition& definition, const GraphEdge& edge)
{
    std::vector<PortReference>* from = fromOf(definition, edge.to);
    if (from == nullptr)
        return;
    const PortReference port = referenceOf(edge.from);
    pipeline::forgetEdge(definition.canvas, pipeline::edgeName(port.toString(), edge.to.toStdString()));
    if (std::erase(*from, port) > 0)
        return;
    pipeline::StepDefinition* step = definition.step(edge.to.toStdString());
    if (step != nullptr && joinsWith(*step, port))
        step->body.remove("with");
}

void splitEdge(PipelineDefinition& definition, const GraphEdge& edge, const QString& node)
{
    auto comment = definition.canvas.comments.extract(nameOf(edge));
    const GraphEdge first{.from = edge.from, .to = node};
    removeEdge(definition, edge);
    addEdge(definition, first);
    addEdge(definition, {.from = {.node = node}, .to = edge.to});
    if (comment.empty())
        return;
    comment.key() = nameOf(first);
    definition.canvas.comments.insert(std::move(comment));
}

void replaceSources(PipelineDefinition& definition, const QString& id, const std::vector<GraphPort>& from)
{
    if (std::vector<PortReference>* references = fromOf(definition, id)) {
        references->clear();
        for (const GraphPort& port : from)
            references->push_back(referenceOf(port));
    }
}

void changeSetting(PipelineDefinition& definition, const QString& id, const QString& key,
                   const SettingValue& value)
{
    const std::string name = id.toStdString();
    const std::string word = key.toStdString();
    if (pipeline::SourceDefinition* source = definition.source(name))
        changeConnector(*source, word, value);
    else if (pipeline::SinkDefinition* sink = definition.sink(name))
        changeConnector(*sink, word, value);
    else if (pipeline::StepDefinition* step = definition.step(name)) {
        if (changeCommon(*step, word, value))
            return;
        if (word == step->kind) // A kind whose body is one value, such as a filter.
            step->body = value;
        else
            putValue(step->body, word, value);
    }
}

PipelineDefinition part(const PipelineDefinition& definition, const QStringList& ids)
{
    PipelineDefinition picked = definition;
    QStringList others;
    for (const std::string& id : definition.nodeIds()) {
        if (!ids.contains(QString::fromStdString(id)))
            others << QString::fromStdString(id);
    }
    std::erase_if(picked.canvas.groups, [&ids](const pipeline::CanvasGroup& group) {
        return std::ranges::any_of(
            group.nodes, [&ids](const std::string& id) { return !ids.contains(QString::fromStdString(id)); });
    });
    picked.canvas.notes.clear();
    picked.canvas.bends.clear();
    eraseNodes(picked, others);
    picked.description.clear();
    picked.parameters.clear();
    picked.lookups.clear();
    picked.examples.clear();
    picked.remarks = {};
    return picked;
}

SettingValue emptyBody(const QString& kind)
{
    if (kind == QLatin1String("filter"))
        return {""};
    SettingValue body = SettingValue::map();
    if (kind == QLatin1String("map")) {
        SettingValue target = SettingValue::map();
        target.set("format", "fhir");
        body.set("target", std::move(target));
        body.set("rules", SettingValue::list());
    } else if (kind == QLatin1String("view")) {
        SettingValue key = SettingValue::map({{.key = "name", .value = "id", .keyPlace = {}},
                                              {.key = "path", .value = "getResourceKey()", .keyPlace = {}}});
        SettingValue selection = SettingValue::map();
        selection.set("column", SettingValue::list({std::move(key)}));
        body.set("resource", "Patient");
        body.set("select", SettingValue::list({std::move(selection)}));
    } else if (kind == QLatin1String("validate")) {
        body.set("rules", SettingValue::list());
    }
    return body;
}

} // namespace hilum::document
