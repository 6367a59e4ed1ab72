// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/patient/resource_origin.h"
#include "widgets/timeline/reference_names.h"
#include "widgets/timeline/row_painter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;
class QToolButton;
class QTreeView;

namespace hilum::base {
class EmptyState;
}

namespace hilum::record {
class RecordTreeModel;
}

namespace hilum::timeline {

/// What is known of the chosen event: what it says, its comparison with another, its resource as a tree, and
/// where it came from.
class EventDetails final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { SummaryTab, ResourceTab, SourceTab };

    /// REQUIRES: the registry outlives the panel.
    explicit EventDetails(const Registry& registry, QWidget* parent = nullptr);

    /// kNoEvent for none.
    void setEvent(RecordPointer record, std::uint32_t event, std::uint32_t compared);
    /// What was looked up of the event shown.
    void setOrigin(const patient::ResourceOrigin& origin);
    /// What those are called that the resource refers to.
    void setReferenceNames(std::vector<ReferenceName> names);
    /// The text of the message that the resource was made of, and its name; "" for none.
    void setMessage(const QString& fileName, const QString& text);
    void setThumbnails(const std::vector<QImage>& images, const QString& remark);
    void showTab(Tab tab);
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QTreeView& resource() { return *m_tree; }
    [[nodiscard]] QString sourceText() const;

Q_SIGNALS:
    void messageFolderWanted();
    void imageFolderWanted();
    void previousWanted();
    void nextWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showSummary();
    [[nodiscard]] QString summaryHtml() const;
    [[nodiscard]] QString namesOf(std::string_view type) const;
    void showResource(const std::string& json);
    [[nodiscard]] QWidget* makeImages();

    const Registry& m_registry;
    RecordPointer m_record;
    std::uint32_t m_event = kNoEvent;
    std::uint32_t m_compared = kNoEvent;
    patient::ResourceOrigin m_origin;
    std::vector<ReferenceName> m_names;
    base::EmptyState* m_empty;
    QTabWidget* m_tabs;
    QTextBrowser* m_summary;
    QWidget* m_imagesBox;
    QListWidget* m_images;
    QLabel* m_imagesRemark;
    QTreeView* m_tree;
    record::RecordTreeModel* m_model;
    QTextBrowser* m_source;
    QPlainTextEdit* m_message;
};

} // namespace hilum::timeline
