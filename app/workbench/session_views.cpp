// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/session_views.h"

#include "app/session/session.h"
#include "app/workbench/main_window.h"
#include "app/workbench/test_differences.h"
#include "app/workbench/view_catalogue.h"
#include "widgets/base/text.h"
#include "widgets/commands/command_list.h"
#include "widgets/inventory/inventory_view.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/preview/preview_view.h"
#include "widgets/problems/problems_view.h"
#include "widgets/record/masked_record.h"
#include "widgets/rules/rules_view.h"
#include "widgets/run/run_view.h"
#include "widgets/scratchpad/scratchpad_view.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QSettings>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace hilum::workbench {
namespace {

/// Gives a view the last preview and each new one.
template<typename View>
void followPreview(View& view, session::Session& session)
{
    QObject::connect(&session, &session::Session::previewReady, &view, &View::setPreview);
    if (session.preview() != nullptr)
        view.setPreview(session.preview());
}

void followImages(preview::PreviewView& view, session::Session& session)
{
    QObject::connect(&view, &preview::PreviewView::imageWanted, &session,
                     [&session](const record::RecordListPointer& records, int frame) {
                         session.loadImage(records->records.front(), records, frame);
                     });
    QObject::connect(&session, &session::Session::imageLoaded, &view,
                     [&view](const std::shared_ptr<const void>& keeper, const session::LoadedImage& loaded) {
                         preview::Picture picture{.image = loaded.image,
                                                  .reason = loaded.reason,
                                                  .frame = loaded.frame,
                                                  .frames = loaded.frames};
                         if (loaded.samples != nullptr)
                             picture.samples = {.width = static_cast<int>(loaded.samples->width),
                                                .height = static_cast<int>(loaded.samples->height),
                                                .values = loaded.samples->values,
                                                .window = {.center = loaded.samples->windowCenter,
                                                           .width = loaded.samples->windowWidth},
                                                .isInverted = loaded.samples->isInverted};
                         view.setPicture(std::static_pointer_cast<const record::RecordList>(keeper), picture);
                     });
}

/// The map step at a node or before it, through steps that let records pass as they are; "" where there is
/// none.
QString mapStepOf(const document::PipelineDocument& document, const QString& node)
{
    QString id = node;
    for (auto at = document.node(id); at; at = document.node(id)) {
        if (at->type == QLatin1String("map"))
            return id;
        const bool isStep = at->role == document::NodeRole::Step;
        const bool passes = at->role == document::NodeRole::Sink || at->type == QLatin1String("filter")
                            || at->type == QLatin1String("validate") || at->type == QLatin1String("route");
        if ((isStep && !passes) || at->from.empty())
            return {};
        id = at->from.front().node;
    }
    return {};
}

/// The mapping view with a step's mapping and the record that the preview shows; null where there is none.
mapping_view::MappingView* mappingOf(const preview::PreviewView& preview, MainWindow& window,
                                     const QString& step)
{
    const QString id = QStringLiteral("mapping");
    if (step.isEmpty())
        return nullptr;
    window.raiseView(id);
    auto* view = qobject_cast<mapping_view::MappingView*>(window.view(id));
    if (view == nullptr)
        return nullptr;
    view->setStep(step);
    view->setSampleDocument(preview.shownSource());
    return view;
}

record::RecordPlace placeOf(const Record& record, const engine::PortPreview& port,
                            const session::PreviewPointer& preview)
{
    auto list = std::make_shared<record::RecordList>();
    list->records.push_back(record);
    list->keeper = preview;
    list->schema = port.schema;
    list->typeName = port.typeName;
    return {.list = std::move(list), .row = 0};
}

/// The record that the preview shows, as text; what identifies is hidden as it is there: as its source gave
/// it, or as its format writes it.
void showCurrentRecord(scratchpad::ScratchpadView& view, const ViewContext& context)
{
    const session::PreviewPointer& preview = context.session.preview();
    const engine::PortPreview* shown = nullptr;
    if (preview != nullptr) {
        const auto port = preview->ports.find(context.selection.port().name().toStdString());
        shown = port == preview->ports.end() ? nullptr : &port->second;
    }
    if (shown == nullptr || shown->records.empty()) {
        view.showMessage(QCoreApplication::translate(
            "views", "The preview shows no record: choose a source or step on the canvas first."));
        return;
    }
    const auto row = static_cast<std::size_t>(std::max(0, context.selection.record()));
    Record record = shown->records[std::min(row, shown->records.size() - 1)];
    const std::string format(record.document->format());
    const record::RecordPlace place = placeOf(record, *shown, preview);
    const bool isMasking = !context.selection.isRevealed();
    if (const std::string_view bytes = record.document->bytes(); !bytes.empty() && format != "dicom") {
        view.setRecord(base::toQString(isMasking ? record::maskedBytes(place) : std::string(bytes)),
                       base::toQString(format));
        return;
    }
    Arena arena;
    if (isMasking)
        record.document = record::maskedDocument(place, arena);
    const std::string written = format == "fhir" ? "fhir" : "json";
    const Result<const Codec*> codec = context.session.context().registry.codec(written);
    if (!codec)
        return;
    Result<std::unique_ptr<Encoder>> encoder = (*codec)->makeEncoder(Settings::map(), EncodeContent::Records);
    std::string text;
    if (encoder && (*encoder)->encode(record, text))
        view.setRecord(base::toQString(text), base::toQString(written));
}

} // namespace

QWidget* makeScratchpadView(const ViewContext& context, MainWindow& window)
{
    const engine::EngineContext& engine = context.session.context();
    auto* view = new scratchpad::ScratchpadView(engine.registry, engine.clock, session::Session::makeWork());
    QObject::connect(view, &scratchpad::ScratchpadView::currentRecordWanted, view,
                     [view, context] { showCurrentRecord(*view, context); });
    QObject::connect(view, &scratchpad::ScratchpadView::validated, view, [&window](const Diagnostics& found) {
        if (auto* problems = qobject_cast<problems::ProblemsView*>(window.view(QStringLiteral("problems"))))
            problems->setRecordFindings(found);
    });
    QObject::connect(view, &scratchpad::ScratchpadView::findingsWanted, view,
                     [&window] { window.raiseView(QStringLiteral("problems")); });
    return view;
}

namespace {

/// Paths are long and hold what keys may not: their hash names them.
QString settingsKey(const QString& key)
{
    return QStringLiteral("mapping/")
           + QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

QWidget* makeMappingView(const ViewContext& context, MainWindow& window)
{
    const engine::EngineContext& engine = context.session.context();
    auto* view = new mapping_view::MappingView(
        {.document = context.document,
         .selection = context.selection,
         .registry = engine.registry,
         .clock = engine.clock,
         .makeWork = &session::Session::makeWork,
         .packFolders = engine.packFolders,
         .remembered = [](const QString& key) { return QSettings().value(settingsKey(key)).toStringList(); },
         .remember =
             [](const QString& key, const QStringList& values) {
                 QSettings().setValue(settingsKey(key), values);
             }});
    // One decision for all views: what the preview hides is hidden here.
    view->setMasking(!context.selection.isRevealed());
    QObject::connect(&context.selection, &document::Selection::revealedChanged, view,
                     [view](bool isRevealed) { view->setMasking(!isRevealed); });
    QObject::connect(
        view, &mapping_view::MappingView::maskingChanged, &context.selection,
        [selection = &context.selection](bool isMasking) { selection->setRevealed(!isMasking); });
    QObject::connect(view, &mapping_view::MappingView::statusMessage, &window, &MainWindow::showMessage);
    QObject::connect(view, &mapping_view::MappingView::testKept, &context.session,
                     &session::Session::acceptExample);
    QObject::connect(view, &mapping_view::MappingView::testsWanted, &context.session,
                     &session::Session::runExamples);
    QObject::connect(view, &mapping_view::MappingView::testDifferencesWanted, &window,
                     [context, &window] { showTestDifferences(context, window, -1); });
    QObject::connect(&context.session, &session::Session::examplesFinished, view,
                     [view](const std::vector<session::ExampleOutcome>& outcomes) {
                         const auto passed = std::ranges::count_if(
                             outcomes, [](const session::ExampleOutcome& each) { return !each.problem; });
                         view->setTestResult(static_cast<int>(passed), static_cast<int>(outcomes.size()));
                     });
    followPreview(*view, context.session);
    return view;
}

QWidget* makeRulesView(const ViewContext& context, MainWindow& window)
{
    auto* view = new rules::RulesView(context.document, context.selection, context.session.context().clock,
                                      session::Session::makeWork());
    const document::Selection* selection = &context.selection;
    QObject::connect(view, &rules::RulesView::recordShown, &window, [&window, selection] {
        const QString id = QStringLiteral("preview");
        window.raiseView(id);
        if (auto* preview = qobject_cast<preview::PreviewView*>(window.view(id)))
            preview->table().setCurrentIndex(preview->table().model()->index(selection->record(), 0));
    });
    followPreview(*view, context.session);
    return view;
}

preview::PreviewView* makePlainPreview(const ViewContext& context)
{
    session::Session* session = &context.session;
    auto* view = new preview::PreviewView(
        context.document, context.selection,
        {.registry = &session->context().registry, .makeWork = &session::Session::makeWork, .run = [session] {
             return preview::PreviewServices::Run{session->currentDefinition(), session->currentContext()};
         }});
    QObject::connect(view, &preview::PreviewView::cancelRequested, session, &session::Session::cancelPreview);
    QObject::connect(session, &session::Session::previewCancelled, view, &preview::PreviewView::setCancelled);
    followPreview(*view, context.session);
    followImages(*view, context.session);
    QObject::connect(&context.session, &session::Session::previewStarted, view,
                     [view] { view->setBusy(true); });
    QObject::connect(view, &preview::PreviewView::refreshRequested, &context.session,
                     &session::Session::refreshPreview);
    return view;
}

QWidget* makePreviewView(const ViewContext& context, MainWindow& window)
{
    preview::PreviewView* view = makePlainPreview(context);
    QObject::connect(view, &preview::PreviewView::statusMessage, &window, &MainWindow::showMessage);
    for (QAction* command : view->commands())
        window.commands().addWithKeys(*command, QCoreApplication::translate("views", "Preview"));
    const document::PipelineDocument* document = &context.document;
    const document::Selection* selection = &context.selection;
    QObject::connect(view, &preview::PreviewView::ruleRequested, view, [=, &window](const QString& path) {
        if (mapping_view::MappingView* mapping =
                mappingOf(*view, window, mapStepOf(*document, selection->node())))
            mapping->showRuleOf(view->shownRecord(), path);
    });
    QObject::connect(view, &preview::PreviewView::newRuleRequested, view, [=, &window](const QString& field) {
        if (mapping_view::MappingView* mapping =
                mappingOf(*view, window, mapStepOf(*document, selection->node())))
            mapping->addRuleFor(field);
    });
    return view;
}

QWidget* makeProblemsView(const ViewContext& context, MainWindow& window)
{
    auto* view = new problems::ProblemsView(context.document, context.selection);
    QObject::connect(view, &problems::ProblemsView::recordPlaceChosen, view, [&window](const Place& place) {
        const QString id = QStringLiteral("scratchpad");
        window.raiseView(id);
        if (auto* scratchpad = qobject_cast<scratchpad::ScratchpadView*>(window.view(id)))
            scratchpad->showPlace(place);
    });
    return view;
}

QWidget* makeInventoryView(const ViewContext& context, MainWindow& /*window*/)
{
    const engine::EngineContext& engine = context.session.context();
    return new inventory_view::InventoryView({.document = context.document,
                                              .selection = context.selection,
                                              .registry = engine.registry,
                                              .references = engine.references},
                                             session::Session::makeWork());
}

QWidget* makeRunView(const ViewContext& context, MainWindow& /*window*/)
{
    session::Session& session = context.session;
    auto* view = new run::RunView(context.document, context.selection);
    QObject::connect(view, &run::RunView::runRequested, &session, &session::Session::startRun);
    QObject::connect(view, &run::RunView::cancelRequested, &session, &session::Session::cancelRun);
    QObject::connect(view, &run::RunView::openRequested, view,
                     [](const QUrl& folder) { QDesktopServices::openUrl(folder); });
    QObject::connect(&session, &session::Session::runStarted, view, &run::RunView::setStarted);
    QObject::connect(&session, &session::Session::runProgressed, view, &run::RunView::setProgress);
    QObject::connect(&session, &session::Session::runFinished, view, &run::RunView::setReport);
    QObject::connect(&session, &session::Session::runRefused, view, &run::RunView::setRefused);
    return view;
}

} // namespace hilum::workbench
