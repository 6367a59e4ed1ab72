// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/manifest.h"
#include "widgets/document/pipeline_document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace hilum::base {
class SettingRow;
}

namespace hilum::inspector {

class LookupTableModel;

/// The pipeline's lookup tables, one at a time: keys and values written here, or a CSV file.
class LookupsEditor final : public QWidget
{
    Q_OBJECT

public:
    LookupsEditor(document::PipelineDocument& document, QWidget* parent);

    void refresh();
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QLineEdit& nameLine() { return *m_name; }
    [[nodiscard]] QComboBox& kindBox() { return *m_kind; }
    void addLookup();
    void removeLookup();

private:
    void buildPages();
    void buildFileRows();
    void connectParts();
    void showCurrent();
    void commitBody(const SettingValue& body, const QString& mergeKey);
    void commitName();
    void changeKind(int kind);
    [[nodiscard]] const pipeline::LookupDefinition* current() const;

    document::PipelineDocument& m_document;
    LookupTableModel* m_model;
    QComboBox* m_lookups;
    QToolButton* m_remove;
    QWidget* m_form;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QStackedWidget* m_pages;
    QTableView* m_table;
    std::vector<SettingManifest> m_settings;
    std::vector<base::SettingRow*> m_rows;
};

} // namespace hilum::inspector
