// SPDX-License-Identifier: Apache-2.0
#include "widgets/scratchpad/scratchpad_view.h"

#include "core/base/utf8.h"
#include "core/fhirpath/evaluation.h"
#include "core/pipeline/text_file.h"
#include "core/terminology/r4_terminology.h"
#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_result.h"
#include "widgets/record/record_path.h"
#include "widgets/scratchpad/result_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::scratchpad {
namespace {

/// Typing must stay quick whatever is typed.
constexpr std::uint64_t kScratchWorkLimit = 1'000'000;
constexpr std::size_t kMostResultRows = 1000;
constexpr qsizetype kMostHighlights = 200;

ResultRow rowOf(const fhirpath::Item& item, Node root)
{
    ResultRow row;
    row.type = base::toQString(item.typeName());
    if (!item.isNode()) {
        row.value = base::toQString(fhirpath::toText(item)).left(2000);
        return row;
    }
    const Node node = item.node();
    row.value = record::displayValue(node);
    if (row.value.isEmpty() && node.value().isNone())
        row.value = QStringLiteral("{…}");
    if (&node.document() != &root.document())
        return row;
    row.path = record::pathOf(root, node);
    if (const ByteRange range = node.source(); range.size() > 0)
        row.source = range;
    return row;
}

/// Bytes that are no UTF-8 are shown as Latin-1, so that each stays a character.
QString textOf(const std::string& bytes)
{
    return isValidUtf8(bytes) ? base::toQString(bytes)
                              : QString::fromLatin1(QByteArray::fromStdString(bytes));
}

QToolButton* makeScratchButton(const QString& icon, const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ScratchpadView::ScratchpadView(const Registry& registry, const Clock& clock, base::LatestWorkPointer work,
                               QWidget* parent)
    : QWidget(parent),
      m_registry(registry),
      m_clock(clock),
      m_validator(std::make_shared<fhir::Validator>()),
      m_scratch(std::make_shared<ScratchDocument>()),
      m_model(new ResultTableModel(this)),
      m_expression(new expression::ExpressionEdit(expression::ExpressionLines::Several, this)),
      m_message(new QLabel(this)),
      m_splitter(new QSplitter(this)),
      m_work(std::move(work))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    buildTop();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildSource());
    m_splitter->addWidget(buildResults());
    m_splitter->setSizes({500, 500});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);
    connect(m_expression, &expression::ExpressionEdit::resultChanged, this, &ScratchpadView::evaluate);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ScratchpadView::read);
    connect(m_format, &QComboBox::activated, this, &ScratchpadView::read);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { showHighlights(); });
    read();
}

ScratchpadView::~ScratchpadView() = default;

void ScratchpadView::buildTop()
{
    m_expression->setPlaceholderText(tr("FHIRPath, for example name.given or PID-5.1; Ctrl+Space completes"));
    m_expression->setMaximumHeight(m_expression->sizeHint().height());
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(m_message->fontMetrics().height() + 2);
    static_cast<QBoxLayout*>(layout())->addWidget(m_expression);
    static_cast<QBoxLayout*>(layout())->addWidget(m_message);
}

QWidget* ScratchpadView::buildSource()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    QToolButton* open = makeScratchButton(QStringLiteral("open"), tr("Open…"), tr("Open a file"), pane);
    QToolButton* paste =
        makeScratchButton(QStringLiteral("paste"), tr("Paste"), tr("Replace by what was copied"), pane);
    QToolButton* current = makeScratchButton(QStringLiteral("preview"), tr("Preview's"),
                                             tr("Take the record that the preview shows"), pane);
    m_format = new QComboBox(pane);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(9);
    m_format->setAccessibleName(tr("Format of the text"));
    m_format->addItem(tr("Automatic"), QString());
    for (const Codec* codec : m_registry.codecs())
        m_format->addItem(base::translateManifest(codec->manifest().title),
                          base::toQString(codec->manifest().id));
    for (QToolButton* button : {open, paste, current})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_format);
    m_text = new QPlainTextEdit(pane);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("Paste a resource or message here, or open a file."));
    m_text->setAccessibleName(tr("Text of the record"));
    m_text->setTabChangesFocus(true);
    m_about = new QLabel(pane);
    m_about->setProperty("hilumRole", QStringLiteral("muted"));
    m_about->setWordWrap(true);
    layout->addLayout(tools);
    layout->addWidget(m_text, 1);
    m_verdict = makeScratchButton({}, {}, tr("Show what the validation found"), pane);
    m_verdict->setAutoRaise(true);
    m_verdict->hide();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_about, 1);
    foot->addWidget(m_verdict);
    layout->addLayout(foot);
    connect(m_verdict, &QToolButton::clicked, this, &ScratchpadView::findingsWanted);
    connect(open, &QToolButton::clicked, this, &ScratchpadView::chooseFile);
    connect(paste, &QToolButton::clicked, this, [this] { setRecord(QApplication::clipboard()->text(), {}); });
    connect(current, &QToolButton::clicked, this, &ScratchpadView::currentRecordWanted);
    return pane;
}

QWidget* ScratchpadView::buildResults()
{
    m_results = new QTreeView;
    m_results->setModel(m_model);
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setAlternatingRowColors(true);
    m_results->setAccessibleName(tr("What the expression gives"));
    m_results->header()->setStretchLastSection(true);
    m_results->header()->resizeSection(ResultTableModel::ValueColumn, 120);
    m_results->header()->resizeSection(ResultTableModel::TypeColumn, 75);
    return m_results;
}

void ScratchpadView::setRecord(const QString& text, const QString& format)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    if (m_text->toPlainText() == text)
        read();
    else
        m_text->setPlainText(text);
}

void ScratchpadView::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a resource or message"));
    if (!file.isEmpty())
        openFile(file);
}

void ScratchpadView::openFile(const QString& fileName)
{
    m_work->start([this, fileName](const std::stop_token& /*stop*/) -> base::LatestWork::Deliver {
        return [this, fileName, text = pipeline::readTextFile(base::toUtf8(fileName))] {
            if (text)
                setRecord(textOf(*text), {});
            else if (text.error().code == "pipeline.file-too-large")
                say(tr("%1 is too large for the scratchpad, which is for single records. Make it a source "
                       "of a pipeline instead.")
                        .arg(fileName),
                    true);
            else
                say(fileName + QStringLiteral(": ") + base::translateMessage(text.error()), true);
        };
    });
}

void ScratchpadView::read()
{
    m_work->start([this, &registry = m_registry, validator = m_validator, now = m_clock.now(),
                   text = m_text->toPlainText().toStdString(),
                   format = m_format->currentData().toString().toStdString()](
                      const std::stop_token& /*stop*/) -> base::LatestWork::Deliver {
        return [this, scratch = readScratch(registry, *validator, now, text, format)] {
            take(scratch);
        };
    });
}

void ScratchpadView::take(ScratchPointer scratch)
{
    m_scratch = std::move(scratch);
    expression::ExpressionContext context;
    context.now = m_clock.now();
    context.keeper = m_scratch;
    if (m_scratch->document != nullptr) {
        context.schema = m_scratch->schema;
        context.typeName = m_scratch->typeName;
        context.notation = m_scratch->codec->pathNotation();
        context.samples = {m_scratch->document->root()};
        QString about = base::translateManifest(m_scratch->codec->manifest().title);
        if (!m_scratch->typeName.empty())
            about += QStringLiteral("  ·  ") + base::toQString(m_scratch->typeName);
        if (m_scratch->records > 1)
            about += QStringLiteral("  ·  ")
                     + tr("the first of %n records", nullptr, static_cast<int>(m_scratch->records));
        m_about->setText(about);
    } else if (m_scratch->problem) {
        m_about->setText(base::translateMessage(*m_scratch->problem));
    } else {
        m_about->clear();
    }
    showVerdict();
    m_expression->setContext(std::move(context)); // Evaluates, and so shows.
}

void ScratchpadView::showVerdict()
{
    const auto count = [this](Severity severity) {
        return static_cast<int>(std::ranges::count(m_scratch->findings, severity, &Diagnostic::severity));
    };
    const int errors = count(Severity::Error);
    const int warnings = count(Severity::Warning);
    const base::Colors& colors = base::colorsFor(palette());
    m_verdict->setVisible(m_scratch->isValidated);
    if (errors > 0)
        m_verdict->setText(tr("%n error(s)", nullptr, errors));
    else if (warnings > 0)
        m_verdict->setText(tr("Valid, %n warning(s)", nullptr, warnings));
    else
        m_verdict->setText(tr("Valid"));
    m_verdict->setIcon(errors > 0     ? base::icon(QStringLiteral("error"), colors.error)
                       : warnings > 0 ? base::icon(QStringLiteral("warning"), colors.warning)
                                      : base::icon(QStringLiteral("check"), colors.accent));
    Q_EMIT validated(m_scratch->findings);
}

void ScratchpadView::showPlace(const Place& place)
{
    if (!place.bytes)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(positionOf(place.bytes->end));
    cursor.setPosition(positionOf(place.bytes->begin), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    m_text->setFocus();
}

void ScratchpadView::evaluate()
{
    std::vector<ResultRow> rows;
    const expression::ExpressionResult& tried = m_expression->result();
    const Node root = m_scratch->document == nullptr ? Node() : m_scratch->document->root();
    std::size_t count = 0;
    if (!tried.error && root && !m_expression->text().trimmed().isEmpty()) {
        fhirpath::CompileContext compileContext;
        compileContext.notation = m_expression->context().notation;
        compileContext.schema = m_scratch->schema.get();
        compileContext.contextType = m_scratch->typeName;
        const Result<fhirpath::Expression> compiled =
            fhirpath::compile(m_expression->text().toStdString(), compileContext);
        fhirpath::EvaluationContext evaluation(m_clock.now());
        evaluation.setWorkLimit(kScratchWorkLimit);
        evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
        if (compiled) {
            if (const Result<fhirpath::Collection> items = fhirpath::evaluate(*compiled, root, evaluation)) {
                for (const fhirpath::Item& item : *items) {
                    if (rows.size() < kMostResultRows)
                        rows.push_back(rowOf(item, root));
                    ++count;
                }
            }
        }
    }
    m_model->setRows(std::move(rows));
    if (tried.error)
        say(expression::summaryOf(tried), true);
    else if (!tried.warnings.empty())
        say(base::translateMessage(tried.warnings.front()), true);
    else if (m_expression->text().trimmed().isEmpty())
        say({}, false);
    else if (!root)
        say(tr("Put a record on the left to see what this gives."), true);
    else
        say(tr("%n result(s)", nullptr, static_cast<int>(count)), false);
    showHighlights();
}

void ScratchpadView::say(const QString& message, bool isError)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPalette dressed = palette();
    dressed.setColor(QPalette::WindowText, isError ? colors.error : colors.accent);
    m_message->setPalette(dressed);
    m_message->setText(message);
}

QString ScratchpadView::message() const
{
    return m_message->text();
}

/// Positions in the text are UTF-16; where all is ASCII they are the bytes.
int ScratchpadView::positionOf(std::uint64_t byte) const
{
    const std::string_view bytes = m_scratch->bytes;
    const std::uint64_t at = std::min<std::uint64_t>(m_scratch->begin + byte, bytes.size());
    const int end = m_text->document()->characterCount() - 1; // What is read may be a little older.
    const bool isPlain = static_cast<std::size_t>(end) == bytes.size();
    return std::min(end, isPlain ? static_cast<int>(at)
                                 : static_cast<int>(base::toQString(bytes.substr(0, at)).size()));
}

/// All results are lit up; the chosen one stronger, and brought into sight.
void ScratchpadView::showHighlights()
{
    const base::Colors& colors = base::colorsFor(palette());
    const int current = m_results->currentIndex().row();
    QList<QTextEdit::ExtraSelection> lit;
    for (int row = 0; row < m_model->rowCount() && lit.size() < kMostHighlights; ++row) {
        const std::optional<ByteRange>& source = m_model->rows()[static_cast<std::size_t>(row)].source;
        if (!source)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(positionOf(source->begin));
        selection.cursor.setPosition(positionOf(source->end), QTextCursor::KeepAnchor);
        selection.format.setBackground(row == current ? base::withAlpha(colors.accent, 0.45)
                                                      : base::withAlpha(colors.accent, 0.2));
        lit.push_back(selection);
        if (row == current) {
            QTextCursor place = selection.cursor;
            place.setPosition(place.anchor());
            m_text->setTextCursor(place);
            m_text->ensureCursorVisible();
        }
    }
    m_text->setExtraSelections(lit);
}

QStringList ScratchpadView::highlightedTexts() const
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection& selection : m_text->extraSelections())
        texts << selection.cursor.selectedText();
    return texts;
}

void ScratchpadView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_results != nullptr)
        showHighlights();
}

} // namespace hilum::scratchpad
