// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_journey.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace hilum::preview {

class DifferenceTable;

/// The shown record beside another: as it was before the step, as it was or will be at any other place of the
/// pipeline, or another record of the same place.
class ComparePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget* parent = nullptr);

    /// The record that is shown, on the right. `preview` may be null: then only other records are offered.
    void setCurrent(PreviewPointer preview, const QString& port, record::RecordSequencePointer records,
                    int row);
    /// Chooses another record of the same place.
    void compareWith(int row);
    /// Chooses another place of the pipeline.
    void compareWithPort(const QString& port);
    void setMasking(bool isMasking);
    [[nodiscard]] QComboBox& with() { return *m_with; }
    [[nodiscard]] QSpinBox& row() { return *m_row; }
    [[nodiscard]] DifferenceTable& differences() { return *m_table; }

private:
    void readPlaces();
    void compare();
    [[nodiscard]] record::RecordPlace other() const;

    PreviewPointer m_preview;
    QString m_port;
    record::RecordSequencePointer m_records;
    int m_current = -1;
    QComboBox* m_with;
    QSpinBox* m_row;
    DifferenceTable* m_table;
};

} // namespace hilum::preview
