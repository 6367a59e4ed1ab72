// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/path_editor.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace hilum::base {

PathEditor::PathEditor(const SettingManifest& setting, QString baseFolder, QWidget* parent)
    : FieldEditor(parent),
      m_baseFolder(std::move(baseFolder)),
      m_kind(toQString(setting.pathKind)),
      m_filter(translateManifest(setting.pathFilter)),
      m_field(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("open")));
    button->setToolTip(tr("Choose…"));
    button->setAccessibleName(tr("Choose %1").arg(translateManifest(setting.title)));
    layout->addWidget(m_field, 1);
    layout->addWidget(button);
    setFocusProxy(m_field);
    m_field->setPlaceholderText(setting.placeholder.empty() ? toQString(setting.defaultValue)
                                                            : translateManifest(setting.placeholder));
    m_field->setAccessibleName(translateManifest(setting.title));
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
    if (m_kind == QLatin1String("open-file")) { // Sources may read one file or all of a folder.
        auto* menu = new QMenu(button);
        menu->addAction(icon(QStringLiteral("file")), tr("A file…"), this, [this] { choose(false); });
        menu->addAction(icon(QStringLiteral("folder")), tr("All files of a folder…"), this,
                        [this] { choose(true); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    } else {
        connect(button, &QToolButton::clicked, this,
                [this] { choose(m_kind == QLatin1String("open-folder")); });
    }
}

SettingValue PathEditor::value() const
{
    return m_field->text().isEmpty() ? SettingValue() : SettingValue(toUtf8(m_field->text()));
}

void PathEditor::setValue(const SettingValue& value)
{
    const QString text = toQString(value.text());
    if (m_field->text() != text)
        m_field->setText(text);
}

void PathEditor::setInvalid(bool isInvalid)
{
    m_field->setProperty("hilumInvalid", isInvalid);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

QString PathEditor::startFolder() const
{
    const QString text = m_field->text();
    const QString path = QDir(m_baseFolder).absoluteFilePath(text);
    const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    return !text.isEmpty() && QFileInfo::exists(folder) ? folder : m_baseFolder;
}

void PathEditor::choose(bool isFolder)
{
    QString chosen;
    if (isFolder)
        chosen = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), startFolder());
    else if (m_kind == QLatin1String("save-file"))
        chosen = QFileDialog::getSaveFileName(this, tr("Choose where to write"), startFolder(), m_filter);
    else
        chosen = QFileDialog::getOpenFileName(this, tr("Choose a file"), startFolder(), m_filter);
    if (chosen.isEmpty())
        return;
    if (!m_baseFolder.isEmpty()) {
        const QString relative = QDir(m_baseFolder).relativeFilePath(chosen);
        if (relative.count(QStringLiteral("../")) <= 2 && QDir::isRelativePath(relative))
            chosen = relative;
    }
    if (isFolder && m_kind == QLatin1String("open-file"))
        chosen += QStringLiteral("/*");
    m_field->setText(chosen);
    Q_EMIT edited();
}

} // namespace hilum::base
