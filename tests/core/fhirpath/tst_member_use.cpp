// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_schema.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/fhirpath/member_use.h"

#include <QTest>

#include <array>

using namespace hilum;
using namespace hilum::fhirpath;

class MemberUseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressionsNameTheirMembers_data();
    void expressionsNameTheirMembers();
    void usesAddUp();
    void theUseOfEachFunctionIsKnown();
};

namespace {

constexpr std::array<std::string_view, 1> kVariables = {"limit"};

Expression compiled(const QString& text)
{
    const std::string bytes = text.toStdString();
    Result<Expression> expression =
        compile(bytes, {.schema = &fhir::r4Schema(), .contextType = "Patient", .variables = kVariables});
    if (!expression)
        qFatal("%s: %s", bytes.c_str(), expression.error().text().c_str());
    return *std::move(expression);
}

/// `id name`, or `everything`.
QString textOf(const MemberUse& use)
{
    if (use.isEverything())
        return QStringLiteral("everything");
    QStringList names;
    for (const std::string& name : use.names())
        names << QString::fromStdString(name);
    return names.join(QLatin1Char(' '));
}

} // namespace

void MemberUseTest::expressionsNameTheirMembers_data()
{
    QTest::addColumn<Standpoint>("context");
    QTest::addColumn<QString>("use");
    QTest::addColumn<bool>("givesRecord");
    const auto row = [](const char* text, const char* use, bool givesRecord = false,
                        Standpoint context = Standpoint::Record) {
        QTest::addRow("%s, %s", text, context == Standpoint::Record ? "record" : "part")
            << context << QString::fromLatin1(use) << givesRecord;
    };
    constexpr auto kPart = Standpoint::Part;
    row("1 + 2", "");
    row("%limit = 3", "");
    row("gender", "gender");
    row("$this.gender", "gender");
    row("Patient.gender", "Patient gender");
    row("%context.gender", "gender");
    row("%resource.gender", "gender");
    row("name.where(use = 'official').given.first()", "given name use");
    row("name.where($this.family.exists()).count()", "family name");
    row("name[0].family & ', ' & name[0].given.join(' ')", "family given name");
    row("name.given.where($this = 'A')", "given name");
    row("name.given.select($this & '!')", "given name");
    row("name.children().count()", "name");
    row("name | contact.name", "contact name");
    row("name.sort($this.family)", "family name");
    row("name.iif(family.exists(), family, given)", "family given name");
    row("iif(active, gender, birthDate)", "active birthDate gender");
    row("coalesce(gender, active)", "active gender");
    row("contact.repeat(name).family", "contact family name");
    row("birthDate.extension('a').value", "birthDate extension url value");
    row("extension('a' & 'b')", "extension");
    row("getResourceKey()", "id");
    row("managingOrganization.getReferenceKey(Organization)", "managingOrganization reference type");
    row("gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "gender");
    row("text.`div`.htmlChecks()", "div text");
    row("$this is Patient and type().name = 'Patient'", "name");
    row("%limit + 1", "");
    // The record as a result.
    row("$this", "", true);
    row("%resource", "", true, kPart);
    row("$this", "", false, kPart);
    row("where(active)", "active", true);
    row("ofType(Patient).first()", "", true);
    row("($this as Patient)", "", true);
    row("name.select(%resource)", "name", true);
    row("iif(active, $this, gender)", "active gender", true);
    row("$this[0]", "", true);
    // The record as a whole.
    row("children()", "everything");
    row("children()", "", false, kPart);
    row("descendants().where(url = 'a')", "everything");
    row("name.select(%resource.descendants())", "everything");
    row("$this = %resource", "everything");
    row("$this ~ 'a'", "everything");
    row("name = $this", "everything");
    row("name = $this", "name", false, kPart);
    row("name | $this", "everything");
    row("name.combine($this)", "everything");
    row("name.where($this in %resource)", "everything");
    row("name.repeat(%resource)", "everything");
    row("distinct().gender", "everything");
    row("trace('a').gender", "everything");
    row("toString()", "everything");
    row("managingOrganization.resolve().name", "everything", true);
    row("managingOrganization.resolve()", "everything", true, kPart);
    row("name.conformsTo('http://hl7.org/fhir/StructureDefinition/HumanName')", "everything", true);
    row("defineVariable('a', $this).select(%a.gender)", "everything", true);
    row("name.aggregate($total & $this.family, '')", "everything", true);
}

void MemberUseTest::expressionsNameTheirMembers()
{
    QFETCH(Standpoint, context);
    QFETCH(QString, use);
    QFETCH(bool, givesRecord);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    MemberUse found;
    const Standpoint result = found.add(compiled(tag.left(tag.lastIndexOf(QLatin1Char(',')))), context);
    QCOMPARE(textOf(found), use);
    if (!found.isEverything())
        QCOMPARE(result == Standpoint::Record, givesRecord);
}

void MemberUseTest::usesAddUp()
{
    MemberUse use;
    QCOMPARE(use.add(compiled(QStringLiteral("gender")), Standpoint::Record), Standpoint::Part);
    QCOMPARE(use.add(compiled(QStringLiteral("active")), Standpoint::Record), Standpoint::Part);
    QCOMPARE(textOf(use), QStringLiteral("active gender"));
    use.addEverything();
    QVERIFY(use.isEverything());
}

/// A new function is to be thought about.
void MemberUseTest::theUseOfEachFunctionIsKnown()
{
    for (const FunctionGroup& group : functionCatalogue()) {
        for (const FunctionRow& row : group.functions)
            QVERIFY2(isMemberUseKnown(row.name), std::string(row.name).c_str());
    }
}

QTEST_APPLESS_MAIN(MemberUseTest)
#include "tst_member_use.moc"
