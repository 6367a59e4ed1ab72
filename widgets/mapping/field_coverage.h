// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/schema.h"
#include "widgets/mapping/rule_path.h"
#include "widgets/mapping/sample_statistics.h"

#include <QAbstractTableModel>

namespace hilum::mapping_view {

/// A field as a mapping stands to it.
struct FieldCoverage
{
    enum class State : std::uint8_t {
        Unmapped,    ///< The sample has it, no rule reads it.
        Mapped,      ///< The sample has it and a rule reads it.
        NeverFilled, ///< A rule reads it, the sample never has it.
        Missing      ///< The target requires it and no rule writes it.
    };

    State state = State::Unmapped;
    QString path = {};
    QString title = {};
    /// Records of the sample that have it.
    int records = 0;
    /// Its most frequent value.
    QString example = {};
    bool isIdentifying = false;
    /// Where rules write it to.
    QStringList targets = {};
    /// The first of them; empty where none reads it.
    RulePath rule = {};
};

/// What coverage is about; all of it outlives the call.
struct CoverageQuestion
{
    const mapping::MappingDefinition& definition;
    const SampleStatistics& statistics;
    /// Null where unknown.
    const Schema* sourceSchema = nullptr;
    std::string sourceType = {};
    /// Required fields of the target that no rule writes.
    QStringList missing = {};
};

/// HL7 v2 by fields, other formats by values: what is not mapped first, then by the path.
[[nodiscard]] std::vector<FieldCoverage> coverageOf(const CoverageQuestion& question);

/// Rows of coverageOf().
class FieldCoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, RecordsColumn, ExampleColumn, TargetColumn, ColumnCount };
    /// StateRole: int of FieldCoverage::State.
    enum Role { StateRole = Qt::UserRole };

    explicit FieldCoverageModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<FieldCoverage> rows, int records);
    void setMasking(bool isMasking);
    [[nodiscard]] const FieldCoverage& coverage(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int countOf(FieldCoverage::State state) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<FieldCoverage> m_rows;
    int m_records = 0;
    bool m_isMasking = false;
};

} // namespace hilum::mapping_view
