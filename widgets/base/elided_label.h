// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace hilum::base {

/// One line of text that takes whatever room there is: what does not fit ends in dots, and its tool tip has
/// all of it.
class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget* parent);

    void setWholeText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hilum::base
