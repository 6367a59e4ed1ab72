// SPDX-License-Identifier: Apache-2.0
#include "widgets/project/project_view.h"

#include "widgets/base/icons.h"
#include "widgets/project/outline_model.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::project {

using document::PipelineDocument;

QString projectFolder(const QString& pipelineFile)
{
    if (pipelineFile.isEmpty())
        return {};
    QDir folder = QFileInfo(pipelineFile).absoluteDir();
    if (folder.dirName() == QLatin1String("pipelines"))
        folder.cdUp();
    return folder.absolutePath();
}

ProjectView::ProjectView(document::PipelineDocument& document, document::Selection& selection,
                         const base::NodeCatalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_model(new OutlineModel(document, catalogue, this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)),
      m_outline(new QListView(this)),
      m_folder(new QLabel(this)),
      m_files(new QTreeView(this))
{
    m_search->setPlaceholderText(tr("Find a node"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_outline->setModel(m_filter);
    m_outline->setAccessibleName(tr("Nodes of the pipeline"));
    m_outline->setIconSize(QSize(17, 17));
    m_folder->setProperty("hilumRole", "section");
    m_folder->setContentsMargins(10, 8, 10, 4);
    m_files->setAccessibleName(tr("Files of the project"));
    m_files->setHeaderHidden(true);
    m_files->setIndentation(16);
    auto* lower = new QWidget(this);
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_folder);
    lowerLayout->addWidget(m_files);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_outline);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(splitter);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_outline, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_selection.setNode(index.data(OutlineModel::IdRole).toString());
    });
    connect(m_outline, &QListView::activated, this, [this](const QModelIndex& index) {
        m_selection.setNode(index.data(OutlineModel::IdRole).toString());
    });
    connect(m_files, &QTreeView::activated, this, &ProjectView::openFile);
    connect(&m_selection, &document::Selection::nodesChanged, this, &ProjectView::followSelection);
    connect(&m_document, &PipelineDocument::fileNameChanged, this, &ProjectView::showFolder);
    showFolder();
}

void ProjectView::showFolder()
{
    const QString folder = projectFolder(m_document.fileName());
    m_files->setVisible(!folder.isEmpty());
    m_folder->setText(folder.isEmpty() ? tr("Save the pipeline to see the files beside it.")
                                       : QFileInfo(folder).fileName());
    m_folder->setWordWrap(true);
    if (folder.isEmpty())
        return;
    if (m_fileModel == nullptr) {
        m_fileModel = new QFileSystemModel(this);
        m_fileModel->setNameFilters(
            {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.csv")});
        m_fileModel->setNameFilterDisables(false);
        m_files->setModel(m_fileModel);
        for (int column = 1; column < m_fileModel->columnCount(); ++column)
            m_files->hideColumn(column);
    }
    m_files->setRootIndex(m_fileModel->setRootPath(folder));
    m_files->expand(m_fileModel->index(QFileInfo(m_document.fileName()).absolutePath()));
}

void ProjectView::openFile(const QModelIndex& index)
{
    const QFileInfo file(m_fileModel->filePath(index));
    if (file.isDir())
        return;
    for (const QString& id : m_document.nodeIds()) { // A mapping of this pipeline opens where it is used.
        const QString mapping = m_document.mappingFile(id);
        if (!mapping.isEmpty() && QFileInfo(mapping).fileName() == file.fileName())
            return m_selection.open(id);
    }
    if (file.suffix() != QLatin1String("csv"))
        Q_EMIT openRequested(file.absoluteFilePath());
}

void ProjectView::followSelection()
{
    const int row = m_model->rowOf(m_selection.node());
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row));
    if (index.isValid())
        m_outline->setCurrentIndex(index);
    else
        m_outline->clearSelection();
}

} // namespace hilum::project
