// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "widgets/base/latest_work.h"
#include "widgets/scratchpad/scratch_document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QToolButton;
class QTreeView;

namespace hilum::expression {
class ExpressionEdit;
}

namespace hilum::scratchpad {

class ResultTableModel;

/// A place to try expressions: a record as text on the left (opened, pasted, or the preview's), an expression
/// above, and what it gives with its types on the right. Where the values stand lights up in the text.
class ScratchpadView final : public QWidget
{
    Q_OBJECT

public:
    /// Registry and clock outlive the view.
    ScratchpadView(const Registry& registry, const Clock& clock, base::LatestWorkPointer work,
                   QWidget* parent = nullptr);
    ~ScratchpadView() override;

    /// Shows a text; format "" is found out.
    void setRecord(const QString& text, const QString& format);
    void openFile(const QString& fileName);
    /// A line below the expression, until something is evaluated.
    void showMessage(const QString& message) { say(message, true); }
    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] expression::ExpressionEdit& expressionEdit() { return *m_expression; }
    [[nodiscard]] ResultTableModel& results() { return *m_model; }
    [[nodiscard]] QTreeView& resultsView() { return *m_results; }
    [[nodiscard]] QComboBox& formats() { return *m_format; }
    [[nodiscard]] QString message() const;
    /// Texts that are lit up, for those who cannot see them and for tests.
    [[nodiscard]] QStringList highlightedTexts() const;
    /// Selects the bytes in the text that a finding speaks of.
    void showPlace(const Place& place);
    /// Says how many findings there are; a click asks to see them. Hidden while no FHIR is there.
    [[nodiscard]] QToolButton& verdict() { return *m_verdict; }

Q_SIGNALS:
    /// What is wrong with the FHIR resource that is there; empty where nothing, or where it is no FHIR.
    void validated(const Diagnostics& findings);
    void findingsWanted();
    /// The record that the preview shows is wanted here.
    void currentRecordWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTop();
    [[nodiscard]] QWidget* buildSource();
    [[nodiscard]] QWidget* buildResults();
    void chooseFile();
    void read();
    void take(ScratchPointer scratch);
    void showVerdict();
    void evaluate();
    void showHighlights();
    void say(const QString& message, bool isError);
    [[nodiscard]] int positionOf(std::uint64_t byte) const;

    const Registry& m_registry;
    const Clock& m_clock;
    std::shared_ptr<const fhir::Validator> m_validator;
    ScratchPointer m_scratch;
    ResultTableModel* m_model;
    expression::ExpressionEdit* m_expression;
    QLabel* m_message;
    QSplitter* m_splitter;
    QComboBox* m_format;
    QLabel* m_about;
    QToolButton* m_verdict;
    QPlainTextEdit* m_text;
    QTreeView* m_results = nullptr;
    base::LatestWorkPointer m_work;
};

} // namespace hilum::scratchpad
