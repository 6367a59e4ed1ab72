// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/view_catalogue.h"
#include "tests/widgets/everywhere/pseudo_translator.h"
#include "tests/widgets/start/workbench_bench.h"
#include "widgets/base/elided_label.h"
#include "widgets/base/theme.h"
#include "widgets/commands/command_list.h"
#include "widgets/commands/shortcuts_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace hilum;

namespace {

/// What is no language: numbers and signs, the names of nodes, fields and files of the sample, the product's.
bool isData(const QString& text)
{
    static const QRegularExpression kNoWord(QStringLiteral("^[^\\p{L}]*$"));
    static const QRegularExpression kPath(QStringLiteral("^[a-z./][\\w./\\[\\]-]*$"));
    const QStringList parts = text.split(QStringLiteral(" · "));
    return std::ranges::all_of(parts, [](const QString& part) {
        const QString word = part.trimmed();
        return kNoWord.match(word).hasMatch() || kPath.match(word).hasMatch()
               || word == QLatin1String("Hilum");
    });
}

QString plainOf(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// A name by which a person finds the widget in the source.
QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at != nullptr && names.size() < 4; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                 : at->objectName());
    return names.join(QLatin1Char('/'));
}

} // namespace

/// The window in a language whose texts are longer: nothing is cut off, and nothing stays English.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void textsAreMadeLonger_data();
    void textsAreMadeLonger();
    void everyViewHoldsLongerTexts_data();
    void everyViewHoldsLongerTexts();
    void dialogsHoldLongerTexts();
    void everyCommandIsTranslated();

private:
    void openSample();
    void check(const QWidget& root);
    /// Each page of the tabs in it.
    void checkPages(const QWidget& root);
    void checkRoom(const QWidget& widget);
    void checkWords(const QWidget& widget);
    void expectTranslated(const QString& text, const QString& where);
    void expectRoom(int wanted, int given, const QString& text, const QString& where);

    test::PseudoTranslator m_translator;
    std::unique_ptr<base::Theme> m_theme;
    std::unique_ptr<test::WorkbenchBench> m_bench;
    QStringList m_found;
};

void TestPseudoLocale::initTestCase()
{
    test::separateFromTheUser("hilum-pseudo-locale-test");
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    m_theme = std::make_unique<base::Theme>(*qApp);
    m_theme->setChoice(base::ThemeChoice::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestPseudoLocale::init()
{
    m_found.clear();
    m_bench = std::make_unique<test::WorkbenchBench>(*m_theme);
    m_bench->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_bench->window()));
}

void TestPseudoLocale::openSample()
{
    QVERIFY(m_bench->document().load(
        QStringLiteral(SOURCE_DIR "/resources/samples/pipelines/adt-to-fhir-patients.yaml")));
    QSignalSpy previewed(&m_bench->session(), &session::Session::previewReady);
    QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 60000);
}

void TestPseudoLocale::cleanup()
{
    m_bench.reset();
}

void TestPseudoLocale::expectTranslated(const QString& text, const QString& where)
{
    const QString plain = plainOf(text);
    if (!isData(plain) && !plain.contains(QLatin1Char('[')))
        m_found << QStringLiteral("not translated: “%1” (%2)").arg(plain.left(90), where);
}

void TestPseudoLocale::expectRoom(int wanted, int given, const QString& text, const QString& where)
{
    if (wanted > given)
        m_found << QStringLiteral("cut off, %1 of %2: “%3” (%4)")
                       .arg(given)
                       .arg(wanted)
                       .arg(text.left(60), where);
}

void TestPseudoLocale::checkRoom(const QWidget& widget)
{
    const QString where = nameOf(widget);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || dynamic_cast<const base::ElidedLabel*>(label) != nullptr)
            return;
        if (label->wordWrap())
            expectRoom(label->heightForWidth(label->width()), label->height(), plainOf(label->text()), where);
        else
            expectRoom(label->sizeHint().width(), label->width(), plainOf(label->text()), where);
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (!button->text().isEmpty())
            expectRoom(button->sizeHint().width(), button->width(), button->text(), where);
    } else if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        expectRoom(box->fontMetrics().horizontalAdvance(box->title()), box->width(), box->title(), where);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int at = 0; at < tabs->count(); ++at)
            expectRoom(tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(at)).width(),
                       tabs->tabRect(at).width(), tabs->tabText(at), where);
    }
}

void TestPseudoLocale::checkWords(const QWidget& widget)
{
    const QString where = nameOf(widget);
    expectTranslated(widget.toolTip(), where + QStringLiteral(", tool tip"));
    expectTranslated(widget.accessibleName(), where + QStringLiteral(", accessible name"));
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        expectTranslated(label->text(), where);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        expectTranslated(button->text(), where);
    else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        expectTranslated(box->title(), where);
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        expectTranslated(field->placeholderText(), where);
    else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        expectTranslated(text->placeholderText(), where);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int at = 0; at < tabs->count(); ++at)
            expectTranslated(tabs->tabText(at), where);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model()) {
        for (int at = 0; at < header->count() && header->orientation() == Qt::Horizontal; ++at)
            expectTranslated(header->model()->headerData(at, Qt::Horizontal).toString(), where);
    }
}

void TestPseudoLocale::check(const QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->visibleRegion().isEmpty()) // Behind another tab, or scrolled away.
            continue;
        checkWords(*widget);
        checkRoom(*widget);
    }
    m_found.removeDuplicates();
}

void TestPseudoLocale::checkPages(const QWidget& root)
{
    check(root);
    for (QTabBar* tabs : root.findChildren<QTabBar*>()) {
        if (tabs->visibleRegion().isEmpty() || tabs->window() != root.window())
            continue;
        const int first = tabs->currentIndex();
        for (int at = 0; at < tabs->count(); ++at) {
            tabs->setCurrentIndex(at);
            QCoreApplication::processEvents();
            check(root);
        }
        tabs->setCurrentIndex(first);
    }
}

void TestPseudoLocale::textsAreMadeLonger_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("made");
    QTest::newRow("a word") << QStringLiteral("Open") << QStringLiteral("[Ôpéñxx]");
    QTest::newRow("a mark for a key") << QStringLiteral("&Open…") << QStringLiteral("[&Opéñ…xx]");
    QTest::newRow("places") << QStringLiteral("%1 of %2") << QStringLiteral("[%1 ôf %2x]");
    QTest::newRow("tags") << QStringLiteral("<b>a</b>") << QStringLiteral("<b>[àx]</b>");
}

void TestPseudoLocale::textsAreMadeLonger()
{
    QFETCH(const QString, text);
    QTEST(test::pseudoOf(text), "made");
}

void TestPseudoLocale::everyViewHoldsLongerTexts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isEmpty");
    for (const workbench::ViewEntry& entry : workbench::viewCatalogue()) {
        QTest::newRow(qPrintable(entry.id)) << entry.id << false;
        QTest::newRow(qPrintable(entry.id + QStringLiteral(", empty"))) << entry.id << true;
    }
}

void TestPseudoLocale::everyViewHoldsLongerTexts()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isEmpty);
    if (!isEmpty)
        openSample();
    m_bench->selection().setNode(id == QLatin1String("rules") ? QStringLiteral("checked")
                                                              : QStringLiteral("patient"));
    m_bench->window().raiseView(id);
    QWidget* view = m_bench->window().view(id);
    QVERIFY(view != nullptr);
    QTRY_VERIFY(view->isVisible());
    QCoreApplication::processEvents();
    m_bench->window().grab().save(QStringLiteral(BINARY_DIR "/pictures/pseudo-%1%2.png")
                                      .arg(id, isEmpty ? QStringLiteral("-empty") : QString()));
    check(m_bench->window());
    checkPages(*view);
    QVERIFY2(m_found.isEmpty(), qPrintable(QLatin1Char('\n') + m_found.join(QLatin1Char('\n'))));
}

void TestPseudoLocale::dialogsHoldLongerTexts()
{
    m_bench->window().showShortcuts();
    const auto* dialog = m_bench->window().findChild<commands::ShortcutsDialog*>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    check(*dialog);
    QVERIFY2(m_found.isEmpty(), qPrintable(QLatin1Char('\n') + m_found.join(QLatin1Char('\n'))));
}

void TestPseudoLocale::everyCommandIsTranslated()
{
    for (const commands::Command& command : m_bench->window().commands().commands()) {
        expectTranslated(command.action->text(), command.id);
        expectTranslated(command.group, command.id);
        expectTranslated(command.action->statusTip(), command.id + QStringLiteral(", status tip"));
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(QLatin1Char('\n') + m_found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestPseudoLocale)

#include "tst_pseudo_locale.moc"
