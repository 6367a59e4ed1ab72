// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/colors.h"

namespace hilum::base {
namespace {

const Colors& lightColors()
{
    static const Colors kColors = {.appearance = Appearance::Light,
                                   .window = QColor(0xf3f5f8),
                                   .surface = QColor(0xffffff),
                                   .sunken = QColor(0xeaeef3),
                                   .raised = QColor(0xf8fafc),
                                   .border = QColor(0xdbe1e8),
                                   .borderStrong = QColor(0x828e9b),
                                   .text = QColor(0x18212c),
                                   .muted = QColor(0x566373),
                                   .accent = QColor(0x0b757f),
                                   .accentText = QColor(0xffffff),
                                   .accentSoft = QColor(0xd9eff0),
                                   .good = QColor(0x227339),
                                   .warning = QColor(0x935600),
                                   .error = QColor(0xbb2c27),
                                   .errorSoft = QColor(0xfdeceb),
                                   .source = QColor(0x2f6fd0),
                                   .sink = QColor(0x45566b),
                                   .map = QColor(0x7450c8),
                                   .filter = QColor(0x0a818d),
                                   .validate = QColor(0x278346),
                                   .lookup = QColor(0x9f6807),
                                   .join = QColor(0xb8447f),
                                   .route = QColor(0xbd541f)};
    return kColors;
}

const Colors& darkColors()
{
    static const Colors kColors = {.appearance = Appearance::Dark,
                                   .window = QColor(0x151a21),
                                   .surface = QColor(0x1c232c),
                                   .sunken = QColor(0x11161c),
                                   .raised = QColor(0x232c37),
                                   .border = QColor(0x2d3743),
                                   .borderStrong = QColor(0x617082),
                                   .text = QColor(0xe7ecf2),
                                   .muted = QColor(0x9aa7b6),
                                   .accent = QColor(0x3dbcb6),
                                   .accentText = QColor(0x06211f),
                                   .accentSoft = QColor(0x1b4146),
                                   .good = QColor(0x74d091),
                                   .warning = QColor(0xf1b658),
                                   .error = QColor(0xff857b),
                                   .errorSoft = QColor(0x43211f),
                                   .source = QColor(0x74abff),
                                   .sink = QColor(0x9fb2c8),
                                   .map = QColor(0xb196ff),
                                   .filter = QColor(0x4cc3cf),
                                   .validate = QColor(0x6fcf8e),
                                   .lookup = QColor(0xe3b04b),
                                   .join = QColor(0xf08bbd),
                                   .route = QColor(0xf79a68)};
    return kColors;
}

} // namespace

const Colors& colorsOf(Appearance appearance)
{
    return appearance == Appearance::Dark ? darkColors() : lightColors();
}

const Colors& colorsFor(const QPalette& palette)
{
    return colorsOf(palette.color(QPalette::Window).lightness() < 128 ? Appearance::Dark : Appearance::Light);
}

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.raised);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, mixed(colors.muted, colors.surface, 0.1));
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.map);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.raised);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.borderStrong);
    palette.setColor(QPalette::Shadow,
                     colors.appearance == Appearance::Dark ? QColor(Qt::black) : colors.muted);
    const QColor faded = mixed(colors.muted, colors.window, 0.25);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QColor stepColor(const Colors& colors, const QString& kind)
{
    if (kind == QLatin1String("map"))
        return colors.map;
    if (kind == QLatin1String("filter"))
        return colors.filter;
    if (kind == QLatin1String("validate"))
        return colors.validate;
    if (kind == QLatin1String("lookup"))
        return colors.lookup;
    if (kind == QLatin1String("join"))
        return colors.join;
    if (kind == QLatin1String("route"))
        return colors.route;
    return colors.accent;
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor mixed(const QColor& color, const QColor& with, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share);
    };
    return {part(color.red(), with.red()), part(color.green(), with.green()),
            part(color.blue(), with.blue())};
}

} // namespace hilum::base
