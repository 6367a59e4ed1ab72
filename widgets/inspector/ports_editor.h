// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace hilum::inspector {

/// Which ports a node takes its records from: a line each with a button to leave it, and a list of what else
/// it could take.
class PortsEditor final : public QWidget
{
    Q_OBJECT

public:
    PortsEditor(document::PipelineDocument& document, QString node, QWidget* parent);

    void refresh();
    [[nodiscard]] QComboBox& choices() { return *m_add; }

private:
    void addRow(const document::GraphPort& port);

    document::PipelineDocument& m_document;
    QString m_node;
    QVBoxLayout* m_rows;
    QComboBox* m_add;
};

} // namespace hilum::inspector
