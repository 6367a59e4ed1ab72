// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/part_bar.h"

#include "widgets/base/colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hilum::mapping_view {

PartBar::PartBar(QWidget* parent) : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this))
{
    m_mark->setTextFormat(Qt::RichText);
    m_text->setProperty("hilumRole", QStringLiteral("muted"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    m_customise = addButton(tr("Customise…"), tr("Make a copy in this project, to change it"),
                            &PartBar::customiseRequested);
    m_onlyHere = addButton(tr("Only here…"),
                           tr("Make a copy under another name that only this place uses, to change it"),
                           &PartBar::onlyHereRequested);
    m_difference =
        addButton(tr("Show difference"), tr("What this project changed"), &PartBar::differenceRequested);
    m_revert = addButton(tr("Revert to the pack’s"), tr("Take the pack’s own mapping again"),
                         &PartBar::revertRequested);
}

QPushButton* PartBar::addButton(const QString& text, const QString& tip, void (PartBar::*signal)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void PartBar::setState(const State& state)
{
    const base::Colors& colors = base::colorsFor(palette());
    const QColor color = state.isCustomised ? colors.accent : colors.muted;
    const QString words = state.isCustomised ? tr("Customised") : tr("The pack’s own");
    m_mark->setText(QStringLiteral("<span style='color:%1'>%2</span> <b>%3</b>")
                        .arg(color.name(), state.isCustomised ? QStringLiteral("◆") : QStringLiteral("◇"),
                             words.toHtmlEscaped()));
    const QString uses = state.useCount > 1 ? tr("used in %n place(s)", nullptr, state.useCount) : QString();
    m_text->setText(state.isCustomised ? QStringList{uses, state.file}.join(
                        uses.isEmpty() ? QString() : QStringLiteral("  ·  "))
                                       : uses);
    m_text->setToolTip(state.file);
    m_customise->setVisible(!state.isCustomised && state.canCustomise);
    m_onlyHere->setVisible(state.isPart && state.useCount > 1 && state.canCustomise);
    m_difference->setVisible(state.isCustomised && state.canRevert);
    m_revert->setVisible(state.isCustomised && state.canRevert);
}

} // namespace hilum::mapping_view
