// SPDX-License-Identifier: Apache-2.0
// The official FHIRPath R4 tests, as far as they are at hand (../shared/corpora/fhirpath or HILUM_CORPORA).
#include "core/codecs/fhir/fhir_codec.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/fhirpath/evaluation.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hilum;

namespace {

/// Tests that pass; the number may only grow. The one that does not: HighBoundaryDateTimeMillisecond3 wants
/// 08:00:59.999 as the last instant of @2014-01-01T08, as if an hour without minutes were its first minute.
/// N1 knows precision in hours, and the last instant of that hour is 08:59:59.999, which we give (the test on
/// the lower side, LowBoundaryDateTimeMillisecond1, agrees with either reading).
constexpr int kFloor = 478;

QString corpus()
{
    const QString root =
        qEnvironmentVariable("HILUM_CORPORA", QStringLiteral(SOURCE_DIR "/../shared/corpora"));
    return root + QStringLiteral("/fhirpath");
}

class Resource
{
public:
    explicit Resource(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_bytes = file.readAll().toStdString();
        const std::size_t size = m_bytes.size();
        m_bytes.append(64, '\0');
        const auto decoder = fhir::makeCodec()->makeDecoder(Settings());
        Diagnostics warnings;
        const DecodeRequest request{
            .bytes = std::string_view(m_bytes).substr(0, size), .line = 1, .stream = nullptr};
        if (const Result<const Document*> made = (*decoder)->decode(request, m_arena, warnings); made)
            document = *made;
    }

    const Document* document = nullptr;

private:
    std::string m_bytes;
    Arena m_arena;
};

QString lowerFirst(std::string_view name)
{
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

bool isSameValue(const fhirpath::Item& item, const QString& wanted)
{
    const Value value = item.value();
    std::string text = value.toString();
    if (value.kind() == ValueKind::Integer || value.kind() == ValueKind::Decimal) {
        const std::optional<Decimal> number = Decimal::parse(wanted.toStdString());
        const std::optional<Decimal> got = Decimal::parse(text);
        return number && got && *number == *got;
    }
    if (value.kind() == ValueKind::Date || value.kind() == ValueKind::DateTime
        || value.kind() == ValueKind::Time) {
        QString plain = wanted;
        plain.remove(QLatin1Char('@'));
        return plain == QString::fromStdString(text)
               || plain == QLatin1Char('T') + QString::fromStdString(text);
    }
    if (value.kind() == ValueKind::Quantity) {
        const QStringList parts = wanted.split(QLatin1Char(' '));
        const QStringList got = QString::fromStdString(text).split(QLatin1Char(' '));
        const std::optional<Decimal> a = Decimal::parse(parts.value(0).toStdString());
        const std::optional<Decimal> b = Decimal::parse(got.value(0).toStdString());
        return a && b && *a == *b
               && parts.value(1).remove(QLatin1Char('\'')) == got.value(1).remove(QLatin1Char('\''));
    }
    return wanted == QString::fromStdString(text);
}

/// Why a test fails; empty where it passes.
QString verdict(const QJsonObject& test, const Result<fhirpath::Collection>& result)
{
    if (test.contains(QStringLiteral("invalid")))
        return result ? QStringLiteral("an error was expected") : QString();
    if (!result)
        return QStringLiteral("error: ") + QString::fromStdString(result.error().text());
    const QJsonArray outputs = test[QStringLiteral("outputs")].toArray();
    if (test[QStringLiteral("predicate")].toBool()) {
        const bool isTrue =
            !result->empty()
            && (result->front().value().kind() != ValueKind::Boolean || result->front().value().asBoolean());
        const bool wanted = outputs.first()[QStringLiteral("value")].toString() == QStringLiteral("true");
        return isTrue == wanted ? QString() : QStringLiteral("the condition is wrong");
    }
    QStringList got;
    for (const fhirpath::Item& item : *result)
        got << QString::fromStdString(std::string(item.typeName()) + ":" + item.value().toString());
    const QString shown = got.join(QStringLiteral(" | "));
    if (static_cast<std::size_t>(outputs.size()) != result->size())
        return QStringLiteral("%1 items expected, got %2").arg(outputs.size()).arg(shown);
    for (int index = 0; index < outputs.size(); ++index) {
        const QJsonObject wanted = outputs[index].toObject();
        const fhirpath::Item& item = (*result)[static_cast<std::size_t>(index)];
        if (!isSameValue(item, wanted[QStringLiteral("value")].toString()))
            return QStringLiteral("got ") + shown;
        const QString type = wanted[QStringLiteral("type")].toString();
        if (!type.isEmpty() && lowerFirst(type.toStdString()) != lowerFirst(item.typeName()))
            return QStringLiteral("type: got ") + shown;
    }
    return {};
}

} // namespace

class TestConformance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officialTestsPass()
    {
        QFile file(corpus() + QStringLiteral("/tests.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The official tests are not here: set HILUM_CORPORA.");
        QHash<QString, std::shared_ptr<Resource>> resources;
        const std::shared_ptr<const Schema> schema = fhir::makeCodec()->schema(Settings(), nullptr);
        int passed = 0;
        int all = 0;
        while (!file.atEnd()) {
            const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
            if (test.isEmpty())
                continue;
            const QString input = test[QStringLiteral("inputfile")].toString();
            auto& resource = resources[input];
            if (resource == nullptr)
                resource = std::make_shared<Resource>(corpus() + QLatin1Char('/') + input);
            const Node root = resource->document == nullptr ? Node() : resource->document->root();
            const std::string type = root ? std::string(root.typeName()) : std::string();
            ++all;
            const QString why = outcome(test, root, type, *schema);
            if (why.isEmpty())
                ++passed;
            else
                qInfo().noquote() << test[QStringLiteral("id")].toString() << "|"
                                  << test[QStringLiteral("expression")].toString() << "|" << why;
        }
        qInfo() << "official FHIRPath tests passed:" << passed << "of" << all;
        QVERIFY2(passed >= kFloor, qPrintable(QStringLiteral("only %1 pass").arg(passed)));
    }

private:
    static QString outcome(const QJsonObject& test, Node root, std::string_view type, const Schema& schema)
    {
        const bool isStrict = test[QStringLiteral("mode")].toString() == QStringLiteral("strict");
        const std::string text = test[QStringLiteral("expression")].toString().toStdString();
        const Result<fhirpath::Expression> expression = fhirpath::compile(
            text, {.schema = &schema,
                   .contextType = type,
                   .memberCheck = isStrict ? fhirpath::MemberCheck::Refuse : fhirpath::MemberCheck::Warn});
        if (!expression)
            return verdict(test, expression.error());
        fhirpath::EvaluationContext context(*DateTime::parseDateTime("2026-11-25T10:30:00.000+01:00"));
        return verdict(test, fhirpath::evaluate(*expression, root, context));
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
