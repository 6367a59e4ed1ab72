// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"
#include "plugins/files/atomic_file.h"
#include "plugins/files/compression.h"
#include "plugins/files/files_connector.h"
#include "plugins/files/glob.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace hilum;
using namespace hilum::files;

namespace {

/// A folder of files that is gone after the test.
class Folder
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::string root() const { return m_folder.path().toStdString(); }
    void write(const QString& name, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    [[nodiscard]] QStringList all() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

OpenRequest requestFor(const Folder& folder, const char* path)
{
    OpenRequest request;
    request.name = "test";
    request.baseFolder = folder.root();
    request.settings.set("path", path);
    return request;
}

struct ReadResult
{
    QStringList names;
    QByteArrayList contents;
    QByteArrayList errors;
    std::vector<ResourceReceipt> receipts;
};

ReadResult readAll(ByteSource& source, std::size_t step)
{
    ReadResult result;
    std::vector<char> space(step);
    while (true) {
        const Result<std::optional<ByteResource>> resource = source.next();
        if (!resource) {
            result.errors.append(QByteArray::fromStdString(resource.error().code));
            continue;
        }
        if (!*resource)
            break;
        result.names.append(QString::fromStdString((*resource)->name));
        QByteArray content;
        while (true) {
            const Result<std::size_t> count = source.read(space);
            if (!count)
                result.errors.append(QByteArray::fromStdString(count.error().code));
            if (!count || *count == 0)
                break;
            content.append(space.data(), static_cast<qsizetype>(*count));
        }
        result.contents.append(content);
    }
    result.receipts = source.takeReceipts();
    return result;
}

QByteArray packed(Compression compression, const QByteArray& text)
{
    const std::unique_ptr<Compressor> compressor = makeCompressor(compression);
    std::string out;
    compressor->add({text.constData(), static_cast<std::size_t>(text.size())}, out);
    compressor->finish(out);
    return QByteArray::fromStdString(out);
}

} // namespace

class FilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMatchPatterns_data();
    void namesMatchPatterns();
    void bracesAreExpanded_data();
    void bracesAreExpanded();
    void numbersInNamesSortAsNumbers();
    void filesAreFound_data();
    void filesAreFound();
    void linksInACircleEnd();
    void whatIsNotThereIsExplained_data();
    void whatIsNotThereIsExplained();
    void anUnreadableFileStopsOnlyItself();
    void filesAreReadWhole_data();
    void filesAreReadWhole();
    void aDamagedArchiveIsReported_data();
    void aDamagedArchiveIsReported();
    void receiptsNameWhatIsStored();
    void aFileAppearsWholeOrNotAtAll();
    void outputIsCompressedAsAsked_data();
    void outputIsCompressedAsAsked();
    void whatCannotBeWrittenIsExplained_data();
    void whatCannotBeWrittenIsExplained();
    void aFullDiskIsReported();
    void permissionsAndLinksStay();
    void aCancelledReadEnds();
};

void FilesTest::namesMatchPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* pattern, const char* name, bool matches) {
        QTest::addRow("%s %s", pattern, name) << QByteArray(pattern) << QByteArray(name) << matches;
    };
    row("*.hl7", "a.hl7", true);
    row("*.hl7", ".hl7", false);
    row("*.hl7", "a.hl7.bak", false);
    row(".*", ".hidden", true);
    row("*", ".hidden", false);
    row("*a*b*", "xxaxxbxx", true);
    row("*a*b*", "xxbxxaxx", false);
    row("?.txt", "a.txt", true);
    row("?.txt", "ab.txt", false);
    row("?.txt", "\xC3\xA4.txt", true);
    row("[a-c]1", "b1", true);
    row("[a-c]1", "d1", false);
    row("[!a-c]1", "d1", true);
    row("[]]", "]", true);
    row("[\xC3\xA0-\xC3\xBC]", "\xC3\xA4", true);
    row("[ab", "[ab", true);
    row("a\\*b", "a*b", true);
    row("a\\*b", "axb", false);
    row("", "", true);
    row("*", "", true);
    row("a", "", false);
    row("*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
}

void FilesTest::namesMatchPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, name);
    QFETCH(bool, matches);
    QCOMPARE(matchesGlob(pattern.toStdString(), name.toStdString()), matches);
}

void FilesTest::bracesAreExpanded_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArrayList>("expanded");
    QTest::newRow("none") << QByteArray("a") << QByteArrayList{"a"};
    QTest::newRow("two") << QByteArray("a{b,c}d") << QByteArrayList{"abd", "acd"};
    QTest::newRow("product") << QByteArray("{a,b}{c,d}") << QByteArrayList{"ac", "ad", "bc", "bd"};
    QTest::newRow("nested") << QByteArray("a{b,{c,d}}") << QByteArrayList{"ab", "ac", "ad"};
    QTest::newRow("empty part") << QByteArray("a{,b}") << QByteArrayList{"a", "ab"};
    QTest::newRow("open") << QByteArray("a{b,c") << QByteArrayList{"a{b,c"};
    QTest::newRow("escaped") << QByteArray("a\\{b,c\\}") << QByteArrayList{"a\\{b,c\\}"};
}

void FilesTest::bracesAreExpanded()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArrayList, expanded);
    QByteArrayList actual;
    for (const std::string& each : expandBraces(pattern.toStdString()))
        actual.append(QByteArray::fromStdString(each));
    QCOMPARE(actual, expanded);
    QVERIFY(expandBraces("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}").size()
            <= 4096);
}

void FilesTest::numbersInNamesSortAsNumbers()
{
    std::vector<std::string> names{"f10", "f9", "f", "F1", "f09", "f1.b", "f1.a", "g", "f0100"};
    std::sort(names.begin(), names.end(), naturallyLess);
    const std::vector<std::string> sorted{"F1", "f", "f1.a", "f1.b", "f09", "f9", "f10", "f0100", "g"};
    QCOMPARE(names, sorted);
}

void FilesTest::filesAreFound_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("one file") << QByteArray("a1.hl7") << false << QStringList{"a1.hl7"};
    QTest::newRow("pattern, natural order")
        << QByteArray("a*.hl7") << false << QStringList{"a1.hl7", "a2.hl7", "a10.hl7"};
    QTest::newRow("folder") << QByteArray("sub") << false << QStringList{"sub/b.hl7"};
    QTest::newRow("folder with a slash") << QByteArray("sub/") << false << QStringList{"sub/b.hl7"};
    QTest::newRow("folder, recursive")
        << QByteArray("sub") << true << QStringList{"sub/b.hl7", "sub/deep/c.txt", "sub/deep/d.hl7"};
    QTest::newRow("any folders") << QByteArray("**/*.hl7") << false
                                 << QStringList{"a1.hl7", "a2.hl7", "a10.hl7", "sub/b.hl7", "sub/deep/d.hl7"};
    QTest::newRow("ends in any folders")
        << QByteArray("sub/**") << false << QStringList{"sub/b.hl7", "sub/deep/c.txt", "sub/deep/d.hl7"};
    QTest::newRow("folders by pattern")
        << QByteArray("s?b/*/*.{txt,hl7}") << false << QStringList{"sub/deep/c.txt", "sub/deep/d.hl7"};
    QTest::newRow("braces") << QByteArray("{a1,sub/b}.hl7") << false << QStringList{"a1.hl7", "sub/b.hl7"};
    QTest::newRow("each once") << QByteArray("{a*,a1}.hl7") << false
                               << QStringList{"a1.hl7", "a2.hl7", "a10.hl7"};
    QTest::newRow("up") << QByteArray("sub/../a1.hl7") << false << QStringList{"sub/../a1.hl7"};
    QTest::newRow("brackets in a name") << QByteArray("\\[x\\].csv") << false << QStringList{"[x].csv"};
    QTest::newRow("hidden") << QByteArray(".hid*") << false << QStringList{".hidden"};
}

void FilesTest::filesAreFound()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, recursive);
    QFETCH(QStringList, found);
    const Folder folder;
    for (const char* name : {"a1.hl7", "a2.hl7", "a10.hl7", "sub/b.hl7", "sub/deep/c.txt", "sub/deep/d.hl7",
                             "[x].csv", ".hidden"})
        folder.write(QString::fromUtf8(name), "x");
    OpenRequest request = requestFor(folder, pattern.constData());
    request.settings.set("recursive", recursive ? "true" : "false");
    const auto source = FilesConnector().openByteSource(request);
    QVERIFY2(source, source ? "" : source.error().text().c_str());
    QCOMPARE((*source)->totalBytes(), std::optional<std::uint64_t>(static_cast<std::uint64_t>(found.size())));
    QCOMPARE(readAll(**source, 10).names, found);
}

void FilesTest::linksInACircleEnd()
{
    const Folder folder;
    folder.write(QStringLiteral("a/b/x.txt"), "x");
    QVERIFY(QFile::link(folder.path(QStringLiteral("a")), folder.path(QStringLiteral("a/b/up"))));
    QVERIFY(QFile::link(folder.path(QStringLiteral("a/b")), folder.path(QStringLiteral("a/b/self"))));
    const Result<GlobMatches> matches = findFiles(folder.root() + "/**/*.txt", Recursion::PatternOnly);
    QVERIFY(matches);
    QCOMPARE(matches->paths.size(), std::size_t{1});
    QVERIFY(!matches->findings.empty());
    QCOMPARE(QByteArray::fromStdString(matches->findings.front().code),
             QByteArray("files.folder-seen-before"));
}

void FilesTest::whatIsNotThereIsExplained_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("misspelled") << QByteArray("adt.hl7") << QByteArray("files.not-found")
                                << QByteArray("adt1.hl7?");
    QTest::newRow("missing") << QByteArray("something-else") << QByteArray("files.not-found")
                             << QByteArray("Check the path");
    QTest::newRow("missing folder") << QByteArray("no/such/file") << QByteArray("files.not-found")
                                    << QByteArray("folder");
    QTest::newRow("pattern without a match")
        << QByteArray("*.csv") << QByteArray("files.no-match") << QByteArray("*.csv");
    QTest::newRow("no path") << QByteArray() << QByteArray("files.no-path") << QByteArray("test");
}

void FilesTest::whatIsNotThereIsExplained()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, part);
    const Folder folder;
    folder.write(QStringLiteral("adt1.hl7"), "x");
    OpenRequest request = requestFor(folder, path.constData());
    const auto source = FilesConnector().openByteSource(request);
    QVERIFY(!source);
    QCOMPARE(QByteArray::fromStdString(source.error().code), code);
    QVERIFY2(QByteArray::fromStdString(source.error().text()).contains(part), source.error().text().c_str());
    request.settings.set("allow-empty", "true");
    QCOMPARE(static_cast<bool>(FilesConnector().openByteSource(request)), code == "files.no-match");
}

void FilesTest::anUnreadableFileStopsOnlyItself()
{
    const Folder folder;
    folder.write(QStringLiteral("a"), "1");
    folder.write(QStringLiteral("b"), "2");
    folder.write(QStringLiteral("c"), "3");
    const auto source = FilesConnector().openByteSource(requestFor(folder, "*"));
    QVERIFY(source);
    QVERIFY(QFile::remove(folder.path(QStringLiteral("b")))); // Gone since it was found; works as root, too.
    const ReadResult result = readAll(**source, 10);
    QCOMPARE(result.contents, (QByteArrayList{"1", "3"}));
    QCOMPARE(result.errors, QByteArrayList{"files.not-found"});
}

void FilesTest::filesAreReadWhole_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("content");
    QByteArray text;
    for (int line = 0; line < 20000; ++line)
        text.append("MSH|^~\\&|").append(QByteArray::number(line * 7919)).append('\r');
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("one byte") << QByteArray("x") << QByteArray("x");
    QTest::newRow("three bytes of a magic") << QByteArray("\x28\xB5\x2F") << QByteArray("\x28\xB5\x2F");
    QTest::newRow("plain") << text << text;
    QTest::newRow("gzip") << packed(Compression::Gzip, text) << text;
    QTest::newRow("gzip of nothing") << packed(Compression::Gzip, {}) << QByteArray();
    QTest::newRow("gzip members") << packed(Compression::Gzip, "a") + packed(Compression::Gzip, text)
                                  << "a" + text;
    QTest::newRow("gzip with padding")
        << packed(Compression::Gzip, "a") + QByteArray(1000, '\0') << QByteArray("a");
    QTest::newRow("zstd") << packed(Compression::Zstd, text) << text;
    QTest::newRow("zstd of nothing") << packed(Compression::Zstd, {}) << QByteArray();
    QTest::newRow("zstd frames") << packed(Compression::Zstd, text) + packed(Compression::Zstd, "b")
                                 << text + "b";
}

void FilesTest::filesAreReadWhole()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, content);
    const Folder folder;
    folder.write(QStringLiteral("f"), stored);
    for (const std::size_t step : {std::size_t{5}, std::size_t{4096}, std::size_t{1} << 20}) {
        const auto source = FilesConnector().openByteSource(requestFor(folder, "f"));
        const ReadResult result = readAll(**source, step);
        QVERIFY(result.errors.isEmpty());
        QCOMPARE(result.contents.size(), 1);
        QVERIFY(result.contents.front() == content);
        QCOMPARE(result.receipts.size(), std::size_t{1});
        QCOMPARE(result.receipts.front().bytes, static_cast<std::uint64_t>(stored.size()));
    }
}

void FilesTest::aDamagedArchiveIsReported_data()
{
    QTest::addColumn<QByteArray>("stored");
    QByteArray text;
    for (int line = 0; line < 2000; ++line)
        text.append(QByteArray::number(line * 7919));
    for (const auto compression : {Compression::Gzip, Compression::Zstd}) {
        const char* name = compression == Compression::Gzip ? "gzip" : "zstd";
        const QByteArray whole = packed(compression, text);
        QTest::addRow("%s cut off", name) << whole.left(whole.size() / 2);
        QTest::addRow("%s header only", name) << whole.left(5);
        QByteArray damaged = whole;
        for (qsizetype at = damaged.size() / 2; at < damaged.size(); ++at)
            damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
        QTest::addRow("%s damaged", name) << damaged;
        QTest::addRow("%s and something else", name) << whole + "hello";
    }
}

void FilesTest::aDamagedArchiveIsReported()
{
    QFETCH(QByteArray, stored);
    const Folder folder;
    folder.write(QStringLiteral("a"), stored);
    folder.write(QStringLiteral("b"), "next");
    const auto source = FilesConnector().openByteSource(requestFor(folder, "*"));
    const ReadResult result = readAll(**source, 1000);
    QCOMPARE(result.errors, QByteArrayList{"files.corrupt-archive"});
    QCOMPARE(result.contents.back(), QByteArray("next"));
    QCOMPARE(result.receipts.size(), std::size_t{1});
}

void FilesTest::receiptsNameWhatIsStored()
{
    const Folder folder;
    folder.write(QStringLiteral("in/a"), "abc");
    const auto source = FilesConnector().openByteSource(requestFor(folder, "in/*"));
    const ReadResult result = readAll(**source, 2);
    QCOMPARE(result.receipts.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(result.receipts.front().name), QByteArray("in/a"));
    QCOMPARE(QByteArray::fromStdString(result.receipts.front().sha256),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY((*source)->takeReceipts().empty());
}

void FilesTest::aFileAppearsWholeOrNotAtAll()
{
    const Folder folder;
    folder.write(QStringLiteral("out.txt"), "old");
    {
        const auto sink = FilesConnector().openByteSink(requestFor(folder, "out.txt"));
        QVERIFY(sink);
        QVERIFY((*sink)->write("half"));
        QCOMPARE(folder.read(QStringLiteral("out.txt")), QByteArray("old"));
    }
    QCOMPARE(folder.all(), QStringList{"out.txt"});
    QCOMPARE(folder.read(QStringLiteral("out.txt")), QByteArray("old"));
    const auto sink = FilesConnector().openByteSink(requestFor(folder, "new/folder/out.txt"));
    QVERIFY(sink);
    QVERIFY((*sink)->write("who"));
    QVERIFY((*sink)->write("le"));
    const auto receipts = (*sink)->finish();
    QVERIFY(receipts);
    QCOMPARE(receipts->front().bytes, std::uint64_t{5});
    Sha256 hash;
    hash.update("whole");
    QCOMPARE(receipts->front().sha256, hash.finish());
    QCOMPARE(folder.read(QStringLiteral("new/folder/out.txt")), QByteArray("whole"));
    QCOMPARE(QDir(folder.path(QStringLiteral("new/folder"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void FilesTest::outputIsCompressedAsAsked_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("compression");
    QTest::addColumn<int>("packing");
    QTest::newRow("plain") << QByteArray("a.ndjson") << QByteArray("auto")
                           << static_cast<int>(Compression::None);
    QTest::newRow("gzip by name") << QByteArray("a.csv.gz") << QByteArray("auto")
                                  << static_cast<int>(Compression::Gzip);
    QTest::newRow("zstd by name") << QByteArray("a.csv.zst") << QByteArray("auto")
                                  << static_cast<int>(Compression::Zstd);
    QTest::newRow("gzip as set") << QByteArray("a") << QByteArray("gzip")
                                 << static_cast<int>(Compression::Gzip);
    QTest::newRow("not at all") << QByteArray("a.gz") << QByteArray("none")
                                << static_cast<int>(Compression::None);
}

void FilesTest::outputIsCompressedAsAsked()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, compression);
    QFETCH(int, packing);
    const Folder folder;
    OpenRequest request = requestFor(folder, path.constData());
    request.settings.set("compression", compression.constData());
    const auto sink = FilesConnector().openByteSink(request);
    QVERIFY(sink);
    const QByteArray text = QByteArray("hello, ").repeated(100000);
    QVERIFY((*sink)->write({text.constData(), static_cast<std::size_t>(text.size())}));
    QVERIFY((*sink)->write("end"));
    const auto receipts = (*sink)->finish();
    QVERIFY(receipts);
    const QByteArray stored = folder.read(QString::fromUtf8(path));
    QCOMPARE(static_cast<int>(compressionOf(stored.toStdString())), packing);
    QCOMPARE(receipts->front().bytes, static_cast<std::uint64_t>(stored.size()));
    const auto source = FilesConnector().openByteSource(request);
    QVERIFY(readAll(**source, 1 << 16).contents.front() == text + "end");
}

void FilesTest::whatCannotBeWrittenIsExplained_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a folder") << QByteArray("folder") << QByteArray("files.is-folder");
    QTest::newRow("below a file") << QByteArray("file/x") << QByteArray("files.no-folder");
    QTest::newRow("no path") << QByteArray() << QByteArray("files.no-path");
    QTest::newRow("not writable") << QByteArray("/proc/hilum/x") << QByteArray("files.no-folder");
}

void FilesTest::whatCannotBeWrittenIsExplained()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, code);
    const Folder folder;
    folder.write(QStringLiteral("file"), "x");
    folder.write(QStringLiteral("folder/file"), "x");
    const auto sink = FilesConnector().openByteSink(requestFor(folder, path.constData()));
    QVERIFY(!sink);
    QCOMPARE(QByteArray::fromStdString(sink.error().code), code);
}

void FilesTest::aFullDiskIsReported()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("/dev/full is not there.");
    const Folder folder;
    const auto sink = FilesConnector().openByteSink(requestFor(folder, "/dev/full"));
    QVERIFY(sink);
    const Result<void> written = (*sink)->write("x");
    QVERIFY(!written);
    QCOMPARE(QByteArray::fromStdString(written.error().code), QByteArray("files.disk-full"));
}

void FilesTest::permissionsAndLinksStay()
{
    const Folder folder;
    folder.write(QStringLiteral("real/file"), "old");
    const auto permissions =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(folder.path(QStringLiteral("real/file")), permissions));
    QVERIFY(QFile::link(folder.path(QStringLiteral("real/file")), folder.path(QStringLiteral("link"))));
    const auto sink = FilesConnector().openByteSink(requestFor(folder, "link"));
    QVERIFY((*sink)->write("new"));
    QVERIFY((*sink)->finish());
    QVERIFY(QFileInfo(folder.path(QStringLiteral("link"))).isSymLink());
    QCOMPARE(folder.read(QStringLiteral("real/file")), QByteArray("new"));
    QCOMPARE(QFile::permissions(folder.path(QStringLiteral("real/file"))) & ~permissions,
             QFileDevice::Permissions());
}

void FilesTest::aCancelledReadEnds()
{
    const Folder folder;
    folder.write(QStringLiteral("a"), "1");
    folder.write(QStringLiteral("b"), "2");
    OpenRequest request = requestFor(folder, "*");
    std::stop_source stop;
    request.stop = stop.get_token();
    const auto source = FilesConnector().openByteSource(request);
    QVERIFY((*source)->next());
    stop.request_stop();
    const auto next = (*source)->next();
    QVERIFY(next && !*next);
    QVERIFY((*source)->takeReceipts().empty());
}

QTEST_APPLESS_MAIN(FilesTest)
#include "tst_files.moc"
