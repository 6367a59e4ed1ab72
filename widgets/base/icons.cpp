// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/icons.h"

#include "widgets/base/colors.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QResource>
#include <QSvgRenderer>

/// A static library's resources are there once this was called; the macro must stand outside of namespaces.
static void addIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace hilum::base {
namespace {

constexpr const char* kDrawnColor = "#5f6b7a"; // Stroke of all line icons; replaced by the wanted one.

QByteArray svgOf(const QString& name)
{
    [[maybe_unused]] static const bool areFilesThere = (addIconFiles(), true);
    const QResource wanted(QStringLiteral(":/icons/%1.svg").arg(name));
    return wanted.isValid() ? wanted.uncompressedData()
                            : QResource(QStringLiteral(":/icons/step.svg")).uncompressedData();
}

QPixmap pixmapOf(const QString& name, const QColor& color, const QSize& pixels)
{
    const QString key = QStringLiteral("hilum-icon:%1:%2:%3x%4")
                            .arg(name, color.name(QColor::HexArgb), QString::number(pixels.width()),
                                 QString::number(pixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = svgOf(name);
    svg.replace(kDrawnColor, color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    enum class Ground : std::uint8_t { Surface, Accent };

    LineIconEngine(QString name, QColor color, Ground ground = Ground::Surface)
        : m_name(std::move(name)), m_color(color), m_ground(ground)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(*painter, rect, m_name, colorOf(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return pixmapOf(m_name, colorOf(mode), size);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new LineIconEngine(m_name, m_color, m_ground);
    }
    [[nodiscard]] QString key() const override { return QStringLiteral("hilum-line"); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        const Colors& colors = colorsFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return mixed(colors.muted, colors.window, 0.55);
        if (m_ground == Ground::Accent)
            return colors.accentText;
        if (m_color.isValid())
            return m_color;
        return mode == QIcon::Active || mode == QIcon::Selected ? colors.accent
                                                                : mixed(colors.text, colors.muted, 0.6);
    }

    QString m_name;
    QColor m_color;
    Ground m_ground;
};

} // namespace

QIcon icon(const QString& name)
{
    return icon(name, {});
}

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new LineIconEngine(name, color)); // The icon owns its engine.
}

QIcon iconOnAccent(const QString& name)
{
    return QIcon(new LineIconEngine(name, {}, LineIconEngine::Ground::Accent));
}

void paintIcon(QPainter& painter, const QRectF& into, const QString& name, const QColor& color)
{
    // A scene may be zoomed: the pixels that the icon really covers count, up to a bound.
    const QRectF onDevice = painter.worldTransform().mapRect(into);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qBound(8, qRound(qMax(onDevice.width(), onDevice.height()) * ratio), 256);
    const QPixmap pixmap = pixmapOf(name, color, QSize(side, side));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(into, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

} // namespace hilum::base
