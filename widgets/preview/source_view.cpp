// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/source_view.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/preview/hex_view.h"
#include "widgets/preview/source_text_view.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_tree_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::preview {

SourceView::SourceView(QWidget* parent)
    : QWidget(parent),
      m_place(new QLabel(this)),
      m_coverageButton(new QToolButton(this)),
      m_legend(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_text(new SourceTextView(this)),
      m_hex(new HexView(this)),
      m_cells(new QTreeView(this)),
      m_empty(new QLabel(tr("Choose a record to see what it came from."), this)),
      m_cellsModel(new record::RecordTreeModel(this))
{
    m_place->setProperty("hilumRole", QStringLiteral("muted"));
    m_place->setContentsMargins(8, 4, 8, 4);
    m_place->setWordWrap(true); // Beside other panes there is little room.
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cells->setModel(m_cellsModel);
    m_cells->setAlternatingRowColors(true);
    m_cells->setUniformRowHeights(true);
    m_cells->setAccessibleName(tr("Source fields of the record"));
    m_cells->header()->setStretchLastSection(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("hilumRole", QStringLiteral("muted"));
    for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_hex), static_cast<QWidget*>(m_cells)})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_coverageButton->setIcon(base::icon(QStringLiteral("map")));
    m_coverageButton->setCheckable(true);
    m_coverageButton->setAutoRaise(true);
    m_coverageButton->setToolTip(tr("Show which fields the mapping uses"));
    m_coverageButton->setAccessibleName(m_coverageButton->toolTip());
    m_legend->setContentsMargins(8, 0, 8, 4);
    m_legend->setTextFormat(Qt::RichText);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_place, 1);
    bar->addWidget(m_coverageButton);
    layout->addLayout(bar);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    connect(m_text, &SourceTextView::bytePressed, this, &SourceView::bytePressed);
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_text, &QWidget::customContextMenuRequested, this, &SourceView::showMenu);
    connect(m_coverageButton, &QToolButton::toggled, this, &SourceView::showCoverage);
    m_place->hide();
    showCoverage();
}

void SourceView::setRecord(record::RecordListPointer records, int row)
{
    if (m_records == records && m_row == row)
        return;
    m_records = std::move(records);
    m_row = m_records != nullptr && row >= 0 && row < static_cast<int>(m_records->records.size()) ? row : -1;
    m_coverage.clear();
    m_text->setRecord(nullptr, -1);
    m_hex->setBytes({});
    m_cellsModel->setRecord(nullptr, -1);
    m_place->setVisible(m_row >= 0);
    if (m_row < 0) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const Record& shown = m_records->records[static_cast<std::size_t>(m_row)];
    showPlace(shown);
    const std::string_view bytes = shown.document->bytes();
    if (bytes.empty()) {
        m_cellsModel->setRecord(m_records, m_row);
        m_cells->resizeColumnToContents(0);
        m_stack->setCurrentWidget(m_cells);
    } else if (looksLikeText(bytes)) {
        m_text->setRecord(m_records, m_row);
        if (m_text->isCut())
            m_place->setText(
                tr("%1 · the first %2 of %3")
                    .arg(m_place->text(),
                         QLocale().formattedDataSize(static_cast<qint64>(RecordText::kMostBytes)),
                         QLocale().formattedDataSize(static_cast<qint64>(bytes.size()))));
        m_stack->setCurrentWidget(m_text);
    } else {
        m_hex->setBytes(bytes);
        m_stack->setCurrentWidget(m_hex);
    }
}

void SourceView::setCoverage(const mapping::RecordCoverage* coverage)
{
    m_coverage = coverage == nullptr ? std::vector<mapping::CoveredField>() : coverage->fields;
    showCoverage();
}

void SourceView::showCoverage()
{
    const bool isShown = !m_coverage.empty() && m_coverageButton->isChecked();
    m_coverageButton->setVisible(!m_coverage.empty());
    m_legend->setVisible(isShown);
    m_text->setCoverage(isShown ? m_coverage : std::vector<mapping::CoveredField>());
    if (isShown)
        m_legend->setText(legendText());
}

const mapping::CoveredField* SourceView::fieldAt(quint64 byte) const
{
    const auto found = std::ranges::find_if(m_coverage, [byte](const mapping::CoveredField& field) {
        return field.bytes.begin <= byte && byte < field.bytes.end;
    });
    return found == m_coverage.end() ? nullptr : &*found;
}

void SourceView::showMenu(QPoint point)
{
    const std::optional<std::uint64_t> byte = m_text->byteAt(point);
    const mapping::CoveredField* field = byte ? fieldAt(*byte) : nullptr;
    QMenu* menu = m_text->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (field != nullptr) {
        QAction* first = menu->actions().value(0);
        const QString path = record::toText(field->path);
        auto* which =
            new QAction(base::icon(QStringLiteral("map")), tr("Which rule uses %1?").arg(path), menu);
        which->setEnabled(field->use == mapping::FieldUse::Mapped);
        connect(which, &QAction::triggered, this, [this, byte] { Q_EMIT ruleRequested(*byte); });
        auto* add = new QAction(base::icon(QStringLiteral("add")), tr("Add a rule for %1").arg(path), menu);
        connect(add, &QAction::triggered, this, [this, path] { Q_EMIT newRuleRequested(path); });
        menu->insertActions(first, {which, add});
        menu->insertSeparator(first);
    }
    menu->popup(m_text->viewport()->mapToGlobal(point));
}

QString SourceView::legendText() const
{
    const base::Colors& colors = base::colorsFor(palette());
    const auto part = [&](mapping::FieldUse use, const QString& text) {
        const auto count = std::ranges::count(m_coverage, use, &mapping::CoveredField::use);
        return QStringLiteral("<span style='color:%1'>■</span> %2")
            .arg(coverageColor(use, colors).name(),
                 text.arg(QLocale().toString(static_cast<qlonglong>(count))));
    };
    return QStringList{part(mapping::FieldUse::Mapped, tr("%1 mapped")),
                       part(mapping::FieldUse::Used, tr("%1 only looked at")),
                       part(mapping::FieldUse::Unmapped, tr("%1 not mapped"))}
        .join(QStringLiteral("&nbsp;&nbsp; "));
}

void SourceView::showPlace(const Record& record)
{
    const QString resource = record::toText(record.origin.resource);
    QStringList parts{resource.mid(resource.lastIndexOf(u'/') + 1)};
    const QLocale locale;
    if (record.origin.sequence != 0)
        parts += tr("record %1").arg(locale.toString(static_cast<qulonglong>(record.origin.sequence)));
    if (!record.origin.bytes.empty())
        parts += tr("bytes %1 to %2")
                     .arg(locale.toString(static_cast<qulonglong>(record.origin.bytes.begin)),
                          locale.toString(static_cast<qulonglong>(record.origin.bytes.end)));
    m_place->setText(parts.join(QStringLiteral(" · ")));
    m_place->setToolTip(resource);
}

void SourceView::setOrigins(const std::vector<Node>& nodes)
{
    if (m_row < 0)
        return;
    const Document* shown = m_records->records[static_cast<std::size_t>(m_row)].document;
    std::vector<ByteRange> ranges;
    Node firstCell;
    for (const Node node : nodes) {
        if (&node.document() != shown && &shown->base(shown->root()).document() != &node.document())
            continue;
        ranges.push_back(node.source());
        if (!firstCell)
            firstCell = node;
    }
    m_text->setHighlights(ranges);
    m_hex->setHighlights(ranges);
    if (m_stack->currentWidget() == m_cells && firstCell) {
        const QModelIndex index = m_cellsModel->indexOf(record::pathOf(shown->root(), firstCell));
        m_cells->setCurrentIndex(index);
        m_cells->scrollTo(index);
    }
}

void SourceView::setMasking(bool isMasking)
{
    m_cellsModel->setMasking(isMasking);
    m_text->setMasking(isMasking);
    m_hex->setMasking(isMasking);
}

} // namespace hilum::preview
