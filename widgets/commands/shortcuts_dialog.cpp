// SPDX-License-Identifier: Apache-2.0
#include "widgets/commands/shortcuts_dialog.h"

#include "widgets/base/icons.h"
#include "widgets/commands/command_list.h"
#include "widgets/commands/command_model.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::commands {
namespace {

/// Rows that a finger finds.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 9);
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(CommandList& list, QWidget* parent)
    : QDialog(parent),
      m_list(list),
      m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)),
      m_table(new QTreeView(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_conflict(new QLabel(this)),
      m_assign(new QPushButton(tr("Assign"), this)),
      m_reset(new QPushButton(tr("Reset"), this)),
      m_resetAll(new QPushButton(tr("Reset all"), this))
{
    setWindowTitle(tr("Shortcuts"));
    setProperty("hilumHelp", QStringLiteral("shortcuts"));
    resize(660, 560);
    m_search->setPlaceholderText(tr("Find a command or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(new CommandModel(list, this));
    m_filter->setFilterRole(CommandModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->header()->setSectionResizeMode(CommandModel::TitleColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(CommandModel::GroupColumn, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(CommandModel::KeysColumn, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    m_keys->setAccessibleName(tr("New keys"));
    m_conflict->setProperty("hilumRole", "warning");
    m_conflict->setWordWrap(true);
    for (QPushButton* button : {m_assign, m_reset, m_resetAll})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Keys:"), this));
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help, this);
    box->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::helpRequested, this, &ShortcutsDialog::helpRequested);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_list.reset(currentId()); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_list.resetAll(); });
    connect(&m_list, &CommandList::keysChanged, this, &ShortcutsDialog::showCurrent);
    m_table->setCurrentIndex(m_filter->index(0, 0));
    m_search->setFocus();
    showCurrent();
}

QString ShortcutsDialog::currentId() const
{
    return m_table->currentIndex().data(CommandModel::IdRole).toString();
}

QString ShortcutsDialog::conflictText() const
{
    return m_conflict->text();
}

void ShortcutsDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = currentId();
    QKeySequence keys;
    for (const Command& command : m_list.commands()) {
        if (command.id == id)
            keys = command.action->shortcut();
    }
    m_keys->setKeySequence(keys);
    m_keys->setEnabled(current.isValid());
    m_reset->setEnabled(current.data(CommandModel::IsChangedRole).toBool());
    showConflict();
}

void ShortcutsDialog::showConflict()
{
    const QString id = currentId();
    const QList<const Command*> holders = m_list.holdersOf(m_keys->keySequence(), id);
    QStringList names;
    for (const Command* holder : holders)
        names << QStringLiteral("%1 (%2)").arg(holder->title(), holder->group);
    m_conflict->setText(
        names.isEmpty()
            ? QString()
            : tr("These keys belong to %1, and are taken from there.").arg(names.join(QStringLiteral(", "))));
    m_assign->setText(names.isEmpty() ? tr("Assign") : tr("Assign anyway"));
    m_assign->setEnabled(!id.isEmpty());
}

void ShortcutsDialog::assign()
{
    const QString id = currentId();
    const QKeySequence keys = m_keys->keySequence();
    QStringList losers;
    for (const Command* holder : m_list.holdersOf(keys, id))
        losers << holder->id;
    for (const QString& loser : losers)
        m_list.setKeys(loser, {});
    m_list.setKeys(id, keys);
}

} // namespace hilum::commands
