// SPDX-License-Identifier: Apache-2.0
// How smoothly a preview of very many records scrolls, and of very many fields: times of painted frames.
//
// usage: hilum-bench-preview [RECORDS]
//   RECORDS  messages to make up and read into the preview (1000000)
#include "core/base/clock.h"
#include "core/codecs/builtin_codecs.h"
#include "core/model/row_document.h"
#include "core/plugin/plugin_loader.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/preview/preview_view.h"
#include "widgets/preview/record_grid.h"
#include "widgets/preview/record_search.h"
#include "widgets/record/record_table_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

using namespace hilum;

constexpr int kFrames = 300;
constexpr double kNanoseconds = 1e6;

/// Megabytes of memory that the process has now.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void writeMessages(const QString& name, int count)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int message = 0; message < count; ++message) {
        const QByteArray number = QByteArray::number(message);
        file.write("MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101500||ADT^A01|M" + number + "|P|2.5\rPID|1||"
                   + number + "^^^HOSP^MR||Family" + number
                   + "^Anna^Maria||19800214|F|||Main St 1^^Town^^12345\rPV1|1|I|W1^1^A||||||||||||||||V"
                   + number + "\r");
    }
}

template<typename Step>
void reportFrames(const char* what, QWidget& window, Step step)
{
    std::vector<double> times;
    QImage image(window.size(), QImage::Format_RGB32);
    for (int frame = 0; frame < kFrames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        step(frame);
        QCoreApplication::processEvents(); // What scrolling asks for.
        window.render(&image);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanoseconds);
    }
    std::ranges::sort(times);
    std::printf("%s: frame median %.2f ms, 99 of 100 within %.2f ms, slowest of %d %.2f ms\n", what,
                times[times.size() / 2], times[times.size() * 99 / 100], kFrames, times.back());
}

void reportScrolling(QTableView& table)
{
    QScrollBar& bar = *table.verticalScrollBar();
    constexpr int kRowsAFrame = 3;
    reportFrames("scrolling by the wheel", table, [&](int frame) { bar.setValue(frame * kRowsAFrame); });
    reportFrames("dragging through all", table, [&](int frame) {
        bar.setValue(static_cast<int>(static_cast<double>(bar.maximum()) * frame / kFrames));
    });
    QRandomGenerator random(1);
    reportFrames("jumping anywhere", table, [&](int) { bar.setValue(random.bounded(bar.maximum())); });
}

int reportRecords(int records)
{
    QTemporaryDir folder;
    writeMessages(folder.filePath(QStringLiteral("adt.hl7")), records);
    Registry registry;
    addBuiltinCodecs(registry);
    plugin::loadPlugins(registry,
                        plugin::pluginFolders(QCoreApplication::applicationDirPath().toStdString()));
    const SystemClock clock;
    document::PipelineDocument document;
    document::Selection selection(document);
    QFile pipeline(folder.filePath(QStringLiteral("many.yaml")));
    if (!pipeline.open(QIODevice::WriteOnly))
        return 2;
    pipeline.write("hilum: 1\nname: many\nsources:\n  adt:\n    connector: files\n    path: adt.hl7\n"
                   "    format: hl7v2\n");
    pipeline.close();
    if (!document.load(pipeline.fileName()))
        return 2;
    const engine::EngineContext context{.registry = registry, .clock = clock};
    preview::PreviewView view(document, selection,
                              {.registry = &registry, .makeWork = {}, .run = [&] {
                                   return preview::PreviewServices::Run{document.definition(), context};
                               }});
    selection.setNode(QStringLiteral("adt"));
    auto sample = engine::previewPipeline(document.definition(), context, {});
    if (!sample)
        return 2;
    view.setPreview(std::make_shared<const engine::PreviewResult>(*std::move(sample)));
    constexpr QSize kSize(1366, 420);
    view.resize(kSize);
    view.show();
    const double before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    view.readMany(0);
    std::printf("reading %d records: %.1f s, %.0f MB more memory\n", view.table().model()->rowCount(),
                static_cast<double>(timer.nsecsElapsed()) / 1e9, residentMegabytes() - before);
    reportScrolling(view.table());
    const auto& model = static_cast<record::RecordTableModel&>(*view.table().model());
    preview::WorkProgress progress;
    timer.start();
    const preview::SearchAnswer answer = preview::search({.records = model.sequence(),
                                                          .columns = model.columns(),
                                                          .text = QStringLiteral("M99999"),
                                                          .isMasking = true},
                                                         progress, {});
    std::printf("searching all of them: %.1f s, %zu found\n", static_cast<double>(timer.nsecsElapsed()) / 1e9,
                answer.records.size());
    std::printf("memory after all: %.0f MB more than before\n", residentMegabytes() - before);
    return 0;
}

void reportFields()
{
    constexpr std::size_t kFields = 1'000'000;
    RowShape shape;
    std::vector<Cell> cells;
    for (std::size_t field = 0; field < kFields; ++field) {
        shape.names.push_back("field" + std::to_string(field));
        cells.push_back({.value = Value::integer(static_cast<std::int64_t>(field)), .source = {}});
    }
    const RowDocument row("row", shape, cells);
    auto list = std::make_shared<record::RecordList>();
    constexpr std::size_t kRows = 200;
    list->records.assign(kRows, {.document = &row, .origin = {}, .findings = nullptr});
    record::RecordTableModel model;
    preview::RecordGrid grid(model);
    constexpr QSize kSize(1366, 420);
    grid.resize(kSize);
    grid.show();
    QElapsedTimer timer;
    timer.start();
    model.setRecords(list);
    grid.grab();
    std::printf("a record of %zu fields shown in %.1f ms\n", kFields,
                static_cast<double>(timer.nsecsElapsed()) / kNanoseconds);
    QScrollBar& bar = *grid.table().horizontalScrollBar();
    reportFrames("scrolling its fields", grid.table(),
                 [&](int frame) { bar.setValue(frame * bar.maximum() / kFrames); });
}

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("hilum-bench"));
    constexpr int kRecords = 1'000'000;
    const QStringList arguments = QCoreApplication::arguments();
    const int failed = reportRecords(arguments.size() > 1 ? arguments[1].toInt() : kRecords);
    reportFields();
    return failed;
}
