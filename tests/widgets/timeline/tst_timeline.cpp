// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/builtin_codecs.h"
#include "core/patient/memory_store.h"
#include "core/plugin/plugin_loader.h"
#include "tests/widgets/timeline/invented_patient.h"
#include "widgets/base/theme.h"
#include "widgets/timeline/event_details.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/patient_search.h"
#include "widgets/timeline/timeline_actions.h"
#include "widgets/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hilum;
using namespace hilum::timeline;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<base::Theme> m_theme;
    Registry m_registry;
    FixedClock m_clock{*DateTime::parseDateTime("2025-06-15T10:00:00Z")};
};

void TestTimeline::initTestCase()
{
    m_theme = std::make_unique<base::Theme>(*qApp);
    addBuiltinCodecs(m_registry);
    const std::vector<std::string> folders = {BINARY_DIR "/plugins"};
    plugin::loadPlugins(m_registry, folders);
    QVERIFY(QDir().mkpath(QStringLiteral(BINARY_DIR "/pictures")));
}

void TestTimeline::pictures_data()
{
    QTest::addColumn<base::ThemeChoice>("choice");
    QTest::addRow("light") << base::ThemeChoice::Light;
    QTest::addRow("dark") << base::ThemeChoice::Dark;
}

void TestTimeline::pictures()
{
    QFETCH(const base::ThemeChoice, choice);
    m_theme->setChoice(choice);
    TimelineView view({.registry = m_registry, .clock = m_clock, .makeWork = [] {
                           return std::make_unique<base::ImmediateWork>();
                       }});
    view.resize(1366, 820);
    view.show();
    const QString sample = qEnvironmentVariable("TIMELINE_SAMPLE");
    if (!sample.isEmpty())
        view.open(sample);
    else {
        std::vector<patient::MemoryStore::Item> items;
        for (int number = 1; number < 9; ++number)
            items.push_back({"invented", testing::asBundle(testing::inventedPatient({.number = number})),
                             "MSH|^~\\&|LAB"});
        view.openStore(QStringLiteral("invented"), std::make_shared<patient::MemoryStore>(std::move(items)));
    }
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto save = [&](const QString& what) {
        QCoreApplication::processEvents();
        QVERIFY(view.grab().save(QStringLiteral(BINARY_DIR "/pictures/timeline-%1-%2.png").arg(what, name)));
    };
    save(QStringLiteral("choose"));
    view.choosePatient(qEnvironmentVariableIntValue("TIMELINE_PATIENT"));
    save(QStringLiteral("patient"));
    QVERIFY(view.writePdf(QStringLiteral(BINARY_DIR "/pictures/timeline-%1.pdf").arg(name)));
    view.canvas().setFocus();
    for (int at = 0; at < 6; ++at)
        QTest::keyClick(&view.canvas(), Qt::Key_Down);
    QTest::keyClick(&view.canvas(), Qt::Key_End);
    QTest::keyClick(&view.canvas(), Qt::Key_C);
    QTest::keyClick(&view.canvas(), Qt::Key_Left);
    QTest::keyClick(&view.canvas(), Qt::Key_Left);
    QTest::qWait(200);
    save(QStringLiteral("selected"));
    for (int at = 0; at < 6; ++at)
        QTest::keyClick(&view.canvas(), Qt::Key_Plus);
    save(QStringLiteral("zoomed"));
    for (int at = 0; at < 12; ++at)
        QTest::keyClick(&view.canvas(), Qt::Key_Plus);
    save(QStringLiteral("minutes"));
    view.details().showTab(EventDetails::SourceTab);
    view.actionsOfView().table->setChecked(true);
    save(QStringLiteral("table"));
}

QTEST_MAIN(TestTimeline)

#include "tst_timeline.moc"
