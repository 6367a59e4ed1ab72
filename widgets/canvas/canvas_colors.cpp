// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_colors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace hilum::canvas {
namespace {

struct Shades
{
    const char* name;
    const char* title;
    QRgb light;
    QRgb dark;
};

// Told apart by lightness as well as by hue; each has its name in menus and tool tips.
constexpr Shades kShades[] = {{"red", QT_TRANSLATE_NOOP("canvas", "Red"), 0xffc22f2a, 0xffff857b},
                              {"orange", QT_TRANSLATE_NOOP("canvas", "Orange"), 0xffbd541f, 0xfff79a68},
                              {"yellow", QT_TRANSLATE_NOOP("canvas", "Yellow"), 0xffa8830a, 0xffe8c95a},
                              {"green", QT_TRANSLATE_NOOP("canvas", "Green"), 0xff278346, 0xff6fcf8e},
                              {"teal", QT_TRANSLATE_NOOP("canvas", "Teal"), 0xff0a818d, 0xff4cc3cf},
                              {"blue", QT_TRANSLATE_NOOP("canvas", "Blue"), 0xff2f6fd0, 0xff74abff},
                              {"purple", QT_TRANSLATE_NOOP("canvas", "Purple"), 0xff7450c8, 0xffb196ff},
                              {"gray", QT_TRANSLATE_NOOP("canvas", "Gray"), 0xff56636f, 0xffa3b0bd}};

} // namespace

const std::vector<NamedColor>& namedColors()
{
    static const std::vector<NamedColor> kColors = [] {
        std::vector<NamedColor> colors;
        for (const Shades& each : kShades)
            colors.push_back({.name = QLatin1String(each.name),
                              .title = QCoreApplication::translate("canvas", each.title)});
        return colors;
    }();
    return kColors;
}

QColor namedColor(const base::Colors& colors, const QString& name)
{
    const auto* const found = std::ranges::find_if(
        kShades, [&name](const Shades& each) { return name == QLatin1String(each.name); });
    if (found == std::end(kShades))
        return {};
    return QColor::fromRgb(colors.appearance == base::Appearance::Dark ? found->dark : found->light);
}

QString titleOfColor(const QString& name)
{
    const auto found = std::ranges::find(namedColors(), name, &NamedColor::name);
    return found == namedColors().end() ? QString() : found->title;
}

QColor edgeColor(const base::Colors& colors, bool isReject)
{
    return base::mixed(isReject ? colors.error : colors.muted, colors.sunken, 0.2);
}

QColor cardColor(const base::Colors& colors, const QString& name, bool isHovered)
{
    const QColor plain = isHovered ? colors.raised : colors.surface;
    const QColor own = namedColor(colors, name);
    return own.isValid() ? base::mixed(plain, own, 0.17) : plain;
}

QColor cardDetailColor(const base::Colors& colors)
{
    return base::mixed(colors.muted, colors.text, 0.25);
}

const base::Colors& itemColors(const QWidget* widget)
{
    return widget == nullptr ? base::colorsOf(base::Appearance::Light) : base::colorsFor(widget->palette());
}

Detail detailOf(const QPainter& painter, const QWidget* widget)
{
    if (widget == nullptr)
        return Detail::Full;
    const qreal zoom = painter.worldTransform().m11();
    if (zoom < 0.3)
        return Detail::Shape;
    return zoom < 0.5 ? Detail::Name : Detail::Full;
}

} // namespace hilum::canvas
