// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/part_tree_model.h"

#include "widgets/base/text.h"

#include <algorithm>

namespace hilum::mapping_view {

struct PartTreeModel::Item
{
    DefinitionPointer definition; // Null for the root, and where it cannot be read.
    QString name;
    RulePath rule; // Of the parent's definition.
    RuleResult result;
    Reach reach = Reach::Unknown;
    bool isRead = false;
    int row = 0;
    Item* parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;
};

namespace {

bool usesParts(const std::vector<mapping::MappingRule>& rules)
{
    return std::ranges::any_of(
        rules, [](const mapping::MappingRule& rule) { return !rule.use.empty() || usesParts(rule.rules); });
}

} // namespace

PartTreeModel::PartTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{
    m_root->isRead = true;
}

PartTreeModel::~PartTreeModel() = default;

void PartTreeModel::setMappings(std::shared_ptr<const PartLibrary> library,
                                std::vector<DefinitionPointer> mappings)
{
    beginResetModel();
    m_library = std::move(library);
    m_root->children.clear();
    for (DefinitionPointer& definition : mappings) {
        auto item = std::make_unique<Item>();
        item->name = m_library->nameOf(*definition);
        item->definition = std::move(definition);
        item->reach = Reach::Yes;
        item->row = static_cast<int>(m_root->children.size());
        item->parent = m_root.get();
        m_root->children.push_back(std::move(item));
    }
    endResetModel();
}

void PartTreeModel::addPart(Item& parent, const RulePath& path) const
{
    const mapping::MappingRule& rule = *ruleAt(*parent.definition, path);
    auto item = std::make_unique<Item>();
    item->definition = m_library->partOf(*parent.definition, rule);
    if (item->definition != nullptr)
        item->name = m_library->nameOf(*item->definition);
    if (item->name.isEmpty())
        item->name = base::toQString(rule.use);
    item->rule = path;
    item->row = static_cast<int>(parent.children.size());
    item->parent = &parent;
    for (const Item* above = &parent; above != nullptr; above = above->parent)
        item->isRead =
            item->isRead || (above->definition != nullptr && above->definition == item->definition);
    parent.children.push_back(std::move(item));
}

void PartTreeModel::addParts(Item& parent, const RulePath& above) const
{
    const mapping::MappingRule* owner = ruleAt(*parent.definition, above);
    const std::size_t count = owner == nullptr ? parent.definition->rules.size() : owner->rules.size();
    for (std::size_t i = 0; i < count; ++i) {
        RulePath path = above;
        path.push_back(static_cast<int>(i));
        if (!ruleAt(*parent.definition, path)->use.empty())
            addPart(parent, path);
        addParts(parent, path);
    }
}

void PartTreeModel::read(Item& item) const
{
    if (std::exchange(item.isRead, true) || item.definition == nullptr)
        return;
    addParts(item, {});
}

void PartTreeModel::setCustomised(const QSet<QString>& names)
{
    if (std::exchange(m_customised, names) != names)
        tellAll({});
}

void PartTreeModel::setUseCounts(std::map<std::string, int> counts)
{
    m_counts = std::move(counts);
    tellAll({});
}

void PartTreeModel::setMasking(bool isMasking)
{
    m_isMasking = isMasking;
    tellAll({});
}

void PartTreeModel::setResults(const std::map<PartRows, RuleResult>& results)
{
    for (const auto& [rows, result] : results) {
        const QModelIndex index = indexOf(rows);
        if (!index.isValid())
            continue;
        Item& item = *itemOf(index);
        item.result = result;
        item.reach = result.values.isEmpty() && !result.error ? Reach::No : Reach::Yes;
        Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    }
}

void PartTreeModel::tellAll(const QModelIndex& parent)
{
    const auto rows = static_cast<int>(itemOf(parent)->children.size());
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellAll(index(row, 0, parent));
}

PartTreeModel::Item* PartTreeModel::itemOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

PartRows PartTreeModel::rowsOf(const QModelIndex& index) const
{
    PartRows rows;
    for (const Item* item = itemOf(index); item != m_root.get(); item = item->parent)
        rows.push_front(item->row);
    return rows;
}

QModelIndex PartTreeModel::indexOf(const PartRows& rows) const
{
    QModelIndex found;
    for (const int row : rows) {
        found = index(row, 0, found);
        if (!found.isValid())
            return {};
    }
    return found;
}

QModelIndex PartTreeModel::find(const std::string& mappingFile, const PartChain& uses) const
{
    QModelIndex found;
    for (int row = 0; row < rowCount() && !found.isValid(); ++row) {
        if (definition(index(row, 0))->file == mappingFile)
            found = index(row, 0);
    }
    for (const PartUse& use : uses) {
        const QModelIndex above = found;
        found = {};
        for (int row = 0; above.isValid() && row < rowCount(above) && !found.isValid(); ++row) {
            if (itemOf(index(row, 0, above))->rule == use.rule)
                found = index(row, 0, above);
        }
    }
    return found;
}

DefinitionPointer PartTreeModel::definition(const QModelIndex& index) const
{
    return itemOf(index)->definition;
}

PartChain PartTreeModel::chainTo(const QModelIndex& index) const
{
    PartChain chain;
    for (const Item* item = itemOf(index); item != m_root.get() && item->parent != m_root.get();
         item = item->parent)
        chain.insert(chain.begin(), {.definition = item->parent->definition, .rule = item->rule});
    return chain;
}

int PartTreeModel::useCount(const mapping::MappingDefinition& definition) const
{
    const auto found = m_counts.find(definition.file);
    return found == m_counts.end() ? 0 : found->second;
}

QModelIndex PartTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex PartTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Item* above = itemOf(child)->parent;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int PartTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    Item& item = *itemOf(parent);
    read(item);
    return static_cast<int>(item.children.size());
}

int PartTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

bool PartTreeModel::hasChildren(const QModelIndex& parent) const
{
    const Item& item = *itemOf(parent);
    if (parent.column() > 0)
        return false;
    return item.isRead ? !item.children.empty()
                       : item.definition != nullptr && usesParts(item.definition->rules);
}

/// Where its results go, and of what it is made: `identifier  ←  PID-3`.
QString PartTreeModel::placeText(const Item& item) const
{
    if (item.parent == m_root.get())
        return base::toQString(item.definition->targetType);
    const mapping::MappingDefinition& user = *item.parent->definition;
    const mapping::MappingRule& rule = *ruleAt(user, item.rule);
    const QString target = targetPathOf(user, item.rule);
    const QString source = base::toQString(rule.each);
    return source.isEmpty() ? target : target + QStringLiteral("  ←  ") + source;
}

QString PartTreeModel::resultText(const Item& item) const
{
    if (item.result.error)
        return base::translateMessage(*item.result.error);
    return (m_isMasking ? item.result.maskedValues : item.result.values).join(QStringLiteral(" · "));
}

QString PartTreeModel::textOf(const Item& item, int column) const
{
    switch (column) {
    case NameColumn:
        return item.name.section(u'/', -1);
    case PlaceColumn:
        return placeText(item);
    case ResultColumn:
        return resultText(item);
    default: {
        const int count = item.definition == nullptr ? 0 : useCount(*item.definition);
        return count < 2 ? QString() : tr("%n place(s)", nullptr, count);
    }
    }
}

QVariant PartTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = *itemOf(index);
    const QString title = item.definition == nullptr ? tr("This part cannot be read.")
                                                     : base::toQString(item.definition->description);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == ResultColumn ? resultText(item)
                                              : QStringLiteral("%1\n%2").arg(item.name, title);
    case NameRole:
        return item.name;
    case TitleRole:
        return title;
    case ReachRole:
        return static_cast<int>(item.reach);
    case IsCustomisedRole:
        return m_customised.contains(item.name);
    case Qt::AccessibleTextRole:
        return m_customised.contains(item.name) && index.column() == NameColumn
                   ? tr("%1, customised").arg(item.name)
                   : textOf(item, index.column());
    default:
        return {};
    }
}

QVariant PartTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Mapping"), tr("Makes"), tr("Of the sample"),
                                                     tr("Used in")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::mapping_view
