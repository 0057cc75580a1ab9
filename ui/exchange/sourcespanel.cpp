#include "exchange/sourcespanel.h"

#include "common/emptystate.h"
#include "exchange/formatregistry.h"
#include "exchange/formparts.h"
#include "exchange/groupsmodel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString readablePatterns()
{
    QStringList patterns;
    for (const std::unique_ptr<Format> &format : formats()) {
        for (const QString &suffix : format->canRead() ? format->suffixes() : QStringList())
            patterns.append(u"*."_s + suffix);
    }
    patterns += {u"*.zip"_s, u"*.tar"_s, u"*.tar.gz"_s, u"*.tgz"_s, u"*.gz"_s};
    patterns.removeDuplicates();
    return patterns.join(u' ');
}

} // namespace

SourcesPanel::SourcesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new GroupsModel(this))
    , m_list(new QTableView(this))
    , m_files(new QPushButton(tr("Add f&iles…"), this))
    , m_folder(new QPushButton(tr("Add f&older…"), this))
    , m_remove(new QPushButton(tr("&Leave out"), this))
    , m_pages(new QStackedLayout)
{
    build();
    connect(m_files, &QPushButton::clicked, this, &SourcesPanel::askForFiles);
    connect(m_folder, &QPushButton::clicked, this, &SourcesPanel::askForFolder);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPanel::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourcesPanel::currentChanged);
    setGroups({});
}

void SourcesPanel::build()
{
    m_list->setModel(m_model);
    prepareTable(m_list, tr("What is imported"));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const GroupsModel::Column column : {GroupsModel::Name, GroupsModel::FormatName})
        m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *const empty = new EmptyState(this);
    empty->setButtonsVisible(false);
    empty->setText(tr("Nothing chosen yet"),
                   tr("Add files, a folder or an archive (zip, tar.gz), or drop them here."));
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    m_files->setToolTip(tr("Add files or archives to what is imported"));
    m_folder->setToolTip(tr("Add all files of a folder, and of those in it, that Galley can read"));
    m_remove->setToolTip(tr("Do not import what is selected in the list"));
    auto *const buttons = new QHBoxLayout;
    for (QPushButton *button : {m_files, m_folder, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(2, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_pages, 1);
    layout->addLayout(buttons);
}

const QList<ImportGroup> &SourcesPanel::groups() const
{
    return m_model->groups();
}

std::optional<ImportGroup> SourcesPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(groups().at(row));
}

void SourcesPanel::setCurrent(int row)
{
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void SourcesPanel::setGroups(const QList<ImportGroup> &groups)
{
    const QString path = current() ? current()->paths.first() : QString();
    const QString format = current() ? current()->format : QString();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setGroups(groups);
    }
    const auto likeness = [&](const ImportGroup &group) {
        return group.paths.contains(path) ? 1 + int(group.format == format) : 0;
    };
    const auto best = std::ranges::max_element(groups, {}, likeness);
    m_pages->setCurrentIndex(groups.isEmpty() ? 1 : 0);
    m_remove->setEnabled(!groups.isEmpty());
    m_files->setDefault(groups.isEmpty());
    m_list->setCurrentIndex({});
    m_list->setCurrentIndex(m_list->model()->index(int(best - groups.begin()), 0));
    Q_EMIT currentChanged();
}

void SourcesPanel::askForFiles()
{
    auto *const dialog = new QFileDialog(this, tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("What Galley reads (%1)").arg(readablePatterns()), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &SourcesPanel::added);
    dialog->open();
}

void SourcesPanel::askForFolder()
{
    auto *const dialog = new QFileDialog(this, tr("Import a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &SourcesPanel::added);
    dialog->open();
}

void SourcesPanel::removeCurrent()
{
    if (const std::optional<ImportGroup> group = current())
        Q_EMIT removed(group->paths);
}

} // namespace Galley
