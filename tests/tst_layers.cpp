// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Names = QSet<QString>;

/// What tests/layers.txt says.
struct Layers
{
    QHash<QString, Names> allowed;
    /// Beginning of a third-party header, and the folders that may include it.
    QHash<QString, Names> headers;
    QStringList problems;
};

Names expanded(const QStringList& words, const QHash<QString, Names>& sets, QStringList& problems)
{
    Names names;
    for (const QString& word : words) {
        if (!word.startsWith('@'))
            names.insert(word);
        else if (sets.contains(word))
            names.unite(sets.value(word));
        else
            problems.append("unknown set " + word);
    }
    return names;
}

Layers readLayers()
{
    Layers layers;
    QFile table(QStringLiteral(SOURCE_DIR "/tests/layers.txt"));
    if (!table.open(QIODevice::ReadOnly))
        layers.problems.append("tests/layers.txt cannot be read");
    QHash<QString, Names> sets;
    while (!table.atEnd()) {
        const QString line = QString::fromUtf8(table.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QChar separator = line.startsWith('@') ? '=' : ':';
        const QString name = line.section(separator, 0, 0).trimmed();
        const QStringList words = line.section(separator, 1).split(' ', Qt::SkipEmptyParts);
        QHash<QString, Names>& target = name.startsWith('@')   ? sets
                                        : name.startsWith('<') ? layers.headers
                                                               : layers.allowed;
        if (target.contains(name))
            layers.problems.append(name + " stands there twice");
        target.insert(name, expanded(words, sets, layers.problems));
    }
    return layers;
}

/// Folders with sources of our own, relative to the project.
QStringList sourceFolders()
{
    const QDir project(QStringLiteral(SOURCE_DIR));
    Names folders;
    for (const char* top : {"core", "plugins", "widgets", "app"}) {
        QDirIterator files(project.filePath(QLatin1String(top)), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            folders.insert(project.relativeFilePath(QFileInfo(files.next()).path()));
    }
    QStringList sorted(folders.begin(), folders.end());
    sorted.sort();
    return sorted;
}

/// Why one include may not stand in a folder; empty if it may.
QString objection(const QString& folder, const QString& include, const Layers& layers)
{
    if (include.startsWith('<')) {
        if (include.startsWith("<Q") && folder.startsWith("core/") && folder != "core/plugin")
            return "core has no Qt";
        for (auto header = layers.headers.cbegin(); header != layers.headers.cend(); ++header) {
            if (include.startsWith(header.key()) && !header.value().contains(folder))
                return "the library belongs to other rooms";
        }
        return {};
    }
    const QString target = include.mid(1).section('/', 0, -2);
    if (target.isEmpty() || target == folder) // A generated file, or its own folder.
        return {};
    if (target.startsWith("tests"))
        return "tests are nobody's business";
    return layers.allowed.value(folder).contains(target) ? QString() : QString("the layers do not allow it");
}

} // namespace

/// Includes go only where tests/layers.txt allows.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSound();
    void widgetsNeedNoWindowBelowTheirLevel();
    void includesFollowTheLayers_data();
    void includesFollowTheLayers();
};

void TestLayers::theTableIsSound()
{
    Layers layers = readLayers();
    // An edge both ways is a cycle of rooms; only a folder and the folder nested in it may know each other.
    for (auto row = layers.allowed.cbegin(); row != layers.allowed.cend(); ++row) {
        for (const QString& other : row.value()) {
            const bool isNested = other.startsWith(row.key() + '/') || row.key().startsWith(other + '/');
            if (!layers.allowed.contains(other))
                layers.problems.append(row.key() + " may include " + other + ", which has no row");
            else if (!isNested && other != row.key() && layers.allowed.value(other).contains(row.key()))
                layers.problems.append(row.key() + " and " + other + " may include each other");
        }
    }
    QVERIFY2(layers.problems.isEmpty(), qPrintable(layers.problems.join('\n')));
}

void TestLayers::widgetsNeedNoWindowBelowTheirLevel()
{
    // The document is tested and may be used without a display.
    const QRegularExpression widgets("^#include <(QtWidgets|QWidget|QDialog|QMainWindow|QGraphics)",
                                     QRegularExpression::MultilineOption);
    QDirIterator files(QStringLiteral(SOURCE_DIR "/widgets/document"), {"*.h", "*.cpp"}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!widgets.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
    }
}

void TestLayers::includesFollowTheLayers_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString& folder : sourceFolders())
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestLayers::includesFollowTheLayers()
{
    QFETCH(const QString, folder);
    static const Layers layers = readLayers();
    QVERIFY2(layers.allowed.contains(folder), "the folder has no row in tests/layers.txt");

    const QRegularExpression includes("^\\s*#\\s*include\\s+([\"<][^\">]+)",
                                      QRegularExpression::MultilineOption);
    QStringList objections;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/") + folder, {"*.h", "*.cpp"}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = includes.globalMatch(text); match.hasNext();) {
            const QString include = match.next().captured(1);
            const QString why = objection(folder, include, layers);
            if (!why.isEmpty())
                objections.append(QFileInfo(file).fileName() + " includes " + include.mid(1) + ": " + why);
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(objections.join('\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
