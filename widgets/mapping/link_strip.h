// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace hilum::mapping_view {

/// The gap between two trees of a mapping, with curves between the rows that belong together.
class LinkStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Heights in the strip; an end out of sight is at its border.
    struct Link
    {
        int left = 0;
        int right = 0;
        bool isChosen = false;
        bool isWrong = false;
        /// Both ends can be seen.
        bool isWhole = true;
        /// What somebody wrote on the rule; marked on the line, told by its tool tip.
        QString comment = {};
    };
    using Links = std::function<std::vector<Link>(const LinkStrip&)>;

    explicit LinkStrip(Links links, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] std::vector<Link> links() const { return m_links(*this); }
    /// The comment whose mark is at the point; "" for none.
    [[nodiscard]] QString commentAt(QPoint point) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Links m_links;
};

} // namespace hilum::mapping_view
