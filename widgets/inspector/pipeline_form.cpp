// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/pipeline_form.h"

#include "widgets/inspector/examples_editor.h"
#include "widgets/inspector/lookups_editor.h"
#include "widgets/inspector/parameters_editor.h"
#include "widgets/inspector/section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace hilum::inspector {

PipelineForm::PipelineForm(document::PipelineDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_name(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)),
      m_parameters(new ParametersEditor(document, this)),
      m_lookups(new LookupsEditor(document, this)),
      m_examples(new ExamplesEditor(document, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 16);
    layout->setSpacing(6);
    auto* title = new QLabel(tr("Pipeline"), this);
    title->setProperty("hilumRole", "title");
    layout->addWidget(title);
    auto* hint = new QLabel(tr("Select a node to see its settings."), this);
    hint->setProperty("hilumRole", "muted");
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(new QLabel(tr("Name"), this));
    layout->addWidget(m_name);
    layout->addSpacing(6);
    layout->addWidget(new QLabel(tr("Description"), this));
    layout->addWidget(m_description);
    layout->addSpacing(8);
    const std::pair<QString, QWidget*> sections[] = {
        {tr("Parameters"), m_parameters}, {tr("Lookup tables"), m_lookups}, {tr("Tests"), m_examples}};
    for (const auto& [heading, editor] : sections) {
        auto* section = new Section(heading, true, this);
        section->add(editor);
        layout->addWidget(section);
    }
    layout->addStretch();
    m_name->setAccessibleName(tr("Name of the pipeline"));
    m_name->setObjectName(QStringLiteral("pipeline-name"));
    m_description->setAccessibleName(tr("Description of the pipeline"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + 14);
    connect(m_name, &QLineEdit::textEdited, this, &PipelineForm::commit);
    connect(m_description, &QPlainTextEdit::textChanged, this, &PipelineForm::commit);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_document.endMerging(); });
    refresh();
}

void PipelineForm::refresh()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const pipeline::PipelineDefinition& definition = m_document.definition();
    if (const QString name = QString::fromStdString(definition.name); m_name->text() != name)
        m_name->setText(name);
    if (const QString text = QString::fromStdString(definition.description);
        m_description->toPlainText() != text)
        m_description->setPlainText(text);
    m_parameters->refresh();
    m_lookups->refresh();
    m_examples->refresh();
}

void PipelineForm::commit()
{
    if (m_isShowing)
        return;
    m_document.setHeader(m_name->text(), m_description->toPlainText(),
                         {.text = tr("Describe the pipeline"), .mergeKey = QStringLiteral("header")});
}

} // namespace hilum::inspector
