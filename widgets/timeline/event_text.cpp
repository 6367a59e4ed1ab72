// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/event_text.h"

#include "widgets/base/text.h"
#include "widgets/timeline/lane_style.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace hilum::timeline {
namespace {

QString eventText(const char* text)
{
    return QCoreApplication::translate("EventText", text);
}

/// The age in years, of small children in months.
QString ageText(const QDate& born, const QDate& until)
{
    int months = (until.year() - born.year()) * 12 + until.month() - born.month();
    months -= until.day() < born.day() ? 1 : 0;
    return months < 24 ? eventText(QT_TRANSLATE_NOOP("EventText", "%1 mo")).arg(std::max(0, months))
                       : eventText(QT_TRANSLATE_NOOP("EventText", "%1 y")).arg(months / 12);
}

} // namespace

QString groupTitleOf(const patient::EventGroup& group)
{
    const QString title = base::toQString(group.title);
    return group.isAllergy ? eventText(QT_TRANSLATE_NOOP("EventText", "Allergy: %1")).arg(title) : title;
}

QString titleOf(const patient::PatientRecord& record, const patient::Event& event)
{
    const QString own = base::toQString(event.title);
    return own.isEmpty() ? groupTitleOf(record.groupOf(event)) : own;
}

QString dateText(const QDate& date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"),
                       QLatin1String("yyyy")); // Nobody should guess the century of a record.
    return locale.toString(date, format);
}

QString momentText(std::int64_t seconds, DatePrecision precision)
{
    const QLocale locale;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds);
    switch (precision) {
    case DatePrecision::Year:
        return QString::number(moment.date().year());
    case DatePrecision::Month:
        return QStringLiteral("%1 %2")
            .arg(locale.standaloneMonthName(moment.date().month()))
            .arg(moment.date().year());
    case DatePrecision::Day:
        return dateText(moment.date());
    default:
        return QStringLiteral("%1 %2").arg(dateText(moment.date()),
                                           locale.toString(moment.time(), QLocale::ShortFormat));
    }
}

QString durationText(double seconds)
{
    struct Unit
    {
        double seconds;
        const char* text;
    };
    static constexpr std::array<Unit, 5> kUnits = {{{365.25 * 86400, QT_TRANSLATE_NOOP("EventText", "%1 y")},
                                                    {30.44 * 86400, QT_TRANSLATE_NOOP("EventText", "%1 mo")},
                                                    {86400, QT_TRANSLATE_NOOP("EventText", "%1 d")},
                                                    {3600, QT_TRANSLATE_NOOP("EventText", "%1 h")},
                                                    {60, QT_TRANSLATE_NOOP("EventText", "%1 min")}}};
    double rest = std::abs(seconds) + 1; // The last second of a day makes the day whole.
    for (std::size_t at = 0; at < kUnits.size(); ++at) {
        const double count = std::floor(rest / kUnits[at].seconds);
        if (count < 1)
            continue;
        QString made = eventText(kUnits[at].text).arg(count);
        rest -= count * kUnits[at].seconds;
        const double next = at + 1 < kUnits.size() ? std::floor(rest / kUnits[at + 1].seconds) : 0;
        if (next >= 1 && count < 4)
            made += QLatin1Char(' ') + eventText(kUnits[at + 1].text).arg(next);
        return made;
    }
    return eventText(QT_TRANSLATE_NOOP("EventText", "less than a minute"));
}

QString timeText(const patient::Event& event)
{
    if (!event.hasTime)
        return eventText(QT_TRANSLATE_NOOP("EventText", "no date"));
    const QString start = momentText(event.start, event.precision);
    if (event.isOpen)
        return eventText(QT_TRANSLATE_NOOP("EventText", "since %1")).arg(start);
    if (event.end <= event.start)
        return start;
    const bool isOneDay =
        QDateTime::fromSecsSinceEpoch(event.start).date() == QDateTime::fromSecsSinceEpoch(event.end).date();
    const QString end =
        isOneDay && event.precision > DatePrecision::Day
            ? QLocale().toString(QDateTime::fromSecsSinceEpoch(event.end).time(), QLocale::ShortFormat)
            : momentText(event.end, event.precision);
    return QStringLiteral("%1 – %2 (%3)")
        .arg(start, end, durationText(static_cast<double>(event.end - event.start)));
}

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 6);
}

QString scaleText(double number)
{
    const double size = std::abs(number);
    const int digits = size < 1e-9 ? 0 : std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 9);
    QString text = QLocale().toString(number, 'f', digits);
    const QString point = QLocale().decimalPoint();
    while (text.contains(point) && (text.endsWith(QLatin1Char('0')) || text.endsWith(point)))
        text.chop(1);
    return text;
}

QString numberText(const patient::Event& event)
{
    const QString given = base::toQString(event.value).section(QLatin1Char(' '), 0, 0);
    return given.isEmpty() ? numberText(event.number.value_or(0))
                           : QString(given).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString valueText(const patient::Event& event)
{
    const QString value = base::toQString(event.value);
    const qsizetype blank = value.indexOf(QLatin1Char(' '));
    return event.number ? numberText(event) + (blank < 0 ? QString() : value.mid(blank)) : value;
}

QString rangeText(const patient::Event& event)
{
    if (!event.low && !event.high)
        return {};
    const QString unit = event.unit.empty() ? QString() : QLatin1Char(' ') + base::toQString(event.unit);
    if (event.low && event.high)
        return QStringLiteral("%1 – %2%3").arg(numberText(*event.low), numberText(*event.high), unit);
    return event.low
               ? eventText(QT_TRANSLATE_NOOP("EventText", "from %1")).arg(numberText(*event.low) + unit)
               : eventText(QT_TRANSLATE_NOOP("EventText", "up to %1")).arg(numberText(*event.high) + unit);
}

QString sentenceOf(const patient::PatientRecord& record, const patient::Event& event)
{
    QStringList parts{laneTitle(event.lane), titleOf(record, event), timeText(event)};
    if (!event.value.empty())
        parts += valueText(event);
    if (const QString flag = flagText(event.flag); !flag.isEmpty())
        parts += flag;
    if (const QString range = rangeText(event); !range.isEmpty())
        parts += eventText(QT_TRANSLATE_NOOP("EventText", "reference %1")).arg(range);
    if (event.standing == patient::Standing::Void)
        parts += base::toQString(event.status);
    return parts.join(QStringLiteral(", "));
}

QString nameText(const patient::Patient& patient)
{
    if (!patient.name.empty())
        return base::toQString(patient.name);
    return patient.isKnown ? eventText(QT_TRANSLATE_NOOP("EventText", "Without a name"))
                           : eventText(QT_TRANSLATE_NOOP("EventText", "Patient not in this result"));
}

QString genderText(const std::string& gender)
{
    if (gender == "male")
        return eventText(QT_TRANSLATE_NOOP("EventText", "male"));
    if (gender == "female")
        return eventText(QT_TRANSLATE_NOOP("EventText", "female"));
    if (gender == "other")
        return eventText(QT_TRANSLATE_NOOP("EventText", "other gender"));
    return {};
}

QString birthText(const patient::Patient& patient, const QDate& today)
{
    const std::optional<DateTime> birth = DateTime::parseDate(patient.birthDate);
    if (!birth)
        return {};
    const QDate born(birth->year, birth->month, birth->day);
    const std::optional<DateTime> death = DateTime::parseDateTime(patient.deceased);
    const QDate until = death ? QDate(death->year, death->month, death->day) : today;
    const QString date =
        birth->precision == DatePrecision::Day ? dateText(born) : base::toQString(patient.birthDate);
    if (death)
        return eventText(QT_TRANSLATE_NOOP("EventText", "* %1, † %2 (%3)"))
            .arg(date, dateText(until), ageText(born, until));
    if (!patient.deceased.empty())
        return QStringLiteral("* %1, †").arg(date);
    return born > until ? QStringLiteral("* %1").arg(date) // Not yet: a mistake of the source.
                        : QStringLiteral("* %1 (%2)").arg(date, ageText(born, until));
}

} // namespace hilum::timeline
