// SPDX-License-Identifier: Apache-2.0
#include "widgets/project/outline_model.h"

#include "widgets/base/icons.h"

namespace hilum::project {

using document::PipelineDocument;

OutlineModel::OutlineModel(document::PipelineDocument& document, const base::NodeCatalogue& catalogue,
                           QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_catalogue(catalogue), m_ids(document.nodeIds())
{
    connect(&m_document, &PipelineDocument::contentChanged, this, &OutlineModel::reload);
    connect(&m_document, &PipelineDocument::nodeChanged, this, [this](const QString& id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
}

void OutlineModel::reload()
{
    const QStringList ids = m_document.nodeIds();
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    const QString id = m_ids[index.row()];
    if (role == Qt::DisplayRole || role == IdRole)
        return id;
    const std::optional<document::GraphNode> node = m_document.node(id);
    if (!node)
        return {};
    const bool isStep = node->role == document::NodeRole::Step;
    const Manifest* manifest = isStep ? m_catalogue.step(node->type) : m_catalogue.connector(node->type);
    if (role == Qt::ToolTipRole)
        return node->description.isEmpty() ? base::titleOf(manifest, node->type) : node->description;
    if (role == Qt::DecorationRole)
        return base::icon(base::iconOf(manifest, QStringLiteral("step")));
    return {};
}

} // namespace hilum::project
