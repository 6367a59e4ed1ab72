// SPDX-License-Identifier: Apache-2.0
#include "plugins/dicom/dicom_charset.h"
#include "plugins/dicom/dicom_connector.h"
#include "plugins/dicom/dicom_image.h"
#include "plugins/dicom/dicom_schema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hilum;

namespace {

/// Writes explicit little endian data sets element by element (PS3.5 section 7.1.2, PS3.10 section 7.1).
class DicomWriter
{
public:
    DicomWriter& element(std::uint16_t group, std::uint16_t number, const char* vr, QByteArray value)
    {
        if (value.size() % 2 != 0)
            value += qstrcmp(vr, "UI") == 0 || qstrcmp(vr, "OB") == 0 ? '\0' : ' ';
        put16(group);
        put16(number);
        m_bytes += vr;
        static const QList<QByteArray> longForms = {"OB", "OW", "SQ", "UN", "UT"};
        if (longForms.contains(vr)) {
            put16(0);
            put32(static_cast<std::uint32_t>(value.size()));
        } else {
            put16(static_cast<std::uint16_t>(value.size()));
        }
        m_bytes += value;
        return *this;
    }
    DicomWriter& number(std::uint16_t group, std::uint16_t element_, std::uint16_t value)
    {
        QByteArray bytes;
        bytes += static_cast<char>(value & 0xFF);
        bytes += static_cast<char>(value >> 8);
        return element(group, element_, "US", bytes);
    }
    /// One item of a sequence.
    [[nodiscard]] static QByteArray item(const DicomWriter& content)
    {
        DicomWriter writer;
        writer.put16(0xFFFE);
        writer.put16(0xE000);
        writer.put32(static_cast<std::uint32_t>(content.m_bytes.size()));
        return writer.m_bytes + content.m_bytes;
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray file() const
    {
        DicomWriter meta;
        meta.element(0x0002, 0x0002, "UI", "1.2.840.10008.5.1.4.1.1.7");
        meta.element(0x0002, 0x0003, "UI", "1.2.3.4");
        meta.element(0x0002, 0x0010, "UI", "1.2.840.10008.1.2.1");
        DicomWriter length;
        length.put16(0x0002);
        length.put16(0x0000);
        length.m_bytes += "UL";
        length.put16(4);
        length.put32(static_cast<std::uint32_t>(meta.m_bytes.size()));
        return QByteArray(128, '\0') + "DICM" + length.m_bytes + meta.m_bytes + m_bytes;
    }

private:
    void put16(std::uint16_t number)
    {
        m_bytes += static_cast<char>(number & 0xFF);
        m_bytes += static_cast<char>(number >> 8);
    }
    void put32(std::uint32_t number)
    {
        put16(static_cast<std::uint16_t>(number & 0xFFFF));
        put16(static_cast<std::uint16_t>(number >> 16));
    }

    QByteArray m_bytes;
};

DicomWriter smallInstance()
{
    DicomWriter writer;
    writer.element(0x0008, 0x0005, "CS", "ISO_IR 192");
    writer.element(0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.7");
    writer.element(0x0008, 0x0020, "DA", "20260315");
    writer.element(0x0008, 0x0030, "TM", "101530.5");
    writer.element(0x0008, 0x0060, "CS", "OT");
    writer.element(0x0010, 0x0010, "PN", "Müller^Jörg");
    writer.element(0x0010, 0x0020, "LO", "MRN-1");
    writer.element(0x0018, 0x0050, "DS", "1.50");
    writer.element(0x0020, 0x0013, "IS", "7");
    return writer;
}

void save(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString corpora()
{
    const QString given = qEnvironmentVariable("HILUM_CORPORA");
    return given.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared/corpora") : given;
}

OpenRequest requestFor(const QString& path)
{
    OpenRequest request;
    request.name = "images";
    request.settings.set("path", path.toStdString());
    return request;
}

/// All records of a source, in one batch.
Batch readAll(const OpenRequest& request)
{
    Batch batch = makeBatch();
    dicom::DicomConnector connector;
    auto source = connector.openRecordSource(request);
    if (!source) {
        qWarning("%s", toString(source.error()).c_str());
        return batch;
    }
    for (bool more = true; more;)
        more = (*source)->read(batch, 5).value();
    return batch;
}

QString textAt(const Document& document, std::string_view name)
{
    const Node node = document.root().firstChild(name);
    return node ? QString::fromStdString(node.value().toString()) : QString();
}

} // namespace

class TestDicomConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsAreNamedByKeywordAndTyped();
    void sequencesAndPrivateTagsAreNavigable();
    void tagPathsSelect_data();
    void tagPathsSelect();
    void foldersAreReadWhole();
    void aDirectoryLoopEnds();
    void whatIsNotDicomIsRejectedOrSkipped();
    void aTruncatedFileGivesWhatIsReadable();
    void missingPathsSaySo();
    void textsAreDecodedInTheirCharacterSet();
    void theVisibleCorpusIsReadAsItsOracleSays();
    void dicomdirListsItsFiles();
    void picturesAreShownOrRefused();
    void theSchemaKnowsWhatIdentifies();
};

void TestDicomConnector::elementsAreNamedByKeywordAndTyped()
{
    const QTemporaryDir folder;
    save(folder.filePath("a.dcm"), smallInstance().file());
    const Batch batch = readAll(requestFor(folder.filePath("a.dcm")));
    QCOMPARE(batch.records.size(), std::size_t{1});
    const Document& document = *batch.records.front().document;
    QCOMPARE(textAt(document, "PatientName"), QStringLiteral("Müller^Jörg"));
    QCOMPARE(textAt(document, "StudyDate"), QStringLiteral("2026-03-15"));
    QCOMPARE(textAt(document, "StudyTime"), QStringLiteral("10:15:30.5"));
    QCOMPARE(textAt(document, "SliceThickness"), QStringLiteral("1.50"));
    QCOMPARE(document.root().firstChild("InstanceNumber").value().kind(), ValueKind::Integer);
    QCOMPARE(textAt(document, "TransferSyntaxUID"), QStringLiteral("1.2.840.10008.1.2.1"));
    QCOMPARE(document.root().firstChild("PatientName").typeName(), std::string_view("PN"));
}

void TestDicomConnector::sequencesAndPrivateTagsAreNavigable()
{
    DicomWriter step;
    step.element(0x0008, 0x0050, "SH", "ACC-1");
    DicomWriter writer = smallInstance();
    writer.element(0x0009, 0x0010, "LO", "HILUM TEST").element(0x0009, 0x1001, "LO", "private");
    writer.element(0x0040, 0x0275, "SQ", DicomWriter::item(step) + DicomWriter::item(step));
    const QTemporaryDir folder;
    save(folder.filePath("a.dcm"), writer.file());
    const Batch batch = readAll(requestFor(folder.path()));
    QCOMPARE(batch.records.size(), std::size_t{1});
    NodeList items;
    batch.records.front().document->root().children("RequestAttributesSequence", items);
    QCOMPARE(items.size(), std::size_t{2});
    QCOMPARE(items[1].firstChild("AccessionNumber").value().toString(), std::string("ACC-1"));
    QCOMPARE(textAt(*batch.records.front().document, "(0009,1001)"), QStringLiteral("private"));
}

void TestDicomConnector::tagPathsSelect_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("a tag") << "(0010,0020) = 'x'" << 11 << QStringList{"MRN-1"};
    QTest::newRow("small letters") << "(0008,103e)" << 11 << QStringList{};
    QTest::newRow("into all items") << "(0040,0275).(0008,0050)" << 23 << QStringList{"A", "B"};
    QTest::newRow("into one item") << "(0040,0275)[1].(0008,0050)" << 26 << QStringList{"B"};
    QTest::newRow("beyond the last item") << "(0040,0275)[9].(0008,0050)" << 26 << QStringList{};
    QTest::newRow("no tag") << "(0010 0020)" << 0 << QStringList{};
    QTest::newRow("an element after a tag is not ours")
        << "(0040,0275).exists()" << 11 << QStringList{"", ""};
}

void TestDicomConnector::tagPathsSelect()
{
    QFETCH(const QString, path);
    QFETCH(const int, length);
    QFETCH(const QStringList, values);
    DicomWriter first;
    first.element(0x0008, 0x0050, "SH", "A");
    DicomWriter second;
    second.element(0x0008, 0x0050, "SH", "B");
    DicomWriter writer = smallInstance();
    writer.element(0x0040, 0x0275, "SQ", DicomWriter::item(first) + DicomWriter::item(second));
    const QTemporaryDir folder;
    save(folder.filePath("a.dcm"), writer.file());
    const Batch batch = readAll(requestFor(folder.path()));
    QCOMPARE(batch.records.size(), std::size_t{1});

    const dicom::TagNotation notation;
    const std::string text = path.toStdString();
    QCOMPARE(static_cast<int>(notation.match(text)), length);
    if (length == 0)
        return;
    const auto compiled =
        notation.compile(std::string_view(text).substr(0, static_cast<std::size_t>(length)), {});
    QVERIFY(compiled);
    NodeList found;
    (*compiled)->select(batch.records.front().document->root(), found);
    QStringList texts;
    for (const Node node : found)
        texts += QString::fromStdString(node.value().toString());
    QCOMPARE(texts, values);
    QCOMPARE(static_cast<bool>((*compiled)->first(batch.records.front().document->root())),
             !values.isEmpty());
}

void TestDicomConnector::foldersAreReadWhole()
{
    const QTemporaryDir folder;
    for (const char* name : {"b.dcm", "sub/a.dcm", "sub/deeper/c", "notes.txt"})
        save(folder.filePath(name), smallInstance().file());
    OpenRequest request = requestFor(folder.path());
    QCOMPARE(readAll(request).records.size(), std::size_t{4});
    request.settings.set("pattern", "*.dcm");
    const Batch named = readAll(request);
    QCOMPARE(named.records.size(), std::size_t{2});
    QVERIFY(named.records.front().origin.resource.ends_with("b.dcm"));
    request.settings.set("recursive", "false");
    QCOMPARE(readAll(request).records.size(), std::size_t{1});
}

void TestDicomConnector::aDirectoryLoopEnds()
{
    const QTemporaryDir folder;
    save(folder.filePath("sub/a.dcm"), smallInstance().file());
    QVERIFY(QFile::link(folder.path(), folder.filePath("sub/loop")));
    QCOMPARE(readAll(requestFor(folder.path())).records.size(), std::size_t{1});
}

void TestDicomConnector::whatIsNotDicomIsRejectedOrSkipped()
{
    const QTemporaryDir folder;
    save(folder.filePath("a.dcm"), smallInstance().file());
    save(folder.filePath("empty.dcm"), {});
    save(folder.filePath("readme.txt"), "not an image\n");
    OpenRequest request = requestFor(folder.path());
    const Batch batch = readAll(request);
    QCOMPARE(batch.records.size(), std::size_t{1});
    QCOMPARE(batch.rejected.size(), std::size_t{2});
    const Diagnostic& reason = batch.rejected.front().findings->front();
    QCOMPARE(reason.code, std::string("dicom.not-dicom"));
    QVERIFY(QString::fromStdString(reason.place.resource).endsWith("empty.dcm"));
    request.settings.set("others", "skip");
    QCOMPARE(readAll(request).rejected.size(), std::size_t{0});
}

void TestDicomConnector::aTruncatedFileGivesWhatIsReadable()
{
    DicomWriter writer = smallInstance();
    writer.element(0x7FE0, 0x0010, "OW", QByteArray(1000, 'x'));
    const QTemporaryDir folder;
    save(folder.filePath("cut.dcm"), writer.file().chopped(900));
    const Batch batch = readAll(requestFor(folder.path()));
    QCOMPARE(batch.records.size(), std::size_t{1});
    QCOMPARE(textAt(*batch.records.front().document, "PatientID"), QStringLiteral("MRN-1"));
    QVERIFY(batch.records.front().findings != nullptr);
    QCOMPARE(batch.records.front().findings->front().code, std::string("dicom.damaged"));
}

void TestDicomConnector::missingPathsSaySo()
{
    const dicom::DicomConnector connector;
    const auto source = connector.openRecordSource(requestFor("/nowhere/at/all"));
    QVERIFY(!source);
    QCOMPARE(source.error().code, std::string("dicom.missing-path"));
}

void TestDicomConnector::textsAreDecodedInTheirCharacterSet()
{
    QFile oracle(corpora() + "/dicom/synth/charset_oracle.json");
    if (!oracle.open(QIODevice::ReadOnly))
        QSKIP("the character set files are not here");
    for (const QJsonValue& each : QJsonDocument::fromJson(oracle.readAll()).object()["files"].toArray()) {
        const QJsonObject expected = each.toObject();
        const QString path = corpora() + "/dicom/synth/" + expected["file"].toString();
        const Batch batch = readAll(requestFor(path));
        QCOMPARE(batch.records.size(), std::size_t{1});
        for (const char* key : {"PatientName", "StudyDescription"}) {
            QString text = textAt(*batch.records.front().document, key);
            QVERIFY2(text == expected[key].toString(),
                     qPrintable(path + ": " + expected["SpecificCharacterSet"].toString() + ": " + text
                                + " is not " + expected[key].toString()));
        }
    }
}

void TestDicomConnector::theVisibleCorpusIsReadAsItsOracleSays()
{
    QFile oracle(corpora() + "/dicom/oracle.json");
    if (!oracle.open(QIODevice::ReadOnly))
        QSKIP("the corpus of DICOM files is not here");
    int files = 0;
    int right = 0;
    QStringList wrong;
    for (const QJsonValue& each : QJsonDocument::fromJson(oracle.readAll()).object()["files"].toArray()) {
        const QJsonObject expected = each.toObject();
        const QString name = expected["file"].toString();
        const Batch batch = readAll(requestFor(corpora() + "/dicom/visible/" + name));
        const QString status = batch.records.empty() ? "rejected" : "ok";
        const bool isRejected = expected["status"].toString() == "rejected";
        bool fine = (status == "rejected") == isRejected;
        for (const char* key : {"PatientID", "PatientName", "StudyInstanceUID", "SOPInstanceUID", "Modality",
                                "PhotometricInterpretation", "Rows", "Columns"}) {
            if (!fine || isRejected || !expected.contains(key))
                continue;
            QString want = expected[key].toVariant().toString();
            if (!QByteArray(key).endsWith("Name")) // Of several values the first one.
                want = want.section(u'\\', 0, 0);
            const auto bare = [](QString text) {
                while (text.endsWith('^') || text.endsWith('=') || text.endsWith(' '))
                    text.chop(1);
                return text.trimmed();
            };
            fine = bare(textAt(*batch.records.front().document, key)) == bare(want);
            if (!fine)
                wrong += name + ' ' + key;
        }
        ++files;
        right += fine ? 1 : 0;
        if (!fine && wrong.isEmpty())
            wrong += name + " status";
    }
    qInfo("%d of %d files as the oracle says", right, files);
    if (right < files)
        qInfo("%s", qPrintable(wrong.join("; ")));
    QVERIFY(right >= files * 97 / 100);
}

void TestDicomConnector::dicomdirListsItsFiles()
{
    QDir samples(QStringLiteral(SOURCE_DIR "/resources/samples/dicom"));
    if (!samples.exists("DICOMDIR"))
        QSKIP("the sample file set is not here");
    const Batch listed = readAll(requestFor(samples.filePath("DICOMDIR")));
    QVERIFY(!listed.records.empty());
    QVERIFY(textAt(*listed.records.front().document, "SOPInstanceUID").size() > 4);
}

void TestDicomConnector::picturesAreShownOrRefused()
{
    const QTemporaryDir folder;
    DicomWriter writer = smallInstance();
    writer.number(0x0028, 0x0002, 1).element(0x0028, 0x0004, "CS", "MONOCHROME2");
    writer.number(0x0028, 0x0010, 2).number(0x0028, 0x0011, 3);
    writer.number(0x0028, 0x0100, 8)
        .number(0x0028, 0x0101, 8)
        .number(0x0028, 0x0102, 7)
        .number(0x0028, 0x0103, 0);
    writer.element(0x7FE0, 0x0010, "OW", QByteArray("\x00\x10\x20\x40\x80\xFF", 6));
    save(folder.filePath("picture.dcm"), writer.file());
    const auto picture = dicom::readImage(folder.filePath("picture.dcm").toStdString(), 0);
    QVERIFY2(picture, picture ? "" : toString(picture.error()).c_str());
    QCOMPARE(picture->width, 3U);
    QCOMPARE(picture->height, 2U);
    QCOMPARE(picture->pixels.front(), std::uint8_t{0});
    QCOMPARE(picture->pixels.back(), std::uint8_t{255});
    const auto samples = dicom::readSamples(folder.filePath("picture.dcm").toStdString(), 0);
    QVERIFY2(samples, samples ? "" : toString(samples.error()).c_str());
    QCOMPARE(samples->values, (std::vector<float>{0, 16, 32, 64, 128, 255}));
    QVERIFY(samples->windowWidth >= 255);
    QVERIFY(!samples->isInverted);

    save(folder.filePath("none.dcm"), smallInstance().file());
    const auto none = dicom::readImage(folder.filePath("none.dcm").toStdString(), 0);
    QVERIFY(!none);
    QCOMPARE(none.error().code, std::string("dicom.no-image"));
    QVERIFY(!dicom::readImage(folder.filePath("picture.dcm").toStdString(), 5));

    QDirIterator each(corpora() + "/dicom/visible", QDir::Files, QDirIterator::Subdirectories);
    int shown = 0;
    int all = 0;
    while (each.hasNext()) {
        ++all;
        shown += dicom::readImage(each.next().toStdString(), 0) ? 1 : 0;
    }
    if (all > 0)
        qInfo("%d of %d corpus files show a picture", shown, all);
}

void TestDicomConnector::theSchemaKnowsWhatIdentifies()
{
    const std::shared_ptr<const Schema> schema = dicom::dictionarySchema();
    const SchemaType* instance = schema->type("Instance");
    QVERIFY(instance != nullptr);
    QVERIFY(instance->field("PatientName")->isIdentifying);
    QCOMPARE(instance->field("PatientName")->path, std::string("(0010,0010)"));
    QCOMPARE(instance->field("PatientBirthDate")->title, std::string("Patient Birth Date"));
    QVERIFY(!instance->field("Modality")->isIdentifying);
    QVERIFY(schema->fieldAt("Instance", "RequestAttributesSequence.AccessionNumber") != nullptr);
}

QTEST_GUILESS_MAIN(TestDicomConnector)
#include "tst_dicom_connector.moc"
