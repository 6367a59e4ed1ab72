// SPDX-License-Identifier: Apache-2.0
#include "widgets/help/help_pages.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

// Resources of a static library are not seen by the linker until somebody names them.
static void initHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace hilum::help {
namespace {

QString readText(const QString& name)
{
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& text)
{
    const QString line = text.section(QLatin1Char('\n'), 0, 0);
    return line.mid(line.indexOf(QLatin1Char(' ')) + 1).trimmed();
}

bool hasAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString helpLanguage(const QStringList& languages)
{
    initHelpResources();
    const QString english = QStringLiteral("en");
    const QStringList written = QDir(QStringLiteral(":/help")).entryList(QDir::Dirs);
    for (const QString& tag : languages) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (language == english || written.contains(language))
            return language;
    }
    return english;
}

QList<HelpPage> readHelpPages(const QString& language)
{
    initHelpResources();
    QList<HelpPage> pages;
    for (const QString& id :
         readText(QStringLiteral("contents.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QString text = readText(QStringLiteral("%1/%2.md").arg(language, id));
        if (text.isEmpty())
            text = readText(id + QStringLiteral(".md"));
        pages.append({.id = id, .title = titleOf(text), .text = text});
    }
    return pages;
}

const QList<HelpPage>& helpPages()
{
    static const QList<HelpPage> kPages = readHelpPages(helpLanguage(QLocale().uiLanguages()));
    return kPages;
}

const HelpPage* helpPage(const QString& id)
{
    const auto found = std::ranges::find(helpPages(), id, &HelpPage::id);
    return found == helpPages().end() ? nullptr : &*found;
}

QList<const HelpPage*> searchHelp(const QString& words)
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<const HelpPage*> found;
    for (const HelpPage& page : helpPages()) {
        if (hasAll(page.text, parts))
            found.append(&page);
    }
    if (!parts.isEmpty())
        std::ranges::stable_partition(found,
                                      [&](const HelpPage* page) { return hasAll(page->title, parts); });
    return found;
}

} // namespace hilum::help
