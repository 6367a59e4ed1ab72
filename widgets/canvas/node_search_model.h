// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/canvas/remark.h"
#include "widgets/document/pipeline_graph.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace hilum::canvas {

/// What can be added, what else the canvas can do, and the nodes to go to, by what was typed: the best first.
class NodeSearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { NameRole = Qt::UserRole + 1, DescriptionRole, IconNameRole, ColorRole };

    enum class Content : std::uint8_t {
        All,   ///< Everything.
        Takers ///< What can take records.
    };

    /// Beginnings of names that are no template: `note:`, `go:adt`, `remark:note 0`.
    static constexpr const char* kNote = "note:";
    static constexpr const char* kGo = "go:";
    static constexpr const char* kRemark = "remark:";

    /// What is there to go to.
    struct Destinations
    {
        QStringList nodes;
        std::vector<Remark> remarks = {};
    };

    explicit NodeSearchModel(const base::NodeCatalogue& catalogue, QObject* parent = nullptr);

    /// What it is about from now on.
    void reset(Content content, const Destinations& destinations, const QStringList& favourites);
    void setText(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry
    {
        QString name;
        QString title;
        QString description;
        QString icon;
        QString type;
        document::NodeRole role = document::NodeRole::Step;
        bool isFavourite = false;
    };

    void addDestinations(const Destinations& destinations);
    void addEntries(document::NodeRole role, const std::vector<const Manifest*>& manifests);
    /// The smaller the better; -1: does not fit.
    [[nodiscard]] static int rank(const Entry& entry, const QStringList& words);
    void show();

    const base::NodeCatalogue& m_catalogue;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown; // Into m_entries.
    QString m_text;
};

} // namespace hilum::canvas
