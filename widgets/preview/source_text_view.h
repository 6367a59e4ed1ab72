// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/coverage.h"
#include "widgets/base/colors.h"
#include "widgets/preview/record_text.h"
#include "widgets/record/record_list.h"

#include <QPlainTextEdit>

#include <optional>

namespace hilum::preview {

/// The colour that stands for a use of a field.
[[nodiscard]] QColor coverageColor(mapping::FieldUse use, const base::Colors& colors);

/// A record's bytes as text, read only: HL7 v2 with its segments in colours, ranges lit up, and the name of
/// the field under the pointer.
class SourceTextView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceTextView(QWidget* parent = nullptr);

    void setRecord(const record::RecordListPointer& records, int row);
    void setMasking(bool isMasking);
    /// The record is longer than what is shown of it.
    [[nodiscard]] bool isCut() const { return m_text.isCut(); }
    void setHighlights(const std::vector<ByteRange>& ranges);
    /// Shows behind the texts what became of them; nothing where it is empty. What is lit up lies above.
    void setCoverage(std::vector<mapping::CoveredField> fields);
    /// The texts of fields that a mapping used so.
    [[nodiscard]] QStringList coveredTexts(mapping::FieldUse use) const;
    /// The lit up texts, for those who cannot see them and for tests.
    [[nodiscard]] QStringList highlightedTexts() const;
    /// The byte of the record at a point; nothing where no record is shown.
    [[nodiscard]] std::optional<std::uint64_t> byteAt(QPoint viewportPoint) const;
    /// A point of the viewport where a byte of the record is shown.
    [[nodiscard]] QPoint pointOf(std::uint64_t byte) const;
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
    [[nodiscard]] QTextCursor cursorOf(const ByteRange& range) const;

    record::RecordListPointer m_records;
    int m_row = -1;
    bool m_isMasking = false;
    RecordText m_text;
    std::vector<ByteRange> m_highlights;
    std::vector<mapping::CoveredField> m_coverage;
    /// How many of the extra selections are of the coverage; they are the first.
    qsizetype m_coverageCount = 0;
};

} // namespace hilum::preview
