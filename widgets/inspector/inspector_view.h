// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/inspector/example_list_model.h"
#include "widgets/inspector/node_form.h"

#include <QScrollArea>

namespace hilum::inspector {

class PipelineForm;

/// The form of what is selected.
class InspectorView final : public QScrollArea
{
    Q_OBJECT

public:
    InspectorView(document::PipelineDocument& document, document::Selection& selection,
                  const base::NodeCatalogue& catalogue, FormParts parts, QWidget* parent = nullptr);

    /// Null while no single node is selected.
    [[nodiscard]] NodeForm* form() const { return m_form; }
    /// Null while nodes are selected.
    [[nodiscard]] PipelineForm* pipelineForm() const { return m_pipeline; }
    /// Puts the focus on the first field.
    void focusFirst();
    /// How the pipeline's own tests went, in their order; forgotten with the next change.
    void setExampleStatus(std::vector<ExampleStatus> status);

Q_SIGNALS:
    void examplesRequested();
    /// What comes out of the test is what should.
    void exampleAccepted(int index);
    /// The user wants to see how what came out of a test differs from what it expects.
    void exampleDifferencesWanted(int index);

private:
    void followDocument();
    void rebuild();
    [[nodiscard]] QWidget* makePipelineForm();
    void showSelection();

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    FormParts m_parts;
    NodeForm* m_form = nullptr;
    PipelineForm* m_pipeline = nullptr;
    std::vector<ExampleStatus> m_exampleStatus;
};

} // namespace hilum::inspector
