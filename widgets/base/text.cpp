// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace hilum::base {

QString translateMessage(const Diagnostic& diagnostic)
{
    const QString translated = QCoreApplication::translate("diagnostics", diagnostic.message.c_str());
    return toQString(fillTemplate(toUtf8(translated), diagnostic.arguments));
}

QString translateManifest(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate("manifest", std::string(text).c_str());
}

QString translatePlace(const Place& place)
{
    QStringList parts;
    if (!place.resource.empty())
        parts << QFileInfo(toQString(place.resource)).fileName();
    if (place.line != 0 && place.column != 0)
        parts << QCoreApplication::translate("place", "line %1:%2").arg(place.line).arg(place.column);
    else if (place.line != 0)
        parts << QCoreApplication::translate("place", "line %1").arg(place.line);
    if (place.record != 0)
        parts << QCoreApplication::translate("place", "record %1").arg(place.record);
    if (!place.path.empty())
        parts << toQString(place.path);
    return parts.join(QStringLiteral(", "));
}

QString countText(std::uint64_t count, CountForm form)
{
    const QLocale locale;
    if (form == CountForm::Short && count >= 1'000'000)
        return QCoreApplication::translate("count", "%1 M")
            .arg(locale.toString(static_cast<double>(count) / 1e6, 'f', 1));
    return locale.toString(static_cast<qulonglong>(count));
}

} // namespace hilum::base
