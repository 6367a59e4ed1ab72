// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace hilum::preview {

/// A picture, fitted into what room there is, without changing its proportions.
class ImageView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /// Where the image is null the reason is shown.
    void setImage(const QImage& image, const QString& reason);
    [[nodiscard]] const QImage& image() const { return m_image; }

    [[nodiscard]] QSize sizeHint() const override { return {220, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    QString m_reason;
};

} // namespace hilum::preview
