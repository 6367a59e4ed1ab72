// SPDX-License-Identifier: Apache-2.0
// Expressions that would take for ever or all memory: each ends soon, with an error or a value.
#include "core/fhirpath/evaluation.h"
#include "core/model/tree_builder.h"

#include <QTest>

using namespace hilum;
using namespace hilum::fhirpath;

namespace {

/// A tree of three levels, 3,000 nodes, a long text in it.
class BigTree
{
public:
    BigTree() : m_text(100'000, 'a')
    {
        TreeBuilder builder(m_arena);
        TreeNode* root = builder.makeRoot("Patient");
        for (int index = 0; index < 1'000; ++index) {
            TreeNode* name = builder.addListItem(*root, "name");
            builder.add(*name, "family", Value::string("Family"));
            builder.add(*name, "use", Value::string("usual"));
        }
        builder.add(*root, "text", Value::string(m_text));
        m_document = builder.finish("fhir", root);
    }
    [[nodiscard]] Node node() const { return m_document->root(); }

private:
    std::string m_text;
    Arena m_arena;
    const TreeDocument* m_document = nullptr;
};

QString codeOf(const Diagnostic& error)
{
    for (const char* limit :
         {"fhirpath.too-much-work", "fhirpath.too-much-memory", "fhirpath.text-too-long"}) {
        if (error.code == limit)
            return QStringLiteral("limit");
    }
    return QString::fromStdString(error.code);
}

QString nested(const char* begin, const char* middle, const char* end, int depth)
{
    return QString::fromLatin1(begin).repeated(depth) + QString::fromLatin1(middle)
           + QString::fromLatin1(end).repeated(depth);
}

} // namespace

class TestFhirPathHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluationsEndSoon_data()
    {
        QTest::addColumn<QString>("expression");
        // Code of the error, "limit" for that of any of the limits, "" for a value.
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QString& expression, const char* error) {
            QTest::newRow(name) << expression << QString::fromLatin1(error);
        };
        const auto plain = [&row](const char* expression, const char* error) {
            row(expression, QString::fromLatin1(expression), error);
        };
        const char* limit = "limit";
        // Lists that grow.
        plain("name.select(%context.name.family).select(%context.name.family).count()", limit);
        plain("descendants().select(%context.descendants().select(%context.descendants())).count()", limit);
        plain("1.repeatAll($this)", limit);
        plain("'a'.repeat($this & 'a')", limit);
        plain("1.repeat($this + 1)", limit);
        plain("name.first().repeatAll(%context.name)", limit);
        plain("name.aggregate($total.combine($total), 1)", limit);
        plain("name.aggregate($total | $total.select($this + 1), 1).count()", limit);
        plain("name.combine(name).combine(name.family).select($this.type()).distinct().count()", "");
        plain("text.toChars().combine(text.toChars()).distinct().count()", limit);
        plain("text.toChars().sort().first()", "");
        // Texts that grow.
        plain("name.aggregate($total & $total, 'aaaaaaaa')", limit);
        plain("name.aggregate($total + $total, 'aaaaaaaa').length()", limit);
        plain("'aaaaaaaa'.repeatAll($this & $this)", limit);
        plain("text.replace('a', %context.text)", limit);
        plain("text.replaceMatches('a', text)", limit);
        plain("text.replace('', %context.text)", limit);
        plain("name.select(%context.text & family).count()", "");
        plain("name.select(%context.text.upper() & %context.text.encode('hex')).count()", limit);
        plain("name.select(%context.text).join(%context.text)", limit);
        // Texts that are gone through.
        plain("(text & text & 'b').indexOf(text & 'b')", "");
        plain("(text & text).lastIndexOf('b' & text)", "");
        plain("('b' & text & text).lastIndexOf('b' & text)", "");
        plain("text.contains(text.substring(50000) & 'b')", "");
        plain("text.split(text.substring(50000) & 'b').count()", "");
        plain("name.where(%context.text.contains('b')).count()", "");
        plain("name.select(%context.name.where(%context.text.contains('b'))).count()", limit);
        plain("name.select(%context.name.where(%context.text = %context.text & '')).count()", limit);
        plain("text.substring(80000).replaceMatches('a.*b|a', '')", "");
        plain("text.matches('^(a+)+$')", "");
        plain("text.matches('(a*)*(a*)*(a*)*b')", "");
        plain("text.matches('(((a{100}){100}){100}){100}')", "fhirpath.bad-pattern");
        // Numbers and dates.
        plain("1000.power(1000)", "");
        plain("10.power(38).power(38).exp()", "");
        plain("1.5.round(2000000000)", "");
        plain("1.5.lowBoundary(2000000000)", "");
        plain("@2020-01-01 + 999999999999999 years", "");
        plain("@T10:00 + 999999999999999 hours", "");
        plain("9223372036854775807 * 9223372036854775807", "");
        plain("(-9223372036854775807 - 1) div -1", "");
        plain("name.skip(-9223372036854775807).take(9223372036854775807).count()", "");
        // What would be calculated beforehand, on every level again.
        row("constants in each other",
            nested("(", "'aaaaaaaaaaaaaaaa'", ").replace('a', 'aaaaaaaaaaaaaaaa')", 150), limit);
        row("variables that double",
            QStringLiteral("name.first().defineVariable('v0', %context.name)") + doubling(40)
                + QStringLiteral(".select(%v40.count())"),
            limit);
        row("paths of many steps", QStringLiteral("name") + QStringLiteral(".name").repeated(500), "");
        row("conditions in conditions", nested("name.exists(%context.", "name.empty()", ")", 60), limit);
    }
    void evaluationsEndSoon()
    {
        QFETCH(QString, expression);
        QFETCH(QString, error);
        static const BigTree kTree;
        const Result<Expression> compiled = compile(expression.toStdString());
        if (!compiled)
            QCOMPARE(codeOf(compiled.error()), error);
        if (!compiled)
            return;
        EvaluationContext evaluation(*DateTime::parseDateTime("2026-11-25T10:30:00Z"));
        const Result<Collection> items = evaluate(*compiled, kTree.node(), evaluation);
        QCOMPARE(items ? QString() : codeOf(items.error()), error);
        QVERIFY(evaluation.lists().reserved() < 2 * EvaluationContext::kMostMemory);
    }

    void longTextsAreCompiledOrRefusedSoon_data()
    {
        QTest::addColumn<QByteArray>("text");
        const int size = 1'000'000;
        QTest::newRow("brackets") << QByteArray(100'000, '(') + QByteArray(100'000, ')');
        QTest::newRow("a text") << '\'' + QByteArray(size - 2, 'a') + '\'';
        QTest::newRow("a comment") << "1/*" + QByteArray(size - 10, 'a') + "*/";
        QTest::newRow("a name") << QByteArray(size, 'a');
        QTest::newRow("unions") << QByteArray("a|").repeated(size / 2 - 1) + 'a';
        QTest::newRow("members") << QByteArray("a.").repeated(size / 2 - 1) + 'a';
        QTest::newRow("arguments") << "coalesce(" + QByteArray("a,").repeated(size / 2 - 10) + "a)";
        QTest::newRow("conditions") << QByteArray("a and ").repeated(size / 6 - 1) + 'a';
        QTest::newRow("where in where") << QByteArray("a.where(").repeated(size / 8);
        QTest::newRow("indexes") << "a" + QByteArray("[0]").repeated(size / 3 - 1);
        QTest::newRow("quotes") << QByteArray(size, '\'');
        QTest::newRow("escapes") << '\'' + QByteArray("\\u0041").repeated(size / 6 - 1) + '\'';
        QTest::newRow("types") << "a" + QByteArray(" is a").repeated(size / 5 - 1);
    }
    void longTextsAreCompiledOrRefusedSoon()
    {
        QFETCH(QByteArray, text);
        const Result<Expression> made =
            compile(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QVERIFY(made || !made.error().code.empty());
    }

    void hostileTextsEndWithAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("brackets") << QByteArray(100'000, '(');
        QTest::newRow("signs") << QByteArray(100'000, '-');
        QTest::newRow("members") << QByteArray("a") + QByteArray(".a").repeated(10'000);
        QTest::newRow("operators") << QByteArray("1") + QByteArray("+1").repeated(10'000);
        QTest::newRow("calls") << QByteArray("iif(").repeated(10'000);
        QTest::newRow("indexes") << QByteArray("a[").repeated(10'000);
        QTest::newRow("too long") << QByteArray(2'000'000, ' ');
    }
    void hostileTextsEndWithAnError()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!compile(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
    }

private:
    static QString doubling(int count)
    {
        QString text;
        for (int index = 1; index <= count; ++index)
            text += QStringLiteral(".defineVariable('v%1', %v%2.combine(%v%2))").arg(index).arg(index - 1);
        return text;
    }
};

QTEST_APPLESS_MAIN(TestFhirPathHostile)
#include "tst_hostile.moc"
