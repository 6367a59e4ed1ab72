// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/pipeline_definition.h"

#include <QAbstractListModel>

namespace hilum::inspector {

/// How one of the pipeline's own tests went when it was last run.
struct ExampleStatus
{
    enum class State : std::uint8_t { NotRun, Running, Passed, Failed };
    State state = State::NotRun;
    /// Why it failed.
    QString message = {};
    friend bool operator==(const ExampleStatus&, const ExampleStatus&) = default;
};

/// The pipeline's own tests with their last outcome.
class ExampleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// StateRole: int of ExampleStatus::State.
    enum Role { StateRole = Qt::UserRole };

    explicit ExampleListModel(QObject* parent = nullptr);

    void setExamples(const std::vector<pipeline::ExampleDefinition>& examples);
    /// In the order of the tests; fewer leave the rest as not run.
    void setStatus(std::vector<ExampleStatus> status);
    [[nodiscard]] ExampleStatus status(int row) const;
    [[nodiscard]] const std::vector<pipeline::ExampleDefinition>& examples() const { return m_examples; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<pipeline::ExampleDefinition> m_examples;
    std::vector<ExampleStatus> m_status;
};

} // namespace hilum::inspector
