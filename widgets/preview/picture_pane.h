// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QSlider;

namespace hilum::preview {

class ImageView;

/// A picture as a view is given it.
struct Picture
{
    QImage image;
    /// Why there is none.
    QString reason = {};
    /// Which of how many.
    int frame = 0;
    int frames = 1;
};

/// The picture of a record; where it has several frames a slider goes through them, by mouse, wheel or keys.
class PicturePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget* parent = nullptr);

    /// Another record's picture is on its way.
    void setLoading();
    void setPicture(const Picture& picture);
    [[nodiscard]] const ImageView& imageView() const { return *m_view; }
    [[nodiscard]] QSlider& slider() { return *m_slider; }

Q_SIGNALS:
    void frameWanted(int frame);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    ImageView* m_view;
    QWidget* m_bar;
    QSlider* m_slider;
    QLabel* m_label;
};

} // namespace hilum::preview
