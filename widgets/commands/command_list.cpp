// SPDX-License-Identifier: Apache-2.0
#include "widgets/commands/command_list.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace hilum::commands {
namespace {

const QString kGroup = QStringLiteral("shortcuts/");

/// Text of a menu without the mark of its letter.
QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString idOf(const QAction& action, const QString& group)
{
    if (!action.objectName().isEmpty())
        return action.objectName();
    QString id = plain(group + QLatin1Char('.') + action.text()).toLower();
    id.replace(QLatin1Char(' '), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('-'));
    return id;
}

} // namespace

QString Command::title() const
{
    return plain(action->text());
}

void CommandList::read(const QMenuBar& bar)
{
    for (const QAction* top : bar.actions()) {
        if (top->menu() != nullptr)
            read(*top->menu(), plain(top->text()));
    }
    applySettings();
}

void CommandList::add(QAction& action, const QString& group)
{
    const QString id = idOf(action, group);
    if (!action.isSeparator() && !action.text().isEmpty() && find(id) == nullptr)
        m_commands.append({.id = id, .group = group, .action = &action, .defaults = action.shortcuts()});
}

void CommandList::addWithKeys(QAction& action, const QString& group)
{
    add(action, group);
    if (const Command* command = find(idOf(action, group)); command != nullptr)
        applySettings(*command);
}

void CommandList::read(const QMenu& menu, const QString& group)
{
    if (menu.property("hilumDynamic").toBool())
        return;
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            read(*action->menu(), group + QStringLiteral(" › ") + plain(action->text()));
            continue;
        }
        add(*action, group);
    }
}

void CommandList::applySettings()
{
    for (const Command& command : m_commands)
        applySettings(command);
}

void CommandList::applySettings(const Command& command)
{
    const QSettings settings;
    const QString key = kGroup + command.id;
    if (settings.contains(key))
        command.action->setShortcut(QKeySequence(settings.value(key).toString(), QKeySequence::PortableText));
}

Command* CommandList::find(const QString& id)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QList<const Command*> CommandList::holdersOf(const QKeySequence& keys, const QString& except) const
{
    QList<const Command*> holders;
    for (const Command& command : m_commands) {
        const bool holds = std::ranges::any_of(command.action->shortcuts(), [&](const QKeySequence& own) {
            return own.matches(keys) != QKeySequence::NoMatch || keys.matches(own) != QKeySequence::NoMatch;
        });
        if (holds && !keys.isEmpty() && command.id != except)
            holders.append(&command);
    }
    return holders;
}

bool CommandList::isChanged(const Command& command) const
{
    return command.action->shortcuts() != command.defaults;
}

void CommandList::save(const Command& command) const
{
    QSettings settings;
    if (isChanged(command))
        settings.setValue(kGroup + command.id,
                          command.action->shortcut().toString(QKeySequence::PortableText));
    else
        settings.remove(kGroup + command.id);
}

void CommandList::setKeys(const QString& id, const QKeySequence& keys)
{
    Command* command = find(id);
    if (command == nullptr)
        return;
    command->action->setShortcut(keys);
    save(*command);
    Q_EMIT keysChanged();
}

void CommandList::reset(const QString& id)
{
    Command* command = find(id);
    if (command == nullptr)
        return;
    command->action->setShortcuts(command->defaults);
    save(*command);
    Q_EMIT keysChanged();
}

void CommandList::resetAll()
{
    for (const Command& command : m_commands) {
        command.action->setShortcuts(command.defaults);
        save(command);
    }
    Q_EMIT keysChanged();
}

} // namespace hilum::commands
