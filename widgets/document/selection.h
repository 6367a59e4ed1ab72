// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "widgets/document/pipeline_graph.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace hilum::document {

class PipelineDocument;

/// What the user is looking at, shared by all views: choosing a node on the canvas fills inspector and
/// preview. Never part of undo. Follows the document: renamed nodes stay selected, removed ones are
/// forgotten.
class Selection final : public QObject
{
    Q_OBJECT

public:
    explicit Selection(PipelineDocument& document, QObject* parent = nullptr);

    /// The one node that forms and previews show; "" where none or several are selected.
    [[nodiscard]] QString node() const { return m_nodes.size() == 1 ? m_nodes.front() : QString(); }
    [[nodiscard]] QStringList nodes() const { return m_nodes; }
    void setNodes(const QStringList& nodes);
    void setNode(const QString& node) { setNodes(node.isEmpty() ? QStringList() : QStringList(node)); }

    /// The outlet of node() whose records are shown.
    [[nodiscard]] GraphPort port() const { return {.node = node(), .outlet = m_outlet}; }
    void setOutlet(const QString& outlet);

    /// The rule of a mapping, as indexes from the top: {3} or {0, 2}; of a validation, one index. Empty:
    /// none.
    [[nodiscard]] QList<int> rule() const { return m_rule; }
    void setRule(const QList<int>& rule);

    /// Row of the preview's record, -1 where none; kept per selection of a port.
    [[nodiscard]] int record() const { return m_record; }
    void setRecord(int record);

    /// Path of the value in that record that was chosen: `name[0].family`; "" where none.
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString& value);

    /// Whether values that identify a person are shown. Never kept: it ends with the session and with the
    /// pipeline, and only the user asks for it.
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool isRevealed);

    /// Asks the window to open what edits the node (Enter, double-click).
    void open(const QString& node);
    /// Asks the views to go where a finding stands: node, rule, line of the YAML text.
    void goTo(const Place& place);

Q_SIGNALS:
    void nodesChanged(const QStringList& nodes);
    void portChanged(const GraphPort& port);
    void ruleChanged(const QList<int>& rule);
    void recordChanged(int record);
    void valueChanged(const QString& value);
    void revealedChanged(bool isRevealed);
    void openRequested(const QString& node);
    void placeRequested(const Place& place);

private:
    QStringList m_nodes;
    QString m_outlet = QStringLiteral("out");
    QList<int> m_rule;
    QString m_value;
    int m_record = -1;
    bool m_isRevealed = false;
};

} // namespace hilum::document
