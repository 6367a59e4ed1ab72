// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/file_actions.h"

#include "widgets/base/icons.h"
#include "widgets/start/recent_files.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace hilum::workbench {
namespace {

QAction* makeAction(QObject* owner, const char* icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(base::icon(QLatin1String(icon)), text, owner);
    action->setShortcut(keys);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(QLatin1Char('&')),
                                                     keys.toString(QKeySequence::NativeText)));
    return action;
}

QString fileFilter()
{
    return FileActions::tr("Pipelines (*.yaml *.yml);;All files (*)");
}

} // namespace

FileActions::FileActions(document::PipelineDocument& document, QWidget& window)
    : QObject(&window),
      m_document(document),
      m_window(window),
      m_new(makeAction(this, "new", tr("&New pipeline"), QKeySequence::New)),
      m_open(makeAction(this, "open", tr("&Open a pipeline…"), QKeySequence::Open)),
      m_save(makeAction(this, "save", tr("&Save"), QKeySequence::Save)),
      m_saveAs(makeAction(this, "save-as", tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))),
      m_recent(new QMenu(tr("Open &recent"), &window))
{
    m_recent->setProperty("hilumDynamic", true); // What is in it is no command.
    connect(m_new, &QAction::triggered, this, &FileActions::createNew);
    connect(m_open, &QAction::triggered, this, &FileActions::chooseAndOpen);
    connect(m_save, &QAction::triggered, this, &FileActions::save);
    connect(m_saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
    fillRecent();
}

QStringList FileActions::recentFiles() const
{
    return start::RecentFiles::paths();
}

void FileActions::fillRecent()
{
    m_recent->clear();
    for (const QString& file : recentFiles()) {
        const QFileInfo info(file);
        QAction* action = m_recent->addAction(
            QStringLiteral("%1   %2").arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath())));
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, file] { open(file); });
    }
    m_recent->menuAction()->setEnabled(!m_recent->isEmpty());
}

void FileActions::createNew()
{
    if (mayLeave())
        m_document.clear();
}

void FileActions::chooseAndOpen()
{
    const QString folder = QFileInfo(m_document.fileName()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a pipeline"), folder, fileFilter());
    if (!file.isEmpty())
        open(file);
}

void FileActions::open(const QString& fileName)
{
    if (mayLeave())
        load(fileName);
}

bool FileActions::load(const QString& fileName)
{
    if (const Result<void> loaded = m_document.load(fileName); !loaded) {
        Q_EMIT failed(loaded.error());
        return false;
    }
    start::RecentFiles::remember(m_document.fileName());
    return true;
}

bool FileActions::save()
{
    return m_document.fileName().isEmpty() ? saveAs() : saveTo(m_document.fileName());
}

bool FileActions::saveAs()
{
    const QString name = QString::fromStdString(m_document.definition().name);
    QString wish = m_document.fileName();
    if (wish.isEmpty())
        wish = (name.isEmpty() ? QStringLiteral("pipeline") : name) + QStringLiteral(".yaml");
    QString file = QFileDialog::getSaveFileName(&m_window, tr("Save the pipeline"), wish, fileFilter());
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".yaml");
    return saveTo(file);
}

bool FileActions::saveTo(const QString& fileName)
{
    if (const Result<void> saved = m_document.save(fileName); !saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    start::RecentFiles::remember(m_document.fileName());
    return true;
}

bool FileActions::mayLeave()
{
    if (!m_document.isDirty())
        return true;
    const auto answer = QMessageBox::question(
        &m_window, tr("Unsaved changes"), tr("Save the changes of %1 first?").arg(m_document.displayName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

} // namespace hilum::workbench
