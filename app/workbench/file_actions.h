// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace hilum::workbench {

/// New, open, recent, save and save as, with the question about unsaved changes.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(document::PipelineDocument& document, QWidget& window);

    [[nodiscard]] QAction* newAction() const { return m_new; }
    [[nodiscard]] QAction* openAction() const { return m_open; }
    [[nodiscard]] QAction* saveAction() const { return m_save; }
    [[nodiscard]] QAction* saveAsAction() const { return m_saveAs; }
    [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
    [[nodiscard]] QStringList recentFiles() const;

    /// Opens without asking; a failure is told by failed().
    bool load(const QString& fileName);
    /// Asks about unsaved changes first.
    void open(const QString& fileName);
    /// False where the user wants to stay.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void failed(const hilum::Diagnostic& reason);

private:
    void createNew();
    void chooseAndOpen();
    bool save();
    bool saveAs();
    bool saveTo(const QString& fileName);
    void fillRecent();

    document::PipelineDocument& m_document;
    QWidget& m_window;
    QAction* m_new;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QMenu* m_recent;
};

} // namespace hilum::workbench
