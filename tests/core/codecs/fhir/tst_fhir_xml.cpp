// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_schema.h"
#include "decoded_resource.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace hilum;
using namespace hilum::fhir::test;

class FhirXmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xmlGivesWhatJsonGives_data();
    void xmlGivesWhatJsonGives();
    void xmlNodesHaveTheirBytes();
    void whatIsWrongInXmlHasItsPlace_data();
    void whatIsWrongInXmlHasItsPlace();
    void theCorpusIsTheSameInXml();
};

namespace {

QByteArray escapedXml(std::string_view text)
{
    return QString::fromUtf8(bytesOf(text)).toHtmlEscaped().toUtf8();
}

/// A typed tree as FHIR writes it in XML: the mirror of the reader, for the tests only.
void appendXml(QByteArray& out, Node node, const fhir::Type* type, const QByteArray& element)
{
    const fhir::FhirSchema& schema = fhir::r4Schema();
    const fhir::Type* own = schema.fhirType(node.typeName());
    const bool isResource = own != nullptr && own->kind == fhir::TypeKind::Resource;
    QByteArray name = element;
    if (isResource && !name.isEmpty())
        out += '<' + name + '>';
    const QByteArray outer = isResource ? name : QByteArray();
    if (isResource)
        name = bytesOf(node.typeName());
    if (node.typeName() == "xhtml") {
        out += bytesOf(node.value().asString());
        return;
    }
    out += '<' + name;
    if (type == nullptr)
        out += " xmlns=\"http://hl7.org/fhir\"";
    NodeList children;
    node.children(children);
    const auto isAttribute = [&](Node child) {
        return !isResource
               && (child.name() == "id" || (child.name() == "url" && node.typeName() == "Extension"));
    };
    for (const Node child : children) {
        if (isAttribute(child))
            out += ' ' + bytesOf(child.name()) + "=\"" + escapedXml(child.value().toString()) + '"';
    }
    if (!node.value().isNone())
        out += " value=\"" + escapedXml(node.value().toString()) + '"';
    out += '>';
    for (const Node child : children) {
        if (isAttribute(child))
            continue;
        const fhir::Type* owner =
            own != nullptr && own->kind == fhir::TypeKind::Primitive ? schema.fhirType("Element") : own;
        const fhir::Member* member =
            owner == nullptr ? nullptr : owner->memberOf(child.name(), child.typeName());
        appendXml(out, child, own == nullptr ? schema.fhirType("Element") : own,
                  bytesOf(member == nullptr ? child.name() : member->jsonName));
    }
    out += "</" + name + '>';
    if (!outer.isEmpty())
        out += "</" + outer + '>';
}

} // namespace

void FhirXmlTest::xmlGivesWhatJsonGives_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& content, const QByteArray& json) {
        QTest::newRow(name) << "<?xml version=\"1.0\"?>\n<Patient xmlns=\"http://hl7.org/fhir\">" + content
                                   + "</Patient>"
                            << "{\"resourceType\":\"Patient\"" + (json.isEmpty() ? json : ',' + json) + '}';
    };
    row("empty", "", "");
    row("values by their type", "<id value='a'/><active value='true'/><multipleBirthInteger value='2'/>",
        R"("id":"a","active":true,"multipleBirthInteger":2)");
    row("a decimal keeps its digits", "<extension url='u'><valueDecimal value='1.10'/></extension>",
        R"("extension":[{"url":"u","valueDecimal":1.10}])");
    row("a list of one", "<name><given value='B'/></name>", R"("name":[{"given":["B"]}])");
    row("extension of a primitive",
        "<birthDate id='x' value='1970-01'><extension url='u'><valueCode value='c'/></extension></birthDate>",
        R"("birthDate":"1970-01","_birthDate":{"id":"x","extension":[{"url":"u","valueCode":"c"}]})");
    row("id and no value", "<name><given value='B'/><given id='g'/></name>",
        R"("name":[{"given":["B",null],"_given":[null,{"id":"g"}]}])");
    row("contained", "<contained><Organization><id value='o'/></Organization></contained>",
        R"("contained":[{"resourceType":"Organization","id":"o"}])");
    row("narrative",
        "<text><status value='empty'/><div xmlns='http://www.w3.org/1999/xhtml'><b>a</b> &amp; "
        "b</div></text>",
        R"("text":{"status":"empty","div":"<div xmlns='http://www.w3.org/1999/xhtml'><b>a</b> &amp; b</div>"})");
    row("entities of XML", "<id value='a&lt;&#x41;&quot;'/>", R"("id":"a<A\"")");
    row("comments and blanks", "<!-- c -->\n <active value='false'/> ", R"("active":false)");
}

void FhirXmlTest::xmlGivesWhatJsonGives()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, json);
    const Decoded decoded(xml);
    QVERIFY2(decoded.document != nullptr, decoded.error.code.c_str());
    QVERIFY(decoded.warnings.empty());
    QCOMPARE(encoded(*decoded.document), json);
}

void FhirXmlTest::xmlNodesHaveTheirBytes()
{
    const QByteArray xml =
        "<Patient xmlns=\"http://hl7.org/fhir\"><name><family id=\"f\" value = 'A'/></name></Patient>";
    const Decoded decoded(xml);
    const auto text = [&](const char* path) {
        const ByteRange range = select(decoded.document->root(), path).front().source();
        return xml.mid(static_cast<qsizetype>(range.begin), static_cast<qsizetype>(range.size()));
    };
    QCOMPARE(text("name"), QByteArray("<name><family id=\"f\" value = 'A'/></name>"));
    QCOMPARE(text("name.family"), QByteArray("'A'"));
    QCOMPARE(text("name.family.id"), QByteArray("\"f\""));
}

void FhirXmlTest::whatIsWrongInXmlHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("finding");
    const QByteArray start = "<Patient xmlns='http://hl7.org/fhir'>";
    const auto row = [](const char* name, const QByteArray& xml, const QByteArray& finding) {
        QTest::newRow(name) << xml << finding;
    };
    row("nothing closed", start + "<name>", "fhir.xml-malformed@43");
    row("wrong end", start + "<name></nam>", "fhir.xml-malformed@45");
    row("not UTF-8", start + "<id value='\xFF'/>", "fhir.xml-not-utf8@48");
    row("document type", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + start + "</Patient>", "fhir.xml-doctype@12");
    row("too deep", start + QByteArray("<extension>").repeated(100000), "fhir.xml-too-deep@5526");
    row("other namespace", "<Patient xmlns='urn:x'/>", "fhir.xml-not-fhir@0");
    row("two resources", start + "<contained><Patient/><Patient/></contained></Patient>",
        "fhir.xml-several-resources@58");
    row("text between", start + "<name>x</name></Patient>", "fhir.xml-text@43");
    row("out of order", start + "<birthDate value='1970'/><active value='true'/></Patient>",
        "fhir.xml-order@62");
    row("attribute", start + "<name use='x'/></Patient>", "fhir.xml-attribute@37");
    row("no such resource", "<Patent xmlns='http://hl7.org/fhir'/>", "fhir.unknown-resource@0");
}

void FhirXmlTest::whatIsWrongInXmlHasItsPlace()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, finding);
    const Decoded decoded(xml);
    const Diagnostic& found = decoded.document == nullptr ? decoded.error : decoded.warnings.front();
    QVERIFY(found.place.bytes);
    QCOMPARE(QByteArray::fromStdString(found.code) + '@' + QByteArray::number(found.place.bytes->begin),
             finding);
}

/// Each sample written as XML and read again is the same resource.
void FhirXmlTest::theCorpusIsTheSameInXml()
{
    const QDir folder(corpora() + QStringLiteral("/fhirpath/inputs"));
    if (!folder.exists())
        QSKIP("The corpus is not there.");
    for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Decoded json(file.readAll());
        QVERIFY(json.document != nullptr);
        QByteArray xml;
        appendXml(xml, json.document->root(), nullptr, {});
        const Decoded again(xml);
        QVERIFY2(again.document != nullptr, qPrintable(name + QString::fromStdString(again.error.text())));
        QCOMPARE(QJsonDocument::fromJson(encoded(*again.document)),
                 QJsonDocument::fromJson(encoded(*json.document)));
    }
}

QTEST_APPLESS_MAIN(FhirXmlTest)
#include "tst_fhir_xml.moc"
