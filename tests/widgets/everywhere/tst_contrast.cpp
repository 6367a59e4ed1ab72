// SPDX-License-Identifier: Apache-2.0
#include "core/patient/event.h"
#include "widgets/base/colors.h"
#include "widgets/canvas/canvas_colors.h"
#include "widgets/timeline/lane_style.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hilum;
using base::Colors;

namespace {

/// Of the sRGB channels, as WCAG 2.1 defines it.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double kText = 4.5;     // WCAG 1.4.3, AA.
constexpr double kGraphics = 3.0; // WCAG 1.4.11.

struct Named
{
    const char* name;
    QColor color;
};

std::vector<Named> grounds(const Colors& colors)
{
    return {{"window", colors.window},
            {"surface", colors.surface},
            {"sunken", colors.sunken},
            {"raised", colors.raised}};
}

std::vector<Named> kinds(const Colors& colors)
{
    return {{"source", colors.source},     {"sink", colors.sink},     {"map", colors.map},
            {"filter", colors.filter},     {"lookup", colors.lookup}, {"join", colors.join},
            {"validate", colors.validate}, {"route", colors.route}};
}

/// A translucent colour over another.
QColor over(const QColor& color, double alpha, const QColor& ground)
{
    return base::mixed(ground, color, alpha);
}

} // namespace

/// Whatever is read or told apart has the contrast that WCAG 2.1 AA asks for, light and dark.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSeen_data();
    void everythingIsSeen();

private:
    void row(const QString& what, const QColor& color, const QColor& ground, double least) const;
    void addTexts(const Colors& colors) const;
    void addPalette(const Colors& colors) const;
    void addCanvas(const Colors& colors) const;
    void addOwnColors(const Colors& colors) const;
    void addTimeline(const Colors& colors) const;

    QString m_look;
};

void TestContrast::row(const QString& what, const QColor& color, const QColor& ground, double least) const
{
    QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(m_look, what))) << color << ground << least;
}

void TestContrast::addTexts(const Colors& colors) const
{
    for (const Named& ground : grounds(colors)) {
        const QString on = QStringLiteral(" on %1").arg(QLatin1String(ground.name));
        row(QStringLiteral("text") + on, colors.text, ground.color, kText);
        row(QStringLiteral("muted text") + on, colors.muted, ground.color, kText);
        row(QStringLiteral("accent") + on, colors.accent, ground.color, kText);
        row(QStringLiteral("good") + on, colors.good, ground.color, kText);
        row(QStringLiteral("warning") + on, colors.warning, ground.color, kText);
        row(QStringLiteral("error") + on, colors.error, ground.color, kText);
    }
    row(QStringLiteral("selected row"), colors.text, colors.accentSoft, kText);
    row(QStringLiteral("muted in a selected row"), colors.muted, colors.accentSoft, kText);
    row(QStringLiteral("text of a wrong field"), colors.text, colors.errorSoft, kText);
    row(QStringLiteral("error on its ground"), colors.error, colors.errorSoft, kText);
    row(QStringLiteral("button of the accent"), colors.accentText, colors.accent, kText);
    for (const Named& change :
         {Named{"added", colors.good}, Named{"removed", colors.error}, Named{"changed", colors.warning}}) {
        const QString name = QLatin1String(change.name);
        row(QStringLiteral("text of a row that is %1").arg(name), colors.text,
            over(change.color, 0.16, colors.surface), kText);
        row(QStringLiteral("what was %1").arg(name), change.color, over(change.color, 0.16, colors.surface),
            kText);
    }
    row(QStringLiteral("found text"), colors.text, over(colors.warning, 0.3, colors.surface), kText);
    row(QStringLiteral("border of a field"), colors.borderStrong, colors.surface, kGraphics);
}

/// Disabled text need not, but is to be found.
void TestContrast::addPalette(const Colors& colors) const
{
    const QPalette palette = base::paletteOf(colors);
    const auto add = [&](const char* what, QPalette::ColorRole text, QPalette::ColorRole ground) {
        row(QLatin1String(what), palette.color(text), palette.color(ground), kText);
        row(QLatin1String(what) + QStringLiteral(", disabled"), palette.color(QPalette::Disabled, text),
            palette.color(QPalette::Disabled, ground), kGraphics);
    };
    add("window text", QPalette::WindowText, QPalette::Window);
    add("text of views", QPalette::Text, QPalette::Base);
    add("text of alternate rows", QPalette::Text, QPalette::AlternateBase);
    add("text of buttons", QPalette::ButtonText, QPalette::Button);
    row(QStringLiteral("highlighted text"), palette.color(QPalette::HighlightedText),
        palette.color(QPalette::Highlight), kText);
    row(QStringLiteral("placeholder"), palette.color(QPalette::PlaceholderText),
        palette.color(QPalette::Base), kText);
    row(QStringLiteral("tool tip"), palette.color(QPalette::ToolTipText),
        palette.color(QPalette::ToolTipBase), kText);
    row(QStringLiteral("link"), palette.color(QPalette::Link), palette.color(QPalette::Base), kText);
    row(QStringLiteral("visited link"), palette.color(QPalette::LinkVisited), palette.color(QPalette::Base),
        kText);
}

void TestContrast::addCanvas(const Colors& colors) const
{
    row(QStringLiteral("connection"), canvas::edgeColor(colors, false), colors.sunken, kGraphics);
    row(QStringLiteral("connection of rejects"), canvas::edgeColor(colors, true), colors.sunken, kGraphics);
    const QColor ink = colors.appearance == base::Appearance::Dark ? QColor(Qt::black) : QColor(Qt::white);
    for (const Named& badge : {Named{"good", colors.good}, Named{"warning", colors.warning},
                               Named{"error", colors.error}, Named{"accent", colors.accent}}) {
        row(QStringLiteral("sign of a badge: %1").arg(QLatin1String(badge.name)), ink, badge.color, kText);
        row(QStringLiteral("badge: %1").arg(QLatin1String(badge.name)), badge.color, colors.sunken,
            kGraphics);
    }
    const double tile = colors.appearance == base::Appearance::Dark ? 0.2 : 0.13;
    for (const Named& kind : kinds(colors)) {
        const QString name = QLatin1String(kind.name);
        row(QStringLiteral("stripe: %1").arg(name), kind.color, colors.sunken, kGraphics);
        row(QStringLiteral("letter of a port: %1").arg(name), colors.surface, kind.color, kText);
        row(QStringLiteral("icon: %1").arg(name), kind.color, over(kind.color, tile, colors.surface),
            kGraphics);
    }
}

void TestContrast::addOwnColors(const Colors& colors) const
{
    for (const canvas::NamedColor& each : canvas::namedColors()) {
        const QColor own = canvas::namedColor(colors, each.name);
        row(QStringLiteral("border of %1").arg(each.name), own, colors.sunken, kGraphics);
        for (const bool isHovered : {false, true}) {
            const QColor card = canvas::cardColor(colors, each.name, isHovered);
            const QString on = QStringLiteral(" of a card, %1%2")
                                   .arg(each.name, isHovered ? QStringLiteral(", hovered") : QString());
            row(QStringLiteral("name") + on, colors.text, card, kText);
            row(QStringLiteral("kind") + on, canvas::cardDetailColor(colors), card, kText);
            row(QStringLiteral("rejects") + on, colors.error, card, kGraphics);
        }
        const QColor bar = over(own, 0.16, over(own, 0.07, colors.sunken));
        row(QStringLiteral("title of a group, %1").arg(each.name), colors.text, bar, kText);
        row(QStringLiteral("sign of a group, %1").arg(each.name), colors.muted, bar, kGraphics);
    }
}

void TestContrast::addTimeline(const Colors& colors) const
{
    for (int at = 0; at < static_cast<int>(patient::kLaneCount); ++at) {
        const auto lane = static_cast<patient::Lane>(at);
        row(QStringLiteral("lane %1").arg(at), timeline::laneColor(colors, lane), colors.surface, kGraphics);
        row(QStringLiteral("chart of lane %1").arg(at), timeline::chartLineColor(colors, lane),
            colors.surface, kGraphics);
    }
    for (const patient::Flag flag : {patient::Flag::Abnormal, patient::Flag::Low, patient::Flag::High,
                                     patient::Flag::CriticalLow, patient::Flag::CriticalHigh})
        row(QStringLiteral("flag %1").arg(timeline::flagLetters(flag)), timeline::flagColor(colors, flag),
            colors.surface, kText);
    row(QStringLiteral("number of abnormal results"), colors.warning,
        over(colors.warning, 0.16, colors.surface), kText);
    row(QStringLiteral("bars of a chart"), colors.accent, colors.surface, kGraphics);
}

void TestContrast::everythingIsSeen_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const base::Appearance appearance : {base::Appearance::Light, base::Appearance::Dark}) {
        const Colors& colors = base::colorsOf(appearance);
        m_look = appearance == base::Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
        addTexts(colors);
        addPalette(colors);
        addCanvas(colors);
        addOwnColors(colors);
        addTimeline(colors);
    }
}

void TestContrast::everythingIsSeen()
{
    QFETCH(const QColor, color);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double found = contrast(color, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 is %3, not %4")
                                            .arg(color.name(), ground.name())
                                            .arg(found, 0, 'f', 2)
                                            .arg(least)));
}

QTEST_GUILESS_MAIN(TestContrast)

#include "tst_contrast.moc"
