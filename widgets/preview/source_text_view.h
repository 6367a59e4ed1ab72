// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_text.h"
#include "widgets/record/record_list.h"

#include <QPlainTextEdit>

namespace hilum::preview {

/// A record's bytes as text, read only: HL7 v2 with its segments in colours, ranges lit up, and the name of
/// the field under the pointer.
class SourceTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceTextView(QWidget* parent = nullptr);

    void setRecord(const record::RecordListPointer& records, int row);
    void setMasking(bool isMasking);
    void setHighlights(const std::vector<ByteRange>& ranges);
    /// The lit up texts, for those who cannot see them and for tests.
    [[nodiscard]] QStringList highlightedTexts() const;
    /// What the field at a point is called; "" where nothing is known.
    [[nodiscard]] QString fieldTipAt(QPoint viewportPoint) const;

Q_SIGNALS:
    /// The user pressed at a byte of the record.
    void bytePressed(quint64 byte);

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void showHighlights();

    record::RecordListPointer m_records;
    int m_row = -1;
    bool m_isMasking = false;
    RecordText m_text;
    std::vector<ByteRange> m_highlights;
};

} // namespace hilum::preview
