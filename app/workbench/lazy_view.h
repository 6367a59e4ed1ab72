// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

namespace hilum::workbench {

/// A place for a view, which is made when it is first shown or asked for: the window opens with what is in
/// sight.
class LazyView final : public QWidget
{
    Q_OBJECT

public:
    LazyView(std::function<QWidget*()> make, QWidget* parent);

    [[nodiscard]] QWidget* view();
    /// Null while nobody looked at it.
    [[nodiscard]] QWidget* viewIfMade() const { return m_view; }
    /// Small, whatever the view wants: one view must not squeeze the others out of the window.
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::function<QWidget*()> m_make;
    QWidget* m_view = nullptr;
};

} // namespace hilum::workbench
