// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace hilum::base {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask();
}

void SystemAppearance::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid()) // The old call wraps its answer twice.
            take(qvariant_cast<QDBusVariant>(reply.value().variant()).variant().toUInt());
        done->deleteLater();
    });
}

void SystemAppearance::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup && key == kKey)
        take(value.variant().toUInt());
}

void SystemAppearance::take(uint scheme)
{
    std::optional<Appearance> said;
    if (scheme == 1)
        said = Appearance::Dark;
    else if (scheme == 2)
        said = Appearance::Light;
    if (said == m_appearance)
        return;
    m_appearance = said;
    Q_EMIT changed();
}

} // namespace hilum::base
