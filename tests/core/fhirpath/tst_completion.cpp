// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/completion.h"
#include "core/fhirpath/lexer.h"
#include "tests/core/fhirpath/patient_schema.h"

#include <QTest>

using namespace hilum;
using namespace hilum::fhirpath;

class TestCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completionKnowsWhatCanStand_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QStringList>("notOffered");
        const auto row = [](const char* text, const char* begin, QStringList offered,
                            QStringList notOffered) {
            QTest::newRow(text) << QString::fromUtf8(begin) << offered << notOffered;
        };
        row("|", "", {"name", "birthDate", "where(", "now()"}, {"family", "and"});
        row("na|", "na", {"name"}, {"birthDate", "where("});
        row("Patient.name.|", "", {"family", "given", "where(", "first()"}, {"birthDate"});
        row("name.fam|", "fam", {"family"}, {"given"});
        row("name.where(|", "", {"family", "given"}, {"birthDate"});
        row("name.where(given.exists() and fa|", "fa", {"family", "false"}, {"given"});
        row("iif(name.first().|", "", {"family"}, {"birthDate"});
        row("name[0].gi|ven", "gi", {"given"}, {});
        row("birthDate.toD|", "toD", {"toDate()", "toDateTime()", "toDecimal()"}, {"toInteger()"});
        row("birthDate is D|", "D", {"Date", "DateTime", "Decimal"}, {"Patient"});
        row("name.ofType(Pa|", "Pa", {"Patient"}, {"Date"});
        row("%re|", "%re", {"%resource"}, {"%ucum"});
        row("name = 'fam|", "", {}, {"family"});
    }
    void completionKnowsWhatCanStand()
    {
        QFETCH(QString, begin);
        QFETCH(QStringList, offered);
        QFETCH(QStringList, notOffered);
        const FixedSchema schema = test::patientSchema();
        std::string text = QTest::currentDataTag();
        const std::size_t cursor = text.find('|');
        text.erase(cursor, 1);
        const CompletionList list = complete(text, cursor, {.schema = &schema, .contextType = "Patient"});
        QCOMPARE(QString::fromStdString(text.substr(list.replaced.begin, list.replaced.size())), begin);
        QStringList texts;
        for (const Completion& item : list.items)
            texts << QString::fromStdString(item.text);
        for (const QString& wanted : offered)
            QVERIFY2(texts.contains(wanted),
                     qPrintable(wanted + QStringLiteral(" in ") + texts.join(QLatin1Char(' '))));
        for (const QString& unwanted : notOffered)
            QVERIFY2(!texts.contains(unwanted), qPrintable(unwanted));
    }

    void tokensCoverWhatIsUnfinished()
    {
        const std::string_view text = "name.where(use = 'off // x";
        const Tokens tokens = tokenize(text);
        QVERIFY(tokens.error);
        QCOMPARE(tokens.tokens[tokens.tokens.size() - 2].kind, TokenKind::Error);
        QCOMPARE(tokens.tokens.back().kind, TokenKind::End);
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
