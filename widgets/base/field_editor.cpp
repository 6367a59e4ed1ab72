// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/field_editor.h"

#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"
#include "widgets/base/browse_editor.h"
#include "widgets/base/path_editor.h"
#include "widgets/base/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace hilum::base {
namespace {

void markInvalid(QWidget* field, bool isInvalid)
{
    if (field->property("hilumInvalid").toBool() == isInvalid)
        return;
    field->setProperty("hilumInvalid", isInvalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QHBoxLayout* flatLayout(QWidget* owner)
{
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

QString placeholderOf(const SettingManifest& setting)
{
    if (!setting.placeholder.empty())
        return translateManifest(setting.placeholder);
    return setting.type == SettingType::Secret ? QStringLiteral("${env:NAME}")
                                               : toQString(setting.defaultValue);
}

SettingValue scalarOrNothing(const QString& text)
{
    return text.isEmpty() ? SettingValue() : SettingValue(toUtf8(text));
}

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const SettingManifest& setting, QWidget* parent)
        : FieldEditor(parent), m_field(new QLineEdit(this))
    {
        flatLayout(this)->addWidget(m_field);
        setFocusProxy(m_field);
        m_field->setPlaceholderText(placeholderOf(setting));
        m_field->setAccessibleName(translateManifest(setting.title));
        connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }

    [[nodiscard]] SettingValue value() const override { return scalarOrNothing(m_field->text()); }
    void setValue(const SettingValue& value) override
    {
        const QString text = toQString(value.text());
        if (m_field->text() != text)
            m_field->setText(text);
    }
    void setInvalid(bool isInvalid) override { markInvalid(m_field, isInvalid); }

private:
    QLineEdit* m_field;
};

/// Several lines: paragraphs, SQL, lists with an item a line, and nested settings as YAML.
class TextEditor final : public FieldEditor
{
public:
    TextEditor(const SettingManifest& setting, const FieldContext& context, QWidget* parent)
        : FieldEditor(parent), m_type(setting.type), m_field(new QPlainTextEdit(this))
    {
        QHBoxLayout* layout = flatLayout(this);
        layout->addWidget(m_field);
        if (m_type == SettingType::TextList && context.browse) {
            auto* chooser = new BrowseButton(setting, context.browse, this);
            layout->addWidget(chooser, 0, Qt::AlignTop);
            connect(chooser, &BrowseButton::chosen, m_field, [this](const QString& name) {
                const QString text = m_field->toPlainText().trimmed();
                if (!text.split(QLatin1Char('\n')).contains(name))
                    m_field->setPlainText(text.isEmpty() ? name : text + QLatin1Char('\n') + name);
            });
        }
        setFocusProxy(m_field);
        if (m_type != SettingType::Paragraph && m_type != SettingType::TextList)
            m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_field->setPlaceholderText(placeholderOf(setting));
        m_field->setAccessibleName(translateManifest(setting.title));
        m_field->setTabChangesFocus(true);
        const int lines = m_type == SettingType::Structure ? 7 : m_type == SettingType::TextList ? 3 : 4;
        m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * lines + 14);
        connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isSetting)
                Q_EMIT edited();
        });
    }

    [[nodiscard]] SettingValue value() const override
    {
        const QString text = m_field->toPlainText();
        if (text.trimmed().isEmpty())
            return {};
        if (m_type == SettingType::Structure) {
            Result<SettingValue> parsed = pipeline::parseYaml(toUtf8(text), "");
            return parsed ? *std::move(parsed) : SettingValue(toUtf8(text));
        }
        if (m_type != SettingType::TextList)
            return {toUtf8(text)};
        SettingValue list = SettingValue::list();
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            list.items().emplace_back(toUtf8(line.trimmed()));
        return list;
    }

    void setValue(const SettingValue& value) override
    {
        if (value == this->value())
            return;
        m_isSetting = true;
        m_field->setPlainText(textOf(value));
        m_isSetting = false;
    }

    void setInvalid(bool isInvalid) override { markInvalid(m_field, isInvalid); }

private:
    [[nodiscard]] QString textOf(const SettingValue& value) const
    {
        if (value.isScalar() || value.isNull())
            return toQString(value.text());
        if (m_type == SettingType::Structure)
            return toQString(pipeline::writeYaml(value));
        QStringList lines;
        for (const SettingValue& item : value.items())
            lines << toQString(item.text());
        return lines.join(QLatin1Char('\n'));
    }

    SettingType m_type;
    QPlainTextEdit* m_field;
    bool m_isSetting = false;
};

class SwitchEditor final : public FieldEditor
{
public:
    SwitchEditor(const SettingManifest& setting, QWidget* parent)
        : FieldEditor(parent),
          m_default(setting.defaultValue == "true"),
          m_field(new QCheckBox(translateManifest(setting.title), this))
    {
        flatLayout(this)->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &QCheckBox::clicked, this, &FieldEditor::edited);
    }

    /// Always said once it was clicked: a reader of the file need not know the default.
    [[nodiscard]] SettingValue value() const override { return {m_field->isChecked() ? "true" : "false"}; }
    void setValue(const SettingValue& value) override
    {
        m_field->setChecked(value.asBoolean().value_or(m_default));
    }
    void setInvalid(bool /*isInvalid*/) override {}

private:
    bool m_default;
    QCheckBox* m_field;
};

struct Choice
{
    QString value;
    QString title;
    QString detail;
};

/// A list to choose from.
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const SettingManifest& setting, const std::vector<Choice>& choices, QWidget* parent)
        : FieldEditor(parent), m_default(toQString(setting.defaultValue)), m_field(new QComboBox(this))
    {
        flatLayout(this)->addWidget(m_field);
        setFocusProxy(m_field);
        m_field->setAccessibleName(translateManifest(setting.title));
        m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_field->setMinimumContentsLength(8);
        if (m_default.isEmpty())
            m_field->addItem(tr("Choose…"), QString());
        for (const Choice& each : choices) {
            m_field->addItem(each.title, each.value);
            m_field->setItemData(m_field->count() - 1, each.detail, Qt::ToolTipRole);
        }
        connect(m_field, &QComboBox::activated, this, &FieldEditor::edited);
    }

    [[nodiscard]] SettingValue value() const override
    {
        return scalarOrNothing(m_field->currentData().toString());
    }

    void setValue(const SettingValue& value) override
    {
        const QString text = value.isNull() ? m_default : toQString(value.text());
        int at = m_field->findData(text);
        if (at < 0) { // What the file says is shown even where it is no choice; the check says so.
            m_field->addItem(text, text);
            at = m_field->count() - 1;
        }
        m_field->setCurrentIndex(at);
    }

    void setInvalid(bool isInvalid) override { markInvalid(m_field, isInvalid); }

private:
    QString m_default;
    QComboBox* m_field;
};

std::vector<Choice> choicesOf(const SettingManifest& setting)
{
    std::vector<Choice> choices;
    for (const SettingChoice& each : setting.choices)
        choices.push_back(
            {toQString(each.value), translateManifest(each.title.empty() ? each.value : each.title), {}});
    return choices;
}

std::vector<Choice> formatsOf(const FieldContext& context)
{
    std::vector<Choice> choices;
    if (context.registry == nullptr)
        return choices;
    for (const Codec* codec : context.registry->codecs()) {
        const Manifest& manifest = codec->manifest();
        const bool fits = context.direction == Direction::Source ? manifest.source != Carries::Nothing
                                                                 : manifest.sink != Carries::Nothing;
        if (fits || (manifest.source == Carries::Nothing && manifest.sink == Carries::Nothing))
            choices.push_back({toQString(manifest.id), translateManifest(manifest.title),
                               translateManifest(manifest.description)});
    }
    return choices;
}

} // namespace

FieldEditor* makeFieldEditor(const SettingManifest& setting, const FieldContext& context, QWidget* parent)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return new SwitchEditor(setting, parent);
    case SettingType::Choice:
        return new ChoiceEditor(setting, choicesOf(setting), parent);
    case SettingType::Format:
        return new ChoiceEditor(setting, formatsOf(context), parent);
    case SettingType::Path:
        return new PathEditor(setting, context.baseFolder, parent);
    case SettingType::Expression:
        return context.makeExpression ? context.makeExpression(setting, parent)
                                      : new TextEditor(setting, context, parent);
    case SettingType::Paragraph:
    case SettingType::Sql:
    case SettingType::TextList:
    case SettingType::Structure:
        return new TextEditor(setting, context, parent);
    case SettingType::Table:
    case SettingType::Column:
        if (context.browse)
            return new BrowseEditor(setting, context.browse, parent);
        return new LineEditor(setting, parent);
    case SettingType::Text:
    case SettingType::Secret:
    case SettingType::Integer:
    case SettingType::Decimal:
        break;
    }
    return new LineEditor(setting, parent);
}

} // namespace hilum::base
