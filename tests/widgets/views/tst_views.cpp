// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/base/setting_row.h"
#include "widgets/expression/expression_completion.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_field.h"
#include "widgets/expression/expression_result.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/preview/preview_view.h"
#include "widgets/preview/record_text.h"
#include "widgets/preview/source_text_view.h"
#include "widgets/preview/source_view.h"
#include "widgets/problems/problems_model.h"
#include "widgets/problems/problems_view.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"
#include "widgets/rules/rule_table_model.h"
#include "widgets/rules/rules_view.h"
#include "widgets/run/run_table_model.h"
#include "widgets/run/run_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hilum;

/// Views with the records of a real preview, driven by mouse and keyboard.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreATableOfTheirFields();
    void aRecordIsATree();
    void identifyingValuesAreMasked();
    void bytesKeepTheirPlaceInTheText();
    void choosingAnOutputValueLightsUpItsSource();
    void theSourceShowsWhatTheMappingUses();
    void pressingInTheSourceChoosesWhatWasMadeOfIt();
    void theMenuOfAValueAsksForItsRule();
    void theMenuOfAFieldAsksForARule();
    void aRejectedRecordSaysWhy();
    void expressionsShowValueAndError();
    void completionOffersWhatMayStandThere_data();
    void completionOffersWhatMayStandThere();
    void typingAnExpressionCompletesByKeys();
    void fieldTreesFollowTheSchema();
    void draggingASourceFieldOnATargetMakesARule();
    void aFieldDroppedInsideAnEachBecomesItsRule();
    void editingARuleShowsWhatItMakes();
    void aWrongRuleSaysWhyAndTheOthersGoOn();
    void resultsThatIdentifyNobodyStayInSight();
    void rulesAreCountedOnTheSample();
    void aProblemLeadsToItsPlace();
    void rulesAreReadFromPlaces_data();
    void rulesAreReadFromPlaces();
    void aRunShowsProgressAndReport();
};

namespace {

void show(QWidget& widget)
{
    widget.resize(1200, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void clickOn(QAbstractItemView& view, const QModelIndex& index)
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

/// Opens the context menu at a point and triggers the action that begins so, by the keyboard. False where it
/// is not there or not enabled.
bool chooseInMenu(QWidget& widget, QPoint point, const QString& beginning)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, widget.mapToGlobal(point));
    QApplication::sendEvent(&widget, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr)
        return false;
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(beginning) && action->isEnabled()) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
    }
    menu->close();
    return false;
}

} // namespace

void TestViews::recordsAreATableOfTheirFields()
{
    test::SamplePipeline sample;
    const auto preview = sample.preview();
    QVERIFY(preview != nullptr);
    record::RecordTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(preview::recordsAt(preview, QStringLiteral("adt")));
    QCOMPARE(model.rowCount(), 3);
    const int name = model.columnOf(QStringLiteral("PID-5"));
    QVERIFY(name >= 0);
    QCOMPARE(model.index(1, name).data().toString(), QStringLiteral("Sample^Ben"));
    model.setRecords(preview::recordsAt(preview, QStringLiteral("patient")));
    const int family = model.columnOf(QStringLiteral("name.family"));
    QVERIFY(family >= 0);
    QCOMPARE(model.index(0, family).data().toString(), QStringLiteral("Example"));
    QCOMPARE(model.index(0, family).data(record::RecordTableModel::PathRole).toString(),
             QStringLiteral("name[0].family"));
}

void TestViews::aRecordIsATree()
{
    test::SamplePipeline sample;
    const auto records = preview::recordsAt(sample.preview(), QStringLiteral("adt"));
    record::RecordTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecord(records, 0);
    const QModelIndex given = model.indexOf(QStringLiteral("PID-5.2"));
    QVERIFY(given.isValid());
    QCOMPARE(given.siblingAtColumn(record::RecordTreeModel::ValueColumn).data().toString(),
             QStringLiteral("Anna"));
    QCOMPARE(given.parent().data(record::RecordTreeModel::TitleRole).toString(),
             QStringLiteral("Patient Name"));
    QCOMPARE(record::nodeAtPath(model.root(), QStringLiteral("PID-5.2")), model.node(given));
    model.setRecord(nullptr, -1);
    QCOMPARE(model.rowCount(), 0);
}

void TestViews::identifyingValuesAreMasked()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("adt"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setPreview(sample.preview());
    show(view);
    QVERIFY(!sample.selection().isRevealed()); // Until the user asks.
    auto& model = static_cast<record::RecordTableModel&>(*view.table().model());
    QCOMPARE(model.index(0, model.columnOf(QStringLiteral("PID-5"))).data().toString(),
             record::maskedValue());
    QCOMPARE(model.index(0, model.columnOf(QStringLiteral("MSH-10"))).data().toString(),
             QStringLiteral("M1"));
    const QString text = view.source().textView().toPlainText();
    QVERIFY(!text.contains(QStringLiteral("Example")));
    QVERIFY(text.contains(QStringLiteral("ADT^A01")));
}

void TestViews::bytesKeepTheirPlaceInTheText()
{
    const std::string bytes = "a\r\n\xC3\xA4|b\rc";
    const preview::RecordText text(bytes);
    QCOMPARE(text.text(), QStringLiteral("a\nä|b\nc"));
    QCOMPARE(text.positionOf(3), 2);
    QCOMPARE(text.positionOf(5), 3);
    QCOMPARE(text.byteAt(4), std::uint64_t{6});
    QVERIFY(preview::looksLikeText(bytes));
    QVERIFY(!preview::looksLikeText(std::string(200, '\1')));
}

void TestViews::choosingAnOutputValueLightsUpItsSource()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setMasking(false);
    view.setPreview(sample.preview());
    show(view);
    auto& model = static_cast<record::RecordTableModel&>(*view.table().model());
    clickOn(view.table(), model.index(1, model.columnOf(QStringLiteral("name.family"))));
    QCOMPARE(view.source().textView().highlightedTexts(), QStringList{QStringLiteral("Sample")});
    QCOMPARE(sample.selection().value(), QStringLiteral("name[0].family"));
    view.setTreeMode(true);
    view.after().setCurrentIndex(
        static_cast<record::RecordTreeModel&>(*view.after().model()).indexOf(QStringLiteral("birthDate")));
    QCOMPARE(view.source().textView().highlightedTexts(), QStringList{QStringLiteral("19751124")});
    QVERIFY(view.before().isVisible());
}

void TestViews::theSourceShowsWhatTheMappingUses()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setMasking(false);
    view.setPreview(sample.preview());
    show(view);
    preview::SourceView& source = view.source();
    QVERIFY(source.coverageButton().isVisible());
    QVERIFY(!source.coverageLegend().isVisible());
    QVERIFY(source.textView().coveredTexts(mapping::FieldUse::Mapped).isEmpty());
    source.coverageButton().click();
    QCOMPARE(source.textView().coveredTexts(mapping::FieldUse::Mapped),
             (QStringList{QStringLiteral("4711"), QStringLiteral("Example"), QStringLiteral("19800214")}));
    QVERIFY(source.textView().coveredTexts(mapping::FieldUse::Unmapped).contains(QStringLiteral("Maria")));
    QVERIFY(source.coverageLegend().isVisible());
    QVERIFY(source.coverageLegend().text().contains(QStringLiteral("3 mapped")));
    // It stays from record to record, below what is lit up.
    auto& model = static_cast<record::RecordTableModel&>(*view.table().model());
    clickOn(view.table(), model.index(1, model.columnOf(QStringLiteral("name.family"))));
    QCOMPARE(source.textView().highlightedTexts(), QStringList{QStringLiteral("Sample")});
    QVERIFY(source.textView().coveredTexts(mapping::FieldUse::Mapped).contains(QStringLiteral("Sample")));
    sample.selection().setNode(QStringLiteral("adt"));
    QVERIFY(!source.coverageButton().isVisible());
    QVERIFY(!source.coverageLegend().isVisible());
}

void TestViews::pressingInTheSourceChoosesWhatWasMadeOfIt()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setMasking(false);
    view.setPreview(sample.preview());
    show(view);
    const std::string bytes = "4711";
    const QString text = view.source().textView().toPlainText();
    Q_EMIT view.source().bytePressed(static_cast<quint64>(text.indexOf(QStringLiteral("4711"))));
    QCOMPARE(sample.selection().value(), QStringLiteral("id"));
}

void TestViews::theMenuOfAValueAsksForItsRule()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setPreview(sample.preview());
    show(view);
    QSignalSpy asked(&view, &preview::PreviewView::ruleRequested);
    auto& model = static_cast<record::RecordTableModel&>(*view.table().model());
    const QModelIndex cell = model.index(0, model.columnOf(QStringLiteral("name.family")));
    clickOn(view.table(), cell);
    QVERIFY(chooseInMenu(*view.table().viewport(), view.table().visualRect(cell).center(),
                         QStringLiteral("Which rule")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("name[0].family"));
    QVERIFY(view.shownRecord());
    QVERIFY(view.shownSource() != nullptr);

    sample.selection().setNode(QStringLiteral("adt")); // Nothing mapped it yet.
    QVERIFY(!chooseInMenu(*view.table().viewport(), view.table().visualRect(model.index(0, 0)).center(),
                          QStringLiteral("Which rule")));
}

void TestViews::theMenuOfAFieldAsksForARule()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setPreview(sample.preview());
    show(view);
    view.setMasking(false);
    QSignalSpy added(&view, &preview::PreviewView::newRuleRequested);
    QSignalSpy asked(&view, &preview::PreviewView::ruleRequested);
    preview::SourceTextView& text = view.source().textView();
    const auto choose = [&](const QString& word, const QString& action) {
        const auto byte = static_cast<std::uint64_t>(text.toPlainText().indexOf(word)) + 1;
        return chooseInMenu(*text.viewport(), text.pointOf(byte), action);
    };
    QVERIFY(choose(QStringLiteral("Maria"), QStringLiteral("Add a rule")));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.front().front().toString(), QStringLiteral("PID-5.3"));
    QVERIFY(!choose(QStringLiteral("Maria"), QStringLiteral("Which rule")));
    QVERIFY(choose(QStringLiteral("4711"), QStringLiteral("Which rule")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("id"));
}

void TestViews::aRejectedRecordSaysWhy()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("checked"));
    preview::PreviewView view(sample.document(), sample.selection());
    view.setPreview(sample.preview());
    show(view);
    QCOMPARE(view.table().model()->rowCount(), 2);
    view.ports().setCurrentIndex(view.ports().findData(QStringLiteral("rejected")));
    QCOMPARE(view.table().model()->rowCount(), 1);
    bool isSaid = false;
    for (const QLabel* label : view.findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(QStringLiteral("Born in the future"));
    QVERIFY(isSaid);
}

void TestViews::expressionsShowValueAndError()
{
    test::SamplePipeline sample;
    const auto preview = sample.preview();
    const engine::PortPreview& port = preview->ports.at("adt");
    expression::ExpressionEdit edit(expression::ExpressionLines::Several);
    expression::ExpressionContext context;
    context.schema = port.schema;
    context.typeName = port.typeName;
    context.notation = port.notation;
    context.samples = {port.records.front().document->root()};
    edit.setContext(context);
    show(edit);
    QTest::keyClicks(&edit, QStringLiteral("PID-5.1 & ', ' & PID-5.2"));
    QTRY_COMPARE(expression::summaryOf(edit.result()), QStringLiteral("= Example, Anna"));
    edit.setText(QStringLiteral("PID-5.1.uper()"));
    QVERIFY(edit.result().error.has_value());
    QVERIFY(expression::summaryOf(edit.result()).contains(QStringLiteral("upper")));
    const expression::TextPiece piece = expression::pieceOf(edit.text(), edit.result().error->place);
    QCOMPARE(edit.text().mid(piece.begin, 4), QStringLiteral("uper"));
    QCOMPARE(edit.extraSelections().size(), 1);
}

void TestViews::completionOffersWhatMayStandThere_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::newRow("segments") << "adt"
                              << "PI"
                              << "PID";
    QTest::newRow("fields of a segment") << "adt"
                                         << "PID-"
                                         << "PID-5";
    QTest::newRow("components of a field") << "adt"
                                           << "PID-5."
                                           << "1";
    QTest::newRow("functions of a value") << "adt"
                                          << "PID-5.1.sub"
                                          << "substring(";
    QTest::newRow("elements of a type") << "patient"
                                        << "na"
                                        << "name";
    QTest::newRow("elements of what stands before") << "patient"
                                                    << "name.fam"
                                                    << "family";
    QTest::newRow("inside a condition") << "patient"
                                        << "name.where(us"
                                        << "use";
    QTest::newRow("behind a condition") << "patient"
                                        << "name.where(use = 'x').giv"
                                        << "given";
    QTest::newRow("codes") << "patient"
                           << "gender = "
                           << "'female'";
    QTest::newRow("codes in quotes") << "patient"
                                     << "gender = 'fe"
                                     << "'female'";
}

void TestViews::completionOffersWhatMayStandThere()
{
    QFETCH(QString, port);
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    test::SamplePipeline sample;
    const auto preview = sample.preview();
    const engine::PortPreview& shown = preview->ports.at(port.toStdString());
    expression::ExpressionContext context;
    context.schema = shown.schema;
    context.typeName = shown.typeName;
    context.notation = shown.notation;
    QStringList texts;
    for (const expression::Candidate& candidate :
         expression::completionsAt(typed, static_cast<int>(typed.size()), context).candidates)
        texts.push_back(candidate.text);
    QVERIFY2(texts.contains(offered), qPrintable(texts.join(u' ')));
}

void TestViews::typingAnExpressionCompletesByKeys()
{
    test::SamplePipeline sample;
    const auto preview = sample.preview();
    const engine::PortPreview& port = preview->ports.at("patient");
    expression::ExpressionEdit edit(expression::ExpressionLines::One);
    expression::ExpressionContext context;
    context.schema = port.schema;
    context.typeName = port.typeName;
    edit.setContext(context);
    show(edit);
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("birthD"));
    QTRY_VERIFY(edit.completer().popup()->isVisible());
    QTest::keyClick(edit.completer().popup(), Qt::Key_Return);
    QCOMPARE(edit.text(), QStringLiteral("birthDate"));
    QSignalSpy finished(&edit, &expression::ExpressionEdit::editingFinished);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
}

void TestViews::fieldTreesFollowTheSchema()
{
    // Types of real formats nest without end, which a tester that walks the whole tree does not survive.
    SchemaField name;
    name.name = "name";
    name.title = "Full name";
    name.typeName = "Name";
    name.minimum = 1;
    SchemaField family;
    family.name = "family";
    family.typeName = "text";
    SchemaType person;
    person.name = "Person";
    person.fields = {name};
    SchemaType part;
    part.name = "Name";
    part.fields = {family};
    mapping_view::SchemaTreeModel model(mapping_view::TreeSide::Target);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSchema(std::make_shared<const FixedSchema>(std::vector<SchemaType>{person, part}), "Person");
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.coverage().missing, QStringList{QStringLiteral("name")});
    const QModelIndex leaf = model.indexOf(QStringLiteral("name.family"));
    QVERIFY(leaf.isValid());
    model.setUsed({QStringLiteral("name.family")});
    QVERIFY(model.coverage().missing.isEmpty());
    QCOMPARE(leaf.parent().data(mapping_view::SchemaTreeModel::UseRole).toInt(),
             static_cast<int>(mapping_view::SchemaTreeModel::Use::Below));
}

void TestViews::draggingASourceFieldOnATargetMakesARule()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view(
        {sample.document(), sample.selection(), sample.registry(), sample.clock()});
    QAbstractItemModelTester rules(&view.rulesModel(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.setPreview(sample.preview());
    show(view);
    QVERIFY(view.source().choosePath(QStringLiteral("PID-8")));
    QVERIFY(view.target().choosePath(QStringLiteral("gender")));
    QTreeView& from = view.source().tree();
    QTreeView& to = view.target().tree();
    // A real drag runs an event loop of its own; what it carries and where it is dropped is all the views see
    // of it.
    const std::unique_ptr<QMimeData> carried(from.model()->mimeData({from.currentIndex()}));
    QVERIFY(carried != nullptr);
    const QPoint where = to.visualRect(to.currentIndex()).center();
    QDragEnterEvent enter(where, Qt::LinkAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(to.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(where, Qt::LinkAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(to.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(where, Qt::LinkAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(to.viewport(), &drop);
    const mapping::MappingDefinition* mapping = sample.document().mapping(QStringLiteral("patient"));
    QCOMPARE(mapping->rules.size(), std::size_t{4});
    QCOMPARE(mapping->rules.back().to, std::string("gender"));
    QCOMPARE(mapping->rules.back().from, std::string("PID-8"));
    QCOMPARE(view.rules().currentIndex().row(), 3);
    sample.document().undoStack().undo();
    QCOMPARE(sample.document().mapping(QStringLiteral("patient"))->rules.size(), std::size_t{3});
}

void TestViews::aFieldDroppedInsideAnEachBecomesItsRule()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view(
        {sample.document(), sample.selection(), sample.registry(), sample.clock()});
    view.setPreview(sample.preview());
    show(view);
    QVERIFY(view.source().choosePath(QStringLiteral("PID-5.2")));
    QVERIFY(view.target().choosePath(QStringLiteral("name.given")));
    view.source().tree().setFocus();
    QTest::keyClick(&view.source().tree(), Qt::Key_Return);
    const mapping::MappingDefinition* mapping = sample.document().mapping(QStringLiteral("patient"));
    QCOMPARE(mapping->rules.size(), std::size_t{3});
    QCOMPARE(mapping->rules[1].rules.size(), std::size_t{2});
    QCOMPARE(mapping->rules[1].rules[1].to, std::string("given"));
    const mapping_view::RuleResult* result = view.rulesModel().result({1, 1});
    QVERIFY(result != nullptr);
    QVERIFY2(!result->error, result->error ? result->error->text().c_str() : "");
    QCOMPARE(result->values, QStringList{QStringLiteral("Anna")});
}

void TestViews::editingARuleShowsWhatItMakes()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view(
        {sample.document(), sample.selection(), sample.registry(), sample.clock()});
    view.setPreview(sample.preview());
    show(view);
    const QModelIndex rule = view.rulesModel().indexOf({0});
    QCOMPARE(rule.siblingAtColumn(mapping_view::RuleTreeModel::ResultColumn).data().toString(),
             QStringLiteral("4711"));
    clickOn(view.rules(), rule);
    QCOMPARE(sample.selection().rule(), QList<int>{0});
    view.editor().setFocus();
    view.editor().selectAll();
    QTest::keyClicks(&view.editor(), QStringLiteral("PID-3.1 & 'x'"));
    QTRY_COMPARE(rule.siblingAtColumn(mapping_view::RuleTreeModel::ResultColumn).data().toString(),
                 QStringLiteral("4711x"));
    QCOMPARE(sample.document().undoStack().count(), 1);
    view.setSampleRow(1);
    QCOMPARE(rule.siblingAtColumn(mapping_view::RuleTreeModel::ResultColumn).data().toString(),
             QStringLiteral("4712x"));
}

void TestViews::aWrongRuleSaysWhyAndTheOthersGoOn()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view(
        {sample.document(), sample.selection(), sample.registry(), sample.clock()});
    view.setPreview(sample.preview());
    show(view);
    const QModelIndex wrong = view.rulesModel().index(0, mapping_view::RuleTreeModel::FromColumn);
    QVERIFY(view.rulesModel().setData(wrong, QStringLiteral("PID-3.1.nothing(")));
    QCOMPARE(view.rulesModel().errorCount(), 1);
    const QModelIndex birth = view.rulesModel().index(2, mapping_view::RuleTreeModel::ResultColumn);
    QCOMPARE(birth.data().toString(), QStringLiteral("1980-02-14"));
}

void TestViews::resultsThatIdentifyNobodyStayInSight()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("patient"));
    mapping_view::MappingView view(
        {sample.document(), sample.selection(), sample.registry(), sample.clock()});
    view.setPreview(sample.preview());
    show(view);
    const QModelIndex from = view.rulesModel().index(0, mapping_view::RuleTreeModel::FromColumn);
    QVERIFY(view.rulesModel().setData(from, QStringLiteral("MSH-9.1")));
    view.setMasking(true);
    const auto resultAt = [&view](int row) {
        return view.rulesModel().index(row, mapping_view::RuleTreeModel::ResultColumn).data().toString();
    };
    QCOMPARE(resultAt(0), QStringLiteral("ADT"));
    QCOMPARE(resultAt(2), record::maskedValue()); // Born 1980-02-14, which is written otherwise there.
    view.setMasking(false);
    QCOMPARE(resultAt(2), QStringLiteral("1980-02-14"));
}

void TestViews::rulesAreCountedOnTheSample()
{
    test::SamplePipeline sample;
    sample.selection().setNode(QStringLiteral("checked"));
    rules::RulesView view(sample.document(), sample.selection(), sample.clock());
    QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.setPreview(sample.preview());
    show(view);
    const QModelIndex count = view.model().index(0, rules::RuleTableModel::CountColumn);
    QCOMPARE(count.data().toString(), QStringLiteral("rejects 1 of 3"));
    view.addRule();
    QCOMPARE(view.model().rowCount(), 2);
    view.idLine().selectAll();
    QTest::keyClicks(&view.idLine(), QStringLiteral("named"));
    QCOMPARE(view.model().index(1, 0).data().toString(), QStringLiteral("named"));
    QVERIFY(view.settingRows().empty()); // An expression has a place of its own.
    QVERIFY(view.condition().isVisible());
    view.removeRule();
    sample.document().undoStack().undo();
    QCOMPARE(view.model().rowCount(), 2);
}

void TestViews::aProblemLeadsToItsPlace()
{
    test::SamplePipeline sample;
    problems::ProblemsView view(sample.document(), sample.selection());
    show(view);
    Place place;
    place.path = "steps.patient.map.rules[1].rules[0].from";
    sample.document().setFindings(
        {Diagnostic::warning("test.some", "A warning"), Diagnostic::error("test.wrong", "Wrong").at(place)});
    QCOMPARE(view.list().model()->rowCount(), 2);
    QCOMPARE(view.list().model()->index(0, 0).data().toString(), QStringLiteral("Wrong"));
    QSignalSpy places(&sample.selection(), &document::Selection::placeRequested);
    clickOn(view.list(), view.list().model()->index(0, 0));
    QCOMPARE(sample.selection().node(), QStringLiteral("patient"));
    QCOMPARE(sample.selection().rule(), (QList<int>{1, 0}));
    QCOMPARE(places.size(), 1);
}

void TestViews::rulesAreReadFromPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<int>>("rule");
    QTest::newRow("node") << "sources.adt.path" << QList<int>{};
    QTest::newRow("validation rule") << "steps.checked.validate.rules[2].expression" << QList<int>{2};
    QTest::newRow("within an each") << "rules[1].rules[0].from" << QList<int>{1, 0};
}

void TestViews::rulesAreReadFromPlaces()
{
    QFETCH(QString, path);
    QFETCH(QList<int>, rule);
    Place place;
    place.path = path.toStdString();
    QCOMPARE(problems::ruleOf(place), rule);
}

void TestViews::aRunShowsProgressAndReport()
{
    test::SamplePipeline sample;
    run::RunView view(sample.document(), sample.selection());
    show(view);
    QSignalSpy wanted(&view, &run::RunView::runRequested);
    QTest::mouseClick(&view.runButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    view.setStarted();
    QVERIFY(!view.runButton().isEnabled());
    auto progress = std::make_shared<engine::RunProgress>();
    progress->seconds = 0.5;
    progress->records = 1000;
    progress->nodes.push_back({.id = "adt", .tally = {.in = 1000, .out = 999, .rejected = 1}});
    view.setProgress(progress);
    QCOMPARE(view.steps().model()->index(0, run::RunTableModel::RejectedColumn).data().toString(),
             QStringLiteral("1"));
    QSignalSpy cancelled(&view, &run::RunView::cancelRequested);
    QTest::mouseClick(&view.cancelButton(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    auto report = std::make_shared<engine::RunReport>();
    report->status = engine::RunStatus::Cancelled;
    engine::NodeReport node;
    node.id = "adt";
    node.tally = {.in = 1000, .out = 999, .rejected = 1, .filtered = 0, .warnings = 0};
    report->nodes.push_back(node);
    view.setReport(report);
    QVERIFY(view.runButton().isEnabled());
    QVERIFY(view.reportText().contains(QStringLiteral("accounted for")));
    clickOn(view.steps(), view.steps().model()->index(0, 0));
    QCOMPARE(sample.selection().node(), QStringLiteral("adt"));
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
