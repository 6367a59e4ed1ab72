// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_grid.h"

#include <QMap>

namespace hilum::preview {

/// Saved views of records of one kind (`hl7v2/ADT_A01`, `fhir/Patient`): which fields are shown, kept in
/// sight, and how wide they are. They are the user's, not the pipeline's: kept in the settings.
class ColumnSets
{
public:
    explicit ColumnSets(QString kind) : m_kind(std::move(kind)) {}

    [[nodiscard]] QMap<QString, ColumnSet> all() const;
    void save(const QString& name, const ColumnSet& set) const;
    void remove(const QString& name) const;
    /// What the grid looked like when it was last seen.
    [[nodiscard]] ColumnSet last() const;
    void saveLast(const ColumnSet& set) const;

private:
    [[nodiscard]] QString group() const;

    QString m_kind;
};

} // namespace hilum::preview
