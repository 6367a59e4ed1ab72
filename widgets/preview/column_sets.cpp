// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/column_sets.h"

#include <QSettings>

namespace hilum::preview {

namespace {

QVariantMap toMap(const ColumnSet& set)
{
    QVariantMap widths;
    for (auto width = set.widths.cbegin(); width != set.widths.cend(); ++width)
        widths.insert(width.key(), width.value());
    return {{QStringLiteral("columns"), set.columns},
            {QStringLiteral("pinned"), set.pinned},
            {QStringLiteral("widths"), widths}};
}

ColumnSet fromMap(const QVariantMap& map)
{
    ColumnSet set{.columns = map.value(QStringLiteral("columns")).toStringList(),
                  .pinned = map.value(QStringLiteral("pinned")).toStringList(),
                  .widths = {}};
    const QVariantMap widths = map.value(QStringLiteral("widths")).toMap();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        set.widths.insert(width.key(), width.value().toInt());
    return set;
}

} // namespace

QString ColumnSets::group() const
{
    QString kind = m_kind;
    return QStringLiteral("preview/") + kind.replace(u'/', u'_');
}

QMap<QString, ColumnSet> ColumnSets::all() const
{
    const QVariantMap stored = QSettings().value(group() + QStringLiteral("/sets")).toMap();
    QMap<QString, ColumnSet> sets;
    for (auto set = stored.cbegin(); set != stored.cend(); ++set)
        sets.insert(set.key(), fromMap(set.value().toMap()));
    return sets;
}

void ColumnSets::save(const QString& name, const ColumnSet& set) const
{
    QSettings settings;
    QVariantMap stored = settings.value(group() + QStringLiteral("/sets")).toMap();
    stored.insert(name, toMap(set));
    settings.setValue(group() + QStringLiteral("/sets"), stored);
}

void ColumnSets::remove(const QString& name) const
{
    QSettings settings;
    QVariantMap stored = settings.value(group() + QStringLiteral("/sets")).toMap();
    stored.remove(name);
    settings.setValue(group() + QStringLiteral("/sets"), stored);
}

ColumnSet ColumnSets::last() const
{
    return fromMap(QSettings().value(group() + QStringLiteral("/last")).toMap());
}

void ColumnSets::saveLast(const ColumnSet& set) const
{
    QSettings().setValue(group() + QStringLiteral("/last"), toMap(set));
}

} // namespace hilum::preview
