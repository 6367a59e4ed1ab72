// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/mapping_delegates.h"

#include "core/base/diagnostic.h"
#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/mapping/part_tree_model.h"
#include "widgets/mapping/rule_tree_model.h"
#include "widgets/mapping/schema_tree_model.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>

namespace hilum::mapping_view {

namespace {

constexpr int kUseDot = 7;
constexpr int kUseRoom = 18;
constexpr int kFieldGap = 8;
constexpr int kBindingSign = 12;
constexpr int kRuleRowHeight = 28;

bool isExpressionColumn(int column)
{
    return column == RuleTreeModel::FromColumn || column == RuleTreeModel::WhenColumn
           || column == RuleTreeModel::OtherwiseFromColumn;
}

void paintUse(QPainter& painter, const QRect& cell, SchemaTreeModel::Use use, const base::Colors& colors)
{
    if (use == SchemaTreeModel::Use::None)
        return;
    const QRectF dot(cell.right() - kUseRoom + 5, cell.center().y() - kUseDot / 2.0 + 0.5, kUseDot, kUseDot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.map, 1.5));
    painter.setBrush(use == SchemaTreeModel::Use::Itself ? QBrush(colors.map) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
}

/// Dots below the name of what the sample has and no rule reads.
void paintUnused(QPainter& painter, const QRect& text, int width, const base::Colors& colors)
{
    painter.save();
    QPen pen(colors.warning, 1.4);
    pen.setDashPattern({1, 2});
    painter.setPen(pen);
    const int y = text.center().y() + painter.fontMetrics().ascent() / 2 + 3;
    painter.drawLine(text.left(), y, text.left() + width, y);
    painter.restore();
}

/// A little list: the field takes codes; filled where it takes no others.
void paintBinding(QPainter& painter, const QRect& room, bool isRequired, const base::Colors& colors)
{
    if (room.width() < kBindingSign)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(room.left() + 0.5, room.center().y() - 4.5, 10, 10);
    painter.setPen(QPen(colors.lookup, 1));
    painter.setBrush(isRequired ? QBrush(base::withAlpha(colors.lookup, 0.25)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 2, 2);
    for (const double y : {3.0, 5.0, 7.0})
        painter.drawLine(QPointF(box.left() + 2.5, box.top() + y), QPointF(box.right() - 2.5, box.top() + y));
    painter.restore();
}

} // namespace

void SchemaFieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const base::Colors& colors = base::colorsFor(filled.palette);
    const QString name = filled.text;
    filled.text.clear();
    const QStyle* style = filled.widget == nullptr ? QApplication::style() : filled.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &filled, painter, filled.widget);
    const auto use = static_cast<SchemaTreeModel::Use>(index.data(SchemaTreeModel::UseRole).toInt());
    QRect text = filled.rect.adjusted(6, 0, -kUseRoom, 0);
    painter->save();
    painter->setFont(filled.font);
    const bool isPresent =
        index.data(SchemaTreeModel::HasValueRole).toBool() || use != SchemaTreeModel::Use::None;
    painter->setPen(isPresent ? colors.text : colors.muted);
    const QString shown = filled.fontMetrics.elidedText(name, Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignVCenter, shown);
    if (index.data(SchemaTreeModel::IsUnusedRole).toBool())
        paintUnused(*painter, text, filled.fontMetrics.horizontalAdvance(shown), colors);
    text.setLeft(text.left() + filled.fontMetrics.horizontalAdvance(name) + 3);
    if (index.data(SchemaTreeModel::IsRequiredRole).toBool()) {
        painter->setPen(colors.error);
        painter->drawText(text, Qt::AlignVCenter, QStringLiteral("*"));
    }
    if (!index.data(SchemaTreeModel::BindingRole).toString().isEmpty()) {
        text.setLeft(text.left() + kFieldGap);
        paintBinding(*painter, text, index.data(SchemaTreeModel::IsBindingRequiredRole).toBool(), colors);
        text.setLeft(text.left() + kBindingSign);
    }
    text.setLeft(text.left() + kFieldGap);
    painter->setPen(base::mixed(colors.muted, colors.surface, isPresent ? 0 : 0.1));
    if (text.width() > kFieldGap)
        painter->drawText(text, Qt::AlignVCenter,
                          filled.fontMetrics.elidedText(index.data(SchemaTreeModel::TitleRole).toString(),
                                                        Qt::ElideRight, text.width()));
    paintUse(*painter, filled.rect, use, colors);
    painter->restore();
}

void PartDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const base::Colors& colors = base::colorsFor(option->palette);
    const auto reach = static_cast<PartTreeModel::Reach>(index.data(PartTreeModel::ReachRole).toInt());
    QColor color = reach == PartTreeModel::Reach::No ? colors.muted : colors.text;
    if (index.column() == PartTreeModel::ResultColumn)
        color = colors.accent;
    else if (index.column() != PartTreeModel::NameColumn)
        color = colors.muted;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    if (index.column() != PartTreeModel::NameColumn)
        return;
    if (index.data(PartTreeModel::IsCustomisedRole).toBool()) {
        option->text += QStringLiteral("  ◆");
        option->palette.setColor(QPalette::Text, colors.accent);
        option->palette.setColor(QPalette::HighlightedText, colors.accent);
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

void PartDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != PartTreeModel::NameColumn)
        return;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const base::Colors& colors = base::colorsFor(filled.palette);
    QRect rest = filled.rect;
    rest.setLeft(rest.left() + filled.fontMetrics.horizontalAdvance(filled.text) + 2 * kFieldGap);
    if (rest.width() < 4 * kFieldGap)
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(rest, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(PartTreeModel::TitleRole).toString(),
                                                    Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), kRuleRowHeight));
    return size;
}

RuleDelegate::RuleDelegate(Sources sources, QObject* parent)
    : QStyledItemDelegate(parent), m_sources(std::move(sources))
{
}

void RuleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const base::Colors& colors = base::colorsFor(option->palette);
    const auto kind = static_cast<RuleTreeModel::RuleKind>(index.data(RuleTreeModel::KindRole).toInt());
    const int severity = index.data(RuleTreeModel::SeverityRole).toInt();
    const auto colour = [option](const QColor& color) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    };
    if (isExpressionColumn(index.column())) {
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->fontMetrics = QFontMetrics(option->font);
        if (kind == RuleTreeModel::RuleKind::Constant)
            colour(colors.validate);
    }
    if (index.column() == RuleTreeModel::FromColumn && kind == RuleTreeModel::RuleKind::Each) {
        option->text = tr("each %1").arg(option->text);
        colour(colors.route);
    }
    if (index.column() == RuleTreeModel::ToColumn && kind == RuleTreeModel::RuleKind::Each)
        option->font.setBold(true);
    if (index.column() != RuleTreeModel::ResultColumn)
        return;
    const bool isError = severity == static_cast<int>(Severity::Error);
    colour(isError ? colors.error : colors.accent);
    if (severity >= static_cast<int>(Severity::Warning)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(14, 14);
        option->icon = isError ? base::icon(QStringLiteral("error"), colors.error)
                               : base::icon(QStringLiteral("warning"), colors.warning);
    }
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), kRuleRowHeight));
    return size;
}

QWidget* RuleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    auto* self = const_cast<RuleDelegate*>(this); // Qt declares the factory const; its signals are not.
    if (isExpressionColumn(index.column())) {
        auto* editor = new expression::ExpressionEdit(expression::ExpressionLines::One, parent);
        editor->setTakingConstants(index.column() == RuleTreeModel::FromColumn);
        editor->setContext(m_sources.context(index));
        connect(editor, &expression::ExpressionEdit::editingFinished, self, [self, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        return editor;
    }
    if (index.column() == RuleTreeModel::LookupColumn) {
        auto* editor = new QComboBox(parent);
        editor->setEditable(true);
        editor->addItem(QString());
        editor->addItems(m_sources.lookups());
        return editor;
    }
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor);
        line != nullptr && index.column() == RuleTreeModel::ToColumn) {
        auto* completer = new QCompleter(m_sources.targets(index), line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return editor;
}

void RuleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* expression = qobject_cast<expression::ExpressionEdit*>(editor); expression != nullptr) {
        expression->setText(text);
        expression->selectAll();
    } else if (auto* combo = qobject_cast<QComboBox*>(editor); combo != nullptr) {
        combo->setCurrentText(text);
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void RuleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* expression = qobject_cast<expression::ExpressionEdit*>(editor); expression != nullptr)
        model->setData(index, expression->text());
    else if (auto* combo = qobject_cast<QComboBox*>(editor); combo != nullptr)
        model->setData(index, combo->currentText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace hilum::mapping_view
