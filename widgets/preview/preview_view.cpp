// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/preview_view.h"

#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/preview/source_text_view.h"
#include "widgets/preview/source_view.h"
#include "widgets/record/field_delegate.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"
#include "widgets/record/value_origin.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace hilum::preview {

namespace {

constexpr int kColumnWidth = 130;

QToolButton* makeButton(QWidget* parent, const QString& icon, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

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

/// Opens what is small, so that a record shows its values at once.
void expandSmall(QTreeView& tree)
{
    constexpr int kMostRowsToExpand = 60;
    const QAbstractItemModel& model = *tree.model();
    if (model.rowCount() > kMostRowsToExpand)
        return;
    tree.expandToDepth(model.rowCount() > kMostRowsToExpand / 3 ? 0 : 2);
}

bool madeOfByte(Node node, const Document* source, std::uint64_t byte)
{
    for (const Node origin : record::originsOf(node)) {
        const ByteRange range = origin.source();
        if (&origin.document() == source && range.begin <= byte && byte < range.end)
            return true;
    }
    return false;
}

/// Path of the innermost value below a node that came from a byte of the source.
QString pathMadeOf(const record::NamedNode& from, const Document* source, std::uint64_t byte)
{
    for (const record::NamedNode& child : record::namedChildren(from)) {
        if (!madeOfByte(child.node, source, byte))
            continue;
        const QString deeper = pathMadeOf(child, source, byte);
        return deeper.isEmpty() ? child.path : deeper;
    }
    return {};
}

} // namespace

PreviewView::PreviewView(document::PipelineDocument& document, document::Selection& selection,
                         QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_tableModel(new record::RecordTableModel(this)),
      m_beforeModel(new record::RecordTreeModel(this)),
      m_afterModel(new record::RecordTreeModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    buildPages();
    connectViews();
    readPorts();
}

PreviewView::~PreviewView() = default;

void PreviewView::buildBar()
{
    m_title = new QLabel(this);
    m_title->setProperty("hilumRole", QStringLiteral("title"));
    m_ports = new QComboBox(this);
    m_ports->setAccessibleName(tr("Outlet whose records are shown"));
    m_ports->setToolTip(m_ports->accessibleName());
    m_counts = new QLabel(this);
    m_counts->setProperty("hilumRole", QStringLiteral("muted"));
    m_busy = new QLabel(tr("Updating…"), this);
    m_busy->setProperty("hilumRole", QStringLiteral("muted"));
    m_busy->hide();
    m_tableButton = makeButton(this, QStringLiteral("table"), tr("Records as a table"));
    m_treeButton = makeButton(this, QStringLiteral("tree"), tr("One record, before and after"));
    m_maskButton = makeButton(this, QStringLiteral("hide"), tr("Hide identifying values"));
    auto* refresh = makeButton(this, QStringLiteral("refresh"), tr("Read the sample again"));
    auto* group = new QButtonGroup(this);
    for (QToolButton* button : {m_tableButton, m_treeButton}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_maskButton->setCheckable(true);
    m_tableButton->setChecked(true);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(6);
    bar->addWidget(m_title);
    bar->addWidget(m_ports);
    bar->addWidget(m_counts, 1);
    bar->addWidget(m_busy);
    for (QToolButton* button : {m_tableButton, m_treeButton, m_maskButton, refresh})
        bar->addWidget(button);
    static_cast<QBoxLayout*>(layout())->addLayout(bar);

    connect(m_tableButton, &QToolButton::toggled, this, [this](bool isTable) { setTreeMode(!isTable); });
    connect(m_maskButton, &QToolButton::toggled, this, &PreviewView::setMasking);
    connect(refresh, &QToolButton::clicked, this, &PreviewView::refreshRequested);
}

void PreviewView::buildPages()
{
    m_table = new QTableView;
    m_table->setModel(m_tableModel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Records"));
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
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
    m_modes = new QStackedWidget;
    m_modes->addWidget(m_table);
    m_modes->addWidget(trees);

    m_findings = new QLabel;
    m_findings->setWordWrap(true);
    m_findings->setContentsMargins(10, 6, 10, 6);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->hide();
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_findings);
    leftLayout->addWidget(m_modes, 1);

    m_source = new SourceView;
    m_picture = new PicturePane;
    m_picture->hide();
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_source);
    right->addWidget(m_picture);
    m_content = new QSplitter;
    m_content->addWidget(left);
    m_content->addWidget(titled(tr("Source"), right));
    m_content->setStretchFactor(0, 3);
    m_content->setStretchFactor(1, 2);
    m_content->setChildrenCollapsible(false);

    m_empty = new base::EmptyState(QStringLiteral("preview"), {}, {}, nullptr);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    static_cast<QBoxLayout*>(layout())->addWidget(m_stack, 1);
}

void PreviewView::connectViews()
{
    connect(&m_selection, &document::Selection::nodesChanged, this, &PreviewView::readPorts);
    connect(&m_document, &document::PipelineDocument::nodeChanged, this, [this](const QString& id) {
        if (id == m_selection.node())
            readPorts();
    });
    connect(&m_document, &document::PipelineDocument::documentReset, this, [this] {
        m_preview = nullptr;
        readPorts();
    });
    connect(&m_selection, &document::Selection::portChanged, this, [this](const document::GraphPort& port) {
        const int index = m_ports->findData(port.outlet);
        if (index >= 0)
            m_ports->setCurrentIndex(index);
    });
    connect(m_ports, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_selection.setOutlet(m_ports->itemData(index).toString());
        showPort();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                showRecord(current.row());
                const QString path = current.data(record::RecordTableModel::PathRole).toString();
                showValue(record::nodeAtPath(m_afterModel->root(), path), path);
            });
    for (QTreeView* tree : {m_before, m_after}) {
        connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, tree](const QModelIndex& current) {
                    const auto* model = static_cast<record::RecordTreeModel*>(tree->model());
                    showValue(model->node(current),
                              current.data(record::RecordTreeModel::PathRole).toString());
                });
    }
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { m_widths.insert(columnPath(column), width); });
    connect(m_source, &SourceView::bytePressed, this, &PreviewView::chooseMadeOf);
    connect(m_source, &SourceView::newRuleRequested, this, &PreviewView::newRuleRequested);
    connect(m_source, &SourceView::ruleRequested, this, [this](quint64 byte) {
        if (const QString path = pathMadeOfByte(byte); !path.isEmpty())
            Q_EMIT ruleRequested(path);
    });
    connectRuleMenu(*m_table, record::RecordTableModel::PathRole);
    connectRuleMenu(*m_after, record::RecordTreeModel::PathRole);
    connect(m_picture, &PicturePane::frameWanted, this, [this](int frame) {
        if (m_sourceRecords != nullptr)
            Q_EMIT imageWanted(m_sourceRecords, frame);
    });
}

QString PreviewView::columnPath(int column) const
{
    return m_tableModel->headerData(column, Qt::Horizontal, record::RecordTableModel::ColumnPathRole)
        .toString();
}

void PreviewView::setTreeMode(bool isTree)
{
    m_modes->setCurrentIndex(isTree ? 1 : 0);
    (isTree ? m_treeButton : m_tableButton)->setChecked(true);
}

void PreviewView::setMasking(bool isMasking)
{
    m_maskButton->setChecked(isMasking);
    m_tableModel->setMasking(isMasking);
    m_beforeModel->setMasking(isMasking);
    m_afterModel->setMasking(isMasking);
    m_source->setMasking(isMasking);
}

void PreviewView::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
}

void PreviewView::setPreview(PreviewPointer preview)
{
    m_preview = std::move(preview);
    m_busy->hide();
    showPort();
}

void PreviewView::readPorts()
{
    const auto node = m_document.node(m_selection.node());
    const std::vector<QString> outlets = node ? node->outlets : std::vector<QString>();
    const QString wished = m_selection.port().outlet;
    {
        const QSignalBlocker blocker(m_ports);
        m_ports->clear();
        for (const QString& outlet : outlets) {
            const QString title = outlet == QLatin1String("out")        ? tr("Output")
                                  : outlet == QLatin1String("rejected") ? tr("Rejected")
                                                                        : outlet;
            m_ports->addItem(title, outlet);
        }
        m_ports->setCurrentIndex(std::max(0, m_ports->findData(wished)));
    }
    m_title->setText(node ? node->id : QString());
    m_title->setVisible(node.has_value());
    m_ports->setVisible(outlets.size() > 1);
    showPort();
}

void PreviewView::showEmpty(const QString& title, const QString& hint)
{
    m_empty->setText(title, hint);
    m_stack->setCurrentWidget(m_empty);
    m_counts->clear();
    m_records = nullptr;
    m_row = -1;
    m_tableModel->setRecords(nullptr);
    m_afterModel->setRecord(nullptr, -1);
    m_beforeModel->setRecord(nullptr, -1);
    m_source->setRecord(nullptr, -1);
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
    QString port = document::GraphPort{.node = node->id, .outlet = m_ports->currentData().toString()}.name();
    if (node->role == document::NodeRole::Sink && !node->from.empty())
        port = node->from.front().name(); // What a sink would write is what comes in.
    record::RecordListPointer records = recordsAt(m_preview, port);
    if (records == nullptr) {
        showEmpty(m_preview == nullptr ? tr("No preview yet") : tr("This step cannot be previewed yet"),
                  m_preview == nullptr
                      ? tr("The sample is being read.")
                      : tr("Look at Problems: the step or something before it is not complete."));
        return;
    }
    const bool isRejected = m_ports->currentData().toString() == QLatin1String("rejected");
    if (records->records.empty()) {
        const QString counts = countsText();
        showEmpty(isRejected ? tr("Nothing was rejected") : tr("No records here"),
                  isRejected ? tr("Every record of the sample passed.")
                             : tr("The sample has no record that reaches this outlet."));
        m_counts->setText(counts);
        return;
    }
    const int wishedRow = std::clamp(m_row, 0, static_cast<int>(records->records.size()) - 1);
    const int wishedColumn = std::max(0, m_table->currentIndex().column());
    const QString wishedPath = m_selection.value();
    m_port = port;
    m_records = std::move(records);
    m_tableModel->setRecords(m_records);
    for (int column = 0; column < m_tableModel->columnCount(); ++column)
        m_table->setColumnWidth(column, m_widths.value(columnPath(column), kColumnWidth));
    m_stack->setCurrentWidget(m_content);
    m_counts->setText(countsText());
    m_row = -1;
    const int pathColumn = m_tableModel->columnOf(wishedPath);
    m_table->setCurrentIndex(m_tableModel->index(wishedRow, pathColumn >= 0 ? pathColumn : wishedColumn));
    if (m_row < 0)
        showRecord(wishedRow);
}

QString PreviewView::countsText() const
{
    const auto found = m_preview->ports.find(m_selection.node().toStdString());
    if (found == m_preview->ports.end())
        return {};
    const Tally& tally = found->second.tally;
    QStringList parts{tr("%n record(s)", nullptr, static_cast<int>(tally.out))};
    if (tally.rejected > 0)
        parts += tr("%n rejected", nullptr, static_cast<int>(tally.rejected));
    if (tally.filtered > 0)
        parts += tr("%n filtered out", nullptr, static_cast<int>(tally.filtered));
    if (tally.warnings > 0)
        parts += tr("%n warning(s)", nullptr, static_cast<int>(tally.warnings));
    return parts.join(QStringLiteral("  ·  "));
}

void PreviewView::showRecord(int row)
{
    if (row == m_row || m_records == nullptr)
        return;
    m_row = row;
    const Record& shown = m_records->records[static_cast<std::size_t>(row)];
    const QString wishedPath = m_selection.value();
    m_selection.setRecord(row);
    m_afterModel->setRecord(m_records, row);
    expandSmall(*m_after);
    const record::RecordListPointer before = upstreamOf(m_preview, m_port, row);
    m_beforePane->setVisible(before != nullptr);
    m_beforeModel->setRecord(before, before == nullptr ? -1 : 0);
    expandSmall(*m_before);
    m_sourceRecords = sourceOf(m_preview, m_port, row);
    m_source->setRecord(m_sourceRecords, 0);
    m_source->setCoverage(m_sourceRecords == nullptr
                              ? nullptr
                              : m_preview->coverageOf(document::portFromName(m_port).node.toStdString(),
                                                      m_sourceRecords->records.front()));
    showFindings(shown);
    const bool mayHaveImage =
        m_sourceRecords != nullptr && m_sourceRecords->records.front().document->format() == "dicom";
    m_picture->setVisible(mayHaveImage);
    if (mayHaveImage) {
        m_picture->setLoading();
        Q_EMIT imageWanted(m_sourceRecords, 0);
    }
    if (!wishedPath.isEmpty())
        m_after->setCurrentIndex(m_afterModel->indexOf(wishedPath));
}

void PreviewView::showFindings(const Record& record)
{
    m_findings->setVisible(record.findings != nullptr && !record.findings->empty());
    if (record.findings == nullptr || record.findings->empty())
        return;
    const base::Colors& colors = base::colorsFor(palette());
    QStringList lines;
    for (const Diagnostic& finding : *record.findings) {
        QString line = base::translateMessage(finding).toHtmlEscaped();
        if (!finding.place.path.empty())
            line += QStringLiteral(" <span style='color:%1'>%2</span>")
                        .arg(colors.muted.name(), base::toQString(finding.place.path).toHtmlEscaped());
        const QColor color = finding.severity == Severity::Error     ? colors.error
                             : finding.severity == Severity::Warning ? colors.warning
                                                                     : colors.muted;
        lines += QStringLiteral("<span style='color:%1'>●</span> %2").arg(color.name(), line);
    }
    m_findings->setText(lines.join(QStringLiteral("<br>")));
}

void PreviewView::showValue(Node node, const QString& path)
{
    if (!node)
        return;
    m_selection.setValue(path);
    m_source->setOrigins(record::originsOf(node));
}

QString PreviewView::pathMadeOfByte(quint64 byte) const
{
    if (m_sourceRecords == nullptr || m_records == nullptr || m_row < 0)
        return {};
    const Document* source = m_sourceRecords->records.front().document;
    return pathMadeOf({m_afterModel->root(), {}}, source, byte);
}

Node PreviewView::shownRecord() const
{
    return m_afterModel->root();
}

const Document* PreviewView::shownSource() const
{
    return m_sourceRecords == nullptr ? nullptr : m_sourceRecords->records.front().document;
}

/// Whether a map step stands before or at the node.
bool PreviewView::isMapped() const
{
    return m_sourceRecords != nullptr && m_preview != nullptr
           && m_preview->coverageOf(document::portFromName(m_port).node.toStdString(),
                                    m_sourceRecords->records.front())
                  != nullptr;
}

void PreviewView::connectRuleMenu(QAbstractItemView& view, int pathRole)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, [this, &view, pathRole](QPoint point) {
        const QString path = view.indexAt(point).data(pathRole).toString();
        if (path.isEmpty() || !isMapped())
            return;
        auto* menu = new QMenu(&view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(base::icon(QStringLiteral("map")), tr("Which rule wrote this?"), this,
                        [this, path] { Q_EMIT ruleRequested(path); });
        menu->popup(view.viewport()->mapToGlobal(point));
    });
}

void PreviewView::chooseMadeOf(quint64 byte)
{
    const QString path = pathMadeOfByte(byte);
    if (path.isEmpty())
        return;
    m_after->setCurrentIndex(m_afterModel->indexOf(path));
    const int column = m_tableModel->columnOf(path);
    if (column >= 0)
        m_table->setCurrentIndex(m_tableModel->index(m_row, column));
}

void PreviewView::setPicture(const record::RecordListPointer& records, const Picture& picture)
{
    if (records == m_sourceRecords) // Else the user went on to another record meanwhile.
        m_picture->setPicture(picture);
}

} // namespace hilum::preview
