// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <compare> where it comes first.
#include "core/base/date_time.h"
#include "core/base/decimal.h"
#endif

#include <QTest>

using namespace hilum;

namespace {

Decimal decimal(const char* text)
{
    return Decimal::parse(text).value();
}

QString shown(const std::optional<Decimal>& number)
{
    return number ? QString::fromStdString(number->toString()) : QStringLiteral("nothing");
}

QString shown(const std::optional<DateTime>& moment)
{
    if (!moment)
        return QStringLiteral("nothing");
    std::string text;
    moment->appendDateTime(text);
    return QString::fromStdString(text);
}

QString shownTime(const std::optional<DateTime>& moment)
{
    if (!moment)
        return QStringLiteral("nothing");
    std::string text;
    moment->appendTime(text);
    return QString::fromStdString(text);
}

constexpr const char* kLargest = "99999999999999999999999999999999999999";

} // namespace

class TestNumbersAndDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsKeepTheirDigits_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("1.10") << QStringLiteral("1.10");
        QTest::newRow("+7") << QStringLiteral("7");
        QTest::newRow("-0.05") << QStringLiteral("-0.05");
        QTest::newRow("1e3") << QStringLiteral("1000");
        QTest::newRow("1.5E-3") << QStringLiteral("0.0015");
        QTest::newRow("12.5e1") << QStringLiteral("125");
        QTest::newRow("007") << QStringLiteral("7");
        QTest::newRow(kLargest) << QString::fromUtf8(kLargest);
        QTest::newRow("1.2345678901234567890123456789012345678951") // 41 digits: half to even.
            << QStringLiteral("1.2345678901234567890123456789012345679");
        QTest::newRow("0.000000000000000000000000000000000000000000000000000000000000000000000000000000001")
            << QStringLiteral("0.") + QString(76, QLatin1Char('0'));
        for (const char* text : {"", "-", "1.", ".5", "1e", "1 ", " 1", "1,5", "0x1", "1e999", "--1", "1.2.3",
                                 "100000000000000000000000000000000000000"})
            QTest::newRow(text) << QStringLiteral("nothing");
    }
    void decimalsKeepTheirDigits()
    {
        QFETCH(QString, written);
        QCOMPARE(shown(Decimal::parse(QTest::currentDataTag())), written);
    }

    void decimalsCalculateExactly()
    {
        QCOMPARE(shown(decimal("0.1").plus(decimal("0.2"))), QStringLiteral("0.3"));
        QCOMPARE(shown(decimal("1.10").minus(decimal("2"))), QStringLiteral("-0.90"));
        QCOMPARE(shown(decimal("1.2").times(decimal("1.8"))), QStringLiteral("2.16"));
        QCOMPARE(shown(decimal("12345678901234567890").times(decimal("-0.5"))),
                 QStringLiteral("-6172839450617283945.0"));
        QCOMPARE(shown(decimal("1").dividedBy(decimal("8"))), QStringLiteral("0.125"));
        QCOMPARE(shown(decimal("1").dividedBy(decimal("3"))), QStringLiteral("0.3333333333333333"));
        QCOMPARE(shown(decimal("10").dividedBy(decimal("0.25"))), QStringLiteral("40"));
        QCOMPARE(shown(decimal("1e20").dividedBy(decimal("3"))),
                 QStringLiteral("33333333333333333333.33333333"));
        QCOMPARE(shown(decimal("1").dividedBy(decimal("0.00"))), QStringLiteral("nothing"));
        QCOMPARE(shown(decimal("-7").wholeQuotient(decimal("2"))), QStringLiteral("-3"));
        QCOMPARE(shown(decimal("2.2").wholeQuotient(decimal("1.8"))), QStringLiteral("1"));
        QCOMPARE(shown(decimal("5.5").remainder(decimal("0.7"))), QStringLiteral("0.6"));
        QCOMPARE(shown(decimal("-5").remainder(decimal("3"))), QStringLiteral("-2"));
    }

    void decimalsThatOverflowGiveNothing()
    {
        QCOMPARE(shown(decimal(kLargest).plus(decimal("1"))), QStringLiteral("nothing"));
        QCOMPARE(shown(decimal(kLargest).times(decimal("10"))), QStringLiteral("nothing"));
        QCOMPARE(shown(decimal(kLargest).times(decimal("0.1"))),
                 QStringLiteral("9999999999999999999999999999999999999.9"));
        QCOMPARE(shown(decimal(kLargest).plus(decimal("0.1"))), QString::fromUtf8(kLargest));
        QCOMPARE(shown(decimal(kLargest).dividedBy(decimal("0.1"))), QStringLiteral("nothing"));
        QCOMPARE(shown(decimal(kLargest).dividedBy(decimal(kLargest))), QStringLiteral("1"));
    }

    void decimalsRound()
    {
        QCOMPARE(shown(decimal("2.5").rounded(0)), QStringLiteral("3"));
        QCOMPARE(shown(decimal("-2.5").rounded(0)), QStringLiteral("-3"));
        QCOMPARE(shown(decimal("3.14159").rounded(3)), QStringLiteral("3.142"));
        QCOMPARE(shown(decimal("1.5").rounded(3)), QStringLiteral("1.500"));
        QCOMPARE(shown(decimal("-2.1").floor()), QStringLiteral("-3"));
        QCOMPARE(shown(decimal("-2.9").ceiling()), QStringLiteral("-2"));
        QCOMPARE(shown(decimal("-2.9").truncated()), QStringLiteral("-2"));
        QCOMPARE(shown(decimal("1.29").roundedTowards(1, RoundTowards::Down)), QStringLiteral("1.2"));
        QCOMPARE(shown(decimal("1.21").roundedTowards(1, RoundTowards::Up)), QStringLiteral("1.3"));
    }

    void decimalsCompareByValue()
    {
        QVERIFY(decimal("1.10") == decimal("1.1"));
        QVERIFY(decimal("-2") < decimal("-1.5"));
        QVERIFY(decimal("0") == decimal("-0.00"));
        QVERIFY(decimal(kLargest) > decimal("0.00000000000000000001"));
        QVERIFY(decimal("0.00000000000000000001") < decimal(kLargest));
        QVERIFY(decimal("-99999999999999999999999999999999999999") < decimal("-0.1"));
    }

    void decimalsBecomeOtherNumbers()
    {
        QCOMPARE(decimal("12.00").toInteger(), std::optional<std::int64_t>(12));
        QCOMPARE(decimal("12.01").toInteger(), std::optional<std::int64_t>());
        QCOMPARE(decimal("-9223372036854775808").toInteger(), std::optional<std::int64_t>(INT64_MIN));
        QCOMPARE(decimal("9223372036854775808").toInteger(), std::optional<std::int64_t>());
        QCOMPARE(decimal("-0.5").toDouble(), -0.5);
        QCOMPARE(shown(Decimal::fromDouble(0.1)), QStringLiteral("0.1"));
        QCOMPARE(shown(Decimal::fromDouble(1e300)), QStringLiteral("nothing"));
        QCOMPARE(shown(Decimal::fromDouble(0.0 / 0.0)), QStringLiteral("nothing"));
        QCOMPARE(decimal("1.10").digits(), 3);
        QCOMPARE(decimal("0.05").digits(), 1);
    }

    void datesAreReadToTheirPrecision_data()
    {
        QTest::addColumn<QString>("read");
        for (const char* text : {"2026", "2026-11", "2026-11-25", "2026-11-25T10", "2026-11-25T10:30",
                                 "2026-11-25T10:30:15", "2026-11-25T10:30:15.120", "2026-11-25T10:30:15Z",
                                 "2026-11-25T10:30:15.5+05:30", "2026-11-25T10:30-03:00", "2024-02-29"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("2026T") << QStringLiteral("2026");
        QTest::newRow("2026-11-25T23:59:60") << QStringLiteral("2026-11-25T23:59:59");
        for (const char* text :
             {"", "26", "2026-", "2026-13", "2026-02-29", "2026-11-25T", "0000", "2026-11T10",
              "2026-11-25T24:00", "2026-11-25T10:30:15.", "2026-11-25T10:30+15:00", "2026-11-25 ",
              "2026-11-25T10:30:15+0100", "20261125"})
            QTest::newRow(text) << (QByteArray(text) == "2026-11-25T" ? QStringLiteral("2026-11-25")
                                                                      : QStringLiteral("nothing"));
    }
    void datesAreReadToTheirPrecision()
    {
        QFETCH(QString, read);
        QCOMPARE(shown(DateTime::parseDateTime(QTest::currentDataTag())), read);
    }

    void compactDatesAreRead_data()
    {
        QTest::addColumn<QString>("read");
        QTest::newRow("1980") << QStringLiteral("1980");
        QTest::newRow("198001") << QStringLiteral("1980-01");
        QTest::newRow("19800102") << QStringLiteral("1980-01-02");
        QTest::newRow("1980010213") << QStringLiteral("1980-01-02T13");
        QTest::newRow("198001021345+0100") << QStringLiteral("1980-01-02T13:45+01:00");
        QTest::newRow("19800102134501.25-0500") << QStringLiteral("1980-01-02T13:45:01.25-05:00");
        QTest::newRow("198001021345+00") << QStringLiteral("1980-01-02T13:45Z");
        QTest::newRow("19800102+0100") << QStringLiteral("1980-01-02");
        for (const char* text :
             {"", "198", "19801", "19801302", "Aug 15, 1942", "19800102134", "19800102.5", "1980-01-02"})
            QTest::newRow(text) << QStringLiteral("nothing");
    }
    void compactDatesAreRead()
    {
        QFETCH(QString, read);
        QCOMPARE(shown(DateTime::parseCompact(QTest::currentDataTag())), read);
    }

    void timesAreRead()
    {
        QCOMPARE(shownTime(DateTime::parseTime("10:30:15.123")), QStringLiteral("10:30:15.123"));
        QCOMPARE(shownTime(DateTime::parseTime("25:00")), QStringLiteral("nothing"));
        QCOMPARE(shownTime(DateTime::parseCompactTime("103015.5")), QStringLiteral("10:30:15.5"));
        QCOMPARE(shownTime(DateTime::parseCompactTime("1")), QStringLiteral("nothing"));
    }

    void datesMove_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("amount");
        QTest::addColumn<CalendarUnit>("unit");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* from, int amount, CalendarUnit unit, const char* to) {
            QTest::addRow("%s by %d of %d", from, amount, static_cast<int>(unit))
                << QString::fromUtf8(from) << amount << unit << QString::fromUtf8(to);
        };
        row("1973-12-25", 7, CalendarUnit::Day, "1974-01-01");
        row("2024-02-29", 1, CalendarUnit::Year, "2025-02-28");
        row("2026-01-31", 1, CalendarUnit::Month, "2026-02-28");
        row("2026-03-01", -1, CalendarUnit::Day, "2026-02-28");
        row("2026", 25, CalendarUnit::Month, "2028");
        row("2026-01", 61, CalendarUnit::Day, "2026-03");
        row("2026-01-01", 2, CalendarUnit::Week, "2026-01-15");
        row("2026-01-01", 25, CalendarUnit::Hour, "2026-01-02");
        row("2026-01-01T00:00:00", -1, CalendarUnit::Millisecond, "2025-12-31T23:59:59.999");
        row("2026-01-01T00:00:00.5+01:00", 500, CalendarUnit::Millisecond, "2026-01-01T00:00:01.0+01:00");
        row("2026-01-01T10:00", 90, CalendarUnit::Second, "2026-01-01T10:01");
        row("9999-12-31", 1, CalendarUnit::Day, "nothing");
        row("0001-01-01", -1, CalendarUnit::Month, "nothing");
        row("2026-01-01", 2'000'000'000, CalendarUnit::Year, "nothing");
    }
    void datesMove()
    {
        QFETCH(QString, from);
        QFETCH(int, amount);
        QFETCH(CalendarUnit, unit);
        QFETCH(QString, to);
        QCOMPARE(shown(DateTime::parseDateTime(from.toStdString())->plus(amount, unit)), to);
    }

    void datesCompareAsFarAsTheyAreKnown_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("order");
        const auto row = [](const char* left, const char* right, const char* order) {
            QTest::addRow("%s and %s", left, right)
                << QString::fromUtf8(left) << QString::fromUtf8(right) << QString::fromUtf8(order);
        };
        row("2026-11-25", "2026-11-25", "=");
        row("2026-11-25", "2026-11-26", "<");
        row("2026", "2025-12-31", ">");
        row("2026", "2026-12-31", "?");
        row("2026-11-25T10:30:00", "2026-11-25T10:30:00.000", "=");
        row("2026-11-25T10:30:00Z", "2026-11-25T11:30:00+01:00", "=");
        row("2026-11-25T23:30:00-04:00", "2026-11-26T03:15:00Z", ">");
        row("2026-11-25T10:30:00Z", "2026-11-25T10:30:00", "?");
        row("2026-11-25T10:30:00Z", "2026-11-27T10:30:00", "<");
        row("1974-12-25", "2026-11-25T10:30:00Z", "<");
    }
    void datesCompareAsFarAsTheyAreKnown()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, order);
        const auto compare = [](const QString& a, const QString& b) {
            const auto result = compareDateTimes(*DateTime::parseDateTime(a.toStdString()),
                                                 *DateTime::parseDateTime(b.toStdString()));
            return !result ? "?" : *result < 0 ? "<" : *result > 0 ? ">" : "=";
        };
        QCOMPARE(QString::fromUtf8(compare(left, right)), order);
        const QString turned = order == QStringLiteral("<")   ? QStringLiteral(">")
                               : order == QStringLiteral(">") ? QStringLiteral("<")
                                                              : order;
        QCOMPARE(QString::fromUtf8(compare(right, left)), turned);
    }

    void secondsCountFromTheEpoch()
    {
        QCOMPARE(DateTime::parseDateTime("1970-01-01T00:00:00Z")->secondsSinceEpoch(), std::int64_t{0});
        QCOMPARE(DateTime::parseDateTime("2026-11-25T01:00:00+01:00")->secondsSinceEpoch(),
                 std::int64_t{1'795'564'800});
        QCOMPARE(DateTime::parseDateTime("0001-01-01")->secondsSinceEpoch(), std::int64_t{-62'135'596'800});
    }
};

QTEST_GUILESS_MAIN(TestNumbersAndDates)
#include "tst_numbers_and_dates.moc"
