// SPDX-License-Identifier: Apache-2.0
// Types that are known before an expression runs, with the schema of FHIR R4.
#include "core/codecs/fhir/fhir_schema.h"
#include "core/fhirpath/expression.h"

#include <QTest>

using namespace hilum;
using namespace hilum::fhirpath;

namespace {

/// `code@column+bytes` of the first error, else of the first warning with a `?` behind it; "" where all is
/// well.
QString found(const QString& text, std::string_view type, MemberCheck check = MemberCheck::Warn)
{
    const std::string bytes = text.toStdString();
    const Result<Expression> expression =
        compile(bytes, {.schema = &fhir::r4Schema(), .contextType = type, .memberCheck = check});
    if (expression && expression->findings().empty())
        return {};
    const Diagnostic& finding = expression ? expression->findings().front() : expression.error();
    return QStringLiteral("%1@%2+%3%4")
        .arg(QString::fromStdString(finding.code))
        .arg(finding.place.column)
        .arg(finding.place.bytes.value_or(ByteRange{}).size())
        .arg(expression ? QStringLiteral("?") : QString());
}

std::string textOf(const char* expression, std::string_view type)
{
    const Result<Expression> made = compile(expression, {.schema = &fhir::r4Schema(), .contextType = type});
    return made ? std::string() : made.error().text();
}

} // namespace

class TestFhirPathTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongForEveryRecordIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* expression, const char* type, const char* finding) {
            QTest::newRow(expression) << QString::fromLatin1(type) << QString::fromLatin1(finding);
        };
        // Arithmetic.
        row("name.family + 3", "Patient", "fhirpath.operands-do-not-fit@1+15");
        row("Patient.active + 1", "Patient", "fhirpath.operands-do-not-fit@1+18");
        row("birthDate + 1", "Patient", "fhirpath.operands-do-not-fit@1+13");
        row("birthDate - today()", "Patient", "fhirpath.operands-do-not-fit@1+19");
        row("name * 2", "Patient", "fhirpath.operands-do-not-fit@1+8");
        row("name.where(use = 'official').given.first() + 1", "Patient", "fhirpath.operands-do-not-fit@1+46");
        row("iif(active, name.family, gender) + 1", "Patient", "fhirpath.operands-do-not-fit@1+36");
        row("(name.family | gender) div 2", "Patient", "fhirpath.operands-do-not-fit@1+28");
        row("-gender", "Patient", "fhirpath.not-a-number@2+6");
        row("name & ', '", "Patient", "fhirpath.wrong-type@1+11");
        // Order.
        row("name.family > 3", "Patient", "fhirpath.no-order@1+15");
        row("birthDate > '2000-01-01'", "Patient", "fhirpath.no-order@1+24");
        row("active < true", "Patient", "fhirpath.no-order@1+13");
        row("name <= 'x'", "Patient", "fhirpath.no-order@1+11");
        row("@T10:00 < birthDate", "Patient", "fhirpath.no-order@1+19");
        row("contact.where(gender > 1)", "Patient", "fhirpath.no-order@15+10");
        row("value > 'a' and value.ofType(Quantity) > 'a'", "Observation", "fhirpath.no-order@17+28");
        // Functions.
        row("'a'.substring('x')", "Patient", "fhirpath.wrong-type@15+3");
        row("birthDate.length()", "Patient", "fhirpath.wrong-type@11+6");
        row("name.given.first().substring(gender)", "Patient", "fhirpath.wrong-type@30+6");
        row("name.startsWith('A')", "Patient", "fhirpath.wrong-type@6+10");
        row("gender.startsWith(active)", "Patient", "fhirpath.wrong-type@19+6");
        row("name.skip('1')", "Patient", "fhirpath.wrong-type@11+3");
        row("gender.abs()", "Patient", "fhirpath.wrong-type@8+3");
        row("gender.yearOf()", "Patient", "fhirpath.wrong-type@8+6");
        row("name.given.allTrue()", "Patient", "fhirpath.wrong-type@12+7");
        row("name['0']", "Patient", "fhirpath.index-not-integer@6+3");
        // Conditions.
        row("name.where('official')", "Patient", "fhirpath.condition-expected@12+10");
        row("name.where(use)", "Patient", "fhirpath.condition-expected@12+3");
        row("name.exists(period)", "Patient", "fhirpath.condition-expected@13+6");
        row("name.all(given.count())", "Patient", "fhirpath.condition-expected@10+13");
        row("iif(gender, 1, 2)", "Patient", "fhirpath.condition-expected@5+6?");
        // Several values where one is wanted, whatever the record holds.
        row("gender & ('a' | 'b')", "Patient", "fhirpath.single-value-expected@11+9");
        row("(1 | 2) < name.count()", "Patient", "fhirpath.single-value-expected@2+5");
        // What is only odd.
        row("active = 'true'", "Patient", "fhirpath.never-equal@1+15?");
        row("code = '718-7'", "Observation", "fhirpath.never-equal@1+14?");
        row("birthDate.month", "Patient", "fhirpath.unknown-member@11+5?");
        row("name.famly", "Patient", "fhirpath.unknown-member@6+5?");
    }
    void whatIsWrongForEveryRecordIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(QString, finding);
        QCOMPARE(found(QString::fromUtf8(QTest::currentDataTag()), type.toStdString()), finding);
    }

    void whatMayBeRightIsLeftAlone_data()
    {
        QTest::addColumn<QString>("type");
        const auto row = [](const char* expression, const char* type) {
            QTest::newRow(expression) << QString::fromLatin1(type);
        };
        row("value > 5", "Observation");
        row("value > 'a'", "Observation");
        row("value.ofType(Quantity) > 5", "Observation");
        row("(value as Quantity).value * 2 + 1", "Observation");
        row("value.ofType(Quantity) * 2 > 5 'mg'", "Observation");
        row("birthDate < now()", "Patient");
        row("birthDate + 3 days > today()", "Patient");
        row("meta.lastUpdated > birthDate", "Patient");
        row("deceased = true or deceased < today()", "Patient");
        row("multipleBirth + 1", "Patient");
        row("gender & ' ' & active & {}", "Patient");
        row("gender + 'x' = 'malex'", "Patient");
        row("id.length() + identifier.first().system.length()", "Patient");
        row("birthDate.toString().substring(0, 4)", "Patient");
        row("name.sort(-family)", "Patient");
        row("name.given.aggregate($total + $this, '')", "Patient");
        row("name.given.aggregate($total + 1, 0)", "Patient");
        row("{} + 3", "Patient");
        row("iif(active, 1, {}) + 3", "Patient");
        row("name.select($index + 1)", "Patient");
        row("contained.where(active)", "Patient");
        row("extension.value + 1", "Patient");
        row("extension.where(value)", "Patient");
        row("name.where(iif(use = 'x', true, 'no'))", "Patient");
        row("descendants().where($this > 3)", "Patient");
        row("generalPractitioner.resolve().name + 3", "Patient");
        row("name.where(%resource.active)", "Patient");
        row("true and gender", "Patient");
        row("gender.toInteger() + 1", "Patient");
        row("photo.size > 5 and photo.data.length() > 3", "Patient");
        row("lowBoundary() > 3", "decimal");
        row("birthDate.lowBoundary() < now()", "Patient");
        row("birthDate.extension.value.ofType(dateTime)", "Patient");
        row("birthDate.id & birthDate.value", "Patient");
        row("entry.resource.ofType(Patient).name.family", "Bundle");
        row("entry.resource.name.family + 3", "Bundle");
        row("item.item.linkId + ''", "Questionnaire");
    }
    void whatMayBeRightIsLeftAlone()
    {
        QFETCH(QString, type);
        for (const MemberCheck check : {MemberCheck::Warn, MemberCheck::Refuse})
            QCOMPARE(found(QString::fromUtf8(QTest::currentDataTag()), type.toStdString(), check), QString());
    }

    /// What a query gives is known: another column is no matter of the record.
    void aColumnThatAQueryDoesNotHaveIsRefused()
    {
        SchemaType row;
        row.name = "patients";
        row.kind = SchemaTypeKind::Structure;
        row.isClosed = true;
        row.fields.resize(2);
        row.fields[0].name = "patient_id";
        row.fields[1].name = "amount";
        const FixedSchema schema({row});
        const CompileContext context{.schema = &schema, .contextType = "patients"};
        for (const char* text : {"patient_id", "PATIENT_ID & Amount", "amount > 5 and patient_id = 7"})
            QVERIFY2(compile(text, context), text);
        const Result<Expression> misspelled = compile("amount + pateint_id", context);
        QVERIFY(!misspelled);
        QCOMPARE(misspelled.error().text(),
                 std::string("patients has no pateint_id; did you mean patient_id?"));
        QCOMPARE(misspelled.error().place.column, 10U);
    }

    void messagesSayWhatToDo()
    {
        QCOMPARE(textOf("birthDate.length()", "Patient"),
                 std::string("String was expected here, not date; toString() makes one of it."));
        QCOMPARE(textOf("name.family > 3", "Patient"), std::string("string and Integer cannot be compared."));
        QCOMPARE(
            textOf("name.where(use)", "Patient"),
            std::string("A condition was expected here: code is never true or false. Compare it, or write "
                        "exists() behind it."));
    }

    /// No invariant of R4 is refused: what the specification itself writes is right. Warnings are of use even
    /// here: cid-0 and con-3 are known mistakes of R4 (ChargeItemDefinition has no name, a CodeableConcept is
    /// no text); ras-1 is for one of the types of a choice only.
    void invariantsOfR4HaveNoErrors()
    {
        static const QStringList kOdd = {QStringLiteral("cid-0"), QStringLiteral("con-3"),
                                         QStringLiteral("ras-1")};
        const fhir::FhirDefinitions& r4 = fhir::r4Definitions();
        int count = 0;
        const auto check = [&](std::string_view key, std::string_view type) {
            const std::optional<fhir::ConstraintFacts> constraint = r4.constraint(key);
            QVERIFY2(constraint, key.data());
            const QString finding = found(QString::fromStdString(constraint->expression), type);
            const bool isOdd =
                finding.endsWith(QLatin1Char('?')) && kOdd.contains(QString::fromStdString(std::string(key)));
            QVERIFY2(finding.isEmpty() || isOdd,
                     qPrintable(QStringLiteral("%1 of %2: %3: %4")
                                    .arg(QString::fromStdString(std::string(key)),
                                         QString::fromStdString(std::string(type)), finding,
                                         QString::fromStdString(constraint->expression))));
            ++count;
        };
        for (const std::string_view name : r4.typeNames()) {
            const std::optional<fhir::TypeFacts> type = r4.type(name);
            for (const std::string_view key : type->constraints)
                check(key, name);
            for (const fhir::ElementFacts& element : type->elements) {
                for (const std::string_view key : element.constraints) {
                    for (const std::string_view elementType : element.types)
                        check(key, elementType);
                }
            }
        }
        QVERIFY2(count > 200, qPrintable(QString::number(count)));
    }

    void searchParametersOfR4HaveNoErrors()
    {
        const fhir::FhirDefinitions& r4 = fhir::r4Definitions();
        int count = 0;
        for (const std::string_view name : fhir::r4Schema().rootTypes()) {
            for (const fhir::SearchParameterFacts& parameter : r4.searchParameters(name)) {
                if (parameter.expression.empty())
                    continue;
                const QString finding =
                    found(QString::fromUtf8(parameter.expression.data(),
                                            static_cast<qsizetype>(parameter.expression.size())),
                          name);
                QVERIFY2(finding.isEmpty() || finding.endsWith(QLatin1Char('?')),
                         qPrintable(QString::fromStdString(std::string(parameter.expression)) + finding));
                ++count;
            }
        }
        QVERIFY2(count > 1'000, qPrintable(QString::number(count)));
    }
};

QTEST_APPLESS_MAIN(TestFhirPathTypes)
#include "tst_types.moc"
