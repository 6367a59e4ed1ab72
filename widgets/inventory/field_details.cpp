// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/field_details.h"

#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/inventory/inventory_text.h"
#include "widgets/inventory/values_chart.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hilum::inventory_view {

using inventory::FieldInventory;
using inventory::FieldKind;

FieldDetails::FieldDetails(QWidget* parent)
    : QScrollArea(parent),
      m_path(new QLabel),
      m_title(new QLabel),
      m_facts(new QLabel),
      m_hidden(new QLabel),
      m_values(new ValuesChart),
      m_patterns(new ValuesChart),
      m_systems(new ValuesChart)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the field"));
    m_path->setProperty("hilumRole", QStringLiteral("title"));
    m_title->setProperty("hilumRole", QStringLiteral("muted"));
    m_hidden->setProperty("hilumRole", QStringLiteral("muted"));
    for (QLabel* label : {m_path, m_title, m_facts, m_hidden}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_facts->setTextFormat(Qt::RichText);
    m_hidden->setText(
        tr("The values are hidden because they are likely to identify somebody. Press Reveal to "
           "see them."));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_path, m_title, m_facts, m_hidden, m_values, m_patterns, m_systems})
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(content);
    setField(nullptr);
}

void FieldDetails::setField(const FieldInventory* field)
{
    m_field = field;
    const bool hasValues = field != nullptr && field->values != 0;
    m_path->setText(field == nullptr ? tr("No field chosen") : base::toQString(field->path));
    m_title->setText(field == nullptr ? tr("Choose a field on the left to see its values.")
                                      : base::toQString(field->title));
    m_title->setVisible(!m_title->text().isEmpty());
    m_facts->setText(field == nullptr ? QString() : factsHtml(*field));
    m_facts->setVisible(field != nullptr);
    m_hidden->setVisible(hasValues && field->areValuesHidden);
    m_values->setVisible(hasValues && !field->top.empty());
    m_patterns->setVisible(hasValues && !field->patterns.empty());
    m_systems->setVisible(hasValues && !field->codeSystems.empty());
    if (!hasValues)
        return;
    m_values->setValues(tr("Most frequent values"), field->top);
    m_patterns->setValues(tr("Patterns"), field->patterns);
    std::vector<inventory::FrequentValue> systems;
    for (const inventory::CodeSystem& each : field->codeSystems)
        systems.push_back({.value = each.isGuessed
                                        ? tr("%1 (by shape)").arg(base::toQString(each.name)).toStdString()
                                        : each.name,
                           .count = each.count});
    m_systems->setValues(tr("Code systems"), systems);
    verticalScrollBar()->setValue(0);
}

QString FieldDetails::remarks(const FieldInventory& field) const
{
    QStringList lines;
    if (field.isIdentifying)
        lines += tr("Identifies a person, by what its schema says of it.");
    else if (field.isUnique)
        lines += tr("Almost no value comes twice: it may identify a person.");
    if (field.isRequired && field.records < field.recordsInAll)
        lines += tr("The standard requires it where its owner is present.");
    if (!field.isPopulated())
        lines += tr("No record has it.");
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<p style='margin:4px 0'>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

QString FieldDetails::factsHtml(const FieldInventory& field) const
{
    // Our own palette has no colour behind us: the style sheet makes scroll areas transparent.
    const base::Colors& colors = base::colorsFor(QApplication::palette());
    QString rows;
    const auto row = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            rows += QStringLiteral("<tr><td style='color:%1;padding:1px 14px 1px 0'>%2</td><td>%3</td></tr>")
                        .arg(colors.muted.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    row(tr("Filled"), tr("%1: %2 of %3 records")
                          .arg(percentText(field.fillRate()), base::countText(field.records),
                               base::countText(field.recordsInAll)));
    if (field.values != 0)
        row(tr("Type"),
            field.kindShare < 1
                ? tr("%1, %2 of the values").arg(kindText(field.kind), percentText(field.kindShare))
                : kindText(field.kind));
    row(tr("Declared as"), base::toQString(field.declaredType));
    row(tr("Code list"), base::toQString(field.binding));
    if (field.values != 0) {
        row(tr("Values"), base::countText(field.values));
        row(tr("Distinct"), distinctText(field));
    }
    if (field.mostRepetitions > 1)
        row(tr("Repeats"), tr("up to %1 times in a record").arg(base::countText(field.mostRepetitions)));
    row(tr("Range"), rangeText(field));
    if (field.values != 0)
        row(tr("Length"), tr("%1 to %2 characters, %3 on average")
                              .arg(base::countText(field.shortest), base::countText(field.longest),
                                   QLocale().toString(field.averageLength, 'f', 1)));
    if (field.nulls != 0)
        row(tr("Deleted"), tr("%1 times explicitly without a value").arg(base::countText(field.nulls)));
    return QStringLiteral("<table cellspacing='0'>%1</table>%2").arg(rows, remarks(field));
}

QString FieldDetails::factsText() const
{
    return m_facts->text();
}

void FieldDetails::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_field != nullptr)
        m_facts->setText(factsHtml(*m_field));
}

} // namespace hilum::inventory_view
