// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <compare> where it comes first.
#include "core/ucum/unit.h"
#endif

#include <QTest>

using namespace hilum;
using ucum::Catalogue;
using ucum::Rational;
using ucum::Unit;

namespace {

QString latin(const char* text)
{
    return QString::fromUtf8(text);
}

/// The code of the error and the bytes that it is about: `ucum.blank 1-2`.
QString problem(const Diagnostic& diagnostic)
{
    QString text = QString::fromStdString(diagnostic.code);
    if (diagnostic.place.bytes)
        text += QStringLiteral(" %1-%2").arg(diagnostic.place.bytes->begin).arg(diagnostic.place.bytes->end);
    return text;
}

/// The amount in base units: `10 g.m-3`.
QString canonicalOf(const QString& text)
{
    const Result<Unit> unit = Unit::parse(text.toStdString());
    if (!unit)
        return problem(unit.error());
    const Result<ucum::Amount> amount = ucum::canonical(Rational(1), *unit);
    return amount ? QString::fromStdString(amount->number.toString() + ' ' + amount->unit)
                  : problem(amount.error());
}

QString converted(const QString& amount, const QString& from, const QString& to)
{
    const Result<Unit> a = Unit::parse(from.toStdString());
    const Result<Unit> b = Unit::parse(to.toStdString());
    if (!a || !b)
        return problem(a ? b.error() : a.error());
    const Result<Rational> result = ucum::convert(*Rational::parse(amount.toStdString()), *a, *b);
    return result ? QString::fromStdString(result->toString()) : problem(result.error());
}

} // namespace

class TestUcum final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAtomOfTheTableIsSound()
    {
        const Catalogue& catalogue = Catalogue::essence();
        QCOMPARE(catalogue.version(), std::string("1.9"));
        QCOMPARE(catalogue.prefixes().size(), std::size_t{24});
        QCOMPARE(catalogue.atoms().size(), std::size_t{307});
        for (const ucum::Atom& atom : catalogue.atoms()) {
            QVERIFY2(atom.isResolved, atom.code.c_str());
            QVERIFY2(catalogue.atom(atom.code) == &atom, atom.code.c_str());
            QVERIFY2(!atom.name.empty() && !atom.property.empty(), atom.code.c_str());
            QVERIFY2(atom.isSpecial == (atom.meaning.special != nullptr), atom.code.c_str());
            const Result<Unit> unit = Unit::parse(atom.code);
            QVERIFY2(unit.has_value(), atom.code.c_str());
            QVERIFY2(ucum::displayName(atom.code).has_value(), atom.code.c_str());
            for (const ucum::Prefix& prefix : catalogue.prefixes()) {
                const bool isOther = catalogue.atom(prefix.code + atom.code) != nullptr;
                const std::optional<Unit> prefixed = Unit::find(prefix.code + atom.code);
                if (isOther || !prefixed) // Of `da` and `d`, `a` another reading may fit.
                    QVERIFY2(isOther || !atom.isMetric, (prefix.code + atom.code).c_str());
                else if (atom.isMetric)
                    QVERIFY2(prefixed->factor() == unit->factor().times(prefix.factor),
                             (prefix.code + atom.code).c_str());
            }
        }
    }

    void grammarHolds_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* unit, const char* result) {
            QTest::newRow(unit) << latin(unit) << latin(result);
        };
        row("m", "1 m");
        row("mg/dL", "10 g.m-3");
        row("/m", "1 m-1");
        row("m/s/s", "1 m.s-2");
        row("m/s.s", "1 m");
        row("m/(s.s)", "1 m.s-2");
        row("(m/s)/(m/s)", "1 1");
        row("m-2", "1 m-2");
        row("m+2", "1 m2");
        row("m0", "1 1");
        row("cm3", "0.000001 m3");
        row("10*3/uL", "1000000000000 m-3");
        row("10^3", "1000 1");
        row("10*-3", "0.001 1");
        row("10*+3", "1000 1");
        row("2+10", "1024 1");
        row("4.[pi].10*-7.N/A2", "0.001256637061435917295385057353311801 C-2.g.m");
        row("{score}", "1 1");
        row("/{tot}", "1 1");
        row("kg{body_wt}", "1000 g");
        row("m2{a}{b}", "1 m2");
        row("10*3{RBC}", "1000 1");
        row("1{RBC}", "1 1");
        row("(m){a}", "1 m");
        row("10.(/m)", "10 m-1");
        row("mm[Hg]", "133322 g.m-1.s-2");
        row("m[IU]/L", "1 [iU].m-3");
        row("dB[10.nV]", "0.00001122018454301963 C-1.g.m2.s-2");
        row("Kibit", "1024 1");
        row("dar", "10 m2"); // Deci-are: a dekameter is no part of it.
        row("umol/2.h", "1083984606000000000000 s");
        row("", "1 1");

        row("m/", "ucum.unit-expected 2-3");
        row("m.", "ucum.unit-expected 2-3");
        row("m..s", "ucum.unit-expected 2-3");
        row("//m", "ucum.unit-expected 1-2");
        row(".m", "ucum.unit-expected 0-1");
        row("()", "ucum.unit-expected 1-2");
        row("(m", "ucum.not-closed 0-1");
        row("m)", "ucum.unexpected 1-2");
        row("(m)2", "ucum.unexpected 3-4");
        row("ug(8.h)", "ucum.unexpected 2-3");
        row("{a}rad2{b}", "ucum.unexpected 3-4");
        row("m{a}2", "ucum.unexpected 4-5");
        row("m2s", "ucum.unexpected 2-3");
        row("m=s", "ucum.unexpected 1-2");
        row("{a", "ucum.not-closed 0-2");
        row("{a{b}}", "ucum.not-closed 0-2");
        row("m}", "ucum.unexpected 1-2");
        row("[in_i", "ucum.not-closed 0-1");
        row("[in[_i]]", "ucum.not-closed 0-1");
        row("in_i]", "ucum.unknown-symbol 0-4");
        row("m s", "ucum.blank 1-2");
        row(" m", "ucum.blank 0-1");
        row("{dry wt}", "ucum.blank 4-5");
        row("m\t", "ucum.not-ascii 1-2");
        row("m{錠}", "ucum.not-ascii 2-3");
        row("µg", "ucum.not-ascii 0-1");
        row("m-", "ucum.bad-exponent 1-2");
        row("m--2", "ucum.bad-exponent 1-2");
        row("m1000", "ucum.bad-exponent 1-5");
        row("0", "ucum.zero 0-1");
        row("00.m", "ucum.zero 0-2");
        row("g/12h", "ucum.unknown-symbol 2-5");
        row("kh", "ucum.not-metric 0-2");
        row("k[ft_i]", "ucum.not-metric 0-7");
        row("iU", "ucum.unknown-symbol 0-2");
        row("MG", "100000 C-1.g.s-1"); // Case matters: megagauss.
        row("m2.5", "5 m2");           // No decimal point.
    }

    void grammarHolds()
    {
        QFETCH(QString, unit);
        QFETCH(QString, result);
        QCOMPARE(canonicalOf(unit), result);
        const bool isValid = !result.startsWith(QLatin1String("ucum."));
        QCOMPARE(ucum::validate(unit.toStdString()).has_value(), isValid);
        QCOMPARE(Unit::find(unit.toStdString()).has_value(), isValid);
    }

    void canonicalUnitReadsAsItself_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit :
             {"mg/dL", "mm[Hg]", "[iU].[arb'U]/L2", "Ohm", "cd/m2", "mol", "Cel", "[pH]", "lx.K3"})
            QTest::newRow(unit) << latin(unit);
    }

    void canonicalUnitReadsAsItself()
    {
        QFETCH(QString, unit);
        const std::string canonical = Unit::parse(unit.toStdString())->canonicalUnit();
        const Result<Unit> again = Unit::parse(canonical);
        QVERIFY(again.has_value());
        QCOMPARE(again->canonicalUnit(), canonical);
        QVERIFY(again->factor() == Rational(1));
    }

    void amountsConvert_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* amount, const char* from, const char* to, const char* result) {
            QTest::addRow("%s %s in %s", amount, from, to)
                << latin(amount) << latin(from) << latin(to) << latin(result);
        };
        row("6.3", "mm", "m", "0.0063");
        row("1", "[ft_i]", "[in_i]", "12");
        row("1", "[in_i]", "[ft_i]", "0.08333333333333333333333333333333333");
        row("180", "deg", "[pi].rad", "1"); // Exact, whatever pi is.
        row("60", "'", "deg", "1");
        row("1", "mo", "d", "30.4375");
        row("5", "g/L", "mg/mL", "5");
        row("3", "[IU]", "[iU]", "3");
        row("1", "meq", "mmol", "1");
        row("100", "kPa", "mm[Hg]", "750.063755419210632903796822729932");
        row("1e-60", "km", "m", "1e-57");
        row("1e60", "m", "km", "1e57");
        row("-5", "m", "cm", "-500");
        row("0", "m", "cm", "0");
        row("1", "g{dry}", "mg{wet}", "1000");
        row("1", "m", "g", "ucum.not-comparable");
        row("1", "mg/dL", "mmol/L", "ucum.not-comparable");
        row("1", "[iU]", "[arb'U]", "ucum.not-comparable");
        row("1", "[iU]", "1", "ucum.not-comparable");
        row("1", "[iU]/L", "[iU]/mL", "0.001");
    }

    void amountsConvert()
    {
        QFETCH(QString, amount);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, result);
        QCOMPARE(converted(amount, from, to), result);
    }

    void specialUnitsConvertInBothDirections_data()
    {
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("special");
        QTest::addColumn<QString>("proper");
        QTest::addColumn<QString>("amount");
        const auto row = [](const char* reading, const char* special, const char* proper,
                            const char* amount) {
            QTest::addRow("%s %s", reading, special)
                << latin(reading) << latin(special) << latin(proper) << latin(amount);
        };
        row("37.2", "Cel", "K", "310.35");
        row("-273.15", "Cel", "K", "0");
        row("98.6", "[degF]", "Cel", "37");
        row("-40", "[degF]", "Cel", "-40");
        row("100.123456789012345678901", "[degF]", "K", "310.9963648827846364882783333333333");
        row("37200", "mCel", "K", "310.35"); // The prefix scales the reading (UCUM §22.4).
        row("18.6", "2.Cel", "K", "310.35");
        row("7", "[pH]", "nmol/L", "100");
        row("0", "[pH]", "mol/L", "1");
        row("20", "B", "1", "100000000000000000000");
        row("30", "dB", "1", "1000");
        row("-30", "dB", "1", "0.001");
        row("60", "dB[V]", "V", "1000");
        row("60", "dB[mV]", "V", "1");
        row("120", "dB[uV]", "V", "1");
        row("40", "dB[10.nV]", "uV", "1");
        row("94", "dB[SPL]", "Pa", "1.0023744672545446");
        row("3", "B[W]", "kW", "1");
        row("3", "B[kW]", "MW", "1");
        row("0", "Np", "1", "1");
        row("8", "bit_s", "1", "256");
        row("100", "%[slope]", "deg", "45");
        row("100", "[p'diop]", "deg", "45");
        row("3", "[hp'_X]", "1", "0.001");
        row("2", "[hp'_C]", "1", "0.0001");
        row("1", "[hp'_M]", "1", "0.001");
        row("1", "[hp'_Q]", "1", "0.00002");
        row("1", "Np", "1", "2.718281828459045");
        row("0.1", "B", "1", "1.258925411794167");
    }

    void specialUnitsConvertInBothDirections()
    {
        QFETCH(QString, reading);
        QFETCH(QString, special);
        QFETCH(QString, proper);
        QFETCH(QString, amount);
        QCOMPARE(converted(reading, special, proper), amount);
        const Rational back = *Rational::parse(converted(amount, proper, special).toStdString());
        const Rational difference = *back.minus(*Rational::parse(reading.toStdString()));
        QVERIFY2(difference < *Rational::parse("1e-13") && difference > *Rational::parse("-1e-13"),
                 back.toString().c_str());
    }

    void scalesHaveEnds_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* amount, const char* from, const char* to) {
            QTest::addRow("%s %s in %s", amount, from, to) << latin(amount) << latin(from) << latin(to);
        };
        row("0", "mol/L", "[pH]");
        row("-1", "1", "B");
        row("90", "deg", "%[slope]");
        row("1e90000", "Np", "1");
        row("1e99999", "bit_s", "1");
        row("-1e90000", "B", "1");
    }

    void scalesHaveEnds()
    {
        QFETCH(QString, amount);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(converted(amount, from, to).startsWith(QLatin1String("ucum.")));
    }

    void specialUnitsTakeNoPartInProducts_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit : {"Cel/m", "m.Cel", "Cel2", "1/Cel", "/Cel", "Cel.Cel", "(Cel/s)", "[pH]-1"})
            QTest::newRow(unit) << latin(unit);
    }

    void specialUnitsTakeNoPartInProducts()
    {
        QFETCH(QString, unit);
        QVERIFY(canonicalOf(unit).startsWith(QLatin1String("ucum.special-in-product")));
        QVERIFY(ucum::validate(unit.toStdString()).has_value()); // The grammar holds.
    }

    void amountsMultiplyAndDivide_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("leftUnit");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("rightUnit");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* left, const char* leftUnit, const char* sign, const char* right,
                            const char* rightUnit, const char* result) {
            QTest::addRow("%s %s %s %s %s", left, leftUnit, sign, right, rightUnit)
                << latin(sign) << latin(left) << latin(leftUnit) << latin(right) << latin(rightUnit)
                << latin(result);
        };
        row("10", "mm", "*", "10", "mm", "0.0001 m2");
        row("10", "g", "/", "2", "L", "5000 g.m-3");
        row("1", "m", "/", "3", "cm", "33.33333333333333333333333333333333 1");
        row("2", "N", "*", "3", "m", "6000 g.m2.s-2");
        row("1", "[iU]", "/", "1", "mL", "1000000 [iU].m-3");
        row("1", "m", "/", "0", "s", "ucum.division-by-zero");
        row("1", "Cel", "*", "1", "m", "ucum.special-in-product");
    }

    void amountsMultiplyAndDivide()
    {
        QFETCH(QString, sign);
        QFETCH(QString, left);
        QFETCH(QString, leftUnit);
        QFETCH(QString, right);
        QFETCH(QString, rightUnit);
        QFETCH(QString, result);
        const Result<ucum::Amount> amount =
            ucum::combine(sign == QLatin1String("*") ? ucum::Product::Times : ucum::Product::Per,
                          *Rational::parse(left.toStdString()), *Unit::parse(leftUnit.toStdString()),
                          *Rational::parse(right.toStdString()), *Unit::parse(rightUnit.toStdString()));
        QCOMPARE(amount ? QString::fromStdString(amount->number.toString() + ' ' + amount->unit)
                        : problem(amount.error()),
                 result);
    }

    void amountsCompareByWhatTheyAre()
    {
        const auto order = [](const char* left, const char* leftUnit, const char* right,
                              const char* rightUnit) {
            return ucum::compare(*Rational::parse(left), *Unit::parse(leftUnit), *Rational::parse(right),
                                 *Unit::parse(rightUnit));
        };
        QVERIFY(*order("4", "g", "4000", "mg") == std::strong_ordering::equal);
        QVERIFY(*order("1", "[ft_i]", "0.3048", "m") == std::strong_ordering::equal);
        QVERIFY(*order("37", "Cel", "98.7", "[degF]") == std::strong_ordering::less);
        QVERIFY(*order("1", "[in_i]", "2.5", "cm") == std::strong_ordering::greater);
        QVERIFY(*order("5", "[pH]", "7", "[pH]") == std::strong_ordering::greater); // More acid.
        QCOMPARE(problem(order("1", "g", "1", "m").error()), QStringLiteral("ucum.not-comparable"));
        QVERIFY(*Unit::parse("g/L") == *Unit::parse("mg/mL"));
        QVERIFY(!(*Unit::parse("Cel") == *Unit::parse("K")));
        QVERIFY(Unit::parse("Cel")->isComparableWith(*Unit::parse("K")));
    }

    void unknownSymbolsBringASuggestion_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char* unit, const char* suggestion) {
            QTest::newRow(unit) << latin(unit) << latin(suggestion);
        };
        row("12h", "12.h");
        row("mmHg", "mm[Hg]");
        row("cmH2O", "cm[H2O]");
        row("KG", "kg");
        row("MIN", "min");
        row("mEq", "meq");
        row("iU", "[iU]");
        row("milligrams", "mg");
        row("hours", "h");
        row("degC", "Cel");
        row("mcg", "ug");
        row("cm[h2o]", "cm[H2O]");
        row("[degf]", "[degF]");
    }

    void unknownSymbolsBringASuggestion()
    {
        QFETCH(QString, unit);
        QFETCH(QString, suggestion);
        const Result<Unit> read = Unit::parse(unit.toStdString());
        QVERIFY(!read);
        QVERIFY2(
            QString::fromStdString(read.error().text()).contains(QStringLiteral("\"%1\"?").arg(suggestion)),
            read.error().text().c_str());
    }

    void wordsNameUnits_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* unit, const char* name) {
            QTest::newRow(unit) << latin(unit) << latin(name);
        };
        row("mg/dL", "(milligram) / (deciliter)");
        row("m2", "(meter ^ 2)");
        row("/min", "1 / (minute)");
        row("g/(kg.d)", "(gram) / [(kilogram) * (day)]");
        row("10*3{RBC}/uL", "(the number ten for arbitrary powers ^ 3) / (microliter)");
        row("{score}", "1");
        row("/{tot}", "1 / 1");
        row("kN", "(kilonewton)");
        row("Cel", "(degree Celsius)");
        row("", "1");
    }

    void wordsNameUnits()
    {
        QFETCH(QString, unit);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(*ucum::displayName(unit.toStdString())), name);
    }

    void whatIsTooLargeIsRefusedInTime_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& unit, const char* code) {
            QTest::newRow(name) << unit << latin(code);
        };
        row("too long", QString(1'001, QLatin1Char('m')), "ucum.too-long");
        row("too deep", QString(60, QLatin1Char('(')) + QStringLiteral("m") + QString(60, QLatin1Char(')')),
            "ucum.too-deep");
        row("a large number", QString(900, QLatin1Char('9')), "ucum.out-of-range");
        row("a large power", QStringLiteral("[lb_av]999"), "ucum.out-of-range");
        row("a large dimension", QStringLiteral("m999.m999.m999.m999.m999.m999.m999.m999.m999.m999.m999"),
            "ucum.out-of-range");
        row("a large dimension of one symbol", QStringLiteral("dH999"), "ucum.out-of-range");
        row("a long chain", QStringLiteral("[pi]") + QStringLiteral(".[pi]").repeated(190),
            "ucum.out-of-range");
        row("a long power of ten", QStringLiteral("10*999") + QStringLiteral(".10*999").repeated(120),
            "ucum.out-of-range");
        row("a long symbol", QString(900, QLatin1Char('x')), "ucum.unknown-symbol");
    }

    void whatIsTooLargeIsRefusedInTime()
    {
        QFETCH(QString, unit);
        QFETCH(QString, code);
        QVERIFY2(canonicalOf(unit).startsWith(code), qPrintable(canonicalOf(unit)));
    }

    void largeButFiniteUnitsStayExact()
    {
        QCOMPARE(converted("1", "10*999", "10*998"), QStringLiteral("10"));
        QCOMPARE(converted("1", "[ft_i]40", "[in_i].[ft_i]39"), QStringLiteral("12"));
        QString chain = QStringLiteral("m/m");
        while (chain.size() < 990)
            chain += QStringLiteral(".m/m");
        QCOMPARE(canonicalOf(chain), QStringLiteral("1 1"));
    }

    void tablesThatAreNoneAreRefused()
    {
        for (const char* xml : {"", "<root>", "<root/>", "nothing", "<root><unit Code='x'></root>"}) {
            const Result<Catalogue> read = Catalogue::read(xml);
            QVERIFY2(!read, xml);
            QCOMPARE(read.error().code, std::string("ucum.bad-table"));
        }
    }

    void unsoundDefinitionsAreLeftOut()
    {
        const Result<Catalogue> read =
            Catalogue::read("<root version='9'><base-unit Code='m'><name>meter</name></base-unit>"
                            "<unit Code='a'><value Unit='b' value='1'/></unit><unit Code='b'><value Unit='a' "
                            "value='1'/></unit>"
                            "<unit Code='c'><value Unit='nothing' value='1'/></unit><unit Code='d'><value "
                            "Unit='m' value='0'/></unit>"
                            "<unit Code='e' isSpecial='yes'><value><function name='unknown' value='1' "
                            "Unit='m'/></value></unit>"
                            "<unit Code='f'><value Unit='m2' value='3'/></unit></root>");
        QVERIFY(read.has_value());
        for (const char* code : {"a", "b", "c", "d", "e"})
            QVERIFY2(read->atom(code) == nullptr, code);
        QVERIFY(read->atom("f") != nullptr && read->atom("f")->meaning.factor == Rational(3));
    }
};

QTEST_GUILESS_MAIN(TestUcum)
#include "tst_ucum.moc"
