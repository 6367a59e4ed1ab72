// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "app/workbench/main_window.h"
#include "core/base/clock.h"
#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_document.h"

#include <QTemporaryDir>

namespace hilum::test {

/// A whole workbench with the real engine, and settings of its own.
class WorkbenchBench
{
public:
    explicit WorkbenchBench(base::Theme& theme);

    [[nodiscard]] workbench::MainWindow& window() { return *m_window; }
    [[nodiscard]] document::PipelineDocument& document() { return m_document; }
    [[nodiscard]] document::Selection& selection() { return m_selection; }
    [[nodiscard]] session::Session& session() { return *m_session; }
    /// The view of that id as what it is.
    template<typename View>
    [[nodiscard]] View& view(const char* id)
    {
        return dynamic_cast<View&>(*m_window->view(QString::fromLatin1(id)));
    }

    /// Writes a file into a folder of its own; returns its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Drops files on a widget of the window, as a file manager would.
    static bool drop(QWidget& widget, const QStringList& paths);

private:
    QTemporaryDir m_folder;
    Registry m_registry;
    std::unique_ptr<base::NodeCatalogue> m_catalogue;
    SystemClock m_clock;
    document::PipelineDocument m_document;
    document::Selection m_selection;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<workbench::MainWindow> m_window;
};

/// Call before the first window: settings and user data in folders of the test.
void separateFromTheUser(const char* name);

} // namespace hilum::test
