// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"

#include <QTest>

using namespace hilum;
using namespace hilum::pipeline;

namespace {

QString codesOf(const Diagnostics& findings)
{
    QStringList codes;
    for (const Diagnostic& each : findings)
        codes += QString::fromStdString(each.code)
                 + QStringLiteral("@%1:%2").arg(each.place.line).arg(each.place.column);
    return codes.join(QLatin1Char(' '));
}

std::string canonical(const std::string& yaml)
{
    const ParsedYaml parsed = readYaml(yaml, "t.yaml");
    return writeYaml(parsed.value, {.blockSections = {"steps"}, .closingComments = parsed.closingComments});
}

std::string aliasBomb()
{
    std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 10; ++level) {
        const std::string before = "*a" + std::to_string(level - 1);
        text += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + before;
        for (int index = 0; index < 9; ++index)
            text += ", " + before;
        text += "]\n";
    }
    return text;
}

} // namespace

class TestYaml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsHaveCodeAndPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char* name, const QByteArray& yaml, const char* findings) {
            QTest::newRow(name) << yaml << QString::fromLatin1(findings);
        };
        row("fine", "a: 1\nb: [x, {y: z}]\n", "");
        row("empty", "", "");
        row("only a comment", "# nothing\n", "");
        row("byte-order mark",
            "\xEF\xBB\xBF"
            "a: 1\n",
            "");
        row("CRLF", "a:\r\n  b: 1\r\n", "");
        row("a tab", "a:\n\tb: 1\n", "yaml.tab@2:1");
        row("a tab behind blanks", "a:\n  \tb: 1\n", "yaml.tab@2:3");
        row("two tabs", "a:\n\tb: 1\n\tc: 1\n", "yaml.tab@2:1 yaml.tab@3:1");
        row("a tab in a block text is text", "a: |\n  x\n  \ty\nb: 1\n", "");
        row("a tab in quotes is text", "a: \"x\n\ty\"\n", "");
        row("a tab before a comment", "a: 1\n\t# x\n", "yaml.tab@2:1");
        row("doubled key", "a: 1\nb: 2\na: 3\n", "yaml.doubled-key@3:1");
        row("doubled key inside", "a: {x: 1, x: 2}\n", "yaml.doubled-key@1:11");
        row("two doubled keys", "a: 1\na: 2\nb: {c: 1, c: 2}\n",
            "yaml.doubled-key@2:1 yaml.doubled-key@3:11");
        row("colon in a text", "a: b: c\n", "yaml.syntax@1:5");
        row("open bracket", "a: [1, 2\n", "yaml.syntax@2:1");
        row("open quote", "a: \"x\n", "yaml.syntax@1:4");
        row("an apostrophe inside a text", "a: it's\n  'tis\nb: [x's]\n", "");
        row("wrong indentation", "a:\n    b: 1\n  c: 2\n", "yaml.syntax@3:3");
        row("key that is a list", "[a, b]: 1\n", "yaml.key-not-text@1:1");
        row("two documents", "a: 1\n---\nb: 1\n", "yaml.several-documents@2:1");
        row("alias of itself", "a: &x [*x]\n", "yaml.endless-alias@1:8");
        row("alias that is not there", "a: *x\n", "yaml.syntax@1:4");
        row("alias bomb", QByteArray::fromStdString(aliasBomb()), "yaml.too-much@6:10");
        row("too deep", "a: " + QByteArray(100, '[') + QByteArray(100, ']'), "yaml.too-deep@1:67");
        row("too deep and open", QByteArray(2000, '{'), "yaml.key-not-text@1:1");
        row("too deep in blocks", QByteArray("- ").repeated(600) + "a\n", "yaml.too-deep@1:129");
        row("a line of tabs only", "a: 1\n\t\t\nb: 1\n", "yaml.tab@2:1");
        row("too many", "[" + QByteArray("a,").repeated(200'001) + "a]", "yaml.too-much@1:400000");
        row("not UTF-8", "a: \xff\n", "yaml.not-utf8@0:0");
        row("a zero byte", QByteArray("a: \0b", 5), "yaml.not-utf8@0:0");
    }
    void problemsHaveCodeAndPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, findings);
        const ParsedYaml parsed = readYaml(yaml.toStdString(), "t.yaml");
        QCOMPARE(codesOf(parsed.findings), findings);
        for (const Diagnostic& each : parsed.findings)
            QCOMPARE(each.place.resource, std::string("t.yaml"));
        QCOMPARE(parseYaml(yaml.toStdString(), "t.yaml").has_value(), findings.isEmpty());
    }

    void whatStoodBeforeAnErrorIsKept()
    {
        const ParsedYaml parsed = readYaml("a: 1\nb:\n  c: x\n  d: [1, 2\n", "t.yaml");
        QVERIFY(hasErrors(parsed.findings));
        QCOMPARE(parsed.value.textOr("a", ""), std::string("1"));
        QVERIFY(parsed.value.find("b") != nullptr);
        QCOMPARE(parsed.value.find("b")->textOr("c", ""), std::string("x"));
        QCOMPARE(parsed.value.find("b")->find("d")->items().size(), std::size_t{2});
    }

    void valuesHaveKindTextAndPlace()
    {
        const ParsedYaml parsed = readYaml("a: 'x y'\nb:\n  - 12\n  - ~\n  - {k: \"true\"}\nc:\n", "t.yaml");
        const SettingValue& top = parsed.value;
        QCOMPARE(top.find("a")->text(), std::string("x y"));
        QVERIFY(top.find("a")->isQuoted());
        QCOMPARE(top.find("b")->items()[0].asInteger(), std::optional<std::int64_t>(12));
        QVERIFY(top.find("b")->items()[1].isNull());
        QVERIFY(top.find("b")->items()[2].find("k")->isQuoted());
        QVERIFY(top.find("c")->isNull());
        QCOMPARE(top.find("b")->items()[2].place(), (SettingPlace{.line = 5, .column = 5}));
        QCOMPARE(top.entries()[1].keyPlace, (SettingPlace{.line = 2, .column = 1}));
    }

    void aliasesAreCopies()
    {
        const ParsedYaml parsed = readYaml("a: &x {k: v}\nb: *x\n", "t.yaml");
        QCOMPARE(codesOf(parsed.findings), QString());
        QCOMPARE(parsed.value.find("b")->textOr("k", ""), std::string("v"));
    }

    void writingIsCanonical_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* name, const QByteArray& yaml, const QByteArray& written) {
            QTest::newRow(name) << yaml << written;
        };
        row("needless quotes go", "a: \"x\"\nb: 'y z'\n", "a: x\nb: y z\n");
        row("needed quotes stay",
            "a: \"true\"\nb: \"12\"\nc: \"\"\nd: \"- x\"\ne: 'x: y'\nf: 'x #y'\ng: \"null\"\n",
            "a: \"true\"\nb: \"12\"\nc: \"\"\nd: \"- x\"\ne: \"x: y\"\nf: \"x #y\"\ng: \"null\"\n");
        row("numbers and words stay bare", "a: 12\nb: true\nc: -1.5\nd: 2020-01-01\n",
            "a: 12\nb: true\nc: -1.5\nd: 2020-01-01\n");
        row("expressions", "a: MSH-9.2 in ('A01' | 'A04')\nb: \"name & ', ' & given\"\n",
            "a: MSH-9.2 in ('A01' | 'A04')\nb: name & ', ' & given\n");
        row("a regular expression", "steps:\n  s:\n    rules:\n      - {regex: '^\\d{3}$', path: a}\n",
            "steps:\n  s:\n    rules:\n      - {regex: '^\\d{3}$', path: a}\n");
        row("both quotes", "a: \"'x': \\\"y\\\"\"\n", "a: \"'x': \\\"y\\\"\"\n");
        row("control characters", "a: \"x\\ty\\x01\"\n", "a: \"x\\ty\\x01\"\n");
        row("several lines", "a: |\n  x\n\n  # y\nb: \"x\\ny\"\n", "a: |\n  x\n\n  # y\nb: |-\n  x\n  y\n");
        row("lines that cannot stand bare", "a: \"\\nx\"\nb: \" x\\ny\"\nc: \"x\\n\\n\"\n",
            "a: \"\\nx\"\nb: \" x\\ny\"\nc: \"x\\n\\n\"\n");
        row("folded text becomes one line", "a: >-\n  x\n  y\n", "a: x y\n");
        row("short things in a line", "a:\n  x: 1\n  y: 2\nb:\n  - 1\n  - 2\n",
            "a: {x: 1, y: 2}\nb: [1, 2]\n");
        row("entries of block sections stay blocks", "steps: {s: {from: a, filter: x}}\n",
            "steps:\n  s:\n    from: a\n    filter: x\n");
        row("items in a line each", "rules:\n- to: a\n  from: b\n- {to: c}\n",
            "rules:\n  - {to: a, from: b}\n  - {to: c}\n");
        row("flow needs more quotes", "rules:\n- {to: 'a[0]', from: \"x, y\"}\n- to: ${x}\n",
            "rules:\n  - {to: \"a[0]\", from: \"x, y\"}\n  - {to: \"${x}\"}\n");
        row("long items become blocks",
            "rules:\n- {to: a, from: '" + QByteArray(100, 'x') + "', rules: [{to: b}]}\n",
            "rules:\n  - to: a\n    from: " + QByteArray(100, 'x') + "\n    rules:\n      - {to: b}\n");
        row("empty things", "a: []\nb: {}\nc: ~\nd: [~]\n", "a: []\nb: {}\nc:\nd: [~]\n");
        row("lists in lists", "- [1, 2]\n- - " + QByteArray(60, 'x') + "\n  - " + QByteArray(60, 'y') + "\n",
            "- [1, 2]\n-\n  - " + QByteArray(60, 'x') + "\n  - " + QByteArray(60, 'y') + "\n");
        row("a text alone", "x\n", "x\n");
        row("nothing", "", "");
    }
    void writingIsCanonical()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, written);
        const std::string once = canonical(yaml.toStdString());
        QCOMPARE(QByteArray::fromStdString(once), written);
        QCOMPARE(canonical(once), once);
        QCOMPARE(readYaml(once, "").value, readYaml(yaml.toStdString(), "").value);
    }

    void commentsAreKept_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("before keys and items")
            << QByteArray("# top\n#   indented\na: 1\n# of b\nb:\n  # of c\n  c: x\nl:\n  # of the first\n  "
                          "- 1\n  # of the second\n  - 2\n")
            << QByteArray("# top\n#   indented\na: 1\n# of b\nb:\n  # of c\n  c: x\nl:\n  # of the first\n  "
                          "- 1\n  # of the second\n  - 2\n");
        QTest::newRow("at the end of a line")
            << QByteArray("a: 1 # one\nb: # two\n  c: 3\n") << QByteArray("# one\na: 1\n# two\nb: {c: 3}\n");
        QTest::newRow("at the end of the file")
            << QByteArray("a: 1\n# the end\n") << QByteArray("a: 1\n# the end\n");
        QTest::newRow("no comments")
            << QByteArray("a: 'x # y'\nb: x#y\nc: \"it's # z\"\nd: it's # a comment\n")
            << QByteArray("a: \"x # y\"\nb: x#y\nc: \"it's # z\"\n# a comment\nd: it's\n");
        QTest::newRow("in a block text")
            << QByteArray("a: |\n  x\n  # y\n# z\nb: 1\n") << QByteArray("a: |\n  x\n  # y\n# z\nb: 1\n");
        QTest::newRow("in a block text of an item") << QByteArray("- k: |\n    # x\n    y\n  # z\n  l: 1\n")
                                                    << QByteArray("- k: |\n    # x\n    y\n  # z\n  l: 1\n");
        QTest::newRow("before the first key of an item")
            << QByteArray("l:\n  - # x\n    k: 1\n") << QByteArray("l:\n  # x\n  - {k: 1}\n");
        QTest::newRow("inside a flow map")
            << QByteArray("r: {a: 1, # x\n  b: 2}\n") << QByteArray("# x\nr: {a: 1, b: 2}\n");
    }
    void commentsAreKept()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, written);
        const std::string once = canonical(yaml.toStdString());
        QCOMPARE(QByteArray::fromStdString(once), written);
        QCOMPARE(canonical(once), once);
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
