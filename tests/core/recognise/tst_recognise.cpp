// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/builtin_codecs.h"
#include "core/plugin/plugin_loader.h"
#include "core/recognise/content_probe.h"
#include "core/recognise/path_recognition.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

using namespace hilum;
using namespace hilum::recognise;

Q_DECLARE_METATYPE(hilum::recognise::ContentKind)

namespace {

const QByteArray kAdt =
    "MSH|^~\\&|ADT|HOSP|||20250303||ADT^A01^ADT_A01|1|P|2.5.1\rEVN|A01\rPID|1||4711^^^HOSP||Doe^Ann\r";

QStringList codesOf(const Diagnostics& facts)
{
    QStringList codes;
    for (const Diagnostic& fact : facts)
        codes << QString::fromStdString(fact.code);
    return codes;
}

QString textOf(const Diagnostics& facts)
{
    QStringList texts;
    for (const Diagnostic& fact : facts)
        texts << QString::fromStdString(fact.text());
    return texts.join(QStringLiteral(" | "));
}

} // namespace

/// What people drop on the window, and what goes wrong with it.
class TestRecognise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bytesTellTheKind_data();
    void bytesTellTheKind();
    void noValuesAreRepeated();
    void everyBeginningOfAFileIsSafe();
    void filesOfTheSamples_data();
    void filesOfTheSamples();
    void packedFilesAreLookedInto();
    void whatCannotBeOpenedSaysWhy();
    void aFolderIsWhatMostOfItIs();
    void linksDoNotLead();
    void aLargeFolderIsASample();
    void anEmptyFolder();

private:
    Recognition look(const QString& path) { return recognisePath(path.toStdString(), m_registry, {}); }
    QString write(const QString& name, const QByteArray& bytes);

    Registry m_registry;
    QTemporaryDir m_folder;
};

void TestRecognise::initTestCase()
{
    addBuiltinCodecs(m_registry);
    const std::vector<std::string> folders = {BINARY_DIR "/plugins"};
    plugin::loadPlugins(m_registry, folders);
    QVERIFY(m_folder.isValid());
}

QString TestRecognise::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestRecognise::bytesTellTheKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContentKind>("kind");
    QTest::addColumn<QString>("said"); // In the facts, or the summary.
    const auto row = [](const char* title, const char* name, const QByteArray& bytes, ContentKind kind,
                        const char* said = "") {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes << kind << QString::fromUtf8(said);
    };
    using enum ContentKind;
    row("a message", "a.hl7", kAdt, Hl7v2, "ADT^A01^ADT_A01");
    row("a message under another name", "a.txt", kAdt, Hl7v2, "Version 2.5.1");
    row("a message named as a table", "a.csv", kAdt, Hl7v2);
    row("a message behind a mark", "a", "\xEF\xBB\xBF" + kAdt, Hl7v2, "ADT^A01");
    row("a batch", "a", "FHS|^~\\&|X\rBHS|^~\\&|X\r" + kAdt + "BTS|1\rFTS|1\r", Hl7v2, "batch");
    row("framed for the network", "a", "\x0b" + kAdt + "\x1c\r", Hl7v2, "MLLP");
    row("a message that is cut off", "a", kAdt.left(20), Hl7v2);
    row("lines end as on Windows", "a", QByteArray(kAdt).replace("\r", "\r\n"), Hl7v2, "ADT^A01");
    row("other separators", "a", "MSH#*~\\&#A#B###1##ORU*R01#1#P#2.3\r", Hl7v2, "Version 2.3");
    row("a type that is none", "a", "MSH|^~\\&|A|B|||1||Miller, John|1|P|2.5\r", Hl7v2, "Version 2.5");
    row("a resource", "p.json", R"({"resourceType": "Patient", "id": "1"})", Fhir, "Patient");
    row("a Bundle", "p", R"({"id":"x","resourceType":"Bundle","entry":[]})", Fhir, "Bundle");
    row("resources, one a line", "p.ndjson",
        "{\"resourceType\":\"Patient\"}\n{\"resourceType\":\"Patient\"}\n", Fhir, "One a line");
    row("a resource as XML", "p.xml", "<?xml version='1.0'?><Patient xmlns=\"http://hl7.org/fhir\"/>", Fhir,
        "Patient");
    row("JSON", "a.json", R"({"name": "x"})", Json);
    row("a list", "a", "[1, 2, 3]", Json);
    row("JSON, one a line", "a", "{\"a\":1}\n{\"a\":2}\n", Json, "One a line");
    row("JSON that is cut off", "a.json", R"({"name": "x)", Json);
    row("a brace that is no JSON", "a.json", "{hello} world", Foreign, "without a form");
    row("a table", "a.csv", "mrn,name\n1,a\n2,b\n", Csv, "2 columns: mrn, name");
    row("semicolons", "a.csv", "mrn;name\n1;a\n", Csv, "semicolons");
    row("tabs", "a.tsv", "mrn\tname\n1\ta\n", Csv, "tabs");
    row("a table by its rows", "a.dat", "mrn;name\n1;a\n2;b\n", Csv, "semicolons");
    row("no header", "a.csv", "4711,2025-03-03\n4712,2025-03-04\n", Csv, "no header");
    row("a table in UTF-16", "a.csv",
        QByteArray("\xFF\xFEm\0r\0;\0n\0\n\0"
                   "1\0;\0a\0\n\0",
                   18),
        Csv, "UTF-16");
    row("DICOM", "a", QByteArray(128, '\0') + "DICM" + QByteArray(10, '\0'), Dicom);
    row("DICOM without a preamble", "a", QByteArray("\x08\0\x05\0CS\x0a\0ISO_IR 100", 18), Dicom, "preamble");
    row("implicit DICOM without a preamble", "a", QByteArray("\x08\0\x05\0\x0a\0\0\0ISO_IR 100", 18), Dicom,
        "preamble");
    row("a database", "a", QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\1'), Database);
    row("a pipeline", "a.yaml", "# mine\nhilum: 1\nname: x\n", Pipeline);
    row("a mapping", "a.yaml", "mapping: x\nrules: []\n", Mapping);
    row("other YAML", "a.yml", "services:\n  web: {}\n", Foreign, "hilum: 1");
    row("nothing", "a.hl7", "", Empty);
    row("nothing but blanks", "a.hl7", " \r\n ", Empty);
    row("PDF", "a.hl7", "%PDF-1.7\n...", Foreign, "PDF");
    row("an Office document", "a.csv", QByteArray("PK\x03\x04\0\0", 6), Foreign, "save a sheet as CSV");
    row("a picture", "a.dcm", "\x89PNG\r\n\x1a\n", Foreign, "picture");
    row("X12", "a", "ISA*00*          *00*", Foreign, "X12");
    row("CDA", "a.xml", "<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\">", Foreign, "CDA");
    row("a web page", "a.json", "<!DOCTYPE html><html>404", Foreign, "web page");
    row("junk", "a", QByteArray("\x01\x02\0\xFE\x99junk", 9), Foreign, "not known");
    row("zeros", "a.dcm", QByteArray(4096, '\0'), Foreign, "not known");
    row("prose", "a.txt", "Dear colleague,\nthank you for the transfer of this patient.\n", Foreign,
        "without a form");
    row("a huge line", "a.txt", QByteArray(60000, 'x'), Foreign, "without a form");
}

void TestRecognise::bytesTellTheKind()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const std::string file = name.toStdString();
    const Content content = recogniseContent(
        {.name = file, .bytes = {bytes.data(), static_cast<std::size_t>(bytes.size())}, .isWhole = true},
        m_registry);
    QTEST(content.kind, "kind");
    const QString all =
        QString::fromStdString(content.summary.text()) + QLatin1Char(' ') + textOf(content.facts);
    QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY(!content.summary.message.empty());
    QCOMPARE(content.summary.severity == Severity::Error,
             content.kind == ContentKind::Foreign || content.kind == ContentKind::Empty);
    QCOMPARE(!content.format.empty(), isSource(content.kind));
}

void TestRecognise::noValuesAreRepeated()
{
    const std::string text = "MSH|^~\\&|A|B|||1||Miller, John|1|P|2.5\rPID|1||4711||Doe^Ann\r";
    const Content messages = recogniseContent({.name = "a", .bytes = text, .isWhole = true}, m_registry);
    QVERIFY2(!textOf(messages.facts).contains(QLatin1String("Miller")), qPrintable(textOf(messages.facts)));
    const std::string rows = "Doe,Ann,1980-01-01\nMiller,John,1970-02-02\n";
    const Content table = recogniseContent({.name = "a.csv", .bytes = rows, .isWhole = true}, m_registry);
    QVERIFY2(!textOf(table.facts).contains(QLatin1String("Doe")), qPrintable(textOf(table.facts)));
}

/// Whatever length a file is cut to, and whatever byte is changed in it.
void TestRecognise::everyBeginningOfAFileIsSafe()
{
    const QByteArray seeds[] = {kAdt,
                                R"({"resourceType": "Patient", "id": "1"})",
                                "a;b\n1;2\n3;4\n",
                                QByteArray(128, '\0') + "DICM",
                                "\x0b" + kAdt,
                                "<Patient xmlns='http://hl7.org/fhir'/>",
                                QByteArray("\xFF\xFEm\0r\0;\0n\0\n\0", 12),
                                "hilum: 1\n",
                                "MSH",
                                "MSH|",
                                "FHS|",
                                "{",
                                "[",
                                "<"};
    for (const QByteArray& seed : seeds) {
        for (qsizetype size = 0; size <= seed.size(); ++size) {
            QByteArray bytes = seed.left(size);
            for (const bool isWhole : {true, false}) {
                const Content content = recogniseContent(
                    {.name = "", .bytes = {bytes.data(), static_cast<std::size_t>(size)}, .isWhole = isWhole},
                    m_registry);
                QVERIFY(!content.summary.message.empty());
            }
            if (size > 0)
                bytes[size / 2] = '\xFF';
            (void)recogniseContent(
                {.name = "x.csv", .bytes = {bytes.data(), static_cast<std::size_t>(size)}, .isWhole = true},
                m_registry);
        }
    }
}

void TestRecognise::filesOfTheSamples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ContentKind>("kind");
    QTest::addColumn<QString>("connector");
    QTest::newRow("messages") << "adt/20250303-0001.hl7" << ContentKind::Hl7v2 << "files";
    QTest::newRow("a folder of messages") << "adt" << ContentKind::Hl7v2 << "files";
    QTest::newRow("a database") << "billing.db" << ContentKind::Database << "sql";
    QTest::newRow("a table") << "csv/lab-catalogue.csv" << ContentKind::Csv << "files";
    QTest::newRow("a folder of images") << "dicom" << ContentKind::Dicom << "dicom";
    QTest::newRow("a pipeline") << "pipelines/patient-billing-join.yaml" << ContentKind::Pipeline << "";
}

void TestRecognise::filesOfTheSamples()
{
    QFETCH(const QString, path);
    QFETCH(const QString, connector);
    const Recognition found = look(QStringLiteral(SOURCE_DIR "/resources/samples/") + path);
    QTEST(found.content.kind, "kind");
    QCOMPARE(found.source.has_value(), !connector.isEmpty());
    if (found.source)
        QCOMPARE(QString::fromStdString(found.source->connector), connector);
    QCOMPARE(found.tables.empty(), found.content.kind != ContentKind::Database);
}

void TestRecognise::packedFilesAreLookedInto()
{
    // "MSH|^~\\&|A|B|||1||ADT^A01|1|P|2.5\r" by gzip.
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000203f30df6a889ab8b51ab71ac71aaa9a931"
                                                  "aca9717409897334300432036a8cf44c790157d6000a22000000");
    const Recognition found = look(write(QStringLiteral("a.hl7.gz"), packed));
    QCOMPARE(found.content.kind, ContentKind::Hl7v2);
    QVERIFY(textOf(found.content.facts).contains(QLatin1String("ADT^A01")));
    const Recognition broken =
        look(write(QStringLiteral("b.hl7.gz"), QByteArray::fromHex("1f8b0800ffffffffffff")));
    QVERIFY(broken.content.summary.severity == Severity::Error);
}

void TestRecognise::whatCannotBeOpenedSaysWhy()
{
    const Recognition gone = look(m_folder.filePath(QStringLiteral("gone.hl7")));
    QCOMPARE(gone.content.kind, ContentKind::Unreadable);
    QVERIFY(QString::fromStdString(gone.content.summary.text()).contains(QLatin1String("gone.hl7")));
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const Recognition piped = look(pipe); // Opening it would wait for ever.
    QCOMPARE(piped.content.kind, ContentKind::Unreadable);
    QCOMPARE(codesOf({piped.content.summary}), QStringList(QStringLiteral("recognise.no-file")));
    QVERIFY(!gone.source && !piped.source);
    const Recognition device = look(QStringLiteral("/dev/zero"));
    QCOMPARE(device.content.kind, ContentKind::Unreadable);
    QFile::remove(pipe);
}

void TestRecognise::aFolderIsWhatMostOfItIs()
{
    for (int at = 0; at < 5; ++at)
        QVERIFY(!write(QStringLiteral("feed/day/%1.hl7").arg(at), kAdt).isEmpty());
    QVERIFY(!write(QStringLiteral("feed/list.csv"), "a,b\n1,2\n").isEmpty());
    QVERIFY(!write(QStringLiteral("feed/readme.txt"), "Nothing to see here").isEmpty());
    QVERIFY(!write(QStringLiteral("feed/.hidden.hl7"), kAdt).isEmpty());
    const Recognition found = look(m_folder.filePath(QStringLiteral("feed/")));
    QVERIFY(found.isFolder);
    QCOMPARE(found.content.kind, ContentKind::Hl7v2);
    QCOMPARE(found.parts.size(), std::size_t{3});
    QCOMPARE(found.parts.front().files, std::uint64_t{5});
    QCOMPARE(QString::fromStdString(found.parts.front().ending), QStringLiteral(".hl7"));
    QVERIFY(found.source);
    QCOMPARE(QString::fromStdString(found.source->settings.textOr("path", "")),
             m_folder.filePath(QStringLiteral("feed/**/*.hl7")));
}

void TestRecognise::linksDoNotLead()
{
    QVERIFY(!write(QStringLiteral("loop/a.hl7"), kAdt).isEmpty());
    const QString folder = m_folder.filePath(QStringLiteral("loop"));
    QVERIFY(QFile::link(folder, folder + QStringLiteral("/again")));
    QVERIFY(QFile::link(QStringLiteral("self"), folder + QStringLiteral("/self")));
    const Recognition found = look(folder);
    QCOMPARE(found.content.kind, ContentKind::Hl7v2);
    QCOMPARE(found.parts.front().files, std::uint64_t{1});
    QCOMPARE(look(folder + QStringLiteral("/self")).content.kind, ContentKind::Unreadable);
}

void TestRecognise::aLargeFolderIsASample()
{
    for (int at = 0; at < 700; ++at)
        QVERIFY(!write(QStringLiteral("large/%1.json").arg(at), R"({"resourceType":"Patient"})").isEmpty());
    const Recognition found = look(m_folder.filePath(QStringLiteral("large")));
    QCOMPARE(found.content.kind, ContentKind::Fhir);
    QVERIFY(codesOf(found.content.facts).contains(QStringLiteral("recognise.folder-sample")));
    std::stop_source stop;
    stop.request_stop();
    const Recognition stopped =
        recognisePath(m_folder.filePath(QStringLiteral("large")).toStdString(), m_registry, stop.get_token());
    QVERIFY(stopped.parts.empty());
}

void TestRecognise::anEmptyFolder()
{
    const QString folder = m_folder.filePath(QStringLiteral("nothing"));
    QVERIFY(QDir().mkpath(folder));
    const Recognition found = look(folder);
    QCOMPARE(found.content.kind, ContentKind::Empty);
    QVERIFY(!found.source);
    QVERIFY(!write(QStringLiteral("prose/readme.txt"), "Nothing to see here").isEmpty());
    QCOMPARE(look(m_folder.filePath(QStringLiteral("prose"))).content.kind, ContentKind::Foreign);
}

QTEST_GUILESS_MAIN(TestRecognise)

#include "tst_recognise.moc"
