// SPDX-License-Identifier: Apache-2.0
// What the user does with the records of a preview: find, choose fields, copy, read more, go elsewhere.
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/preview/captured_sequence.h"
#include "widgets/preview/column_chooser.h"
#include "widgets/preview/compare_pane.h"
#include "widgets/preview/difference_table.h"
#include "widgets/preview/find_bar.h"
#include "widgets/preview/journey_view.h"
#include "widgets/preview/preview_view.h"
#include "widgets/preview/record_grid.h"
#include "widgets/preview/value_dialog.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <set>

namespace hilum::preview {

namespace {

/// Records that are chosen in a table, in their order.
std::vector<int> chosenRecords(const QTableView& table, const record::RecordTableModel& model)
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(model.recordOf(row));
    }
    return {rows.begin(), rows.end()};
}

} // namespace

base::LatestWorkPointer PreviewView::makeWork() const
{
    return m_services.makeWork ? m_services.makeWork() : std::make_unique<base::ImmediateWork>();
}

/// Keys work where the view has the focus; the window lists them among its commands.
void PreviewView::buildCommands()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_commands << action;
        return action;
    };
    QAction* find =
        add("preview-find", tr("Find in the records"), QKeySequence::Find, [this] { openFind(); });
    add("preview-find-next", tr("Next record with the text"), QKeySequence(Qt::Key_F3),
        [this] { stepSearch(1); });
    add("preview-find-previous", tr("Previous record with the text"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { stepSearch(-1); });
    QAction* fields = add("preview-fields", tr("Choose fields, saved views"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { chooseFields(); });
    add("preview-next-difference", tr("Next difference"), QKeySequence(Qt::Key_F7),
        [this] { goToDifference(1); });
    add("preview-previous-difference", tr("Previous difference"), QKeySequence(Qt::SHIFT | Qt::Key_F7),
        [this] { goToDifference(-1); });
    addActions(m_commands);
    // The keys of every copy, so no command of its own; texts beside the table are copied by them too.
    auto* copies = new QShortcut(QKeySequence::Copy, m_grid, this, &PreviewView::copyCells);
    copies->setContext(Qt::WidgetWithChildrenShortcut);
    m_compare->differences().releaseKeys();
    m_journey->differences().releaseKeys();
    m_bar->showKeys(*find, *fields);
    for (QAction* action : {find, fields})
        connect(action, &QAction::changed, this, [this, find, fields] { m_bar->showKeys(*find, *fields); });
}

void PreviewView::goToDifference(int direction)
{
    if (m_bar->mode() == PreviewMode::Compare)
        m_compare->differences().goToDifference(direction);
    else if (m_bar->mode() == PreviewMode::Journey)
        m_journey->differences().goToDifference(direction);
}

void PreviewView::connectMenus()
{
    connect(m_find, &FindBar::textChanged, this, &PreviewView::startSearch);
    connect(m_find, &FindBar::stepRequested, this, &PreviewView::stepSearch);
    connect(m_find, &FindBar::closed, this, &PreviewView::closeFind);
    connect(m_find, &FindBar::filterChanged, this, [this] { takeSearch(SearchAnswer(m_answer)); });
    buildCommands();
    const auto connectMenu = [this](QAbstractItemView& view, int pathRole) {
        view.setContextMenuPolicy(Qt::CustomContextMenu);
        connect(&view, &QWidget::customContextMenuRequested, this,
                [this, &view, pathRole](QPoint point) { showMenu(view, point, pathRole); });
    };
    connectMenu(m_grid->table(), record::RecordTableModel::PathRole);
    connectMenu(m_grid->pinnedTable(), record::RecordTableModel::PathRole);
    connectMenu(*m_after, record::RecordTreeModel::PathRole);
    const auto readAgain = [this] {
        if (m_captured != nullptr && m_isCaptureOld)
            readMany(m_captureAmount);
        else
            Q_EMIT refreshRequested();
    };
    connect(m_noticeAction, &QPushButton::clicked, this, readAgain);
    connect(m_empty, &base::EmptyState::actionTriggered, this, readAgain);
    connect(m_work, &WorkStrip::cancelled, this, [this] {
        if (m_isCapturing)
            m_captureStop.request_stop();
        else if (m_isWorkingOwn)
            m_ownStop.request_stop();
        else
            Q_EMIT cancelRequested();
    });
    constexpr int kGrowInterval = 150;
    m_growing.setInterval(kGrowInterval);
    connect(&m_growing, &QTimer::timeout, this, [this] {
        m_tableModel->grow();
        m_bar->setCounts(countsText());
        if (m_record < 0 && m_tableModel->rowCount() > 0)
            m_grid->choose(m_tableModel->index(0, 0));
    });
}

void PreviewView::addValueActions(QMenu& menu, const QModelIndex& index, const QString& path)
{
    const QString value = index
                              .siblingAtColumn(index.model() == m_afterModel
                                                   ? static_cast<int>(record::RecordTreeModel::ValueColumn)
                                                   : index.column())
                              .data()
                              .toString();
    const bool isMasked =
        index.data(record::RecordTableModel::IsMaskedRole).toBool() && index.model() == m_tableModel;
    QAction* only = menu.addAction(base::icon(QStringLiteral("filter")), tr("Only records with this value"),
                                   this, [this, value] {
                                       openFind();
                                       m_find->line().setText(value);
                                       m_find->filterButton().setChecked(true);
                                   });
    only->setEnabled(!value.isEmpty() && !isMasked && index.model() == m_tableModel);
    menu.addSeparator();
    menu.addAction(base::icon(QStringLiteral("copy")), tr("Copy value"), this,
                   [value] { QGuiApplication::clipboard()->setText(value); })
        ->setEnabled(!value.isEmpty());
    const Node node = index.model() == m_tableModel ? record::nodeAtPath(m_afterModel->root(), path)
                                                    : m_afterModel->node(index);
    const record::RecordPlace place = m_records->at(static_cast<std::size_t>(std::max(0, m_record)));
    menu.addAction(base::icon(QStringLiteral("preview")), tr("Show the whole value…"), this,
                   [this, place, node, path] {
                       auto* dialog = new ValueDialog(path, node, place.list, this);
                       dialog->setAttribute(Qt::WA_DeleteOnClose);
                       dialog->open();
                   })
        ->setEnabled(static_cast<bool>(node) && !value.isEmpty() && value != record::maskedValue());
    if (index.model() == m_tableModel) {
        const int column = index.column();
        const bool isPinned = m_grid->isPinned(column);
        menu.addAction(base::icon(isPinned ? QStringLiteral("unlink") : QStringLiteral("link")),
                       isPinned ? tr("Let this field scroll again") : tr("Keep this field in sight"), this,
                       [this, column, isPinned] { m_grid->setPinned(column, !isPinned); });
    }
}

void PreviewView::showMenu(QAbstractItemView& view, QPoint point, int pathRole)
{
    const QModelIndex index = view.indexAt(point);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = index.data(pathRole).toString();
    if (!path.isEmpty() && isMapped())
        menu->addAction(base::icon(QStringLiteral("map")), tr("Which rule wrote this?"), this,
                        [this, path] { Q_EMIT ruleRequested(path); });
    menu->addAction(base::icon(QStringLiteral("route")), tr("Follow this record"), this,
                    [this] { setMode(PreviewMode::Journey); })
        ->setEnabled(way() != nullptr);
    std::vector<int> chosen = chosenRecords(m_grid->table(), *m_tableModel);
    menu->addAction(base::icon(QStringLiteral("compare")),
                    chosen.size() == 2 ? tr("Compare these two records") : tr("Compare this record"), this,
                    [this, chosen] {
                        setMode(PreviewMode::Compare);
                        if (chosen.size() == 2)
                            m_compare->compareWith(chosen.front() == m_record ? chosen.back()
                                                                              : chosen.front());
                    });
    addValueActions(*menu, index, path);
    QAction* more = menu->addMenu(&m_bar->copyMenu());
    more->setText(tr("Copy records"));
    menu->popup(view.viewport()->mapToGlobal(point));
}

void PreviewView::openFind()
{
    if (m_records == nullptr)
        return;
    if (m_bar->mode() != PreviewMode::Table)
        setMode(PreviewMode::Table);
    m_find->open();
    startSearch();
}

void PreviewView::closeFind()
{
    m_find->hide();
    m_find->filterButton().setChecked(false);
    m_answer = {};
    m_isSearchDone = false;
    m_searchWork->start([](const std::stop_token&) { return base::LatestWork::Deliver(); });
    m_tableModel->setSoughtText({});
    endOwnWork();
    m_grid->setFocus();
}

void PreviewView::startSearch()
{
    const QString text = m_find->text();
    m_tableModel->setSoughtText(text);
    m_isSearchDone = false;
    if (text.isEmpty() || m_records == nullptr) {
        takeSearch({});
        m_find->setResult({});
        return;
    }
    SearchQuestion question{.records = m_records,
                            .columns = m_tableModel->columns(),
                            .text = text,
                            .isMasking = !m_selection.isRevealed()};
    const WorkProgressPointer progress = beginOwnWork(tr("Searching…"));
    m_searchWork->start([this, question = std::move(question), progress,
                         cancel = m_ownStop](const std::stop_token& stop) -> base::LatestWork::Deliver {
        const std::stop_callback forward(stop, [cancel]() mutable { cancel.request_stop(); });
        auto answer = std::make_shared<SearchAnswer>(search(question, *progress, cancel.get_token()));
        return [this, answer] {
            endOwnWork();
            m_isSearchDone = true;
            takeSearch(*answer);
        };
    });
}

void PreviewView::takeSearch(const SearchAnswer& answer)
{
    m_answer = answer;
    const int record = m_record;
    const bool isFiltering = m_find->isFiltering() && !m_find->text().isEmpty() && m_isSearchDone;
    if (isFiltering || m_tableModel->isFiltered()) {
        m_tableModel->setShown(isFiltering ? std::optional(m_answer.records) : std::nullopt);
        const int row = std::max(0, m_tableModel->rowOf(record));
        if (row < m_tableModel->rowCount())
            m_grid->choose(m_tableModel->index(row, 0));
    }
    showSearchResult();
}

void PreviewView::showSearchResult()
{
    if (!m_isSearchDone || m_find->text().isEmpty())
        return;
    if (m_answer.records.empty()) {
        m_find->setResult(m_selection.isRevealed() ? tr("Not found") : tr("Not found in what is shown"));
        return;
    }
    const QLocale locale;
    const QString total = locale.toString(static_cast<qulonglong>(m_answer.records.size()));
    const auto at = std::ranges::lower_bound(m_answer.records, m_record);
    const bool isThere = at != m_answer.records.end() && *at == m_record;
    QString text =
        isThere ? tr("%1 of %2 records")
                      .arg(locale.toString(static_cast<qlonglong>(at - m_answer.records.begin() + 1)), total)
                : tr("in %1 records").arg(total);
    if (!m_answer.isWhole)
        text += QStringLiteral("  ·  ") + tr("search stopped");
    m_find->setResult(text);
}

void PreviewView::stepSearch(int direction)
{
    if (m_answer.records.empty())
        return;
    const auto at = std::ranges::lower_bound(m_answer.records, m_record);
    auto place = static_cast<std::ptrdiff_t>(at - m_answer.records.begin());
    const auto count = static_cast<std::ptrdiff_t>(m_answer.records.size());
    if (direction > 0)
        place += at != m_answer.records.end() && *at == m_record ? 1 : 0;
    else
        --place;
    place = (place % count + count) % count; // Round and round.
    const auto index = static_cast<std::size_t>(place);
    m_grid->choose(
        m_tableModel->index(m_tableModel->rowOf(m_answer.records[index]), m_answer.columns[index]));
}

QString PreviewView::kindOfRecords() const
{
    if (m_records == nullptr || m_records->count() == 0)
        return m_kind;
    const record::RecordPlace first = m_records->at(0);
    if (!first)
        return m_kind;
    return QStringLiteral("%1/%2").arg(base::toQString(first.record().document->format()),
                                       base::toQString(first.list->typeName));
}

void PreviewView::saveColumns()
{
    if (!m_kind.isEmpty())
        ColumnSets(m_kind).saveLast(m_grid->columnSet());
}

void PreviewView::chooseFields()
{
    if (m_records == nullptr)
        return;
    auto* chooser =
        new ColumnChooser(ColumnSets(m_kind), m_grid->columnSet(), m_tableModel->columnPaths(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->read(m_records, makeWork());
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        m_grid->setColumnSet(chooser->chosen());
        m_bar->setCounts(countsText());
    });
    chooser->open();
}

/// Reading goes on for longer than a search in what is there: its progress stays in sight.
WorkProgressPointer PreviewView::beginOwnWork(const QString& what)
{
    auto progress = std::make_shared<WorkProgress>();
    m_ownStop = std::stop_source();
    m_isWorkingOwn = true;
    if (!m_isCapturing)
        m_work->start(what, progress);
    return progress;
}

void PreviewView::endOwnWork()
{
    m_isWorkingOwn = false;
    if (!m_isCapturing)
        m_work->finish();
}

void PreviewView::copyCells()
{
    const QItemSelection selection = m_grid->table().selectionModel()->selection();
    std::map<int, std::map<int, QString>> cells;
    constexpr int kMostRows = 100'000;
    for (const QItemSelectionRange& range : selection) {
        for (const QModelIndex& index : range.indexes()) {
            if (static_cast<int>(cells.size()) < kMostRows)
                cells[index.row()][index.column()] = index.data().toString();
        }
    }
    QStringList lines;
    for (const auto& [row, columns] : cells) {
        QStringList texts;
        for (const auto& [column, text] : columns)
            texts << text;
        lines << texts.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT statusMessage(tr("Copied the values of %n record(s).", nullptr, static_cast<int>(lines.size())));
}

void PreviewView::copy(CopyFormat format, CopyScope scope)
{
    if (m_records == nullptr || m_services.registry == nullptr)
        return;
    CopyQuestion question{.records = m_records,
                          .rows = {},
                          .columns = m_tableModel->columns(),
                          .format = format,
                          .isMasking = !m_selection.isRevealed()};
    if (scope == CopyScope::Selection) {
        question.rows = chosenRecords(m_grid->table(), *m_tableModel);
    } else {
        for (int row = 0; row < m_tableModel->rowCount(); ++row)
            question.rows.push_back(m_tableModel->recordOf(row));
    }
    const WorkProgressPointer progress = beginOwnWork(tr("Copying…"));
    m_copyWork->start([this, question = std::move(question), progress, registry = m_services.registry,
                       cancel = m_ownStop](const std::stop_token& /*stop*/) -> base::LatestWork::Deliver {
        auto answer =
            std::make_shared<CopyAnswer>(copyText(question, *registry, *progress, cancel.get_token()));
        const bool isMasking = question.isMasking;
        return [this, answer, isMasking] {
            endOwnWork();
            QGuiApplication::clipboard()->setText(answer->text);
            QString text = tr("Copied %n record(s).", nullptr, static_cast<int>(answer->copied));
            if (isMasking)
                text += u' ' + tr("Identifying values are hidden in the copy.");
            if (answer->isCut)
                text += u' ' + tr("More would not fit: the rest is left out.");
            if (answer->problem)
                text += u' ' + base::translateMessage(*answer->problem);
            Q_EMIT statusMessage(text);
        };
    });
}

void PreviewView::readMany(quint64 records)
{
    dropCapture();
    m_bar->setAmount(records);
    if (records == PreviewBar::kLive || !m_services.run || m_services.registry == nullptr) {
        m_bar->setAmount(PreviewBar::kLive);
        showPort();
        return;
    }
    m_captureAmount = records;
    auto captured = std::make_shared<engine::CapturedRecords>();
    auto progress = std::make_shared<WorkProgress>();
    m_captured = std::make_shared<CapturedSequence>(captured);
    m_capturedPort = m_port;
    m_isCapturing = true;
    m_isCaptureOld = false;
    m_captureStop = std::stop_source();
    showPort();
    m_work->start(tr("Reading records…"), progress);
    m_growing.start();
    m_captureRun.emplace(m_services.run());
    m_captureWork->start([this, captured, progress, run = *m_captureRun, port = m_port.toStdString(), records,
                          cancel = m_captureStop](const std::stop_token& stop) -> base::LatestWork::Deliver {
        const std::stop_callback forward(stop, [cancel]() mutable { cancel.request_stop(); });
        const Result<Tally> done = engine::capturePort(run.definition, run.context,
                                                       {.port = port,
                                                        .limit = records,
                                                        .stop = cancel.get_token(),
                                                        .onProgress =
                                                            [&progress](const engine::CaptureProgress& now) {
                                                                progress->done = now.done;
                                                                progress->total = now.total;
                                                            }},
                                                       *captured);
        auto problem = done ? std::optional<Diagnostic>() : std::optional(done.error());
        return [this, problem] {
            endCapture(problem);
        };
    });
}

void PreviewView::endCapture(const std::optional<Diagnostic>& problem)
{
    m_isCapturing = false;
    m_growing.stop();
    m_work->finish();
    m_tableModel->grow();
    if (m_captured == nullptr)
        return;
    const std::size_t count = m_captured->count();
    if (problem && count == 0) {
        const QString text = base::translateMessage(*problem);
        dropCapture();
        showPort();
        Q_EMIT statusMessage(text);
        return;
    }
    showPort();
    if (problem)
        showNotice(problem->code == "engine.stopped"
                       ? tr("Reading was stopped: these are the first %1 records.")
                             .arg(QLocale().toString(static_cast<qulonglong>(count)))
                       : base::translateMessage(*problem),
                   tr("Read again"));
    if (m_find->isVisible())
        startSearch();
}

void PreviewView::dropCapture()
{
    if (m_captured == nullptr)
        return;
    m_captureStop.request_stop();
    m_captureWork->start([](const std::stop_token&) { return base::LatestWork::Deliver(); });
    m_againWork->start([](const std::stop_token&) { return base::LatestWork::Deliver(); });
    m_again = nullptr;
    m_againRow = -1;
    m_captured = nullptr;
    m_captureRun.reset();
    m_capturedPort.clear();
    m_isCapturing = false;
    m_isCaptureOld = false;
    m_growing.stop();
    m_work->finish();
    m_bar->setAmount(PreviewBar::kLive);
}

void PreviewView::goToRefusal(const Diagnostics& reasons)
{
    const QString node = m_selection.node();
    const pipeline::StepDefinition* step = m_document.definition().step(node.toStdString());
    Place place;
    place.path = (step == nullptr ? "sources." : "steps.") + node.toStdString();
    if (step != nullptr)
        place.line = step->place.line;
    const std::string rule = reasons.empty() ? std::string() : reasons.front().place.path;
    if (step != nullptr && step->kind == "validate" && step->body.find("rules") != nullptr) {
        const auto& rules = step->body.find("rules")->items();
        for (std::size_t index = 0; index < rules.size(); ++index) {
            if (rules[index].textOr("id", "") == rule)
                m_selection.setRule({static_cast<int>(index)});
        }
    }
    m_selection.goTo(place);
    m_selection.open(node);
}

} // namespace hilum::preview
