// SPDX-License-Identifier: Apache-2.0
// What views ask beside previews and runs: pictures, lists of names, the pipeline's own tests.
#include "app/session/posted_work.h"
#include "app/session/session.h"
#include "core/engine/example_run.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"

#include <QDir>
#include <QPointer>

namespace hilum::session {
namespace {

LoadedImage imageOf(const engine::EngineContext& context, const std::string& connector, const Record& record,
                    int frame)
{
    const Result<std::shared_ptr<const Connector>> loaded = context.registry.connector(connector);
    if (!loaded)
        return {{}, base::translateMessage(loaded.error())};
    if (const auto* sampled = dynamic_cast<const SampledImages*>(loaded->get())) {
        Result<SampledImage> samples = sampled->samples(*record.document, static_cast<std::uint32_t>(frame));
        if (samples)
            return {.image = {},
                    .reason = {},
                    .frame = frame,
                    .frames = std::max(1, static_cast<int>(samples->frames)),
                    .samples = std::make_shared<const SampledImage>(*std::move(samples))};
    }
    const Result<RasterImage> raster = (*loaded)->image(*record.document, static_cast<std::uint32_t>(frame));
    if (!raster)
        return {{}, base::translateMessage(raster.error())};
    const bool isGray = raster->format == RasterImage::Format::Gray;
    const auto width = static_cast<int>(raster->width);
    const QImage view(raster->pixels.data(), width, static_cast<int>(raster->height),
                      isGray ? width : width * 3, isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return {.image = view.copy(),
            .reason = {},
            .frame = frame,
            .frames = std::max(1, static_cast<int>(raster->frames))};
}

/// What the connector of a source or sink is asked with.
struct BrowseQuestion
{
    std::string connector;
    OpenRequest request;
};

/// With references resolved: a database's path may hold parameters, its password stands elsewhere.
Result<BrowseQuestion> questionOf(const pipeline::PipelineDefinition& definition,
                                  const pipeline::ReferenceValues& references, const std::string& node)
{
    pipeline::PipelineDefinition alone; // What else the pipeline refers to is of no matter here.
    alone.file = definition.file;
    alone.parameters = definition.parameters;
    if (const pipeline::SourceDefinition* source = definition.source(node))
        alone.sources.push_back(*source);
    if (const pipeline::SinkDefinition* sink = definition.sink(node))
        alone.sinks.push_back(*sink);
    Result<pipeline::PipelineDefinition> resolved = pipeline::resolveReferences(alone, references);
    if (!resolved)
        return std::move(resolved).error();
    BrowseQuestion question;
    question.request.name = node;
    question.request.baseFolder = definition.folder();
    question.request.isPreview = true;
    if (!resolved->sources.empty()) {
        question.connector = resolved->sources.front().connector;
        question.request.settings = resolved->sources.front().settings;
    } else if (!resolved->sinks.empty()) {
        question.connector = resolved->sinks.front().connector;
        question.request.settings = resolved->sinks.front().settings;
    }
    return question;
}

base::BrowsedValues answer(const Registry& registry, const BrowseQuestion& question, const std::string& key)
{
    base::BrowsedValues values;
    const Result<std::shared_ptr<const Connector>> loaded = registry.connector(question.connector);
    if (!loaded) {
        values.problem = base::translateMessage(loaded.error());
        return values;
    }
    const Result<std::vector<std::string>> names = (*loaded)->browse(question.request, key);
    if (!names) {
        values.problem = base::translateMessage(names.error());
        return values;
    }
    for (const std::string& name : *names)
        values.names << base::toQString(name);
    values.names.sort(Qt::CaseInsensitive);
    return values;
}

void addPath(QStringList& paths, const QString& folder, std::string_view said)
{
    const QString path = QDir(folder).absoluteFilePath(base::toQString(said));
    if (!said.empty() && !paths.contains(path))
        paths << path;
}

} // namespace

void Session::loadImage(const Record& record, std::shared_ptr<const void> keeper, int frame)
{
    const pipeline::SourceDefinition* source = m_document.definition().source(record.origin.source);
    if (source == nullptr)
        return;
    m_imageWorker.submit([this, record, keeper = std::move(keeper), frame,
                          connector = source->connector](const std::stop_token& stop) {
        LoadedImage image = imageOf(m_context, connector, record, frame);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, keeper, image = std::move(image)] { Q_EMIT imageLoaded(keeper, image); },
            Qt::QueuedConnection);
    });
}

void Session::browse(const QString& node, const QString& key, QObject* receiver,
                     std::function<void(const base::BrowsedValues&)> done)
{
    m_browseWorker.submit([this, definition = m_document.definition(), node = node.toStdString(),
                           key = key.toStdString(), receiver = QPointer<QObject>(receiver),
                           done = std::move(done)](const std::stop_token& stop) {
        Result<BrowseQuestion> question = questionOf(definition, m_context.references, node);
        base::BrowsedValues values;
        if (question) {
            question->request.stop = stop;
            values = answer(m_context.registry, *question, key);
        } else {
            values.problem = base::translateMessage(question.error());
        }
        QMetaObject::invokeMethod(
            this,
            [receiver, done, values = std::move(values)] {
                if (receiver != nullptr)
                    done(values);
            },
            Qt::QueuedConnection);
    });
}

void Session::runExamples()
{
    startExamples(-1);
}

void Session::acceptExample(int index)
{
    startExamples(index);
}

void Session::startExamples(int accepted)
{
    Q_EMIT examplesStarted();
    m_exampleWorker.submit([this, accepted, definition = currentDefinition(),
                            context = currentContext()](const std::stop_token& stop) {
        std::vector<ExampleOutcome> outcomes;
        for (std::size_t index = 0; index < definition.examples.size(); ++index) {
            const bool isAccepted = static_cast<int>(index) == accepted;
            auto differing = std::make_shared<engine::ExampleRecords>();
            std::optional<Diagnostic> problem = engine::runExample(
                definition, definition.examples[index], context,
                {.expectations = isAccepted ? engine::Expectations::Update : engine::Expectations::Compare,
                 .stop = stop,
                 .differing = differing.get()});
            if (stop.stop_requested())
                return;
            const bool hasRecords = !differing->expected.empty() || !differing->actual.empty();
            outcomes.push_back({.name = base::toQString(definition.examples[index].name),
                                .problem = std::move(problem),
                                .differing = hasRecords ? std::move(differing) : nullptr});
        }
        QMetaObject::invokeMethod(
            this, [this, outcomes = std::move(outcomes)] { Q_EMIT examplesFinished(outcomes); },
            Qt::QueuedConnection);
    });
}

base::LatestWorkPointer Session::makeWork()
{
    return std::make_unique<PostedWork>();
}

/// Files that the sample was read from, databases, files of lookup tables.
QStringList Session::pathsOf(const engine::PreviewResult& preview) const
{
    const pipeline::PipelineDefinition& definition = m_document.definition();
    const QString folder = QDir(base::toQString(definition.folder())).absolutePath();
    QStringList paths;
    for (const pipeline::LookupDefinition& lookup : definition.lookups)
        addPath(paths, folder, lookup.body.textOr("file", ""));
    for (const pipeline::SourceDefinition& source : definition.sources) {
        addPath(paths, folder, source.settings.textOr("database", ""));
        for (const char* outlet : {"", ".rejected"}) {
            const auto port = preview.ports.find(source.id + outlet);
            if (port == preview.ports.end())
                continue;
            for (const Record& record : port->second.records)
                addPath(paths, folder, record.origin.resource);
        }
    }
    return paths;
}

} // namespace hilum::session
