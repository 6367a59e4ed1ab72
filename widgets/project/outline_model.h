// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_document.h"

#include <QAbstractListModel>

namespace hilum::project {

/// The nodes of the open pipeline in the order of the file, one row each.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole + 1 };

    OutlineModel(document::PipelineDocument& document, const base::NodeCatalogue& catalogue, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// -1 where the node is not shown.
    [[nodiscard]] int rowOf(const QString& id) const { return static_cast<int>(m_ids.indexOf(id)); }

private:
    void reload();

    document::PipelineDocument& m_document;
    const base::NodeCatalogue& m_catalogue;
    QStringList m_ids;
};

} // namespace hilum::project
