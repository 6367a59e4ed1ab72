// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace hilum::yaml {

class TextEditor;
class YamlHighlighter;

/// The document as text. What is typed becomes one undo step as soon as it is a pipeline again; until then
/// the canvas keeps the last one, and the line below says what is wrong.
class YamlView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kQuietMilliseconds = 250;

    YamlView(document::PipelineDocument& document, document::Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] TextEditor& editor() { return *m_editor; }
    [[nodiscard]] QString statusText() const;
    /// Takes the text now, without waiting for a pause.
    void apply();

Q_SIGNALS:
    /// What is typed is no pipeline, or is one again.
    void readableChanged(bool isReadable);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showDocument();
    void showFindings();
    void showStatus(const Diagnostics& findings);
    void followSelection();
    void goTo(const Place& place);

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    TextEditor* m_editor;
    YamlHighlighter* m_highlighter;
    QLabel* m_status;
    QTimer m_quiet;
    bool m_isReadable = true;
    bool m_isShowing = false;  // The document speaks.
    bool m_isApplying = false; // The text speaks.
};

} // namespace hilum::yaml
