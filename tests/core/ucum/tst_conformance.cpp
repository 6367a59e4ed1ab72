// SPDX-License-Identifier: Apache-2.0
// The functional tests of UCUM, as far as they are at hand (../shared/corpora/ucum or HILUM_CORPORA).
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <compare> where it comes first.
#include "core/ucum/unit.h"
#endif

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hilum;
using ucum::Rational;
using ucum::Unit;

namespace {

std::string text(const QJsonObject& test, const char* key)
{
    return test[QLatin1String(key)].toString().toStdString();
}

/// Equal when rounded to the digits that are wanted.
bool isClose(const Rational& got, const std::string& wanted)
{
    std::size_t digits = 0;
    bool isLeading = true;
    for (const char character : wanted) {
        isLeading = isLeading && (character < '1' || character > '9');
        digits += !isLeading && character != '.' ? 1 : 0;
    }
    return Rational::parse(got.toString(digits)) == Rational::parse(wanted);
}

/// Empty where the test passes.
QString verdict(const QJsonObject& test)
{
    const std::string operation = text(test, "op");
    if (operation == "validate") {
        const Result<void> valid = ucum::validate(text(test, "unit"));
        return valid.has_value() == test[QStringLiteral("valid")].toBool()
                   ? QString()
                   : QStringLiteral("validity: ")
                         + (valid ? QString() : QString::fromStdString(valid.error().text()));
    }
    if (operation == "display") {
        const Result<std::string> name = ucum::displayName(text(test, "unit"));
        return name && *name == text(test, "display") ? QString() : QStringLiteral("another name");
    }
    const bool isConversion = operation == "convert";
    const Result<Unit> first = Unit::parse(text(test, isConversion ? "from" : "u1"));
    const Result<Unit> second = Unit::parse(text(test, isConversion ? "to" : "u2"));
    if (!first || !second)
        return QStringLiteral("a unit is not read");
    const Rational value = Rational::parse(text(test, isConversion ? "value" : "v1")).value();
    if (isConversion) {
        const Result<Rational> converted = ucum::convert(value, *first, *second);
        return converted && isClose(*converted, text(test, "outcome")) ? QString()
                                                                       : QStringLiteral("another result");
    }
    const Rational other = Rational::parse(text(test, "v2")).value();
    const Result<ucum::Amount> amount = ucum::combine(
        operation == "multiply" ? ucum::Product::Times : ucum::Product::Per, value, *first, other, *second);
    return amount && isClose(amount->number, text(test, "value")) && amount->unit == text(test, "unit")
               ? QString()
               : QStringLiteral("another result");
}

} // namespace

class TestUcumConformance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionalTestsPass()
    {
        QFile file(qEnvironmentVariable("HILUM_CORPORA", QStringLiteral(SOURCE_DIR "/../shared/corpora"))
                   + QStringLiteral("/ucum/tests.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The functional tests are not here: set HILUM_CORPORA.");
        int all = 0;
        int failed = 0;
        while (!file.atEnd()) {
            const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
            if (test.isEmpty())
                continue;
            ++all;
            const QString why = verdict(test);
            if (why.isEmpty())
                continue;
            ++failed;
            qWarning().noquote() << test[QStringLiteral("id")].toString() << why;
        }
        qInfo() << "functional tests of UCUM passed:" << all - failed << "of" << all;
        QVERIFY(all > 0);
        QCOMPARE(failed, 0);
    }
};

QTEST_GUILESS_MAIN(TestUcumConformance)
#include "tst_conformance.moc"
