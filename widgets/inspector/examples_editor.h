// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/manifest.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/inspector/example_list_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace hilum::base {
class SettingRow;
}

namespace hilum::inspector {

/// The pipeline's own tests: a file that goes in, a file that says what should come out, and whether it does.
class ExamplesEditor final : public QWidget
{
    Q_OBJECT

public:
    ExamplesEditor(document::PipelineDocument& document, QWidget* parent);

    void refresh();
    void setStatus(const std::vector<ExampleStatus>& status);
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] QPushButton& runButton() { return *m_run; }
    [[nodiscard]] ExampleListModel& model() { return *m_model; }
    void addExample();
    void removeExample();

Q_SIGNALS:
    void runRequested();
    /// What comes out of the test is what should come out.
    void acceptRequested(int row);
    /// The user wants to see how what came out differs from what is expected.
    void differencesRequested(int row);

private:
    void buildForm();
    void connectParts();
    void fillPorts();
    void showCurrent();
    void showStatus();
    void commit(const QString& mergeKey, const std::function<void(pipeline::ExampleDefinition&)>& change);
    [[nodiscard]] int currentRow() const;

    document::PipelineDocument& m_document;
    ExampleListModel* m_model;
    QListView* m_list;
    QPushButton* m_run;
    QToolButton* m_remove;
    QWidget* m_form;
    QLineEdit* m_name;
    QComboBox* m_source;
    QComboBox* m_at;
    QLabel* m_result;
    QPushButton* m_differences;
    QPushButton* m_accept;
    std::vector<SettingManifest> m_settings;
    std::vector<base::SettingRow*> m_rows;
};

} // namespace hilum::inspector
