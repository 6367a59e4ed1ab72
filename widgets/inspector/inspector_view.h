// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    /// Puts the focus on the first field.
    void focusFirst();

private:
    void followDocument();
    void rebuild();
    void showSelection();

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const base::NodeCatalogue& m_catalogue;
    FormParts m_parts;
    NodeForm* m_form = nullptr;
    PipelineForm* m_pipeline = nullptr;
};

} // namespace hilum::inspector
