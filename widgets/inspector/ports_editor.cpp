// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/ports_editor.h"

#include "widgets/base/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::inspector {

using document::GraphEdge;
using document::GraphPort;

PortsEditor::PortsEditor(document::PipelineDocument& document, QString node, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_node(std::move(node)),
      m_rows(new QVBoxLayout),
      m_add(new QComboBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new QLabel(tr("Takes records from"), this));
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    layout->addWidget(m_add);
    m_add->setAccessibleName(tr("Add a port to take records from"));
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        const QString port = m_add->itemData(index).toString();
        if (!port.isEmpty())
            m_document.connectPorts(document::portFromName(port), m_node);
    });
    refresh();
}

void PortsEditor::addRow(const GraphPort& port)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 0, 0);
    auto* name = new QLabel(port.name(), row);
    auto* leave = new QToolButton(row);
    leave->setIcon(base::icon(QStringLiteral("close")));
    leave->setIconSize(QSize(14, 14));
    leave->setToolTip(tr("Take nothing from %1 any more").arg(port.name()));
    leave->setAccessibleName(leave->toolTip());
    layout->addWidget(name, 1);
    layout->addWidget(leave);
    m_rows->addWidget(row);
    connect(leave, &QToolButton::clicked, this,
            [this, port] { m_document.disconnectPorts({GraphEdge{.from = port, .to = m_node}}); });
}

void PortsEditor::refresh()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const GraphEdge& edge : m_document.edges()) {
        if (edge.to == m_node)
            addRow(edge.from);
    }
    m_add->clear();
    m_add->addItem(base::icon(QStringLiteral("add")), tr("Add…"));
    for (const QString& id : m_document.nodeIds()) {
        const std::optional<document::GraphNode> node = m_document.node(id);
        for (const QString& outlet : node->outlets) {
            const GraphPort port{.node = id, .outlet = outlet};
            if (m_document.connectionProblem(port, m_node).isEmpty())
                m_add->addItem(port.name(), port.name());
        }
    }
    m_add->setVisible(m_add->count() > 1);
}

} // namespace hilum::inspector
