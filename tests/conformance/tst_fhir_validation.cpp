// SPDX-License-Identifier: Apache-2.0
// Verdicts of the HL7 reference validator on resources of FHIR R4, as far as they are at hand
// (../shared/corpora/fhir-validate or HILUM_CORPORA), and resources that must have no errors.
#include "tests/core/fhir/validated.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hilum;
using namespace hilum::fhir::test;

namespace {

/// Balanced agreement in percent; it may only grow.
constexpr double kFloor = 98;

QString corpus(const char* name)
{
    const QString root =
        qEnvironmentVariable("HILUM_CORPORA", QStringLiteral(SOURCE_DIR "/../shared/corpora"));
    return root + QLatin1Char('/') + QLatin1String(name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFhirValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAgreeWithTheReference();
    void recordsOfAGeneratorHaveNoErrors();

private:
    fhir::Validator m_validator;
};

void TestFhirValidation::verdictsAgreeWithTheReference()
{
    const QString folder = corpus("fhir-validate");
    if (!QFile::exists(folder))
        QSKIP("There is no ../shared/corpora/fhir-validate.");
    int agreed[2] = {0, 0};
    int all[2] = {0, 0};
    const QList<QByteArray> lines = contentOf(folder + QStringLiteral("/cases.jsonl")).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString expected = row.value("expect").toString();
        if (expected != QLatin1String("valid") && expected != QLatin1String("invalid"))
            continue;
        const Diagnostics findings =
            findingsOf(m_validator, contentOf(folder + QLatin1Char('/') + row.value("file").toString()));
        const bool isInvalid = expected == QLatin1String("invalid");
        ++all[isInvalid ? 1 : 0];
        if (hasErrors(findings) == isInvalid)
            ++agreed[isInvalid ? 1 : 0];
        else
            qInfo().noquote() << row.value("id").toString() << expected << errorsOf(findings);
    }
    QVERIFY(all[0] > 0 && all[1] > 0);
    const double balanced = 50.0 * agreed[0] / all[0] + 50.0 * agreed[1] / all[1];
    qInfo().noquote() << "balanced" << balanced;
    QVERIFY2(balanced >= kFloor, qPrintable(QString::number(balanced)));
}

void TestFhirValidation::recordsOfAGeneratorHaveNoErrors()
{
    const QDir folder(corpus("fhir"));
    if (!folder.exists())
        QSKIP("There is no ../shared/corpora/fhir.");
    int count = 0;
    for (const QString& sub : {QStringLiteral("bulk"), QStringLiteral("bulk-b"), QStringLiteral("bundles")}) {
        const QDir files(folder.filePath(sub));
        for (const QString& file : files.entryList(QDir::Files)) {
            const QByteArray content = contentOf(files.filePath(file));
            const QList<QByteArray> texts =
                file.endsWith(QLatin1String(".ndjson")) ? content.split('\n') : QList<QByteArray>{content};
            for (const QByteArray& text : texts) {
                if (text.trimmed().isEmpty())
                    continue;
                ++count;
                QCOMPARE(errorsOf(findingsOf(m_validator, text)), QStringList{});
            }
        }
    }
    QVERIFY(count > 0);
}

QTEST_APPLESS_MAIN(TestFhirValidation)
#include "tst_fhir_validation.moc"
