// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hilum::document {
class PipelineDocument;
}

namespace hilum::session {

/// What a workbench that crashed left of its document.
struct LeftDocument
{
    /// The recovery file itself.
    QString recoveryFile;
    /// File of the pipeline; "" where it was never saved.
    QString fileName;
    QString text;
    /// Unsaved mapping files: their texts by the names the pipeline has for them.
    QMap<QString, QString> mappings;
    QDateTime saved;
};

/// Keeps a copy of the unsaved document in a recovery file, some seconds behind, and finds the copies that
/// crashed workbenches left. The copy goes when the document is saved or the workbench ends.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDelayMilliseconds = 3000;

    /// `folder` "" is the application's own. REQUIRES: the document outlives it.
    explicit Recovery(document::PipelineDocument& document, const QString& folder = {},
                      QObject* parent = nullptr);
    ~Recovery() override;

    /// The newest first; those of workbenches that still run are left out.
    [[nodiscard]] std::vector<LeftDocument> leftDocuments() const;
    /// Makes it the open document, dirty, and takes over its recovery.
    void restore(const LeftDocument& left);
    static void discard(const LeftDocument& left);
    /// Writes the copy now, where the document has unsaved changes.
    void saveNow();

private:
    void removeCopy();

    document::PipelineDocument& m_document;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

} // namespace hilum::session
