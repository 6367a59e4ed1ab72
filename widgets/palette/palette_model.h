// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_graph.h"

#include <QAbstractItemModel>

#include <vector>

namespace hilum::palette {

/// What can be put into a pipeline, in three groups: read from, work on records, write to; before them the
/// favourites, where there are some. Two levels, one column. Rows of the second level drag as
/// document::kNodeTemplateMimeType.
class PaletteModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        TemplateRole = Qt::UserRole + 1,
        DescriptionRole,
        IconNameRole,
        RoleRole,
        TypeRole,
        FavouriteRole
    };

    explicit PaletteModel(const base::NodeCatalogue& catalogue, QObject* parent = nullptr);

    /// Names of templates, in the order they are shown in.
    void setFavourites(const QStringList& names);

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
        document::NodeRole role = document::NodeRole::Step;
    };
    struct Group
    {
        QString title;
        document::NodeRole role = document::NodeRole::Source;
        std::vector<Entry> entries;
    };

    void addGroup(const QString& title, document::NodeRole role,
                  const std::vector<const Manifest*>& manifests);

    [[nodiscard]] const Entry* entryNamed(const QString& name) const;

    std::vector<Group> m_groups;
    QStringList m_favourites;
};

} // namespace hilum::palette
