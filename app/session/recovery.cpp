// SPDX-License-Identifier: Apache-2.0
#include "app/session/recovery.h"

#include "core/mapping/mapping_definition.h"
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"
#include "widgets/document/pipeline_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace hilum::session {

namespace {

QString lockOf(const QString& recoveryFile)
{
    return recoveryFile + QStringLiteral(".lock");
}

QString textOf(const mapping::MappingDefinition& mapping)
{
    return QString::fromStdString(pipeline::writeYaml(mapping::writeMapping(mapping)));
}

QMap<QString, QString> mappingTexts(const document::PipelineDocument& document)
{
    QMap<QString, QString> texts;
    for (const QString& id : document.nodeIds()) {
        const QString file = document.mappingFile(id);
        const mapping::MappingDefinition* mapping = document.mapping(id);
        if (!file.isEmpty() && mapping != nullptr)
            texts.insert(file, textOf(*mapping));
        for (const QString& overlay : document.overlayFiles(id)) {
            if (const mapping::MappingDefinition* changed = document.overlay(overlay); changed != nullptr)
                texts.insert(overlay, textOf(*changed));
            else if (const std::string* table = document.overlayTable(overlay); table != nullptr)
                texts.insert(overlay, QString::fromStdString(*table));
        }
    }
    return texts;
}

std::optional<mapping::MappingDefinition> readMapping(const QString& text, const QString& file)
{
    Diagnostics findings;
    const Result<SettingValue> value = pipeline::parseYaml(text.toStdString(), file.toStdString());
    if (!value)
        return std::nullopt;
    Result<mapping::MappingDefinition> mapping = mapping::readMapping(*value, file.toStdString(), findings);
    return mapping ? std::optional(*std::move(mapping)) : std::nullopt;
}

/// Files of the project that take the place of a pack's.
void restoreOverlays(document::PipelineDocument& document, const QString& step, const LeftDocument& left)
{
    if (document.overlayFolder(step).isEmpty())
        return;
    const QString beginning = document.overlayFile(step, {});
    for (auto text = left.mappings.begin(); text != left.mappings.end(); ++text) {
        if (!text.key().startsWith(beginning))
            continue;
        if (text.key().endsWith(QStringLiteral(".csv"))) {
            const std::string table = text.value().toStdString();
            const std::string* known = document.overlayTable(text.key());
            if (known == nullptr || *known != table)
                document.setOverlayTable(text.key(), table,
                                         {.text = Recovery::tr("Recover a code table"), .mergeKey = {}});
            continue;
        }
        const std::optional<mapping::MappingDefinition> mapping = readMapping(text.value(), text.key());
        const mapping::MappingDefinition* current = document.overlay(text.key());
        if (mapping && (current == nullptr || *current != *mapping))
            document.setOverlay(text.key(), *mapping,
                                {.text = Recovery::tr("Recover mapping"), .mergeKey = {}});
    }
}

std::optional<LeftDocument> readLeft(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.contains(QLatin1String("text")))
        return std::nullopt; // Cut off, or not ours.
    LeftDocument left{
        .recoveryFile = path,
        .fileName = object.value(QLatin1String("file")).toString(),
        .text = object.value(QLatin1String("text")).toString(),
        .mappings = {},
        .saved = QDateTime::fromString(object.value(QLatin1String("saved")).toString(), Qt::ISODate)};
    const QJsonObject mappings = object.value(QLatin1String("mappings")).toObject();
    for (auto mapping = mappings.begin(); mapping != mappings.end(); ++mapping)
        left.mappings.insert(mapping.key(), mapping.value().toString());
    return left;
}

} // namespace

Recovery::Recovery(document::PipelineDocument& document, const QString& folder, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                      + QStringLiteral("/recovery")
                                : folder)
{
    QDir().mkpath(m_folder);
    m_file = QStringLiteral("%1/%2.json").arg(m_folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_lock = std::make_unique<QLockFile>(lockOf(m_file));
    m_lock->setStaleLockTime(0); // Only a dead process makes it stale, however long the workbench is open.
    m_lock->lock();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::saveNow);
    connect(&m_document, &document::PipelineDocument::contentChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&m_document, &document::PipelineDocument::dirtyChanged, this, [this](bool isDirty) {
        if (!isDirty)
            removeCopy();
    });
}

Recovery::~Recovery()
{
    removeCopy();
}

void Recovery::removeCopy()
{
    m_timer.stop();
    QFile::remove(m_file);
}

void Recovery::saveNow()
{
    m_timer.stop();
    if (!m_document.isDirty())
        return;
    QJsonObject mappings;
    const QMap<QString, QString> texts = mappingTexts(m_document);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        mappings.insert(text.key(), text.value());
    const QJsonObject object{
        {QStringLiteral("file"), m_document.fileName()},
        {QStringLiteral("text"), m_document.yaml()},
        {QStringLiteral("mappings"), mappings},
        {QStringLiteral("saved"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    QSaveFile file(m_file);
    // A full disk must not stop the work: the next change tries again.
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson());
        file.commit();
    }
}

std::vector<LeftDocument> Recovery::leftDocuments() const
{
    std::vector<LeftDocument> found;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString path = folder.filePath(name);
        if (path == m_file)
            continue;
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // Its workbench is running.
        if (std::optional<LeftDocument> left = readLeft(path))
            found.push_back(*std::move(left));
    }
    std::ranges::sort(found, std::greater(), &LeftDocument::saved);
    return found;
}

void Recovery::restore(const LeftDocument& left)
{
    m_document.recover(left.text, left.fileName);
    for (const QString& id : m_document.nodeIds()) {
        restoreOverlays(m_document, id, left);
        const auto text = left.mappings.constFind(m_document.mappingFile(id));
        if (text == left.mappings.cend())
            continue;
        const std::optional<mapping::MappingDefinition> mapping = readMapping(*text, text.key());
        const mapping::MappingDefinition* current = m_document.mapping(id);
        if (mapping && (current == nullptr || *current != *mapping))
            m_document.setMapping(id, *mapping, {.text = tr("Recover mapping"), .mergeKey = {}});
    }
    discard(left);
    saveNow();
}

void Recovery::discard(const LeftDocument& left)
{
    QFile::remove(left.recoveryFile);
    QFile::remove(lockOf(left.recoveryFile));
}

} // namespace hilum::session
