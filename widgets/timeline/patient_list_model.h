// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/patient_index.h"

#include <QAbstractListModel>
#include <QDate>

#include <memory>

namespace hilum::timeline {

using IndexPointer = std::shared_ptr<const patient::PatientIndex>;

/// The patients of a result that fit a query: a row a patient, whatever their number.
class PatientListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// NumberRole: uint, in the index. DetailRole: birth and identifier. CountRole: uint, resources.
    enum Role { NumberRole = Qt::UserRole, DetailRole, CountRole, InitialsRole, IsKnownRole };

    explicit PatientListModel(QObject* parent = nullptr);

    /// `today` says how old they are.
    void setIndex(IndexPointer index, const QDate& today);
    void setQuery(const QString& query);
    [[nodiscard]] const IndexPointer& index() const { return m_index; }
    using QAbstractListModel::index;
    /// -1 where the patient is not listed.
    [[nodiscard]] int rowOf(std::uint32_t patient) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    IndexPointer m_index;
    QDate m_today;
    std::vector<std::uint32_t> m_found;
};

} // namespace hilum::timeline
