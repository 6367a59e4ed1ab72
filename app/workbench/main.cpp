// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/file_actions.h"
#include "app/workbench/main_window.h"
#include "core/codecs/builtin_codecs.h"
#include "core/engine/step_catalogue.h"
#include "core/plugin/plugin_loader.h"
#include "widgets/base/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace {

/// Everything that can be connected, from the libraries linked in and the plugins beside the binary.
void fillRegistry(hilum::Registry& registry)
{
    hilum::addBuiltinCodecs(registry);
    hilum::plugin::loadPlugins(
        registry, hilum::plugin::pluginFolders(QCoreApplication::applicationDirPath().toStdString()));
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

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "A workbench for healthcare data integration."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("file"),
                                    QCoreApplication::translate("main", "A pipeline to open."),
                                    QStringLiteral("[file]"));
    arguments.process(application);

    hilum::base::Theme theme(application);
    theme.setChoice(
        static_cast<hilum::base::ThemeChoice>(QSettings().value(QStringLiteral("theme"), 0).toInt()));

    hilum::Registry registry;
    fillRegistry(registry);
    const hilum::base::NodeCatalogue catalogue(registry, hilum::engine::stepManifests());
    hilum::document::PipelineDocument document;
    hilum::document::Selection selection(document);

    hilum::workbench::MainWindow window(
        {.document = document, .selection = selection, .catalogue = catalogue}, theme);
    window.restoreLayout();
    window.show();
    if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
        window.files().load(files.front());
    return QApplication::exec();
}
