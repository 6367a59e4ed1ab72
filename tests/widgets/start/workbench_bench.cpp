// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/start/workbench_bench.h"

#include "core/codecs/builtin_codecs.h"
#include "core/engine/step_catalogue.h"
#include "core/plugin/plugin_loader.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace hilum::test {

WorkbenchBench::WorkbenchBench(base::Theme& theme) : m_selection(m_document)
{
    addBuiltinCodecs(m_registry);
    const std::vector<std::string> folders = {BINARY_DIR "/plugins"};
    plugin::loadPlugins(m_registry, folders);
    m_catalogue = std::make_unique<base::NodeCatalogue>(m_registry, engine::stepManifests());
    m_session = std::make_unique<session::Session>(
        m_document, engine::EngineContext{.registry = m_registry,
                                          .clock = m_clock,
                                          .references = {},
                                          .packFolders = {SOURCE_DIR "/resources/mappings"}});
    m_window = std::make_unique<workbench::MainWindow>(workbench::ViewContext{.document = m_document,
                                                                              .selection = m_selection,
                                                                              .catalogue = *m_catalogue,
                                                                              .session = *m_session},
                                                       theme);
    m_window->resize(1366, 768);
}

QString WorkbenchBench::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

bool WorkbenchBench::drop(QWidget& widget, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = widget.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

void separateFromTheUser(const char* name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QString::fromLatin1(name));
    QCoreApplication::setApplicationName(QString::fromLatin1(name));
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

} // namespace hilum::test
