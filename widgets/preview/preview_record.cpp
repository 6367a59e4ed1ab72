// SPDX-License-Identifier: Apache-2.0
#include "core/engine/pipeline_preview.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/preview/picture_pane.h"
#include "widgets/preview/preview_view.h"
#include "widgets/preview/record_grid.h"
#include "widgets/preview/source_view.h"
#include "widgets/record/record_path.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"
#include "widgets/record/value_origin.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace hilum::preview {
namespace {

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

void PreviewView::showRecord(int record)
{
    if (record == m_record || m_records == nullptr || record < 0)
        return;
    const record::RecordPlace place = m_records->at(static_cast<std::size_t>(record));
    if (!place)
        return;
    m_record = record;
    m_again = nullptr;
    m_againRow = -1;
    if (m_shown != nullptr)
        m_selection.setRecord(record);
    showDetails(place);
    if (m_shown == nullptr)
        readAgain(place.record().origin);
}

void PreviewView::showDetails(const record::RecordPlace& place)
{
    const QString wishedPath = m_selection.value();
    m_afterModel->setRecord(place.list, place.row);
    expandSmall(*m_after);
    const record::RecordListPointer before = upstreamOf(way(), m_port, wayRow());
    m_beforePane->setVisible(before != nullptr);
    m_beforeModel->setRecord(before, before == nullptr ? -1 : 0);
    expandSmall(*m_before);
    m_sourceRecords = sourceOf(way(), m_port, wayRow());
    const bool isOwnSource = way() == nullptr && place.record().document->format() == "hl7v2";
    if (isOwnSource) {
        auto own = std::make_shared<record::RecordList>(*place.list);
        own->records = {place.record()};
        own->keeper = place.list;
        m_sourceRecords = std::move(own);
    }
    m_source->setRecord(m_sourceRecords, 0);
    m_source->setCoverage(way() == nullptr || m_sourceRecords == nullptr
                              ? nullptr
                              : way()->coverageOf(document::portFromName(m_port).node.toStdString(),
                                                  m_sourceRecords->records.front()));
    showFindings(place.record());
    showPicture();
    showMode();
    if (!wishedPath.isEmpty())
        m_after->setCurrentIndex(m_afterModel->indexOf(wishedPath));
}

/// A captured record is kept as it came out: what it was before, its source and its picture come from its
/// source once more, alone and off the main thread.
void PreviewView::readAgain(const Origin& origin)
{
    if (m_isCapturing || !m_captureRun || origin.sequence == 0)
        return;
    const auto copied = std::make_shared<std::pair<std::string, std::string>>(origin.source, origin.resource);
    Origin wanted = origin; // Its texts are the page's, which may be gone by then.
    wanted.source = copied->first;
    wanted.resource = copied->second;
    m_againWork->start([this, run = *m_captureRun, wanted, copied, record = m_record,
                        port = m_port](const std::stop_token& stop) -> base::LatestWork::Deliver {
        engine::PreviewOptions options;
        options.stop = stop;
        options.only = {.source = copied->first, .resource = copied->second, .sequence = wanted.sequence};
        Result<engine::PreviewResult> result = engine::previewPipeline(run.definition, run.context, options);
        if (!result)
            return {};
        const auto preview = std::make_shared<const engine::PreviewResult>(*std::move(result));
        return [this, preview, wanted, copied, record, port] {
            if (m_shown == nullptr && m_record == record && m_port == port)
                takeAgain(preview, wanted);
        };
    });
}

void PreviewView::takeAgain(const PreviewPointer& preview, const Origin& origin)
{
    const auto port = preview->ports.find(m_port.toStdString());
    if (port == preview->ports.end())
        return;
    const std::vector<Record>& records = port->second.records;
    const auto isIt = [&origin](const Record& each) {
        return each.origin.sequence == origin.sequence && each.origin.resource == origin.resource
               && each.origin.source == origin.source && each.origin.bytes == origin.bytes;
    };
    const auto found = std::ranges::find_if(records, isIt);
    if (found == records.end())
        return;
    // One record may have become several, which stand behind each other here and there.
    int nth = 0;
    for (int before = m_record - 1; before >= 0; --before, ++nth) {
        const record::RecordPlace place = m_records->at(static_cast<std::size_t>(before));
        if (!place || !isIt(place.record()))
            break;
    }
    const auto row = static_cast<int>(found - records.begin()) + nth;
    if (row >= static_cast<int>(records.size()) || !isIt(records[static_cast<std::size_t>(row)]))
        return;
    m_again = preview;
    m_againRow = row;
    showDetails({.list = recordsAt(preview, m_port), .row = row});
    const QString path = m_grid->table().currentIndex().data(record::RecordTableModel::PathRole).toString();
    showValue(record::nodeAtPath(m_afterModel->root(), path), path);
}

void PreviewView::showPicture()
{
    const bool mayHaveImage =
        m_sourceRecords != nullptr && m_sourceRecords->records.front().document->format() == "dicom";
    m_picture->setVisible(mayHaveImage);
    if (!mayHaveImage)
        return;
    m_picture->setLoading();
    Q_EMIT imageWanted(m_sourceRecords, 0);
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
    if (m_shown != nullptr)
        m_selection.setValue(path);
    m_source->setOrigins(record::originsOf(node));
}

QString PreviewView::pathMadeOfByte(quint64 byte) const
{
    if (m_sourceRecords == nullptr || m_records == nullptr || m_record < 0)
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
    return m_sourceRecords != nullptr && way() != nullptr
           && way()->coverageOf(document::portFromName(m_port).node.toStdString(),
                                m_sourceRecords->records.front())
                  != nullptr;
}

void PreviewView::chooseMadeOf(quint64 byte)
{
    const QString path = pathMadeOfByte(byte);
    if (path.isEmpty())
        return;
    m_after->setCurrentIndex(m_afterModel->indexOf(path));
    const int column = m_tableModel->columnOf(path);
    if (column >= 0)
        m_grid->choose(m_tableModel->index(m_tableModel->rowOf(m_record), column));
}

void PreviewView::showPlace(const PortRow& place)
{
    const document::GraphPort port = document::portFromName(place.port);
    const bool isOfSample = m_shown != nullptr;
    setMode(PreviewMode::Table);
    m_selection.setNode(port.node);
    m_selection.setOutlet(port.outlet);
    if (!isOfSample) // The record may not be among those of the sample.
        return;
    const int row = m_tableModel->rowOf(place.row);
    if (row >= 0)
        m_grid->choose(m_tableModel->index(row, std::max(0, table().currentIndex().column())));
}

void PreviewView::setPicture(const record::RecordListPointer& records, const Picture& picture)
{
    if (records == m_sourceRecords) // Else the user went on to another record meanwhile.
        m_picture->setPicture(picture);
}

} // namespace hilum::preview
