// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QWidget>

class QFileSystemModel;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QTreeView;

namespace hilum::project {

class OutlineModel;

/// Above the nodes of the open pipeline, searchable; below the files of its project: the pipelines and
/// mappings that stand together.
class ProjectView final : public QWidget
{
    Q_OBJECT

public:
    ProjectView(document::PipelineDocument& document, document::Selection& selection,
                const base::NodeCatalogue& catalogue, QWidget* parent = nullptr);

    [[nodiscard]] QListView& outline() { return *m_outline; }
    [[nodiscard]] QTreeView& files() { return *m_files; }

Q_SIGNALS:
    /// A pipeline file was chosen.
    void openRequested(const QString& fileName);

private:
    void showFolder();
    void openFile(const QModelIndex& index);
    void followSelection();

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    OutlineModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QListView* m_outline;
    QLabel* m_folder;
    QTreeView* m_files;
    QFileSystemModel* m_fileModel = nullptr;
};

/// The folder whose files belong together: the one above `pipelines`, else the pipeline's own.
[[nodiscard]] QString projectFolder(const QString& pipelineFile);

} // namespace hilum::project
