// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_tree_model.h"

#include "widgets/base/text.h"

#include <algorithm>

namespace hilum::mapping_view {

struct RuleTreeModel::Item
{
    int row = 0;
    const Item* parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;
};

namespace {

using Rules = std::vector<mapping::MappingRule>;

template<typename RuleItem>
void build(RuleItem& parent, const Rules& rules)
{
    for (const mapping::MappingRule& rule : rules) {
        auto item = std::make_unique<RuleItem>();
        item->row = static_cast<int>(parent.children.size());
        item->parent = &parent;
        build(*item, rule.rules);
        parent.children.push_back(std::move(item));
    }
}

bool hasSameShape(const Rules& left, const Rules& right)
{
    return std::ranges::equal(left, right, [](const mapping::MappingRule& a, const mapping::MappingRule& b) {
        return hasSameShape(a.rules, b.rules);
    });
}

RuleTreeModel::RuleKind kindOf(const mapping::MappingRule& rule)
{
    if (!rule.each.empty())
        return RuleTreeModel::RuleKind::Each;
    if (!rule.rules.empty() || !rule.use.empty())
        return RuleTreeModel::RuleKind::Group;
    return rule.constant ? RuleTreeModel::RuleKind::Constant : RuleTreeModel::RuleKind::Value;
}

/// A row of nothing but a part would be empty: the column of parts is far to the right.
bool namesOnlyItsPart(const mapping::MappingRule& rule)
{
    return !rule.use.empty() && rule.each.empty() && rule.from.empty() && !rule.constant;
}

} // namespace

RuleTreeModel::RuleTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{
}

RuleTreeModel::~RuleTreeModel() = default;

void RuleTreeModel::setDefinition(const mapping::MappingDefinition* definition)
{
    const mapping::MappingDefinition wanted =
        definition == nullptr ? mapping::MappingDefinition() : *definition;
    if (hasSameShape(wanted.rules, m_definition.rules)) {
        m_definition = wanted;
        tellAll({});
        return;
    }
    beginResetModel();
    m_definition = wanted;
    m_results.clear();
    m_root = std::make_unique<Item>();
    build(*m_root, m_definition.rules);
    endResetModel();
}

void RuleTreeModel::setResults(std::map<RulePath, RuleResult> results)
{
    m_results = std::move(results);
    tellAll({});
}

void RuleTreeModel::setMasking(bool isMasking)
{
    m_isMasking = isMasking;
    tellAll({});
}

void RuleTreeModel::tellAll(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellAll(index(row, 0, parent));
}

const RuleTreeModel::Item* RuleTreeModel::itemOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Item*>(index.constInternalPointer()) : m_root.get();
}

RulePath RuleTreeModel::pathOf(const QModelIndex& index) const
{
    RulePath path;
    for (const Item* item = itemOf(index); item != m_root.get(); item = item->parent)
        path.push_front(item->row);
    return path;
}

QModelIndex RuleTreeModel::indexOf(const RulePath& path) const
{
    QModelIndex found;
    for (const int row : path) {
        found = index(row, 0, found);
        if (!found.isValid())
            return {};
    }
    return found;
}

const RuleResult* RuleTreeModel::result(const RulePath& path) const
{
    const auto found = m_results.find(path);
    return found == m_results.end() ? nullptr : &found->second;
}

int RuleTreeModel::errorCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_results, [](const auto& entry) { return entry.second.error.has_value(); }));
}

QModelIndex RuleTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, itemOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex RuleTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Item* above = itemOf(child)->parent;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int RuleTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(itemOf(parent)->children.size());
}

int RuleTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString RuleTreeModel::textOf(const mapping::MappingRule& rule, int column) const
{
    switch (column) {
    case ToColumn:
        return base::toQString(rule.to);
    case FromColumn:
        if (rule.constant)
            return QStringLiteral("= ") + base::toQString(*rule.constant);
        return base::toQString(rule.each.empty() ? rule.from : rule.each);
    case WhenColumn:
        return base::toQString(rule.when);
    case LookupColumn:
        return base::toQString(rule.lookup);
    case OtherwiseColumn:
        return base::toQString(rule.otherwise.value_or(""));
    case OtherwiseFromColumn:
        return base::toQString(rule.otherwiseFrom);
    case TypeColumn:
        return base::toQString(rule.type);
    case PartColumn:
        return base::toQString(rule.use);
    case CommentColumn:
        return base::toQString(rule.description);
    default:
        return {};
    }
}

QString RuleTreeModel::resultText(const RulePath& path) const
{
    const RuleResult* found = result(path);
    if (found == nullptr)
        return {};
    if (found->error)
        return base::translateMessage(*found->error);
    if (found->items >= 0)
        return tr("%n item(s)", nullptr, found->items);
    return (m_isMasking ? found->maskedValues : found->values).join(QStringLiteral(" · "));
}

QVariant RuleTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RulePath path = pathOf(index);
    const mapping::MappingRule* rule = ruleAt(m_definition, path);
    const RuleResult* found = result(path);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FromColumn && namesOnlyItsPart(*rule))
            return QStringLiteral("\u21b3 ") + base::toQString(rule->use);
        [[fallthrough]];
    case Qt::EditRole:
        return index.column() == ResultColumn ? resultText(path) : textOf(*rule, index.column());
    case Qt::CheckStateRole:
        return index.column() == RequiredColumn ? QVariant(rule->required ? Qt::Checked : Qt::Unchecked)
                                                : QVariant();
    case KindRole:
        return static_cast<int>(kindOf(*rule));
    case SeverityRole:
        if (found == nullptr || (!found->error && found->warnings.empty()))
            return -1;
        return static_cast<int>(found->error ? Severity::Error : found->warnings.front().severity);
    case MessageRole:
    case Qt::ToolTipRole: {
        if (found != nullptr && found->error)
            return base::translateMessage(*found->error);
        if (found != nullptr && !found->warnings.empty())
            return base::translateMessage(found->warnings.front());
        return role == Qt::ToolTipRole && !rule->description.empty() ? base::toQString(rule->description)
                                                                     : QString();
    }
    default:
        return {};
    }
}

bool RuleTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const RulePath path = pathOf(index);
    mapping::MappingRule rule = *ruleAt(m_definition, path);
    if (role == Qt::CheckStateRole && index.column() == RequiredColumn) {
        rule.required = value.toInt() == Qt::Checked;
        Q_EMIT ruleEdited(path, rule, index.column());
        return true;
    }
    if (role != Qt::EditRole || index.column() == RequiredColumn)
        return false;
    if (textOf(rule, index.column()) == value.toString())
        return false;
    setRuleText(rule, static_cast<Column>(index.column()), value.toString());
    Q_EMIT ruleEdited(path, rule, index.column());
    return true;
}

QVariant RuleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {
        tr("To"),     tr("From"),      tr("Result"),         tr("When"),
        tr("Lookup"), tr("Otherwise"), tr("Otherwise from"), tr("Type (choice)"),
        tr("Part"),   tr("Required"),  tr("Comment")};
    return titles[static_cast<std::size_t>(section)];
}

Qt::ItemFlags RuleTreeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_isReadOnly)
        return flags;
    if (index.isValid() && index.column() == RequiredColumn)
        return flags | Qt::ItemIsUserCheckable;
    return index.isValid() && index.column() != ResultColumn ? flags | Qt::ItemIsEditable : flags;
}

void setRuleText(mapping::MappingRule& rule, RuleTreeModel::Column column, const QString& text)
{
    const std::string utf8 = text.trimmed().toStdString();
    switch (column) {
    case RuleTreeModel::ToColumn:
        rule.to = utf8;
        break;
    case RuleTreeModel::FromColumn:
        if (!rule.each.empty() || !rule.rules.empty() || !rule.use.empty()) {
            rule.each = utf8;
        } else if (utf8.starts_with('=')) {
            rule.constant = text.trimmed().mid(1).trimmed().toStdString();
            rule.from.clear();
        } else {
            rule.constant.reset();
            rule.from = utf8;
        }
        break;
    case RuleTreeModel::WhenColumn:
        rule.when = utf8;
        break;
    case RuleTreeModel::LookupColumn:
        rule.lookup = utf8;
        break;
    case RuleTreeModel::OtherwiseColumn:
        rule.otherwise = utf8.empty() ? std::nullopt : std::optional(utf8);
        break;
    case RuleTreeModel::OtherwiseFromColumn:
        rule.otherwiseFrom = utf8;
        break;
    case RuleTreeModel::TypeColumn:
        rule.type = utf8;
        break;
    case RuleTreeModel::PartColumn:
        rule.use = utf8;
        break;
    case RuleTreeModel::CommentColumn:
        rule.description = utf8;
        break;
    default:
        break;
    }
}

} // namespace hilum::mapping_view
