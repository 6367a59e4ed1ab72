// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace hilum::workbench {

/// A line above the views that says something about the document and offers what to do; no modal window.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    struct Offer
    {
        QString text;
        std::function<void()> act;
    };
    void showNotice(const QString& text, const std::vector<Offer>& offers);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace hilum::workbench
