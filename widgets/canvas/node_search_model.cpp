// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/node_search_model.h"

#include "widgets/base/text.h"

#include <algorithm>

namespace hilum::canvas {

using document::NodeRole;

NodeSearchModel::NodeSearchModel(const base::NodeCatalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue)
{
}

void NodeSearchModel::addEntries(NodeRole role, const std::vector<const Manifest*>& manifests)
{
    static const QString kGroups[] = {tr("Read from"), tr("Work on records"), tr("Write to")};
    for (const Manifest* each : manifests) {
        const Carries carries = role == NodeRole::Source ? each->source : each->sink;
        if (role != NodeRole::Step && carries == Carries::Nothing)
            continue;
        const QString id = base::toQString(each->id);
        m_entries.push_back(
            {.name = document::templateName(role, id),
             .title = base::titleOf(each, id),
             .description = QStringLiteral("%1 · %2").arg(kGroups[static_cast<std::size_t>(role)],
                                                          base::translateManifest(each->description)),
             .icon = base::iconOf(each, QStringLiteral("step")),
             .type = id,
             .role = role});
    }
}

void NodeSearchModel::addDestinations(const Destinations& destinations)
{
    for (const QString& id : destinations.nodes)
        m_entries.push_back({.name = QLatin1String(kGo) + id,
                             .title = tr("Go to %1").arg(id),
                             .description = tr("A node of this pipeline"),
                             .icon = QStringLiteral("next"),
                             .type = id});
    for (const Remark& each : destinations.remarks)
        m_entries.push_back({.name = QLatin1String(kRemark) + each.name,
                             .title = each.text,
                             .description = each.where,
                             .icon = QStringLiteral("note"),
                             .type = {}});
}

void NodeSearchModel::reset(Content content, const Destinations& destinations, const QStringList& favourites)
{
    m_entries.clear();
    addEntries(NodeRole::Step, m_catalogue.steps());
    if (content == Content::All)
        addEntries(NodeRole::Source, m_catalogue.connectors());
    addEntries(NodeRole::Sink, m_catalogue.connectors());
    for (Entry& entry : m_entries)
        entry.isFavourite = favourites.contains(entry.name);
    std::ranges::stable_partition(m_entries, [](const Entry& entry) { return entry.isFavourite; });
    if (content == Content::All) {
        m_entries.push_back({.name = QLatin1String(kNote),
                             .title = tr("Note"),
                             .description = tr("A remark on the canvas, in Markdown"),
                             .icon = QStringLiteral("note"),
                             .type = {}});
        addDestinations(destinations);
    }
    m_text.clear();
    show();
}

void NodeSearchModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    show();
}

int NodeSearchModel::rank(const Entry& entry, const QStringList& words)
{
    int sum = 0;
    for (const QString& word : words) {
        const qsizetype at = entry.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            continue;
        if (at > 0)
            sum += entry.title.at(at - 1).isLetterOrNumber() ? 2 : 1;
        else if (entry.type.compare(word, Qt::CaseInsensitive) == 0) // English in every language: not seen.
            sum += 3;
        else if (entry.type.contains(word, Qt::CaseInsensitive))
            sum += 100;
        else if (entry.description.contains(word, Qt::CaseInsensitive))
            sum += 1000;
        else
            return -1;
    }
    return sum * 2 + (entry.isFavourite ? 0 : 1);
}

void NodeSearchModel::show()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> ranks;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        ranks.push_back(words.isEmpty() ? 0 : rank(m_entries[index], words));
        // Without a word the list is what can be added; what is there already is searched for.
        const QString& name = m_entries[index].name;
        const bool isOffered =
            !words.isEmpty()
            || (!name.startsWith(QLatin1String(kGo)) && !name.startsWith(QLatin1String(kRemark)));
        if (ranks.back() >= 0 && isOffered)
            m_shown.push_back(index);
    }
    std::ranges::stable_sort(m_shown, {}, [&ranks](std::size_t index) { return ranks[index]; });
    endResetModel();
}

int NodeSearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant NodeSearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.isFavourite ? tr("%1 ★").arg(entry.title) : entry.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(entry.title, entry.description);
    case Qt::ToolTipRole:
    case DescriptionRole:
        return entry.description;
    case NameRole:
        return entry.name;
    case IconNameRole:
        return entry.icon;
    case ColorRole:
        return static_cast<int>(entry.role);
    default:
        return {};
    }
}

} // namespace hilum::canvas
