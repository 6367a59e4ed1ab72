// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace hilum::help {

struct HelpPage
{
    /// `canvas`.
    QString id;
    QString title;
    /// Markdown.
    QString text;
};

/// The pages in the order of their contents; read once.
[[nodiscard]] const QList<HelpPage>& helpPages();
/// Null where there is none.
[[nodiscard]] const HelpPage* helpPage(const QString& id);
/// Those that have all the words, in title or text; those in the title first.
[[nodiscard]] QList<const HelpPage*> searchHelp(const QString& words);

} // namespace hilum::help
