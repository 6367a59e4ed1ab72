// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"
#include "app/workbench/main_window.h"
#include "core/base/clock.h"
#include "core/codecs/builtin_codecs.h"
#include "core/engine/step_catalogue.h"
#include "core/plugin/plugin_loader.h"
#include "widgets/base/translation.h"
#include "widgets/inventory/inventory_view.h"
#include "widgets/mapping/mapping_tools.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/preview/find_bar.h"
#include "widgets/preview/preview_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace hilum;

/// Takes a picture of the whole window and of every view of the catalogue, light and dark and in Spanish and
/// German, into pictures/ of the build folder; they are for people to look at. The test itself says that each
/// view is there, shows something and fits the smallest supported window.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowAndEveryView_data();
    void theWindowAndEveryView();

private:
    static bool isPlain(const QImage& image);
    static void save(QWidget& widget, const QString& name);
    static void savePreviewPages(preview::PreviewView& view, const QString& suffix);
    static void saveTools(mapping_view::MappingView& mapping, const QString& suffix);

    std::unique_ptr<base::Theme> m_theme;
};

void TestPictures::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hilum-pictures"));
    m_theme = std::make_unique<base::Theme>(*qApp);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

bool TestPictures::isPlain(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

void TestPictures::save(QWidget& widget, const QString& name)
{
    const QPixmap picture = widget.grab();
    QVERIFY2(!isPlain(picture.toImage()), qPrintable(name));
    QVERIFY(picture.save(QStringLiteral(BINARY_DIR "/pictures/%1.png").arg(name)));
}

void TestPictures::savePreviewPages(preview::PreviewView& view, const QString& suffix)
{
    using preview::PreviewMode;
    for (const auto& [mode, name] :
         {std::pair{PreviewMode::Tree, "tree"}, std::pair{PreviewMode::Compare, "compare"},
          std::pair{PreviewMode::Journey, "journey"}, std::pair{PreviewMode::Refused, "refused"},
          std::pair{PreviewMode::Table, "find"}}) {
        view.setMode(mode);
        if (mode == PreviewMode::Table)
            view.openFind();
        QCoreApplication::processEvents();
        save(view, QStringLiteral("preview-%1-%2").arg(QString::fromLatin1(name), suffix));
    }
    view.findBar().hide();
}

/// What stands beside a mapping's rule, of one that has codes.
void TestPictures::saveTools(mapping_view::MappingView& mapping, const QString& suffix)
{
    using mapping_view::MappingTools;
    MappingTools& tools = mapping.tools();
    const QAbstractItemModel& rules = *mapping.rules().model();
    for (int row = 0; row < rules.rowCount(); ++row) {
        if (rules.index(row, 0).data().toString() == QStringLiteral("gender"))
            mapping.rules().setCurrentIndex(rules.index(row, 0));
    }
    tools.setCurrentIndex(MappingTools::ValuesTab);
    QTRY_VERIFY(tools.values().rowCount() > 0);
    save(mapping, QStringLiteral("mapping-values-") + suffix);
    tools.setCurrentIndex(MappingTools::CodesTab);
    QTRY_VERIFY(tools.codes().topLevelItemCount() > 0);
    save(mapping, QStringLiteral("mapping-codes-") + suffix);
    tools.setCurrentIndex(MappingTools::CoverageTab);
    QTRY_VERIFY(tools.coverage().rowCount() > 0);
    save(mapping, QStringLiteral("mapping-coverage-") + suffix);
    tools.askForUses(QStringLiteral("PID-3"));
    QTRY_VERIFY(tools.uses().rowCount() > 0);
    save(mapping, QStringLiteral("mapping-uses-") + suffix);
    tools.setCurrentIndex(MappingTools::ExpressionTab);
}

void TestPictures::theWindowAndEveryView_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("language");
    for (const char* sample : {"adt-to-fhir-patients", "patient-billing-join", ""}) {
        QTest::addRow("light %s", sample)
            << base::ThemeChoice::Light << QString::fromLatin1(sample) << QString();
        QTest::addRow("dark %s", sample)
            << base::ThemeChoice::Dark << QString::fromLatin1(sample) << QString();
    }
    for (const char* language : {"es", "de"}) // Last: a translation stays.
        QTest::addRow("%s", language) << base::ThemeChoice::Light << QStringLiteral("adt-to-fhir-patients")
                                      << QString::fromLatin1(language);
}

void TestPictures::theWindowAndEveryView()
{
    QFETCH(const base::ThemeChoice, choice);
    QFETCH(const QString, sample);
    QFETCH(const QString, language);
    if (!language.isEmpty())
        base::installTranslation(QLocale(language));
    m_theme->setChoice(choice);
    Registry registry;
    addBuiltinCodecs(registry);
    const std::vector<std::string> folders = {BINARY_DIR "/plugins"};
    plugin::loadPlugins(registry, folders);
    const base::NodeCatalogue catalogue(registry, engine::stepManifests());
    const SystemClock clock;
    document::PipelineDocument document;
    document::Selection selection(document);
    session::Session session(document, {.registry = registry, .clock = clock});
    QSignalSpy previewed(&session, &session::Session::previewReady);
    workbench::MainWindow window(
        {.document = document, .selection = selection, .catalogue = catalogue, .session = session}, *m_theme);
    if (!sample.isEmpty())
        QVERIFY(document.load(QStringLiteral(SOURCE_DIR "/resources/samples/pipelines/%1.yaml").arg(sample)));
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.size(), QSize(1280, 800)); // Nothing in it needs more room.
    const QString look = choice == base::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString suffix = (sample.isEmpty() ? QStringLiteral("empty") : sample) + QLatin1Char('-')
                           + (language.isEmpty() ? look : language);
    if (!sample.isEmpty())
        selection.setNode(document.nodeIds().value(1));
    if (!sample.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 60000);
    QCoreApplication::processEvents();
    save(window, QStringLiteral("window-") + suffix);
    for (const workbench::ViewEntry& entry : workbench::viewCatalogue()) {
        if (entry.id == QStringLiteral("mapping") && document.mapping(QStringLiteral("patient")) != nullptr)
            selection.setNode(QStringLiteral("patient"));
        if (entry.id == QStringLiteral("rules") && document.node(QStringLiteral("checked")))
            selection.setNode(QStringLiteral("checked"));
        window.raiseView(entry.id);
        QCoreApplication::processEvents();
        QWidget* view = window.view(entry.id);
        QVERIFY2(view != nullptr, qPrintable(entry.id));
        if (auto* inventory = qobject_cast<inventory_view::InventoryView*>(view);
            inventory && !sample.isEmpty()) {
            inventory->scanSource(document.nodeIds().value(0));
            QTRY_VERIFY_WITH_TIMEOUT(!inventory->isScanning(), 60000);
        }
        save(*view, QStringLiteral("%1-%2").arg(entry.id, suffix));
        if (auto* preview = qobject_cast<preview::PreviewView*>(view); preview && !sample.isEmpty())
            savePreviewPages(*preview, suffix);
        if (auto* mapping = qobject_cast<mapping_view::MappingView*>(view);
            mapping && sample == QStringLiteral("adt-to-fhir-patients"))
            saveTools(*mapping, suffix);
        if (entry.area == workbench::ViewArea::Center || entry.area == workbench::ViewArea::Bottom)
            save(window, QStringLiteral("window-%1-%2").arg(entry.id, suffix));
    }
}

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
