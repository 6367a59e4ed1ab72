// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recognise/path_recognition.h"
#include "widgets/dropped/conversion_job.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace hilum::base {
class EmptyState;
}

namespace hilum::dropped {

class BusyPage;
class ResultView;
class WholeConversionBar;

/// What a dropped file or folder is, its records with names, and what to do next.
class DroppedView final : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: what the context refers to outlives the view. `makeWork`: threads for looking and
    /// converting.
    DroppedView(engine::EngineContext context, const std::function<base::LatestWorkPointer()>& makeWork,
                QWidget* parent = nullptr);
    ~DroppedView() override;

    /// Looks at a file or folder, then shows it.
    void open(const QString& path);
    /// What shows the records of the source of sourceFound(); belongs to the view from then on.
    void setDecodedView(QWidget* view);
    /// The open pipeline can take another source.
    void setPipelineOpen(bool isOpen);
    /// Takes the source through the pack and shows what comes out.
    void convert();
    /// Takes all of the source through the pack into a file; why not is shown.
    void convertAllTo(const QString& file);

    [[nodiscard]] const recognise::Recognition& recognition() const { return m_found; }
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString aboutText() const;
    /// Why there is nothing to show; "" where there is something.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QPushButton& convertButton() { return *m_convert; }
    [[nodiscard]] QPushButton& convertAllButton() { return *m_convertAll; }
    [[nodiscard]] QPushButton& pipelineButton() { return *m_pipeline; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }
    [[nodiscard]] QPushButton& scanButton() { return *m_scan; }
    [[nodiscard]] QPushButton& timelineButton() { return *m_timeline; }
    [[nodiscard]] QComboBox& partChooser() { return *m_part; }
    [[nodiscard]] ResultView& result() { return *m_result; }
    [[nodiscard]] WholeConversionBar& wholeConversion() { return *m_whole; }
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// A source was found: its records are to be shown.
    void sourceFound(const hilum::pipeline::SourceDefinition& source);
    /// It is a pipeline.
    void pipelineFound(const QString& path);
    void pipelineRequested(const hilum::pipeline::PipelineDefinition& pipeline);
    void addRequested(const hilum::pipeline::SourceDefinition& source);
    void scanRequested(const QString& path);
    void timelineRequested(const QString& path);
    void leaveRequested();
    void otherFileWanted();
    /// A conversion has ended, with or without a result.
    void converted();

private:
    enum Page { BusyPageIndex, ProblemPage, ContentPage };
    enum Tab { DecodedTab, ResultTab };

    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeContent();
    void connectButtons();
    void take(recognise::Recognition found);
    void showSource(const pipeline::SourceDefinition& source);
    void showProblem();
    void fillParts();
    void chooseWay(int index);
    void takeResult(const Result<ResultPointer>& result);
    void chooseWholeFile();
    void followWhole();
    void makePipeline();
    [[nodiscard]] QString convertText() const;

    const Registry& m_registry;
    recognise::Recognition m_found;
    std::optional<pipeline::SourceDefinition> m_source;
    std::vector<pipeline::SourceDefinition> m_ways; ///< What the chooser offers, in its order.
    QString m_path;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QComboBox* m_part = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_convert = nullptr;
    QPushButton* m_convertAll = nullptr;
    QPushButton* m_pipeline = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_scan = nullptr;
    QPushButton* m_timeline = nullptr;
    WholeConversionBar* m_whole = nullptr;
    QStackedWidget* m_pages = nullptr;
    BusyPage* m_busy = nullptr;
    base::EmptyState* m_problem = nullptr;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_decoded = nullptr;
    QStackedWidget* m_resultPages = nullptr;
    BusyPage* m_converting = nullptr;
    base::EmptyState* m_noResult = nullptr;
    ResultView* m_result = nullptr;
    QString m_problemText;
    bool m_isPipelineOpen = false;
    // Last: what works ends before what it would deliver to.
    base::LatestWorkPointer m_looking;
    ConversionJob m_job;
};

} // namespace hilum::dropped
