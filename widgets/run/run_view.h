// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/pipeline_run.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTreeView;
class QUrl;

namespace hilum::document {
class PipelineDocument;
class Selection;
} // namespace hilum::document

namespace hilum::base {
class EmptyState;
}

namespace hilum::run {

class RunTableModel;
class ThroughputChart;

/// Runs the pipeline and shows how far it is: progress, rates, counts by step; at the end the report with
/// what was written where.
class RunView final : public QWidget
{
    Q_OBJECT

public:
    RunView(document::PipelineDocument& document, document::Selection& selection, QWidget* parent = nullptr);

    void setStarted();
    void setProgress(const std::shared_ptr<const engine::RunProgress>& progress);
    void setReport(const std::shared_ptr<const engine::RunReport>& report);
    void setRefused(const Diagnostic& reason);

    [[nodiscard]] QPushButton& runButton() { return *m_run; }
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }
    [[nodiscard]] QTreeView& steps() { return *m_steps; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString reportText() const;

Q_SIGNALS:
    void runRequested();
    void cancelRequested();
    /// A folder or file that the report names shall be shown in the system's file manager.
    void openRequested(const QUrl& url);

private:
    enum class StatusTone : std::uint8_t { Plain, Good, Warning, Error };

    void buildBar();
    void buildPages();
    void setIdle();
    void showStatus(const QString& text, StatusTone tone);
    void showRates(double seconds, quint64 records, quint64 bytes);
    [[nodiscard]] QString reportHtml(const engine::RunReport& report) const;
    void openAnchor(const QUrl& url);
    void saveReport();

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    std::shared_ptr<const engine::RunReport> m_report;
    RunTableModel* m_model;
    QPushButton* m_run;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QLabel* m_status;
    QLabel* m_rates;
    QProgressBar* m_progress;
    QStackedWidget* m_stack;
    base::EmptyState* m_empty;
    QTreeView* m_steps;
    ThroughputChart* m_chart;
    QTextBrowser* m_reportText;
};

} // namespace hilum::run
