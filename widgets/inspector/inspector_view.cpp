// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/inspector_view.h"

#include "widgets/base/empty_state.h"
#include "widgets/inspector/examples_editor.h"
#include "widgets/inspector/pipeline_form.h"

#include <QLineEdit>
#include <QScrollBar>

namespace hilum::inspector {

using document::PipelineDocument;

InspectorView::InspectorView(document::PipelineDocument& document, document::Selection& selection,
                             const base::NodeCatalogue& catalogue, FormParts parts, QWidget* parent)
    : QScrollArea(parent),
      m_document(document),
      m_selection(selection),
      m_catalogue(catalogue),
      m_parts(std::move(parts))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Settings"));
    followDocument();
    connect(&m_selection, &document::Selection::nodesChanged, this, &InspectorView::showSelection);
    rebuild();
}

void InspectorView::followDocument()
{
    connect(&m_document, &PipelineDocument::documentReset, this, &InspectorView::rebuild);
    connect(&m_document, &PipelineDocument::headerChanged, this, [this] {
        if (m_pipeline != nullptr)
            m_pipeline->refresh();
    });
    connect(&m_document, &PipelineDocument::definitionChanged, this, [this] {
        setExampleStatus({});
        if (m_pipeline != nullptr) // Their ports may be others.
            m_pipeline->examples().refresh();
    });
    connect(&m_document, &PipelineDocument::nodeRenamed, this,
            [this](const QString& from, const QString& to) {
                if (m_form != nullptr && m_form->nodeId() == from)
                    m_form->setNodeId(to);
            });
    connect(&m_document, &PipelineDocument::nodeChanged, this, [this](const QString& id) {
        // Another format has other fields; the form is made anew once the field that says so is done.
        if (m_form != nullptr && m_form->nodeId() == id && !m_form->refresh())
            QMetaObject::invokeMethod(this, &InspectorView::rebuild, Qt::QueuedConnection);
    });
    connect(&m_document, &PipelineDocument::edgesChanged, this, [this] {
        if (m_form != nullptr)
            m_form->refreshPorts();
    });
    connect(&m_document, &PipelineDocument::findingsChanged, this, [this] {
        if (m_form != nullptr)
            m_form->showFindings();
    });
}

void InspectorView::showSelection()
{
    m_document.endMerging();
    const QString node = m_selection.node();
    if (m_form != nullptr && m_form->nodeId() == node)
        return;
    if (m_form != nullptr && !node.isEmpty() && !m_document.node(m_form->nodeId())) {
        // Renamed, perhaps by the form itself: it hears of it in a moment and must not be deleted under its
        // feet.
        QMetaObject::invokeMethod(this, &InspectorView::showSelection, Qt::QueuedConnection);
        return;
    }
    rebuild();
}

void InspectorView::rebuild()
{
    const QString node = m_selection.node();
    m_form = nullptr;
    m_pipeline = nullptr;
    QWidget* shown = nullptr;
    if (m_document.node(node))
        shown = m_form = new NodeForm(m_document, m_selection, m_catalogue, m_parts, node, this);
    else if (m_selection.nodes().size() > 1)
        shown = new base::EmptyState(
            QStringLiteral("inspector"),
            tr("%n nodes selected", nullptr, static_cast<int>(m_selection.nodes().size())),
            tr("Select one to see its settings. Arrow keys go from node to node."), this);
    else
        shown = makePipelineForm();
    setWidget(shown); // Deletes what was shown.
    verticalScrollBar()->setValue(0);
}

QWidget* InspectorView::makePipelineForm()
{
    m_pipeline = new PipelineForm(m_document, this);
    ExamplesEditor& examples = m_pipeline->examples();
    examples.setStatus(m_exampleStatus);
    connect(&examples, &ExamplesEditor::runRequested, this, &InspectorView::examplesRequested);
    connect(&examples, &ExamplesEditor::acceptRequested, this, &InspectorView::exampleAccepted);
    connect(&examples, &ExamplesEditor::differencesRequested, this, &InspectorView::exampleDifferencesWanted);
    return m_pipeline;
}

void InspectorView::setExampleStatus(std::vector<ExampleStatus> status)
{
    m_exampleStatus = std::move(status);
    if (m_pipeline != nullptr)
        m_pipeline->examples().setStatus(m_exampleStatus);
}

void InspectorView::focusFirst()
{
    if (m_form != nullptr)
        m_form->nameField().setFocus();
    else
        setFocus();
}

} // namespace hilum::inspector
