// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <compare> where it comes first.
#include "core/ucum/rational.h"
#endif

#include <QTest>

#include <random>

using namespace hilum;
using ucum::Natural;
using ucum::Rational;

namespace {

QString shown(const std::optional<Rational>& number)
{
    return number ? QString::fromStdString(number->toString()) : QStringLiteral("nothing");
}

Rational rational(const char* text)
{
    return Rational::parse(text).value();
}

std::optional<Rational> calculated(const Rational& left, const QString& sign, const Rational& right)
{
    switch (sign.at(0).toLatin1()) {
    case '+':
        return left.plus(right);
    case '-':
        return left.minus(right);
    case '*':
        return left.times(right);
    default:
        return left.dividedBy(right);
    }
}

Natural randomNatural(std::mt19937& random, int words)
{
    Natural number;
    const Natural shift = *Natural(std::uint64_t{1} << 32).times(Natural(1));
    for (int index = 0; index < words; ++index) {
        // Limbs of all ones and zeros are where division goes wrong.
        const std::uint32_t limb = random() % 3 == 0 ? 0xFFFFFFFFU : random() % 3 == 0 ? 0 : random();
        number = *number.times(shift)->plus(Natural(limb));
    }
    return number;
}

} // namespace

class TestRational final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersReadAsTheyAre_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* written, const char* read) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(read);
        };
        row("0", "0");
        row("-0", "0");
        row("1.10", "1.1");
        row("+7", "7");
        row("1e3", "1000");
        row("1.5E-3", "0.0015");
        row("1e+2", "100");
        row("980665e-5", "9.80665");
        row("1e-40", "1e-40");
        row("1.25e50", "1.25e50");
        row("123456789012345678901234567890", "123456789012345678901234567890");
        row("0.1234567890123456789012345678901234567", "0.1234567890123456789012345678901235");
        row("9.99999999999999999999999999999999999", "10");
        row("", "nothing");
        row("-", "nothing");
        row(".5", "nothing");
        row("5.", "nothing");
        row("1e", "nothing");
        row("1e+-2", "nothing");
        row("1e999999999", "nothing");
        row("1 ", "nothing");
        row("0x10", "nothing");
        row("1.2.3", "nothing");
    }

    void numbersReadAsTheyAre()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        QCOMPARE(shown(Rational::parse(written.toStdString())), read);
    }

    void arithmeticIsExact_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* left, const char* sign, const char* right, const char* result) {
            QTest::addRow("%s %s %s", left, sign, right)
                << QString::fromLatin1(left) << QString::fromLatin1(sign) << QString::fromLatin1(right)
                << QString::fromLatin1(result);
        };
        row("0.1", "+", "0.2", "0.3");
        row("1", "-", "1", "0");
        row("-1.5", "+", "0.25", "-1.25");
        row("1e30", "+", "1e-3", "1000000000000000000000000000000.001");
        row("6.3", "*", "1e-3", "0.0063");
        row("-2", "*", "-3", "6");
        row("0", "*", "-3", "0");
        row("1", "/", "3", "0.3333333333333333333333333333333333");
        row("2", "/", "3", "0.6666666666666666666666666666666667");
        row("1", "/", "0", "nothing");
        row("1e90000", "*", "1e90000", "nothing");
        row("1e90000", "+", "1e-90000", "nothing");
    }

    void arithmeticIsExact()
    {
        QFETCH(QString, left);
        QFETCH(QString, sign);
        QFETCH(QString, right);
        QFETCH(QString, result);
        const Rational a = rational(left.toLatin1().constData());
        const Rational b = rational(right.toLatin1().constData());
        QCOMPARE(shown(calculated(a, sign, b)), result);
    }

    void divisionIsUndoneByMultiplication()
    {
        const Rational third = *rational("1").dividedBy(rational("3"));
        QCOMPARE(shown(third.times(rational("3"))), QStringLiteral("1"));
        const Rational odd = *rational("3.141592653589793").dividedBy(rational("133.322"));
        QVERIFY(odd.times(rational("133.322")) == rational("3.141592653589793"));
        QVERIFY(third.power(-3) == rational("27"));
        QVERIFY(!third.power(2'000)); // More digits than are held.
        QVERIFY(!Rational().power(-1));
    }

    void rootsAreExactOrNone()
    {
        QCOMPARE(shown(rational("0.0625").squareRoot()), QStringLiteral("0.25"));
        QCOMPARE(shown(rational("1e7").squareRoot()), QStringLiteral("nothing"));
        QCOMPARE(shown(rational("4e8").squareRoot()), QStringLiteral("20000"));
        QCOMPARE(shown(rational("-4").squareRoot()), QStringLiteral("nothing"));
        QCOMPARE(shown(Rational().squareRoot()), QStringLiteral("0"));
    }

    void orderIsByValue()
    {
        const Rational third = *rational("1").dividedBy(rational("3"));
        QVERIFY(third > rational("0.3333333333333333333333333333333333333333333333"));
        QVERIFY(third < rational("0.3333333333333333333333333333333333333333333334"));
        QVERIFY(third.negated() < Rational());
        QVERIFY(rational("-2") < rational("-1"));
        QVERIFY(rational("1e99999") > rational("9e99998"));
        QVERIFY(rational("-1e99999") < rational("1e-99999"));
        QVERIFY(rational("2e-1") == *rational("1").dividedBy(rational("5")));
    }

    void decimalsAreRoundedToWhatTheyHold()
    {
        const Rational third = *rational("1").dividedBy(rational("3"));
        QCOMPARE(QString::fromStdString(third.toDecimal()->toString()),
                 QStringLiteral("0.3333333333333333333333333333333333"));
        QVERIFY(!rational("1e39").toDecimal());
        QVERIFY(Rational::of(*Decimal::parse("-12.50")) == rational("-12.5"));
    }

    void longDivisionHolds()
    {
        std::mt19937 random(20260101); // NOLINT(cert-msc51-cpp): the same cases each time.
        for (int times = 0; times < 20'000; ++times) {
            const Natural dividend = randomNatural(random, 1 + static_cast<int>(random() % 40));
            const Natural divisor = randomNatural(random, 1 + static_cast<int>(random() % 20));
            if (divisor.isZero())
                continue;
            const auto [quotient, remainder] = dividend.dividedBy(divisor);
            QVERIFY(remainder < divisor);
            QVERIFY(quotient.times(divisor)->plus(remainder) == dividend);
            const Natural common = commonDivisor(dividend, divisor);
            QVERIFY(dividend.dividedBy(common).remainder.isZero());
            QVERIFY(divisor.dividedBy(common).remainder.isZero());
        }
    }

    void digitsReadBack()
    {
        const std::string digits = "1" + std::string(1'000, '0') + "7000000001";
        QCOMPARE(Natural::parse(digits)->toString(), digits);
        QVERIFY(!Natural::parse(std::string(2'000, '9')));
        QVERIFY(!Natural::powerOfTen(1'400));
        QCOMPARE(Natural::powerOfTen(1'000)->toString(), "1" + std::string(1'000, '0'));
    }
};

QTEST_GUILESS_MAIN(TestRational)
#include "tst_rational.moc"
