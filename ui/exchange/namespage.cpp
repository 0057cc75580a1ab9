#include "exchange/namespage.h"

#include "common/emptystate.h"
#include "exchange/choicetable.h"
#include "exchange/formparts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace Galley {

NamesPage::NamesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new NamesModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_schema(new QLineEdit(this))
    , m_table(new ChoiceTable(this))
    , m_summary(makeHint({}, this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
{
    build();
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_schema, &QLineEdit::editingFinished, this, [this] { m_model->setSchemaName(schemaName()); });
    connect(m_model, &NamesModel::mappingChanged, this, &NamesPage::showSummary);
    showReading();
}

void NamesPage::build()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setAccessibleName(tr("Names in the files and what they become"));
    m_table->setChoices(NamesModel::Becomes, [this](const QModelIndex &index) {
        QList<std::pair<QString, QString>> choices;
        for (const NameMapping::Choice &choice : m_model->choices(m_filtered->mapToSource(index).row()))
            choices.emplaceBack(choice.text, choice.target);
        return choices;
    });
    QHeaderView *const header = m_table->horizontalHeader();
    header->setSectionResizeMode(NamesModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(NamesModel::Becomes, QHeaderView::Stretch);
    header->setSectionResizeMode(NamesModel::Kind, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NamesModel::Count, QHeaderView::ResizeToContents);
    m_filter->setPlaceholderText(tr("Find a name"));
    m_filter->setAccessibleName(tr("Find a name"));
    m_filter->setToolTip(tr("Shows the rows alone that contain what is typed"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    setFocusProxy(m_table);
    m_schema->setToolTip(tr("What is new becomes a schema of this name in the project"));
    auto *const schemaTitle = new QLabel(tr("New names go into the s&chema"), this);
    schemaTitle->setBuddy(m_schema);
    m_schemaRow = new QWidget(this);
    auto *const schema = new QHBoxLayout(m_schemaRow);
    schema->setContentsMargins(0, 0, 0, 0);
    schema->addWidget(schemaTitle);
    schema->addWidget(m_schema, 1);

    auto *const names = new QWidget(this);
    auto *const rows = new QVBoxLayout(names);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_summary);
    rows->addWidget(m_filter);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_schemaRow);
    m_empty->setButtonsVisible(false);
    m_pages->addWidget(names);
    m_pages->addWidget(m_empty);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(m_pages);
}

// Enter in the filter goes to what was found; it is not for the dialog.
bool NamesPage::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched != m_filter || (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    return true;
}

void NamesPage::showReading()
{
    m_empty->setText(tr("The files are being read"),
                     tr("Their labels, attributes and relations will be listed here."));
    m_pages->setCurrentIndex(1);
}

void NamesPage::setSurvey(const Survey &survey, const SchemaSet &project, const QString &schemaName,
                          bool mapped)
{
    m_project = project;
    if (m_schema->text().isEmpty())
        m_schema->setText(schemaName);
    m_model->setSurvey(survey, project, this->schemaName());
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    if (mapped)
        m_empty->setText(tr("No annotations"),
                         tr("The files bring articles alone: there is nothing to map."));
    else
        m_empty->setText(tr("Nothing to map"),
                         tr("The files bring articles alone, or name labels as a "
                            "project does: everything keeps its name."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

QString NamesPage::schemaName() const
{
    return m_schema->text().trimmed();
}

QList<Error> NamesPage::faults() const
{
    return mappingFaults(m_model->names().mapping(), m_project);
}

void NamesPage::showSummary()
{
    const NameMapping::Summary summary = m_model->names().summary();
    const QLocale locale;
    m_summary->setText(tr("Known to the project: %1. New: %2. Left out: %3.")
                           .arg(locale.toString(summary.known), locale.toString(summary.added),
                                locale.toString(summary.leftOut)));
    m_schemaRow->setVisible(!m_model->names().mapping().schemas.isEmpty());
}

} // namespace Galley
