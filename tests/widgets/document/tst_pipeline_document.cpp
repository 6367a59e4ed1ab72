// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/graph_layout.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace hilum;
using namespace hilum::document;

namespace {

constexpr const char* kPipeline = R"(hilum: 1
name: adt
description: A feed
sources:
  adt: {connector: files, path: in/*.hl7, format: hl7v2}
  billing: {connector: files, path: in/*.csv, format: csv}
steps:
  admitted: {from: adt, filter: "MSH-9.2 = 'A01'"}
  patient:
    from: admitted
    map:
      mapping: adt-patient
      source: {format: hl7v2}
      target: {format: fhir, type: Patient}
      rules:
        - {to: birthDate, from: PID-7}
  joined: {from: patient, join: {with: billing, left: id, right: mrn}}
  routed: {from: joined, route: {adults: "true", children: "false"}}
sinks:
  store: {from: routed.adults, connector: files, path: out.ndjson, format: fhir}
  repair: {from: [admitted.rejected, patient.rejected], connector: files, path: bad.ndjson, format: json}
tests:
  - {name: plain, given: a.hl7, source: adt, at: patient, expect: a.json}
)";

using Edit = std::function<void(PipelineDocument&)>;

QString writtenFile(const QTemporaryDir& folder, const QString& name, const char* text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

QStringList edgeNames(const PipelineDocument& document)
{
    QStringList names;
    for (const GraphEdge& edge : document.edges())
        names << edge.from.name() + QStringLiteral(">") + edge.to;
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestPipelineDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEditIsTakenBackAndDoneAgain_data();
    void everyEditIsTakenBackAndDoneAgain();
    void edgesShowWhatAJoinTakesToo();
    void renamingFollowsAllReferences();
    void namesThatCannotNameANodeAreRefused_data();
    void namesThatCannotNameANodeAreRefused();
    void connectionsThatCannotBeSayWhy_data();
    void connectionsThatCannotBeSayWhy();
    void typingIsOneUndoStepUntilItEnds();
    void draggingBackLeavesNoUndoStep();
    void changesAreToldOnceAndOnlyWhereTheyAre();
    void aNewTextTellsOnlyWhatDiffers();
    void aTextWithErrorsChangesNothing();
    void unreadableFilesKeepTheirText();
    void undoGoesOnBeyondASave();
    void mappingFilesAreEditedAndSavedWithThePipeline();
    void aStepThatTakesAPackHasNoMappingToEdit();
    void pastedNodesGetFreeNamesAndKeepTheirConnections();
    void whatTheClipboardHoldsOfOthersIsNotPasted();
    void layersRunFromLeftToRightWithoutOverlap();
    void positionsStayWhenANodeIsAdded();
    void findingsBelongToTheNodeOfTheirLine();
    void theSelectionFollowsNamesAndForgetsTheRemoved();
    void sampleFilesAreWrittenAsTheyAre();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PipelineDocument> m_document;
};

void TestPipelineDocument::init()
{
    m_document = std::make_unique<PipelineDocument>();
    QVERIFY(m_document->load(writtenFile(m_folder, QStringLiteral("adt.yaml"), kPipeline)));
    QVERIFY(!m_document->isBroken());
    QVERIFY(!m_document->isDirty());
}

void TestPipelineDocument::everyEditIsTakenBackAndDoneAgain_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("add") << Edit(
        [](PipelineDocument& d) { d.addNode({.role = NodeRole::Step, .type = QStringLiteral("filter")}); });
    QTest::newRow("remove") << Edit([](PipelineDocument& d) {
        d.removeNodes({QStringLiteral("patient"), QStringLiteral("billing")});
    });
    QTest::newRow("rename") << Edit(
        [](PipelineDocument& d) { d.renameNode(QStringLiteral("billing"), QStringLiteral("bills")); });
    QTest::newRow("move") << Edit([](PipelineDocument& d) {
        d.moveNodes({{.node = QStringLiteral("adt"), .to = {500, 700}}}, {.text = QStringLiteral("m")});
    });
    QTest::newRow("connect") << Edit([](PipelineDocument& d) {
        d.connectPorts({.node = QStringLiteral("joined"), .outlet = QStringLiteral("rejected")},
                       QStringLiteral("repair"));
    });
    QTest::newRow("disconnect") << Edit([](PipelineDocument& d) {
        d.disconnectPorts({{.from = {.node = QStringLiteral("billing")}, .to = QStringLiteral("joined")}});
    });
    QTest::newRow("insert") << Edit([](PipelineDocument& d) {
        d.insertIntoEdge({.from = {.node = QStringLiteral("adt")}, .to = QStringLiteral("admitted")},
                         {.type = QStringLiteral("validate")});
    });
    QTest::newRow("setting") << Edit([](PipelineDocument& d) {
        d.setSetting(QStringLiteral("adt"), QStringLiteral("path"), "other", {.text = QStringLiteral("s")});
    });
    QTest::newRow("format") << Edit([](PipelineDocument& d) {
        d.setSetting(QStringLiteral("adt"), QStringLiteral("format"), "csv", {.text = QStringLiteral("s")});
    });
    QTest::newRow("switch off") << Edit([](PipelineDocument& d) {
        d.setSetting(QStringLiteral("patient"), QStringLiteral("enabled"), "false",
                     {.text = QStringLiteral("s")});
    });
    QTest::newRow("filter") << Edit([](PipelineDocument& d) {
        d.setStepBody(QStringLiteral("admitted"), "true", {.text = QStringLiteral("s")});
    });
    QTest::newRow("header") << Edit([](PipelineDocument& d) {
        d.setHeader(QStringLiteral("n"), QStringLiteral("d"), {.text = QStringLiteral("s")});
    });
    QTest::newRow("arrange") << Edit([](PipelineDocument& d) { d.arrange(); });
    QTest::newRow("paste") << Edit([](PipelineDocument& d) {
        d.pasteNodes(d.copyNodes({QStringLiteral("adt"), QStringLiteral("admitted")}), {40, 40});
    });
    QTest::newRow("text") << Edit([](PipelineDocument& d) {
        d.replaceYaml(d.yaml().replace(QStringLiteral("A01"), QStringLiteral("A08")));
    });
    QTest::newRow("mapping") << Edit([](PipelineDocument& d) {
        mapping::MappingDefinition mapping = *d.mapping(QStringLiteral("patient"));
        mapping::MappingRule rule;
        rule.to = "gender";
        rule.from = "PID-8";
        mapping.rules.push_back(rule);
        d.setMapping(QStringLiteral("patient"), mapping, {.text = QStringLiteral("s")});
    });
}

void TestPipelineDocument::everyEditIsTakenBackAndDoneAgain()
{
    QFETCH(const Edit, edit);
    const pipeline::PipelineDefinition before = m_document->definition();
    const QString text = m_document->yaml();
    edit(*m_document);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->isDirty());
    const QString changed = m_document->yaml();
    QVERIFY(changed != text);
    m_document->undoStack().undo();
    QCOMPARE(m_document->yaml(), text);
    QVERIFY(m_document->definition() == before);
    QVERIFY(!m_document->isDirty());
    m_document->undoStack().redo();
    QCOMPARE(m_document->yaml(), changed);
}

void TestPipelineDocument::edgesShowWhatAJoinTakesToo()
{
    QVERIFY(edgeNames(*m_document).contains(QStringLiteral("billing>joined")));
    QVERIFY(edgeNames(*m_document).contains(QStringLiteral("routed.adults>store")));
}

void TestPipelineDocument::renamingFollowsAllReferences()
{
    QVERIFY(m_document->renameNode(QStringLiteral("patient"), QStringLiteral("person")));
    QVERIFY(m_document->renameNode(QStringLiteral("billing"), QStringLiteral("bills")));
    const QStringList edges = edgeNames(*m_document);
    QVERIFY(edges.contains(QStringLiteral("person>joined")));
    QVERIFY(edges.contains(QStringLiteral("person.rejected>repair")));
    QVERIFY(edges.contains(QStringLiteral("bills>joined")));
    QCOMPARE(m_document->definition().examples.front().at, std::string("person"));
}

void TestPipelineDocument::namesThatCannotNameANodeAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("taken") << QStringLiteral("patient");
    QTest::newRow("dot") << QStringLiteral("a.b");
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("digit first") << QStringLiteral("1a");
}

void TestPipelineDocument::namesThatCannotNameANodeAreRefused()
{
    QFETCH(const QString, name);
    QVERIFY(!m_document->renameNode(QStringLiteral("adt"), name));
    QVERIFY(m_document->node(QStringLiteral("adt")));
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestPipelineDocument::connectionsThatCannotBeSayWhy_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("into a source") << "patient"
                                   << "adt" << false;
    QTest::newRow("out of a sink") << "store"
                                   << "patient" << false;
    QTest::newRow("into itself") << "patient"
                                 << "patient" << false;
    QTest::newRow("circle") << "routed"
                            << "admitted" << false;
    QTest::newRow("twice") << "adt"
                           << "admitted" << false;
    QTest::newRow("no such outlet") << "adt.adults"
                                    << "store" << false;
    QTest::newRow("fine") << "adt.rejected"
                          << "repair" << true;
}

void TestPipelineDocument::connectionsThatCannotBeSayWhy()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, isFine);
    QCOMPARE(m_document->connectionProblem(portFromName(from), to).isEmpty(), isFine);
    m_document->connectPorts(portFromName(from), to);
    QCOMPARE(m_document->undoStack().count(), isFine ? 1 : 0);
}

void TestPipelineDocument::typingIsOneUndoStepUntilItEnds()
{
    for (const char* text : {"a", "ab", "abc"})
        m_document->setSetting(QStringLiteral("adt"), QStringLiteral("path"), text,
                               {.text = QStringLiteral("type"), .mergeKey = QStringLiteral("path")});
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->endMerging();
    m_document->setSetting(QStringLiteral("adt"), QStringLiteral("path"), "x",
                           {.text = QStringLiteral("type"), .mergeKey = QStringLiteral("path")});
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestPipelineDocument::draggingBackLeavesNoUndoStep()
{
    m_document->arrange();
    const QPointF start = m_document->position(QStringLiteral("adt"));
    const EditLabel label{.text = QStringLiteral("move"), .mergeKey = QStringLiteral("drag")};
    m_document->moveNodes({{.node = QStringLiteral("adt"), .to = start + QPointF(20, 0)}}, label);
    m_document->moveNodes({{.node = QStringLiteral("adt"), .to = start}}, label);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->position(QStringLiteral("adt")), start);
}

void TestPipelineDocument::changesAreToldOnceAndOnlyWhereTheyAre()
{
    QSignalSpy changed(m_document.get(), &PipelineDocument::nodeChanged);
    QSignalSpy edges(m_document.get(), &PipelineDocument::edgesChanged);
    QSignalSpy definition(m_document.get(), &PipelineDocument::definitionChanged);
    QSignalSpy moved(m_document.get(), &PipelineDocument::nodeMoved);
    m_document->setSetting(QStringLiteral("adt"), QStringLiteral("path"), "x", {.text = QStringLiteral("s")});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toString(), QStringLiteral("adt"));
    QCOMPARE(edges.count(), 0);
    QCOMPARE(definition.count(), 1);
    m_document->moveNodes({{.node = QStringLiteral("adt"), .to = {900, 900}}}, {.text = QStringLiteral("m")});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(definition.count(), 1); // An engine would not notice.
}

void TestPipelineDocument::aNewTextTellsOnlyWhatDiffers()
{
    QSignalSpy added(m_document.get(), &PipelineDocument::nodeAdded);
    QSignalSpy removed(m_document.get(), &PipelineDocument::nodeRemoved);
    QSignalSpy changed(m_document.get(), &PipelineDocument::nodeChanged);
    QVERIFY(!hasErrors(m_document->replaceYaml(
        m_document->yaml().replace(QStringLiteral("in/*.csv"), QStringLiteral("other.csv")))));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(added.count() + removed.count(), 0);
}

void TestPipelineDocument::aTextWithErrorsChangesNothing()
{
    const QString before = m_document->yaml();
    const Diagnostics findings = m_document->replaceYaml(QStringLiteral("hilum: 1\nsources: [\n"));
    QVERIFY(hasErrors(findings));
    QVERIFY(findings.front().place.line > 0);
    QCOMPARE(m_document->yaml(), before);
    QVERIFY(!m_document->isDirty());
}

void TestPipelineDocument::unreadableFilesKeepTheirText()
{
    const char* broken = "hilum: 1\nsources:\n  adt: {connector: files\n";
    PipelineDocument document;
    const QString file = writtenFile(m_folder, QStringLiteral("broken.yaml"), broken);
    QVERIFY(document.load(file));
    QVERIFY(document.isBroken());
    QCOMPARE(document.yaml(), QString::fromLatin1(broken));
    QCOMPARE(document.addNode({.role = NodeRole::Source, .type = QStringLiteral("files")}), QString());
    QVERIFY(document.save(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray(broken));
    QVERIFY(
        !hasErrors(document.replaceYaml(QStringLiteral("hilum: 1\nsources:\n  adt: {connector: files}\n"))));
    QVERIFY(!document.isBroken());
    QCOMPARE(document.nodeIds(), QStringList(QStringLiteral("adt")));
}

void TestPipelineDocument::undoGoesOnBeyondASave()
{
    const QString before = m_document->yaml();
    m_document->removeNodes({QStringLiteral("store")});
    QVERIFY(m_document->save(m_folder.filePath(QStringLiteral("elsewhere.yaml"))));
    QVERIFY(!m_document->isDirty());
    m_document->undoStack().undo();
    QVERIFY(m_document->isDirty());
    QCOMPARE(m_document->yaml(), before);
    QCOMPARE(m_document->displayName(), QStringLiteral("elsewhere.yaml"));
}

void TestPipelineDocument::mappingFilesAreEditedAndSavedWithThePipeline()
{
    const QString mappingFile =
        writtenFile(m_folder, QStringLiteral("person.yaml"),
                    "mapping: person\nsource: {format: hl7v2}\ntarget: {format: fhir, type: Patient}\n"
                    "rules:\n  - {to: birthDate, from: PID-7}\n");
    const QString file = writtenFile(m_folder, QStringLiteral("with-file.yaml"),
                                     "hilum: 1\nsources:\n  adt: {connector: files, path: x, format: hl7v2}\n"
                                     "steps:\n  patient: {from: adt, map: person.yaml}\n");
    PipelineDocument document;
    QVERIFY(document.load(file));
    const QString step = QStringLiteral("patient");
    QCOMPARE(document.mappingFile(step), QStringLiteral("person.yaml"));
    QVERIFY(document.mapping(step) != nullptr);
    QSignalSpy told(&document, &PipelineDocument::mappingChanged);
    mapping::MappingDefinition mapping = *document.mapping(step);
    mapping.rules.front().from = "PID-29";
    document.setMapping(step, mapping, {.text = QStringLiteral("edit")});
    QCOMPARE(told.count(), 1);
    QVERIFY(document.isDirty());
    QVERIFY(document.save(file));
    QFile saved(mappingFile);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("PID-29"));
    document.undoStack().undo();
    QCOMPARE(document.mapping(step)->rules.front().from, std::string("PID-7"));
}

void TestPipelineDocument::aStepThatTakesAPackHasNoMappingToEdit()
{
    const QString file = writtenFile(m_folder, QStringLiteral("with-pack.yaml"),
                                     "hilum: 1\nsources:\n  adt: {connector: files, path: x, format: hl7v2}\n"
                                     "steps:\n  bundle: {from: adt, map: {pack: hl7v2-to-fhir-r4}}\n"
                                     "  own: {from: adt, map: {target: {format: json}, rules: []}}\n");
    PipelineDocument document;
    QVERIFY(document.load(file));
    QCOMPARE(document.mappingPack(QStringLiteral("bundle")), QStringLiteral("hl7v2-to-fhir-r4"));
    QVERIFY(document.mapping(QStringLiteral("bundle")) == nullptr);
    QVERIFY(document.mappingFindings(QStringLiteral("bundle")).empty());
    QCOMPARE(document.mappingPack(QStringLiteral("own")), QString());
    QVERIFY(document.mapping(QStringLiteral("own")) != nullptr);
}

void TestPipelineDocument::pastedNodesGetFreeNamesAndKeepTheirConnections()
{
    const QString text = m_document->copyNodes({QStringLiteral("adt"), QStringLiteral("admitted")});
    const QStringList ids = m_document->pasteNodes(text, {40, 40});
    QCOMPARE(ids, QStringList({QStringLiteral("adt-2"), QStringLiteral("admitted-2")}));
    QVERIFY(edgeNames(*m_document).contains(QStringLiteral("adt-2>admitted-2")));
    QCOMPARE(m_document->position(ids.front()),
             m_document->position(QStringLiteral("adt")) + QPointF(40, 40));
}

void TestPipelineDocument::whatTheClipboardHoldsOfOthersIsNotPasted()
{
    QVERIFY(m_document->pasteNodes(QStringLiteral("Dear colleague,\nplease see: below"), {}).isEmpty());
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestPipelineDocument::layersRunFromLeftToRightWithoutOverlap()
{
    const auto positions = arrangedInLayers(m_document->nodeIds(), m_document->edges());
    QCOMPARE(positions, arrangedInLayers(m_document->nodeIds(), m_document->edges()));
    for (const GraphEdge& edge : m_document->edges())
        QVERIFY2(positions.at(edge.from.node).x() < positions.at(edge.to).x(), qPrintable(edge.to));
    for (const auto& [one, at] : positions) {
        for (const auto& [other, there] : positions) {
            if (one < other && qFuzzyCompare(at.x() + 1, there.x() + 1))
                QVERIFY2(qAbs(at.y() - there.y()) >= 100, qPrintable(one + other));
        }
    }
}

void TestPipelineDocument::positionsStayWhenANodeIsAdded()
{
    const QPointF before = m_document->position(QStringLiteral("store"));
    const QString id = m_document->addNode(
        {.role = NodeRole::Source, .type = QStringLiteral("files"), .position = {40, 900}});
    QCOMPARE(m_document->position(QStringLiteral("store")), before);
    QCOMPARE(m_document->position(id), QPointF(40, 900));
}

void TestPipelineDocument::findingsBelongToTheNodeOfTheirLine()
{
    QSignalSpy told(m_document.get(), &PipelineDocument::findingsChanged);
    const pipeline::StepDefinition* step = m_document->definition().step("admitted");
    Diagnostic finding = Diagnostic::error("test.wrong", "Wrong.");
    finding.place.resource = m_document->definition().file;
    finding.place.line = step->place.line;
    m_document->setFindings({finding});
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_document->findingsOf(QStringLiteral("admitted")).size(), std::size_t(1));
    QCOMPARE(m_document->findingsOf(QStringLiteral("adt")).size(), std::size_t(0));
    finding.place = {};
    finding.place.path = "steps.joined.join.left";
    QCOMPARE(m_document->nodeAt(finding.place), QStringLiteral("joined"));
}

void TestPipelineDocument::theSelectionFollowsNamesAndForgetsTheRemoved()
{
    Selection selection(*m_document);
    selection.setNodes({QStringLiteral("adt"), QStringLiteral("patient")});
    m_document->renameNode(QStringLiteral("adt"), QStringLiteral("feed"));
    QCOMPARE(selection.nodes(), QStringList({QStringLiteral("feed"), QStringLiteral("patient")}));
    m_document->removeNodes({QStringLiteral("feed")});
    QCOMPARE(selection.node(), QStringLiteral("patient"));
}

void TestPipelineDocument::sampleFilesAreWrittenAsTheyAre()
{
    const QString file = QStringLiteral(SOURCE_DIR "/resources/samples/pipelines/adt-to-fhir-patients.yaml");
    PipelineDocument document;
    QVERIFY(document.load(file));
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(document.yaml(), QString::fromUtf8(read.readAll()));
    QVERIFY(document.mapping(QStringLiteral("patient")) != nullptr);
}

QTEST_GUILESS_MAIN(TestPipelineDocument)

#include "tst_pipeline_document.moc"
