// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace hilum::commands {

/// Something that the window can be told to do.
struct Command
{
    /// The action's object name; else made of menu and text, which follows the language.
    QString id;
    /// Title of its menu.
    QString group;
    QAction* action = nullptr;
    /// The keys that it came with.
    QList<QKeySequence> defaults;

    [[nodiscard]] QString title() const;
};

/// All commands of a window and their keys. Keys that the user chose are kept in the settings.
class CommandList final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One that is in no menu.
    void add(QAction& action, const QString& group);
    /// One of a view that is made after read(): it gets its keys of the settings at once.
    void addWithKeys(QAction& action, const QString& group);
    /// Takes all actions of the menus, in their order, but for menus with the property `hilumDynamic`; then
    /// gives them the keys of the settings. The actions outlive the list.
    void read(const QMenuBar& bar);

    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    /// Commands that have these keys, or keys that begin like them.
    [[nodiscard]] QList<const Command*> holdersOf(const QKeySequence& keys, const QString& except) const;
    /// Empty keys: none.
    void setKeys(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();
    [[nodiscard]] bool isChanged(const Command& command) const;

Q_SIGNALS:
    void keysChanged();

private:
    void read(const QMenu& menu, const QString& group);
    void applySettings();
    static void applySettings(const Command& command);
    void save(const Command& command) const;
    [[nodiscard]] Command* find(const QString& id);

    QList<Command> m_commands;
};

} // namespace hilum::commands
