// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeline/patient_list_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace hilum::timeline {

/// Finds a patient by name, identifier or date of birth: a field, and the list of those who fit. Down goes
/// from the field into the list, Enter takes the first.
class PatientSearch final : public QWidget
{
    Q_OBJECT

public:
    explicit PatientSearch(QWidget* parent = nullptr);

    void setIndex(IndexPointer index, const QDate& today);
    /// Shows whom the timeline shows, without a signal.
    void setCurrent(std::uint32_t patient);
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    void patientChosen(std::uint32_t patient);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void choose(const QModelIndex& index);

    PatientListModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_count;
    std::uint32_t m_current = UINT32_MAX;
};

} // namespace hilum::timeline
