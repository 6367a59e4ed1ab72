// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/event_details.h"

#include "core/connect/codec.h"
#include "core/json/json_reader.h"
#include "core/model/batch.h"
#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/text.h"
#include "widgets/record/field_delegate.h"
#include "widgets/record/record_tree_model.h"
#include "widgets/timeline/comparison.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/lane_style.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::timeline {
namespace {

constexpr int kThumbnail = 112;

QTextBrowser* makeBrowser(const QString& name)
{
    auto* browser = new QTextBrowser;
    browser->setFrameShape(QFrame::NoFrame);
    browser->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; }"));
    browser->setOpenLinks(false);
    browser->setAccessibleName(name);
    browser->document()->setDocumentMargin(14);
    return browser;
}

/// A resource as the tree of the preview has it: decoded by the FHIR codec, with all that keeps it alive.
record::RecordListPointer recordOf(const Registry& registry, const std::string& json)
{
    const Result<const Codec*> codec = registry.codec("fhir");
    if (!codec || json.empty())
        return nullptr;
    struct Kept
    {
        std::string text;
        Batch batch;
    };
    auto kept = std::make_shared<Kept>();
    kept->text = json;
    const std::size_t size = kept->text.size();
    kept->text.append(json::JsonReader::kPadding, '\0');
    kept->batch = makeBatch();
    Result<std::unique_ptr<Decoder>> decoder = (*codec)->makeDecoder(Settings::map());
    if (!decoder)
        return nullptr;
    Diagnostics warnings;
    const Result<const Document*> document = (*decoder)->decode(
        {.bytes = std::string_view(kept->text).substr(0, size), .line = 1, .stream = nullptr},
        kept->batch.arena(), warnings);
    if (!document)
        return nullptr;
    auto list = std::make_shared<record::RecordList>();
    list->records.push_back({.document = *document, .origin = {}, .findings = {}});
    list->typeName = (*document)->root().typeName();
    list->keeper = kept;
    return list;
}

QString sourceRow(const QString& title, const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<tr><td class=\"t\">%1</td><td>%2</td></tr>")
                                .arg(title, text.toHtmlEscaped());
}

} // namespace

EventDetails::EventDetails(const Registry& registry, QWidget* parent) : QWidget(parent), m_registry(registry)
{
    build();
    setEvent(nullptr, kNoEvent, kNoEvent);
}

void EventDetails::build()
{
    m_empty = new base::EmptyState(QStringLiteral("timeline"), tr("Nothing chosen"),
                                   tr("Press an event to see what it says, its resource and where it came "
                                      "from. Ctrl and press compares two results."),
                                   this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_summary = makeBrowser(tr("Details of the event"));
    auto* summary = new QWidget;
    auto* summaryLayout = new QVBoxLayout(summary);
    summaryLayout->setContentsMargins(0, 0, 0, 0);
    summaryLayout->setSpacing(0);
    summaryLayout->addWidget(m_summary, 3);
    m_imagesBox = makeImages();
    summaryLayout->addWidget(m_imagesBox, 2);
    m_tabs->addTab(summary, tr("Details"));
    m_model = new record::RecordTreeModel(this);
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Resource"));
    m_tree->setItemDelegateForColumn(0,
                                     new record::FieldDelegate(record::RecordTreeModel::TitleRole, m_tree));
    m_tree->header()->resizeSection(0, 170);
    m_tabs->addTab(m_tree, tr("Resource"));
    auto* source = new QSplitter(Qt::Vertical);
    m_source = makeBrowser(tr("Where it came from"));
    m_message = new QPlainTextEdit;
    m_message->setReadOnly(true);
    m_message->setFrameShape(QFrame::NoFrame);
    m_message->setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; border-radius: 0; }"));
    m_message->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setAccessibleName(tr("Source message"));
    source->addWidget(m_source);
    source->addWidget(m_message);
    source->setSizes({240, 400});
    m_tabs->addTab(source, tr("Source"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_empty, 1);
    whole->addWidget(m_tabs, 1);
    connect(m_source, &QTextBrowser::anchorClicked, this, [this] { Q_EMIT messageFolderWanted(); });
}

QWidget* EventDetails::makeImages()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 4, 12, 10);
    m_images = new QListWidget;
    m_images->setViewMode(QListView::IconMode);
    m_images->setIconSize(QSize(kThumbnail, kThumbnail));
    m_images->setResizeMode(QListView::Adjust);
    m_images->setMovement(QListView::Static);
    m_images->setSpacing(6);
    m_images->setFrameShape(QFrame::NoFrame);
    m_images->setAccessibleName(tr("Images of the study"));
    m_imagesRemark = new QLabel;
    m_imagesRemark->setWordWrap(true);
    m_imagesRemark->setProperty("hilumRole", QStringLiteral("muted"));
    auto* choose = new QPushButton(tr("Folder of DICOM files…"));
    connect(choose, &QPushButton::clicked, this, &EventDetails::imageFolderWanted);
    layout->addWidget(m_images, 1);
    layout->addWidget(m_imagesRemark);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    return box;
}

void EventDetails::setEvent(RecordPointer record, std::uint32_t event, std::uint32_t compared)
{
    const bool isOther = record != m_record || event != m_event;
    m_record = std::move(record);
    m_event = event;
    m_compared = compared;
    const bool hasEvent = m_record != nullptr && m_event < m_record->events.size();
    m_empty->setVisible(!hasEvent);
    m_tabs->setVisible(hasEvent);
    if (isOther) {
        m_origin = {};
        m_names.clear();
        m_model->setRecord(nullptr, -1);
        m_source->clear();
        setMessage({}, {});
        m_images->clear();
        m_imagesRemark->clear();
    }
    m_imagesBox->setVisible(hasEvent && m_record->events[m_event].lane == patient::Lane::Imaging
                            && m_record->events[m_event].instances != 0);
    if (hasEvent)
        showSummary();
}

void EventDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_record != nullptr && m_event < m_record->events.size())
        showSummary();
    QWidget::changeEvent(event);
}

void EventDetails::showSummary()
{
    QString html = summaryHtml();
    if (m_compared < m_record->events.size() && m_compared != m_event)
        html += QStringLiteral("<h4>%1</h4>").arg(tr("Compared"))
                + comparisonHtml(*m_record, m_event, m_compared, base::colorsFor(palette()));
    m_summary->setHtml(html);
}

QString EventDetails::summaryHtml() const
{
    const base::Colors& colors = base::colorsFor(palette());
    const patient::Event& event = m_record->events[m_event];
    const QString muted = colors.muted.name();
    QString html =
        QStringLiteral(
            "<style>td { padding: 3px 10px 3px 0; vertical-align: top; } .t { color: %1; }</style>")
            .arg(muted);
    html += QStringLiteral("<div style=\"color:%1\"><b>%2</b></div>")
                .arg(laneColor(colors, event.lane).name(), laneTitle(event.lane));
    html += QStringLiteral("<div style=\"font-size:large\"><b>%1</b></div>")
                .arg(titleOf(*m_record, event).toHtmlEscaped());
    if (!event.value.empty()) {
        const bool isAbnormal = patient::isAbnormal(event.flag);
        const QString value = valueText(event).toHtmlEscaped();
        const QString size = event.number ? QStringLiteral("x-large") : QStringLiteral("medium");
        html += QStringLiteral("<div style=\"font-size:%1; color:%2\">%3%4</div>")
                    .arg(size, (isAbnormal ? flagColor(colors, event.flag) : colors.text).name(), value,
                         isAbnormal ? QStringLiteral("&nbsp; <small>%1</small>").arg(flagText(event.flag))
                                    : QString());
    }
    html += QStringLiteral("<table>");
    html += sourceRow(tr("Time"), timeText(event));
    html += sourceRow(tr("Reference range"), rangeText(event));
    if (const QString group = groupTitleOf(m_record->groupOf(event)); group != titleOf(*m_record, event))
        html += sourceRow(tr("Group"), group);
    html += sourceRow(
        tr("Code"),
        base::toQString(m_record->groupOf(event).key).replace(QLatin1Char('|'), QStringLiteral(" ")));
    html += sourceRow(tr("Status"), base::toQString(event.status));
    html += sourceRow(tr("Practitioner"), namesOf("Practitioner"));
    html += sourceRow(tr("Location"), namesOf("Location"));
    html += sourceRow(tr("Organization"), namesOf("Organization"));
    html += sourceRow(tr("Images"), event.instances == 0 ? QString() : base::countText(event.instances));
    html += sourceRow(tr("Resource"), base::toQString(event.resource));
    if (event.versions > 1)
        html += sourceRow(tr("Versions"), tr("%1 in this result, the last one is shown").arg(event.versions));
    return html + QStringLiteral("</table>");
}

void EventDetails::setOrigin(const patient::ResourceOrigin& origin)
{
    m_origin = origin;
    showResource(origin.resourceJson);
    QString html =
        QStringLiteral(
            "<style>td { padding: 3px 10px 3px 0; vertical-align: top; } .t { color: %1; }</style><table>")
            .arg(base::colorsFor(palette()).muted.name());
    html += sourceRow(tr("File"), base::toQString(origin.part));
    html +=
        sourceRow(tr("Place"),
                  origin.end > origin.begin
                      ? tr("bytes %1 to %2").arg(base::countText(origin.begin), base::countText(origin.end))
                      : tr("row %1").arg(base::countText(origin.begin)));
    html += sourceRow(tr("In"), origin.isInBundle ? tr("a Bundle") : QString());
    html += sourceRow(tr("Message"), base::toQString(origin.messageEvent));
    html += sourceRow(tr("Sent by"), base::toQString(origin.sender));
    html += sourceRow(tr("Made by"), base::toQString(origin.activity));
    html += sourceRow(tr("Recorded"), base::toQString(origin.recorded));
    html += sourceRow(tr("meta.source"), base::toQString(origin.source));
    html += QStringLiteral("</table>");
    m_source->setHtml(html);
}

QString EventDetails::namesOf(std::string_view type) const
{
    QStringList made;
    for (const ReferenceName& name : m_names) {
        if (name.type == type)
            made << base::toQString(name.name);
    }
    return made.join(QStringLiteral("; "));
}

void EventDetails::setReferenceNames(std::vector<ReferenceName> names)
{
    m_names = std::move(names);
    if (!m_names.empty() && m_record != nullptr && m_event < m_record->events.size())
        showSummary();
}

void EventDetails::showResource(const std::string& json)
{
    const record::RecordListPointer list = recordOf(m_registry, json);
    m_model->setRecord(list, list == nullptr ? -1 : 0);
    m_tree->expandToDepth(1);
}

void EventDetails::setMessage(const QString& fileName, const QString& text)
{
    m_message->setVisible(!text.isEmpty());
    m_message->setPlainText(text);
    m_message->setToolTip(fileName);
    if (!fileName.isEmpty())
        m_source->append(
            QStringLiteral("<p><b>%1</b></p>")
                .arg(tr("The message, from %1").arg(QFileInfo(fileName).fileName().toHtmlEscaped())));
    else if (!m_origin.part.empty())
        m_source->append(QStringLiteral("<p><a href=\"messages\">%1</a></p>")
                             .arg(tr("Choose the folder of the messages…")));
}

void EventDetails::setThumbnails(const std::vector<QImage>& images, const QString& remark)
{
    m_images->clear();
    for (const QImage& image : images) {
        auto* item = new QListWidgetItem(
            QIcon(QPixmap::fromImage(
                image.scaled(kThumbnail * 2, kThumbnail * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation))),
            QString(), m_images);
        item->setData(Qt::AccessibleTextRole, tr("Image %1").arg(m_images->count()));
    }
    m_images->setVisible(!images.empty());
    m_imagesRemark->setText(remark);
}

void EventDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QString EventDetails::summaryText() const
{
    return m_summary->toPlainText();
}

QString EventDetails::sourceText() const
{
    return m_source->toPlainText();
}

} // namespace hilum::timeline
