// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/picture.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace hilum::preview {

class ImageView;

/// The picture of a record; where it has several frames a slider goes through them, by mouse, wheel or keys
/// (PageUp and PageDown). Window and zoom are said and can be reset.
class PicturePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget* parent = nullptr);

    /// Another record's picture is on its way.
    void setLoading();
    void setPicture(const Picture& picture);
    [[nodiscard]] ImageView& imageView() { return *m_view; }
    [[nodiscard]] QSlider& slider() { return *m_slider; }
    [[nodiscard]] QToolButton& resetButton() { return *m_reset; }
    [[nodiscard]] QString windowText() const;

Q_SIGNALS:
    void frameWanted(int frame);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showWindow();

    ImageView* m_view;
    QWidget* m_bar;
    QSlider* m_slider;
    QLabel* m_label;
    QLabel* m_window;
    QToolButton* m_reset;
    bool m_hasPicture = false;
};

} // namespace hilum::preview
