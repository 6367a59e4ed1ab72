// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/result_model.h"

#include "widgets/base/text.h"

#include <QFileInfo>

#include <algorithm>

namespace hilum::dropped {
namespace {

constexpr quintptr kGroup = 0; // A piece has its group's number, from 1.

int countOf(const Diagnostics& findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Diagnostic::severity));
}

} // namespace

ResultModel::ResultModel(QObject* parent) : QAbstractItemModel(parent) {}

void ResultModel::setResult(ResultPointer result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

const ResultGroup* ResultModel::group(const QModelIndex& index) const
{
    if (!index.isValid() || m_result == nullptr)
        return nullptr;
    const auto row = index.internalId() == kGroup ? static_cast<std::size_t>(index.row())
                                                  : static_cast<std::size_t>(index.internalId() - 1);
    return &m_result->groups[row];
}

const ResultPiece* ResultModel::piece(const QModelIndex& index) const
{
    const ResultGroup* own = group(index);
    return own == nullptr || index.internalId() == kGroup
               ? nullptr
               : &own->pieces[static_cast<std::size_t>(index.row())];
}

QModelIndex ResultModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex ResultModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kGroup);
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    if (m_result == nullptr || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_result->groups.size());
    return parent.internalId() == kGroup ? static_cast<int>(group(parent)->pieces.size()) : 0;
}

int ResultModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString ResultModel::verdictText(const Diagnostics& findings) const
{
    const int errors = countOf(findings, Severity::Error);
    const int warnings = countOf(findings, Severity::Warning);
    if (errors > 0)
        return tr("%n errors", nullptr, errors);
    if (warnings > 0)
        return tr("%n warnings", nullptr, warnings);
    return m_result->isValidated ? tr("valid") : QString();
}

QVariant ResultModel::groupData(const ResultGroup& group, int column, int role) const
{
    const bool hasPieceErrors =
        std::ranges::any_of(group.pieces, [](const ResultPiece& piece) { return hasErrors(piece.findings); });
    if (role == HasErrorsRole)
        return group.isRejected || hasErrors(group.findings) || hasPieceErrors;
    if (role == HasWarningsRole)
        return countOf(group.findings, Severity::Warning) > 0;
    if (role == SearchRole || (role == Qt::DisplayRole && column == NameColumn)) {
        const QString type = group.type.empty() ? tr("Record") : base::toQString(group.type);
        return QStringLiteral("%1  ·  %2, %3")
            .arg(type, QFileInfo(base::toQString(group.resource)).fileName(), QString::number(group.number));
    }
    if (role == Qt::DisplayRole && column == VerdictColumn)
        return group.isRejected ? tr("rejected") : verdictText(group.findings);
    return {};
}

QVariant ResultModel::pieceData(const ResultPiece& piece, int column, int role) const
{
    if (role == HasErrorsRole)
        return hasErrors(piece.findings);
    if (role == HasWarningsRole)
        return countOf(piece.findings, Severity::Warning) > 0;
    if (role == SearchRole || (role == Qt::DisplayRole && column == NameColumn)) {
        const QString type = piece.type.empty() ? tr("Unreadable") : base::toQString(piece.type);
        return piece.about.empty() ? type
                                   : QStringLiteral("%1  ·  %2").arg(type, base::toQString(piece.about));
    }
    return role == Qt::DisplayRole && column == VerdictColumn ? QVariant(verdictText(piece.findings))
                                                              : QVariant();
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultPiece* own = piece(index);
    return own != nullptr ? pieceData(*own, index.column(), role)
                          : groupData(*group(index), index.column(), role);
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Record") : tr("Check");
}

} // namespace hilum::dropped
