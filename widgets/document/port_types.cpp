// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/port_types.h"

#include "core/pipeline/pipeline_definition.h"

#include <set>

namespace hilum::document {
namespace {

PortType typeOfFormat(const QString& format)
{
    if (format == QLatin1String("hl7v2"))
        return PortType::Hl7v2;
    if (format.startsWith(QLatin1String("fhir")))
        return PortType::Fhir;
    if (format == QLatin1String("csv"))
        return PortType::Table;
    if (format == QLatin1String("json"))
        return PortType::Json;
    return format == QLatin1String("dicom") ? PortType::Dicom : PortType::Unknown;
}

PortType typeOfConnector(const QString& connector)
{
    if (connector == QLatin1String("sql"))
        return PortType::Table;
    return connector == QLatin1String("dicom") ? PortType::Dicom : PortType::Unknown;
}

/// What a map step says that it makes; a mapping in a file of its own most often makes FHIR, but does not say
/// so here.
PortType typeOfMap(const GraphNode& node)
{
    if (const SettingValue* target = node.settings.find("target"))
        return typeOfFormat(QString::fromStdString(target->textOr("format", "fhir")));
    const QString pack = QString::fromStdString(node.settings.textOr("pack", ""));
    return pack.endsWith(QLatin1String("to-hl7v2")) ? PortType::Hl7v2 : PortType::Fhir;
}

class TypeFinder
{
public:
    explicit TypeFinder(const pipeline::PipelineDefinition& definition) : m_definition(definition) {}

    PortType typeOf(const QString& id)
    {
        if (const auto known = m_types.find(id); known != m_types.end())
            return known->second;
        m_types[id] = PortType::Unknown; // Ends a circle.
        return m_types[id] = find(id);
    }

    std::map<QString, PortType> take() { return std::move(m_types); }

private:
    PortType find(const QString& id)
    {
        const std::optional<GraphNode> node = graphNode(m_definition, id);
        if (!node)
            return PortType::Unknown;
        if (node->role == NodeRole::Source)
            return node->format.isEmpty() ? typeOfConnector(node->type) : typeOfFormat(node->format);
        if (node->isEnabled && node->type == QLatin1String("map"))
            return typeOfMap(*node);
        if (node->isEnabled && node->type == QLatin1String("view"))
            return PortType::Table;
        for (const GraphPort& port : node->from) {
            // What was rejected is a record as it came, before the step.
            if (const PortType type = typeOf(port.node); type != PortType::Unknown)
                return type;
        }
        return PortType::Unknown;
    }

    const pipeline::PipelineDefinition& m_definition;
    std::map<QString, PortType> m_types;
};

} // namespace

std::map<QString, PortType> portTypes(const pipeline::PipelineDefinition& definition)
{
    TypeFinder finder(definition);
    for (const std::string& id : definition.nodeIds())
        (void)finder.typeOf(QString::fromStdString(id));
    return finder.take();
}

} // namespace hilum::document
