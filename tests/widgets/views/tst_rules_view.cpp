// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule_expression.h"
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/base/setting_row.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_field.h"
#include "widgets/rules/rule_table_model.h"
#include "widgets/rules/rules_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hilum;

namespace {

constexpr const char* kRules = R"(hilum: 1
name: sample
sources:
  adt: {connector: files, path: adt.hl7, format: hl7v2}
steps:
  checked:
    from: adt
    validate:
      rules:
        - {id: ward, severity: error, range: {path: PID-3.1, min: 4712}}
        - {id: free, severity: warning, expression: PID-8.exists() or PID-7.exists()}
        - {id: once, severity: error, unique: PID-3.1}
sinks:
  store: {from: checked, connector: files, path: out.ndjson, format: json}
)";

struct Bench
{
    test::SamplePipeline sample;
    std::unique_ptr<rules::RulesView> view;

    Bench()
    {
        sample.writeFile(QStringLiteral("sample.yaml"), kRules);
        if (!sample.document().load(sample.path(QStringLiteral("sample.yaml"))))
            QTest::qFail("no pipeline", __FILE__, __LINE__);
        sample.selection().setNode(QStringLiteral("checked"));
        view = std::make_unique<rules::RulesView>(sample.document(), sample.selection(), sample.clock());
        view->setPreview(sample.preview());
        view->resize(900, 560);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
    }

    void choose(int row)
    {
        const QModelIndex index = view->model().index(row, 0);
        QTest::mouseClick(view->table().viewport(), Qt::LeftButton, {},
                          view->table().visualRect(index).center());
    }
    [[nodiscard]] const validation::RuleDefinition& rule(int row) const
    {
        return view->model().rules()[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] expression::ExpressionEdit& edit() { return view->condition().edit(); }
    /// In place of all that is there.
    void type(const QString& text)
    {
        edit().setFocus();
        edit().selectAll();
        QTest::keyClicks(&edit(), text);
        edit().completer().popup()->hide();
    }
};

} // namespace

/// A rule as a form and as an expression, and the records that break it.
class TestRulesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormStandsBesideItsExpression();
    void typingAnExpressionFillsTheForm();
    void whatNoFormShowsStaysAnExpression();
    void anExpressionGoesIntoTheForm();
    void everyKindIsChosenAndFilledIn_data();
    void everyKindIsChosenAndFilledIn();
    void brokenRecordsAreGoneTo();
    void aRuleIsDuplicated();
    void everythingIsUndone();
};

void TestRulesView::theFormStandsBesideItsExpression()
{
    Bench bench;
    QAbstractItemModelTester tester(&bench.view->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.choose(0);
    QCOMPARE(bench.edit().text(), QStringLiteral("PID-3.1.all(toDecimal() >= 4712)"));
    QCOMPARE(bench.view->settingRows().size(), std::size_t{3});
    QVERIFY(!bench.view->formButton().isVisible());
    bench.choose(2); // Looks at several records.
    QVERIFY(!bench.view->condition().isVisible());
    QCOMPARE(bench.sample.document().undoStack().count(), 0); // Looking changes nothing.
}

void TestRulesView::typingAnExpressionFillsTheForm()
{
    Bench bench;
    bench.choose(0);
    bench.type(QStringLiteral("PID-3.1.all(toDecimal() >= 4713)"));
    QCOMPARE(bench.rule(0).kind, std::string("range"));
    QCOMPARE(bench.rule(0).body.textOr("min", ""), std::string("4713"));
    QCOMPARE(bench.edit().text(), QStringLiteral("PID-3.1.all(toDecimal() >= 4713)"));
    bench.type(QStringLiteral("PID-3.exists()"));
    QCOMPARE(bench.rule(0).kind, std::string("required"));
    QCOMPARE(bench.view->kindBox().currentData().toString(), QStringLiteral("required"));
    QCOMPARE(bench.view->settingRows().size(), std::size_t{1});
}

void TestRulesView::whatNoFormShowsStaysAnExpression()
{
    Bench bench;
    bench.choose(1);
    QVERIFY(bench.view->settingRows().empty());
    QVERIFY(!bench.view->formButton().isVisible());
    QCOMPARE(bench.edit().text(), QStringLiteral("PID-8.exists() or PID-7.exists()"));
    bench.choose(0);
    bench.type(QStringLiteral("PID-3.exists() or PID-2.exists()"));
    QCOMPARE(bench.rule(0).kind, std::string("expression"));
    QCOMPARE(bench.rule(0).body.text(), std::string("PID-3.exists() or PID-2.exists()"));
}

void TestRulesView::anExpressionGoesIntoTheForm()
{
    Bench bench;
    bench.choose(1);
    bench.type(QStringLiteral("PID-8.exists()"));
    QCOMPARE(bench.rule(1).kind, std::string("expression")); // Not by itself.
    QVERIFY(bench.view->formButton().isVisible());
    QTest::mouseClick(&bench.view->formButton(), Qt::LeftButton);
    QCOMPARE(bench.rule(1).kind, std::string("required"));
    QCOMPARE(bench.edit().text(), QStringLiteral("PID-8.exists()"));
    bench.sample.document().undoStack().undo();
    QCOMPARE(bench.rule(1).kind, std::string("expression"));
}

void TestRulesView::everyKindIsChosenAndFilledIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("condition");
    const auto row = [](const char* kind, const char* condition) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(condition);
    };
    row("required", "PID-5.1.exists()");
    row("pattern", "PID-3.1.all(toString().matches('^47'))");
    row("range", "PID-7.all(toDateTime() >= @1900-01-01)");
    row("values", "PID-8.all(toString() in ('F' | 'M'))");
    row("valueset", "PID-8.all(memberOf('http://hl7.org/fhir/ValueSet/administrative-gender'))");
    row("compare", "PID-7 <= today()");
    row("reference", "PID-3.all(resolve().exists())");
    row("format", "PID-3.1.all(toString().matches('^[+-]?[0-9]+$'))");
}

/// By the form's own box first, so that each manifest makes its rows; then by its expression.
void TestRulesView::everyKindIsChosenAndFilledIn()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, condition);
    Bench bench;
    bench.choose(0);
    QComboBox& box = bench.view->kindBox();
    box.setCurrentIndex(box.findData(kind));
    Q_EMIT box.activated(box.currentIndex());
    QCOMPARE(bench.rule(0).kind, kind.toStdString());
    QVERIFY(!bench.view->settingRows().empty());
    bench.type(condition);
    QCOMPARE(bench.rule(0).kind, kind.toStdString());
    QCOMPARE(bench.edit().text(), condition);
    const std::optional<std::string> again =
        validation::expressionOf({bench.rule(0).kind, bench.rule(0).body});
    QCOMPARE(QString::fromStdString(again.value_or("")), condition);
}

void TestRulesView::brokenRecordsAreGoneTo()
{
    Bench bench;
    bench.choose(0);
    QSignalSpy shown(bench.view.get(), &rules::RulesView::recordShown);
    QCOMPARE(bench.view->model().count(0).rows, std::vector<int>{0});
    QTest::mouseClick(&bench.view->nextBrokenButton(), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(bench.sample.selection().node(), QStringLiteral("adt"));
    QCOMPARE(bench.sample.selection().record(), 0);
    QCOMPARE(bench.view->model().rowCount(), 3); // The rules stay in sight.
    bench.type(QStringLiteral("PID-3.1.all(toDecimal() >= 4799)"));
    bench.view->showBroken(1);
    QCOMPARE(bench.sample.selection().record(), 1);
    bench.view->showBroken(1);
    bench.view->showBroken(1); // From the top again.
    QCOMPARE(bench.sample.selection().record(), 0);
    bench.view->showBroken(-1);
    QCOMPARE(bench.sample.selection().record(), 2);
    bench.choose(2);
    QVERIFY(!bench.view->nextBrokenButton().isEnabled());
}

void TestRulesView::aRuleIsDuplicated()
{
    Bench bench;
    bench.choose(0);
    for (auto* button : bench.view->findChildren<QToolButton*>()) {
        if (button->accessibleName() == QStringLiteral("Duplicate the rule"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(bench.view->model().rowCount(), 4);
    QCOMPARE(bench.rule(1).body, bench.rule(0).body);
    QVERIFY(bench.rule(1).id != bench.rule(0).id);
}

void TestRulesView::everythingIsUndone()
{
    Bench bench;
    const QString before = bench.sample.document().yaml();
    bench.choose(0);
    bench.type(QStringLiteral("PID-8 = 'M'"));
    bench.choose(1);
    bench.type(QStringLiteral("PID-8.exists()"));
    QTest::mouseClick(&bench.view->formButton(), Qt::LeftButton);
    const QString after = bench.sample.document().yaml();
    QVERIFY(after.contains(QStringLiteral("compare")));
    while (bench.sample.document().undoStack().canUndo())
        bench.sample.document().undoStack().undo();
    QCOMPARE(bench.sample.document().yaml(), before);
    while (bench.sample.document().undoStack().canRedo())
        bench.sample.document().undoStack().redo();
    QCOMPARE(bench.sample.document().yaml(), after);
}

QTEST_MAIN(TestRulesView)
#include "tst_rules_view.moc"
