// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_graph.h"

#include <QAbstractItemModel>

#include <vector>

namespace hilum::palette {

/// What can be put into a pipeline, in three groups: read from, work on records, write to. Two levels, one
/// column. Rows of the second level drag as document::kNodeTemplateMimeType.
class PaletteModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles { TemplateRole = Qt::UserRole + 1, DescriptionRole, IconNameRole, RoleRole, TypeRole };

    explicit PaletteModel(const base::NodeCatalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Entry
    {
        QString name;
        QString title;
        QString description;
        QString icon;
        QString type;
    };
    struct Group
    {
        QString title;
        document::NodeRole role = document::NodeRole::Source;
        std::vector<Entry> entries;
    };

    void addGroup(const QString& title, document::NodeRole role,
                  const std::vector<const Manifest*>& manifests);

    std::vector<Group> m_groups;
};

} // namespace hilum::palette
