// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/start/workbench_bench.h"
#include "widgets/base/theme.h"
#include "widgets/commands/command_list.h"
#include "widgets/commands/command_model.h"
#include "widgets/commands/command_palette.h"
#include "widgets/commands/shortcuts_dialog.h"
#include "widgets/help/help_pages.h"
#include "widgets/help/help_window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

using namespace hilum;
using commands::Command;
using commands::CommandModel;
using commands::CommandPalette;
using commands::ShortcutsDialog;

/// Finding one's way: help, keys, and the search for everything.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyCommandHasANameOfItsOwn();
    void noTwoCommandsShareKeys();
    void keysAreChanged();
    void conflictsAreNamed();
    void keysAreKept();
    void everythingIsFound();
    void titlesCountMoreThanDetails();
    void helpIsAboutTheFocus();
    void helpPagesAreWhole();
    void helpIsSearched();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] ShortcutsDialog* openShortcuts();
    [[nodiscard]] CommandPalette* openPalette();
    [[nodiscard]] QAction* action(const char* id) const;

    std::unique_ptr<base::Theme> m_theme;
    std::unique_ptr<test::WorkbenchBench> m_bench;
};

void TestCommands::initTestCase()
{
    test::separateFromTheUser("hilum-commands-test");
    m_theme = std::make_unique<base::Theme>(*qApp);
    m_theme->setChoice(base::ThemeChoice::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestCommands::init()
{
    m_bench = std::make_unique<test::WorkbenchBench>(*m_theme);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
    QVERIFY(m_bench->document().load(
        QStringLiteral(SOURCE_DIR "/resources/samples/pipelines/adt-to-fhir-patients.yaml")));
}

void TestCommands::cleanup()
{
    m_bench->window().commands().resetAll();
    m_bench.reset();
}

QAction* TestCommands::action(const char* id) const
{
    for (const Command& command : m_bench->window().commands().commands()) {
        if (command.id == QLatin1String(id))
            return command.action;
    }
    return nullptr;
}

ShortcutsDialog* TestCommands::openShortcuts()
{
    m_bench->window().showShortcuts();
    return m_bench->window().findChild<ShortcutsDialog*>();
}

CommandPalette* TestCommands::openPalette()
{
    m_bench->window().activateWindow(); // A pop-up that closes may leave none active.
    if (!QTest::qWaitForWindowActive(&m_bench->window()))
        return nullptr;
    QTest::keySequence(&m_bench->window(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    return m_bench->window().findChild<CommandPalette*>();
}

void TestCommands::everyCommandHasANameOfItsOwn()
{
    QSet<QString> seen;
    for (const Command& command : m_bench->window().commands().commands()) {
        QVERIFY2(!seen.contains(command.id), qPrintable(command.id));
        seen.insert(command.id);
        QVERIFY(!command.title().isEmpty());
    }
    QVERIFY(seen.size() > 30);
    QVERIFY(action("run") != nullptr && action("file.save") != nullptr && action("view.canvas") != nullptr);
}

void TestCommands::noTwoCommandsShareKeys()
{
    const commands::CommandList& list = m_bench->window().commands();
    for (const Command& command : list.commands()) {
        for (const Command* other : list.holdersOf(command.action->shortcut(), command.id))
            QFAIL(qPrintable(QStringLiteral("%1 and %2").arg(command.id, other->id)));
    }
}

void TestCommands::keysAreChanged()
{
    ShortcutsDialog* dialog = openShortcuts();
    QVERIFY(dialog != nullptr);
    const QAbstractItemModelTester tester(dialog->table().model());
    QTest::keyClicks(&dialog->search(), QStringLiteral("arrange"));
    const QAbstractItemModel& found = *dialog->table().model();
    const QModelIndexList rows =
        found.match(found.index(0, 0), Qt::DisplayRole,
                    action("edit.arrange")->text().remove(QLatin1Char('&')), 1, Qt::MatchStartsWith);
    QCOMPARE(rows.size(), 1);
    dialog->table().setCurrentIndex(rows.front());
    QTest::keyClick(&dialog->keys(), Qt::Key_F9, Qt::ControlModifier);
    QCOMPARE(dialog->conflictText(), QString());
    QTest::mouseClick(&dialog->assignButton(), Qt::LeftButton);
    QCOMPARE(action("edit.arrange")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F9));
    const QModelIndex keys = rows.front().siblingAtColumn(CommandModel::KeysColumn);
    QVERIFY(keys.data().toString().contains(QLatin1String("F9")));
    QVERIFY(dialog->resetButton().isEnabled());
    QTest::mouseClick(&dialog->resetButton(), Qt::LeftButton);
    QCOMPARE(action("edit.arrange")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    // Keys are found too.
    dialog->search().clear();
    QTest::keyClicks(&dialog->search(), QStringLiteral("ctrl+l"));
    QVERIFY(dialog->table().model()->rowCount() >= 1);
}

void TestCommands::conflictsAreNamed()
{
    ShortcutsDialog* dialog = openShortcuts();
    QTest::keyClicks(&dialog->search(), QStringLiteral("arrange"));
    dialog->table().setCurrentIndex(dialog->table().model()->index(0, 0));
    QTest::keyClick(&dialog->keys(), Qt::Key_S, Qt::ControlModifier);
    // The field waits for further keys first.
    QTRY_VERIFY(dialog->conflictText().contains(QLatin1String("Save")));
    QTest::mouseClick(&dialog->assignButton(), Qt::LeftButton);
    QCOMPARE(action("edit.arrange")->shortcut(), QKeySequence(QKeySequence::Save));
    QVERIFY(action("file.save")->shortcut().isEmpty());
    QTest::mouseClick(&dialog->resetAllButton(), Qt::LeftButton);
    QCOMPARE(action("file.save")->shortcut(), QKeySequence(QKeySequence::Save));
    QVERIFY(action("edit.arrange")->shortcut() != QKeySequence(QKeySequence::Save));
}

void TestCommands::keysAreKept()
{
    m_bench->window().commands().setKeys(QStringLiteral("edit.arrange"), QKeySequence(Qt::CTRL | Qt::Key_F9));
    m_bench = std::make_unique<test::WorkbenchBench>(*m_theme); // The next time.
    QCOMPARE(action("edit.arrange")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F9));
    m_bench->window().commands().resetAll();
    QCOMPARE(action("edit.arrange")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(!QSettings().contains(QStringLiteral("shortcuts/edit.arrange")));
}

void TestCommands::everythingIsFound()
{
    // A node.
    CommandPalette* palette = openPalette();
    QVERIFY(palette != nullptr);
    QTest::keyClicks(&palette->search(), QStringLiteral("checked"));
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QCOMPARE(m_bench->selection().node(), QStringLiteral("checked"));
    QTRY_VERIFY(m_bench->window().findChild<CommandPalette*>() == nullptr);
    // A rule, by its field.
    palette = openPalette();
    QVERIFY(palette != nullptr);
    QTest::keyClicks(&palette->search(), QStringLiteral("birthDate"));
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QCOMPARE(m_bench->selection().node(), QStringLiteral("patient"));
    QVERIFY(!m_bench->selection().rule().isEmpty());
    QTRY_VERIFY(m_bench->window().findChild<CommandPalette*>() == nullptr);
    // A command.
    palette = openPalette();
    QVERIFY(palette != nullptr);
    QTest::keyClicks(&palette->search(), QStringLiteral("start page"));
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QVERIFY(m_bench->window().view(QStringLiteral("start"))->isVisible());
    QTRY_VERIFY(m_bench->window().findChild<CommandPalette*>() == nullptr);
    // Nothing.
    palette = openPalette();
    QVERIFY(palette != nullptr);
    QTest::keyClicks(&palette->search(), QStringLiteral("zzzz"));
    QCOMPARE(palette->list().model()->rowCount(), 1);
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(&palette->search(), Qt::Key_Escape);
    QTRY_VERIFY(m_bench->window().findChild<CommandPalette*>() == nullptr);
}

void TestCommands::titlesCountMoreThanDetails()
{
    const commands::Hit title{
        .title = QStringLiteral("Save as"), .detail = {}, .icon = {}, .keys = {}, .act = {}};
    const commands::Hit inside{
        .title = QStringLiteral("Resave"), .detail = {}, .icon = {}, .keys = {}, .act = {}};
    const commands::Hit detail{
        .title = QStringLiteral("x"), .detail = QStringLiteral("to save"), .icon = {}, .keys = {}, .act = {}};
    QVERIFY(commands::fitOf(title, QStringLiteral("save")) > commands::fitOf(inside, QStringLiteral("save")));
    QVERIFY(commands::fitOf(inside, QStringLiteral("save"))
            > commands::fitOf(detail, QStringLiteral("save")));
    QCOMPARE(commands::fitOf(title, QStringLiteral("save zebra")), 0);
    QVERIFY(commands::fitOf(title, {}) > 0);
    // Two words within a title come before one that a title begins with and one that it has not.
    const commands::Hit both{
        .title = QStringLiteral("Quelltextdatei"), .detail = {}, .icon = {}, .keys = {}, .act = {}};
    const commands::Hit half{.title = QStringLiteral("Text"),
                             .detail = QStringLiteral("eine Datei"),
                             .icon = {},
                             .keys = {},
                             .act = {}};
    QVERIFY(commands::fitOf(both, QStringLiteral("text datei"))
            > commands::fitOf(half, QStringLiteral("text datei")));
}

void TestCommands::helpIsAboutTheFocus()
{
    m_bench->window().raiseView(QStringLiteral("text"));
    m_bench->window().view(QStringLiteral("text"))->setFocus();
    QTest::keyClick(&m_bench->window(), Qt::Key_F1);
    help::HelpWindow* window = m_bench->window().helpWindow();
    QVERIFY(window != nullptr && window->isVisible());
    QCOMPARE(window->currentPage(), QStringLiteral("text"));
    window->close();
    // In the dialog of shortcuts, whichever field has the focus.
    ShortcutsDialog* dialog = openShortcuts();
    dialog->activateWindow(); // The window that closed gave the focus to the main window.
    QTRY_VERIFY(dialog->search().hasFocus());
    QTest::keyClick(&dialog->search(), Qt::Key_F1);
    QVERIFY(window->isVisible());
    QCOMPARE(window->currentPage(), QStringLiteral("shortcuts"));
    dialog->close();
    window->showPage(QStringLiteral("text"));
    // By a link, and back.
    Q_EMIT window->text().anchorClicked(QUrl(QStringLiteral("canvas.md")));
    QCOMPARE(window->currentPage(), QStringLiteral("canvas"));
    window->goBack();
    QCOMPARE(window->currentPage(), QStringLiteral("text"));
    window->goForward();
    QCOMPARE(window->currentPage(), QStringLiteral("canvas"));
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

/// Each view has a page, and each link leads to one.
void TestCommands::helpPagesAreWhole()
{
    QVERIFY(help::helpPages().size() >= 15);
    for (const workbench::ViewEntry& entry : workbench::viewCatalogue())
        QVERIFY2(help::helpPage(entry.id) != nullptr, qPrintable(entry.id));
    const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    for (const help::HelpPage& page : help::helpPages()) {
        QVERIFY2(!page.title.isEmpty() && page.text.size() > 100, qPrintable(page.id));
        QRegularExpressionMatchIterator links = link.globalMatch(page.text);
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(help::helpPage(target) != nullptr, qPrintable(page.id + QStringLiteral(": ") + target));
        }
    }
}

void TestCommands::helpIsSearched()
{
    m_bench->window().showHelpPage(QStringLiteral("first-steps"));
    help::HelpWindow* window = m_bench->window().helpWindow();
    QTest::keyClicks(&window->search(), QStringLiteral("birth"));
    QVERIFY(window->contents().count() >= 1);
    QTest::keyClick(&window->search(), Qt::Key_Down);
    QCOMPARE(window->currentPage(), QStringLiteral("timeline"));
    QVERIFY(window->text().textCursor().selectedText().contains(QLatin1String("birth"), Qt::CaseInsensitive));
    window->search().setText(QStringLiteral("no such words anywhere"));
    QCOMPARE(window->contents().count(), 1);
}

void TestCommands::pictures_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::newRow("light") << base::ThemeChoice::Light;
    QTest::newRow("dark") << base::ThemeChoice::Dark;
}

/// For people to look at.
void TestCommands::pictures()
{
    QFETCH(const base::ThemeChoice, choice);
    m_theme->setChoice(choice);
    const auto save = [&](QWidget& widget, const char* name) {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(QStringLiteral(BINARY_DIR "/pictures/%1-%2.png")
                                       .arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));
    };
    m_bench->window().showHelpPage(QStringLiteral("canvas"));
    save(*m_bench->window().helpWindow(), "help");
    m_bench->window().helpWindow()->close();
    ShortcutsDialog* dialog = openShortcuts();
    dialog->table().setCurrentIndex(dialog->table().model()->index(3, 0));
    QTest::keyClick(&dialog->keys(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!dialog->conflictText().isEmpty());
    save(*dialog, "shortcuts");
    dialog->close();
    m_bench->window().searchEverything();
    auto* palette = m_bench->window().findChild<CommandPalette*>();
    QTest::keyClicks(&palette->search(), QStringLiteral("pa"));
    save(*palette, "search-everything");
    palette->close();
    m_theme->setChoice(base::ThemeChoice::Light);
}

QTEST_MAIN(TestCommands)

#include "tst_commands.moc"
