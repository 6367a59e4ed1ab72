// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "app/session/effective_definition.h"
#include "core/engine/pipeline_check.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"

#include <algorithm>

namespace hilum::session {

namespace {

/// Of the findings of a preview, those that the check did not have.
Diagnostics newIn(const Diagnostics& findings, const Diagnostics& known)
{
    Diagnostics fresh;
    for (const Diagnostic& finding : findings) {
        const bool isKnown = std::ranges::any_of(known, [&](const Diagnostic& other) {
            return other.code == finding.code && other.arguments == finding.arguments
                   && other.place.line == finding.place.line;
        });
        if (!isKnown)
            fresh.push_back(finding);
    }
    return fresh;
}

} // namespace

Session::Session(document::PipelineDocument& document, engine::EngineContext context, QObject* parent)
    : QObject(parent), m_document(document), m_context(std::move(context))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &Session::checkAndPreview);
    connect(&m_document, &document::PipelineDocument::definitionChanged, this, [this] {
        m_formFindings.clear(); // What was wrong in the file's form is not in the edited definition.
        schedule();
    });
    connect(&m_document, &document::PipelineDocument::documentReset, this, [this] {
        m_formFindings = m_document.findings();
        m_cache.clear();
        schedule();
    });
    m_formFindings = m_document.findings();
    connect(&m_watch, &SourceWatch::changed, this, &Session::refreshPreview);
    schedule();
}

Session::~Session()
{
    m_runStop.request_stop();
}

void Session::schedule()
{
    ++m_generation;
    m_quiet.start();
}

void Session::refreshPreview()
{
    m_cache.clear();
    schedule();
}

void Session::cancelPreview()
{
    if (!m_isPreviewing)
        return;
    m_previewWorker.cancel();
    m_isPreviewing = false;
    Q_EMIT previewCancelled();
}

pipeline::PipelineDefinition Session::currentDefinition() const
{
    return effectiveDefinition(m_document);
}

engine::EngineContext Session::currentContext() const
{
    engine::EngineContext context = m_context;
    context.mappingDrafts = m_document.overlays(document::OverlayScope::Unsaved);
    context.packCompilation = engine::PackCompilation::Changed;
    return context;
}

void Session::checkAndPreview()
{
    m_isPreviewing = true;
    Q_EMIT previewStarted();
    m_checkWorker.submit([this, generation = m_generation, definition = currentDefinition(),
                          context = currentContext()](const std::stop_token& /*stop*/) {
        Diagnostics findings = engine::checkPipeline(definition, context);
        QMetaObject::invokeMethod(
            this, [this, generation, findings = std::move(findings)] { takeFindings(findings, generation); },
            Qt::QueuedConnection);
    });
    engine::EngineContext quick = currentContext();
    quick.packCompilation = engine::PackCompilation::AsNeeded; // The check looks at the others.
    m_previewWorker.submit([this, generation = m_generation, definition = currentDefinition(),
                            context = quick](const std::stop_token& stop) {
        Result<engine::PreviewResult> result = engine::previewPipeline(
            definition, context, {.limit = kSampleSize, .stop = stop, .at = {}, .cache = &m_cache});
        if (!result || stop.stop_requested())
            return;
        auto preview = std::make_shared<const engine::PreviewResult>(*std::move(result));
        QMetaObject::invokeMethod(
            this, [this, generation, preview = std::move(preview)] { takePreview(preview, generation); },
            Qt::QueuedConnection);
    });
}

void Session::takeFindings(const Diagnostics& checked, quint64 generation)
{
    if (generation != m_generation)
        return;
    m_checkFindings = checked;
    showFindings();
}

void Session::takePreview(const PreviewPointer& preview, quint64 generation)
{
    if (generation != m_generation)
        return;
    m_isPreviewing = false;
    m_preview = preview;
    m_previewFindings = newIn(preview->findings, m_checkFindings);
    m_watch.setPaths(pathsOf(*preview));
    showFindings();
    Q_EMIT previewReady(m_preview);
}

void Session::showFindings()
{
    Diagnostics all = m_formFindings;
    const Diagnostics checked = newIn(m_checkFindings, all);
    all.insert(all.end(), checked.begin(), checked.end());
    const Diagnostics met = newIn(m_previewFindings, all);
    all.insert(all.end(), met.begin(), met.end());
    m_document.setFindings(std::move(all));
}

void Session::startRun()
{
    run(currentDefinition());
}

void Session::startRunTo(const QString& node)
{
    pipeline::PipelineDefinition definition = currentDefinition();
    const std::string last = node.toStdString();
    const std::vector<std::string> needed = definition.upstreamOf(last);
    const auto isLeftOut = [&](const auto& each) {
        return each.id != last && std::ranges::find(needed, each.id) == needed.end();
    };
    std::erase_if(definition.sources, isLeftOut);
    std::erase_if(definition.steps, isLeftOut);
    std::erase_if(definition.sinks, isLeftOut);
    definition.examples.clear();
    run(definition);
}

void Session::run(const pipeline::PipelineDefinition& definition)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_runStop = std::stop_source();
    Q_EMIT runStarted();
    m_runWorker.submit([this, definition, context = currentContext(),
                        stop = m_runStop.get_token()](const std::stop_token& /*replaced*/) {
        engine::RunOptions options;
        options.stop = stop;
        options.onProgress = [this](const engine::RunProgress& progress) {
            auto copy = std::make_shared<const engine::RunProgress>(progress);
            QMetaObject::invokeMethod(
                this, [this, copy = std::move(copy)] { Q_EMIT runProgressed(copy); }, Qt::QueuedConnection);
        };
        Result<engine::RunReport> result = engine::runPipeline(definition, context, options);
        if (!result) {
            QMetaObject::invokeMethod(
                this,
                [this, reason = result.error()] {
                    m_isRunning = false;
                    Q_EMIT runRefused(reason);
                },
                Qt::QueuedConnection);
            return;
        }
        auto report = std::make_shared<const engine::RunReport>(*std::move(result));
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report)] {
                m_isRunning = false;
                Q_EMIT runFinished(report);
            },
            Qt::QueuedConnection);
    });
}

void Session::cancelRun()
{
    m_runStop.request_stop();
}

} // namespace hilum::session
