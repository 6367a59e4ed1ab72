// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_codec.h"
#include "core/json/json_reader.h"
#include "core/model/tree_builder.h"
#include "core/view/definition_text.h"
#include "core/view/row_documents.h"
#include "core/view/row_text.h"
#include "core/view/view_decoder.h"
#include "core/view/view_run.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace hilum;

// Before the raw strings, which moc cannot read.
class ViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesBecomeRows_data();
    void resourcesBecomeRows();
    void problemsHaveTheirPlaces_data();
    void problemsHaveTheirPlaces();
    void csvIsQuoted();
    void rowsBecomeDocuments();
    void onlyWhatIsLookedAtIsRead_data();
    void onlyWhatIsLookedAtIsRead();
    void aBundleIsReadWhole();
    void thePublishedSuitePasses();
};

namespace {

/// A resource and the bytes that it views.
class Resource
{
public:
    explicit Resource(const QByteArray& text)
        : Resource(text, **fhir::makeCodec()->makeDecoder(Settings::map()))
    {
    }
    Resource(const QByteArray& text, const Decoder& decoder) : m_bytes(text.toStdString())
    {
        const std::size_t size = m_bytes.size();
        m_bytes.append(64, '\0');
        Diagnostics warnings;
        const Result<const Document*> made =
            decoder.decode({.bytes = std::string_view(m_bytes).substr(0, size), .line = 1, .stream = nullptr},
                           m_arena, warnings);
        if (made)
            root = (*made)->root();
    }

    Node root;

private:
    std::string m_bytes;
    Arena m_arena;
};

std::shared_ptr<const view::View> compiled(const QByteArray& definition, Diagnostics& findings)
{
    const Result<SettingValue> read = view::readDefinitionText(definition.toStdString(), "view.json");
    if (!read) {
        findings.push_back(read.error());
        return nullptr;
    }
    return view::View::compile(*read, "view.json", findings);
}

QByteArray rowsOf(const view::View& view, const QList<QByteArray>& resources, const Decoder& decoder,
                  bool isCsv)
{
    std::string text;
    view::JsonRows json(view, text);
    view::CsvRows csv(view, text);
    view::ViewRun run(view, {});
    for (const QByteArray& each : resources) {
        const Resource resource(each, decoder);
        const Result<bool> added =
            run.add(resource.root, isCsv ? static_cast<view::RowReceiver&>(csv) : json);
        if (!added)
            return "error " + QByteArray::fromStdString(added.error().code);
    }
    return QByteArray::fromStdString(text);
}

/// The rows as JSON lines; the code of the first error behind "error ". Whole resources must give the same as
/// those of which only what the view looks at was read.
QByteArray rowsOf(const QByteArray& definition, const QList<QByteArray>& resources, bool isCsv = false)
{
    Diagnostics findings;
    const std::shared_ptr<const view::View> made = compiled(definition, findings);
    if (!made) {
        for (const Diagnostic& finding : findings) {
            if (finding.severity == Severity::Error)
                return "error " + QByteArray::fromStdString(finding.code);
        }
    }
    const QByteArray whole =
        rowsOf(*made, resources, **fhir::makeCodec()->makeDecoder(Settings::map()), isCsv);
    const QByteArray needed = rowsOf(*made, resources, *view::makeDecoder(*made), isCsv);
    return whole == needed ? whole : "differs: " + whole + " is not " + needed;
}

/// A file of the published suite; parts of it keep their text, since a number's digits count.
class Suite
{
public:
    explicit Suite(const QByteArray& text) : m_text(text + QByteArray(json::JsonReader::kPadding, '\0'))
    {
        Diagnostics warnings;
        const std::string_view all(m_text.constData(), static_cast<std::size_t>(text.size()));
        const Result<TreeNode*> read = m_reader.read(all, m_arena, warnings);
        root = read ? *read : nullptr;
    }

    [[nodiscard]] QList<QByteArray> all(const TreeNode& parent, std::string_view name) const
    {
        QList<QByteArray> texts;
        for (const TreeNode* child = parent.firstChild; child != nullptr; child = child->next) {
            if (child->name == name)
                texts << m_text.mid(static_cast<qsizetype>(child->source.begin),
                                    static_cast<qsizetype>(child->source.size()));
        }
        return texts;
    }
    [[nodiscard]] QByteArray textOf(const TreeNode& parent, std::string_view name) const
    {
        return all(parent, name).value(0);
    }

    const TreeNode* root = nullptr;

private:
    QByteArray m_text;
    json::JsonReader m_reader;
    Arena m_arena;
};

/// Rows in an order and notation of their own, for comparison.
QByteArrayList normalised(const QList<QByteArray>& rows)
{
    QByteArrayList texts;
    for (const QByteArray& row : rows) {
        if (!row.isEmpty())
            texts << QJsonDocument::fromJson(row).toJson(QJsonDocument::Compact);
    }
    std::ranges::sort(texts);
    return texts;
}

const QByteArray kPatient =
    R"({"resourceType":"Patient","id":"p1","name":[{"family":"A","given":["B","C"]},)"
    R"({"family":"D, \"x\""}],"multipleBirthInteger":2,"_gender":{"extension":[{"url":"a","valueCode":"x"}]},"extension":[{"url":"u",)"
    R"("valueDecimal":1.10}],"managingOrganization":{"reference":"Organization/o1"}})";

QByteArray withColumns(const QByteArray& columns, const QByteArray& more = {})
{
    return R"({"resource":"Patient","select":[{"column":[)" + columns + "]" + more + "}]}";
}

} // namespace

void ViewTest::resourcesBecomeRows_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char* name, const QByteArray& definition, const QByteArray& rows) {
        QTest::newRow(name) << definition << rows;
    };
    row("numbers keep their digits", withColumns(R"({"name":"d","path":"extension.value"})"),
        "{\"d\":1.10}\n");
    row("nothing is null", withColumns(R"({"name":"b","path":"birthDate"})"), "{\"b\":null}\n");
    row("several values", withColumns(R"({"name":"f","path":"name.family"})"), "error view.several-values");
    row("a collection", withColumns(R"({"name":"g","path":"name.given","collection":true})"),
        "{\"g\":[\"B\",\"C\"]}\n");
    row("for each name", withColumns(R"({"name":"i","path":"%rowIndex"})", R"(,"forEach":"name")"),
        "{\"i\":0}\n{\"i\":1}\n");
    row("for each of none", withColumns(R"({"name":"i","path":"id"})", R"(,"forEach":"contact")"), "");
    row("for each of none, or null",
        withColumns(R"({"name":"i","path":"id"})", R"(,"forEachOrNull":"contact")"), "{\"i\":null}\n");
    row("of computed values",
        withColumns(R"({"name":"n","path":"$this"})", R"x(,"forEach":"name.given.select(lower())")x"),
        "{\"n\":\"b\"}\n{\"n\":\"c\"}\n");
    row("keys",
        withColumns(R"x({"name":"k","path":"managingOrganization.getReferenceKey(Organization)"},)x"
                    R"x({"name":"id","path":"getResourceKey()"})x"),
        "{\"k\":\"o1\",\"id\":\"p1\"}\n");
    row("another type", R"({"resource":"Observation","select":[{"column":[{"name":"i","path":"id"}]}]})", "");
    row("where is not true",
        R"({"resource":"Patient","select":[{"column":[{"name":"i","path":"id"}]}],"where":[{"path":"active"}]})",
        "");
    row("endless repeat", withColumns(R"({"name":"i","path":"family"})", R"(,"repeat":["name","$this"])"),
        "error view.endless-repeat");
    row("a choice",
        withColumns(R"x({"name":"b","path":"multipleBirth.ofType(integer)"},)x"
                    R"x({"name":"d","path":"multipleBirth.ofType(boolean)"})x"),
        "{\"b\":2,\"d\":null}\n");
    row("what stands beside a primitive",
        withColumns(R"x({"name":"a","path":"gender.extension('a').value"})x"), "{\"a\":\"x\"}\n");
    row("the resource itself", withColumns(R"x({"name":"n","path":"$this.children().count()"})x"),
        "{\"n\":7}\n");
    row("the resource from within", withColumns(R"({"name":"s","path":"%resource = $this"})"),
        "{\"s\":true}\n");
    row("each member", withColumns(R"({"name":"f","path":"family"})", R"x(,"forEach":"children()")x"),
        "{\"f\":null}\n{\"f\":\"A\"}\n{\"f\":\"D, \\\"x\\\"\"}\n{\"f\":null}\n{\"f\":null}\n"
        "{\"f\":null}\n{\"f\":null}\n");
    row("what is contained",
        R"({"resource":"Patient","select":[{"column":[{"name":"c","path":"link.other.resolve().id"}]}]})",
        "{\"c\":null}\n");
    row("YAML", "resource: Patient\nselect:\n  - column:\n      - {name: id, path: id}\n",
        "{\"id\":\"p1\"}\n");
    row("a constant with a type",
        R"({"resource":"Patient","constant":[{"name":"n","valueInteger":2}],"select":[{"column":)"
        R"([{"name":"t","path":"multipleBirth = %n"}]}]})",
        "{\"t\":true}\n");
}

void ViewTest::resourcesBecomeRows()
{
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, rows);
    QCOMPARE(rowsOf(definition, {kPatient}), rows);
}

void ViewTest::problemsHaveTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("finding");
    const auto row = [](const char* name, const QByteArray& definition, const QByteArray& finding) {
        QTest::newRow(name) << definition << finding;
    };
    row("no JSON", "{\n \"resource\": }", "json.malformed@2:14 ");
    row("no resource", "{}", "view.no-resource@1:1 resource");
    row("misspelled resource", "{\"resource\": \"Patent\"}", "view.unknown-resource@1:14 resource");
    row("misspelled function", withColumns(R"x({"name":"i","path":"name.frist()"})x"),
        "fhirpath.unknown-function@1:69 select[0].column[0].path");
    row("bad name", withColumns(R"({"name":"1x","path":"id"})"),
        "view.bad-name@1:52 select[0].column[0].name");
    row("doubled column", withColumns(R"({"name":"x","path":"id"},{"name":"x","path":"id"})"),
        "view.doubled-column@1:1 select");
    row("two loops", withColumns("", R"(,"forEach":"name","forEachOrNull":"name")"),
        "view.two-loops@1:79 select[0].forEachOrNull");
    row("undefined constant", withColumns(R"({"name":"x","path":"%nothing"})"),
        "fhirpath.unknown-variable@1:63 select[0].column[0].path");
    row("constant without a value",
        R"({"resource":"Patient","constant":[{"name":"x"}],"select":[{"column":[{"name":"i","path":"id"}]}]})",
        "view.bad-constant@1:35 constant[0]");
    row("operands differ",
        R"({"resource":"Patient","select":[{"unionAll":[{"column":[{"name":"a","path":"id"}]},{"column":[]}]}]})",
        "view.union-mismatch@1:84 select[0].unionAll[1]");
    row("a number as a path", withColumns("", R"(,"forEach":1)"),
        "view.no-expression@1:56 select[0].forEach");
    row("no condition",
        R"({"resource":"Patient","select":[{"column":[{"name":"i","path":"id"}]}],"where":[{"path":"name"}]})",
        "view.not-a-condition@1:89 where[0].path");
    row("unknown key", withColumns(R"({"name":"x","path":"id","colection":true})"),
        "view.unknown-key@1:80 select[0].column[0].colection");
}

void ViewTest::problemsHaveTheirPlaces()
{
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, finding);
    Diagnostics findings;
    static_cast<void>(compiled(definition, findings));
    QVERIFY(!findings.empty());
    const Diagnostic& first = findings.front();
    const std::string found = first.code + '@' + std::to_string(first.place.line) + ':'
                              + std::to_string(first.place.column) + ' ' + first.place.path;
    QCOMPARE(QByteArray::fromStdString(found), finding);
}

void ViewTest::csvIsQuoted()
{
    const QByteArray definition =
        withColumns(R"({"name":"f","path":"family"},{"name":"g","path":"given","collection":true})",
                    R"(,"forEach":"name")");
    QCOMPARE(rowsOf(definition, {kPatient}, true),
             QByteArray("A,\"[\"\"B\"\",\"\"C\"\"]\"\n\"D, \"\"x\"\"\",[]\n"));
}

void ViewTest::rowsBecomeDocuments()
{
    Diagnostics findings;
    const std::shared_ptr<const view::View> flat =
        compiled(withColumns(R"({"name":"f","path":"name.first().family"},{"name":"n","path":"birthDate"})"),
                 findings);
    QVERIFY(flat);
    const RowShape shape = view::rowShape(*flat);
    Arena arena;
    view::RowDocuments rows(*flat, shape, arena);
    view::ViewRun run(*flat, {});
    const Resource resource(kPatient);
    QVERIFY(run.add(resource.root, rows));
    QCOMPARE(rows.documents().size(), std::size_t{1});
    const Node root = rows.documents().front()->root();
    QCOMPARE(root.firstChild("f").value().toString(), std::string("A"));
    QCOMPARE(root.firstChild("f").source().size(), std::uint64_t{3});
    QVERIFY(root.firstChild("n").isNull());
}

void ViewTest::onlyWhatIsLookedAtIsRead_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char* name, const QByteArray& definition, const QByteArray& read) {
        QTest::newRow(name) << definition << read;
    };
    row("nothing but the key", withColumns(R"({"name":"n","path":"1"})"), "id");
    row("a column", withColumns(R"x({"name":"n","path":"multipleBirth.ofType(integer)"})x"),
        "id multipleBirth");
    row("beside a primitive", withColumns(R"x({"name":"n","path":"gender.exists()"})x"), "id gender");
    row("where",
        R"({"resource":"Patient","select":[{"column":[{"name":"i","path":"id"}]}],)"
        R"x("where":[{"path":"managingOrganization.exists()"}]})x",
        "id managingOrganization");
    row("for each", withColumns(R"({"name":"n","path":"$this"})", R"(,"forEach":"name.given")"),
        "id name name");
    row("repeat", withColumns(R"({"name":"n","path":"$this","collection":true})", R"(,"repeat":["name"])"),
        "id name name");
    row("unionAll",
        R"({"resource":"Patient","select":[{"unionAll":[{"column":[{"name":"a","path":"name.family"}]},)"
        R"({"forEach":"extension","column":[{"name":"a","path":"url"}]}]}]})",
        "id name name extension");
    row("a resource as a cell", withColumns(R"({"name":"n","path":"$this"})"),
        "id name name multipleBirth extension managingOrganization gender");
    row("for each resource", withColumns(R"({"name":"n","path":"$this"})", R"(,"forEach":"$this")"),
        "id name name multipleBirth extension managingOrganization gender");
    row("everything", withColumns(R"x({"name":"n","path":"descendants().count()"})x"),
        "id name name multipleBirth extension managingOrganization gender");
}

void ViewTest::onlyWhatIsLookedAtIsRead()
{
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, read);
    Diagnostics findings;
    const std::shared_ptr<const view::View> made = compiled(definition, findings);
    QVERIFY(made);
    const Resource resource(kPatient, *view::makeDecoder(*made));
    NodeList nodes;
    resource.root.children(nodes);
    QByteArrayList names;
    for (const Node node : nodes)
        names << QByteArray(node.name().data(), static_cast<qsizetype>(node.name().size()));
    QCOMPARE(names.join(' '), read);
}

/// Its resources are seen one by one.
void ViewTest::aBundleIsReadWhole()
{
    Diagnostics findings;
    const std::shared_ptr<const view::View> made =
        compiled(withColumns(R"({"name":"n","path":"name.family"})"), findings);
    QVERIFY(made);
    const Resource bundle(R"({"resourceType":"Bundle","type":"batch","entry":[{"resource":)" + kPatient
                              + "}]}",
                          *view::makeDecoder(*made));
    const Node patient = bundle.root.firstChild("entry").firstChild("resource");
    QVERIFY(patient.firstChild("managingOrganization").firstChild("reference"));
    QVERIFY(!bundle.root.firstChild("type"));
}

/// Against shared/corpora/sql-on-fhir, as its own runner does.
void ViewTest::thePublishedSuitePasses()
{
    const QString named = qEnvironmentVariable("HILUM_CORPORA");
    const QDir folder((named.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared/corpora") : named)
                      + QStringLiteral("/sql-on-fhir"));
    if (!folder.exists())
        QSKIP("The corpus is not there.");
    int count = 0;
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Suite suite(file.readAll());
        QVERIFY(suite.root != nullptr);
        for (const TreeNode* test = suite.root->firstChild; test != nullptr; test = test->next) {
            if (test->name != "tests")
                continue;
            const QByteArray found = rowsOf(suite.textOf(*test, "view"), suite.all(*suite.root, "resources"));
            const QByteArray title = suite.textOf(*test, "id");
            ++count;
            if (!suite.textOf(*test, "expectError").isEmpty()) {
                QVERIFY2(found.startsWith("error "), title.constData());
                continue;
            }
            QByteArrayList rows = normalised(found.split('\n'));
            if (const QByteArray number = suite.textOf(*test, "expectCount"); !number.isEmpty())
                QVERIFY2(rows.size() == number.toInt(), title.constData());
            QByteArrayList expected = normalised(suite.all(*test, "expect"));
            if (!expected.isEmpty())
                QVERIFY2(rows == expected, (title + ": " + found).constData());
        }
    }
    QVERIFY(count > 0);
}

QTEST_APPLESS_MAIN(ViewTest)
#include "tst_view.moc"
