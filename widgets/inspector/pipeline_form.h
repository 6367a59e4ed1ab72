// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hilum::inspector {

/// What the inspector shows while no node is selected: the pipeline's name, description, parameters and
/// tables.
class PipelineForm final : public QWidget
{
    Q_OBJECT

public:
    PipelineForm(document::PipelineDocument& document, QWidget* parent);

    void refresh();

private:
    void commit();
    [[nodiscard]] QString parametersText() const;

    document::PipelineDocument& m_document;
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    QLabel* m_parameters;
    bool m_isShowing = false;
};

} // namespace hilum::inspector
