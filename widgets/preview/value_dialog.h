// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_list.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace hilum::preview {

/// One value as a whole, however large: its beginning to read, all of it to save or copy.
class ValueDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is shown of a value at most; a text field gets slow above.
    static constexpr qsizetype kMostCharacters = 200'000;

    /// The list keeps the node alive.
    ValueDialog(const QString& path, Node node, record::RecordListPointer keeper, QWidget* parent = nullptr);

    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] QString note() const;
    /// Writes all of the value; false where the file cannot be written.
    bool saveTo(const QString& file) const;

private:
    [[nodiscard]] std::string whole() const;
    void askAndSave();

    record::RecordListPointer m_keeper;
    Node m_node;
    QLabel* m_note;
    QPlainTextEdit* m_text;
};

} // namespace hilum::preview
