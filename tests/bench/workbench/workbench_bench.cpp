// SPDX-License-Identifier: Apache-2.0
// How long the user waits: for the window, and for the preview after an edit of a rule.
//
// usage: hilum-bench-workbench PIPELINE [STEP]
//   PIPELINE  with a map step STEP (`patient`) that is fed by 200 records or more, so that a sample is full
#include "app/session/session.h"
#include "app/workbench/file_actions.h"
#include "app/workbench/main_window.h"
#include "core/base/clock.h"
#include "core/codecs/builtin_codecs.h"
#include "core/engine/step_catalogue.h"
#include "core/plugin/plugin_loader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace hilum;

constexpr int kWindows = 7;
constexpr int kEdits = 30;

double monotonicMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// The workbench as its own main() composes it.
struct Workbench
{
    explicit Workbench(QApplication& application) : theme(application)
    {
        addBuiltinCodecs(registry);
        plugin::loadPlugins(registry,
                            plugin::pluginFolders(QCoreApplication::applicationDirPath().toStdString()));
        catalogue = std::make_unique<base::NodeCatalogue>(registry, engine::stepManifests());
        session = std::make_unique<session::Session>(
            document, engine::EngineContext{.registry = registry, .clock = clock});
        window = std::make_unique<workbench::MainWindow>(
            workbench::ViewContext{
                .document = document, .selection = selection, .catalogue = *catalogue, .session = *session},
            theme);
    }

    base::Theme theme;
    Registry registry;
    SystemClock clock;
    document::PipelineDocument document;
    document::Selection selection{document};
    std::unique_ptr<base::NodeCatalogue> catalogue;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<workbench::MainWindow> window;
};

/// In a process of its own: milliseconds from the parent's start of it to a painted, idle window.
int openWindow(QApplication& application, const QString& file, double started)
{
    Workbench bench(application);
    bench.window->show();
    bench.window->files().load(file);
    QTimer::singleShot(0, bench.window.get(), [&] {
        bench.window->repaint();
        std::printf("%.1f\n", monotonicMilliseconds() - started);
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

void reportWindows(const QString& file)
{
    std::vector<double> times;
    for (int run = 0; run < kWindows; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {file, QStringLiteral("--window"), QString::number(monotonicMilliseconds(), 'f', 3)});
        process.waitForFinished();
        times.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    const double first = times.front();
    std::ranges::sort(times);
    std::printf("window up: first %.0f ms, median of %d %.0f ms\n", first, kWindows, times[times.size() / 2]);
}

/// The edit that a user makes with each key: the mapping changes, and the new preview is wanted.
int reportEdits(QApplication& application, const QString& file, const QString& step)
{
    Workbench bench(application);
    if (!bench.document.load(file) || bench.document.mapping(step) == nullptr) {
        std::fprintf(stderr, "%s cannot be read or has no map step %s\n", qPrintable(file), qPrintable(step));
        return 2;
    }
    bench.window->show();
    bench.selection.setNode(step);
    bench.window->raiseView(QStringLiteral("mapping"));
    QEventLoop loop;
    QObject::connect(bench.session.get(), &session::Session::previewReady, &loop, &QEventLoop::quit);
    loop.exec();
    std::vector<double> times;
    for (int edit = 0; edit < kEdits; ++edit) {
        mapping::MappingDefinition mapping = *bench.document.mapping(step);
        mapping.rules.front().description = "edit " + std::to_string(edit);
        mapping.rules.front().from += edit % 2 == 0 ? " " : "";
        QElapsedTimer timer;
        timer.start();
        bench.document.setMapping(step, mapping, {.text = QStringLiteral("edit")});
        loop.exec();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::size_t records = 0;
    for (const auto& [name, port] : bench.session->preview()->ports)
        records = std::max(records, port.records.size());
    std::printf("preview after a rule edit, %zu records: median %.1f ms, slowest of %d %.1f ms\n", records,
                times[times.size() / 2], kEdits, times.back());
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("hilum-bench"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: hilum-bench-workbench PIPELINE [STEP]\n");
        return 2;
    }
    if (arguments.value(2) == QLatin1String("--window"))
        return openWindow(application, arguments[1], arguments.value(3).toDouble());
    reportWindows(arguments[1]);
    return reportEdits(application, arguments[1], arguments.value(2, QStringLiteral("patient")));
}
