// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/inventory_text.h"

#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hilum::inventory_view {

inventory::ReportLanguage userLanguage()
{
    const QLocale locale;
    return {.code = locale.bcp47Name().section(u'-', 0, 0).toStdString(),
            .translate =
                [](std::string_view text) {
                    const std::string key(text);
                    return QCoreApplication::translate("diagnostics", key.c_str()).toStdString();
                },
            .groupMark = locale.groupSeparator().toStdString(),
            .decimalMark = locale.decimalPoint().toStdString()};
}

QString kindText(inventory::FieldKind kind)
{
    const std::string title(inventory::fieldKindTitle(kind));
    return QCoreApplication::translate("diagnostics", title.c_str());
}

QString percentText(double share)
{
    return base::toQString(userLanguage().percent(share));
}

QString distinctText(const inventory::FieldInventory& field)
{
    if (field.values == 0)
        return {};
    return (field.isDistinctExact ? QString() : QStringLiteral("≈ ")) + base::countText(field.distinct);
}

QString rangeText(const inventory::FieldInventory& field)
{
    if (field.minimum.empty() || field.minimum == field.maximum)
        return base::toQString(field.minimum);
    return base::toQString(field.minimum) + QStringLiteral(" – ") + base::toQString(field.maximum);
}

QString valueText(const inventory::FrequentValue& value)
{
    return base::toQString(value.value).simplified() + (value.isCut ? QStringLiteral("…") : QString());
}

QString valuesText(const inventory::FieldInventory& field)
{
    constexpr std::size_t kShown = 6;
    if (field.areValuesHidden)
        return QString(6, QChar(0x2022));
    QStringList values;
    for (std::size_t at = 0; at < std::min(kShown, field.top.size()); ++at)
        values += valueText(field.top[at]);
    return values.join(QStringLiteral(", "))
           + (field.top.size() > kShown ? QStringLiteral(", …") : QString());
}

} // namespace hilum::inventory_view
