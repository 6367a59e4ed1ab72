// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/field_coverage.h"

#include "widgets/base/text.h"
#include "widgets/record/record_path.h"
#include "widgets/record/schema_path.h"

#include <algorithm>
#include <array>

namespace hilum::mapping_view {
namespace {

/// Which rules read a field and where they write it to.
struct Reading
{
    QStringList targets;
    RulePath rule;
};

using Readings = std::map<QString, Reading>;

Readings readingsOf(const mapping::MappingDefinition& definition)
{
    Readings readings;
    eachRule(definition, [&](const RulePath& path, const mapping::MappingRule& rule) {
        const QString target = targetPathOf(definition, path);
        for (const QString& source : sourcePathsOf(definition, path)) {
            Reading& reading = readings[source];
            // What only leads to rules within is read by those.
            const bool leads = !rule.each.empty() && !rule.rules.empty();
            if (reading.rule.isEmpty() || (!leads && reading.rule.size() < path.size()))
                reading.rule = path;
            if (!target.isEmpty() && !reading.targets.contains(target))
                reading.targets << target;
        }
    });
    return readings;
}

bool isHl7Field(const QString& path)
{
    return path.contains(u'-') && !path.contains(u'.');
}

bool isInside(const QString& path, const QString& outer)
{
    return path.size() > outer.size() && path.startsWith(outer)
           && (path[outer.size()] == u'.' || path[outer.size()] == u'-');
}

/// A reading of the field itself, of a part of it, or of the whole that it is a part of.
Reading readingAround(const Readings& readings, const QString& path)
{
    Reading all;
    for (const auto& [source, reading] : readings) {
        const bool isWhole = isInside(path, source) && (isHl7Field(source) || source.contains(u'.'));
        if (source != path && !isInside(source, path) && !isWhole)
            continue;
        if (all.rule.isEmpty())
            all.rule = reading.rule;
        for (const QString& target : reading.targets) {
            if (!all.targets.contains(target))
                all.targets << target;
        }
    }
    return all;
}

class CoverageMaker
{
public:
    explicit CoverageMaker(const CoverageQuestion& question)
        : m_question(question),
          m_readings(readingsOf(question.definition)),
          m_hasHl7Fields(std::ranges::any_of(question.statistics.fields,
                                             [](const auto& entry) { return isHl7Field(entry.first); }))
    {
    }

    std::vector<FieldCoverage> make()
    {
        for (const auto& [path, field] : m_question.statistics.fields) {
            if (m_hasHl7Fields ? isHl7Field(path) : !field.values.empty())
                addFilled(path, field);
        }
        for (const auto& [path, reading] : m_readings)
            addNeverFilled(path, reading);
        for (const QString& path : m_question.missing)
            m_rows.push_back({.state = FieldCoverage::State::Missing, .path = path});
        std::ranges::stable_sort(m_rows, {}, &FieldCoverage::state);
        return std::move(m_rows);
    }

private:
    [[nodiscard]] const SchemaField* fieldOf(const QString& path) const
    {
        return m_question.sourceSchema == nullptr
                   ? nullptr
                   : record::fieldAtPath(*m_question.sourceSchema, m_question.sourceType, path);
    }

    [[nodiscard]] FieldCoverage rowOf(const QString& path) const
    {
        FieldCoverage row{.path = path};
        if (const SchemaField* field = fieldOf(path); field != nullptr) {
            row.title = base::toQString(field->title);
            row.isIdentifying = field->isIdentifying;
        }
        return row;
    }

    void addFilled(const QString& path, const FieldStatistics& field)
    {
        FieldCoverage row = rowOf(path);
        const Reading reading = readingAround(m_readings, path);
        row.state = reading.rule.isEmpty() ? FieldCoverage::State::Unmapped : FieldCoverage::State::Mapped;
        row.records = field.records;
        row.example = field.values.empty() ? QString() : field.values.front().text;
        row.targets = reading.targets;
        row.rule = reading.rule;
        m_rows.push_back(std::move(row));
    }

    /// Words that are no fields stand in expressions too: the schema knows which are.
    void addNeverFilled(const QString& path, const Reading& reading)
    {
        if (m_question.statistics.records == 0 || m_question.statistics.field(path) != nullptr
            || fieldOf(path) == nullptr)
            return;
        FieldCoverage row = rowOf(path);
        row.state = FieldCoverage::State::NeverFilled;
        row.targets = reading.targets;
        row.rule = reading.rule;
        m_rows.push_back(std::move(row));
    }

    const CoverageQuestion& m_question;
    Readings m_readings;
    bool m_hasHl7Fields;
    std::vector<FieldCoverage> m_rows;
};

} // namespace

std::vector<FieldCoverage> coverageOf(const CoverageQuestion& question)
{
    return CoverageMaker(question).make();
}

void FieldCoverageModel::setRows(std::vector<FieldCoverage> rows, int records)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_records = records;
    endResetModel();
}

void FieldCoverageModel::setMasking(bool isMasking)
{
    m_isMasking = isMasking;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FieldCoverageModel::countOf(FieldCoverage::State state) const
{
    return static_cast<int>(std::ranges::count(m_rows, state, &FieldCoverage::state));
}

int FieldCoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldCoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldCoverageModel::data(const QModelIndex& index, int role) const
{
    using State = FieldCoverage::State;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldCoverage& row = coverage(index.row());
    if (role == StateRole)
        return static_cast<int>(row.state);
    if (role == Qt::ToolTipRole)
        return row.title.isEmpty() ? row.path : QStringLiteral("%1 · %2").arg(row.path, row.title);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return row.title.isEmpty() ? row.path : QStringLiteral("%1  %2").arg(row.path, row.title);
    case RecordsColumn:
        if (row.state == State::Missing)
            return tr("required");
        return row.state == State::NeverFilled ? tr("never") : tr("%1 of %2").arg(row.records).arg(m_records);
    case ExampleColumn:
        return m_isMasking && row.isIdentifying && !row.example.isEmpty() ? record::maskedValue()
                                                                          : row.example;
    default:
        return row.targets.join(QStringLiteral(", "));
    }
}

QVariant FieldCoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Field"), tr("Records"), tr("Most frequent"),
                                                     tr("Goes to")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::mapping_view
