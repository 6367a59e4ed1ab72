// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

namespace hilum::mapping_view {

struct DifferenceLine
{
    enum class Kind : std::uint8_t { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferenceLine&, const DifferenceLine&) = default;
};

/// The shortest way from one text to the other, line by line: what is gone before what came.
[[nodiscard]] std::vector<DifferenceLine> differenceOf(const QStringList& before, const QStringList& after);

/// What a project changed of a pack's mapping, with some lines around each change.
class PartDifference final : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString name;
        QString before;
        QString after;
    };
    explicit PartDifference(const Texts& texts, QWidget* parent = nullptr);
};

} // namespace hilum::mapping_view
