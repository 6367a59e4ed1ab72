// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/value_dialog.h"

#include "widgets/base/icons.h"
#include "widgets/record/record_path.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace hilum::preview {

ValueDialog::ValueDialog(const QString& path, Node node, record::RecordListPointer keeper, QWidget* parent)
    : QDialog(parent),
      m_keeper(std::move(keeper)),
      m_node(node),
      m_note(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    setWindowTitle(path);
    constexpr QSize kSize(640, 420);
    resize(kSize);
    m_text->setReadOnly(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Value of %1").arg(path));
    m_note->setProperty("hilumRole", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    const std::string value = whole();
    const bool isCut = value.size() > static_cast<std::size_t>(kMostCharacters);
    m_text->setPlainText(record::toText(std::string_view(value).substr(0, kMostCharacters)));
    const QString size = QLocale().formattedDataSize(static_cast<qint64>(value.size()));
    m_note->setText(isCut ? tr("%1; only the beginning is shown. Save it to see all.").arg(size) : size);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(base::icon(QStringLiteral("copy")));
    QPushButton* save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    save->setIcon(base::icon(QStringLiteral("save")));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(record::toText(whole())); });
    connect(save, &QPushButton::clicked, this, &ValueDialog::askAndSave);
}

std::string ValueDialog::whole() const
{
    const Value value = m_node ? m_node.value() : Value();
    return value.isString() ? std::string(value.asString()) : std::string(value.toString());
}

QString ValueDialog::note() const
{
    return m_note->text();
}

bool ValueDialog::saveTo(const QString& file) const
{
    QSaveFile out(file);
    const std::string value = whole();
    const auto size = static_cast<qint64>(value.size());
    return out.open(QIODevice::WriteOnly) && out.write(value.data(), size) == size && out.commit();
}

void ValueDialog::askAndSave()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the value"));
    if (!file.isEmpty() && !saveTo(file))
        m_note->setText(tr("%1 cannot be written.").arg(file));
}

} // namespace hilum::preview
