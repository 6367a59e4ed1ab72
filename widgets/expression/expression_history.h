// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/expression/expression_context.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace hilum::expression {

/// The last expressions that were written, the newest first, for all editors of a window. An editor finds the
/// history among the children of the widgets that it is in.
class ExpressionHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostKept = 50;

    explicit ExpressionHistory(QObject* parent = nullptr) : QObject(parent) {}

    /// Null where there is none around the widget.
    [[nodiscard]] static ExpressionHistory* around(const QWidget& widget);

    /// Whether an expression may be kept beyond the session.
    enum class Keeping : std::uint8_t { Lasting, OnlyNow };

    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    /// Those that may be kept beyond the session.
    [[nodiscard]] QStringList lasting() const;
    void restore(const QStringList& texts);
    /// Puts it first; an empty one is none.
    void add(const QString& text, Keeping keeping);

Q_SIGNALS:
    void changed();

private:
    QStringList m_texts;
    QStringList m_onlyNow;
};

/// Only now where the expression compares what identifies a person, or a field that is not known, with a
/// text, date or long number: that may be a patient's.
[[nodiscard]] ExpressionHistory::Keeping keepingOf(const QString& text, const ExpressionContext& context);

} // namespace hilum::expression
