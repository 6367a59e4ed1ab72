// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"
#include "core/connect/sampled_images.h"
#include "core/engine/step_catalogue.h"
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/base/browse_editor.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/inspector/example_list_model.h"
#include "widgets/inspector/examples_editor.h"
#include "widgets/inspector/inspector_view.h"
#include "widgets/inspector/lookup_table_model.h"
#include "widgets/inspector/lookups_editor.h"
#include "widgets/inspector/parameter_table_model.h"
#include "widgets/inspector/parameters_editor.h"
#include "widgets/inspector/pipeline_form.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/suggestion_panel.h"
#include "widgets/preview/hex_view.h"
#include "widgets/preview/image_view.h"
#include "widgets/preview/picture_pane.h"
#include "widgets/problems/problems_model.h"
#include "widgets/problems/problems_view.h"
#include "widgets/scratchpad/result_table_model.h"
#include "widgets/scratchpad/scratchpad_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace hilum;

/// The pipeline's own properties as forms, names chosen from lists, suggestions, pictures, the scratchpad.
class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParameterIsAddedNamedAndUsed();
    void aLookupTableIsWrittenAndRenamedEverywhere();
    void theModelsKeepTheirContract();
    void testsOfThePipelineRun();
    void tablesOfADatabaseAreListed();
    void changedFilesAreNoticed();
    void suggestedRulesAreTakenAndUndone();
    void aRuleIsMadeRequired();
    void aCommentOnARuleIsMarkedOnItsLines();
    void framesOfAPictureAreGoneThrough();
    void everyFrameOfALoopIsLoaded();
    void bytesAreShownAsHexadecimal();
    void theScratchpadShowsValuesTypesAndPlaces();
    void whatIsWrongWithAResourceIsListedAndFound();
    void theScratchpadReadsMessages();
    void theScratchpadKeepsLetters();
};

namespace {

void show(QWidget& widget, QSize size = {1200, 800})
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// Edits a cell as a user does: Enter, the text, Enter.
void typeInto(QTableView& table, const QModelIndex& index, const QString& text)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // Editors of before.
    table.setCurrentIndex(index);
    table.setFocus();
    if (table.findChildren<QLineEdit*>().isEmpty())
        table.edit(index);
    const QList<QLineEdit*> editors = table.findChildren<QLineEdit*>();
    QVERIFY(!editors.isEmpty());
    QLineEdit* editor = editors.back();
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // The delegate commits once the key is through.
}

const base::NodeCatalogue& catalogueOf(const test::SamplePipeline& sample)
{
    static std::unique_ptr<base::NodeCatalogue> made;
    made = std::make_unique<base::NodeCatalogue>(sample.registry(), engine::stepManifests());
    return *made;
}

} // namespace

void TestForms::aParameterIsAddedNamedAndUsed()
{
    test::SamplePipeline sample;
    inspector::InspectorView view(sample.document(), sample.selection(), catalogueOf(sample), {});
    show(view, {320, 900});
    inspector::ParametersEditor& editor = view.pipelineForm()->parameters();
    editor.addParameter();
    QWidget* name = QApplication::focusWidget(); // It is to be named at once.
    QTest::keyClicks(name, QStringLiteral("folder"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(sample.document().definition().parameters.front().name, std::string("folder"));
    QCOMPARE(sample.document().definition().parameters.size(), std::size_t{1});
    sample.document().setSetting(QStringLiteral("adt"), QStringLiteral("path"),
                                 SettingValue("${folder}/adt.hl7"), {.text = QStringLiteral("use it")});
    typeInto(editor.table(), editor.table().model()->index(0, inspector::ParameterTableModel::NameColumn),
             QStringLiteral("inbox"));
    QCOMPARE(sample.document().definition().parameters.front().name, std::string("inbox"));
    QCOMPARE(sample.document().definition().source("adt")->settings.textOr("path", ""),
             std::string("${inbox}/adt.hl7"));
    typeInto(editor.table(), editor.table().model()->index(0, inspector::ParameterTableModel::DefaultColumn),
             QStringLiteral("in"));
    QVERIFY(sample.document().yaml().contains(QStringLiteral("inbox: {default: in}"))
            || sample.document().yaml().contains(QStringLiteral("default: in")));
    sample.document().undoStack().undo();
    sample.document().undoStack().undo();
    QCOMPARE(sample.document().definition().source("adt")->settings.textOr("path", ""),
             std::string("${folder}/adt.hl7"));
}

void TestForms::aLookupTableIsWrittenAndRenamedEverywhere()
{
    test::SamplePipeline sample;
    inspector::InspectorView view(sample.document(), sample.selection(), catalogueOf(sample), {});
    show(view, {320, 900});
    inspector::LookupsEditor& editor = view.pipelineForm()->lookups();
    editor.addLookup();
    QAbstractItemModel& model = *editor.table().model();
    typeInto(editor.table(), model.index(0, inspector::LookupTableModel::KeyColumn), QStringLiteral("M"));
    typeInto(editor.table(), model.index(0, inspector::LookupTableModel::ValueColumn),
             QStringLiteral("male"));
    const auto& lookups = sample.document().definition().lookups;
    QCOMPARE(lookups.front().body.textOr("M", ""), std::string("male"));
    mapping::MappingDefinition mapping = *sample.document().mapping(QStringLiteral("patient"));
    mapping::MappingRule& rule = mapping.rules.emplace_back();
    rule.to = "gender";
    rule.from = "PID-8";
    rule.lookup = lookups.front().name;
    sample.document().setMapping(QStringLiteral("patient"), mapping, {.text = QStringLiteral("use it")});
    editor.nameLine().setFocus();
    editor.nameLine().selectAll();
    QTest::keyClicks(&editor.nameLine(), QStringLiteral("gender"));
    QTest::keyClick(&editor.nameLine(), Qt::Key_Return);
    QCOMPARE(sample.document().definition().lookups.front().name, std::string("gender"));
    QCOMPARE(sample.document().mapping(QStringLiteral("patient"))->rules.back().lookup,
             std::string("gender"));
}

void TestForms::theModelsKeepTheirContract()
{
    constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    inspector::ParameterTableModel parameters;
    inspector::LookupTableModel lookup;
    inspector::ExampleListModel examples;
    scratchpad::ResultTableModel results;
    QAbstractItemModelTester first(&parameters, kMode);
    QAbstractItemModelTester second(&lookup, kMode);
    QAbstractItemModelTester third(&examples, kMode);
    QAbstractItemModelTester fourth(&results, kMode);
    std::vector<pipeline::ParameterDefinition> two(2);
    two[0].name = "a";
    two[1].name = "b";
    parameters.setParameters(two);
    QVERIFY(!parameters.setData(parameters.index(0, 0), QStringLiteral("b"))); // Taken.
    SettingValue body = SettingValue::map();
    body.set("M", "male");
    lookup.setBody(body);
    QCOMPARE(lookup.rowCount(), 2);
    examples.setExamples(std::vector<pipeline::ExampleDefinition>(1));
    examples.setStatus({{.state = inspector::ExampleStatus::State::Passed}});
    results.setRows(std::vector<scratchpad::ResultRow>(1));
    results.setRows({});
    QCOMPARE(results.rowCount(), 0);
}

void TestForms::testsOfThePipelineRun()
{
    test::SamplePipeline sample;
    sample.writeFile(QStringLiteral("expect.ndjson"), "{}\n");
    sample.document().edit(
        [](document::DocumentState& state) {
            pipeline::ExampleDefinition& example = state.pipeline.examples.emplace_back();
            example.name = "plain";
            example.given = "adt.hl7";
            example.expect = "expect.ndjson";
            example.at = "patient";
        },
        {.text = QStringLiteral("add a test")});
    session::Session session(sample.document(), sample.context());
    QSignalSpy finished(&session, &session::Session::examplesFinished);
    session.runExamples();
    QTRY_COMPARE(finished.size(), 1);
    const auto failed = finished.takeFirst().front().value<std::vector<session::ExampleOutcome>>();
    QCOMPARE(failed.size(), std::size_t{1});
    QVERIFY(failed.front().problem.has_value());
    session.acceptExample(0);
    QTRY_COMPARE(finished.size(), 1);
    const auto passed = finished.takeFirst().front().value<std::vector<session::ExampleOutcome>>();
    QVERIFY(!passed.front().problem.has_value());

    inspector::InspectorView view(sample.document(), sample.selection(), catalogueOf(sample), {});
    show(view, {320, 1000});
    QSignalSpy asked(&view, &inspector::InspectorView::examplesRequested);
    inspector::ExamplesEditor& editor = view.pipelineForm()->examples();
    editor.runButton().setFocus();
    QTest::keyClick(&editor.runButton(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    view.setExampleStatus({{.state = inspector::ExampleStatus::State::Passed}});
    QCOMPARE(editor.model().status(0).state, inspector::ExampleStatus::State::Passed);
}

void TestForms::tablesOfADatabaseAreListed()
{
    test::SamplePipeline sample;
    Registry& registry = const_cast<Registry&>(sample.registry());
    QVERIFY(registry.connectorManifest("sql").has_value());
    document::NewNode wish{.role = document::NodeRole::Source, .type = QStringLiteral("sql")};
    wish.settings = SettingValue::map();
    wish.settings.set("database", SOURCE_DIR "/resources/samples/billing.db");
    const QString id = sample.document().addNode(wish);
    session::Session session(sample.document(), sample.context());
    SettingManifest setting;
    setting.key = "table";
    setting.type = SettingType::Table;
    base::BrowseEditor editor(
        setting,
        [&](const QString& key, QObject* receiver, std::function<void(const base::BrowsedValues&)> done) {
            session.browse(id, key, receiver, std::move(done));
        },
        nullptr);
    show(editor, {300, 80});
    auto* box = editor.findChild<QComboBox*>();
    QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(box->count() > 0);
    box->hidePopup();
    QSignalSpy edited(&editor, &base::FieldEditor::edited);
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(!edited.isEmpty());
    QVERIFY(!editor.value().isNull());
    sample.document().setSetting(id, QStringLiteral("database"), SettingValue("none.db"),
                                 {.text = QStringLiteral("wrong")});
    QString problem;
    session.browse(id, QStringLiteral("table"), this,
                   [&problem](const base::BrowsedValues& values) { problem = values.problem; });
    QTRY_VERIFY(!problem.isEmpty());
}

void TestForms::changedFilesAreNoticed()
{
    test::SamplePipeline sample;
    session::Session session(sample.document(), sample.context());
    QSignalSpy previews(&session, &session::Session::previewReady);
    QTRY_COMPARE(previews.size(), 1);
    QCOMPARE(session.preview()->ports.at("adt").records.size(), std::size_t{3});
    sample.writeFile(QStringLiteral("adt.hl7"),
                     "MSH|^~\\&|REG|HOSP|HILUM|HOSP|20240301101500||ADT^A01|N1|P|2.5\rPID|1||1\r");
    QTRY_COMPARE(session.preview()->ports.at("adt").records.size(), std::size_t{1});
}

void TestForms::suggestedRulesAreTakenAndUndone()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view(
        {sample.document(), sample.selection(), sample.registry(), sample.clock(), {}});
    view.setPreview(sample.preview());
    show(view);
    QTest::mouseClick(view.findChild<QToolButton*>(QStringLiteral("suggest")), Qt::LeftButton);
    QTreeWidget& list = view.suggestions().list();
    QVERIFY(list.topLevelItemCount() > 1);
    const int offered = list.topLevelItemCount();
    for (int row = 0; row < offered; ++row) { // What has a rule is not suggested again.
        QVERIFY(list.topLevelItem(row)->text(0) != QStringLiteral("birthDate"));
        QVERIFY(!list.topLevelItem(row)->text(2).isEmpty());
    }
    const std::size_t before = sample.document().mapping(QStringLiteral("patient"))->rules.size();
    list.clearSelection();
    list.topLevelItem(0)->setSelected(true);
    QTest::mouseClick(&view.suggestions().dismissButton(), Qt::LeftButton);
    QCOMPARE(list.topLevelItemCount(), offered - 1);
    list.selectAll();
    QTest::mouseClick(&view.suggestions().acceptButton(), Qt::LeftButton);
    QCOMPARE(sample.document().mapping(QStringLiteral("patient"))->rules.size(),
             before + static_cast<std::size_t>(offered) - 1);
    sample.document().undoStack().undo();
    QCOMPARE(sample.document().mapping(QStringLiteral("patient"))->rules.size(), before);
}

void TestForms::aRuleIsMadeRequired()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view({sample.document(), sample.selection(), sample.registry(), sample.clock(),
                                    &session::Session::makeWork});
    view.setPreview(sample.preview());
    show(view, {1700, 700});
    mapping_view::RuleTreeModel& model = view.rulesModel();
    const QModelIndex result = model.index(0, mapping_view::RuleTreeModel::ResultColumn);
    QTRY_COMPARE(result.data().toString(), QStringLiteral("4711")); // Made on another thread.
    const QModelIndex required = model.index(0, mapping_view::RuleTreeModel::RequiredColumn);
    view.rules().scrollTo(required);
    view.rules().setCurrentIndex(required);
    view.rules().setFocus();
    QTest::keyClick(&view.rules(), Qt::Key_Space);
    QVERIFY(sample.document().mapping(QStringLiteral("patient"))->rules.front().required);
    sample.document().undoStack().undo();
    QVERIFY(!sample.document().mapping(QStringLiteral("patient"))->rules.front().required);
}

void TestForms::aCommentOnARuleIsMarkedOnItsLines()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view({sample.document(), sample.selection(), sample.registry(), sample.clock(),
                                    &session::Session::makeWork});
    view.setPreview(sample.preview());
    show(view, {1700, 700});
    const QModelIndex comment = view.rulesModel().index(0, mapping_view::RuleTreeModel::CommentColumn);
    view.rules().setCurrentIndex(comment.siblingAtColumn(0)); // The column itself may be out of sight.
    view.rules().setFocus();
    Q_EMIT view.rules().customContextMenuRequested({10, 10});
    auto* menu = view.findChild<QMenu*>(QStringLiteral("rule-menu"));
    QVERIFY(menu != nullptr);
    const QList<QAction*> actions = menu->actions();
    const auto found = std::ranges::find(actions, QStringLiteral("Comment on the rule"), &QAction::text);
    QVERIFY(found != actions.end());
    (*found)->trigger();
    menu->close();
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("agreed with the ward"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(sample.document().mapping(QStringLiteral("patient"))->rules.front().description,
                 std::string("agreed with the ward"));
    int marked = 0;
    for (const auto* strip : view.findChildren<mapping_view::LinkStrip*>()) {
        for (const mapping_view::LinkStrip::Link& link : strip->links()) {
            if (link.comment.isEmpty())
                continue;
            ++marked;
            QCOMPARE(strip->commentAt({strip->width() / 2, (link.left + link.right) / 2}),
                     QStringLiteral("agreed with the ward"));
        }
    }
    QVERIFY(marked > 0);
    sample.document().undoStack().undo();
    QVERIFY(sample.document().mapping(QStringLiteral("patient"))->rules.front().description.empty());
}

void TestForms::framesOfAPictureAreGoneThrough()
{
    preview::PicturePane pane;
    show(pane, {300, 300});
    QImage image(20, 20, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    pane.setPicture({.image = image, .frames = 1});
    QVERIFY(!pane.slider().isVisible());
    pane.setPicture({.image = image, .frames = 4});
    QVERIFY(pane.slider().isVisible());
    QSignalSpy wanted(&pane, &preview::PicturePane::frameWanted);
    pane.slider().setFocus();
    QTest::keyClick(&pane.slider(), Qt::Key_Right);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toInt(), 1);
    pane.setPicture({.image = {}, .reason = QStringLiteral("broken"), .frame = 1, .frames = 1});
    QVERIFY(pane.slider().isVisible()); // The other frames can still be seen.
    pane.setLoading();
    QVERIFY(!pane.slider().isVisible());
    QCOMPARE(pane.slider().value(), 0);
}

void TestForms::everyFrameOfALoopIsLoaded()
{
    test::SamplePipeline sample;
    document::NewNode wish{.role = document::NodeRole::Source, .type = QStringLiteral("dicom")};
    wish.id = QStringLiteral("images");
    wish.settings = SettingValue::map();
    wish.settings.set("path", SOURCE_DIR "/resources/samples/dicom");
    sample.document().addNode(wish);
    session::Session session(sample.document(), sample.context());
    QTRY_VERIFY(session.preview() != nullptr && session.preview()->ports.contains("images"));
    const session::PreviewPointer preview = session.preview();
    int loops = 0;
    QSignalSpy loaded(&session, &session::Session::imageLoaded);
    for (const Record& record : preview->ports.at("images").records) {
        loaded.clear();
        session.loadImage(record, preview);
        QTRY_COMPARE(loaded.size(), 1);
        const auto first = loaded.front().at(1).value<session::LoadedImage>();
        if (first.frames < 2)
            continue;
        ++loops;
        QVERIFY(!first.image.isNull() || first.samples);
        loaded.clear();
        session.loadImage(record, preview, first.frames - 1);
        QTRY_COMPARE(loaded.size(), 1);
        const auto last = loaded.front().at(1).value<session::LoadedImage>();
        QCOMPARE(last.frame, first.frames - 1);
        QVERIFY(first.samples ? last.samples->values != first.samples->values : last.image != first.image);
    }
    QVERIFY(loops > 0);
}

void TestForms::bytesAreShownAsHexadecimal()
{
    preview::HexView view;
    show(view, {700, 200});
    std::string bytes;
    for (int i = 0; i < 4096; ++i)
        bytes += static_cast<char>(i % 256);
    view.setBytes(bytes);
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    const QImage plain = view.grab().toImage();
    view.setHighlights({{.begin = 4, .end = 8}});
    const QImage lit = view.grab().toImage();
    QVERIFY(plain != lit);
    view.setMasking(true);
    QVERIFY(view.grab().toImage() != lit);
    QTest::keyClick(&view, Qt::Key_PageDown);
}

void TestForms::theScratchpadShowsValuesTypesAndPlaces()
{
    test::SamplePipeline sample;
    scratchpad::ScratchpadView view(sample.registry(), sample.clock(), session::Session::makeWork());
    show(view);
    view.setRecord(
        QStringLiteral(R"({"resourceType":"Patient","name":[{"family":"Müller","given":["Åsa","Eva"]}]})"),
        {});
    view.expressionEdit().setFocus();
    QTest::keyClicks(&view.expressionEdit(), QStringLiteral("name.given"));
    QTest::keyClick(&view.expressionEdit(), Qt::Key_Escape);
    QTRY_COMPARE(view.results().rowCount(), 2);
    QCOMPARE(view.results().rows().front().value, QStringLiteral("Åsa"));
    QVERIFY(view.results().rows().front().type.contains(QStringLiteral("string"), Qt::CaseInsensitive));
    QVERIFY(view.results().rows().back().path.contains(QStringLiteral("given")));
    QTRY_COMPARE(view.highlightedTexts().size(), 2);
    QVERIFY(view.highlightedTexts().back().contains(QStringLiteral("Eva")));
    view.expressionEdit().selectAll();
    QTest::keyClicks(&view.expressionEdit(), QStringLiteral("name.given.("));
    QVERIFY(!view.message().isEmpty());
    QCOMPARE(view.results().rowCount(), 0);
}

void TestForms::whatIsWrongWithAResourceIsListedAndFound()
{
    test::SamplePipeline sample;
    scratchpad::ScratchpadView view(sample.registry(), sample.clock(), session::Session::makeWork());
    problems::ProblemsView problems(sample.document(), sample.selection());
    connect(&view, &scratchpad::ScratchpadView::validated, &problems,
            &problems::ProblemsView::setRecordFindings);
    connect(&problems, &problems::ProblemsView::recordPlaceChosen, &view,
            &scratchpad::ScratchpadView::showPlace);
    show(view);
    show(problems);
    const int before = problems.list().model()->rowCount();
    view.setRecord(
        QStringLiteral(R"({"resourceType":"Patient","name":[{"family":"Müller"}],"gender":"mann"})"), {});
    QTRY_VERIFY(view.verdict().isVisible());
    QTRY_VERIFY(problems.list().model()->rowCount() > before);
    QVERIFY(view.verdict().text().contains(QLatin1Char('1')));
    const auto genderProblem = [&]() -> QModelIndex {
        for (int row = 0; row < problems.list().model()->rowCount(); ++row) {
            const QModelIndex place =
                problems.list().model()->index(row, problems::ProblemsModel::PlaceColumn);
            if (place.data().toString().contains(QStringLiteral("Patient.gender")))
                return place.siblingAtColumn(problems::ProblemsModel::MessageColumn);
        }
        return {};
    };
    const QModelIndex found = genderProblem();
    QVERIFY(found.isValid());
    QTest::mouseClick(problems.list().viewport(), Qt::LeftButton, {},
                      problems.list().visualRect(found).center());
    QVERIFY(view.text().textCursor().selectedText().contains(QStringLiteral("mann")));
    QSignalSpy wanted(&view, &scratchpad::ScratchpadView::findingsWanted);
    QTest::mouseClick(&view.verdict(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);

    view.setRecord(QStringLiteral(R"({"resourceType":"Patient","gender":"male"})"), {});
    QTRY_VERIFY(!genderProblem().isValid());
    QVERIFY(view.verdict().isVisible());
    view.setRecord(QStringLiteral("a,b\n1,2\n"), QStringLiteral("csv"));
    QTRY_VERIFY(!view.verdict().isVisible());
    QCOMPARE(problems.list().model()->rowCount(), before);
}

void TestForms::theScratchpadReadsMessages()
{
    test::SamplePipeline sample;
    scratchpad::ScratchpadView view(sample.registry(), sample.clock(), session::Session::makeWork());
    show(view);
    view.openFile(sample.path(QStringLiteral("adt.hl7")));
    view.expressionEdit().setFocus();
    QTest::keyClicks(&view.expressionEdit(), QStringLiteral("PID-5.1"));
    QTest::keyClick(&view.expressionEdit(), Qt::Key_Escape);
    QTRY_COMPARE(view.results().rowCount(), 1);
    QCOMPARE(view.results().rows().front().value, QStringLiteral("Example"));
    QTRY_COMPARE(view.highlightedTexts(), QStringList{QStringLiteral("Example")});
    view.openFile(sample.path(QStringLiteral("missing.hl7")));
    QTRY_VERIFY(view.message().contains(QStringLiteral("missing.hl7")));
}

void TestForms::theScratchpadKeepsLetters()
{
    test::SamplePipeline sample;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("latin.hl7")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MSH|^~\\&|A|B|||2026||ADT^A01|1|P|2.5||||||8859/1\rPID|1||||M\xFCller\r");
    file.close();
    scratchpad::ScratchpadView view(sample.registry(), sample.clock(), session::Session::makeWork());
    show(view);
    view.openFile(file.fileName());
    view.expressionEdit().setPlainText(QStringLiteral("PID-5.1"));
    QTRY_COMPARE(view.results().rowCount(), 1);
    QCOMPARE(view.results().rows().front().value, QStringLiteral("M\u00FCller"));
    QTRY_COMPARE(view.highlightedTexts(), QStringList{QStringLiteral("M\u00FCller")});
}

QTEST_MAIN(TestForms)

#include "tst_forms.moc"
