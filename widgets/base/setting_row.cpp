// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/setting_row.h"

#include "widgets/base/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hilum::base {

SettingRow::SettingRow(const SettingManifest& setting, const FieldContext& context, QWidget* parent)
    : QWidget(parent),
      m_setting(setting),
      m_direction(context.direction),
      m_editor(makeFieldEditor(setting, context, this)),
      m_error(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (setting.type != SettingType::Boolean) { // A check box says its title itself.
        auto* title = new QLabel(translateManifest(setting.title), this);
        title->setBuddy(m_editor);
        if (setting.isRequired)
            title->setText(tr("%1 (required)").arg(title->text()));
        layout->addWidget(title);
    }
    layout->addWidget(m_editor);
    // Room to spare belongs below the form. The row itself may be higher than its hint, where its help takes
    // more lines.
    m_editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_error->setProperty("hilumRole", "error");
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    if (!setting.help.empty()) {
        auto* help = new QLabel(translateManifest(setting.help), this);
        help->setProperty("hilumRole", "muted");
        help->setWordWrap(true);
        layout->addWidget(help);
    }
    setObjectName(QStringLiteral("setting-") + toQString(setting.key));
    connect(m_editor, &FieldEditor::edited, this, [this] {
        check();
        Q_EMIT edited(key(), m_editor->value());
    });
}

QString SettingRow::key() const
{
    return toQString(m_setting.key);
}

void SettingRow::setValue(const SettingValue& value)
{
    m_editor->setValue(value);
    check();
}

void SettingRow::setFinding(const QString& message)
{
    m_finding = message;
    check();
}

QString SettingRow::errorText() const
{
    return m_error->text();
}

void SettingRow::check()
{
    Manifest manifest;
    manifest.id = m_setting.key;
    manifest.settings.push_back(m_setting);
    Settings settings = Settings::map();
    if (const SettingValue value = m_editor->value(); !value.isNull())
        settings.set(m_setting.key, value);
    QString message = m_finding;
    for (const Diagnostic& finding : checkSettings(manifest, m_direction, settings, {}))
        message =
            finding.code == "connect.missing-setting" ? tr("This is needed.") : translateMessage(finding);
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    m_editor->setInvalid(!message.isEmpty());
}

} // namespace hilum::base
