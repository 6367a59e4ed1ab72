// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/builtin_codecs.h"
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"
#include "core/validation/compiled_rules.h"
#include "core/validation/rule_expression.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace hilum;
using namespace hilum::validation;

namespace {

Registry& registry()
{
    static Registry made;
    if (made.codecs().empty())
        addBuiltinCodecs(made);
    return made;
}

QString textsOf(const Diagnostics& findings)
{
    QStringList texts;
    for (const Diagnostic& each : findings)
        texts += QString::fromStdString(toString(each));
    return texts.join(QLatin1Char('\n'));
}

QString placesOf(const Diagnostics& findings)
{
    QStringList codes;
    for (const Diagnostic& each : findings)
        codes += QString::fromStdString(each.code)
                 + QStringLiteral("@%1:%2").arg(each.place.line).arg(each.place.column);
    return codes.join(QLatin1Char(' '));
}

/// A record of a format.
struct Sample
{
    Sample(const char* format, const QByteArray& text) : codec(*registry().codec(format))
    {
        bytes = text.toStdString() + std::string(64, '\0');
        const std::unique_ptr<Decoder> decoder = *codec->makeDecoder(Settings::map());
        Diagnostics warnings;
        const Result<const Document*> decoded = decoder->decode(
            {.bytes = std::string_view(bytes).substr(0, static_cast<std::size_t>(text.size())),
             .line = 1,
             .stream = nullptr},
            arena, warnings);
        root = decoded ? (*decoded)->root() : Node();
    }

    const Codec* codec;
    std::string bytes;
    Arena arena;
    Node root;
};

struct Rules
{
    explicit Rules(const QByteArray& yaml, const Codec* codec = nullptr)
    {
        const Result<SettingValue> value = pipeline::parseYaml(yaml.toStdString(), "p.yaml");
        definitions = readRules(*value, "p.yaml", findings);
        RuleContext context;
        context.file = "p.yaml";
        context.now = *DateTime::parseDateTime("2026-11-25T10:00:00Z");
        if (codec != nullptr) {
            context.notation = codec->pathNotation();
            context.schema = codec->schema(Settings::map(), nullptr);
        }
        Result<std::unique_ptr<const CompiledRules>> compiled =
            CompiledRules::compile(definitions, context, findings);
        if (compiled)
            rules = *std::move(compiled);
    }

    Diagnostics check(Node record)
    {
        Diagnostics out;
        rules->check(record, scratch, out);
        return out;
    }

    Diagnostics findings;
    std::vector<RuleDefinition> definitions;
    std::unique_ptr<const CompiledRules> rules;
    RuleScratch scratch;
};

constexpr const char* kPatient =
    R"({"resourceType":"Patient","id":"H123","gender":"femael","birthDate":"2027-01-01",)"
    R"("identifier":[{"value":"7"},{"value":"x8"}],"name":[{"family":"Doe"}],)"
    R"("contained":[{"resourceType":"Practitioner","id":"p"}],"generalPractitioner":[{"reference":"#p"}],)"
    R"("managingOrganization":{"reference":"#o"}})";
constexpr const char* kMessage = "MSH|^~\\&|A|B|||20250303||ADT^A01|1|P|2.5\rPID|1||H1||Doe^J||19800101|"
                                 "F\rOBX|1|NM|X||7.5\rOBX|2|NM|Y||high\r";

} // namespace

class TestCompiledRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("bytes");
        const auto patient = [](const char* name, const char* rule, const char* code = "",
                                const char* bytes = "") {
            QTest::newRow(name) << QByteArray("fhir") << QByteArray(rule) << QString::fromLatin1(code)
                                << QByteArray(bytes);
        };
        const auto message = [](const char* name, const char* rule, const char* code = "",
                                const char* bytes = "") {
            QTest::newRow(name) << QByteArray("hl7v2") << QByteArray(rule) << QString::fromLatin1(code)
                                << QByteArray(bytes);
        };
        patient("a condition that holds", "expression: name.family = 'Doe'");
        patient("a condition that does not", "expression: birthDate <= today()", "validation.expression");
        patient("a condition about what is missing", "expression: deceasedDateTime <= today()");
        patient("a condition that cannot be decided", "expression: \"(id | 'x') > 'a'\"",
                "validation.cannot-decide");
        patient("required and there", "required: name.family");
        patient("required structure", "required: name");
        patient("required and missing", "required: telecom", "validation.required");
        patient("several required", "required: [id, telecom]", "validation.required");
        patient("a pattern", "pattern: {path: id, regex: \"^H[0-9]+$\"}");
        patient("a pattern that one value breaks", "pattern: {path: identifier.value, regex: \"^[0-9]+$\"}",
                "validation.pattern");
        patient("a pattern of what is missing", "pattern: {path: telecom.value, regex: x}");
        patient("allowed values", "values: {path: gender, in: [male, female]}", "validation.values");
        patient("an allowed value", "values: {path: gender, in: [male, femael]}");
        patient("dates in a range", "range: {path: birthDate, min: 1900-01-01, max: 2026-12-31}",
                "validation.range");
        patient("dates inside", "range: {path: birthDate, min: 1900-01-01}");
        patient("a format", "format: {path: birthDate, is: date}");
        patient("a format that one value breaks", "format: {path: identifier.value, is: integer}",
                "validation.format", "\"x8\"");
        patient("a format of what is missing", "format: {path: telecom.value, is: email}");
        message("an HL7 date", "format: {path: PID-7, is: hl7-date}");
        message("no HL7 date", "format: {path: PID-3, is: hl7-date}", "validation.format", "H1");
        patient("fields in order", "compare: {path: birthDate, is: \"<=\", to: \"@2027-01-01\"}");
        patient("fields out of order", "compare: {path: birthDate, is: \"<\", to: today()}",
                "validation.compare");
        patient("a field that is missing", "compare: {path: deceasedDateTime, is: \">=\", to: birthDate}");
        patient("a code of a value set",
                "valueset: {path: gender, url: \"http://hl7.org/fhir/ValueSet/administrative-gender\"}",
                "validation.valueset");
        patient("a reference that leads nowhere", "reference: {path: managingOrganization}",
                "validation.reference");
        patient("a reference to what is contained", "reference: {path: generalPractitioner}");
        patient("a reference that is missing", "reference: {path: link.other}");
        message("numbers in a range", "range: {path: \"OBX[1]-5\", min: 0, max: 7.50}");
        message("numbers outside", "range: {path: \"OBX[1]-5\", min: 8}", "validation.range", "7.5");
        message("what is no number", "range: {path: OBX-5, min: 0}", "validation.range", "high");
        message("HL7 dates", "range: {path: PID-7, max: 1979-12-31}", "validation.range", "19800101");
        message("HL7 paths", "values: {path: PID-8, in: [M, F]}");
        message("an HL7 condition", "expression: PID-7 <= today() and OBX.exists()");
        message("the bytes of the value", "pattern: {path: PID-5.1, regex: ^X}", "validation.pattern", "Doe");
    }
    void recordsAreChecked()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, rule);
        QFETCH(QString, code);
        QFETCH(QByteArray, bytes);
        const Sample sample(format.constData(), format == "fhir" ? kPatient : kMessage);
        QVERIFY(sample.root);
        Rules rules("- {id: r, severity: warning, " + rule + "}\n", sample.codec);
        QVERIFY2(rules.rules != nullptr, qPrintable(textsOf(rules.findings)));
        const Diagnostics found = rules.check(sample.root);
        QCOMPARE(found.empty() ? QString() : QString::fromStdString(found.front().code), code);
        if (found.empty())
            return;
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().severity, Severity::Warning);
        QCOMPARE(found.front().place.path, std::string("r"));
        for (const char* value : {"Doe", "femael", "x8", "19800101", "high"})
            QVERIFY(found.front().text().find(value) == std::string::npos);
        if (!bytes.isEmpty()) {
            const ByteRange range = *found.front().place.bytes;
            QCOMPARE(QByteArray::fromStdString(sample.bytes.substr(range.begin, range.size())), bytes);
        }
    }

    void aRuleSaysTheSameAsItsCondition_data() { recordsAreChecked_data(); }
    void aRuleSaysTheSameAsItsCondition()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, rule);
        QFETCH(QString, code);
        const Sample sample(format.constData(), format == "fhir" ? kPatient : kMessage);
        const Rules rules("- {id: r, " + rule + "}\n", sample.codec);
        const RuleForm form{rules.definitions.front().kind, rules.definitions.front().body};
        const std::optional<std::string> condition = expressionOf(form);
        QVERIFY(condition.has_value());
        RuleDefinition other;
        other.id = "r";
        other.kind = "expression";
        other.body = SettingValue(*condition);
        const SettingValue written = writeRules({other});
        Rules conditions(QByteArray::fromStdString(pipeline::writeYaml(written)), sample.codec);
        QVERIFY2(conditions.rules != nullptr, qPrintable(textsOf(conditions.findings)));
        QCOMPARE(!conditions.check(sample.root).empty(), !code.isEmpty());
        if (form.kind == "expression")
            return;
        const std::optional<RuleForm> back = formOf(*condition);
        QVERIFY2(back.has_value(), condition->c_str());
        QVERIFY2(*back == form, condition->c_str());
    }

    void conditionsThatNoFormShowsStay_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* condition, const char* kind = "") {
            QTest::newRow(condition) << QByteArray(condition) << QString::fromLatin1(kind);
        };
        row("name.exists()", "required");
        row("name.exists() and telecom.exists()", "required");
        row("(name | telecom).exists()", "required");
        row("name.exists() or telecom.exists()");
        row("name.family.all(toString().matches('^a\\\\d\\'$'))", "pattern");
        row("name.family.all(toString().matches('a') and true)");
        row("gender.all(toString() in ('it\\'s' | 'b'))", "values");
        row("gender.all($this in ('a' | 'b'))");
        row("x.all(toDecimal() >= 1)", "range");
        row("x.all(toDecimal() > 1)");
        row("x.all(toDateTime() >= @2020-01-01 and toDateTime() <= @2021)");
        row("period.start <= period.end", "compare");
        row("period.start  <= period.end");
        row("gender = 'male'", "compare");
        row("gender = 'a = b'", "compare");
        row("a = b and c = d");
        row("gender.all(memberOf('http://x'))", "valueset");
        row("gender.all(memberOf(%set))");
        row("subject.all(resolve().exists())", "reference");
        row("");
        row("'");
        row(".all()");
        row("a.all(");
    }
    void conditionsThatNoFormShowsStay()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QString, kind);
        const std::optional<RuleForm> form = formOf(condition.toStdString());
        QCOMPARE(form ? QString::fromStdString(form->kind) : QString(), kind);
        if (form)
            QCOMPARE(QByteArray::fromStdString(*expressionOf(*form)), condition);
    }

    void theMessageIsTheUsersOwn()
    {
        const Sample sample("fhir", kPatient);
        Rules rules("- {id: r, required: telecom, message: \"No {0} phone\"}\n");
        const Diagnostics found = rules.check(sample.root);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().text(), std::string("No {0} phone"));
        QCOMPARE(found.front().severity, Severity::Error);
    }

    void uniqueRemembersOverRecords()
    {
        Rules rules("- {id: r, unique: [id, active]}\n");
        const char* const texts[] = {R"({"id":"a","active":true})", R"({"id":"a"})",
                                     R"({"id":"a","active":true})", R"({})", R"({})"};
        QString broken;
        for (const char* text : texts) {
            const Sample sample("json", text);
            broken += rules.check(sample.root).empty() ? QLatin1Char('.') : QLatin1Char('x');
        }
        QCOMPARE(broken, QStringLiteral("..x.."));
    }

    void uniqueIsForManyWorkers()
    {
        const Rules rules("- {id: r, unique: id}\n");
        std::atomic<int> broken = 0;
        {
            std::vector<std::jthread> workers;
            for (int worker = 0; worker < 4; ++worker)
                workers.emplace_back([&] {
                    RuleScratch scratch;
                    for (int id = 0; id < 200; ++id) {
                        Arena arena;
                        const Sample sample("json", QByteArray("{\"id\":") + QByteArray::number(id) + "}");
                        Diagnostics out;
                        rules.rules->check(sample.root, scratch, out);
                        broken += static_cast<int>(out.size());
                    }
                });
        }
        QCOMPARE(broken.load(), 600);
    }

    void problemsOfRulesHavePlaces_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("findings");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* rules, const char* findings,
                            const char* said = "") {
            QTest::newRow(name) << QByteArray(rules) << QString::fromLatin1(findings)
                                << QString::fromUtf8(said);
        };
        row("fine", "- {id: a, required: x}\n", "");
        row("no list", "a: b\n", "validation.no-list@1:1");
        row("no id", "- {required: x}\n", "connect.missing-key@1:3");
        row("doubled id", "- {id: a, required: x}\n- {id: a, required: y}\n", "validation.doubled-id@2:3");
        row("no kind", "- {id: a}\n", "validation.no-kind@1:3", "required");
        row("two kinds", "- {id: a, required: x, unique: y}\n", "validation.several-kinds@1:24");
        row("unknown kind", "- {id: a, requierd: x}\n", "validation.unknown-kind@1:11",
            "Did you mean \"required\"");
        row("misspelled key", "- {id: a, required: x, mesage: y}\n", "connect.unknown-key@1:24",
            "Did you mean \"message\"");
        row("severity", "- {id: a, required: x, severity: fatal}\n", "validation.unknown-severity@1:34");
        row("an expression", "- {id: a, expression: \"1 +\"}\n", "fhirpath.", "");
        row("an unknown function", "- {id: a, expression: \"x.frist()\"}\n", "fhirpath.unknown-function@1:26",
            "first");
        row("a pattern", "- {id: a, pattern: {path: x, regex: \"(\"}}\n", "validation.bad-pattern@1:37");
        row("a pattern without path", "- {id: a, pattern: {regex: x}}\n", "connect.missing-setting@1:20");
        row("a pattern that is a text", "- {id: a, pattern: x}\n", "validation.bad-body@1:20");
        row("an unknown key in a pattern", "- {id: a, pattern: {path: x, regx: y, regex: z}}\n",
            "connect.unknown-setting@1:30", "Did you mean \"regex\"");
        row("a range without bounds", "- {id: a, range: {path: x}}\n", "validation.no-bound@1:18");
        row("a bound", "- {id: a, range: {path: x, min: low}}\n", "validation.bad-bound@1:33");
        row("mixed bounds", "- {id: a, range: {path: x, min: 1, max: 2020-01-01}}\n",
            "validation.bad-bound@1:41");
        row("required nothing", "- {id: a, required: }\n", "connect.missing-setting@1:11");
        row("several rules", "- {id: a}\n- {id: b, expression: \")\"}\n", "validation.no-kind@1:3 fhirpath.");
    }
    void problemsOfRulesHavePlaces()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, findings);
        QFETCH(QString, said);
        const Rules made(rules);
        const QString found = placesOf(made.findings);
        QVERIFY2(findings.endsWith(QLatin1Char('.')) ? found.startsWith(findings) : found == findings,
                 qPrintable(found + QLatin1Char('\n') + textsOf(made.findings)));
        QVERIFY2(textsOf(made.findings).contains(said), qPrintable(textsOf(made.findings)));
    }

    void rulesAreWrittenBack()
    {
        const char* const yaml = "# first\n- {id: a, severity: error, required: [x, y], message: \"1\"}\n"
                                 "- {id: b, severity: warning, range: {path: x, min: 1}, description: why}\n";
        Diagnostics findings;
        const std::vector<RuleDefinition> rules = readRules(*pipeline::parseYaml(yaml, "p"), "p", findings);
        QCOMPARE(textsOf(findings), QString());
        QCOMPARE(pipeline::writeYaml(writeRules(rules)), std::string(yaml));
    }

    void everyKindHasItsManifest()
    {
        const std::vector<const Manifest*> manifests = ruleManifests();
        QCOMPARE(manifests.size(), std::size_t{10});
        for (const Manifest* manifest : manifests) {
            QCOMPARE(manifest->kind, ManifestKind::Rule);
            QVERIFY(!manifest->title.empty() && !manifest->description.empty()
                    && !manifest->settings.empty());
            for (const SettingManifest& setting : manifest->settings)
                QVERIFY(!setting.help.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCompiledRules)
#include "tst_compiled_rules.moc"
