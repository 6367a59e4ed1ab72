// SPDX-License-Identifier: Apache-2.0
// What every codec promises, whatever its format. A new codec is under this suite by being there.
#include "core/codecs/builtin_codecs.h"

#include <QSet>
#include <QTest>

using namespace hilum;

namespace {

constexpr std::size_t kPadding = 64;

/// All that came out of a stream, comparable.
struct Framed
{
    QByteArrayList frames; // `begin-end record line`
    /// Codes; text that is skipped may be reported piece by piece.
    QSet<QByteArray> findings;
    bool isOrdered = true;
    bool isInside = true;
};

Framed framed(const Codec& codec, const QByteArray& stream, std::size_t step)
{
    Framed result;
    const auto framer = codec.makeFramer(Settings());
    if (!framer)
        qFatal("no framer without settings");
    const std::string bytes = stream.toStdString() + std::string(kPadding, '\0');
    const std::size_t size = static_cast<std::size_t>(stream.size());
    std::size_t begin = 0;
    std::size_t last = 0;
    for (std::size_t known = std::min(step, size);; known = std::min(known + step, size)) {
        Frames frames;
        const std::size_t available = known - begin;
        const std::size_t taken =
            (*framer)->frame(std::string_view(bytes).substr(begin, available), known == size, frames);
        result.isInside = result.isInside && taken <= available;
        for (const Frame& frame : frames.frames) {
            result.isOrdered =
                result.isOrdered && begin + frame.bytes.begin >= last && frame.bytes.begin <= frame.bytes.end;
            result.isInside = result.isInside && frame.bytes.end <= taken;
            last = begin + frame.bytes.end;
            if (frame.isRecord) {
                result.frames.append(QByteArray::number(begin + frame.bytes.begin) + "-"
                                     + QByteArray::number(last) + " line " + QByteArray::number(frame.line));
            }
        }
        for (const Diagnostic& finding : frames.findings)
            result.findings.insert(QByteArray::fromStdString(finding.code));
        begin += taken;
        if (known == size) {
            result.isInside = result.isInside && begin == size;
            return result;
        }
    }
}

const Registry& registry()
{
    static const Registry* const filled = [] {
        auto* made = new Registry; // NOLINT(cppcoreguidelines-owning-memory): lives as long as the program.
        addBuiltinCodecs(*made);
        return made;
    }();
    return *filled;
}

/// Streams of every kind: each codec must cope with all of them.
QList<std::pair<QByteArray, QByteArray>> streams()
{
    QByteArray hl7;
    for (int message = 0; message < 5; ++message) {
        hl7.append("MSH|^~\\&|A|B|C|D|20260101||ADT^A01|" + QByteArray::number(message) + "|P|2.5\rPID|1||"
                   + QByteArray::number(message) + "^^^H||Doe^Jane\r");
    }
    return {{"nothing", {}},
            {"a blank", " "},
            {"line ends", "\n\r\n\r"},
            {"HL7 v2", hl7},
            {"HL7 v2 in MLLP", "\x0B" + hl7 + "\x1C\r" + "\x0B" + hl7 + "\x1C\r"},
            {"HL7 v2 batch", "FHS|^~\\&\rBHS|^~\\&\r" + hl7 + "BTS|5\rFTS|1\r"},
            {"CSV", "a,b\n1,\"x\ny\"\n2,z\n,\n"},
            {"CSV with an open quote", "a,b\n1,\"x\n2,z\n"},
            {"NDJSON",
             "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n{\"resourceType\":\"Patient\",\"id\":\"2\"}\n"},
            {"JSON array", "[{\"a\":1},\n {\"a\":\"\\\"]\"}\n]"},
            {"pretty JSON", "{\n \"a\": [\n 1\n ]\n}\n{\n \"a\": 2\n}\n"},
            {"cut off JSON", "{\"a\":[{\"b\":\"x"},
            {"UTF-16", QByteArray("\xFF\xFE\x61\x00,\x00\x62\x00\n\x00\x31\x00,\x00\x32\x00", 16)},
            {"zeros", QByteArray(300, '\0')},
            {"high bytes", QByteArray(300, '\xFF')},
            {"brackets", QByteArray("[{\"]}").repeated(40)},
            {"prose", "Dear colleague,\nMSH is a segment.\n"}};
}

} // namespace

class CodecContract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesDoNotDependOnHowBytesArrive_data();
    void framesDoNotDependOnHowBytesArrive();
    void everyFrameDecodesOrSaysWhy_data();
    void everyFrameDecodesOrSaysWhy();
    void whatIsDecodedCanBeWritten_data();
    void whatIsDecodedCanBeWritten();
    void manifestsAreComplete();
};

void CodecContract::framesDoNotDependOnHowBytesArrive_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QByteArray>("stream");
    for (const Codec* codec : registry().codecs()) {
        for (const auto& [name, stream] : streams()) {
            const QByteArray id = QByteArray::fromStdString(codec->manifest().id);
            QTest::newRow((id + ": " + name).constData()) << id << stream;
        }
    }
}

void CodecContract::framesDoNotDependOnHowBytesArrive()
{
    QFETCH(QByteArray, codec);
    QFETCH(QByteArray, stream);
    const Codec& under = **registry().codec(codec.toStdString());
    const Framed whole =
        framed(under, stream, std::max<std::size_t>(static_cast<std::size_t>(stream.size()), 1));
    QVERIFY(whole.isInside);
    QVERIFY(whole.isOrdered);
    for (const std::size_t step : {std::size_t{1}, std::size_t{2}, std::size_t{5}, std::size_t{17}}) {
        const Framed parts = framed(under, stream, step);
        QVERIFY(parts.isInside);
        QVERIFY(parts.isOrdered);
        QCOMPARE(parts.frames, whole.frames);
        QCOMPARE(parts.findings, whole.findings);
    }
}

void CodecContract::everyFrameDecodesOrSaysWhy_data()
{
    framesDoNotDependOnHowBytesArrive_data();
}

void CodecContract::everyFrameDecodesOrSaysWhy()
{
    QFETCH(QByteArray, codec);
    QFETCH(QByteArray, stream);
    const Codec& under = **registry().codec(codec.toStdString());
    const auto framer = under.makeFramer(Settings());
    const auto decoder = under.makeDecoder(Settings());
    QVERIFY(framer && decoder);
    const std::string bytes = stream.toStdString() + std::string(kPadding, '\0');
    const std::string_view text = std::string_view(bytes).substr(0, static_cast<std::size_t>(stream.size()));
    Frames frames;
    QCOMPARE((*framer)->frame(text, true, frames), text.size());
    const std::shared_ptr<const StreamContext> context = (*framer)->context();
    Arena arena;
    for (const Frame& frame : frames.frames) {
        if (!frame.isRecord)
            continue;
        Diagnostics warnings;
        const DecodeRequest request{.bytes = text.substr(frame.bytes.begin, frame.bytes.size()),
                                    .line = frame.line,
                                    .stream = context.get()};
        const Result<const Document*> document = (*decoder)->decode(request, arena, warnings);
        if (!document) {
            QVERIFY(!document.error().code.empty());
            QVERIFY(!document.error().message.empty());
            continue;
        }
        const Node root = (*document)->root();
        QVERIFY(root);
        NodeList nodes{root};
        for (std::size_t index = 0; index < nodes.size() && index < 1000; ++index) {
            const ByteRange source = nodes[index].source();
            QVERIFY(source.begin <= source.end && source.end <= request.bytes.size());
            static_cast<void>(nodes[index].value().toString());
            nodes[index].children(nodes);
        }
    }
}

void CodecContract::whatIsDecodedCanBeWritten_data()
{
    framesDoNotDependOnHowBytesArrive_data();
}

void CodecContract::whatIsDecodedCanBeWritten()
{
    QFETCH(QByteArray, codec);
    QFETCH(QByteArray, stream);
    const Codec& under = **registry().codec(codec.toStdString());
    const auto framer = under.makeFramer(Settings());
    const auto decoder = under.makeDecoder(Settings());
    const std::string bytes = stream.toStdString() + std::string(kPadding, '\0');
    const std::string_view text = std::string_view(bytes).substr(0, static_cast<std::size_t>(stream.size()));
    Frames frames;
    static_cast<void>((*framer)->frame(text, true, frames));
    const std::shared_ptr<const StreamContext> context = (*framer)->context();
    for (const Codec* target : registry().codecs()) {
        for (const EncodeContent content : {EncodeContent::Records, EncodeContent::Rejects}) {
            const auto encoder = target->makeEncoder(Settings(), content);
            if (!encoder)
                continue;
            Arena arena;
            std::string out;
            (*encoder)->begin(out);
            for (const Frame& frame : frames.frames) {
                Diagnostics warnings;
                const std::string_view record = text.substr(frame.bytes.begin, frame.bytes.size());
                const auto document = (*decoder)->decode(
                    {.bytes = record, .line = 1, .stream = context.get()}, arena, warnings);
                const RawDocument raw(record);
                Record made;
                made.document = document ? *document : &raw;
                const std::size_t before = out.size();
                const Result<void> result = (*encoder)->encode(made, out);
                if (!result) {
                    QVERIFY(!result.error().code.empty());
                    QCOMPARE(out.size(), before);
                }
            }
            (*encoder)->end(out);
        }
    }
}

void CodecContract::manifestsAreComplete()
{
    QVERIFY(!registry().codecs().empty());
    for (const Codec* codec : registry().codecs()) {
        const Manifest& manifest = codec->manifest();
        QCOMPARE(manifest.kind, ManifestKind::Codec);
        QVERIFY2(!manifest.id.empty() && !manifest.title.empty() && !manifest.description.empty(),
                 manifest.id.c_str());
        for (const SettingManifest& setting : manifest.settings)
            QVERIFY2(!setting.title.empty() && !setting.help.empty(), setting.key.c_str());
        QCOMPARE(codec->recognise("x", {}), 0);
    }
}

QTEST_APPLESS_MAIN(CodecContract)
#include "tst_codecs.moc"
