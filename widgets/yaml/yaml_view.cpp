// SPDX-License-Identifier: Apache-2.0
#include "widgets/yaml/yaml_view.h"

#include "widgets/base/text.h"
#include "widgets/yaml/text_editor.h"
#include "widgets/yaml/yaml_highlighter.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::yaml {

using document::PipelineDocument;

YamlView::YamlView(document::PipelineDocument& document, document::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_editor(new TextEditor(this)),
      m_highlighter(new YamlHighlighter(m_editor->document(), palette())),
      m_status(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    m_status->setContentsMargins(12, 6, 12, 6);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    m_editor->setAccessibleName(tr("Text of the pipeline"));
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &YamlView::apply);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_quiet.start();
    });
    connect(&m_document, &PipelineDocument::contentChanged, this, &YamlView::showDocument);
    connect(&m_document, &PipelineDocument::findingsChanged, this, &YamlView::showFindings);
    connect(&m_selection, &document::Selection::nodesChanged, this, &YamlView::followSelection);
    connect(&m_selection, &document::Selection::placeRequested, this, &YamlView::goTo);
    showDocument();
}

QString YamlView::statusText() const
{
    return m_status->text();
}

void YamlView::showDocument()
{
    if (m_isApplying)
        return; // The typed text says the same in its own form; it is tidied when the focus leaves.
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_quiet.stop();
    m_editor->replaceText(m_document.yaml());
    showFindings();
}

void YamlView::apply()
{
    m_quiet.stop();
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    const Diagnostics findings = m_document.replaceYaml(m_editor->toPlainText());
    if (findings.empty() != m_isReadable) {
        m_isReadable = findings.empty();
        Q_EMIT readableChanged(m_isReadable);
    }
    if (!findings.empty()) {
        m_editor->setFindings(findings);
        showStatus(findings);
    } else {
        showFindings();
    }
}

void YamlView::showFindings()
{
    Diagnostics own;
    for (const Diagnostic& each : m_document.findings()) {
        if (each.place.line != 0
            && (each.place.resource.empty() || each.place.resource == m_document.definition().file))
            own.push_back(each);
    }
    m_editor->setFindings(own);
    showStatus(own);
}

void YamlView::showStatus(const Diagnostics& findings)
{
    const auto first = std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
    const bool isFine = first == findings.end();
    m_status->setProperty("hilumRole", isFine ? "muted" : "error");
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
    if (isFine)
        m_status->setText(tr("The text and the canvas show the same pipeline."));
    else
        m_status->setText(tr("Line %1: %2").arg(first->place.line).arg(base::translateMessage(*first)));
}

void YamlView::followSelection()
{
    if (m_editor->hasFocus() || !isVisible())
        return;
    const std::string id = m_selection.node().toStdString();
    const pipeline::PipelineDefinition& definition = m_document.definition();
    SettingPlace place;
    if (const pipeline::SourceDefinition* source = definition.source(id))
        place = source->place;
    else if (const pipeline::StepDefinition* step = definition.step(id))
        place = step->place;
    else if (const pipeline::SinkDefinition* sink = definition.sink(id))
        place = sink->place;
    if (place.line != 0) {
        QTextCursor cursor(m_editor->document()->findBlockByNumber(static_cast<int>(place.line) - 1));
        m_editor->setTextCursor(cursor);
        m_editor->centerCursor();
    }
}

void YamlView::goTo(const Place& place)
{
    const bool isOwn = place.resource.empty() || place.resource == m_document.definition().file;
    if (isOwn && place.line != 0 && isVisible())
        m_editor->goTo(static_cast<int>(place.line), static_cast<int>(place.column));
}

void YamlView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

bool YamlView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut) {
        if (m_quiet.isActive())
            apply();
        m_document.endMerging();
        if (m_document.replaceYaml(m_editor->toPlainText()).empty())
            showDocument();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hilum::yaml
