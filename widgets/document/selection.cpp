// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/selection.h"

#include "widgets/document/pipeline_document.h"

namespace hilum::document {

Selection::Selection(PipelineDocument& document, QObject* parent) : QObject(parent)
{
    connect(&document, &PipelineDocument::documentReset, this, [this] {
        setNodes({});
        setRevealed(false);
    });
    connect(&document, &PipelineDocument::nodeRemoved, this, [this](const QString& id) {
        QStringList left = m_nodes;
        left.removeAll(id);
        setNodes(left);
    });
    connect(&document, &PipelineDocument::nodeRenamed, this, [this](const QString& from, const QString& to) {
        if (const qsizetype at = m_nodes.indexOf(from); at >= 0) {
            m_nodes[at] = to;
            Q_EMIT nodesChanged(m_nodes);
            Q_EMIT portChanged(port());
        }
    });
}

void Selection::setNodes(const QStringList& nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    m_outlet = QStringLiteral("out");
    setRule({});
    Q_EMIT nodesChanged(m_nodes);
    Q_EMIT portChanged(port());
    setRecord(-1);
}

void Selection::setOutlet(const QString& outlet)
{
    if (outlet == m_outlet)
        return;
    m_outlet = outlet;
    Q_EMIT portChanged(port());
    setRecord(-1);
}

void Selection::setRule(const QList<int>& rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    Q_EMIT ruleChanged(m_rule);
}

void Selection::setRecord(int record)
{
    if (record == m_record)
        return;
    m_record = record;
    setValue({});
    Q_EMIT recordChanged(m_record);
}

void Selection::setValue(const QString& value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueChanged(m_value);
}

void Selection::setRevealed(bool isRevealed)
{
    if (isRevealed == m_isRevealed)
        return;
    m_isRevealed = isRevealed;
    Q_EMIT revealedChanged(m_isRevealed);
}

void Selection::open(const QString& node)
{
    setNode(node);
    Q_EMIT openRequested(node);
}

void Selection::goTo(const Place& place)
{
    Q_EMIT placeRequested(place);
}

} // namespace hilum::document
