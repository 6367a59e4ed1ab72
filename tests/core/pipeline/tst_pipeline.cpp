// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_reader.h"
#include "core/pipeline/pipeline_writer.h"
#include "core/pipeline/references.h"
#include "core/pipeline/structure_check.h"
#include "core/pipeline/text_file.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace hilum;
using namespace hilum::pipeline;

namespace {

constexpr std::string_view kWhole = R"(# Registration feed
hilum: 1
name: adt-to-fhir
description: Registration feed
parameters:
  inbox: {type: path, default: samples/adt, description: Where it is}
  limit: {type: integer}
lookups:
  gender: {M: male, F: female}
  payers: {file: payers.csv, key: code}
# Where records come from
sources:
  # The feed
  adt:
    connector: files
    # How it is written
    path: ${inbox}/*.hl7
    format: hl7v2
  billing:
    connector: sql
    password: ${env:PGPASSWORD}
    enabled: false
steps:
  admitted:
    description: Admissions
    from: adt
    filter: MSH-9.2 in ('A01' | 'A04')
  patient:
    from: [admitted, billing]
    map: mappings/adt-patient.yaml
  checked:
    from: patient
    validate:
      rules:
        # Nobody is born tomorrow
        - {id: born, severity: error, expression: birthDate <= today(), message: Born in the future}
  joined:
    from: checked
    join: {with: billing, left: mrn, right: mrn}
  routed:
    from: joined
    route: {adults: age >= 18, children: age < 18}
sinks:
  store:
    from: routed.adults
    connector: sql
    database: out/hilum.db
tests:
  - {name: a plain admission, given: a01.hl7, at: patient, expect: a01.json}
layout:
  adt: [0, 0]
  store: [120.5, -40]
canvas:
  colors: {adt: teal, checked: red}
  groups:
    - {name: Clean up, color: blue, collapsed: true, nodes: [admitted, checked]}
    - {nodes: [patient]}
  notes:
    - at: [0, 200]
      size: [240, 120]
      color: yellow
      text: |-
        # Feed
        * from the **ward**
    - {at: [10, 20], text: Short}
  bends:
    adt -> admitted:
      - [40, 80]
      - [60.5, 80]
  comments:
    adt -> admitted: "nightly: only the ward"
    checked.rejected -> repair: |-
      who repairs these
      is named below
# The end
)";

QString findingsOf(const Diagnostics& findings)
{
    QStringList codes;
    for (const Diagnostic& each : findings) {
        if (each.severity == Severity::Error)
            codes += QString::fromStdString(each.code)
                     + QStringLiteral("@%1:%2").arg(each.place.line).arg(each.place.column);
    }
    return codes.join(QLatin1Char(' '));
}

QString textsOf(const Diagnostics& findings)
{
    QStringList texts;
    for (const Diagnostic& each : findings)
        texts += QString::fromStdString(each.text());
    return texts.join(QLatin1Char('\n'));
}

LoadedPipeline parsed(const QByteArray& yaml)
{
    return parsePipeline(yaml.toStdString(), "p.yaml");
}

} // namespace

class TestPipeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadPictureIsOnlyAWarning_data()
    {
        QTest::addColumn<QByteArray>("canvas");
        QTest::newRow("not a map") << QByteArray("canvas: 5");
        QTest::newRow("unknown key") << QByteArray("canvas: {colours: {adt: red}}");
        QTest::newRow("colors not a map") << QByteArray("canvas: {colors: [red]}");
        QTest::newRow("group not a map") << QByteArray("canvas: {groups: [adt]}");
        QTest::newRow("collapsed is no flag")
            << QByteArray("canvas: {groups: [{nodes: [adt], collapsed: maybe}]}");
        QTest::newRow("note without a place") << QByteArray("canvas: {notes: [{text: here}]}");
        QTest::newRow("place of one number") << QByteArray("canvas: {notes: [{at: [1], text: here}]}");
        QTest::newRow("comments not a map") << QByteArray("canvas: {comments: [here]}");
        QTest::newRow("bend of words") << QByteArray("canvas: {bends: {adt -> x: [[a, b]]}}");
    }

    void aBadPictureIsOnlyAWarning()
    {
        QFETCH(const QByteArray, canvas);
        const LoadedPipeline loaded =
            parsed("hilum: 1\nname: p\nsources:\n  adt: {connector: files, path: a}\n" + canvas + "\n");
        QCOMPARE(findingsOf(loaded.findings), QString());
        QVERIFY(!loaded.findings.empty());
        QVERIFY(loaded.findings.front().place.line > 0);
        const std::string written = writePipeline(loaded.definition);
        QCOMPARE(writePipeline(parsePipeline(written, "").definition), written);
    }

    void whatIsSwitchedOffIsSaid()
    {
        const LoadedPipeline loaded = parsed("hilum: 1\nname: p\nsources:\n"
                                             "  a: {connector: files, path: a, enabled: false}\n"
                                             "  b: {connector: files, path: b}\n"
                                             "steps:\n"
                                             "  s: {from: [a, b], filter: x, enabled: false}\n"
                                             "sinks:\n"
                                             "  out: {from: s, connector: files, path: o}\n"
                                             "  bad: {from: s.rejected, connector: files, path: r}\n");
        QStringList off;
        for (const Diagnostic& each : checkStructure(loaded.definition)) {
            if (each.code == "pipeline.switched-off")
                off << QString::fromStdString(each.place.path);
        }
        QCOMPARE(off, QStringList({QStringLiteral("steps.s"), QStringLiteral("sinks.bad")}));
    }

    void thePictureFollowsItsNodes()
    {
        CanvasDefinition canvas = parsePipeline(kWhole, "").definition.canvas;
        hilum::pipeline::renameNode(canvas, "admitted", "in");
        QCOMPARE(canvas.groups.front().nodes.front(), std::string("in"));
        QVERIFY(canvas.bends.contains("adt -> in"));
        QVERIFY(canvas.comments.contains("adt -> in"));
        forgetNode(canvas, "patient");
        QCOMPARE(canvas.groups.size(), std::size_t{1});
        forgetNode(canvas, "adt");
        QVERIFY(canvas.bends.empty());
        QCOMPARE(canvas.comments.size(), std::size_t{1});
        forgetEdge(canvas, "checked.rejected -> repair");
        QVERIFY(canvas.comments.empty());
        QVERIFY(!canvas.colors.contains("adt"));
    }

    void aWholeFileIsReadAndWrittenBackAsItWas()
    {
        const LoadedPipeline loaded = parsePipeline(kWhole, "/data/p.yaml");
        QCOMPARE(textsOf(loaded.findings), QString());
        QCOMPARE(QByteArray::fromStdString(writePipeline(loaded.definition)),
                 QByteArray(kWhole.data(), static_cast<qsizetype>(kWhole.size())));
        const PipelineDefinition& pipeline = loaded.definition;
        QCOMPARE(pipeline.folder(), std::string("/data"));
        QCOMPARE(pipeline.source("adt")->settings.textOr("path", ""), std::string("${inbox}/*.hl7"));
        QVERIFY(!pipeline.source("billing")->enabled);
        QCOMPARE(pipeline.step("patient")->from.size(), std::size_t{2});
        QCOMPARE(pipeline.step("checked")->kind, std::string("validate"));
        QCOMPARE(pipeline.sink("store")->from.front(),
                 (PortReference{.node = "routed", .outlet = "adults", .place = {}}));
        QCOMPARE(pipeline.layout.at("store").x, 120.5);
        QCOMPARE(pipeline.upstreamOf("joined"),
                 (std::vector<std::string>{"adt", "billing", "admitted", "patient", "checked"}));
        QCOMPARE(pipeline.downstreamOf("checked"), (std::vector<std::string>{"joined", "routed", "store"}));
    }

    void equalityIgnoresPlacesAndComments()
    {
        const LoadedPipeline with =
            parsePipeline("hilum: 1\n# x\nsources:\n  # y\n  a: {connector: files}\n", "p");
        const LoadedPipeline without = parsePipeline("hilum: 1\nsources: {a: {connector: files}}\n", "p");
        const LoadedPipeline other = parsePipeline("hilum: 1\nsources: {a: {connector: sql}}\n", "p");
        QVERIFY(with.definition == without.definition);
        QVERIFY(!(with.definition == other.definition));
    }

    void samplesAreReadWithoutFindings()
    {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/resources/samples/pipelines"),
                           {QStringLiteral("*.yaml")}, QDir::Files);
        int count = 0;
        while (files.hasNext()) {
            const Result<LoadedPipeline> loaded = loadPipeline(files.next().toStdString());
            QVERIFY(loaded.has_value());
            QCOMPARE(textsOf(loaded->findings), QString());
            QCOMPARE(findingsOf(checkStructure(loaded->definition)), QString());
            QCOMPARE(findingsOf(checkReferences(loaded->definition)), QString());
            const std::string once = writePipeline(loaded->definition);
            const LoadedPipeline again = parsePipeline(once, loaded->definition.file);
            QVERIFY(again.definition == loaded->definition);
            QCOMPARE(writePipeline(again.definition), once);
            ++count;
        }
        if (count == 0)
            QSKIP("no sample pipelines in this source tree");
    }

    void problemsOfFormHavePlaces_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("findings");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* yaml, const char* findings, const char* said) {
            QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(findings)
                                << QString::fromUtf8(said);
        };
        row("empty file", "", "pipeline.no-version@1:1", "hilum: 1");
        row("a list", "- a\n", "pipeline.no-version@1:1", "hilum: 1");
        row("no version", "name: x\n", "pipeline.no-version@1:1", "hilum: 1");
        row("a later version", "hilum: 2\n", "pipeline.unknown-version@1:8", "version 1");
        row("unknown key", "hilum: 1\nsuorces: {}\n", "connect.unknown-key@2:1", "Did you mean \"sources\"");
        row("section of the wrong kind", "hilum: 1\nsources: [a]\n", "connect.wrong-kind@2:10",
            "must be a map, not a list");
        row("source without connector", "hilum: 1\nsources:\n  a:\n    path: x\n", "connect.missing-key@4:5",
            "\"connector\"");
        row("source without anything", "hilum: 1\nsources:\n  a:\n", "connect.missing-key@3:3",
            "\"connector\"");
        row("source that is a word", "hilum: 1\nsources:\n  a: files\n", "connect.wrong-kind@3:6",
            "must be a map");
        row("enabled is no word", "hilum: 1\nsources: {a: {connector: x, enabled: maybe}}\n",
            "connect.not-a-boolean@2:38", "true or false");
        row("step without from", "hilum: 1\nsteps:\n  s:\n    filter: x\n", "connect.missing-key@4:5",
            "\"from\"");
        row("step without kind", "hilum: 1\nsteps:\n  s:\n    from: a\n", "pipeline.no-step-kind@4:11",
            "map, filter");
        row("step with two kinds", "hilum: 1\nsteps:\n  s:\n    from: a\n    filter: x\n    map: y\n",
            "pipeline.several-step-kinds@6:5", "\"map\"");
        row("step with a misspelled key", "hilum: 1\nsteps:\n  s:\n    form: a\n    filter: x\n",
            "connect.missing-key@4:5 connect.unknown-key@4:5", "Did you mean \"from\"");
        row("from is a map", "hilum: 1\nsteps:\n  s:\n    from: {a: b}\n    filter: x\n",
            "pipeline.bad-from@4:11", "name");
        row("unknown key of a test", "hilum: 1\ntests:\n  - {given: a, expected: b}\n",
            "connect.missing-key@3:5 connect.unknown-key@3:16", "Did you mean \"expect\"");
        row("parameter type", "hilum: 1\nparameters: {p: {type: number}}\n",
            "pipeline.unknown-parameter-type@2:24", "integer");
        row("lookup", "hilum: 1\nlookups: {p: [a]}\n", "pipeline.lookup-not-a-map@2:14", "CSV");
        row("several at once", "hilum: 1\nfoo: 1\nsources:\n  a: {connector: [x]}\nsteps:\n  s: {from: a}\n",
            "connect.unknown-key@2:1 connect.wrong-kind@4:18 pipeline.no-step-kind@6:13", "foo");
    }
    void problemsOfFormHavePlaces()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, findings);
        QFETCH(QString, said);
        const LoadedPipeline loaded = parsed(yaml);
        QCOMPARE(findingsOf(loaded.findings), findings);
        QVERIFY2(textsOf(loaded.findings).contains(said), qPrintable(textsOf(loaded.findings)));
    }

    void structureIsChecked_data()
    {
        QTest::addColumn<QByteArray>("nodes");
        QTest::addColumn<QString>("findings");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* nodes, const char* findings,
                            const char* said = "") {
            QTest::newRow(name) << QByteArray(nodes) << QString::fromLatin1(findings)
                                << QString::fromUtf8(said);
        };
        const char* const sources = "sources:\n  adt: {connector: x}\n";
        const auto with = [&](const char* rest) {
            return QByteArray(sources) + rest;
        };
        row("nothing at all", "name: x\n", "pipeline.no-source@0:0");
        row("fine", with("sinks:\n  s: {from: adt, connector: x}\n").constData(), "");
        row("unknown port", with("sinks:\n  s: {from: atd, connector: x}\n").constData(),
            "pipeline.unknown-port@5:13", "Did you mean \"adt\"");
        row("unknown outlet", with("sinks:\n  s: {from: adt.rejects, connector: x}\n").constData(),
            "pipeline.unknown-outlet@5:13", "Did you mean \"rejected\"");
        row("outlet of a route",
            with("steps:\n  r: {from: adt, route: {old: x}}\nsinks:\n  s: {from: [r.old, r.young], "
                 "connector: x}\n")
                .constData(),
            "pipeline.unknown-outlet@7:21", "out, rejected, old");
        row("sink as source",
            with("sinks:\n  s: {from: adt, connector: x}\n  t: {from: s, connector: x}\n").constData(),
            "pipeline.sink-as-source@6:13");
        row("name twice", with("sinks:\n  adt: {from: adt, connector: x}\n").constData(),
            "pipeline.doubled-name@5:3");
        row("bad name", with("steps:\n  a.b: {from: adt, filter: x}\n").constData(), "pipeline.bad-name@5:3");
        row("taken twice", with("sinks:\n  s: {from: [adt, adt.out], connector: x}\n").constData(),
            "pipeline.doubled-input@5:19");
        row("cycle of one", with("steps:\n  a: {from: a, filter: x}\n").constData(), "pipeline.cycle@5:13",
            "a → a");
        row("cycle of three, once",
            with("steps:\n  a: {from: [adt, c], filter: x}\n  b: {from: a, filter: x}\n  c: {from: b, "
                 "filter: x}\n")
                .constData(),
            "pipeline.cycle@5:14", "a → b → c → a");
        row("cycle through a join",
            with("steps:\n  a: {from: adt, join: {with: b, left: x, right: y}}\n  b: {from: a, filter: x}\n")
                .constData(),
            "pipeline.cycle@5:13");
        row("join with what is not there",
            with("steps:\n  a: {from: adt, join: {with: bill, left: x, right: y}}\n").constData(),
            "pipeline.unknown-port@5:31");
        row("test at what is not there",
            with("tests:\n  - {given: a, expect: b, at: patient, source: x}\n").constData(),
            "pipeline.unknown-source@5:5 pipeline.unknown-port@5:5");
    }
    void structureIsChecked()
    {
        QFETCH(QByteArray, nodes);
        QFETCH(QString, findings);
        QFETCH(QString, said);
        const LoadedPipeline loaded = parsed("hilum: 1\n" + nodes);
        const Diagnostics found = checkStructure(loaded.definition);
        QCOMPARE(findingsOf(loaded.findings), QString());
        QCOMPARE(findingsOf(found), findings);
        QVERIFY2(textsOf(found).contains(said), qPrintable(textsOf(found)));
    }

    void referencesAreResolved_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("resolved");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* path, const char* resolved,
                            const char* error = "") {
            QTest::newRow(name) << QByteArray(path) << QByteArray(resolved) << QString::fromLatin1(error);
        };
        row("none", "a/b", "a/b");
        row("a default", "${inbox}/*.hl7", "in/*.hl7");
        row("given over the default", "${other}", "given");
        row("several", "${inbox}${inbox}-${env:HOME}", "inin-/root");
        row("a secret", "${secret:key}", "s3cret");
        row("escaped", "a$${inbox}", "a${inbox}");
        row("dollars", "a$b$", "a$b$");
        row("unknown parameter", "${inbux}", "", "pipeline.unknown-parameter@4:27");
        row("unknown kind", "${vault:x}", "", "pipeline.unknown-reference-kind@4:27");
        row("not closed", "${inbox", "", "pipeline.unfinished-reference@4:27");
        row("not given", "${needed}", "", "pipeline.parameter-not-given@4:27");
        row("variable not set", "${env:NOPE}", "", "pipeline.variable-not-set@4:27");
        row("secret not there", "${secret:nope}", "", "pipeline.secret-not-found@4:27");
    }
    void referencesAreResolved()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, resolved);
        QFETCH(QString, error);
        const LoadedPipeline loaded = parsed("hilum: 1\nparameters: {inbox: {default: in}, other: {default: "
                                             "x}, needed: {type: path}}\nsources:\n"
                                             "  a: {connector: x, path: \""
                                             + path + "\"}\n");
        QCOMPARE(textsOf(loaded.findings), QString());
        const ReferenceValues values{
            .parameters = {{"other", "given"}}, .secret = [](std::string_view kind, std::string_view name) {
                if (kind == "env" && name == "HOME")
                    return std::optional<std::string>("/root");
                return name == "key" ? std::optional<std::string>("s3cret") : std::nullopt;
            }};
        const Result<PipelineDefinition> made = resolveReferences(loaded.definition, values);
        if (!error.isEmpty()) {
            QVERIFY(!made.has_value());
            QCOMPARE(findingsOf({made.error()}), error);
            return;
        }
        QVERIFY(made.has_value());
        QCOMPARE(made->source("a")->settings.textOr("path", ""), resolved.toStdString());
        QVERIFY(checkReferences(loaded.definition).empty());
    }

    void referencesAreCheckedWithoutValues()
    {
        const LoadedPipeline loaded =
            parsed("hilum: 1\nparameters: {limit: {type: integer, default: many}}\nsources:\n"
                   "  a: {connector: x, path: \"${limt} ${env:X} ${foo:x}\"}\n");
        QCOMPARE(findingsOf(checkReferences(loaded.definition)),
                 QStringLiteral("pipeline.wrong-parameter-type@2:14 pipeline.unknown-parameter@4:27 "
                                "pipeline.unknown-reference-kind@4:27"));
    }

    void givenParametersAreChecked()
    {
        const LoadedPipeline loaded = parsed("hilum: 1\nparameters: {limit: {type: integer, default: 1}}\n");
        QCOMPARE(
            resolveReferences(loaded.definition, {.parameters = {{"limit", "x"}}, .secret = {}}).error().code,
            std::string("pipeline.wrong-parameter-type"));
        QCOMPARE(resolveReferences(loaded.definition, {.parameters = {{"limits", "1"}}, .secret = {}})
                     .error()
                     .code,
                 std::string("pipeline.unknown-parameter"));
    }

    void secretsNeverStandInMessages()
    {
        const LoadedPipeline loaded =
            parsed("hilum: 1\nsources: {a: {connector: x, password: \"${env:PW}${nope}\"}}\n");
        const Result<PipelineDefinition> made = resolveReferences(
            loaded.definition, {.parameters = {}, .secret = [](std::string_view, std::string_view) {
                                    return std::optional<std::string>("hunter2");
                                }});
        QVERIFY(!made.has_value());
        QVERIFY(made.error().text().find("hunter2") == std::string::npos);
    }

    void savingReplacesTheFileAsAWhole()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("p.yaml")).toStdString();
        const LoadedPipeline loaded = parsePipeline(kWhole, path);
        QVERIFY(savePipeline(loaded.definition, path).has_value());
        QVERIFY(loadPipeline(path)->definition == loaded.definition);
        QVERIFY(!savePipeline(loaded.definition, path + "/below").has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("p.yaml")});
    }

    void whatCannotBeReadSaysWhy()
    {
        QCOMPARE(loadPipeline("/nowhere/p.yaml").error().code, std::string("pipeline.cannot-read"));
        QCOMPARE(loadPipeline("/").error().code, std::string("pipeline.cannot-read"));
    }
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
