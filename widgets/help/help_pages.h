// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hilum::help {

struct HelpPage
{
    /// `canvas`.
    QString id;
    QString title;
    /// Markdown.
    QString text;
};

/// The first of the languages (`de-AT`, `de`), in their order, that the pages are written in: `de`; `en`
/// where there is none.
[[nodiscard]] QString helpLanguage(const QStringList& languages);
/// The pages in the order of their contents; those that the language lacks are in English.
[[nodiscard]] QList<HelpPage> readHelpPages(const QString& language);
/// The pages in the language of the application; read once.
[[nodiscard]] const QList<HelpPage>& helpPages();
/// Null where there is none.
[[nodiscard]] const HelpPage* helpPage(const QString& id);
/// Those that have all the words, in title or text; those in the title first.
[[nodiscard]] QList<const HelpPage*> searchHelp(const QString& words);

} // namespace hilum::help
