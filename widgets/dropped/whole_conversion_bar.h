// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/latest_work.h"
#include "widgets/dropped/whole_conversion.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace hilum::dropped {

/// All of a source on its way into a file: how far it is, and afterwards what became of it. Hidden before
/// that. What is shown beside it can be looked at meanwhile.
class WholeConversionBar final : public QFrame
{
    Q_OBJECT

public:
    /// REQUIRES: what the context refers to outlives the bar.
    WholeConversionBar(engine::EngineContext context, base::LatestWorkPointer work, QWidget* parent);
    ~WholeConversionBar() override;

    /// `name` is what is converted. REQUIRES: nothing is on its way.
    void start(WholeRequest request, const QString& name);
    void refuse(const QString& reason);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& cancelButton() { return *m_cancel; }
    [[nodiscard]] QPushButton& fileButton() { return *m_file; }
    [[nodiscard]] QPushButton& folderButton() { return *m_folder; }
    [[nodiscard]] QPushButton& timelineButton() { return *m_timeline; }
    [[nodiscard]] QToolButton& reasonsButton() { return *m_reasons; }
    [[nodiscard]] QTreeView& reasons() { return *m_list; }

Q_SIGNALS:
    void workingChanged(bool isWorking);
    void timelineRequested(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shared;

    void build();
    void showProgress();
    void setWorking(bool isWorking);
    void take(const Result<WholeOutcome>& outcome);
    void showOutcome(const WholeOutcome& outcome);
    void showReasons(const std::vector<engine::FindingReport>& findings);
    void open(const QString& path);
    void cancel();

    engine::EngineContext m_context;
    std::shared_ptr<Shared> m_shared;
    QString m_name;
    QString m_written; ///< The file; "" while there is none.
    bool m_makesFhir = false;
    bool m_isWorking = false;
    QLabel* m_icon;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QToolButton* m_reasons;
    QPushButton* m_file;
    QPushButton* m_folder;
    QPushButton* m_timeline;
    QToolButton* m_close;
    QTreeView* m_list;
    QStandardItemModel* m_model;
    QTimer m_poll;
    base::LatestWorkPointer m_work; // Last: it ends before what it would deliver to.
};

} // namespace hilum::dropped
