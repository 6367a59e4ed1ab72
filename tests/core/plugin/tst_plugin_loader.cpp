// SPDX-License-Identifier: Apache-2.0
#include "core/plugin/plugin_loader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hilum;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray manifest(const QByteArray& id)
{
    return R"({"kind":"connector","id":")" + id + R"(","title":"T","source":"bytes"})";
}

std::vector<std::string> codes(const Registry& registry)
{
    std::vector<std::string> all;
    for (const Diagnostic& failure : registry.failures())
        all.push_back(failure.code);
    std::ranges::sort(all);
    return all;
}

} // namespace

class TestPluginLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manifestsAreReadAndLibrariesAreNot()
    {
        const QTemporaryDir folder;
        write(folder.filePath("a.json"), manifest("alpha"));
        write(folder.filePath("a.so"), "not a library");
        Registry registry;
        plugin::loadPlugins(registry, std::vector{folder.path().toStdString()});
        QVERIFY(registry.failures().empty());
        QVERIFY(registry.connectorManifest("alpha"));
        const Result<std::shared_ptr<const Connector>> connector = registry.connector("alpha");
        QVERIFY(!connector);
        QCOMPARE(connector.error().code, std::string("plugin.not-loadable"));
        QVERIFY(connector.error().place.resource.ends_with("a.so"));
    }

    void pluginOfAnotherVersionIsNotLoaded()
    {
        const QTemporaryDir folder;
        write(folder.filePath("stale.json"), manifest("stale"));
        QVERIFY(QFile::copy(BINARY_DIR "/tests/core/plugin/plugins/stale_plugin.so",
                            folder.filePath("stale.so")));
        Registry registry;
        plugin::loadPlugins(registry, std::vector{folder.path().toStdString()});
        const Result<std::shared_ptr<const Connector>> connector = registry.connector("stale");
        QVERIFY(!connector);
        QCOMPARE(connector.error().code, std::string("plugin.wrong-interface"));
        QVERIFY(connector.error().place.resource.ends_with("stale.so"));
    }

    void whatCannotBeUsedIsListedWithItsReason()
    {
        const QTemporaryDir folder;
        write(folder.filePath("bad.json"), "{");
        write(folder.filePath("bad.so"), "");
        write(folder.filePath("lonely.json"), manifest("lonely"));
        Registry registry;
        plugin::loadPlugins(registry, std::vector{folder.path().toStdString()});
        QCOMPARE(codes(registry), (std::vector<std::string>{"connect.bad-manifest", "plugin.no-library"}));
        QVERIFY(registry.connectors().empty());
    }

    void theFirstOfTwoWins()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        for (const QTemporaryDir* folder : {&first, &second}) {
            write(folder->filePath("a.json"), manifest("alpha"));
            write(folder->filePath("a.so"), "");
        }
        Registry registry;
        plugin::loadPlugins(registry, std::vector{first.path().toStdString(), second.path().toStdString()});
        QCOMPARE(registry.connectors().size(), std::size_t{1});
        const Result<std::shared_ptr<const Connector>> connector = registry.connector("alpha");
        QVERIFY(QString::fromStdString(connector.error().place.resource).startsWith(first.path()));
    }

    void foldersAreThoseThatExist()
    {
        const QTemporaryDir folder;
        qputenv("HILUM_PLUGIN_PATH", ("/nowhere:" + folder.path()).toUtf8());
        const std::vector<std::string> folders = plugin::pluginFolders("/nowhere/bin");
        qunsetenv("HILUM_PLUGIN_PATH");
        QCOMPARE(folders, std::vector{folder.path().toStdString()});
    }
};

QTEST_GUILESS_MAIN(TestPluginLoader)
#include "tst_plugin_loader.moc"
