// SPDX-License-Identifier: Apache-2.0
#include "app/session/recovery.h"
#include "app/session/session.h"
#include "tests/widgets/views/sample_pipeline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace hilum;

namespace {

const QString kToBeKilled = QStringLiteral("--to-be-killed");

/// A process that edits a pipeline, saves nothing, and waits for its end.
int editForEver(const QString& folder)
{
    test::SamplePipeline sample;
    const session::Recovery recovery(sample.document(), folder);
    sample.document().setHeader(QStringLiteral("not saved"), {}, {.text = QStringLiteral("edit")});
    return QCoreApplication::exec();
}

} // namespace

/// The bridge between the main thread and the engine, with the real engine.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestTaskCounts();
    void anEditIsCheckedAndPreviewed();
    void aPreviewIsCancelled();
    void unsavedMappingFilesArePreviewed();
    void aRunWritesAndReports();
    void aRunToANodeWritesNothingBehindIt_data();
    void aRunToANodeWritesNothingBehindIt();
    void aWrongPipelineIsRefused();
    void aCancelledRunLeavesNothing();
    void whatCrashedComesBack();
    void whatAKilledProcessHadComesBack();
    void savingRemovesTheCopy();
};

void TestSession::onlyTheNewestTaskCounts()
{
    std::atomic<int> stopped = 0;
    std::atomic<int> finished = 0;
    {
        session::LatestWorker worker;
        for (int i = 0; i < 50; ++i) {
            worker.submit([&](const std::stop_token& stop) {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                ++stopped;
            });
        }
        worker.submit([&](const std::stop_token& /*stop*/) { ++finished; });
        QTRY_COMPARE(finished.load(), 1);
    }
    QVERIFY(stopped.load() <= 50);
}

void TestSession::anEditIsCheckedAndPreviewed()
{
    test::SamplePipeline sample;
    session::Session session(sample.document(), sample.context());
    QSignalSpy previews(&session, &session::Session::previewReady);
    QTRY_COMPARE(previews.size(), 1);
    QCOMPARE(session.preview()->ports.at("patient").records.size(), std::size_t{3});
    QCOMPARE(session.preview()->ports.at("checked.rejected").records.size(), std::size_t{1});

    mapping::MappingDefinition mapping = *sample.document().mapping(QStringLiteral("patient"));
    mapping.rules.front().from = "PID-3.1.nothing(";
    sample.document().setMapping(QStringLiteral("patient"), mapping, {.text = QStringLiteral("edit")});
    QTRY_VERIFY(hasErrors(sample.document().findings()));
    sample.document().undoStack().undo();
    QTRY_VERIFY(!hasErrors(sample.document().findings()));
    QTRY_VERIFY(session.preview()->ports.contains("patient"));
}

void TestSession::aPreviewIsCancelled()
{
    test::SamplePipeline sample;
    session::Session session(sample.document(), sample.context());
    QSignalSpy previews(&session, &session::Session::previewReady);
    QSignalSpy cancelled(&session, &session::Session::previewCancelled);
    QObject::connect(&session, &session::Session::previewStarted, &session, &session::Session::cancelPreview,
                     Qt::QueuedConnection);
    QTRY_VERIFY(cancelled.size() + previews.size() >= 1); // Whichever comes first.
    session.cancelPreview();                              // None is being made: nothing to tell.
    QVERIFY(cancelled.size() <= 1);
    session.refreshPreview();
    QTRY_VERIFY(cancelled.size() + previews.size() >= 2);
}

void TestSession::unsavedMappingFilesArePreviewed()
{
    test::SamplePipeline sample;
    sample.writeFile(QStringLiteral("m.yaml"),
                     "mapping: m\nsource: {format: hl7v2}\ntarget: {format: fhir, type: Patient}\n"
                     "rules:\n  - {to: id, from: MSH-10}\n");
    QFile pipeline(sample.path(QStringLiteral("sample.yaml")));
    QVERIFY(pipeline.open(QIODevice::WriteOnly));
    pipeline.write("hilum: 1\nname: s\nsources:\n  adt: {connector: files, path: adt.hl7, format: hl7v2}\n"
                   "steps:\n  patient: {from: adt, map: m.yaml}\n");
    pipeline.close();
    QVERIFY(sample.document().load(pipeline.fileName()).has_value());
    mapping::MappingDefinition mapping = *sample.document().mapping(QStringLiteral("patient"));
    mapping.rules.front().from = "PID-3.1";
    sample.document().setMapping(QStringLiteral("patient"), mapping, {.text = QStringLiteral("edit")});
    session::Session session(sample.document(), sample.context());
    QSignalSpy previews(&session, &session::Session::previewReady);
    QTRY_COMPARE(previews.size(), 1);
    const Node patient = session.preview()->ports.at("patient").records.front().document->root();
    QCOMPARE(patient.firstChild("id").value().toString(), std::string("4711"));
}

void TestSession::aRunWritesAndReports()
{
    test::SamplePipeline sample;
    session::Session session(sample.document(), sample.context());
    QSignalSpy finished(&session, &session::Session::runFinished);
    session.startRun();
    session.startRun(); // The second is not a second run.
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!session.isRunning());
    const auto report = finished.front().front().value<session::ReportPointer>();
    QVERIFY(report->isBalanced());
    QCOMPARE(report->status, engine::RunStatus::Rejects);
    QFile written(sample.path(QStringLiteral("out/patients.ndjson")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 2);
}

void TestSession::aRunToANodeWritesNothingBehindIt_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("a source") << QStringLiteral("adt") << QStringList{"adt"} << QStringList();
    QTest::newRow("a step") << QStringLiteral("patient") << QStringList{"adt", "patient"} << QStringList();
    QTest::newRow("a step before a sink")
        << QStringLiteral("checked") << QStringList{"adt", "checked", "patient"} << QStringList();
    QTest::newRow("a sink, without the others")
        << QStringLiteral("store") << QStringList{"adt", "checked", "patient", "store"}
        << QStringList{"patients.ndjson"};
    QTest::newRow("a sink on another way")
        << QStringLiteral("repair") << QStringList{"adt", "checked", "patient", "repair"}
        << QStringList{"rejected.ndjson"};
    QTest::newRow("nothing of the name") << QStringLiteral("nobody") << QStringList() << QStringList();
}

void TestSession::aRunToANodeWritesNothingBehindIt()
{
    QFETCH(const QString, node);
    QFETCH(const QStringList, nodes);
    QFETCH(const QStringList, files);
    test::SamplePipeline sample;
    sample.document().addNode(
        {.role = document::NodeRole::Sink,
         .type = QStringLiteral("files"),
         .format = QStringLiteral("fhir"),
         .id = QStringLiteral("repair"),
         .from = {{.node = QStringLiteral("checked"), .outlet = QStringLiteral("rejected")}}});
    sample.document().setSetting(QStringLiteral("repair"), QStringLiteral("path"),
                                 SettingValue("out/rejected.ndjson"), {.text = QStringLiteral("edit")});
    const pipeline::PipelineDefinition before = sample.document().definition();
    session::Session session(sample.document(), sample.context());
    QSignalSpy finished(&session, &session::Session::runFinished);
    QSignalSpy refused(&session, &session::Session::runRefused);
    session.startRunTo(node);
    QTRY_COMPARE(finished.size() + refused.size(), 1);
    QVERIFY(!session.isRunning());
    QStringList ran;
    if (!finished.isEmpty()) {
        const auto report = finished.front().front().value<session::ReportPointer>();
        QVERIFY(report->isBalanced());
        for (const engine::NodeReport& each : report->nodes)
            ran << QString::fromStdString(each.id);
    }
    ran.sort();
    QCOMPARE(ran, nodes);
    QCOMPARE(QDir(sample.path(QStringLiteral("out"))).entryList(QDir::Files, QDir::Name), files);
    QVERIFY(sample.document().definition() == before);
}

void TestSession::aWrongPipelineIsRefused()
{
    test::SamplePipeline sample;
    sample.document().setSetting(QStringLiteral("adt"), QStringLiteral("format"), SettingValue("nothing"),
                                 {.text = QStringLiteral("edit")});
    session::Session session(sample.document(), sample.context());
    QSignalSpy refused(&session, &session::Session::runRefused);
    session.startRun();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!session.isRunning());
    QVERIFY(!QFile::exists(sample.path(QStringLiteral("out/patients.ndjson"))));
}

void TestSession::aCancelledRunLeavesNothing()
{
    test::SamplePipeline sample;
    QFile source(sample.path(QStringLiteral("adt.hl7")));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray once = source.readAll();
    source.close();
    QByteArray large;
    for (int i = 0; i < 100'000; ++i)
        large += once;
    sample.writeFile(QStringLiteral("adt.hl7"), large);
    session::Session session(sample.document(), sample.context());
    QSignalSpy finished(&session, &session::Session::runFinished);
    session.startRun();
    session.cancelRun();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto report = finished.front().front().value<session::ReportPointer>();
    QCOMPARE(report->status, engine::RunStatus::Cancelled);
    QVERIFY(!QFile::exists(sample.path(QStringLiteral("out/patients.ndjson"))));
}

void TestSession::whatCrashedComesBack()
{
    QTemporaryDir folder;
    test::SamplePipeline sample;
    // A workbench that crashed left its copy without a living lock.
    {
        session::Recovery crashed(sample.document(), folder.path());
        sample.document().setHeader(QStringLiteral("changed"), {}, {.text = QStringLiteral("edit")});
        crashed.saveNow();
        const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.json")});
        QCOMPARE(files.size(), 1);
        QVERIFY(QFile::copy(folder.filePath(files.front()), folder.filePath(QStringLiteral("left.json"))));
        QVERIFY(QFile::exists(folder.filePath(files.front())));
    }
    test::SamplePipeline other;
    session::Recovery recovery(other.document(), folder.path());
    const std::vector<session::LeftDocument> left = recovery.leftDocuments();
    QCOMPARE(left.size(), std::size_t{1}); // The workbench that ended well left nothing.
    QCOMPARE(left.front().fileName, sample.document().fileName());
    recovery.restore(left.front());
    QCOMPARE(other.document().definition().name, std::string("changed"));
    QVERIFY(other.document().isDirty());
    QVERIFY(recovery.leftDocuments().empty());
}

void TestSession::whatAKilledProcessHadComesBack()
{
    QTemporaryDir folder;
    test::SamplePipeline sample;
    session::Recovery recovery(sample.document(), folder.path());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {kToBeKilled, folder.path()});
    const auto copies = [&] {
        return QDir(folder.path()).entryList({QStringLiteral("*.json")}).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(copies(), 1, 60'000);
    QVERIFY(recovery.leftDocuments().empty()); // It still has it.
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    const std::vector<session::LeftDocument> left = recovery.leftDocuments();
    QCOMPARE(left.size(), std::size_t{1});
    recovery.restore(left.front());
    QCOMPARE(sample.document().definition().name, std::string("not saved"));
    QVERIFY(sample.document().isDirty());
}

void TestSession::savingRemovesTheCopy()
{
    QTemporaryDir folder;
    test::SamplePipeline sample;
    session::Recovery recovery(sample.document(), folder.path());
    sample.document().setHeader(QStringLiteral("changed"), {}, {.text = QStringLiteral("edit")});
    recovery.saveNow();
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.json")}).size(), 1);
    QVERIFY(sample.document().save(sample.document().fileName()).has_value());
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.json")}).isEmpty());
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == kToBeKilled)
        return editForEver(arguments[2]);
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session.moc"
