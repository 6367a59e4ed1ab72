// SPDX-License-Identifier: Apache-2.0
#include "core/engine/example_run.h"
#include "tests/widgets/mapping/pack_project.h"
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/mapping/code_table_pane.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_tools.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/suggestion_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace hilum;
using namespace hilum::mapping_view;

namespace {

constexpr const char* kMapping = R"(hilum: 1
name: sample
lookups:
  gender: {M: male, X: nothing}
sources:
  adt: {connector: files, path: adt.hl7, format: hl7v2}
steps:
  patient:
    from: adt
    map:
      source: {format: hl7v2, structure: ADT_A01}
      target: {format: fhir, type: Patient}
      rules:
        - {to: id, from: PID-3.1}
        - to: name
          each: PID-5
          rules:
            - {to: family, from: XPN.1}
        - {to: birthDate, from: PID-7.toDate()}
        - {to: gender, from: PID-8, lookup: gender}
        - {to: maritalStatus.text, from: PID-16.1}
sinks:
  store: {from: patient, connector: files, path: out.ndjson, format: fhir}
)";

/// The mapping view of a small pipeline whose gender table is not complete.
struct Bench
{
    test::SamplePipeline sample;
    std::unique_ptr<MappingView> view;

    Bench()
    {
        sample.writeFile(QStringLiteral("sample.yaml"), kMapping);
        if (!sample.document().load(sample.path(QStringLiteral("sample.yaml"))))
            QTest::qFail("no pipeline", __FILE__, __LINE__);
        sample.selection().setNode(QStringLiteral("patient"));
        view = std::make_unique<MappingView>(MappingView::Surroundings{sample.document(), sample.selection(),
                                                                       sample.registry(), sample.clock()});
        view->resize(900, 620);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
        view->setPreview(sample.preview());
    }

    [[nodiscard]] MappingTools& tools() { return view->tools(); }
    /// By the mouse.
    void openTab(MappingTools::Tab tab)
    {
        QTabBar* bar = tools().tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        if (tools().currentIndex() != tab) // Out of sight behind the scroll buttons.
            tools().setCurrentIndex(tab);
    }
    void choose(const RulePath& path)
    {
        const QModelIndex index = view->rulesModel().indexOf(path);
        view->rules().scrollTo(index);
        QTest::mouseClick(view->rules().viewport(), Qt::LeftButton, {},
                          view->rules().visualRect(index).center());
    }
    [[nodiscard]] const mapping::MappingDefinition& mapping()
    {
        return *sample.document().mapping(QStringLiteral("patient"));
    }
};

QStringList columnOf(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// What stands beside the expression of a mapping's rule.
class TestMappingTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theValuesOfAFieldAreCounted();
    void identifyingValuesAreMasked();
    void theValuesOfARuleSayWhatBecomesOfThem();
    void theCodesOfATargetAreListedWithWhatHasNone();
    void codesAndUnusedFieldsAreMarkedInTheTrees();
    void treesShowOnlyWhatIsLookedFor_data();
    void treesShowOnlyWhatIsLookedFor();
    void whatIsAskedForByNameIsShownInSpiteOfAFilter();
    void coverageTellsWhatIsMappedAndWhatNeverComes();
    void fieldsOfTheCoverageLeadToTheirRules();
    void usesAreFound_data();
    void usesAreFound();
    void aUseIsGoneTo();
    void usesInAPackLeadIntoItsParts();
    void aRuleIsDuplicated();
    void allSureSuggestionsAreTakenInOneStep();
    void dismissedSuggestionsAreRemembered();
    void aCodeTableIsChangedForTheProject();
    void codeTablesAreEditedAsRows();
    void theSpecificationIsWritten();
    void aRecordIsKeptAsATest();
};

void TestMappingTools::theValuesOfAFieldAreCounted()
{
    Bench bench;
    QAbstractItemModelTester tester(&bench.tools().values(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.openTab(MappingTools::ValuesTab);
    QVERIFY(bench.view->source().choosePath(QStringLiteral("PID-8")));
    const ValueTableModel& values = bench.tools().values();
    QCOMPARE(columnOf(values, ValueTableModel::ValueColumn), (QStringList{"F", "M"}));
    QCOMPARE(columnOf(values, ValueTableModel::CountColumn), (QStringList{"2", "1"}));
    QVERIFY(bench.view->source().choosePath(QStringLiteral("PID-16")));
    QCOMPARE(values.rowCount(), 0);
}

void TestMappingTools::identifyingValuesAreMasked()
{
    Bench bench;
    bench.openTab(MappingTools::ValuesTab);
    QVERIFY(bench.view->source().choosePath(QStringLiteral("PID-5.1")));
    QVERIFY(columnOf(bench.tools().values(), 0).contains(QStringLiteral("Example")));
    bench.view->setMasking(true);
    QVERIFY(!columnOf(bench.tools().values(), 0).contains(QStringLiteral("Example")));
    QCOMPARE(bench.tools().values().rowCount(), 3);
}

void TestMappingTools::theValuesOfARuleSayWhatBecomesOfThem()
{
    Bench bench;
    bench.openTab(MappingTools::ValuesTab);
    bench.choose({3});
    const std::vector<ValueUse>& values = bench.tools().values().values();
    QCOMPARE(values.size(), std::size_t{2});
    QCOMPARE(values[0].value.text, QStringLiteral("F"));
    QCOMPARE(values[0].fate, ValueUse::Fate::Lost);
    QCOMPARE(values[1].becomes, QStringLiteral("male"));
    QCOMPARE(values[1].fate, ValueUse::Fate::Translated);
    bench.choose({0}); // Identifiers go on as they are.
    QCOMPARE(bench.tools().values().values().front().fate, ValueUse::Fate::Kept);
}

void TestMappingTools::theCodesOfATargetAreListedWithWhatHasNone()
{
    Bench bench;
    bench.openTab(MappingTools::CodesTab);
    bench.choose({3});
    const QTreeWidget& codes = bench.tools().codes();
    QCOMPARE(codes.topLevelItemCount(), 2);
    QStringList lost;
    for (int row = 0; row < codes.topLevelItem(0)->childCount(); ++row)
        lost << codes.topLevelItem(0)->child(row)->text(0);
    QCOMPARE(lost.front(), QStringLiteral("F")); // Of the sample, before what only the source's table has.
    QVERIFY(lost.contains(QStringLiteral("O")));
    QVERIFY(!lost.contains(QStringLiteral("M")));
    const QTreeWidgetItem* male = nullptr;
    for (int row = 0; row < codes.topLevelItem(1)->childCount(); ++row) {
        if (codes.topLevelItem(1)->child(row)->text(0) == QStringLiteral("male"))
            male = codes.topLevelItem(1)->child(row);
    }
    QVERIFY(male != nullptr);
    QCOMPARE(male->text(2), QStringLiteral("M"));
    bench.choose({2});
    QCOMPARE(codes.topLevelItemCount(), 0);
}

void TestMappingTools::codesAndUnusedFieldsAreMarkedInTheTrees()
{
    Bench bench;
    const auto at = [](FieldPane& pane, const char* path, int role) {
        return pane.model().indexOf(QString::fromLatin1(path)).data(role);
    };
    QVERIFY(at(bench.view->target(), "gender", SchemaTreeModel::IsBindingRequiredRole).toBool());
    QVERIFY(at(bench.view->target(), "birthDate", SchemaTreeModel::BindingRole).toString().isEmpty());
    QVERIFY(!at(bench.view->source(), "PID-8", SchemaTreeModel::BindingRole).toString().isEmpty());
    QVERIFY(at(bench.view->source(), "PID-11", SchemaTreeModel::IsUnusedRole).toBool());
    QVERIFY(at(bench.view->source(), "PID-5.2", SchemaTreeModel::IsUnusedRole).toBool());
    QVERIFY(!at(bench.view->source(), "PID-5.1", SchemaTreeModel::IsUnusedRole).toBool());
    QVERIFY(!at(bench.view->source(), "PID", SchemaTreeModel::IsUnusedRole).toBool());
    QVERIFY(!at(bench.view->source(), "PID-16", SchemaTreeModel::IsUnusedRole).toBool()); // Not there.
}

void TestMappingTools::treesShowOnlyWhatIsLookedFor_data()
{
    QTest::addColumn<bool>("isSource");
    QTest::addColumn<int>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("hidden");
    const auto add = [](const char* name, bool isSource, FieldFilter filter, const QStringList& shown,
                        const QStringList& hidden) {
        QTest::newRow(name) << isSource << static_cast<int>(filter) << shown << hidden;
    };
    add("mapped in the source", true, FieldFilter::Mapped,
        {QStringLiteral("PID"), QStringLiteral("PID-3"), QStringLiteral("PID-8")},
        {QStringLiteral("MSH"), QStringLiteral("PID-11"), QStringLiteral("PID-9")});
    add("not mapped in the source", true, FieldFilter::Unmapped,
        {QStringLiteral("PID"), QStringLiteral("PID-11"), QStringLiteral("MSH")},
        {QStringLiteral("PID-8"), QStringLiteral("PID-9")});
    add("never in the sample", true, FieldFilter::NeverPopulated,
        {QStringLiteral("PID"), QStringLiteral("PID-9"), QStringLiteral("PID-16.1")},
        {QStringLiteral("PID-8")});
    add("mapped in the target", false, FieldFilter::Mapped,
        {QStringLiteral("name"), QStringLiteral("gender")},
        {QStringLiteral("active"), QStringLiteral("contact")});
    add("not mapped in the target", false, FieldFilter::Unmapped,
        {QStringLiteral("active"), QStringLiteral("name")}, {QStringLiteral("gender")});
    add("required in the source", true, FieldFilter::Missing,
        {QStringLiteral("MSH"), QStringLiteral("MSH-9")},
        {QStringLiteral("PID-3"), QStringLiteral("PID-11")});
    add("nothing required in a patient", false, FieldFilter::Missing, {},
        {QStringLiteral("active"), QStringLiteral("gender"), QStringLiteral("contact")});
    add("all", true, FieldFilter::All,
        {QStringLiteral("MSH"), QStringLiteral("PID-9"), QStringLiteral("PID-8")}, {});
}

void TestMappingTools::treesShowOnlyWhatIsLookedFor()
{
    QFETCH(const bool, isSource);
    QFETCH(const int, filter);
    QFETCH(const QStringList, shown);
    QFETCH(const QStringList, hidden);
    Bench bench;
    FieldPane& pane = isSource ? bench.view->source() : bench.view->target();
    for (const QString& path : shown + hidden) { // Open before.
        for (QModelIndex at = pane.model().indexOf(path).parent(); at.isValid(); at = at.parent())
            pane.tree().expand(at);
    }
    for (QAction* action : pane.filterButton().menu()->actions()) {
        if (action->data().toInt() == filter)
            action->trigger();
    }
    QCOMPARE(static_cast<int>(pane.filter()), filter);
    const auto isHidden = [&pane](const QString& path) {
        const QModelIndex index = pane.model().indexOf(path);
        return pane.tree().isRowHidden(index.row(), index.parent())
               || (index.parent().isValid()
                   && pane.tree().isRowHidden(index.parent().row(), index.parent().parent()));
    };
    for (const QString& path : shown)
        QVERIFY2(!isHidden(path), qPrintable(path));
    for (const QString& path : hidden)
        QVERIFY2(isHidden(path), qPrintable(path));
}

void TestMappingTools::whatIsAskedForByNameIsShownInSpiteOfAFilter()
{
    Bench bench;
    FieldPane& pane = bench.view->source();
    pane.setFilter(FieldFilter::Mapped);
    QTest::keyClicks(&pane.searchLine(), QStringLiteral("PID-11"));
    QCOMPARE(pane.tree().currentIndex().data(SchemaTreeModel::PathRole).toString(), QStringLiteral("PID-11"));
    QCOMPARE(pane.filter(), FieldFilter::All);
}

void TestMappingTools::coverageTellsWhatIsMappedAndWhatNeverComes()
{
    Bench bench;
    QAbstractItemModelTester tester(&bench.tools().coverage(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.openTab(MappingTools::CoverageTab);
    FieldCoverageModel& model = bench.tools().coverage();
    const auto stateOf = [&model](const char* path) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.coverage(row).path == QLatin1String(path))
                return static_cast<int>(model.coverage(row).state);
        }
        return -1;
    };
    using State = FieldCoverage::State;
    QCOMPARE(stateOf("PID-3"), static_cast<int>(State::Mapped));
    QCOMPARE(stateOf("PID-5"), static_cast<int>(State::Mapped));
    QCOMPARE(stateOf("PID-11"), static_cast<int>(State::Unmapped));
    QCOMPARE(stateOf("PID-16.1"), static_cast<int>(State::NeverFilled));
    QCOMPARE(stateOf("PID-9"), -1);
    QComboBox& filter = bench.tools().coverageFilter();
    filter.setCurrentIndex(filter.findData(static_cast<int>(State::NeverFilled)));
    QCOMPARE(bench.tools().coverageTable().model()->rowCount(), 1);
    filter.setCurrentIndex(0);
    QCOMPARE(bench.tools().coverageTable().model()->rowCount(), model.rowCount());
}

void TestMappingTools::fieldsOfTheCoverageLeadToTheirRules()
{
    Bench bench;
    bench.openTab(MappingTools::CoverageTab);
    QTreeView& table = bench.tools().coverageTable();
    QModelIndex field;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString().startsWith(QStringLiteral("PID-7 ")))
            field = table.model()->index(row, 0);
    }
    QVERIFY(field.isValid());
    table.setFocus();
    table.setCurrentIndex(field);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(bench.view->rules().currentIndex().row(), 2);
    QCOMPARE(bench.view->source()
                 .tree()
                 .currentIndex()
                 .siblingAtColumn(0)
                 .data(SchemaTreeModel::PathRole)
                 .toString(),
             QStringLiteral("PID-7"));
}

void TestMappingTools::usesAreFound_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QList<RulePath>>("rules");
    QTest::newRow("source field with its parts") << "PID-5" << QList<RulePath>{{1}, {1, 0}};
    QTest::newRow("part of a field") << "PID-5.1" << QList<RulePath>{{1, 0}};
    QTest::newRow("not what only begins alike") << "PID-1" << QList<RulePath>{};
    QTest::newRow("target element with its parts") << "name" << QList<RulePath>{{1}, {1, 0}};
    QTest::newRow("table, which is a target too") << "gender" << QList<RulePath>{{3}, {3}};
    QTest::newRow("word in an expression") << "toDate" << QList<RulePath>{{2}};
    QTest::newRow("nothing") << "  " << QList<RulePath>{};
}

void TestMappingTools::usesAreFound()
{
    QFETCH(const QString, wanted);
    QFETCH(const QList<RulePath>, rules);
    Bench bench;
    QAbstractItemModelTester tester(&bench.tools().uses(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.openTab(MappingTools::UsesTab);
    QTest::keyClicks(&bench.tools().usesLine(), wanted);
    QList<RulePath> found;
    for (int row = 0; row < bench.tools().uses().rowCount(); ++row)
        found << bench.tools().uses().use(row).rule;
    QCOMPARE(found, rules);
}

void TestMappingTools::aUseIsGoneTo()
{
    Bench bench;
    QTreeView& tree = bench.view->target().tree();
    QVERIFY(bench.view->target().choosePath(QStringLiteral("birthDate")));
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(bench.tools().currentIndex(), int(MappingTools::UsesTab));
    QCOMPARE(bench.tools().uses().rowCount(), 1);
    QTreeView& table = bench.tools().usesTable();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(bench.view->rules().currentIndex().row(), 2);
}

void TestMappingTools::usesInAPackLeadIntoItsParts()
{
    test::PackProject project;
    project.selection().setNode(QStringLiteral("patients"));
    MappingView view({.document = project.document(),
                      .selection = project.selection(),
                      .registry = project.registry(),
                      .clock = project.clock(),
                      .makeWork = {},
                      .packFolders = project.packFolders()});
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setPreview(project.preview());
    view.openPart(view.parts().model().index(0, 0));
    view.tools().askForUses(QStringLiteral("xpn"));
    const RuleUseModel& uses = view.tools().uses();
    int pid = -1;
    int parts = 0;
    for (int row = 0; row < uses.rowCount(); ++row) {
        if (uses.use(row).kind != RuleUse::Kind::Part)
            continue;
        ++parts;
        if (uses.use(row).name == QStringLiteral("segments/pid"))
            pid = row;
    }
    QCOMPARE(parts, 2);
    QVERIFY(pid >= 0);
    QTreeView& table = view.tools().usesTable();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(pid, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(view.openPartName(), QStringLiteral("segments/pid"));
    QCOMPARE(view.rules().currentIndex().row(), 1);
}

void TestMappingTools::aRuleIsDuplicated()
{
    Bench bench;
    bench.choose({2});
    bench.view->rules().setFocus();
    QTest::keyClick(&bench.view->rules(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.mapping().rules.size(), std::size_t{6});
    QCOMPARE(bench.mapping().rules[3], bench.mapping().rules[2]);
    QCOMPARE(bench.view->rules().currentIndex().row(), 3);
    bench.sample.document().undoStack().undo();
    QCOMPARE(bench.mapping().rules.size(), std::size_t{5});
}

void TestMappingTools::allSureSuggestionsAreTakenInOneStep()
{
    Bench bench;
    bench.view->suggest();
    SuggestionPanel& panel = bench.view->suggestions();
    const int offered = panel.list().topLevelItemCount();
    QVERIFY(offered > 1);
    panel.threshold().setValue(100);
    QVERIFY(!panel.acceptSureButton().isEnabled());
    panel.threshold().setValue(90);
    QTest::mouseClick(&panel.acceptSureButton(), Qt::LeftButton);
    QCOMPARE(bench.mapping().rules.size(), static_cast<std::size_t>(5 + offered));
    QCOMPARE(bench.sample.document().undoStack().count(), 1);
    bench.sample.document().undoStack().undo();
    QCOMPARE(bench.mapping().rules.size(), std::size_t{5});
}

void TestMappingTools::dismissedSuggestionsAreRemembered()
{
    test::SamplePipeline sample;
    std::map<QString, QStringList> settings;
    const auto makeView = [&] {
        auto view = std::make_unique<MappingView>(
            MappingView::Surroundings{.document = sample.document(),
                                      .selection = sample.selection(),
                                      .registry = sample.registry(),
                                      .clock = sample.clock(),
                                      .remembered = [&settings](const QString& key) { return settings[key]; },
                                      .remember =
                                          [&settings](const QString& key, const QStringList& values) {
                                              settings[key] = values;
                                          }});
        view->setPreview(sample.preview());
        view->resize(900, 620);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
        view->suggest();
        return view;
    };
    sample.selection().setNode(QStringLiteral("patient"));
    auto first = makeView();
    QTreeWidget& list = first->suggestions().list();
    const int offered = list.topLevelItemCount();
    const QString waved = list.topLevelItem(0)->text(0);
    list.clearSelection();
    list.setCurrentItem(list.topLevelItem(0));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(list.topLevelItemCount(), offered - 1);
    first.reset();
    const auto second = makeView();
    SuggestionPanel& panel = second->suggestions();
    QCOMPARE(panel.list().topLevelItemCount(), offered - 1);
    QVERIFY(panel.list().findItems(waved, Qt::MatchExactly, 0).isEmpty());
    QTest::mouseClick(&panel.restoreButton(), Qt::LeftButton);
    QCOMPARE(panel.list().topLevelItemCount(), offered);
    QVERIFY(panel.restoreButton().isHidden());
}

/// Before the question comes it must be known who answers it.
void TestMappingTools::aCodeTableIsChangedForTheProject()
{
    test::PackProject project;
    project.writeFile(QStringLiteral("packs/tiny/tables/sex.csv"), "code,target\nF,female\nM,male\n");
    project.writeFile(QStringLiteral("packs/tiny/segments/pid.yaml"),
                      "mapping: pid\nsource: {format: hl7v2, structure: PID}\n"
                      "target: {format: fhir, type: Patient}\nparameters: {key: Number of the patient}\n"
                      "lookups:\n  sex: {file: ../tables/sex.csv, key: code, value: target}\n"
                      "rules:\n  - {to: id, from: \"%key\"}\n  - {to: gender, from: PID-8, lookup: sex}\n");
    const auto genderOf = [&project](int row) {
        const auto preview = project.preview();
        const engine::PortPreview& port = preview->ports.at("patients");
        NodeList found;
        port.records[static_cast<std::size_t>(row)].document->root().children("gender", found);
        return found.empty() ? QString() : QString::fromStdString(found.front().value().toString());
    };
    project.selection().setNode(QStringLiteral("patients"));
    MappingView view({.document = project.document(),
                      .selection = project.selection(),
                      .registry = project.registry(),
                      .clock = project.clock(),
                      .makeWork = {},
                      .packFolders = project.packFolders()});
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setPreview(project.preview());
    QCOMPARE(genderOf(0), QStringLiteral("female"));

    view.openTable(QStringLiteral("tables/sex"));
    CodeTableModel& model = view.codeTable().model();
    QCOMPARE(model.rowCount(), 3); // With the one to add to.
    QTimer answer;
    connect(&answer, &QTimer::timeout, &answer, [] {
        if (QWidget* question = QApplication::activeModalWidget(); question != nullptr)
            QTest::keyClick(question, Qt::Key_Return);
    });
    answer.start(5);
    QTableView& table = view.codeTable().table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    table.edit(table.currentIndex());
    auto* line = table.viewport()->findChild<QLineEdit*>();
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("other"));
    QTest::keyClick(line, Qt::Key_Return);
    const QString file = QStringLiteral("mappings/tiny/tables/sex.csv");
    QTRY_VERIFY(project.document().overlayTable(file) != nullptr);
    answer.stop();
    QCOMPARE(*project.document().overlayTable(file), std::string("code,target\nF,other\nM,male\n"));
    QCOMPARE(view.openTableName(), QStringLiteral("tables/sex"));
    QVERIFY(model.index(0, 0).data(CodeTableModel::IsChangedRole).toBool());
    QVERIFY(!model.index(1, 0).data(CodeTableModel::IsChangedRole).toBool());
    QCOMPARE(genderOf(0), QStringLiteral("other")); // Not saved yet.
    QCOMPARE(genderOf(1), QStringLiteral("male"));
    project.document().undoStack().undo();
    QCOMPARE(genderOf(0), QStringLiteral("female"));
    project.document().undoStack().redo();
    QVERIFY(project.document().save(project.document().fileName()).has_value());
    QCOMPARE(project.textOf(file), QByteArray("code,target\nF,other\nM,male\n"));
    QCOMPARE(genderOf(0), QStringLiteral("other"));

    document::PipelineDocument again; // Who opens the project finds it.
    QVERIFY(again.load(project.document().fileName()).has_value());
    QVERIFY(again.overlayTable(file) != nullptr);
    QVERIFY(!again.isDirty());

    project.document().removeOverlay(file, {.text = QStringLiteral("Revert")});
    QCOMPARE(genderOf(0), QStringLiteral("female"));
    QVERIFY(!model.index(0, 0).data(CodeTableModel::IsChangedRole).toBool());
    QVERIFY(project.document().save(project.document().fileName()).has_value());
    QVERIFY(!QFile::exists(project.path(file)));
    view.closeTable();
    QVERIFY(view.openTableName().isEmpty());
}

void TestMappingTools::codeTablesAreEditedAsRows()
{
    CodeTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::string text;
    connect(&model, &CodeTableModel::textEdited, &model, [&](const std::string& csv) {
        text = csv;
        model.setText(csv);
    });
    model.setText("");
    QCOMPARE(model.rowCount(), 0);
    model.setText("code,display\r\nA,\"x, y\"\r\nB\r\n\r\n");
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("x, y"));
    QVERIFY(model.setData(model.index(2, 0), QStringLiteral("C")));
    QVERIFY(model.setData(model.index(2, 1), QStringLiteral("say \"c\"")));
    QCOMPARE(text, std::string("code,display\nA,\"x, y\"\nB,\nC,\"say \"\"c\"\"\"\n"));
    const std::string once = text;
    model.setText(once);
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("AA")));
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("A")));
    QCOMPARE(text, once);
    model.removeRowsAt({0, 2});
    QCOMPARE(text, std::string("code,display\nB,\n"));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("B")));
}

void TestMappingTools::theSpecificationIsWritten()
{
    Bench bench;
    QStringList said;
    connect(bench.view.get(), &MappingView::statusMessage, bench.view.get(),
            [&said](const QString& text) { said << text; });
    const auto written = [&bench](const QString& name) {
        bench.view->exportSpecification(bench.sample.path(name));
        QFile file(bench.sample.path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString html = written(QStringLiteral("mapping.html"));
    QVERIFY(html.contains(QStringLiteral("<html")));
    QVERIFY(html.contains(QStringLiteral("PID-8")));
    QVERIFY(html.contains(QStringLiteral("male"))); // The codes of the table.
    QVERIFY(written(QStringLiteral("mapping.md")).contains(QStringLiteral("PID-8")));
    QVERIFY(written(QStringLiteral("mapping.csv")).contains(QStringLiteral("gender")));
    QVERIFY(written(QStringLiteral("missing/folder/mapping.md")).isEmpty());
    QCOMPARE(said.size(), 8);
}

void TestMappingTools::aRecordIsKeptAsATest()
{
    Bench bench;
    QSignalSpy kept(bench.view.get(), &MappingView::testKept);
    bench.view->setSampleRow(1);
    bench.view->keepAsTest();
    QCOMPARE(kept.size(), 1);
    const pipeline::PipelineDefinition& definition = bench.sample.document().definition();
    QCOMPARE(definition.examples.size(), std::size_t{1});
    QCOMPARE(definition.examples[0].source, std::string("adt"));
    QCOMPARE(definition.examples[0].at, std::string("patient"));
    QFile given(bench.sample.path(QString::fromStdString(definition.examples[0].given)));
    QVERIFY(given.open(QIODevice::ReadOnly));
    QVERIFY(given.readAll().contains("4712"));
    const engine::EngineContext context = bench.sample.context();
    QVERIFY(!engine::runExample(definition, definition.examples[0], context,
                                {.expectations = engine::Expectations::Update}));
    QVERIFY(!engine::runExample(definition, definition.examples[0], context)); // It holds.
    bench.view->keepAsTest();
    QVERIFY(definition.examples[1].given != definition.examples[0].given);
    bench.sample.document().undoStack().undo();
    QCOMPARE(bench.sample.document().definition().examples.size(), std::size_t{1});
}

QTEST_MAIN(TestMappingTools)
#include "tst_mapping_tools.moc"
