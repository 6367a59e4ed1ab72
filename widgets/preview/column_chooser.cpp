// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/column_chooser.h"

#include "widgets/base/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hilum::preview {

namespace {

constexpr std::size_t kMostListed = 2'000'000;

} // namespace

ColumnListModel::ColumnListModel(QObject* parent) : QAbstractListModel(parent) {}

void ColumnListModel::setFields(std::vector<Field> fields)
{
    m_fields = std::move(fields);
    const QString filter = m_filter;
    m_filter.clear();
    beginResetModel();
    m_shown.resize(m_fields.size());
    for (std::size_t place = 0; place < m_fields.size(); ++place)
        m_shown[place] = static_cast<int>(place);
    endResetModel();
    setFilter(filter);
}

void ColumnListModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    beginResetModel();
    m_shown.clear();
    for (std::size_t place = 0; place < m_fields.size(); ++place) {
        const Field& field = m_fields[place];
        if (text.isEmpty() || field.path.contains(text, Qt::CaseInsensitive)
            || field.title.contains(text, Qt::CaseInsensitive))
            m_shown.push_back(static_cast<int>(place));
    }
    endResetModel();
}

void ColumnListModel::setChecked(const QStringList& paths)
{
    const QSet<QString> wished(paths.begin(), paths.end());
    m_checked.clear();
    for (const Field& field : m_fields) {
        if (wished.contains(field.path))
            m_checked.insert(field.path);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QStringList ColumnListModel::checked() const
{
    QStringList paths;
    for (const Field& field : m_fields) {
        if (m_checked.contains(field.path))
            paths << field.path;
    }
    return paths;
}

qsizetype ColumnListModel::checkedCount() const
{
    return m_checked.size();
}

int ColumnListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ColumnListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field& field = m_fields[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    if (role == Qt::CheckStateRole)
        return m_checked.contains(field.path) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return field.title.isEmpty() || field.title == field.path
                   ? field.path
                   : QStringLiteral("%1  ·  %2").arg(field.path, field.title);
    return {};
}

bool ColumnListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const Field& field = m_fields[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    if (value.toInt() == Qt::Checked)
        m_checked.insert(field.path);
    else
        m_checked.remove(field.path);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags ColumnListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

ColumnChooser::ColumnChooser(ColumnSets sets, ColumnSet set, QStringList shown, QWidget* parent)
    : QDialog(parent),
      m_sets(std::move(sets)),
      m_set(std::move(set)),
      m_shown(std::move(shown)),
      m_model(new ColumnListModel(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_count(new QLabel(tr("Reading the fields…"), this)),
      m_views(new QComboBox(this)),
      m_save(new QPushButton(base::icon(QStringLiteral("save")), tr("Save"), this)),
      m_remove(new QPushButton(base::icon(QStringLiteral("delete")), QString(), this))
{
    setWindowTitle(tr("Fields of the table"));
    constexpr QSize kSize(460, 520);
    resize(kSize);
    m_search->setPlaceholderText(tr("Search the fields"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Fields; a ticked one is shown"));
    m_count->setProperty("hilumRole", QStringLiteral("muted"));
    auto* first = new QPushButton(tr("First fields"), this);
    first->setToolTip(tr("Show the first fields of the records, as at the beginning"));
    auto* none = new QPushButton(tr("None"), this);
    auto* marks = new QHBoxLayout;
    marks->addWidget(m_count, 1);
    marks->addWidget(none);
    marks->addWidget(first);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    buildViews();
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(marks);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, m_model, &ColumnListModel::setFilter);
    connect(m_model, &ColumnListModel::checkedChanged, this, &ColumnChooser::showCount);
    connect(none, &QPushButton::clicked, this, [this] { m_model->setChecked({}); });
    connect(first, &QPushButton::clicked, this, [this] {
        m_set.columns.clear();
        m_wantsFirst = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

void ColumnChooser::buildViews()
{
    m_views->setEditable(true);
    m_views->setInsertPolicy(QComboBox::NoInsert);
    m_views->setAccessibleName(tr("Saved views"));
    m_views->lineEdit()->setPlaceholderText(tr("Name of a saved view"));
    m_save->setToolTip(tr("Save the ticked fields, those kept in sight and the widths under this name"));
    m_save->setAutoDefault(false);
    m_remove->setToolTip(tr("Delete the saved view"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setAutoDefault(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_views, 1);
    bar->addWidget(m_save);
    bar->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    showViews({});
    connect(m_views, &QComboBox::activated, this, [this] {
        const QMap<QString, ColumnSet> sets = m_sets.all();
        if (const auto found = sets.constFind(m_views->currentText()); found != sets.cend()) {
            m_set = *found;
            m_model->setChecked(found->columns);
        }
    });
    const auto enable = [this](const QString& name) {
        m_save->setEnabled(!name.trimmed().isEmpty());
        m_remove->setEnabled(m_sets.all().contains(name.trimmed()));
    };
    enable({});
    connect(m_views, &QComboBox::editTextChanged, this, enable);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = m_views->currentText().trimmed();
        m_sets.save(name, chosen());
        showViews(name);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_sets.remove(m_views->currentText().trimmed());
        showViews({});
    });
}

void ColumnChooser::showViews(const QString& chosen)
{
    m_views->clear();
    m_views->addItems(m_sets.all().keys());
    m_views->setCurrentIndex(m_views->findText(chosen));
    m_views->setEditText(chosen);
}

void ColumnChooser::read(record::RecordSequencePointer records, base::LatestWorkPointer work)
{
    m_work = std::move(work);
    m_work->start(
        [this, records = std::move(records)](const std::stop_token& stop) -> base::LatestWork::Deliver {
            auto fields = std::make_shared<std::vector<ColumnListModel::Field>>();
            for (record::RecordColumn& column : record::columnsOf(*records, kMostListed, stop))
                fields->push_back(
                    {.path = column.path, .title = column.title == column.path ? QString() : column.title});
            return [this, fields] {
                m_model->setFields(std::move(*fields));
                m_model->setChecked(m_shown);
                m_shown = m_model->checked();
            };
        });
}

void ColumnChooser::showCount()
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2 fields shown")
                         .arg(locale.toString(m_model->checkedCount()),
                              locale.toString(static_cast<qulonglong>(m_model->fieldCount()))));
}

ColumnSet ColumnChooser::chosen() const
{
    ColumnSet set = m_set;
    if (!m_wantsFirst && m_model->fieldCount() > 0 && m_model->checked() != m_shown)
        set.columns = m_model->checked();
    return set;
}

} // namespace hilum::preview
