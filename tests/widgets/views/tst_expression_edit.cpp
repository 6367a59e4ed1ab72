// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/views/sample_pipeline.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_history.h"
#include "widgets/expression/expression_result.h"
#include "widgets/record/record_path.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace hilum;
using expression::ExpressionEdit;
using expression::ExpressionHistory;

namespace {

/// An editor with a history around it and another field to leave it for.
struct Bench
{
    test::SamplePipeline sample;
    std::shared_ptr<const engine::PreviewResult> preview = sample.preview();
    QWidget window;
    ExpressionHistory* history = new ExpressionHistory(&window);
    ExpressionEdit* edit = new ExpressionEdit(expression::ExpressionLines::Several, &window);
    QLineEdit* other = new QLineEdit(&window);

    explicit Bench(const char* port = "adt")
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(other);
        edit->setContext(context(port));
        window.resize(500, 200);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            QTest::qFail("no window", __FILE__, __LINE__);
        edit->setFocus();
    }

    [[nodiscard]] expression::ExpressionContext context(const char* name) const
    {
        const engine::PortPreview& port = preview->ports.at(name);
        expression::ExpressionContext made;
        made.schema = port.schema;
        made.typeName = port.typeName;
        made.notation = port.notation;
        made.samples = {port.records.front().document->root()};
        return made;
    }
    void write(const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        edit->completer().popup()->hide();
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    }
    void recall(Qt::Key key) { QTest::keyClick(edit, key, Qt::AltModifier); }
};

/// Of any script: QTest types ASCII only.
void press(ExpressionEdit& edit, const QString& text)
{
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace

/// What an editor does to its text: whatever is done to it, undo brings it back.
class TestExpressionEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsDoneIsUndone_data();
    void whateverIsDoneIsUndone();
    void theHistoryIsGoneThroughByKeys();
    void theHistoryIsBounded();
    void wrongExpressionsAreNotKept();
    void valuesOfPatientsAreKeptOnlyNow_data();
    void valuesOfPatientsAreKeptOnlyNow();
    void whatWasRecalledIsUndone();
    void anOpenedFunctionShowsItsSignature();
    void onlyWhatIdentifiesIsHidden_data();
    void onlyWhatIdentifiesIsHidden();
};

void TestExpressionEdit::onlyWhatIdentifiesIsHidden_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHidden");
    const auto add = [](const char* node, const char* text, bool isHidden) {
        QTest::addRow("%s: %s", node, text)
            << QString::fromLatin1(node) << QString::fromLatin1(text) << isHidden;
    };
    add("adt", "PID-5.1", true);
    add("adt", "PID-5", true);
    add("adt", "PID-5.1 & ', '", true);
    add("adt", "PID-5.1.length()", true);
    add("adt", "PID-5.exists()", false);
    add("adt", "MSH-9.2", false);
    add("adt", "MSH-9.2 & '-'", false);
    add("adt", "PID-8", false);
    add("adt", "'a text'", false);
    add("adt", "1 + 2", false);
    add("adt", "iif(PID-8 = 'F', 'she', 'he')", false);
    add("adt", "iif(PID-5.1 = 'Example', 'she', 'he')", true);
    add("patient", "name.family", true);
    add("patient", "name.family.upper()", true);
    add("patient", "'a text'", false);
    add("patient", "descendants().first().toString()", true);
}

void TestExpressionEdit::onlyWhatIdentifiesIsHidden()
{
    QFETCH(const QString, node);
    QFETCH(const QString, text);
    QFETCH(const bool, isHidden);
    test::SamplePipeline sample;
    const auto preview = sample.preview();
    const engine::PortPreview& port = preview->ports.at(node.toStdString());
    expression::ExpressionContext context;
    context.schema = port.schema;
    context.typeName = port.typeName;
    context.notation = port.notation;
    context.samples = {port.records.front().document->root()};
    context.keeper = preview;
    const expression::ExpressionResult shown = expression::tryExpression(text, context);
    QVERIFY2(!shown.error, shown.error ? shown.error->text().c_str() : "");
    QVERIFY(!shown.values.isEmpty());
    context.showsValues = false;
    const expression::ExpressionResult masked = expression::tryExpression(text, context);
    if (isHidden)
        QCOMPARE(masked.values.front(), record::maskedValue());
    else
        QCOMPARE(masked.values, shown.values);
}

void TestExpressionEdit::whateverIsDoneIsUndone_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestExpressionEdit::whateverIsDoneIsUndone()
{
    QFETCH(const quint32, seed);
    Bench bench;
    ExpressionEdit& edit = *bench.edit;
    const QString first = QStringLiteral("PID-5.1");
    edit.setText(first);
    QRandomGenerator random(seed);
    QStringList pieces = QStringLiteral("PID-5.1name&|()'[]= x,").split(QString(), Qt::SkipEmptyParts);
    pieces << QStringLiteral("é") << QStringLiteral("\U0001F600");
    static const QList<Qt::Key> kKeys = {Qt::Key_Left, Qt::Key_Right,     Qt::Key_Home,  Qt::Key_End,
                                         Qt::Key_Up,   Qt::Key_Backspace, Qt::Key_Delete};
    QApplication::clipboard()->setText(QStringLiteral("OBX.where(OBX-2 = 'NM')\nor true"));
    QString shadow = edit.text();
    connect(&edit, &ExpressionEdit::textEdited, &edit, [&shadow](const QString& text) { shadow = text; });
    for (int step = 0; step < 150; ++step) {
        switch (random.bounded(9)) {
        case 0:
            edit.paste();
            break;
        case 1:
            QTest::keyClick(&edit, kKeys[random.bounded(kKeys.size())], Qt::ShiftModifier);
            break;
        case 2:
            QTest::keyClick(&edit, kKeys[random.bounded(kKeys.size())]);
            break;
        case 3:
            edit.showCompletions();
            if (edit.completer().popup()->isVisible())
                QTest::keyClick(edit.completer().popup(), Qt::Key_Return);
            break;
        case 4:
            edit.undo();
            break;
        case 5:
            edit.redo();
            break;
        case 6:
            edit.cut();
            break;
        default:
            press(edit, pieces[random.bounded(pieces.size())]);
            edit.completer().popup()->hide();
        }
        QCOMPARE(shadow, edit.text()); // Views follow the signal: it must not miss a change.
    }
    while (edit.document()->isRedoAvailable())
        edit.redo();
    const QString last = edit.text();
    while (edit.document()->isUndoAvailable())
        edit.undo();
    QCOMPARE(edit.text(), first);
    while (edit.document()->isRedoAvailable())
        edit.redo();
    QCOMPARE(edit.text(), last);
}

void TestExpressionEdit::theHistoryIsGoneThroughByKeys()
{
    Bench bench;
    bench.write(QStringLiteral("PID-3.1"));
    bench.write(QStringLiteral("PID-8"));
    bench.edit->selectAll();
    QTest::keyClicks(bench.edit, QStringLiteral("PID-7."));
    bench.edit->completer().popup()->hide();
    QSignalSpy edited(bench.edit, &ExpressionEdit::textEdited);
    bench.recall(Qt::Key_Up);
    QCOMPARE(bench.edit->text(), QStringLiteral("PID-8"));
    QVERIFY(!edited.isEmpty());
    bench.recall(Qt::Key_Up);
    QCOMPARE(bench.edit->text(), QStringLiteral("PID-3.1"));
    bench.recall(Qt::Key_Up); // There is no older one.
    QCOMPARE(bench.edit->text(), QStringLiteral("PID-3.1"));
    bench.recall(Qt::Key_Down);
    bench.recall(Qt::Key_Down);
    QCOMPARE(bench.edit->text(), QStringLiteral("PID-7.")); // What was being typed.
    bench.write(QStringLiteral("PID-3.1"));
    QCOMPARE(bench.history->texts().first(2), (QStringList{"PID-3.1", "PID-8"}));
}

void TestExpressionEdit::theHistoryIsBounded()
{
    ExpressionHistory history;
    QSignalSpy changed(&history, &ExpressionHistory::changed);
    for (int number = 0; number < 200; ++number)
        history.add(QString::number(number), ExpressionHistory::Keeping::Lasting);
    QCOMPARE(history.texts().size(), ExpressionHistory::kMostKept);
    QCOMPARE(history.texts().front(), QStringLiteral("199"));
    QCOMPARE(changed.size(), 200);
    history.add(QStringLiteral("199"), ExpressionHistory::Keeping::Lasting);
    QCOMPARE(changed.size(), 200);
}

void TestExpressionEdit::wrongExpressionsAreNotKept()
{
    Bench bench;
    bench.write(QStringLiteral("PID-5.1.nothing("));
    bench.other->setFocus();
    QVERIFY(bench.history->texts().isEmpty());
    bench.edit->setText(QStringLiteral("PID-5.2")); // By the view, not the user.
    bench.edit->setFocus();
    bench.other->setFocus();
    QVERIFY(bench.history->texts().isEmpty());
    bench.edit->setFocus();
    QTest::keyClick(bench.edit, Qt::Key_End);
    QTest::keyClick(bench.edit, Qt::Key_Backspace);
    QTest::keyClicks(bench.edit, QStringLiteral("1"));
    bench.edit->completer().popup()->hide();
    bench.other->setFocus();
    QCOMPARE(bench.history->texts(), QStringList{QStringLiteral("PID-5.1")});
}

void TestExpressionEdit::valuesOfPatientsAreKeptOnlyNow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("no value") << "PID-5.1 & PID-5.2" << true;
    QTest::newRow("a code of the sex") << "PID-8 = 'F'" << true;
    QTest::newRow("a name") << "PID-5.1 = 'Example'" << false;
    QTest::newRow("part of a name") << "PID-5.1.startsWith('Exa')" << false;
    QTest::newRow("a number of a patient") << "PID-3.1 = 4711" << false;
    QTest::newRow("a value without a field") << "$this = 'Example'" << false;
    QTest::newRow("a comment") << "PID-8 // Anna Example" << false;
    QTest::newRow("a field that nobody knows") << "Other.thing = 'x'" << false;
    QTest::newRow("an index") << "PID-3[1].1" << true;
}

void TestExpressionEdit::valuesOfPatientsAreKeptOnlyNow()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isKept);
    Bench bench;
    bench.history->add(text, expression::keepingOf(text, bench.context("adt")));
    QCOMPARE(bench.history->texts(), QStringList{text});
    QCOMPARE(!bench.history->lasting().isEmpty(), isKept);
    ExpressionHistory nothingKnown;
    nothingKnown.add(text, expression::keepingOf(text, {}));
    QCOMPARE(nothingKnown.lasting().isEmpty(), !isKept || text.contains(u'\''));
}

void TestExpressionEdit::whatWasRecalledIsUndone()
{
    Bench bench;
    bench.write(QStringLiteral("PID-8"));
    bench.edit->setText(QStringLiteral("PID-3.1"));
    bench.recall(Qt::Key_Up);
    QCOMPARE(bench.edit->text(), QStringLiteral("PID-8"));
    bench.edit->undo();
    QCOMPARE(bench.edit->text(), QStringLiteral("PID-3.1"));
}

void TestExpressionEdit::anOpenedFunctionShowsItsSignature()
{
    Bench bench;
    QTest::keyClicks(bench.edit, QStringLiteral("PID-5.1.substring("));
    QVERIFY(QToolTip::text().contains(QStringLiteral("substring(start")));
}

QTEST_MAIN(TestExpressionEdit)
#include "tst_expression_edit.moc"
