// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace hilum::inspector {

class ParameterTableModel;

/// The pipeline's parameters as a table, and what the selected one is for.
class ParametersEditor final : public QWidget
{
    Q_OBJECT

public:
    ParametersEditor(document::PipelineDocument& document, QWidget* parent);

    void refresh();
    [[nodiscard]] QTableView& table() { return *m_table; }
    void addParameter();
    void removeParameter();

private:
    void showCurrent();
    void commit(int row, const pipeline::ParameterDefinition& parameter);

    document::PipelineDocument& m_document;
    ParameterTableModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
    QLineEdit* m_description;
    QToolButton* m_remove;
};

} // namespace hilum::inspector
