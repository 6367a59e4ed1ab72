// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/preview_bar.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace hilum::preview {

PreviewBar::PreviewBar(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_ports(new QComboBox(this)),
      m_counts(new base::ElidedLabel(this)),
      m_amount(new QToolButton(this)),
      m_amountMenu(new QMenu(this)),
      m_modes(new QButtonGroup(this)),
      m_copyMenu(new QMenu(this))
{
    m_title->setProperty("hilumRole", QStringLiteral("title"));
    m_ports->setAccessibleName(tr("Outlet whose records are shown"));
    m_ports->setToolTip(m_ports->accessibleName());
    m_counts->setProperty("hilumRole", QStringLiteral("muted"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_ports);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_amount);
    buildAmounts();
    buildModes();
    m_find = addButton("search", QString());
    connect(m_find, &QToolButton::clicked, this, &PreviewBar::findRequested);
    m_fields = addButton("settings", QString());
    connect(m_fields, &QToolButton::clicked, this, &PreviewBar::fieldsRequested);
    buildCopies();
    m_reveal = addButton("hide", tr("Identifying values are hidden: press to show them"));
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::clicked, this, &PreviewBar::revealRequested);
    QToolButton* refresh = addButton("refresh", tr("Read the sample again"));
    connect(refresh, &QToolButton::clicked, this, &PreviewBar::refreshRequested);
    setMode(PreviewMode::Table);
    setAmount(kLive);
}

QToolButton* PreviewBar::addButton(const char* icon, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setIcon(base::icon(QString::fromLatin1(icon)));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void PreviewBar::showKeys(const QAction& find, const QAction& fields)
{
    for (const auto& [button, action] : {std::pair{m_find, &find}, std::pair{m_fields, &fields}}) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->text()
                                          : QStringLiteral("%1 (%2)").arg(action->text(), keys));
        button->setAccessibleName(action->text());
    }
}

void PreviewBar::buildModes()
{
    const auto add = [&](PreviewMode mode, const char* icon, const QString& tip) {
        QToolButton* button = addButton(icon, tip);
        button->setCheckable(true);
        m_modes->addButton(button, static_cast<int>(mode));
    };
    add(PreviewMode::Table, "table", tr("Records as a table"));
    add(PreviewMode::Tree, "tree", tr("One record, before and after"));
    add(PreviewMode::Compare, "compare", tr("Compare two records"));
    add(PreviewMode::Journey, "route", tr("Follow one record through the pipeline"));
    add(PreviewMode::Refused, "reject", tr("Rejected or filtered out here, and why"));
    connect(m_modes, &QButtonGroup::idClicked, this,
            [this](int mode) { Q_EMIT modeChosen(static_cast<PreviewMode>(mode)); });
}

void PreviewBar::buildAmounts()
{
    m_amount->setToolTip(tr("How many records are read"));
    m_amount->setAccessibleName(m_amount->toolTip());
    m_amount->setPopupMode(QToolButton::InstantPopup);
    m_amount->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_amount->setMenu(m_amountMenu);
    m_amounts = new QActionGroup(this);
    const QLocale locale;
    const auto add = [&](std::uint64_t records, const QString& text) {
        QAction* action =
            m_amountMenu->addAction(text, this, [this, records] { Q_EMIT amountRequested(records); });
        action->setCheckable(true);
        action->setData(static_cast<qulonglong>(records));
        m_amounts->addAction(action);
    };
    add(kLive, tr("The first %1, anew with each change").arg(locale.toString(kLive)));
    for (const std::uint64_t records : {10'000ULL, 1'000'000ULL})
        add(records, tr("The first %1").arg(locale.toString(static_cast<qulonglong>(records))));
    add(0, tr("All records"));
}

void PreviewBar::buildCopies()
{
    m_copy = addButton("copy", tr("Copy records"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(m_copyMenu);
    const auto add = [&](const QString& text, CopyFormat format, CopyScope scope) {
        QAction* action =
            m_copyMenu->addAction(text, this, [this, format, scope] { Q_EMIT copyRequested(format, scope); });
        action->setData(static_cast<int>(format));
    };
    add(tr("Chosen records as CSV"), CopyFormat::Csv, CopyScope::Selection);
    add(tr("Chosen records as JSON"), CopyFormat::Json, CopyScope::Selection);
    add(tr("Chosen records as HL7 v2"), CopyFormat::Hl7, CopyScope::Selection);
    m_copyMenu->addSeparator();
    add(tr("All records as CSV"), CopyFormat::Csv, CopyScope::All);
    add(tr("All records as JSON"), CopyFormat::Json, CopyScope::All);
    add(tr("All records as HL7 v2"), CopyFormat::Hl7, CopyScope::All);
}

QToolButton& PreviewBar::modeButton(PreviewMode mode)
{
    return *static_cast<QToolButton*>(m_modes->button(static_cast<int>(mode)));
}

void PreviewBar::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PreviewBar::setCounts(const QString& counts)
{
    m_counts->setWholeText(counts);
}

void PreviewBar::setMode(PreviewMode mode)
{
    modeButton(mode).setChecked(true);
}

PreviewMode PreviewBar::mode() const
{
    return static_cast<PreviewMode>(m_modes->checkedId());
}

void PreviewBar::setRevealed(bool isRevealed)
{
    m_reveal->setChecked(isRevealed);
    m_reveal->setIcon(base::icon(isRevealed ? QStringLiteral("preview") : QStringLiteral("hide")));
    m_reveal->setToolTip(isRevealed ? tr("Identifying values are shown: press to hide them")
                                    : tr("Identifying values are hidden: press to show them"));
    m_reveal->setAccessibleName(m_reveal->toolTip());
}

void PreviewBar::setAmount(std::uint64_t records)
{
    m_amount->setText(records == 0 ? tr("All") : QLocale().toString(static_cast<qulonglong>(records)));
    for (QAction* action : m_amounts->actions())
        action->setChecked(action->data().toULongLong() == records);
}

void PreviewBar::setCopyFormats(bool isHl7, bool hasRecords)
{
    for (QAction* action : m_copyMenu->actions()) {
        const bool wantsHl7 =
            action->data().isValid() && action->data().toInt() == static_cast<int>(CopyFormat::Hl7);
        action->setEnabled(hasRecords && (isHl7 || !wantsHl7));
        action->setToolTip(wantsHl7 && !isHl7 ? tr("These records are not HL7 v2") : QString());
    }
    m_copyMenu->setToolTipsVisible(true);
}

} // namespace hilum::preview
