// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/message_review.h"
#include "decoded_message.h"

#include <QTest>

using namespace hilum;
using namespace hilum::hl7v2;

/// What is told of messages that are to be sent, by the version that they name.
class TestHl7Review : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreReadByTheirVersion_data();
    void messagesAreReadByTheirVersion();
};

void TestHl7Review::messagesAreReadByTheirVersion_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("told");
    const auto admission = [](const char* version, const char* type, const char* segments) {
        return QByteArray("MSH|^~\\&|A||||20260102||") + type + "|M1|P|" + version + "\r" + segments;
    };
    const char* usual = "EVN|A01|20260102\rPID|1||1^^^A||Doe^Jane\rPV1|1|I\r";
    QTest::newRow("nothing to tell") << admission("2.5.1", "ADT^A01^ADT_A01", usual) << QStringList{};
    QTest::newRow("2.8") << admission("2.8", "ADT^A01^ADT_A01", usual) << QStringList{};
    QTest::newRow("2.3 has no third part of MSH-9")
        << admission("2.3", "ADT^A01^ADT_A01", usual) << QStringList{"not-in-version MSH-9.3"};
    QTest::newRow("a required field and segment")
        << admission("2.5.1", "ADT^A01^ADT_A01", "EVN|A01|20260102\rPID|1||||Doe^Jane\r")
        << QStringList{"required-missing PID-3", "required-missing PV1"};
    QTest::newRow("told once, with the last part") << admission(
        "2.3", "ADT^A01", "EVN|A01|20260102\rPID|1||1^^^A^MR^B^2020^2030~2^^^A^MR^B^2020||Doe\rPV1|1|I\r")
                                                   << QStringList{"not-in-version PID-3.7 to .8"};
    QTest::newRow("a segment that the version does not have")
        << admission("2.4", "ORU^R01^ORU_R01", "PID|1||1||Doe\rOBR|1|||A\rOBX|1|ST|A||x||||||F\rSPM|1|||B\r")
        << QStringList{"not-in-version SPM", "unexpected-segment SPM"};
    QTest::newRow("a segment that has no place")
        << admission("2.5.1", "ADT^A01^ADT_A01", "EVN|A01|20260102\rPID|1||1||Doe\rPV1|1|I\rOBR|1|||A\r")
        << QStringList{"unexpected-segment OBR"};
    QTest::newRow("Z segments may stand anywhere")
        << admission("2.5.1", "ADT^A01^ADT_A01", "EVN|A01|20260102\rPID|1||1||Doe\rZPI|1|x\rPV1|1|I\r")
        << QStringList{};
    QTest::newRow("a control id for a later version")
        << QByteArray("MSH|^~\\&|A||||20260102||ADT^A01^ADT_A01|123456789012345678901|P|2.5.1\r") + usual
        << QStringList{"too-long MSH-10"};
    QTest::newRow("a slip of the dictionary")
        << admission("2.3", "ORM^O01", "PID|1||1||Doe\rORC|NW|1\rOBR|1|1||A\r") << QStringList{};
}

void TestHl7Review::messagesAreReadByTheirVersion()
{
    QFETCH(QByteArray, message);
    QFETCH(QStringList, told);
    const DecodedMessage decoded(message.toStdString());
    QVERIFY(decoded.isDecoded());
    Diagnostics findings;
    reviewMessage(decoded.document().root(), findings);
    QStringList found;
    for (const Diagnostic& each : findings)
        found +=
            QString::fromStdString(each.code.substr(each.code.find('.') + 1) + ' ' + each.arguments.front());
    QCOMPARE(found, told);
}

QTEST_APPLESS_MAIN(TestHl7Review)
#include "tst_hl7_review.moc"
