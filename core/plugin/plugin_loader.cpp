// SPDX-License-Identifier: Apache-2.0
#include "core/plugin/plugin_loader.h"

#include "core/base/text.h"
#include "core/plugin/connector_factory.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QPluginLoader>

namespace hilum::plugin {
namespace {

Place placeOf(const QString& path)
{
    Place place;
    place.resource = path.toStdString();
    return place;
}

Diagnostic wrongInterface(const QString& library)
{
    return Diagnostic::error("plugin.wrong-interface",
                             "The plugin was built for another version of Hilum. Install the one that "
                             "belongs to this version.")
        .at(placeOf(library));
}

/// The library stays loaded: what its connector made may live as long as the process.
Result<std::shared_ptr<const Connector>> loadConnector(const QString& library)
{
    QPluginLoader loader(library);
    // Read from the file: nothing of a library that lays out our classes otherwise may run.
    const QString interface = loader.metaData().value(QStringLiteral("IID")).toString();
    if (!interface.isEmpty() && interface != QLatin1String(HILUM_CONNECTOR_IID))
        return wrongInterface(library);
    QObject* root = loader.instance();
    if (root == nullptr)
        return Diagnostic::error("plugin.not-loadable", "The plugin cannot be loaded: {0}",
                                 {loader.errorString().toStdString()})
            .at(placeOf(library));
    const auto* factory = qobject_cast<ConnectorFactory*>(root);
    if (factory == nullptr)
        return wrongInterface(library);
    std::shared_ptr<const Connector> connector = factory->create();
    if (!connector)
        return Diagnostic::error("plugin.no-connector", "The plugin made no connector.").at(placeOf(library));
    return connector;
}

void addPlugin(Registry& registry, const QDir& folder, const QString& manifestName)
{
    const QString manifestPath = folder.filePath(manifestName);
    QFile file(manifestPath);
    if (!file.open(QIODevice::ReadOnly)) {
        registry.addFailure(Diagnostic::error("plugin.unreadable", "The manifest cannot be read: {0}",
                                              {file.errorString().toStdString()})
                                .at(placeOf(manifestPath)));
        return;
    }
    const QByteArray json = file.readAll();
    Result<Manifest> manifest =
        parseManifest({json.data(), static_cast<std::size_t>(json.size())}, manifestPath.toStdString());
    if (!manifest) {
        registry.addFailure(std::move(manifest).error().at(placeOf(manifestPath)));
        return;
    }
    if (manifest->kind != ManifestKind::Connector)
        return;
    const QString library = folder.filePath(manifestName.chopped(5) + QStringLiteral(".so"));
    if (!QFile::exists(library)) {
        registry.addFailure(Diagnostic::error("plugin.no-library",
                                              "There is a manifest, but the library {0} is missing. Install "
                                              "the plugin again.",
                                              {library.toStdString()})
                                .at(placeOf(manifestPath)));
        return;
    }
    if (registry.connectorManifest(manifest->id))
        return;
    registry.addConnector(*std::move(manifest), [library] { return loadConnector(library); });
}

} // namespace

std::vector<std::string> pluginFolders(std::string_view binaryFolder)
{
    std::vector<std::string> candidates;
    const QString fromUser = qEnvironmentVariable("HILUM_PLUGIN_PATH");
    for (const QString& part : fromUser.split(u':', Qt::SkipEmptyParts))
        candidates.push_back(part.toStdString());
    const std::string base(binaryFolder);
    candidates.push_back(base + "/../plugins");
    candidates.push_back(base + "/../lib/hilum/plugins");
    std::vector<std::string> folders;
    for (const std::string& candidate : candidates) {
        const QDir folder(QString::fromStdString(candidate));
        if (folder.exists())
            folders.push_back(folder.canonicalPath().toStdString());
    }
    return folders;
}

void loadPlugins(Registry& registry, std::span<const std::string> folders)
{
    for (const std::string& path : folders) {
        const QDir folder(QString::fromStdString(path));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            addPlugin(registry, folder, name);
    }
}

} // namespace hilum::plugin
