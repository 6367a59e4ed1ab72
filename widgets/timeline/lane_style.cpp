// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/lane_style.h"

#include <QCoreApplication>

#include <array>

namespace hilum::timeline {
namespace {

using patient::Flag;
using patient::Lane;

QString laneText(const char* text)
{
    return QCoreApplication::translate("LaneStyle", text);
}

} // namespace

QString laneTitle(Lane lane)
{
    constexpr std::array<const char*, patient::kLaneCount> kTitles = {
        QT_TRANSLATE_NOOP("LaneStyle", "Encounters"),
        QT_TRANSLATE_NOOP("LaneStyle", "Conditions"),
        QT_TRANSLATE_NOOP("LaneStyle", "Results"),
        QT_TRANSLATE_NOOP("LaneStyle", "Vital signs"),
        QT_TRANSLATE_NOOP("LaneStyle", "Medications"),
        QT_TRANSLATE_NOOP("LaneStyle", "Procedures"),
        QT_TRANSLATE_NOOP("LaneStyle", "Immunizations"),
        QT_TRANSLATE_NOOP("LaneStyle", "Imaging"),
        QT_TRANSLATE_NOOP("LaneStyle", "Documents"),
        QT_TRANSLATE_NOOP("LaneStyle", "Other observations")};
    return laneText(kTitles[static_cast<std::size_t>(lane)]);
}

QString laneIcon(Lane lane)
{
    constexpr std::array<const char*, patient::kLaneCount> kIcons = {
        "encounter", "condition",    "laboratory", "vitals",   "medication",
        "procedure", "immunization", "image",      "document", "observation"};
    return QLatin1String(kIcons[static_cast<std::size_t>(lane)]);
}

QColor laneColor(const base::Colors& colors, Lane lane)
{
    switch (lane) {
    case Lane::Encounters:
        return colors.source;
    case Lane::Conditions:
        return colors.route;
    case Lane::Results:
        return colors.filter;
    case Lane::Vitals:
        return colors.join;
    case Lane::Medications:
        return colors.map;
    case Lane::Procedures:
        return colors.lookup;
    case Lane::Immunizations:
        return colors.validate;
    case Lane::Imaging:
        return colors.sink;
    case Lane::Documents:
        return base::mixed(colors.source, colors.map, 0.5);
    case Lane::Observations:
        break;
    }
    return base::mixed(colors.filter, colors.validate, 0.5);
}

QColor chartLineColor(const base::Colors& colors, Lane lane)
{
    return base::mixed(laneColor(colors, lane), colors.surface, 0.1);
}

QString flagText(Flag flag)
{
    switch (flag) {
    case Flag::None:
    case Flag::Normal:
        return {};
    case Flag::Abnormal:
        return laneText(QT_TRANSLATE_NOOP("LaneStyle", "abnormal"));
    case Flag::Low:
        return laneText(QT_TRANSLATE_NOOP("LaneStyle", "low"));
    case Flag::High:
        return laneText(QT_TRANSLATE_NOOP("LaneStyle", "high"));
    case Flag::CriticalLow:
        return laneText(QT_TRANSLATE_NOOP("LaneStyle", "critically low"));
    case Flag::CriticalHigh:
        return laneText(QT_TRANSLATE_NOOP("LaneStyle", "critically high"));
    }
    return {};
}

QString flagLetters(Flag flag)
{
    constexpr std::array<const char*, 7> kLetters = {"", "", "A", "L", "H", "LL", "HH"};
    return QLatin1String(kLetters[static_cast<std::size_t>(flag)]);
}

QColor flagColor(const base::Colors& colors, Flag flag)
{
    if (flag == Flag::CriticalLow || flag == Flag::CriticalHigh)
        return colors.error;
    return patient::isAbnormal(flag) ? colors.warning : colors.good;
}

} // namespace hilum::timeline
