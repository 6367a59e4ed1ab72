// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/inventory/scan_job.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace hilum::base {
class EmptyState;
}
namespace hilum::document {
class PipelineDocument;
class Selection;
} // namespace hilum::document

namespace hilum::inventory_view {

class FieldDetails;
class InventoryFilter;
class InventoryModel;

/// What the view is made of. All outlive it.
struct InventoryServices
{
    document::PipelineDocument& document;
    document::Selection& selection;
    const Registry& registry;
    pipeline::ReferenceValues references;
};

/// Scans a source of the pipeline, or any file or folder, and shows what its fields hold: a table that can be
/// sorted and searched, with the chosen field's values beside it. Values that are likely to identify somebody
/// are hidden until the user asks for them, and so they are in what is exported.
class InventoryView final : public QWidget
{
    Q_OBJECT

public:
    InventoryView(InventoryServices services, base::LatestWorkPointer work, QWidget* parent = nullptr);
    ~InventoryView() override;

    /// Scans a source of the pipeline.
    void scanSource(const QString& source);
    /// Scans a file or a folder.
    void scanPath(const QString& path);
    /// Scans several files of one format as one.
    void scanPaths(const QStringList& paths);
    [[nodiscard]] bool isScanning() const { return m_isScanning; }

    [[nodiscard]] QTreeView& table() { return *m_table; }
    [[nodiscard]] InventoryModel& model() { return *m_model; }
    [[nodiscard]] FieldDetails& details() { return *m_details; }
    [[nodiscard]] QComboBox& sourceChooser() { return *m_source; }
    [[nodiscard]] QPushButton& scanButton() { return *m_scan; }
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QCheckBox& unpopulatedBox() { return *m_unpopulated; }
    [[nodiscard]] QToolButton& revealButton() { return *m_reveal; }
    [[nodiscard]] QString statusText() const;
    /// Writes what is shown; what went wrong is shown in the status.
    void exportTo(const QString& fileName);

private:
    enum Page { EmptyPage, BusyPage, ResultPage };

    void buildBar();
    void buildTools();
    void buildPages();
    void buildFooter();
    void buildTable();
    void connectParts();
    void listSources();
    void followSelection();
    void scanChosen();
    void chooseFile();
    void chooseFolder();
    void start(ScanWish wish);
    void showProgress();
    void finish(const ScanOutcome& outcome);
    void showInventory();
    void showFailure(const Diagnostic& reason);
    void showCurrentField();
    void chooseFirstField();
    void updateEmptyState();
    void chooseExport();
    [[nodiscard]] QString summary(const inventory::Inventory& inventory) const;

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    InventoryModel* m_model;
    InventoryFilter* m_filter;
    QComboBox* m_source = nullptr;
    QComboBox* m_limit = nullptr;
    QPushButton* m_scan = nullptr;
    QPushButton* m_cancel = nullptr;
    QToolButton* m_file = nullptr;
    QToolButton* m_export = nullptr;
    QToolButton* m_reveal = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QWidget* m_tools = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_unpopulated = nullptr;
    QStackedWidget* m_stack = nullptr;
    base::EmptyState* m_empty = nullptr;
    base::EmptyState* m_busy = nullptr;
    QTreeView* m_table = nullptr;
    FieldDetails* m_details = nullptr;
    QTimer m_poll;
    bool m_isScanning = false;
    std::optional<Diagnostic> m_failure;
    /// As it was found, with all values.
    InventoryPointer m_found;
    ScanJob m_job; // Last: nothing is delivered to a view that is going.
};

} // namespace hilum::inventory_view
