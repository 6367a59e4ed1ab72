// SPDX-License-Identifier: Apache-2.0
#include "core/connect/path_notation.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function_catalogue.h"
#include "core/model/row_document.h"
#include "core/model/tree_builder.h"
#include "core/terminology/r4_terminology.h"
#include "tests/core/fhirpath/patient_schema.h"
#include "tests/core/fhirpath/plain_document.h"

#include <QTest>

#include <thread>

using namespace hilum;
using namespace hilum::fhirpath;

namespace {

const DateTime kNow = *DateTime::parseDateTime("2026-11-25T10:30:00.000+01:00");

/// The items as text, strings in quotes: `1 | 'a'`; an error as its code and where it stands: `code@5+3`.
QString shown(const Result<Collection>& result)
{
    if (!result) {
        const Place& place = result.error().place;
        const ByteRange bytes = place.bytes.value_or(ByteRange{});
        return QStringLiteral("%1@%2+%3")
            .arg(QString::fromStdString(result.error().code))
            .arg(place.column)
            .arg(bytes.size());
    }
    QStringList items;
    for (const Item& item : *result) {
        const Value value = item.value();
        const QString text = QString::fromStdString(value.toString());
        items << (value.isString() ? QLatin1Char('\'') + text + QLatin1Char('\'')
                  : value.isNone()
                      ? QStringLiteral("<%1>").arg(QString::fromStdString(std::string(item.typeName())))
                      : text);
    }
    return items.join(QStringLiteral(" | "));
}

QString evaluated(const char* text, const CompileContext& context = {}, Node node = {})
{
    const Result<Expression> expression = compile(text, context);
    if (!expression)
        return shown(expression.error());
    EvaluationContext evaluation(kNow);
    evaluation.setWorkLimit(100'000);
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    return shown(evaluate(*expression, node, evaluation));
}

/// A notation like that of HL7 v2, over rows: `PID-5` is the column `PID-5`, `mrn` the column `mrn`.
class ColumnPath final : public CompiledPath
{
public:
    explicit ColumnPath(std::string_view name) : m_name(name) {}
    void select(Node context, NodeList& out) const override
    {
        if (const Node found = first(context); found)
            out.push_back(found);
    }
    [[nodiscard]] Node first(Node context) const override { return context.firstChild(m_name); }
    [[nodiscard]] bool isList() const override { return false; }

private:
    std::string m_name;
};

class ColumnNotation final : public PathNotation
{
public:
    [[nodiscard]] std::size_t match(std::string_view text) const override
    {
        for (const std::string_view name : kColumns) {
            if (text.starts_with(name))
                return name.size();
        }
        return 0;
    }
    [[nodiscard]] Result<std::shared_ptr<const CompiledPath>>
    compile(std::string_view path, const PathContext& /*context*/) const override
    {
        if (path == "BAD-x") {
            Place place;
            place.column = 5;
            return Diagnostic::error("test.no-such-column", "No such column.").at(place);
        }
        return std::shared_ptr<const CompiledPath>(std::make_shared<ColumnPath>(path));
    }

private:
    static constexpr std::string_view kColumns[] = {"PID-5.1",     "PID-5.2", "PID-7",
                                                    "(0010,0010)", "mrn",     "BAD-x"};
};

/// A row of texts, as CSV gives them.
class SampleRow
{
public:
    SampleRow()
        : m_shape{{"PID-5.1", "PID-5.2", "PID-7", "(0010,0010)", "mrn", "price", "count", "note"}, {}},
          m_cells{text("Doe"),  text("Jane"), text("1980-01-02"), text("Doe^Jane"),
                  text("4711"), text("7.50"), text("12"),         text("n/a")},
          m_row("csv", m_shape, m_cells)
    {
    }
    [[nodiscard]] Node node() const { return m_row.root(); }

private:
    static Cell text(std::string_view value) { return {Value::string(value), {}, false}; }

    RowShape m_shape;
    std::vector<Cell> m_cells;
    RowDocument m_row;
};

/// A small typed tree: a Patient with two names, a typed date and a Quantity.
class SampleTree
{
public:
    SampleTree()
    {
        TreeBuilder builder(m_arena);
        TreeNode* root = builder.makeRoot("Patient");
        TreeNode* official = builder.addListItem(*root, "name");
        builder.add(*official, "use", Value::string("official"));
        builder.addListItem(*official, "given", Value::string("Peter"));
        builder.addListItem(*official, "given", Value::string("James"));
        builder.add(*official, "family", Value::string("Chalmers"));
        TreeNode* usual = builder.addListItem(*root, "name");
        builder.add(*usual, "use", Value::string("usual"));
        builder.addListItem(*usual, "given", Value::string("Jim"));
        builder.add(*root, "birthDate", Value::date(*DateTime::parseDate("1974-12-25")));
        TreeNode* weight = builder.add(*root, "weight");
        weight->typeName = "Quantity";
        builder.add(*weight, "value", Value::decimal(*Decimal::parse("80.5")));
        builder.add(*weight, "unit", Value::string("kilogram"));
        builder.add(*weight, "code", Value::string("kg"));
        m_document = builder.finish("fhir", root);
    }
    [[nodiscard]] Node node() const { return m_document->root(); }

private:
    Arena m_arena;
    const TreeDocument* m_document = nullptr;
};

} // namespace

class TestFhirPath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfFunctionsHold_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("result");
        for (const FunctionGroup& group : functionCatalogue()) {
            for (const FunctionRow& row : group.functions) {
                for (const FunctionExample& example : row.examples())
                    QTest::newRow(example.expression.data()) << QString::fromUtf8(example.expression.data())
                                                             << QString::fromUtf8(example.result.data());
            }
        }
    }
    void examplesOfFunctionsHold()
    {
        QFETCH(QString, expression);
        QFETCH(QString, result);
        QCOMPARE(evaluated(expression.toUtf8().constData()), evaluated(result.toUtf8().constData()));
    }

    void everyFunctionHasHelpAndAnExample()
    {
        for (const FunctionGroup& group : functionCatalogue()) {
            QVERIFY(!group.title.empty());
            for (const FunctionRow& row : group.functions) {
                QVERIFY2(!row.examples().empty(), row.name.data());
                QVERIFY2(row.help.ends_with('.'), row.name.data());
                QVERIFY2(row.signature.starts_with(row.name), row.name.data());
                QCOMPARE(findFunction(row.name), &row);
            }
        }
    }

    void unknownUnitsAreWarnedOf()
    {
        const auto compiled = fhirpath::compile("1 day > 1 'd' and 120 'mmHg' > 1 'kPa'", {});
        QVERIFY(compiled.has_value());
        QCOMPARE(compiled->findings().size(), std::size_t{1});
        const Diagnostic& finding = compiled->findings().front();
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY(finding.text().find("mm[Hg]") != std::string::npos);
        QCOMPARE(finding.place.column, 19U);
    }

    void expressionsGive_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char* expression, const char* result) {
            QTest::newRow(expression) << QString::fromUtf8(result);
        };
        // Literals.
        row("'it\\'s \\u00e9 \\n\\\\'", "'it's \u00e9 \n\\'");
        row("'\\ud83d\\ude00'", "'\U0001F600'");
        row("1.10", "1.10");
        row("@2015T", "2015");
        row("@2015-02-04T14:34:28.123+10:00", "2015-02-04T14:34:28.123+10:00");
        row("@T14:30", "14:30");
        row("5 'mg'", "5 'mg'");
        row("3 days", "3 day");
        row("{}", "");
        row("`a`", "");
        // Precedence.
        row("1 + 2 * 3", "7");
        row("-1 + 2", "1");
        row("(1 | 1 is Integer).count()", "2");
        row("true or false and false", "true");
        row("1 = 1 and 2 = 3 implies false", "true");
        row("'a' in ('a' | 'b') and 2 > 1", "true");
        row("1 /* here */ + // there\n 2", "3");
        // Logic with what is not known.
        row("{} and false", "false");
        row("{} and true", "");
        row("{} or true", "true");
        row("{} implies true", "true");
        row("{} xor true", "");
        row("true and 'text'", "true");
        // Equality, equivalence, order.
        row("{} = {}", "");
        row("{} ~ {}", "true");
        row("1 = 1.0", "true");
        row("1 = 'a'", "false");
        row("'a' ~ ' A'", "true");
        row("'a  b' ~ 'A B'", "true");
        row("(1 | 2) ~ (2 | 1)", "true");
        row("@2012 = @2012-01", "");
        row("@2012 < @2013-05", "true");
        row("@2012-04-15T15:00:00Z = @2012-04-15T16:00:00+01:00", "true");
        row("4 'g' = 4000 'mg'", "true");
        row("1 year = 12 months", "true");
        row("1 year = 1 'a'", "");
        row("1 year ~ 1 'a'", "true");
        row("7 days = 1 'wk'", "true");
        row("1 'm' < 1 's'", "");
        // Units: UCUM's where both are, the text as it is where they are the same.
        row("37 'Cel' = 98.6 '[degF]'", "true");
        row("37 'Cel' < 99 '[degF]'", "true");
        row("37 'Cel' ~ 98.6 '[degF]'", "true");
        row("5 '10*3/uL' = 5 '10*9/L'", "true");
        row("1 '[ft_i]' = 0.3048 'm'", "true");
        row("1 'g{dry}' = 1 'g'", "true");
        row("1 '[IU]' = 1 '[iU]'", "true");
        row("1 '[iU]' = 1 '[arb\\'U]'", "");
        row("1 'mmHg' = 1 'mmHg'", "true");
        row("1 'mmHg' = 1 'mm[Hg]'", "");
        row("1 'mg/dL' < 1 'mmol/L'", "");
        row("1 'cm'.comparable(1 '[in_i]')", "true");
        row("1 'cm'.comparable(1 'nothing')", "false");
        row("24 hours = 1 day", "true");
        row("1 day = 1 'd'", "true");
        row("1 year = 365 days", "true");
        row("1 month = 1 'mo'", "");
        row("1 month ~ 1 'mo'", "true");
        row("1 'a' = 12 'mo'", "true");
        row("4 'g' ~ 4040 'mg'", "true");
        row("4.1 'g' ~ 4040 'mg'", "false");
        row("2 'm' + 3 'cm'", "203 'cm'");
        row("1 'm' - 1 '[in_i]'", "38.37007874015748031496062992125984 '[in_i]'");
        row("1 year + 1 month", "13 month");
        row("1 'Cel' + 1 'Cel'", "2 'Cel'");
        row("1 'Cel' + 1 'K'", ""); // Which of them is a difference is not said.
        row("2 'm' * 3 'm'", "6 'm2'");
        row("6 'g' / 2 'mL'", "3 'g/mL'");
        row("6 'g' / 2 'm/s'", "3 'g/(m/s)'");
        row("6 'mmHg' * 2", "12 'mmHg'");
        row("6 'mmHg' * 2 'm'", "");
        row("10 'Cel' * 2 'm'", "");
        row("6 days / 2", "3 day");
        row("2 * 3 days", "6 day");
        row("6 days / 2 hours", "3 'd/h'");
        row("1 year / 2 months", "");
        row("98.6 '[degF]'.toQuantity('Cel')", "37 'Cel'");
        row("7 '[pH]'.toQuantity('nmol/L')", "100 'nmol/L'");
        row("36 'h'.toQuantity('days')", "1.5 day");
        row("1 'm'.toQuantity('g')", "");
        row("1 'm'.convertsToQuantity('cm')", "true");
        row("1 'm'.convertsToQuantity('g')", "false");
        // Arithmetic.
        row("0.1 + 0.2 = 0.3", "true");
        row("1 / 3", "0.3333333333333333");
        row("1 / 0", "");
        row("7 div 2", "3");
        row("-7 mod 3", "-1");
        row("9223372036854775807 + 1", "");
        row("'a' + 'b'", "'ab'");
        row("'a' & {} & 'b'", "'ab'");
        row("@2020-02-29 + 1 year", "2021-02-28");
        row("@2020-01-31 + 1 month", "2020-02-29");
        row("@2014 + 24 months", "2016");
        row("@T23:30 + 1 hour", "00:30");
        row("today() - 10 years", "2016-11-25");
        row("now()", "2026-11-25T10:30:00.000+01:00");
        row("2.0 'cm' * 2.0 'm' = 0.040 'm2'", "true");
        row("1 'kg' + 500 'g' = 1.5 'kg'", "true");
        // Collections.
        row("(1 | 2 | 2 | 3)[2]", "3");
        row("(1 | 2)[5]", "");
        row("(1 | 2 | 3).where($index > 0).select($this * 2)", "4 | 6");
        row("(3 | 1 | 2).sort($this).first()", "1");
        row("('b' | 'a').sort(-$this)", "'b' | 'a'");
        row("1.defineVariable('x').select(%x + 1)", "2");
        row("%ucum", "'http://unitsofmeasure.org'");
        row("%`ext-birth`", "'http://hl7.org/fhir/StructureDefinition/birth'");
        row("'a.b'.replaceMatches('[.]', '-')", "'a-b'");
        row("('a' | 'b').select('[ab]').first().matches('a')", "true");
    }
    void expressionsGive()
    {
        QFETCH(QString, result);
        QCOMPARE(evaluated(QTest::currentDataTag()), result);
    }

    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QString>("error");
        const auto row = [](const char* expression, const char* error) {
            QTest::newRow(expression) << QString::fromUtf8(error);
        };
        row("1 +", "fhirpath.unfinished-path@4+0");
        row("(1 + 2", "fhirpath.unfinished@7+0");
        row("1 2", "fhirpath.unexpected-token@3+1");
        row("'abc", "fhirpath.unterminated-text@1+4");
        row("'a\\q'", "fhirpath.bad-escape@3+2");
        row("1 /* x", "fhirpath.unterminated-comment@3+4");
        row("@2015-13", "fhirpath.bad-date-literal@1+8");
        row("1 # 2", "fhirpath.unexpected-character@3+1");
        row("$that", "fhirpath.unknown-special@1+5");
        row("%nothing", "fhirpath.unknown-variable@1+8");
        row("name.wehre(true)", "fhirpath.unknown-function@6+5");
        row("'a'.substring()", "fhirpath.argument-count@5+9");
        row("'ü'.matches('(')", "fhirpath.bad-pattern@13+3");
        row("(1 | 2).single()", "fhirpath.single-value-expected@1+16");
        row("1 + (2 | 3)", "fhirpath.single-value-expected@6+5");
        row("@2026-01-01 + 7", "fhirpath.operands-do-not-fit@1+15");
        row("@2026-01-01 + 1 'cm'", "fhirpath.no-calendar-unit@1+20");
        row("'5' > 3", "fhirpath.no-order@1+7");
        row("1.is(5)", "fhirpath.type-expected@6+1");
        row("99999999999999999999", "fhirpath.number-too-large@1+20");
        row("1.defineVariable('context')", "fhirpath.variable-taken@18+9");
        row("1.repeatAll($this)", "fhirpath.too-much-work@1+18");
        row("(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9).aggregate($total.replace('a', $total), 'aaaaaaaaaa')",
            "fhirpath.text-too-long@47+27");
    }
    void errorsNameTheirPlace()
    {
        QFETCH(QString, error);
        QCOMPARE(evaluated(QTest::currentDataTag()), error);
    }

    void constantsThatDoNotGoTogetherAreRefusedAtOnce()
    {
        for (const char* text : {"'a' + 3", "true + 1", "3 > 'a'", "name.where(given = 1 + 'x')"})
            QVERIFY2(!compile(text), text);
        // What may never be asked for is no error yet.
        for (const char* text : {"iif(false, (1 | 2).single(), 2)", "iif(false, 1 + (1 | 2).single(), 2)"})
            QVERIFY2(compile(text), text);
    }

    void misspelledNamesGetASuggestion()
    {
        const FixedSchema schema = test::patientSchema();
        const CompileContext context{
            .schema = &schema, .contextType = "Patient", .memberCheck = MemberCheck::Refuse};
        QCOMPARE(QString::fromStdString(compile("name.wehre(true)", context).error().text()),
                 QStringLiteral("There is no function wehre(); did you mean where()?"));
        QCOMPARE(QString::fromStdString(compile("name.famly", context).error().text()),
                 QStringLiteral("HumanName has no famly; did you mean family?"));
        QCOMPARE(evaluated("Patient.name.famly", context), QStringLiteral("fhirpath.unknown-member@14+5"));
        const Result<Expression> warned =
            compile("name.famly", {.schema = &schema, .contextType = "Patient"});
        QVERIFY(warned);
        QCOMPARE(warned->findings().size(), std::size_t{1});
        QCOMPARE(warned->findings().front().severity, Severity::Warning);
    }

    void typesAreKnownBeforehand()
    {
        const FixedSchema schema = test::patientSchema();
        const auto typeOf = [&](const char* text) {
            const Result<Expression> expression =
                compile(text, {.schema = &schema, .contextType = "Patient"});
            return QString::fromStdString(std::string(expression->typeName()))
                   + (expression->isList() ? "*" : "");
        };
        QCOMPARE(typeOf("name"), QStringLiteral("HumanName*"));
        QCOMPARE(typeOf("Patient.name.first().given"), QStringLiteral("string*"));
        QCOMPARE(typeOf("birthDate"), QStringLiteral("date"));
        QCOMPARE(typeOf("name.where(family = 'x').select(given.first())"), QStringLiteral("string*"));
        QCOMPARE(typeOf("name.exists()"), QStringLiteral("Boolean"));
        QVERIFY(compile("'a' & 'b'")->isConstant());
        QVERIFY(!compile("today()")->isConstant());
        QVERIFY(!compile("name")->isConstant());
    }

    void treesAreNavigated_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char* expression, const char* result) {
            QTest::newRow(expression) << QString::fromUtf8(result);
        };
        row("Patient.name.given", "'Peter' | 'James' | 'Jim'");
        row("name.given", "'Peter' | 'James' | 'Jim'");
        row("Encounter.name", "");
        row("name.where(use = 'usual').given", "'Jim'");
        row("name.given.where(length() > 3)", "'Peter' | 'James'");
        row("name[0].given & ' ' & name[0].family", "fhirpath.single-value-expected@1+13");
        row("name.given.where($this.length() > 3 and $index = 1)", "'James'");
        row("birthDate < today()", "true");
        row("birthDate + 1 day", "1974-12-26");
        row("weight > 80 'kg'", "true");
        row("weight < 81000 'g'", "true");
        row("weight.value", "80.5");
        row("name.family | name.given", "'Chalmers' | 'Peter' | 'James' | 'Jim'");
        row("name.given.combine(name.family).exclude('Jim')", "'Peter' | 'James' | 'Chalmers'");
        row("descendants().count()", "13");
        row("%context.name.count()", "2");
        row("name.select(%context.birthDate)", "1974-12-25 | 1974-12-25");
        row("name = name", "true");
        row("name.first() = name.last()", "false");
        row("Patient.is(Patient)", "true");
        row("weight is Quantity", "true");
        row("name.given.join(' ')", "'Peter James Jim'");
        row("birthDate.toString().substring(0, 4)", "'1974'");
        row("name.type().namespace.first()", "'System'");
    }
    void treesAreNavigated()
    {
        QFETCH(QString, result);
        const SampleTree tree;
        QCOMPARE(evaluated(QTest::currentDataTag(), {}, tree.node()), result);
        const PlainDocument plain(tree.node().document());
        QCOMPARE(evaluated(QTest::currentDataTag(), {}, plain.root()), result);
    }

    void pathsOfTheFormatStandAsLiterals_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char* expression, const char* result) {
            QTest::newRow(expression) << QString::fromUtf8(result);
        };
        row("PID-5.1 & ', ' & PID-5.2", "'Doe, Jane'");
        row("(0010,0010)", "'Doe^Jane'");
        row("(0010,0010).split('^')", "'Doe' | 'Jane'");
        row("PID-7.toDate() < today()", "true");
        row("mrn", "'4711'");
        row("mrn.length()", "4");
        row("Price & NOTE", "'7.50n/a'"); // Columns whatever their case.
        row("iif(mrn = '4711', 'yes', 'no')", "'yes'");
        row("PID-5.1 | PID-5.2", "'Doe' | 'Jane'");
        row("$this.PID-5.1", "'Doe'");
        row("1.is(mrn) or true", "true");
        row("BAD-x", "test.no-such-column@5+1");
        row("1 + BAD-x", "test.no-such-column@9+1");
        // A node's text meets typed values.
        row("PID-7 < @1990-01-01", "true");
        row("PID-7 + 1 day", "1980-01-03");
        row("price > 7", "true");
        row("price * 2", "15.00");
        row("count + 1", "13");
        row("count = 12", "true");
        row("note > 7", "");
        row("note = 7", "false");
        row("note * 2", "");
        row("mrn in (4711 | 4712)", "true");
        row("count.round(1)", "12");
    }
    void pathsOfTheFormatStandAsLiterals()
    {
        QFETCH(QString, result);
        const ColumnNotation notation;
        const SampleRow sample;
        QCOMPARE(evaluated(QTest::currentDataTag(), {.notation = &notation}, sample.node()), result);
    }

    void conditionsTellUnknownFromFalse()
    {
        const SampleTree tree;
        EvaluationContext evaluation(kNow);
        const auto truth = [&](const char* text) {
            return *evaluateBoolean(*compile(text), tree.node(), evaluation);
        };
        QCOMPARE(truth("name.exists()"), Truth::True);
        QCOMPARE(truth("name.empty()"), Truth::False);
        QCOMPARE(truth("nothing > 5"), Truth::Unknown);
        QCOMPARE(truth("birthDate"), Truth::True);
        QVERIFY(!evaluateBoolean(*compile("name"), tree.node(), evaluation));
    }

    void variablesAreGivenByNumber()
    {
        const std::array<std::string_view, 2> names = {"limit", "who"};
        const Result<Expression> expression =
            compile("%who & ': ' & (%limit + 1).toString()", {.variables = names});
        QVERIFY(expression);
        EvaluationContext evaluation(kNow);
        evaluation.setVariable(0, Item(Value::integer(41)));
        evaluation.setVariable(1, Item(Value::string("x")));
        QCOMPARE(shown(evaluate(*expression, {}, evaluation)), QStringLiteral("'x: 42'"));
        QCOMPARE(QString::fromStdString(compile("%limt", {.variables = names}).error().text()),
                 QStringLiteral("There is no variable %limt; did you mean %limit?"));
    }

    void computedTextsGoIntoTheArenaGiven()
    {
        Arena values;
        EvaluationContext evaluation(kNow, &values);
        const SampleTree tree;
        const Expression expression = *compile("name.family & '!'");
        const Result<Item> item = evaluateFirst(expression, tree.node(), evaluation);
        evaluation.reset();
        QCOMPARE(QString::fromStdString(toText(*item)), QStringLiteral("Chalmers!"));
        QVERIFY(values.reserved() > 0);
    }

    void oneExpressionServesManyThreads()
    {
        const SampleTree tree;
        const Expression expression = *compile("name.given.where($this.matches('^J')).join(', ')");
        std::vector<std::jthread> threads;
        std::atomic<int> right = 0;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&] {
                EvaluationContext evaluation(kNow);
                for (int times = 0; times < 200; ++times) {
                    evaluation.reset();
                    if (toText(*evaluateFirst(expression, tree.node(), evaluation)) == "James, Jim")
                        ++right;
                }
            });
        }
        threads.clear();
        QCOMPARE(right.load(), 800);
    }
};

QTEST_GUILESS_MAIN(TestFhirPath)
#include "tst_fhirpath.moc"
