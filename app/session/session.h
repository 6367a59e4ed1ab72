// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/latest_worker.h"
#include "app/session/source_watch.h"
#include "core/connect/sampled_images.h"
#include "core/engine/example_run.h"
#include "core/engine/pipeline_preview.h"
#include "core/engine/pipeline_run.h"
#include "core/engine/preview_cache.h"
#include "widgets/base/field_editor.h"
#include "widgets/base/latest_work.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>

namespace hilum::document {
class PipelineDocument;
}

namespace hilum::session {

using PreviewPointer = std::shared_ptr<const engine::PreviewResult>;
using ProgressPointer = std::shared_ptr<const engine::RunProgress>;
using ReportPointer = std::shared_ptr<const engine::RunReport>;

/// A picture of one record, for views.
struct LoadedImage
{
    QImage image;
    /// Why there is none.
    QString reason;
    /// Which of how many.
    int frame = 0;
    int frames = 1;
    /// Of a gray picture in place of the image: what a window can be laid over.
    std::shared_ptr<const SampledImage> samples = nullptr;
};

/// How one of the pipeline's own tests went; nothing where it holds. In the order of the definition.
struct ExampleOutcome
{
    QString name;
    std::optional<Diagnostic> problem;
    /// Where it does not hold because other records came out.
    std::shared_ptr<const engine::ExampleRecords> differing = nullptr;
};

/// The only bridge between the main thread and the engine. Follows the document: after each change that an
/// engine would notice it checks and previews off the main thread, the outdated one cancelled, and posts the
/// results as immutable objects. Runs the pipeline when asked to. All functions and signals are the main
/// thread's.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Between a change and the work it causes: typing comes in bursts.
    static constexpr int kQuietMilliseconds = 30;
    static constexpr std::uint64_t kSampleSize = 200;

    /// REQUIRES: the document, and what the context refers to, outlive the session.
    Session(document::PipelineDocument& document, engine::EngineContext context, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const engine::EngineContext& context() const { return m_context; }
    /// What a run would run: the document as it stands, with what is not saved yet.
    [[nodiscard]] pipeline::PipelineDefinition currentDefinition() const;
    [[nodiscard]] engine::EngineContext currentContext() const;
    /// Null before the first one.
    [[nodiscard]] const PreviewPointer& preview() const { return m_preview; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Reads sources anew: their data may have changed.
    void refreshPreview();
    /// Stops the preview that is being made; previewCancelled() where one was.
    void cancelPreview();
    /// Runs the document as it stands, saved or not. Does nothing while one runs.
    void startRun();
    /// The same as far as a node and what it takes from: no sink is written but that one itself.
    void startRunTo(const QString& node);
    void cancelRun();
    /// Loads the picture of a record off the main thread; imageLoaded() brings it. `keeper` owns the record.
    void loadImage(const Record& record, std::shared_ptr<const void> keeper, int frame = 0);
    /// Lists what a setting of a source or sink may name. `done` comes on the main thread unless the receiver
    /// is gone or something newer was asked.
    void browse(const QString& node, const QString& key, QObject* receiver,
                std::function<void(const base::BrowsedValues&)> done);
    /// Runs the pipeline's own tests; examplesFinished() brings how they went.
    void runExamples();
    /// Writes what comes out of one into its expected file, then runs all.
    void acceptExample(int index);
    /// A thread for a view's own work.
    [[nodiscard]] static base::LatestWorkPointer makeWork();

Q_SIGNALS:
    void previewStarted();
    void previewReady(const hilum::session::PreviewPointer& preview);
    void previewCancelled();
    void runStarted();
    void runProgressed(const hilum::session::ProgressPointer& progress);
    void runFinished(const hilum::session::ReportPointer& report);
    /// The definition is wrong; nothing was run.
    void runRefused(const hilum::Diagnostic& reason);
    void examplesStarted();
    void examplesFinished(const std::vector<hilum::session::ExampleOutcome>& outcomes);
    void imageLoaded(const std::shared_ptr<const void>& keeper, const hilum::session::LoadedImage& image);

private:
    void schedule();
    void checkAndPreview();
    void takeFindings(const Diagnostics& checked, quint64 generation);
    void takePreview(const PreviewPointer& preview, quint64 generation);
    void showFindings();
    void startExamples(int accepted);
    void run(const pipeline::PipelineDefinition& definition);
    [[nodiscard]] QStringList pathsOf(const engine::PreviewResult& preview) const;

    document::PipelineDocument& m_document;
    engine::EngineContext m_context;
    engine::PreviewCache m_cache;
    QTimer m_quiet;
    SourceWatch m_watch;
    PreviewPointer m_preview;
    Diagnostics m_formFindings;
    Diagnostics m_checkFindings;
    Diagnostics m_previewFindings;
    /// Number of the newest work; what comes back with an older one is dropped.
    quint64 m_generation = 0;
    bool m_isPreviewing = false;
    bool m_isRunning = false;
    std::stop_source m_runStop;
    // Threads last: they end before what they use.
    LatestWorker m_imageWorker;
    LatestWorker m_browseWorker;
    LatestWorker m_exampleWorker;
    LatestWorker m_checkWorker;
    LatestWorker m_previewWorker;
    LatestWorker m_runWorker;
};

} // namespace hilum::session
