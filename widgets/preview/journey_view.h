// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_journey.h"
#include "widgets/record/record_sequence.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace hilum::preview {

class DifferenceTable;

/// One record's way through the whole pipeline: its stations, and at the chosen one what it was before, what
/// it became, and why it went no further.
class JourneyView final : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyView(QWidget* parent = nullptr);

    /// Stays at the station that was chosen where the way still has it; else goes to `node`.
    void setJourney(PreviewPointer preview, std::vector<Station> stations, const QString& node);
    void setMasking(bool isMasking);
    [[nodiscard]] QListWidget& stations() { return *m_list; }
    [[nodiscard]] DifferenceTable& differences() { return *m_table; }
    [[nodiscard]] QString reasonText() const;

Q_SIGNALS:
    /// The user wants to see the record where it is.
    void placeChosen(const hilum::preview::PortRow& place);

private:
    void showStation(int row);
    struct Stop
    {
        std::size_t station = 0;
        std::size_t after = 0;
    };

    PreviewPointer m_preview;
    std::vector<Station> m_stations;
    std::vector<Stop> m_stops;
    QListWidget* m_list;
    QLabel* m_reason;
    DifferenceTable* m_table;
    QToolButton* m_go;
};

/// What happened, in a few words: "changed", "rejected".
[[nodiscard]] QString fateText(const Station& station);

/// The record at a place, sharing the preview's memory; none where it is not there.
[[nodiscard]] record::RecordPlace placeIn(const PreviewPointer& preview, const PortRow& row);

} // namespace hilum::preview
