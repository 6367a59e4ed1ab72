// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

#include <QScrollArea>

class QLabel;

namespace hilum::inventory_view {

class ValuesChart;

/// All that is known of one field: facts, the most frequent values and patterns as bars, code systems.
class FieldDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldDetails(QWidget* parent = nullptr);

    /// Null for none. REQUIRES: lives until the next call.
    void setField(const inventory::FieldInventory* field);
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] const ValuesChart& values() const { return *m_values; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString factsHtml(const inventory::FieldInventory& field) const;
    [[nodiscard]] QString remarks(const inventory::FieldInventory& field) const;

    const inventory::FieldInventory* m_field = nullptr;
    QLabel* m_path;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_hidden;
    ValuesChart* m_values;
    ValuesChart* m_patterns;
    ValuesChart* m_systems;
};

} // namespace hilum::inventory_view
