// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/record_tree_model.h"

#include "widgets/record/record_path.h"

#include <algorithm>

namespace hilum::record {

namespace {

constexpr std::size_t kMostAtOnce = 2000;
constexpr std::size_t kMostTitled = 5000;

} // namespace

struct RecordTreeModel::Item
{
    NamedNode named;
    QString title;
    std::string_view typeName;
    bool isIdentifying = false;
    bool isRead = false;
    bool mayHaveMore = false;
    int row = 0;
    Item* parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;
};

RecordTreeModel::RecordTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{
}

RecordTreeModel::~RecordTreeModel() = default;

void RecordTreeModel::setRecord(RecordListPointer records, int row)
{
    beginResetModel();
    m_records = std::move(records);
    m_root = std::make_unique<Item>();
    if (m_records != nullptr && row >= 0 && row < static_cast<int>(m_records->records.size())) {
        m_root->named.node = m_records->records[static_cast<std::size_t>(row)].document->root();
        const std::string_view type = m_root->named.node.typeName();
        m_root->typeName = type.empty() ? std::string_view(m_records->typeName) : type;
    }
    endResetModel();
}

void RecordTreeModel::setMasking(bool isMasking)
{
    if (m_isMasking == isMasking)
        return;
    // Values anywhere in the tree change, so all of it is told to.
    Q_EMIT layoutAboutToBeChanged();
    m_isMasking = isMasking;
    Q_EMIT layoutChanged();
}

Node RecordTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? itemOf(index)->named.node : Node();
}

Node RecordTreeModel::root() const
{
    return m_root->named.node;
}

QModelIndex RecordTreeModel::indexOf(const QString& path) const
{
    QModelIndex found;
    for (bool goesDeeper = !path.isEmpty(); goesDeeper;) {
        goesDeeper = false;
        for (int row = 0; row < rowCount(found); ++row) {
            const QModelIndex child = index(row, 0, found);
            const QString childPath = itemOf(child)->named.path;
            const QString rest = path.mid(childPath.size());
            if (!path.startsWith(childPath) || !(rest.isEmpty() || rest[0] == u'.' || rest[0] == u'-'))
                continue;
            if (rest.isEmpty())
                return child;
            found = child;
            goesDeeper = true;
            break;
        }
    }
    return {};
}

RecordTreeModel::Item* RecordTreeModel::itemOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

void RecordTreeModel::read(Item& item) const
{
    if (item.isRead || !item.named.node)
        return;
    item.isRead = true;
    std::vector<NamedNode> children = namedChildren(item.named, kMostAtOnce);
    for (NamedNode& child : children)
        append(item, std::move(child));
    item.mayHaveMore = item.children.size() == kMostAtOnce;
}

void RecordTreeModel::append(Item& item, NamedNode&& child) const
{
    const Schema* schema = m_records->schema.get();
    auto made = std::make_unique<Item>();
    // A type of a great many fields is searched from the first on each time.
    const SchemaField* field = item.children.size() < kMostTitled
                                   ? fieldOf(schema, item.typeName, child.node, item.children.size())
                                   : nullptr;
    const std::string_view type = child.node.typeName();
    made->typeName = type.empty() && field != nullptr ? std::string_view(field->typeName) : type;
    // What lies behind is not looked up, so it may identify.
    made->isIdentifying = item.isIdentifying || item.children.size() >= kMostTitled
                          || (field != nullptr && field->isIdentifying);
    if (field != nullptr && !field->title.empty()) {
        made->title = toText(field->title);
    } else if (const SchemaType* own = schema == nullptr ? nullptr : schema->type(made->typeName);
               own != nullptr && field == nullptr) {
        made->title = toText(own->title);
    }
    made->named = std::move(child);
    made->row = static_cast<int>(item.children.size());
    made->parent = &item;
    item.children.push_back(std::move(made));
}

bool RecordTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.column() <= 0 && itemOf(parent)->mayHaveMore;
}

void RecordTreeModel::fetchMore(const QModelIndex& parent)
{
    Item& item = *itemOf(parent);
    if (!item.mayHaveMore)
        return;
    NodeList nodes;
    item.named.node.children(nodes);
    const std::size_t first = item.children.size();
    const std::size_t end = std::min(nodes.size(), first + kMostAtOnce);
    item.mayHaveMore = end < nodes.size();
    if (first >= end)
        return;
    beginInsertRows(parent, static_cast<int>(first), static_cast<int>(end) - 1);
    for (std::size_t place = first; place < end; ++place)
        append(item, {nodes[place], childPath(item.named.path, nodes[place])});
    endInsertRows();
}

QModelIndex RecordTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex RecordTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Item* above = itemOf(child)->parent;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int RecordTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    Item* item = itemOf(parent);
    read(*item);
    return static_cast<int>(item->children.size());
}

int RecordTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

bool RecordTreeModel::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0;
}

QVariant RecordTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = *itemOf(index);
    switch (role) {
    case PathRole:
        return item.named.path;
    case TitleRole:
        return item.title;
    case IsNullRole:
        return item.named.node.isNull();
    case Qt::ToolTipRole:
        return item.title.isEmpty() ? item.named.path
                                    : QStringLiteral("%1 · %2").arg(item.named.path, item.title);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == NameColumn) {
        // A field's own notation tells more than its bare name (`PID-5`), an element's path would repeat
        // (`name[0]`).
        const bool isHl7 = item.named.node.document().format() == "hl7v2";
        const qsizetype dot = isHl7 ? -1 : item.named.path.lastIndexOf(u'.');
        return item.named.path.mid(dot + 1);
    }
    const QString text = displayValue(item.named.node);
    return m_isMasking && item.isIdentifying && !text.isEmpty() ? maskedValue() : text;
}

QVariant RecordTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Field") : tr("Value");
}

} // namespace hilum::record
