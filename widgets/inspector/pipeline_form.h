// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace hilum::inspector {

class ExamplesEditor;
class LookupsEditor;
class ParametersEditor;

/// What the inspector shows while no node is selected: the pipeline's name, description, parameters, lookup
/// tables and tests.
class PipelineForm final : public QWidget
{
    Q_OBJECT

public:
    PipelineForm(document::PipelineDocument& document, QWidget* parent);

    void refresh();
    [[nodiscard]] ParametersEditor& parameters() { return *m_parameters; }
    [[nodiscard]] LookupsEditor& lookups() { return *m_lookups; }
    [[nodiscard]] ExamplesEditor& examples() { return *m_examples; }

private:
    void commit();

    document::PipelineDocument& m_document;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    ParametersEditor* m_parameters;
    LookupsEditor* m_lookups;
    ExamplesEditor* m_examples;
    bool m_isShowing = false;
};

} // namespace hilum::inspector
