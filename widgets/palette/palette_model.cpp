// SPDX-License-Identifier: Apache-2.0
#include "widgets/palette/palette_model.h"

#include "widgets/base/text.h"

#include <QMimeData>

namespace hilum::palette {
namespace {

constexpr quintptr kGroupId = 0; // Entries carry the number of their group plus one.

} // namespace

PaletteModel::PaletteModel(const base::NodeCatalogue& catalogue, QObject* parent) : QAbstractItemModel(parent)
{
    addGroup(tr("Read from"), document::NodeRole::Source, catalogue.connectors());
    addGroup(tr("Work on records"), document::NodeRole::Step, catalogue.steps());
    addGroup(tr("Write to"), document::NodeRole::Sink, catalogue.connectors());
}

void PaletteModel::addGroup(const QString& title, document::NodeRole role,
                            const std::vector<const Manifest*>& manifests)
{
    Group group{.title = title, .role = role, .entries = {}};
    for (const Manifest* each : manifests) {
        const Carries carries = role == document::NodeRole::Source ? each->source : each->sink;
        if (role != document::NodeRole::Step && carries == Carries::Nothing)
            continue;
        const QString id = base::toQString(each->id);
        group.entries.push_back({.name = document::templateName(role, id),
                                 .title = base::titleOf(each, id),
                                 .description = base::translateManifest(each->description),
                                 .icon = base::iconOf(each, QStringLiteral("step")),
                                 .type = id,
                                 .role = role});
    }
    m_groups.push_back(std::move(group));
}

const PaletteModel::Entry* PaletteModel::entryNamed(const QString& name) const
{
    for (const Group& group : m_groups) {
        for (const Entry& entry : group.entries) {
            if (entry.name == name)
                return &entry;
        }
    }
    return nullptr;
}

void PaletteModel::setFavourites(const QStringList& names)
{
    beginResetModel(); // A star was given or taken: rare, and every row may look other.
    if (!m_favourites.isEmpty())
        m_groups.erase(m_groups.begin());
    m_favourites.clear();
    Group favourites{.title = tr("Favourites"), .role = document::NodeRole::Step, .entries = {}};
    for (const QString& name : names) {
        if (const Entry* entry = entryNamed(name)) { // What a plugin gave that is gone is left out.
            favourites.entries.push_back(*entry);
            m_favourites << name;
        }
    }
    if (!m_favourites.isEmpty())
        m_groups.insert(m_groups.begin(), std::move(favourites));
    endResetModel();
}

QModelIndex PaletteModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex PaletteModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kGroupId);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].entries.size());
}

int PaletteModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isGroup = index.internalId() == kGroupId;
    const Group& group = m_groups[isGroup ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
    if (isGroup && role == RoleRole)
        return static_cast<int>(group.role);
    if (isGroup)
        return role == Qt::DisplayRole ? QVariant(group.title) : QVariant();
    const Entry& entry = group.entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RoleRole:
        return static_cast<int>(entry.role);
    case FavouriteRole:
        return m_favourites.contains(entry.name);
    case Qt::AccessibleTextRole:
        return m_favourites.contains(entry.name) ? tr("%1, favourite").arg(entry.title) : entry.title;
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
    case DescriptionRole:
        return entry.description;
    case TemplateRole:
        return entry.name;
    case IconNameRole:
        return entry.icon;
    case TypeRole:
        return entry.type;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isGroup = index.internalId() == kGroupId;
    return isGroup ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList PaletteModel::mimeTypes() const
{
    return {QLatin1String(document::kNodeTemplateMimeType)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData; // The drag owns it.
    data->setData(QLatin1String(document::kNodeTemplateMimeType),
                  indexes.front().data(TemplateRole).toString().toUtf8());
    return data;
}

} // namespace hilum::palette
