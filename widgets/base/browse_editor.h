// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/field_editor.h"

class QComboBox;
class QLabel;

namespace hilum::base {

/// A name that its connector can list (a table, a column): typed, or chosen from the list, which is asked for
/// when it is opened. Where it cannot be had the reason stands below.
class BrowseEditor final : public FieldEditor
{
    Q_OBJECT

public:
    BrowseEditor(const SettingManifest& setting, BrowseFunction browse, QWidget* parent);

    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue& value) override;
    void setInvalid(bool isInvalid) override;
    /// Asks for the list.
    void browse();

private:
    void take(const BrowsedValues& values);

    QString m_key;
    BrowseFunction m_browse;
    QComboBox* m_field;
    QLabel* m_state;
    bool m_isSetting = false;
    bool m_isAsking = false; // The list is to open when it comes.
};

/// A button that lists names and puts those chosen into a list of names, one a line.
class BrowseButton final : public QWidget
{
    Q_OBJECT

public:
    BrowseButton(const SettingManifest& setting, BrowseFunction browse, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& name);

private:
    void open();

    QString m_key;
    BrowseFunction m_browse;
};

} // namespace hilum::base
