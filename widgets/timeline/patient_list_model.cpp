// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/patient_list_model.h"

#include "widgets/base/text.h"
#include "widgets/timeline/event_text.h"

#include <algorithm>

namespace hilum::timeline {
namespace {

/// `BA` for `Baker, Amelia Rose`.
QString initialsOf(const patient::Patient& patient)
{
    const QString name = base::toQString(patient.name);
    QString made = name.left(1);
    if (const qsizetype comma = name.indexOf(QLatin1String(", ")); comma >= 0)
        made += name.mid(comma + 2, 1);
    return made.isEmpty() ? QStringLiteral("?") : made.toUpper();
}

QString detailOf(const patient::Patient& patient, const QDate& today)
{
    QStringList parts;
    if (const QString birth = birthText(patient, today); !birth.isEmpty())
        parts += birth;
    if (!patient.identifiers.empty())
        parts += base::toQString(patient.identifiers.front());
    else if (!patient.id.empty())
        parts += base::toQString(patient.id);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

PatientListModel::PatientListModel(QObject* parent) : QAbstractListModel(parent) {}

void PatientListModel::setIndex(IndexPointer index, const QDate& today)
{
    m_today = today;
    m_index = std::move(index);
    setQuery({});
}

void PatientListModel::setQuery(const QString& query)
{
    beginResetModel();
    m_found.clear();
    if (m_index != nullptr)
        m_found = m_index->search(base::toUtf8(query)).patients;
    endResetModel();
}

int PatientListModel::rowOf(std::uint32_t patient) const
{
    const auto found = std::ranges::find(m_found, patient);
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int PatientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PatientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t number = m_found[static_cast<std::size_t>(index.row())];
    const patient::Patient& patient = m_index->patients()[number];
    switch (role) {
    case Qt::DisplayRole:
        return nameText(patient);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(nameText(patient), detailOf(patient, m_today));
    case NumberRole:
        return number;
    case DetailRole:
        return detailOf(patient, m_today);
    case CountRole:
        return patient.resources;
    case InitialsRole:
        return initialsOf(patient);
    case IsKnownRole:
        return patient.isKnown;
    default:
        return {};
    }
}

} // namespace hilum::timeline
