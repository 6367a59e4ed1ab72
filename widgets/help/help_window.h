// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace hilum::help {

/// The help pages in a window of their own, which stays beside the work: contents and search on the left, a
/// page on the right.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// Shows a page; an unknown one is the first.
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QListWidget& contents() { return *m_contents; }
    [[nodiscard]] QTextBrowser& text() { return *m_text; }
    void goBack();
    void goForward();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void fillContents();
    void display(const QString& id);
    void follow(const QUrl& link);
    void updateButtons();

    QLineEdit* m_search = nullptr;
    QListWidget* m_contents = nullptr;
    QTextBrowser* m_text = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QString m_current;
    QStringList m_history;
    qsizetype m_at = -1;
};

} // namespace hilum::help
