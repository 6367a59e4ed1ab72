// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_pack.h"
#include "mapping_bench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hilum;
using namespace hilum::mapping;

namespace {

constexpr const char* kPack = "pack: tiny\n"
                              "source: {format: hl7v2}\n"
                              "target: {format: fhir, type: Basic}\n"
                              "select: MSH-9.1 & '_' & MSH-9.2\n"
                              "messages:\n"
                              "  \"*\": messages/any\n"
                              "  ADT_*: messages/adt\n"
                              "  ADT_A0*: messages/begin\n"
                              "  ADT_A03: messages/end\n";

QByteArray mappingOf(const char* id)
{
    return QByteArray("source: {format: hl7v2}\ntarget: {format: fhir, type: Basic}\n"
                      "parameters: {place: {default: here}}\n"
                      "rules:\n  - {to: id, value: ")
           + id + "}\n  - {to: language, from: \"%place\"}\n  - {use: segments/code}\n";
}

} // namespace

class TestMappingPack final : public QObject
{
    Q_OBJECT

    void write(const QString& path, const QByteArray& text);
    Result<std::shared_ptr<MappingPack>> open(PackRequest request, Diagnostics& findings);
    QByteArray convert(MappingPack& pack, const QByteArray& trigger, Diagnostics& findings);

private Q_SLOTS:
    void init();
    void theBestPatternDecides_data();
    void theBestPatternDecides();
    void filesOfAnEarlierFolderTakeThePlace();
    void parametersAreGiven();
    void severalKeysGiveSeveralDocuments();
    void unknownParametersAreNamed();
    void anUnknownPackIsNamedWithThoseThatThereAre();
    void whatIsWrongIsToldOnce();
    void packsAreFound();

private:
    QTemporaryDir m_folder;
    Bench m_bench{"target: {format: fhir, type: Basic}\nrules: [{to: id, value: x}]\n", "hl7v2"};
};

void TestMappingPack::write(const QString& path, const QByteArray& text)
{
    const QString full = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

Result<std::shared_ptr<MappingPack>> TestMappingPack::open(PackRequest request, Diagnostics& findings)
{
    if (request.name.empty())
        request.name = "tiny";
    request.folders = {m_folder.filePath(QStringLiteral("own")).toStdString(),
                       m_folder.filePath(QStringLiteral("installed")).toStdString()};
    return MappingPack::open(std::move(request), registry(), findings);
}

QByteArray TestMappingPack::convert(MappingPack& pack, const QByteArray& trigger, Diagnostics& findings)
{
    const std::string bytes =
        ("MSH|^~\\&|REG|HOSP|||20250303||" + trigger + "|1|P|2.5\r").toStdString() + std::string(64, '\0');
    Diagnostics warnings;
    const std::unique_ptr<Decoder> decoder = *m_bench.source->makeDecoder(m_bench.settings);
    const Result<const Document*> document = decoder->decode(
        {.bytes = std::string_view(bytes).substr(0, bytes.size() - 64), .line = 1, .stream = nullptr},
        m_bench.arena, warnings);
    if (!document)
        return "not decoded";
    m_bench.made.clear();
    const Result<void> applied =
        pack.apply((*document)->root(), m_bench.arena, m_bench.scratch, m_bench.made, findings);
    return applied ? m_bench.json() : QByteArray::fromStdString(applied.error().code);
}

void TestMappingPack::init()
{
    QDir(m_folder.path()).removeRecursively();
    write(QStringLiteral("installed/tiny/pack.yaml"), kPack);
    for (const char* name : {"any", "adt", "begin", "end"})
        write(QStringLiteral("installed/tiny/messages/%1.yaml").arg(QLatin1String(name)), mappingOf(name));
    write(QStringLiteral("installed/tiny/segments/code.yaml"),
          "source: {format: hl7v2}\ntarget: {format: fhir, type: Basic}\n"
          "rules: [{to: code.text, from: MSH-3}]\n");
}

void TestMappingPack::theBestPatternDecides_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("exact") << QByteArray("ADT^A03") << QByteArray("end");
    QTest::newRow("longest beginning") << QByteArray("ADT^A04") << QByteArray("begin");
    QTest::newRow("shorter beginning") << QByteArray("ADT^A40") << QByteArray("adt");
    QTest::newRow("any") << QByteArray("ORU^R01") << QByteArray("any");
    QTest::newRow("nothing") << QByteArray() << QByteArray("any");
}

void TestMappingPack::theBestPatternDecides()
{
    QFETCH(QByteArray, trigger);
    QFETCH(QByteArray, id);
    Diagnostics findings;
    const auto pack = open({}, findings);
    QVERIFY(pack);
    QCOMPARE(convert(**pack, trigger, findings),
             "{\"resourceType\":\"Basic\",\"id\":\"" + id
                 + "\",\"language\":\"here\",\"code\":{\"text\":\"REG\"}}");
    QCOMPARE(textsOf(findings), QString());
}

void TestMappingPack::filesOfAnEarlierFolderTakeThePlace()
{
    write(QStringLiteral("own/tiny/segments/code.yaml"),
          "source: {format: hl7v2}\ntarget: {format: fhir, type: Basic}\n"
          "rules: [{to: code.text, from: MSH-4}]\n");
    write(QStringLiteral("own/tiny/messages/end.yaml"), mappingOf("own"));
    Diagnostics findings;
    const auto pack = open({}, findings);
    QVERIFY(pack);
    QVERIFY(convert(**pack, "ADT^A03", findings).contains("\"id\":\"own\""));
    QVERIFY(convert(**pack, "ORU^R01", findings).contains("\"code\":{\"text\":\"HOSP\"}"));
}

void TestMappingPack::parametersAreGiven()
{
    Diagnostics findings;
    PackRequest request;
    request.parameters = {{"place", "there"}};
    const auto pack = open(std::move(request), findings);
    QVERIFY(pack);
    QVERIFY(convert(**pack, "ADT^A03", findings).contains("\"language\":\"there\""));
}

void TestMappingPack::severalKeysGiveSeveralDocuments()
{
    write(QStringLiteral("own/tiny/pack.yaml"),
          QByteArray(kPack).replace("select: MSH-9.1 & '_' & MSH-9.2",
                                    "parameters: {extra: {default: ADT_A03}}\n"
                                    "select: (MSH-9.1 & '_' & MSH-9.2) | %extra | 'ADT_A04'"));
    Diagnostics findings;
    const auto pack = open({}, findings);
    QVERIFY2(pack, qPrintable(textsOf(findings)));
    QCOMPARE(convert(**pack, "ADT^A01", findings).count("\"id\":\"begin\""), 1); // A01 and A04 share it.
    QCOMPARE(convert(**pack, "ADT^A01", findings).count("\"id\":\"end\""), 1);
    PackRequest request;
    request.parameters = {{"extra", "ORU"}};
    const auto other = open(std::move(request), findings);
    QVERIFY2(other, qPrintable(textsOf(findings)));
    QCOMPARE(convert(**other, "ADT^A01", findings).count("\"id\":\"any\""), 1);
    QCOMPARE(textsOf(findings), QString());
}

void TestMappingPack::unknownParametersAreNamed()
{
    Diagnostics findings;
    PackRequest request;
    request.parameters = {{"plaec", "there"}};
    (void)open(std::move(request), findings);
    QCOMPARE(textsOf(findings), QStringLiteral("error: The pack has no parameter \"plaec\"; it has: place. "
                                               "[mapping.unknown-parameter]"));
}

void TestMappingPack::anUnknownPackIsNamedWithThoseThatThereAre()
{
    Diagnostics findings;
    PackRequest request;
    request.name = "small";
    const auto pack = open(std::move(request), findings);
    QVERIFY(!pack);
    QCOMPARE(QString::fromStdString(pack.error().text()),
             QStringLiteral("There is no mapping pack \"small\"; there are: tiny."));
}

void TestMappingPack::whatIsWrongIsToldOnce()
{
    write(QStringLiteral("own/tiny/messages/end.yaml"), mappingOf("end").replace("%place", "%palce"));
    Diagnostics findings;
    const auto pack = open({}, findings);
    QVERIFY(pack);
    QCOMPARE(convert(**pack, "ADT^A03", findings), QByteArray("fhirpath.unknown-variable"));
    QCOMPARE(codesOf(findings), QStringLiteral("fhirpath.unknown-variable"));
    QCOMPARE(convert(**pack, "ADT^A03", findings), QByteArray("fhirpath.unknown-variable"));
    QCOMPARE(findings.size(), std::size_t{1});
    Diagnostics all;
    (*pack)->compileAll(all);
    QCOMPARE(codesOf(all), QStringLiteral("fhirpath.unknown-variable"));
}

void TestMappingPack::packsAreFound()
{
    const std::vector<std::string> folders = {m_folder.filePath(QStringLiteral("installed")).toStdString()};
    const std::vector<PackDefinition> packs = findPacks(folders);
    QCOMPARE(packs.size(), std::size_t{1});
    QCOMPARE(packs.front().name, std::string("tiny"));
    QCOMPARE(packs.front().sourceFormat, std::string("hl7v2"));
    QCOMPARE(packs.front().messages.size(), std::size_t{4});
}

QTEST_APPLESS_MAIN(TestMappingPack)
#include "tst_mapping_pack.moc"
