// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/preview_view.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/preview/captured_sequence.h"
#include "widgets/preview/column_sets.h"
#include "widgets/preview/compare_pane.h"
#include "widgets/preview/difference_table.h"
#include "widgets/preview/find_bar.h"
#include "widgets/preview/journey_view.h"
#include "widgets/preview/picture_pane.h"
#include "widgets/preview/record_grid.h"
#include "widgets/preview/refused_view.h"
#include "widgets/preview/source_view.h"
#include "widgets/record/field_delegate.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"
#include "widgets/record/value_origin.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::preview {

namespace {

QWidget* titled(const QString& title, QWidget* content)
{
    auto* pane = new QWidget;
    auto* label = new QLabel(title, pane);
    label->setProperty("hilumRole", QStringLiteral("section"));
    label->setContentsMargins(8, 4, 8, 4);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return pane;
}

void dressTree(QTreeView& tree, const QString& name)
{
    tree.setAlternatingRowColors(true);
    tree.setUniformRowHeights(true);
    tree.setAccessibleName(name);
    tree.setItemDelegateForColumn(record::RecordTreeModel::NameColumn,
                                  new record::FieldDelegate(record::RecordTreeModel::TitleRole, &tree));
    tree.header()->resizeSection(record::RecordTreeModel::NameColumn, 240);
}

} // namespace

PreviewView::PreviewView(document::PipelineDocument& document, document::Selection& selection,
                         PreviewServices services, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_services(std::move(services)),
      m_tableModel(new record::RecordTableModel(this)),
      m_beforeModel(new record::RecordTreeModel(this)),
      m_afterModel(new record::RecordTreeModel(this)),
      m_bar(new PreviewBar(this)),
      m_work(new WorkStrip(this)),
      m_noticeBar(new QWidget(this)),
      m_notice(new QLabel(m_noticeBar)),
      m_noticeAction(new QPushButton(m_noticeBar)),
      m_find(new FindBar(this)),
      m_searchWork(makeWork()),
      m_copyWork(makeWork()),
      m_captureWork(makeWork()),
      m_againWork(makeWork())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_work);
    buildPages();
    connectBar();
    connectRecords();
    connectPanels();
    connectMenus();
    applyMasking();
    readPorts();
}

PreviewView::~PreviewView() = default;

QWidget* PreviewView::buildModes()
{
    m_grid = new RecordGrid(*m_tableModel);
    m_before = new QTreeView;
    m_before->setModel(m_beforeModel);
    dressTree(*m_before, tr("The record before the step"));
    m_after = new QTreeView;
    m_after->setModel(m_afterModel);
    dressTree(*m_after, tr("The record after the step"));
    m_beforePane = titled(tr("Before"), m_before);
    auto* trees = new QSplitter;
    trees->addWidget(m_beforePane);
    trees->addWidget(titled(tr("After"), m_after));
    m_compare = new ComparePane;
    m_journey = new JourneyView;
    m_refused = new RefusedView;
    m_modes = new QStackedWidget; // In the order of PreviewMode.
    for (QWidget* page :
         {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(trees), static_cast<QWidget*>(m_compare),
          static_cast<QWidget*>(m_journey), static_cast<QWidget*>(m_refused)})
        m_modes->addWidget(page);
    m_findings = new QLabel;
    m_findings->setWordWrap(true);
    m_findings->setContentsMargins(10, 6, 10, 6);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->hide();
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_find);
    leftLayout->addWidget(m_findings);
    leftLayout->addWidget(m_modes, 1);
    m_find->hide();
    return left;
}

void PreviewView::buildPages()
{
    m_notice->setWordWrap(true);
    auto* noticeLayout = new QHBoxLayout(m_noticeBar);
    noticeLayout->setContentsMargins(10, 4, 8, 4);
    noticeLayout->addWidget(m_notice, 1);
    noticeLayout->addWidget(m_noticeAction);
    m_noticeBar->hide();
    layout()->addWidget(m_noticeBar);

    QWidget* left = buildModes();
    m_source = new SourceView;
    m_picture = new PicturePane;
    m_picture->hide();
    m_origin = new QSplitter(Qt::Vertical);
    m_origin->addWidget(m_source);
    m_origin->addWidget(m_picture);
    m_content = new QSplitter;
    m_content->addWidget(left);
    m_content->addWidget(titled(tr("Source"), m_origin));
    m_content->setStretchFactor(0, 3);
    m_content->setStretchFactor(1, 2);
    m_content->setChildrenCollapsible(false);

    m_empty = new base::EmptyState(QStringLiteral("preview"), {}, {}, nullptr);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    static_cast<QBoxLayout*>(layout())->addWidget(m_stack, 1);
}

/// In a low dock a picture below its tags would have no height: it stands beside them there.
void PreviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int kLow = 420;
    m_origin->setOrientation(height() < kLow ? Qt::Horizontal : Qt::Vertical);
}

void PreviewView::connectBar()
{
    connect(m_bar, &PreviewBar::modeChosen, this, &PreviewView::setMode);
    connect(m_bar, &PreviewBar::findRequested, this, &PreviewView::openFind);
    connect(m_bar, &PreviewBar::fieldsRequested, this, &PreviewView::chooseFields);
    connect(m_bar, &PreviewBar::copyRequested, this, &PreviewView::copy);
    connect(m_bar, &PreviewBar::amountRequested, this, &PreviewView::readMany);
    connect(m_bar, &PreviewBar::revealRequested, this, [this](bool isRevealed) { setMasking(!isRevealed); });
    connect(m_bar, &PreviewBar::refreshRequested, this, [this] {
        dropCapture();
        Q_EMIT refreshRequested();
    });
    connect(&m_bar->ports(), &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_selection.setOutlet(ports().itemData(index).toString());
        showPort();
    });
    connect(&m_selection, &document::Selection::revealedChanged, this, &PreviewView::applyMasking);
    connect(&m_selection, &document::Selection::nodesChanged, this, &PreviewView::readPorts);
    connect(&m_selection, &document::Selection::portChanged, this, [this](const document::GraphPort& port) {
        const int index = ports().findData(port.outlet);
        if (index >= 0)
            ports().setCurrentIndex(index);
    });
    connect(&m_document, &document::PipelineDocument::nodeChanged, this, [this](const QString& id) {
        if (id == m_selection.node())
            readPorts();
    });
    connect(&m_document, &document::PipelineDocument::documentReset, this, [this] {
        m_preview = nullptr;
        m_lastGood = nullptr;
        dropCapture();
        readPorts();
    });
    connect(&m_document, &document::PipelineDocument::definitionChanged, this, [this] {
        m_isCaptureOld = m_captured != nullptr;
        if (m_captured != nullptr)
            showPort();
    });
}

void PreviewView::connectRecords()
{
    connect(m_grid->table().selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                showRecord(m_tableModel->recordOf(current.row()));
                const QString path = current.data(record::RecordTableModel::PathRole).toString();
                showValue(record::nodeAtPath(m_afterModel->root(), path), path);
                showSearchResult();
            });
    for (QTreeView* tree : {m_before, m_after}) {
        connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, tree](const QModelIndex& current) {
                    const auto* model = static_cast<record::RecordTreeModel*>(tree->model());
                    showValue(model->node(current),
                              current.data(record::RecordTreeModel::PathRole).toString());
                });
    }
    connect(m_grid, &RecordGrid::columnSetChanged, this, &PreviewView::saveColumns);
    connect(m_grid, &RecordGrid::chooserRequested, this, &PreviewView::chooseFields);
    connect(m_source, &SourceView::bytePressed, this, &PreviewView::chooseMadeOf);
    connect(m_source, &SourceView::newRuleRequested, this, &PreviewView::newRuleRequested);
    connect(m_source, &SourceView::ruleRequested, this, [this](quint64 byte) {
        if (const QString path = pathMadeOfByte(byte); !path.isEmpty())
            Q_EMIT ruleRequested(path);
    });
    connect(m_picture, &PicturePane::frameWanted, this, [this](int frame) {
        if (m_sourceRecords != nullptr)
            Q_EMIT imageWanted(m_sourceRecords, frame);
    });
}

void PreviewView::connectPanels()
{
    connect(m_journey, &JourneyView::placeChosen, this, &PreviewView::showPlace);
    connect(m_refused, &RefusedView::placeChosen, this, &PreviewView::showPlace);
    connect(m_refused, &RefusedView::ruleRequested, this, &PreviewView::goToRefusal);
    connect(m_refused, &RefusedView::followRequested, this, [this](const PortRow& place) {
        showPlace(place);
        setMode(PreviewMode::Journey);
    });
    connect(m_refused, &RefusedView::recordChosen, this, [this](const PortRow& place) {
        m_sourceRecords = sourceOf(m_shown, place.port, place.row);
        m_source->setRecord(m_sourceRecords, 0);
        m_source->setCoverage(nullptr);
    });
    connect(&m_compare->differences(), &DifferenceTable::valueChosen, this,
            [this](const Node& node, const QString& /*path*/) {
                if (node)
                    m_source->setOrigins(record::originsOf(node));
            });
}

QTableView& PreviewView::table()
{
    return m_grid->table();
}

QComboBox& PreviewView::ports()
{
    return m_bar->ports();
}

void PreviewView::setMode(PreviewMode mode)
{
    m_bar->setMode(mode);
    m_modes->setCurrentIndex(static_cast<int>(mode));
    showPort();
}

/// What the chosen page shows beside the table.
void PreviewView::showMode()
{
    const PreviewMode mode = m_bar->mode();
    if (mode == PreviewMode::Compare)
        m_compare->setCurrent(m_shown, m_port, m_records, m_record);
    const PreviewPointer& through = way();
    if (mode == PreviewMode::Journey && through == nullptr)
        m_journey->setJourney(nullptr, {}, {});
    if (mode == PreviewMode::Journey && through != nullptr) {
        std::vector<document::GraphNode> nodes;
        for (const QString& id : m_document.nodeIds()) {
            if (const auto node = m_document.node(id))
                nodes.push_back(*node);
        }
        m_journey->setJourney(through, followRecord(*through, nodes, {.port = m_port, .row = wayRow()}),
                              document::portFromName(m_port).node);
    }
}

void PreviewView::setMasking(bool isMasking)
{
    m_selection.setRevealed(!isMasking);
}

void PreviewView::applyMasking()
{
    const bool isMasking = !m_selection.isRevealed();
    m_bar->setRevealed(!isMasking);
    m_tableModel->setMasking(isMasking);
    m_beforeModel->setMasking(isMasking);
    m_afterModel->setMasking(isMasking);
    m_source->setMasking(isMasking);
    m_compare->setMasking(isMasking);
    m_journey->setMasking(isMasking);
    if (m_find->isVisible())
        startSearch(); // Hidden values are not found.
}

void PreviewView::setPreview(PreviewPointer preview)
{
    m_preview = std::move(preview);
    m_isCancelled = false;
    if (!m_isCapturing)
        m_work->finish();
    const bool isWhole =
        m_preview != nullptr
        && (m_lastGood == nullptr || std::ranges::all_of(m_lastGood->ports, [this](const auto& port) {
                return m_preview->ports.contains(port.first)
                       || !m_document.node(document::portFromName(base::toQString(port.first)).node);
            }));
    if (isWhole)
        m_lastGood = m_preview;
    showPort();
}

void PreviewView::readPorts()
{
    const auto node = m_document.node(m_selection.node());
    const std::vector<QString> outlets = node ? node->outlets : std::vector<QString>();
    const QString wished = m_selection.port().outlet;
    {
        const QSignalBlocker blocker(&ports());
        ports().clear();
        for (const QString& outlet : outlets) {
            const QString title = outlet == QLatin1String("out")        ? tr("Output")
                                  : outlet == QLatin1String("rejected") ? tr("Rejected")
                                                                        : outlet;
            ports().addItem(title, outlet);
        }
        ports().setCurrentIndex(std::max(0, ports().findData(wished)));
    }
    m_bar->setTitle(node ? node->id : QString());
    ports().setVisible(outlets.size() > 1);
    showPort();
}

void PreviewView::showPort()
{
    const auto node = m_document.node(m_selection.node());
    if (!node) {
        showEmpty(tr("Choose a step to see its records"),
                  tr("Select a source or step on the canvas. The preview runs the real engine on a sample "
                     "and writes nothing."));
        return;
    }
    QString port = document::GraphPort{.node = node->id, .outlet = ports().currentData().toString()}.name();
    if (node->role == document::NodeRole::Sink && !node->from.empty())
        port = node->from.front().name(); // What a sink would write is what comes in.
    if (m_captured != nullptr && m_capturedPort != port)
        dropCapture();
    m_shown = choosePreview(port);
    m_port = port;
    if (m_bar->mode() == PreviewMode::Refused && m_shown != nullptr) {
        m_refused->setRefused(m_shown, refusedAt(*m_shown, *node));
        m_findings->hide();
        m_bar->setCounts(countsText());
        m_stack->setCurrentWidget(m_content);
        return;
    }
    if (m_captured != nullptr) {
        m_shown = nullptr;
        showSequence(m_captured);
        return;
    }
    const record::RecordListPointer records = recordsAt(m_shown, port);
    if (records == nullptr) {
        showMissing();
        return;
    }
    if (records->records.empty()) {
        const bool isRejected = ports().currentData().toString() == QLatin1String("rejected");
        const QString counts = countsText();
        showEmpty(isRejected ? tr("Nothing was rejected") : tr("No records here"),
                  isRejected ? tr("Every record of the sample passed.")
                             : tr("The sample has no record that reaches this outlet."));
        m_bar->setCounts(counts);
        return;
    }
    showSequence(std::make_shared<const record::ListSequence>(records));
}

void PreviewView::showSequence(record::RecordSequencePointer records)
{
    const bool isOther = m_records != records;
    const int count = static_cast<int>(records->count());
    const int wishedRecord = std::clamp(m_record, 0, std::max(0, count - 1));
    const int wishedColumn = std::max(0, table().currentIndex().column());
    const QString wishedPath = m_selection.value();
    m_records = std::move(records);
    if (const QString kind = kindOfRecords(); kind != m_kind) {
        m_kind = kind;
        m_grid->setColumnSet(ColumnSets(kind).last());
    }
    if (isOther)
        m_tableModel->setSequence(m_records);
    m_stack->setCurrentWidget(m_content);
    m_bar->setCounts(countsText());
    const record::RecordPlace first = count > 0 ? m_records->at(0) : record::RecordPlace{};
    m_bar->setCopyFormats(first && canCopyAs(CopyFormat::Hl7, first.record().document->format()), count > 0);
    m_record = -1;
    if (m_find->isVisible() && isOther)
        startSearch();
    const int pathColumn = m_tableModel->columnOf(wishedPath);
    const int row = std::max(0, m_tableModel->rowOf(wishedRecord));
    const QModelIndex wished = m_tableModel->index(row, pathColumn >= 0 ? pathColumn : wishedColumn);
    m_grid->choose(wished.isValid() ? wished : m_tableModel->index(row, 0));
    if (m_record < 0 && count > 0)
        showRecord(wishedRecord);
}

} // namespace hilum::preview
