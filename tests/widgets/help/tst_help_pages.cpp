// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/theme.h"
#include "widgets/base/translation.h"
#include "widgets/help/help_pages.h"
#include "widgets/help/help_window.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMap>
#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace hilum;
using help::HelpPage;

namespace {

/// A text of the program as people see it: without the mark of its key and the dots of what asks further.
QString asSeen(QString text)
{
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QStringLiteral("…")))
        text.chop(1);
    return text.trimmed();
}

/// English texts of the program with what a language calls them, as `translations/` has them.
QMultiHash<QString, QString> textsOf(const QString& language)
{
    QMultiHash<QString, QString> texts;
    QFile file(QStringLiteral(SOURCE_DIR "/translations/hilum_%1.ts").arg(language));
    if (!file.open(QFile::ReadOnly))
        return texts;
    QXmlStreamReader reader(&file);
    QString source;
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement())
            continue;
        if (reader.name() == QLatin1String("source"))
            source = asSeen(reader.readElementText());
        else if (reader.name() == QLatin1String("translation"))
            texts.insert(source, asSeen(reader.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

QStringList found(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList hits;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext())
        hits << matches.next().captured(1);
    return hits;
}

QStringList linksOf(const HelpPage& page)
{
    QStringList links = found(page.text, QStringLiteral("\\]\\(([^)]+)\\)"));
    links.sort();
    return links;
}

QStringList quotedIn(const HelpPage& page)
{
    return found(page.text, QStringLiteral("\\*\\*([^*]+)\\*\\*"));
}

/// How many headings, points, rows and pieces of code a page has.
QList<qsizetype> shapeOf(const HelpPage& page)
{
    return {found(page.text, QStringLiteral("^(#)")).size(),
            found(page.text, QStringLiteral("^(\\* )")).size(),
            found(page.text, QStringLiteral("^(\\|)")).size(),
            found(page.text, QStringLiteral("(`[^`]+`)")).size()};
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Spanish") << QStringLiteral("es");
}

} // namespace

/// The pages in every language.
class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languageIsTheFirstThatIsThere_data();
    void languageIsTheFirstThatIsThere();
    void everyPageIsTranslated_data() { addLanguages(); }
    void everyPageIsTranslated();
    void everyLinkLeadsToAPage_data();
    void everyLinkLeadsToAPage();
    void textsOfTheProgramAreItsOwn_data() { addLanguages(); }
    void textsOfTheProgramAreItsOwn();
    void noFileIsForgotten();
    void windowSpeaksTheLanguage();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<base::Theme> m_theme;
};

void TestHelpPages::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); // What the window speaks from its first page on.
    base::installTranslation(QLocale());
    m_theme = std::make_unique<base::Theme>(*qApp);
    m_theme->setChoice(base::ThemeChoice::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestHelpPages::languageIsTheFirstThatIsThere_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("one of a country") << QStringList{"de-AT", "de"} << "de";
    QTest::newRow("with its script") << QStringList{"es-Latn-MX", "es-MX", "es"} << "es";
    QTest::newRow("the second") << QStringList{"fr-CH", "de-CH"} << "de";
    QTest::newRow("English before another") << QStringList{"fr", "en-GB", "de"} << "en";
    QTest::newRow("none of them") << QStringList{"fr-FR", "fr"} << "en";
    QTest::newRow("no language") << QStringList{"C"} << "en";
    QTest::newRow("a way out of the folder") << QStringList{"..", ""} << "en";
    QTest::newRow("nothing") << QStringList{} << "en";
}

void TestHelpPages::languageIsTheFirstThatIsThere()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, language);
    QCOMPARE(help::helpLanguage(wanted), language);
}

/// The same pages, which say the same: links, headings, points, rows, keys.
void TestHelpPages::everyPageIsTranslated()
{
    QFETCH(const QString, language);
    const QList<HelpPage> english = help::readHelpPages(QStringLiteral("en"));
    const QList<HelpPage> own = help::readHelpPages(language);
    QCOMPARE(own.size(), english.size());
    for (qsizetype at = 0; at < own.size(); ++at) {
        const HelpPage& page = own[at];
        QCOMPARE(page.id, english[at].id);
        QVERIFY2(page.text != english[at].text, qPrintable(page.id));
        QVERIFY2(linksOf(page) == linksOf(english[at]), qPrintable(page.id));
        QVERIFY2(shapeOf(page) == shapeOf(english[at]), qPrintable(page.id));
    }
}

void TestHelpPages::everyLinkLeadsToAPage_data()
{
    addLanguages();
    QTest::newRow("English") << QStringLiteral("en");
}

void TestHelpPages::everyLinkLeadsToAPage()
{
    QFETCH(const QString, language);
    const QList<HelpPage> pages = help::readHelpPages(language);
    QSet<QString> names;
    for (const HelpPage& page : pages)
        names << page.id + QStringLiteral(".md");
    for (const HelpPage& page : pages) {
        QVERIFY2(!page.title.isEmpty() && page.text.size() > 100, qPrintable(page.id));
        for (const QString& link : linksOf(page))
            QVERIFY2(names.contains(link), qPrintable(page.id + QStringLiteral(": ") + link));
    }
}

/// What is bold is a text of the program, and each language has the same ones in its own words.
void TestHelpPages::textsOfTheProgramAreItsOwn()
{
    QFETCH(const QString, language);
    const QMultiHash<QString, QString> texts = textsOf(language);
    QVERIFY(texts.size() > 1000);
    const QList<HelpPage> english = help::readHelpPages(QStringLiteral("en"));
    const QList<HelpPage> own = help::readHelpPages(language);
    for (qsizetype at = 0; at < own.size(); ++at) {
        QStringList quoted = quotedIn(own[at]);
        for (const QString& text : quotedIn(english[at])) {
            const QString place = QStringLiteral("%1: %2").arg(own[at].id, text);
            const QList<QString> names = texts.values(text);
            QVERIFY2(!names.isEmpty(), qPrintable(place));
            const auto same = std::ranges::find_if(
                quoted, [&](const QString& candidate) { return names.contains(candidate); });
            QVERIFY2(same != quoted.end(), qPrintable(place));
            quoted.erase(same);
        }
        QVERIFY2(quoted.isEmpty(), qPrintable(own[at].id + QStringLiteral(": ") + quoted.join(u',')));
    }
}

/// A page that stands in no contents, or in no resource, is read by nobody.
void TestHelpPages::noFileIsForgotten()
{
    QStringList ids{QStringLiteral("README")};
    for (const HelpPage& page : help::readHelpPages(QStringLiteral("en")))
        ids << page.id;
    for (const char* folder : {"", "/de", "/es"}) {
        const QDir files(QStringLiteral(SOURCE_DIR "/resources/help") + QLatin1String(folder));
        for (const QFileInfo& file : files.entryInfoList({QStringLiteral("*.md")}, QDir::Files)) {
            QVERIFY2(ids.contains(file.completeBaseName()), qPrintable(file.filePath()));
            if (file.completeBaseName() != QLatin1String("README"))
                QVERIFY2(
                    QFile::exists(QStringLiteral(":/help%1/%2").arg(QLatin1String(folder), file.fileName())),
                    qPrintable(file.filePath()));
        }
    }
}

void TestHelpPages::windowSpeaksTheLanguage()
{
    help::HelpWindow window(nullptr);
    window.showPage(QStringLiteral("canvas"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.currentPage(), QStringLiteral("canvas"));
    QVERIFY(window.windowTitle().contains(QStringLiteral("Arbeitsfläche")));
    QVERIFY(window.text().toPlainText().contains(QStringLiteral("Datensätze")));
    QCOMPARE(window.contents().count(), static_cast<int>(help::helpPages().size()));
    // Every page is shown whole: no Markdown left over, no row of a table beside it.
    for (const HelpPage& page : help::helpPages()) {
        window.showPage(page.id);
        const QString shown = window.text().toPlainText();
        QVERIFY2(!shown.contains(QStringLiteral("**")) && !shown.contains(QStringLiteral("](")),
                 qPrintable(page.id));
        QVERIFY2(window.text().document()->idealWidth() < 1200, qPrintable(page.id));
    }
    QTest::keyClicks(&window.search(), QStringLiteral("Zuordnung"));
    QVERIFY(window.contents().count() > 1);
    QCOMPARE(window.contents().item(0)->text(), QStringLiteral("Zuordnung"));
    QTest::keyClick(&window.search(), Qt::Key_Down);
    QCOMPARE(window.currentPage(), QStringLiteral("mapping"));
}

void TestHelpPages::pictures_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::newRow("light") << base::ThemeChoice::Light;
    QTest::newRow("dark") << base::ThemeChoice::Dark;
}

/// For people to look at.
void TestHelpPages::pictures()
{
    QFETCH(const base::ThemeChoice, choice);
    m_theme->setChoice(choice);
    help::HelpWindow window(nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const HelpPage& page : help::helpPages()) {
        window.showPage(page.id);
        QCoreApplication::processEvents();
        QVERIFY(window.grab().save(QStringLiteral(BINARY_DIR "/pictures/help-%1-%2.png")
                                       .arg(page.id, QLatin1String(QTest::currentDataTag()))));
    }
    m_theme->setChoice(base::ThemeChoice::Light);
}

QTEST_MAIN(TestHelpPages)

#include "tst_help_pages.moc"
