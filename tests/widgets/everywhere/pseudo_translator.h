// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace hilum::test {

/// A language that nobody speaks, to see what a translation does to a view: every text is longer by two
/// fifths, has accents, and stands in brackets. A text without them was not translated.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

/// Marks, placeholders and tags stay as they are.
[[nodiscard]] QString pseudoOf(const QString& text);

} // namespace hilum::test
