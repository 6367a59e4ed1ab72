// SPDX-License-Identifier: Apache-2.0
#include "app/session/recovery.h"
#include "app/session/session.h"
#include "app/workbench/file_actions.h"
#include "app/workbench/main_window.h"
#include "app/workbench/notice_bar.h"
#include "core/base/clock.h"
#include "core/codecs/builtin_codecs.h"
#include "core/engine/step_catalogue.h"
#include "core/mapping/mapping_pack.h"
#include "core/plugin/plugin_loader.h"
#include "widgets/base/icons.h"
#include "widgets/base/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace {

/// Everything that can be connected, from the libraries linked in and the plugins beside the binary.
void fillRegistry(hilum::Registry& registry)
{
    hilum::addBuiltinCodecs(registry);
    hilum::plugin::loadPlugins(
        registry, hilum::plugin::pluginFolders(QCoreApplication::applicationDirPath().toStdString()));
}

/// Environment variables are read when something needs them; secrets have no store yet but the environment.
std::optional<std::string> secretOf(std::string_view /*kind*/, std::string_view name)
{
    const QByteArray key = QByteArray::fromStdString(std::string(name));
    return qEnvironmentVariableIsSet(key.constData()) ? std::optional(qgetenv(key.constData()).toStdString())
                                                      : std::nullopt;
}

/// Offers what a workbench that ended without saving left behind.
void offerRecovery(hilum::session::Recovery& recovery, hilum::workbench::MainWindow& window)
{
    const std::vector<hilum::session::LeftDocument> left = recovery.leftDocuments();
    if (left.empty())
        return;
    const hilum::session::LeftDocument& newest = left.front();
    const QString name = newest.fileName.isEmpty()
                             ? QCoreApplication::translate("main", "an unsaved pipeline")
                             : QFileInfo(newest.fileName).fileName();
    const QString when = QLocale().toString(newest.saved, QLocale::ShortFormat);
    window.notice().showNotice(
        QCoreApplication::translate("main", "Hilum ended without saving %1; there is a copy of %2.")
            .arg(name, when),
        {{.text = QCoreApplication::translate("main", "Bring it back"),
          .act =
              [&recovery, newest] {
                  recovery.restore(newest);
              }},
         {.text = QCoreApplication::translate("main", "Throw it away"), .act = [newest] {
              hilum::session::Recovery::discard(newest);
          }}});
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hilum-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("Hilum"));
    QApplication::setOrganizationName(QStringLiteral("hilum"));
    QApplication::setApplicationVersion(QStringLiteral(HILUM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("hilum"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hilum.svg")));

    hilum::base::installTranslation(QLocale());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "A workbench for healthcare data integration."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("main", "A pipeline, or a file or folder of any kind, to open."),
        QStringLiteral("[file]"));
    const QCommandLineOption timeline(
        QStringLiteral("timeline"),
        QCoreApplication::translate(
            "main", "Shows the patients of a FHIR result: a file, a folder or an SQLite database."),
        QCoreApplication::translate("main", "path"));
    arguments.addOption(timeline);
    arguments.process(application);

    hilum::base::Theme theme(application);
    theme.setChoice(
        static_cast<hilum::base::ThemeChoice>(QSettings().value(QStringLiteral("theme"), 0).toInt()));

    hilum::Registry registry;
    fillRegistry(registry);
    const hilum::base::NodeCatalogue catalogue(registry, hilum::engine::stepManifests());
    hilum::document::PipelineDocument document;
    hilum::document::Selection selection(document);

    const hilum::SystemClock clock;
    hilum::session::Session session(document, {.registry = registry,
                                               .clock = clock,
                                               .references = {.parameters = {}, .secret = secretOf},
                                               .packFolders = hilum::mapping::packFolders(
                                                   QCoreApplication::applicationDirPath().toStdString())});
    hilum::session::Recovery recovery(document);

    hilum::workbench::MainWindow window(
        {.document = document, .selection = selection, .catalogue = catalogue, .session = session}, theme);
    window.restoreLayout();
    window.show();
    const QStringList files = arguments.positionalArguments();
    if (!files.isEmpty())
        window.openPaths(files);
    else if (arguments.isSet(timeline))
        window.openTimeline(arguments.value(timeline));
    else
        window.showStart();
    offerRecovery(recovery, window);
    return QApplication::exec();
}
