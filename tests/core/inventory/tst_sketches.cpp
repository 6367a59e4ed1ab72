// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"
#include "core/inventory/code_shapes.h"
#include "core/inventory/distinct_counter.h"
#include "core/inventory/frequent_texts.h"
#include "core/inventory/text_kind.h"

#include <QTest>

using namespace hilum;
using namespace hilum::inventory;

namespace {

std::uint64_t hashOf(std::uint64_t number)
{
    return contentHash(std::to_string(number));
}

void see(FrequentTexts& texts, const std::string& text)
{
    const std::uint64_t hash = contentHash(text);
    FrequentTexts::Counter* counter = texts.find(hash);
    if (counter == nullptr)
        counter = &texts.insert(hash, text, [](const FrequentTexts::Counter&) {});
    ++counter->seen;
}

bool isNear(std::uint64_t found, std::uint64_t expected, double tolerance)
{
    const auto difference = static_cast<double>(found) - static_cast<double>(expected);
    return std::abs(difference) <= tolerance * static_cast<double>(expected);
}

} // namespace

class TestSketches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distinctValuesAreCounted_data()
    {
        QTest::addColumn<int>("distinct");
        QTest::addColumn<bool>("isExact");
        QTest::newRow("none") << 0 << true;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("as many as are counted exactly") << 4096 << true;
        QTest::newRow("one more") << 4097 << false;
        QTest::newRow("about as many as registers") << 20'000 << false;
        QTest::newRow("a million") << 1'000'000 << false;
    }

    void distinctValuesAreCounted()
    {
        QFETCH(int, distinct);
        QFETCH(bool, isExact);
        DistinctCounter counter;
        for (int round = 0; round < 2; ++round) {
            for (int number = 0; number < distinct; ++number)
                counter.add(hashOf(static_cast<std::uint64_t>(number)), {});
        }
        QCOMPARE(counter.isExact(), isExact);
        if (isExact)
            QCOMPARE(counter.count(), static_cast<std::uint64_t>(distinct));
        else
            QVERIFY2(isNear(counter.count(), static_cast<std::uint64_t>(distinct), 0.03),
                     qPrintable(QString::number(counter.count())));
    }

    void aSmallerSketchIsThatOfTheSameValues()
    {
        const DistinctCounter::Limits small{.exact = 100, .bits = 11};
        DistinctCounter shrunk;
        DistinctCounter smallFromTheStart;
        for (std::uint64_t number = 0; number < 50'000; ++number) {
            shrunk.add(hashOf(number), {});
            smallFromTheStart.add(hashOf(number), small);
        }
        shrunk.shrink(small);
        QCOMPARE(shrunk.count(), smallFromTheStart.count());
    }

    void sketchesAreAddedUp_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::newRow("both exact") << 100 << 200;
        QTest::newRow("one exact") << 100 << 50'000;
        QTest::newRow("the other exact") << 50'000 << 100;
        QTest::newRow("both estimated") << 40'000 << 50'000;
    }

    void sketchesAreAddedUp()
    {
        QFETCH(int, left);
        QFETCH(int, right);
        DistinctCounter sum;
        DistinctCounter other;
        DistinctCounter together;
        for (int number = 0; number < left; ++number) {
            sum.add(hashOf(static_cast<std::uint64_t>(number)), {});
            together.add(hashOf(static_cast<std::uint64_t>(number)), {});
        }
        for (int number = left / 2; number < left / 2 + right; ++number) {
            other.add(hashOf(static_cast<std::uint64_t>(number)), {});
            together.add(hashOf(static_cast<std::uint64_t>(number)), {});
        }
        sum.add(other, {});
        QCOMPARE(sum.count(), together.count());
    }

    void frequentTextsAreExactWhileTheyFit()
    {
        FrequentTexts texts(8);
        for (int round = 1; round <= 8; ++round) {
            for (int text = 0; text < round; ++text)
                see(texts, std::to_string(text));
        }
        QVERIFY(texts.isComplete());
        const auto most = texts.most(3);
        QCOMPARE(most.size(), 3U);
        QCOMPARE(most[0].text(), std::string_view("0"));
        QCOMPARE(most[0].seen, 8U);
        QCOMPARE(most[2].seen, 6U);
        QCOMPARE(most[2].missed, 0U);
    }

    void whatComesOftenIsNeverMissed()
    {
        constexpr std::size_t kCapacity = 64;
        FrequentTexts texts(kCapacity);
        std::uint64_t count = 0;
        for (std::uint64_t round = 0; round < 20'000; ++round) {
            see(texts, "rare " + std::to_string(round));
            if (round % 10 == 9) {
                see(texts, "often");
                ++count;
            }
            QVERIFY(texts.counters().size() <= kCapacity);
        }
        QVERIFY(!texts.isComplete());
        const auto most = texts.most(5);
        QCOMPARE(most.size(), 1U); // Any of the rare ones may be as rare as any other.
        QCOMPARE(most[0].text(), std::string_view("often"));
        QVERIFY(most[0].seen <= count && most[0].seen + most[0].missed >= count);
    }

    void longTextsAreCutBetweenCharacters()
    {
        FrequentTexts texts(4);
        std::string text(FrequentTexts::kKept - 1, 'x');
        text += "\xC3\xA4 and more";
        see(texts, text);
        const FrequentTexts::Counter counter = texts.most(1).front();
        QVERIFY(counter.isCut);
        QCOMPARE(counter.text(), std::string_view(text).substr(0, FrequentTexts::kKept - 1));
    }

    void kindsOfText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* text, TextKind kind) {
            QTest::newRow(text) << QByteArray(text) << static_cast<int>(kind);
        };
        row("0", TextKind::Integer);
        row("-17", TextKind::Integer);
        row("007", TextKind::DigitString);
        row("1234567890123456789", TextKind::DigitString);
        row("1.50", TextKind::Decimal);
        row("-.5", TextKind::Decimal);
        row("0,75", TextKind::Decimal);
        row("12,5", TextKind::Decimal);
        row("1,234", TextKind::Word);
        row("1.2.3", TextKind::Word);
        row("2.25.1001", TextKind::Word);
        row("5.", TextKind::Word);
        row("true", TextKind::Boolean);
        row("FALSE", TextKind::Boolean);
        row("19800229", TextKind::CompactDate);
        row("19810229", TextKind::Integer);
        row("25001231", TextKind::Integer);
        row("20250303091512", TextKind::CompactDateTime);
        row("20250303091512+0100", TextKind::CompactDateTime);
        row("20250303091512.123", TextKind::CompactDateTime);
        row("2025-03-03", TextKind::Date);
        row("2025-03", TextKind::Date);
        row("2025-13-03", TextKind::Word);
        row("2025-03-03T09:15:12+01:00", TextKind::DateTime);
        row("2025-03-03 09:15:12", TextKind::DateTime);
        row("31.12.2025", TextKind::LocalDate);
        row("12/31/2025", TextKind::LocalDate);
        row("1/2/1999", TextKind::LocalDate);
        row("41.12.2025", TextKind::Word);
        row("09:15", TextKind::Time);
        row("29:15", TextKind::Word);
        row("A01", TextKind::Word);
        row("+", TextKind::Word);
        row("-", TextKind::Word);
        row("two words", TextKind::Phrase);
        row("555-01", TextKind::Word);
        row("2", TextKind::Integer);
        row("", TextKind::Word);
    }

    void kindsOfText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        DateTime moment;
        QCOMPARE(static_cast<int>(kindOfText(text.toStdString(), moment)), kind);
    }

    void patterns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("code") << QByteArray("A12-345") << QByteArray("A99-999");
        QTest::newRow("name") << QByteArray("M\xC3\xBCller, Ann") << QByteArray("Aa+, Aaa");
        QTest::newRow("short word") << QByteArray("Dr") << QByteArray("Aa");
        QTest::newRow("many digits") << QByteArray("12345678901234") << QByteArray("9+");
        QTest::newRow("long") << QByteArray(100, '.') + "a1" << QByteArray("...a9");
        QTest::newRow("too long") << QByteArray("a-").repeated(40)
                                  << QByteArray("a-").repeated(15) + "\xE2\x80\xA6";
    }

    void patterns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, pattern);
        QCOMPARE(QByteArray::fromStdString(patternOf(text.toStdString())), pattern);
    }

    void codesAreKnownByTheirShape()
    {
        QVERIFY(isLoinc("8302-2") && isLoinc("718-7") && isLoinc("29463-7"));
        QVERIFY(!isLoinc("8302-3") && !isLoinc("8302") && !isLoinc("-2") && !isLoinc(""));
        QVERIFY(isSnomed("73211009") && isSnomed("44054006") && isSnomed("162673000"));
        QVERIFY(!isSnomed("73211008") && !isSnomed("12345") && !isSnomed("0073211009"));
        QVERIFY(isIcd10("E11.9") && isIcd10("S72.00XA") && !isIcd10("E119") && !isIcd10("e11.9"));
        QVERIFY(isAtc("N02BE01") && !isAtc("N02BE1") && !isAtc("N02be01"));
    }
};

QTEST_APPLESS_MAIN(TestSketches)
#include "tst_sketches.moc"
