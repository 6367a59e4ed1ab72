// SPDX-License-Identifier: Apache-2.0
#include "pack_converter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

using namespace hilum;
using namespace hilum::mapping;
using Converter = hilum::test::PackConverter;

namespace {

constexpr std::size_t kHeaderMarks = 8; // "MSH|^~\&"

/// What somebody types into fields, or a system sends that was never asked to.
QByteArray oddText(std::mt19937& random)
{
    static const QList<QByteArray> kTexts = {
        "ZZ",
        " x ",
        "\"\"",
        "2025-99-99",
        "19ab",
        "5' 10\"",
        "a\\T\\b",
        "Zo\xC3\xAB",
        "x\ty",
        "1",
        "M",
        "20250101",
        " ",
        "0.50",
        "<b>&</b>",
        "\\",
        "N",
        "MR",
        "C",
        "NM",
        "A very long text that goes on and on, as comments do when somebody has time to write them down here",
        "UNK",
        "http://example.org/a b",
        "-7",
        "00000000",
        "20250303091512+0000"};
    return kTexts[static_cast<qsizetype>(random() % static_cast<unsigned>(kTexts.size()))];
}

bool isSeparator(char letter)
{
    return letter == '|' || letter == '^' || letter == '~' || letter == '&' || letter == '\r'
           || letter == '\n';
}

/// Where texts stand in a message, without those of its header that say how to read it.
QList<std::pair<qsizetype, qsizetype>> textsOf(const QByteArray& message)
{
    QList<std::pair<qsizetype, qsizetype>> texts;
    for (qsizetype at = kHeaderMarks; at < message.size();) {
        qsizetype end = at;
        while (end < message.size() && !isSeparator(message[end]))
            ++end;
        if (end > at && (at == 0 || message[at - 1] != '\r'))
            texts.append({at, end});
        at = end + 1;
    }
    return texts;
}

/// The message with a few of its texts replaced by others of its own or odd ones.
QByteArray changed(const QByteArray& message, std::mt19937& random)
{
    QByteArray made = message;
    for (unsigned change = 0; change <= random() % 4; ++change) {
        const auto texts = textsOf(made);
        if (texts.isEmpty())
            return made;
        const auto any = [&] {
            return texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
        };
        const auto [begin, end] = any();
        const auto [otherBegin, otherEnd] = any();
        const QByteArray text =
            random() % 2 == 0 ? oddText(random) : made.mid(otherBegin, otherEnd - otherBegin);
        made.replace(begin, end - begin, text);
    }
    return made;
}

/// Files of the project's own messages and, where they are there, of those for conformance.
QStringList messageFiles()
{
    QStringList folders = {QStringLiteral(SOURCE_DIR "/resources/samples"),
                           QStringLiteral(SOURCE_DIR "/tests/resources/messages")};
    const QString corpora = qEnvironmentVariable("HILUM_CORPORA");
    if (!corpora.isEmpty())
        folders += corpora + "/hl7v2";
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator found(folder, {QStringLiteral("*.hl7")}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files += found.next();
    }
    return files;
}

/// What stands around the first difference.
QByteArray difference(const QList<QByteArray>& actual, const QList<QByteArray>& expected)
{
    constexpr qsizetype kAround = 160;
    for (qsizetype index = 0; index < std::min(actual.size(), expected.size()); ++index) {
        qsizetype at = 0;
        while (at < std::min(actual[index].size(), expected[index].size())
               && actual[index][at] == expected[index][at])
            ++at;
        if (actual[index] != expected[index])
            return "\nmade:     " + actual[index].mid(at - kAround, 2 * kAround)
                   + "\nexpected: " + expected[index].mid(at - kAround, 2 * kAround);
    }
    return "\nanother number of Bundles";
}

/// The first message of a file.
QByteArray messageOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.replace("\r\n", "\r").replace('\n', '\r');
    const qsizetype begin = text.indexOf("MSH|");
    if (begin < 0)
        return {};
    const qsizetype next = text.indexOf("\rMSH|", begin);
    return text.mid(begin, next < 0 ? -1 : next + 1 - begin);
}

} // namespace

/// Records of one shape are made by a stencil of the first: whatever their values are, what comes of it is
/// what the rules make.
class TestStencils final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_anew.showSources();
        m_stencilling.showSources();
        m_stencilling.rememberItems();
        m_writing.writeOnly();
    }

    void otherValuesInTheSameShape_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : messageFiles())
            QTest::newRow(qPrintable(file.section('/', -2))) << file;
    }

    void otherValuesInTheSameShape()
    {
        QFETCH(QString, file);
        constexpr int kRepeats = 7; // Seen three times, traced, proved twice, and made.
        constexpr int kChanges = 12;
        const QByteArray message = messageOf(file);
        for (int time = 0; time < kRepeats; ++time)
            compare(message);
        std::mt19937 random(
            static_cast<unsigned>(message.size())); // NOLINT(cert-msc51-cpp): the same each time.
        for (int change = 0; change < kChanges; ++change) {
            const QByteArray other = changed(message, random);
            compare(other);
            if (QTest::currentTestFailed()) {
                qWarning("%s", QByteArray(other).replace('\r', '\n').constData());
                return;
            }
            compare(message);
        }
    }

    void cleanupTestCase()
    {
        // Else nothing was tested.
        qInfo("%d of %d Bundles by stencils", m_stencilling.stencilled(), m_bundles);
        QVERIFY(m_stencilling.stencilled() > m_bundles / 4);
    }

private:
    void compare(const QByteArray& text)
    {
        const QList<QByteArray> expected = m_anew.convert(text);
        const QStringList findings = m_anew.findings(text);
        const QList<QByteArray> made = m_stencilling.convert(text);
        QVERIFY2(made == expected, difference(made, expected).constData());
        QCOMPARE(m_stencilling.findings(text), findings);
        QList<QByteArray> texts;
        for (const QByteArray& each : expected)
            texts += each.left(each.indexOf('\n'));
        QCOMPARE(m_writing.convert(text), texts);
        QCOMPARE(m_writing.findings(text), findings);
        m_bundles += static_cast<int>(expected.size());
    }

    Converter m_anew;
    Converter m_stencilling;
    Converter m_writing;
    int m_bundles = 0;
};

QTEST_APPLESS_MAIN(TestStencils)
#include "tst_stencils.moc"
