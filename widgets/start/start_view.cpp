// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/start_view.h"

#include "widgets/base/icons.h"
#include "widgets/start/drop_target.h"
#include "widgets/start/entry_delegate.h"
#include "widgets/start/entry_list_model.h"
#include "widgets/start/recent_files.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::start {
namespace {

constexpr int kWidest = 1120;
constexpr int kGap = 44;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("hilumRole", "section");
    label->setContentsMargins(10, 0, 0, 0);
    return label;
}

/// Today's by their time, others by their date.
QString whenText(const QDateTime& opened)
{
    if (!opened.isValid())
        return {};
    const QLocale locale;
    return opened.date() == QDate::currentDate() ? locale.toString(opened.time(), QLocale::ShortFormat)
                                                 : locale.toString(opened.date(), QLocale::ShortFormat);
}

QString folderText(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    if (const QString home = QDir::homePath(); folder == home || folder.startsWith(home + QLatin1Char('/')))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return QDir::toNativeSeparators(folder);
}

} // namespace

StartView::StartView(SampleProjects samples, QWidget* parent)
    : QWidget(parent),
      m_samplesOfHilum(std::move(samples)),
      m_recentModel(new EntryListModel(this)),
      m_sampleModel(new EntryListModel(this)),
      m_actions(new QVBoxLayout)
{
    setObjectName(QStringLiteral("start"));
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kWidest);
    auto* columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGap);
    columns->addWidget(makeLeft(), 5);
    columns->addWidget(makeRight(), 6);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 36, 40, 28);
    layout->addStretch(1);
    layout->addWidget(middle, 1000);
    layout->addStretch(1);
    QList<Entry> entries;
    for (const Sample& sample : m_samplesOfHilum.list())
        entries.append({.id = sample.file,
                        .title = sample.title,
                        .detail = sample.line,
                        .note = {},
                        .icon = sample.icon});
    m_sampleModel->setEntries(entries);
    setFocusProxy(m_drop);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &StartView::leaveRequested);
    refresh();
}

StartView::~StartView() = default;

QListView* StartView::makeList(EntryListModel* model, const QString& name)
{
    auto* list = new QListView(this);
    auto* delegate = new EntryDelegate(list);
    list->setItemDelegate(delegate);
    list->setModel(model);
    list->setAccessibleName(name);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    list->installEventFilter(this);
    connect(delegate, &EntryDelegate::removeRequested, this, &StartView::removeRecent);
    return list;
}

QWidget* StartView::makeLeft()
{
    auto* left = new QWidget(this);
    auto* logo = new QLabel(left);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/hilum.svg")).pixmap(52, 52));
    auto* name = new QLabel(QStringLiteral("Hilum"), left);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.1);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* about = new QLabel(tr("Connect, map and check healthcare data"), left);
    about->setProperty("hilumRole", "muted");
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(about);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->setContentsMargins(10, 0, 0, 0);
    top->addWidget(logo);
    top->addLayout(words, 1);
    m_actions->setSpacing(2);
    m_recent = makeList(m_recentModel, tr("Recent pipelines"));
    m_noRecent = new QLabel(tr("Pipelines that you open or save appear here."), left);
    m_noRecent->setProperty("hilumRole", "muted");
    m_noRecent->setContentsMargins(10, 0, 0, 0);
    m_noRecent->setWordWrap(true);
    m_noRecent->setAlignment(Qt::AlignTop);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addSpacing(18);
    layout->addWidget(heading(tr("Begin"), left));
    layout->addLayout(m_actions);
    layout->addSpacing(14);
    layout->addWidget(heading(tr("Recent"), left));
    layout->addWidget(m_noRecent, 1);
    layout->addWidget(m_recent, 1);
    connect(m_recent, &QListView::clicked, this, &StartView::openRecent);
    return left;
}

QWidget* StartView::makeRight()
{
    auto* right = new QWidget(this);
    m_drop = new DropTarget(right);
    m_samples = makeList(m_sampleModel, tr("Samples"));
    auto* title = heading(tr("Samples: an invented hospital"), right);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_drop);
    layout->addSpacing(14);
    layout->addWidget(title);
    layout->addWidget(m_samples, 1);
    connect(m_drop, &DropTarget::dropped, this, &StartView::pathsChosen);
    connect(m_drop, &DropTarget::fileWanted, this, &StartView::chooseFile);
    connect(m_drop, &DropTarget::folderWanted, this, &StartView::chooseFolder);
    connect(m_samples, &QListView::clicked, this, &StartView::openSample);
    return right;
}

void StartView::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide(); // It may be the button that was pressed.
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setIcon(action->icon());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = action->text().remove(QLatin1Char('&'));
        button->setText(keys.isEmpty() ? text : QStringLiteral("%1   (%2)").arg(text, keys));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleName(text);
        button->setIconSize(QSize(18, 18));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(4, 0, 0, 0);
        layout->addWidget(button);
        layout->addStretch();
        m_actions->addWidget(row);
    }
}

void StartView::refresh()
{
    QList<Entry> entries;
    for (const RecentFile& file : RecentFiles::list())
        entries.append({.id = file.path,
                        .title = QFileInfo(file.path).completeBaseName(),
                        .detail = folderText(file.path),
                        .note = whenText(file.opened),
                        .icon = QStringLiteral("project"),
                        .isMissing = !file.isThere,
                        .isRemovable = true});
    m_recentModel->setEntries(entries);
    m_recent->setVisible(!entries.isEmpty());
    m_noRecent->setVisible(entries.isEmpty());
}

void StartView::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

bool StartView::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QListView*>(watched);
    if (list == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (list == m_recent)
            openRecent(list->currentIndex());
        else
            openSample(list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Delete && list == m_recent) {
        removeRecent(list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartView::openRecent(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString path = index.data(EntryListModel::IdRole).toString();
    if (index.data(EntryListModel::IsMissingRole).toBool())
        Q_EMIT failed(tr("%1 is not there any more. The cross takes it off the list.")
                          .arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT pathsChosen({path});
}

void StartView::removeRecent(const QModelIndex& index)
{
    if (!index.isValid() || index.model() != m_recentModel)
        return;
    const int row = index.row();
    RecentFiles::remove(index.data(EntryListModel::IdRole).toString());
    refresh();
    m_recent->setCurrentIndex(m_recentModel->index(std::min(row, m_recentModel->rowCount() - 1)));
}

void StartView::openSample(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString file = m_samplesOfHilum.open(m_samplesOfHilum.list().value(index.row()));
    if (file.isEmpty())
        Q_EMIT failed(tr("The sample could not be copied to your own folder."));
    else
        Q_EMIT pathsChosen({file});
}

void StartView::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a file of any kind"));
    if (!file.isEmpty())
        Q_EMIT pathsChosen({file});
}

void StartView::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder"));
    if (!folder.isEmpty())
        Q_EMIT pathsChosen({folder});
}

} // namespace hilum::start
