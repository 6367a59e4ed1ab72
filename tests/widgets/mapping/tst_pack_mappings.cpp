// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/mapping/pack_project.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_result.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/part_bar.h"
#include "widgets/mapping/part_difference.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/rule_trace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace hilum;
using namespace hilum::mapping_view;

namespace {

const QString kStep = QStringLiteral("patients");
const QString kXpn = QStringLiteral("mappings/tiny/datatypes/xpn.yaml");

/// A view of the project, with its sample.
struct Bench
{
    test::PackProject project;
    std::unique_ptr<MappingView> view;

    Bench()
    {
        project.selection().setNode(kStep);
        view = std::make_unique<MappingView>(MappingView::Surroundings{.document = project.document(),
                                                                       .selection = project.selection(),
                                                                       .registry = project.registry(),
                                                                       .clock = project.clock(),
                                                                       .makeWork = {},
                                                                       .packFolders = project.packFolders()});
        view->resize(820, 460);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            QTest::qFail("no window", __FILE__, __LINE__);
        refresh();
    }

    /// As the session does after each change.
    void refresh() { view->setPreview(project.preview()); }

    [[nodiscard]] QModelIndex part(const PartRows& rows) const { return view->parts().model().indexOf(rows); }
    [[nodiscard]] QModelIndex rule(const RulePath& path, int column) const
    {
        return view->rulesModel().indexOf(path).siblingAtColumn(column);
    }
    [[nodiscard]] QString result(const RulePath& path) const
    {
        return rule(path, RuleTreeModel::ResultColumn).data().toString();
    }
    /// By the mouse: opens what is above it, then it.
    void open(const PartRows& rows)
    {
        QTreeView& tree = view->parts().tree();
        for (qsizetype depth = 1; depth < rows.size(); ++depth)
            tree.expand(part(rows.first(depth)));
        doubleClick(tree, part(rows));
    }

    static void doubleClick(QTreeView& tree, const QModelIndex& index)
    {
        tree.scrollTo(index);
        const QPoint point = tree.visualRect(index).center();
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(tree.viewport(), Qt::LeftButton, {}, point);
    }

    template<typename Editor>
    [[nodiscard]] Editor* editorIn(QTreeView& tree) const
    {
        return tree.viewport()->findChild<Editor*>();
    }
};

/// Presses a key in the question that comes; counts how many came.
class Answer : public QObject
{
public:
    explicit Answer(Qt::Key key) : m_key(key)
    {
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (QWidget* question = QApplication::activeModalWidget(); question != nullptr) {
                ++m_count;
                QTest::keyClick(question, m_key);
            }
        });
        m_timer.start();
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    Qt::Key m_key;
    QTimer m_timer;
    int m_count = 0;
};

QPushButton* buttonOf(PartBar& bar, const QString& text)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// A step that takes a pack: what it is made of, and how single fields of it are changed in a project.
class TestPackMappings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePackIsATreeOfWhatTheMessageNeeds();
    void theNextRecordHasATreeOfItsOwn();
    void aPartShowsItsRulesWithTheValuesOfItsPlace();
    void aRuleOfNothingButAPartNamesIt();
    void theFirstEditAsksOnceAndMakesACopy();
    void whoDoesNotWantACopyChangesNothing();
    void typingAnExpressionAsksToo();
    void aChangedPartIsPreviewedBeforeItIsSaved();
    void savingWritesTheCopyAndUndoTakesItBack();
    void revertingTakesThePacksOwnAgain();
    void onlyHereIsACopyForOnePlace();
    void theRuleBehindAValueIsFound_data();
    void theRuleBehindAValueIsFound();
    void aFieldWithoutRuleGetsOneWhereItsKindIs();
    void differencesAreByLines_data();
    void differencesAreByLines();
    void namesOfFieldsAreWholeWhereThereIsRoom();
    void linesConnectWhatCanBeSeen();
};

void TestPackMappings::thePackIsATreeOfWhatTheMessageNeeds()
{
    Bench bench;
    PartTreeModel& model = bench.view->parts().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex adt = bench.part({0});
    QCOMPARE(adt.data().toString(), QStringLiteral("adt"));
    QCOMPARE(model.rowCount(adt), 2);
    const QModelIndex pid = bench.part({0, 0});
    QCOMPARE(pid.data(PartTreeModel::NameRole).toString(), QStringLiteral("segments/pid"));
    QTRY_VERIFY(pid.siblingAtColumn(PartTreeModel::ResultColumn).data().toString().contains("Example"));
    QTreeView& tree = bench.view->parts().tree();
    QVERIFY(!tree.isRowHidden(0, adt));
    QVERIFY(tree.isRowHidden(1, adt)); // The first message has no NK1.
    QTest::mouseClick(&bench.view->parts().showsAll(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!tree.isRowHidden(1, adt));

    tree.setCurrentIndex(pid);
    QTest::keyClick(&tree, Qt::Key_Right);
    const QModelIndex xpn = bench.part({0, 0, 0});
    QCOMPARE(xpn.data().toString(), QStringLiteral("xpn"));
    QCOMPARE(xpn.siblingAtColumn(PartTreeModel::PlaceColumn).data().toString(),
             QStringLiteral("name  ←  PID-5"));
    QTRY_COMPARE(xpn.siblingAtColumn(PartTreeModel::ResultColumn).data().toString(),
                 QStringLiteral("Example · Anna"));
    QVERIFY(xpn.siblingAtColumn(PartTreeModel::UsesColumn).data().toString().startsWith(u'2'));
    QCOMPARE(pid.siblingAtColumn(PartTreeModel::UsesColumn).data().toString(), QString());
    model.setMasking(true);
    QVERIFY(!xpn.siblingAtColumn(PartTreeModel::ResultColumn).data().toString().contains("Example"));
}

void TestPackMappings::theNextRecordHasATreeOfItsOwn()
{
    Bench bench;
    bench.view->setSampleRow(1);
    QTreeView& tree = bench.view->parts().tree();
    QTRY_VERIFY(!tree.isRowHidden(1, bench.part({0})));
    const QModelIndex nk1 = bench.part({0, 1});
    QVERIFY(nk1.siblingAtColumn(PartTreeModel::ResultColumn).data().toString().contains("Carla"));
}

void TestPackMappings::aPartShowsItsRulesWithTheValuesOfItsPlace()
{
    Bench bench;
    bench.open({0, 0, 0});
    QCOMPARE(bench.view->openPartName(), QStringLiteral("datatypes/xpn"));
    QTRY_COMPARE(bench.result({0}), QStringLiteral("Example"));
    QCOMPARE(bench.result({1}), QStringLiteral("Anna"));
    QCOMPARE(bench.view->rulesModel().errorCount(), 0);
    QVERIFY(bench.view->source().model().indexOf(QStringLiteral("XPN.1")).isValid());
    const QModelIndex family = bench.view->target().model().indexOf(QStringLiteral("family"));
    QCOMPARE(family.siblingAtColumn(SchemaTreeModel::ValueColumn).data().toString(),
             QStringLiteral("Example"));

    QTest::keyClick(&bench.view->rules(), Qt::Key_Up, Qt::AltModifier); // To the mapping that uses it.
    QCOMPARE(bench.view->openPartName(), QStringLiteral("segments/pid"));
    QTRY_COMPARE(bench.result({0}), QStringLiteral("4711")); // A variable of the message's mapping.
    QCOMPARE(bench.result({1}), QStringLiteral("Example · Anna"));
    QCOMPARE(bench.result({2}), QStringLiteral("1980-02-14"));
    bench.view->rules().setCurrentIndex(bench.rule({0}, 0));
    QVERIFY(!bench.view->editor().result().error); // It knows the variable too.
    bench.view->rules().setCurrentIndex(bench.rule({1}, 0));
    QTest::keyClick(&bench.view->rules(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.view->openPartName(), QStringLiteral("datatypes/xpn"));
    bench.view->setSampleRow(1);
    QTRY_COMPARE(bench.result({0}), QStringLiteral("Sample"));
    bench.view->closePart();
    QCOMPARE(bench.view->openPartName(), QString());
    QVERIFY(bench.view->parts().isVisible());
}

void TestPackMappings::aRuleOfNothingButAPartNamesIt()
{
    Bench bench;
    bench.open({0});
    const QModelIndex from = bench.rule({0}, RuleTreeModel::FromColumn);
    QCOMPARE(from.data().toString(), QStringLiteral("\u21b3 segments/pid"));
    QCOMPARE(from.data(Qt::EditRole).toString(), QString()); // An expression may be typed there.
}

void TestPackMappings::theFirstEditAsksOnceAndMakesACopy()
{
    Bench bench;
    bench.open({0, 0, 0});
    QVERIFY(buttonOf(bench.view->partBar(), QStringLiteral("Customise…"))->isVisible());
    QTreeView& rules = bench.view->rules();
    {
        const Answer yes(Qt::Key_Return);
        Bench::doubleClick(rules, bench.rule({1}, RuleTreeModel::FromColumn));
        QCOMPARE(yes.count(), 1);
    }
    auto* editor = bench.editorIn<expression::ExpressionEdit>(rules);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("XPN.3"));
    QTest::keyClick(editor, Qt::Key_Return);
    const mapping::MappingDefinition* copy = bench.project.document().overlay(kXpn);
    QVERIFY(copy != nullptr);
    QCOMPARE(copy->rules[1].from, std::string("XPN.3"));
    QCOMPARE(copy->rules[0].from, std::string("XPN.1"));
    QTRY_COMPARE(bench.result({1}), QStringLiteral("Maria"));
    QVERIFY(bench.view->partBar().isVisible());
    QVERIFY(buttonOf(bench.view->partBar(), QStringLiteral("Show difference"))->isVisible());
    QVERIFY(!QFile::exists(bench.project.path(kXpn))); // Not before it is saved.

    const Answer yes(Qt::Key_Return);
    QTRY_VERIFY(bench.editorIn<QWidget>(rules) == nullptr
                || !bench.editorIn<expression::ExpressionEdit>(rules));
    Bench::doubleClick(rules, bench.rule({0}, RuleTreeModel::ToColumn));
    auto* line = bench.editorIn<QLineEdit>(rules);
    QVERIFY(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("text"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(bench.project.document().overlay(kXpn)->rules[0].to, std::string("text"));
    QCOMPARE(yes.count(), 0);

    bench.view->closePart();
    QVERIFY(bench.part({0, 0, 0}).data(PartTreeModel::IsCustomisedRole).toBool());
    QVERIFY(!bench.part({0, 0}).data(PartTreeModel::IsCustomisedRole).toBool());
}

void TestPackMappings::whoDoesNotWantACopyChangesNothing()
{
    Bench bench;
    bench.open({0, 0});
    const Answer no(Qt::Key_Escape);
    QTreeView& rules = bench.view->rules();
    rules.setCurrentIndex(bench.rule({2}, RuleTreeModel::FromColumn));
    rules.setFocus();
    QTest::keyClick(&rules, Qt::Key_F2);
    QCOMPARE(no.count(), 1);
    bench.view->activateWindow(); // Shortcuts are the active window's.
    QVERIFY(QTest::qWaitForWindowActive(bench.view.get()));
    rules.setFocus();
    QTest::keyClick(&rules, Qt::Key_Delete);
    QCOMPARE(no.count(), 2);
    QVERIFY(bench.project.document().overlayFiles(kStep).isEmpty());
    QVERIFY(!bench.project.document().isDirty());
    QCOMPARE(bench.view->rulesModel().rowCount(), 4);
}

void TestPackMappings::typingAnExpressionAsksToo()
{
    Bench bench;
    bench.open({0, 0});
    bench.view->rules().setCurrentIndex(bench.rule({2}, 0));
    {
        const Answer no(Qt::Key_Escape);
        QTest::keyClick(&bench.view->editor(), Qt::Key_X);
        QCOMPARE(no.count(), 1);
        QCOMPARE(bench.view->editor().text(), QStringLiteral("PID-7"));
    }
    const Answer yes(Qt::Key_Return);
    bench.view->editor().selectAll();
    QTest::keyClicks(&bench.view->editor(), QStringLiteral("PID-33"));
    QCOMPARE(yes.count(), 1);
    const mapping::MappingDefinition* copy =
        bench.project.document().overlay(QStringLiteral("mappings/tiny/segments/pid.yaml"));
    QVERIFY(copy != nullptr);
    QCOMPARE(copy->rules[2].from, std::string("PID-33"));
}

void TestPackMappings::aChangedPartIsPreviewedBeforeItIsSaved()
{
    test::PackProject project;
    const auto familyOf = [&project](std::size_t row) {
        const auto preview = project.preview();
        const Node root = preview->ports.at(kStep.toStdString()).records.at(row).document->root();
        return wantedValue(root, QStringLiteral("name[0].family")).text;
    };
    QCOMPARE(familyOf(0), QStringLiteral("Example"));
    mapping::MappingDefinition changed;
    changed.targetFormat = "fhir";
    changed.targetType = "HumanName";
    mapping::MappingRule rule;
    rule.to = "family";
    rule.from = "XPN.2";
    changed.rules.push_back(rule);
    project.document().setOverlay(kXpn, changed, {.text = QStringLiteral("edit")});
    QCOMPARE(familyOf(0), QStringLiteral("Anna"));
    project.document().undoStack().undo();
    QCOMPARE(familyOf(0), QStringLiteral("Example"));
    project.document().undoStack().redo();
    QVERIFY(project.document().save(project.document().fileName()).has_value());
    QCOMPARE(project.document().overlays(document::OverlayScope::Unsaved)->mappings.size(), std::size_t{0});
    QCOMPARE(familyOf(0), QStringLiteral("Anna"));
    project.document().undoStack().undo(); // The file is on the disk, but no longer meant.
    QCOMPARE(familyOf(0), QStringLiteral("Example"));
}

void TestPackMappings::savingWritesTheCopyAndUndoTakesItBack()
{
    Bench bench;
    bench.open({0, 0, 0});
    {
        const Answer yes(Qt::Key_Return);
        QTest::mouseClick(buttonOf(bench.view->partBar(), QStringLiteral("Customise…")), Qt::LeftButton);
        QCOMPARE(yes.count(), 1);
    }
    document::PipelineDocument& document = bench.project.document();
    QVERIFY(document.isDirty());
    QVERIFY(document.save(document.fileName()).has_value());
    QVERIFY(bench.project.textOf(kXpn).contains("XPN.2"));
    QVERIFY(!document.isDirty());

    document::PipelineDocument again; // Who opens the project finds it.
    QVERIFY(again.load(document.fileName()).has_value());
    QCOMPARE(again.overlayFiles(kStep), QStringList{kXpn});
    QVERIFY(again.overlay(kXpn) != nullptr);
    QVERIFY(!again.isDirty());

    document.undoStack().undo();
    QVERIFY(document.overlay(kXpn) == nullptr);
    QVERIFY(document.isDirty());
    QVERIFY(buttonOf(bench.view->partBar(), QStringLiteral("Customise…"))->isVisible());
    QVERIFY(document.save(document.fileName()).has_value());
    QVERIFY(!QFile::exists(bench.project.path(kXpn)));
}

void TestPackMappings::revertingTakesThePacksOwnAgain()
{
    Bench bench;
    bench.project.writeFile(kXpn, "mapping: xpn\ntarget: {format: fhir, type: HumanName}\n"
                                  "rules:\n  - {to: family, from: XPN.2}\n");
    document::PipelineDocument& document = bench.project.document();
    QVERIFY(document.load(document.fileName()).has_value());
    bench.project.selection().setNode(kStep);
    bench.refresh();
    bench.open({0, 0, 0});
    QTRY_COMPARE(bench.result({0}), QStringLiteral("Anna"));
    QCOMPARE(bench.view->rulesModel().rowCount(), 1);

    QTest::mouseClick(buttonOf(bench.view->partBar(), QStringLiteral("Show difference")), Qt::LeftButton);
    auto* difference = bench.view->findChild<PartDifference*>();
    QVERIFY(difference != nullptr);
    const QString lines = difference->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY(lines.contains(QStringLiteral("−   - {to: given, from: XPN.2}")));
    QTest::keyClick(difference, Qt::Key_Escape);

    QTest::mouseClick(buttonOf(bench.view->partBar(), QStringLiteral("Revert to the pack’s")),
                      Qt::LeftButton);
    QTRY_COMPARE(bench.result({0}), QStringLiteral("Example"));
    QCOMPARE(bench.view->rulesModel().rowCount(), 2);
    QVERIFY(QFile::exists(bench.project.path(kXpn)));
    QVERIFY(document.save(document.fileName()).has_value());
    QVERIFY(!QFile::exists(bench.project.path(kXpn)));
    document.undoStack().undo();
    QVERIFY(document.save(document.fileName()).has_value());
    QVERIFY(bench.project.textOf(kXpn).contains("family, from: XPN.2"));
}

void TestPackMappings::onlyHereIsACopyForOnePlace()
{
    Bench bench;
    bench.open({0, 0, 0});
    QPushButton* onlyHere = buttonOf(bench.view->partBar(), QStringLiteral("Only here…"));
    QTRY_VERIFY(onlyHere->isVisible());
    QTest::mouseClick(onlyHere, Qt::LeftButton);
    document::PipelineDocument& document = bench.project.document();
    QCOMPARE(bench.view->openPartName(), QStringLiteral("datatypes/xpn-2"));
    const QStringList files = {QStringLiteral("mappings/tiny/datatypes/xpn-2.yaml"),
                               QStringLiteral("mappings/tiny/segments/pid.yaml")};
    QCOMPARE(document.overlayFiles(kStep), files);
    QCOMPARE(document.overlay(files[1])->rules[1].use, std::string("datatypes/xpn-2"));
    QTRY_COMPARE(bench.result({0}), QStringLiteral("Example"));
    document.undoStack().undo();
    QVERIFY(document.overlayFiles(kStep).isEmpty());
    QCOMPARE(bench.view->openPartName(), QStringLiteral("datatypes/xpn"));
}

void TestPackMappings::theRuleBehindAValueIsFound_data()
{
    QTest::addColumn<int>("record");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    QTest::addColumn<RulePath>("rule");
    QTest::newRow("in a data type") << 0 << "name[0].given[0]"
                                    << "datatypes/xpn" << RulePath{1};
    QTest::newRow("in a segment") << 0 << "birthDate"
                                  << "segments/pid" << RulePath{2};
    QTest::newRow("of a variable") << 0 << "id"
                                   << "segments/pid" << RulePath{0};
    QTest::newRow("a constant") << 1 << "gender"
                                << "segments/pid" << RulePath{3};
    QTest::newRow("the same part elsewhere") << 1 << "contact[0].name.given[0]"
                                             << "datatypes/xpn" << RulePath{1};
}

void TestPackMappings::theRuleBehindAValueIsFound()
{
    QFETCH(const int, record);
    QFETCH(const QString, value);
    QFETCH(const QString, part);
    QFETCH(const RulePath, rule);
    Bench bench;
    const auto preview = bench.project.preview();
    const std::vector<Record>& made = preview->ports.at(kStep.toStdString()).records;
    bench.view->setPreview(preview);
    bench.view->setSampleDocument(preview->atSource(made.at(static_cast<std::size_t>(record)))->document);
    bench.view->showRuleOf(made.at(static_cast<std::size_t>(record)).document->root(), value);
    QTRY_COMPARE(bench.view->openPartName(), part);
    QCOMPARE(bench.view->rulesModel().pathOf(bench.view->rules().currentIndex()), rule);
}

void TestPackMappings::aFieldWithoutRuleGetsOneWhereItsKindIs()
{
    Bench bench;
    const Answer yes(Qt::Key_Return);
    bench.view->addRuleFor(QStringLiteral("PID-11.3"));
    QCOMPARE(yes.count(), 1);
    QCOMPARE(bench.view->openPartName(), QStringLiteral("segments/pid"));
    auto* line = bench.editorIn<QLineEdit>(bench.view->rules());
    QVERIFY(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("address.city"));
    QTest::keyClick(line, Qt::Key_Return);
    const QString file = QStringLiteral("mappings/tiny/segments/pid.yaml");
    QVERIFY(bench.project.document().overlay(file) != nullptr);
    QCOMPARE(bench.project.document().overlay(file)->rules.size(), std::size_t{5});
    QTRY_COMPARE(bench.project.document().overlay(file)->rules[4].to, std::string("address.city"));
    QCOMPARE(bench.project.document().overlay(file)->rules[4].from, std::string("PID-11.3"));
    QTRY_COMPARE(bench.result({4}), QStringLiteral("Town"));
}

void TestPackMappings::differencesAreByLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("lines");
    QTest::newRow("none") << "a b"
                          << "a b"
                          << "=a =b";
    QTest::newRow("changed") << "a b c"
                             << "a x c"
                             << "=a -b +x =c";
    QTest::newRow("added at the end") << "a"
                                      << "a b"
                                      << "=a +b";
    QTest::newRow("gone at the begin") << "a b"
                                       << "b"
                                       << "-a =b";
    QTest::newRow("nothing in common") << "a"
                                       << "b"
                                       << "-a +b";
    QTest::newRow("moved") << "a b c"
                           << "b c a"
                           << "-a =b =c +a";
}

void TestPackMappings::differencesAreByLines()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QStringList lines;
    for (const DifferenceLine& line : differenceOf(before.split(u' '), after.split(u' ')))
        lines << (line.kind == DifferenceLine::Kind::Same      ? u'='
                  : line.kind == DifferenceLine::Kind::Removed ? u'-'
                                                               : u'+')
                     + line.text;
    QTEST(lines.join(u' '), "lines");
}

void TestPackMappings::namesOfFieldsAreWholeWhereThereIsRoom()
{
    Bench bench;
    bench.open({0, 0});
    for (FieldPane* pane : {&bench.view->source(), &bench.view->target()}) {
        QTreeView& tree = pane->tree();
        const QAbstractItemView& view = tree;
        QTRY_VERIFY(tree.header()->length() <= tree.viewport()->width()); // Nothing to scroll to.
        const int name = view.sizeHintForColumn(SchemaTreeModel::NameColumn);
        QVERIFY2(tree.columnWidth(SchemaTreeModel::NameColumn)
                     >= std::min(name, tree.viewport()->width() * 7 / 10),
                 qPrintable(QStringLiteral("%1 of %2").arg(tree.columnWidth(0)).arg(name)));
    }
}

void TestPackMappings::linesConnectWhatCanBeSeen()
{
    Bench bench;
    bench.open({0, 0});
    const QList<LinkStrip*> strips = bench.view->findChildren<LinkStrip*>();
    QCOMPARE(strips.size(), 2);
    bench.view->rules().setCurrentIndex(bench.rule({2}, 0));
    for (const LinkStrip* strip : strips) {
        const std::vector<LinkStrip::Link> links = strip->links();
        QCOMPARE(std::ranges::count(links, true, &LinkStrip::Link::isChosen), 1);
        QCOMPARE(strip->commentAt({-50, -50}), QString());
        for (const LinkStrip::Link& link : links) {
            QVERIFY(link.isWhole || link.isChosen);
            QVERIFY(link.left >= 0 && link.left <= strip->height());
            QVERIFY(link.right >= 0 && link.right <= strip->height());
        }
    }
    QTreeView& tree = bench.view->source().tree();
    tree.collapseAll(); // Lines end at what is above the field then.
    QVERIFY(!strips.front()->links().empty());
}

QTEST_MAIN(TestPackMappings)

#include "tst_pack_mappings.moc"
