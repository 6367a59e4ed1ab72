// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/browse_editor.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::base {
namespace {

/// A combo box that says so before its list opens.
class AskingBox final : public QComboBox
{
public:
    AskingBox(std::function<void()> ask, QWidget* parent) : QComboBox(parent), m_ask(std::move(ask)) {}

    void showPopup() override
    {
        m_ask();
        QComboBox::showPopup();
    }

private:
    std::function<void()> m_ask;
};

} // namespace

BrowseEditor::BrowseEditor(const SettingManifest& setting, BrowseFunction browse, QWidget* parent)
    : FieldEditor(parent),
      m_key(toQString(setting.key)),
      m_browse(std::move(browse)),
      m_field(new AskingBox([this] { this->browse(); }, this)),
      m_state(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_field);
    layout->addWidget(m_state);
    m_state->setWordWrap(true);
    m_state->hide();
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(8);
    m_field->setAccessibleName(translateManifest(setting.title));
    m_field->lineEdit()->setPlaceholderText(tr("Type a name, or open the list"));
    setFocusProxy(m_field);
    connect(m_field, &QComboBox::activated, this, [this] {
        m_isAsking = false;
        Q_EMIT edited();
    });
    connect(m_field, &QComboBox::editTextChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT edited();
    });
}

SettingValue BrowseEditor::value() const
{
    const QString text = m_field->currentText();
    return text.isEmpty() ? SettingValue() : SettingValue(toUtf8(text));
}

void BrowseEditor::setValue(const SettingValue& value)
{
    const QString text = toQString(value.text());
    if (m_field->currentText() == text)
        return;
    m_isSetting = true;
    m_field->setEditText(text);
    m_isSetting = false;
}

void BrowseEditor::setInvalid(bool isInvalid)
{
    m_field->setProperty("hilumInvalid", isInvalid);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

void BrowseEditor::browse()
{
    m_isAsking = true;
    m_state->setProperty("hilumRole", QStringLiteral("muted"));
    m_state->style()->polish(m_state);
    m_state->setText(tr("Asking for the list…"));
    m_state->show();
    m_browse(m_key, this, [this](const BrowsedValues& values) { take(values); });
}

void BrowseEditor::take(const BrowsedValues& values)
{
    const bool isMissing = values.names.isEmpty();
    m_state->setVisible(isMissing);
    m_state->setProperty("hilumRole", values.problem.isEmpty() ? "muted" : "error");
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_state->setText(values.problem.isEmpty() ? tr("There is nothing to choose from.") : values.problem);
    const QString text = m_field->currentText();
    m_isSetting = true;
    m_field->hidePopup();
    m_field->clear();
    m_field->addItems(values.names);
    m_field->setCurrentIndex(m_field->findText(text));
    m_field->setEditText(text);
    m_isSetting = false;
    if (std::exchange(m_isAsking, false) && !isMissing)
        m_field->QComboBox::showPopup(); // Grown to what it now holds.
}

BrowseButton::BrowseButton(const SettingManifest& setting, BrowseFunction browse, QWidget* parent)
    : QWidget(parent), m_key(toQString(setting.key)), m_browse(std::move(browse))
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("add")));
    button->setToolTip(tr("Choose from the list"));
    button->setAccessibleName(tr("Choose %1").arg(translateManifest(setting.title)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    connect(button, &QToolButton::clicked, this, &BrowseButton::open);
}

void BrowseButton::open()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Asking for the list…"))->setEnabled(false);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    m_browse(m_key, menu, [this, menu](const BrowsedValues& values) {
        menu->clear();
        for (const QString& name : values.names)
            menu->addAction(name, this, [this, name] { Q_EMIT chosen(name); });
        if (values.names.isEmpty())
            menu->addAction(values.problem.isEmpty() ? tr("There is nothing to choose from.")
                                                     : values.problem)
                ->setEnabled(false);
    });
}

} // namespace hilum::base
