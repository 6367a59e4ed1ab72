// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/schema_tree_model.h"

#include "widgets/record/record_path.h"
#include "widgets/record/schema_path.h"

#include <QMimeData>

#include <algorithm>
#include <cctype>

namespace hilum::mapping_view {

struct SchemaTreeModel::Item
{
    const SchemaField* field = nullptr; // In the schema; null for the root and for what only the sample has.
    QString name;
    QString title;
    QString path;
    std::string typeName;
    std::string nodeName; // That the sample's nodes have.
    QString choice;       // For an item of a choice: its type.
    bool isIdentifying = false;
    bool isRead = false;
    NodeList samples;
    int row = 0;
    Item* parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;
};

namespace {

/// Types nest without end; paths this deep no one maps.
constexpr int kDeepestItem = 12;

/// True where the rest of a path behind an item's goes on below it.
bool goesOnBelow(const QString& path, const QString& itemPath)
{
    return path.size() > itemPath.size() && path.startsWith(itemPath)
           && (path[itemPath.size()] == u'.' || path[itemPath.size()] == u'-');
}

/// `valueQuantity` of `value[x]` and Quantity.
std::string choiceName(std::string stem, std::string type)
{
    if (stem.ends_with("[x]"))
        stem.resize(stem.size() - 3);
    if (!type.empty())
        type.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(type.front())));
    return stem + type;
}

} // namespace

SchemaTreeModel::SchemaTreeModel(TreeSide side, QObject* parent)
    : QAbstractItemModel(parent), m_side(side), m_root(std::make_unique<Item>())
{
}

SchemaTreeModel::~SchemaTreeModel() = default;

void SchemaTreeModel::setSchema(std::shared_ptr<const Schema> schema, const std::string& rootType)
{
    if (m_schema == schema && m_root->typeName == rootType)
        return;
    beginResetModel();
    NodeList samples = m_root->samples;
    m_schema = std::move(schema);
    m_root = std::make_unique<Item>();
    m_root->typeName = rootType;
    m_root->samples = std::move(samples);
    endResetModel();
}

void SchemaTreeModel::setSample(Node root, std::shared_ptr<const void> keeper)
{
    const bool isMadeOfSample = m_schema == nullptr || m_schema->type(m_root->typeName) == nullptr;
    if (isMadeOfSample)
        beginResetModel();
    m_keeper = std::move(keeper);
    m_root->samples.clear();
    if (root)
        m_root->samples.push_back(root);
    if (isMadeOfSample) {
        m_root->children.clear();
        m_root->isRead = false;
        endResetModel();
        return;
    }
    for (const std::unique_ptr<Item>& child : m_root->children)
        assignSample(*child);
    tellChanged(*m_root);
}

void SchemaTreeModel::setUsed(const QSet<QString>& paths)
{
    if (m_used == paths)
        return;
    m_used = paths;
    tellChanged(*m_root);
}

void SchemaTreeModel::setMasking(bool isMasking)
{
    m_isMasking = isMasking;
    tellChanged(*m_root);
}

void SchemaTreeModel::tellChanged(const Item& item)
{
    if (item.children.empty())
        return;
    Q_EMIT dataChanged(indexOfItem(*item.children.front(), 0),
                       indexOfItem(*item.children.back(), ColumnCount - 1));
    for (const std::unique_ptr<Item>& child : item.children)
        tellChanged(*child);
}

SchemaTreeModel::Item* SchemaTreeModel::itemOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

QModelIndex SchemaTreeModel::indexOfItem(const Item& item, int column) const
{
    return &item == m_root.get() ? QModelIndex() : createIndex(item.row, column, &item);
}

void SchemaTreeModel::assignSample(Item& item) const
{
    item.samples.clear();
    const Item* owner = item.choice.isEmpty() ? item.parent : item.parent->parent;
    for (const Node node : owner->samples)
        node.children(item.nodeName, item.samples);
    for (const std::unique_ptr<Item>& child : item.children)
        assignSample(*child);
}

void SchemaTreeModel::addField(Item& parent, const SchemaType& type, const SchemaField& field) const
{
    auto item = std::make_unique<Item>();
    item->field = &field;
    item->title = record::toText(field.title);
    item->path = record::schemaPath(parent.path, type, field);
    // A field's own notation tells more than its name (`PID-5`); below it an element's name is enough.
    item->name =
        item->path.contains(u'-') || parent.parent == nullptr ? item->path : record::toText(field.name);
    item->typeName = field.typeName;
    item->nodeName = field.name;
    item->isIdentifying = parent.isIdentifying || field.isIdentifying;
    item->row = static_cast<int>(parent.children.size());
    item->parent = &parent;
    assignSample(*item);
    parent.children.push_back(std::move(item));
}

void SchemaTreeModel::addChoices(Item& item) const
{
    for (const std::string& choice : item.field->choices) {
        auto child = std::make_unique<Item>();
        child->field = item.field;
        child->choice = record::toText(choice);
        child->name = child->choice;
        child->path = item.path;
        child->typeName = choice;
        child->nodeName = choiceName(item.field->name, choice);
        child->isIdentifying = item.isIdentifying;
        child->row = static_cast<int>(item.children.size());
        child->parent = &item;
        assignSample(*child);
        item.children.push_back(std::move(child));
    }
}

bool SchemaTreeModel::isInSchema(const Item& parent, const std::string& name) const
{
    const bool isChild = std::ranges::any_of(
        parent.children, [&](const std::unique_ptr<Item>& item) { return item->nodeName == name; });
    // Segments of groups stand at the root of the sample as well.
    return isChild
           || (m_schema != nullptr && parent.parent == nullptr
               && record::fieldAtPath(*m_schema, parent.typeName, record::toText(name)) != nullptr);
}

void SchemaTreeModel::addUnknown(Item& parent) const
{
    for (const Node sample : parent.samples) {
        for (record::NamedNode& child : record::namedChildren({sample, parent.path})) {
            const std::string name(child.node.name());
            if (isInSchema(parent, name))
                continue;
            auto item = std::make_unique<Item>();
            const qsizetype bracket = child.path.endsWith(u']') ? child.path.lastIndexOf(u'[') : -1;
            item->path = bracket < 0 ? child.path : child.path.left(bracket);
            item->name = item->path.mid(item->path.lastIndexOf(u'.') + 1);
            item->typeName = std::string(child.node.typeName());
            item->nodeName = name;
            item->isIdentifying = parent.isIdentifying;
            item->row = static_cast<int>(parent.children.size());
            item->parent = &parent;
            assignSample(*item);
            parent.children.push_back(std::move(item));
        }
    }
}

void SchemaTreeModel::read(Item& item) const
{
    if (item.isRead)
        return;
    item.isRead = true;
    if (item.path.count(u'.') > kDeepestItem)
        return;
    if (item.field != nullptr && item.field->choices.size() > 1 && item.choice.isEmpty()) {
        addChoices(item);
        return;
    }
    const SchemaType* type = m_schema == nullptr ? nullptr : m_schema->type(item.typeName);
    if (type != nullptr) {
        for (const SchemaField* field : record::fieldsOf(*m_schema, item.typeName))
            addField(item, *type, *field);
    }
    if (m_side == TreeSide::Source || type == nullptr)
        addUnknown(item);
}

QModelIndex SchemaTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex SchemaTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Item* above = itemOf(child)->parent;
    return above == nullptr ? QModelIndex() : indexOfItem(*above, 0);
}

int SchemaTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    Item* item = itemOf(parent);
    read(*item);
    return static_cast<int>(item->children.size());
}

int SchemaTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

bool SchemaTreeModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

SchemaTreeModel::Use SchemaTreeModel::useOf(const QString& path) const
{
    if (m_used.contains(path))
        return Use::Itself;
    const bool isBelow =
        std::ranges::any_of(m_used, [&](const QString& used) { return goesOnBelow(used, path); });
    return isBelow ? Use::Below : Use::None;
}

bool SchemaTreeModel::isUnused(const Item& item) const
{
    if (m_side != TreeSide::Source || item.samples.empty() || useOf(item.path) != Use::None)
        return false;
    // A rule that takes a whole field takes its parts with it, unless others say which parts they take.
    for (const Item* above = item.parent; above != nullptr; above = above->parent) {
        const bool isTaken =
            m_used.contains(above->path) && std::ranges::none_of(m_used, [&](const QString& used) {
                return goesOnBelow(used, above->path);
            });
        if (isTaken)
            return false;
    }
    return true;
}

QString SchemaTreeModel::toolTipOf(const Item& item) const
{
    QStringList parts{item.path, item.title, record::toText(item.typeName)};
    parts.removeAll(QString());
    QString tip = parts.join(QStringLiteral(" · "));
    if (item.field != nullptr && !item.field->binding.empty())
        tip += u'\n'
               + (item.field->isBindingRequired ? tr("Only codes of %1") : tr("Codes of %1"))
                     .arg(record::toText(item.field->binding));
    if (isUnused(item))
        tip += u'\n' + tr("The sample has it, no rule reads it");
    return tip;
}

QString SchemaTreeModel::valueText(const Item& item) const
{
    if (item.samples.empty())
        return {};
    QString text = record::displayValue(item.samples.front());
    if (m_isMasking && item.isIdentifying && !text.isEmpty())
        text = record::maskedValue();
    return item.samples.size() > 1 ? QStringLiteral("%1  +%2").arg(text).arg(item.samples.size() - 1) : text;
}

QVariant SchemaTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = *itemOf(index);
    switch (role) {
    case PathRole:
        return item.path;
    case TitleRole:
        return item.title.isEmpty() ? record::toText(item.typeName) : item.title;
    case TypeRole:
        return record::toText(item.typeName);
    case IsListRole:
        return item.field != nullptr && item.field->isList();
    case IsRequiredRole:
        return item.field != nullptr && item.field->isRequired() && item.choice.isEmpty();
    case UseRole:
        return static_cast<int>(useOf(item.path));
    case ChoiceRole:
        return item.choice;
    case HasValueRole:
        return !item.samples.empty();
    case BindingRole:
        return item.field == nullptr ? QString() : record::toText(item.field->binding);
    case IsBindingRequiredRole:
        return item.field != nullptr && item.field->isBindingRequired;
    case IsIdentifyingRole:
        return item.isIdentifying;
    case IsUnusedRole:
        return isUnused(item);
    case Qt::ToolTipRole:
        return toolTipOf(item);
    case Qt::DisplayRole:
        return index.column() == NameColumn ? item.name : valueText(item);
    default:
        return {};
    }
}

QVariant SchemaTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == ValueColumn)
        return m_side == TreeSide::Source ? tr("Sample") : tr("Result");
    return m_side == TreeSide::Source ? tr("Source field") : tr("Target field");
}

Qt::ItemFlags SchemaTreeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    return flags | (m_side == TreeSide::Source ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QStringList SchemaTreeModel::mimeTypes() const
{
    return {QLatin1String(kMimeType)};
}

QMimeData* SchemaTreeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const QString path = indexes.front().data(PathRole).toString();
    auto* data = new QMimeData;
    data->setData(QLatin1String(kMimeType), path.toUtf8());
    data->setText(path); // Into an expression editor.
    return data;
}

bool SchemaTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/,
                                      int /*column*/, const QModelIndex& parent) const
{
    return m_side == TreeSide::Target && parent.isValid() && data->hasFormat(QLatin1String(kMimeType));
}

bool SchemaTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                   const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT fieldDropped(QString::fromUtf8(data->data(QLatin1String(kMimeType))), parent.siblingAtColumn(0));
    return true;
}

bool SchemaTreeModel::isGroup(const Item& item) const
{
    const SchemaType* own = m_schema == nullptr ? nullptr : m_schema->type(item.typeName);
    // Groups are no part of the paths of what is in them; a target's root types are.
    return m_side == TreeSide::Source && own != nullptr && own->kind == SchemaTypeKind::Structure;
}

QModelIndex SchemaTreeModel::search(const QModelIndex& parent, const QString& path, int depth) const
{
    for (int row = 0; row < rowCount(parent) && depth < kDeepestItem; ++row) {
        const QModelIndex child = index(row, 0, parent);
        const Item& item = *itemOf(child);
        if (item.path == path)
            return child;
        if (!goesOnBelow(path, item.path) && !isGroup(item))
            continue;
        if (const QModelIndex found = search(child, path, depth + 1); found.isValid())
            return found;
    }
    return {};
}

QModelIndex SchemaTreeModel::indexOf(const QString& path) const
{
    return path.isEmpty() ? QModelIndex() : search({}, path, 0);
}

void SchemaTreeModel::count(Item& parent, Coverage& coverage) const
{
    read(parent);
    for (const std::unique_ptr<Item>& child : parent.children) {
        const bool hasSample = !child->samples.empty();
        if (m_side == TreeSide::Source && !hasSample)
            continue;
        // Segments and groups are roads to fields, not fields.
        const bool isSegment = hasSample && child->samples.front().document().format() == "hl7v2"
                               && !child->path.contains(u'-') && !child->path.contains(u'.');
        if (m_side == TreeSide::Source && (isSegment || isGroup(*child))) {
            count(*child, coverage);
            continue;
        }
        const bool isUsed = useOf(child->path) != Use::None;
        ++coverage.total;
        coverage.used += isUsed ? 1 : 0;
        if (m_side == TreeSide::Target && !isUsed && child->field != nullptr && child->field->isRequired())
            coverage.missing.push_back(child->path);
    }
}

SchemaTreeModel::Coverage SchemaTreeModel::coverage() const
{
    Coverage coverage;
    count(*m_root, coverage);
    return coverage;
}

} // namespace hilum::mapping_view
