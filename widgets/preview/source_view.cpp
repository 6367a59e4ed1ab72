// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/source_view.h"

#include "widgets/preview/hex_view.h"
#include "widgets/preview/source_text_view.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_tree_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::preview {

SourceView::SourceView(QWidget* parent)
    : QWidget(parent),
      m_place(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_text(new SourceTextView(this)),
      m_hex(new HexView(this)),
      m_cells(new QTreeView(this)),
      m_empty(new QLabel(tr("Choose a record to see what it came from."), this)),
      m_cellsModel(new record::RecordTreeModel(this))
{
    m_place->setProperty("hilumRole", QStringLiteral("muted"));
    m_place->setContentsMargins(8, 4, 8, 4);
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
    layout->addWidget(m_place);
    layout->addWidget(m_stack, 1);
    connect(m_text, &SourceTextView::bytePressed, this, &SourceView::bytePressed);
    m_place->hide();
}

void SourceView::setRecord(record::RecordListPointer records, int row)
{
    if (m_records == records && m_row == row)
        return;
    m_records = std::move(records);
    m_row = m_records != nullptr && row >= 0 && row < static_cast<int>(m_records->records.size()) ? row : -1;
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
        m_stack->setCurrentWidget(m_text);
    } else {
        m_hex->setBytes(bytes);
        m_stack->setCurrentWidget(m_hex);
    }
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
