#include "exchange/arrivalpage.h"

#include "exchange/formparts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Galley {

ArrivalPage::ArrivalPage(const QString &me, QWidget *parent)
    : QWidget(parent)
    , m_me(me)
    , m_roles(new QButtonGroup(this))
    , m_name(new QComboBox(this))
    , m_found(new QStandardItemModel(0, 2, this))
    , m_table(new QTableView(this))
    , m_none(makeHint({}, this))
    , m_hint(makeHint({}, this))
{
    build();
    setFound({});
    onRole();
    connect(m_roles, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            onRole();
    });
    connect(m_name, &QComboBox::editTextChanged, this, &ArrivalPage::changed);
}

void ArrivalPage::build()
{
    m_found->setHorizontalHeaderLabels({tr("Annotator in the files"), tr("Articles")});
    m_found->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setModel(m_found);
    prepareTable(m_table, tr("Annotators in the files"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setToolTip(tr("One annotator for all of it, whatever the files say"));
    auto *const nameTitle = new QLabel(tr("&Under the name"), this);
    nameTitle->setBuddy(m_name);

    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none);
    layout->addSpacing(8);
    layout->addWidget(makeHeading(tr("It comes into the project as"), this));
    addRole(ImportRole::AsTheFilesSay, tr("&Work of annotators"),
            tr("Each set of marks is that of the annotator whom the file names."));
    addRole(ImportRole::Prediction, tr("Pre&dictions of a model"),
            tr("They are shown beside the work of people and never count as such."));
    addRole(ImportRole::PreAnnotation, tr("Marks to be correc&ted"),
            tr("They become new work of one annotator, who goes through it."));
    layout->addSpacing(8);
    auto *const nameRow = new QHBoxLayout;
    nameRow->addWidget(nameTitle);
    nameRow->addWidget(m_name, 1);
    layout->addLayout(nameRow);
    layout->addWidget(m_hint);
    m_roles->button(int(ImportRole::AsTheFilesSay))->setChecked(true);
}

void ArrivalPage::addRole(ImportRole role, const QString &text, const QString &explanation)
{
    auto *const button = new QRadioButton(text, this);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    m_roles->addButton(button, int(role));
    layout()->addWidget(button);
    QLabel *const hint = makeHint(explanation, this);
    hint->setIndent(fontMetrics().height() + 8);
    layout()->addWidget(hint);
}

void ArrivalPage::setKnownNames(const QStringList &names)
{
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(names);
    m_name->setEditText(typed);
}

void ArrivalPage::setFound(const QMap<QString, qint64> &annotators)
{
    m_found->removeRows(0, m_found->rowCount());
    for (auto annotator = annotators.cbegin(); annotator != annotators.cend(); ++annotator) {
        auto *const name =
            new QStandardItem(annotator.key().isEmpty() ? tr("(the files do not say)") : annotator.key());
        auto *const count = new QStandardItem(QLocale().toString(*annotator));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_found->appendRow({name, count});
    }
    m_table->setVisible(!annotators.isEmpty());
    m_none->setVisible(annotators.isEmpty());
    m_none->setText(tr("No annotator is known yet: either the files bring articles alone, or they are in "
                       "Galley's own format, which is read when it is imported."));
}

ImportRole ArrivalPage::role() const
{
    return ImportRole(m_roles->checkedId());
}

QString ArrivalPage::name() const
{
    return m_name->currentText().trimmed();
}

// Pre-annotations are somebody's: mine, unless a name is typed.
void ArrivalPage::onRole()
{
    const bool isToCorrect = role() == ImportRole::PreAnnotation;
    if (isToCorrect && name().isEmpty())
        m_name->setEditText(m_me);
    else if (!isToCorrect && name() == m_me)
        m_name->setEditText({});
    m_name->lineEdit()->setPlaceholderText(isToCorrect ? tr("Who corrects them") : tr("As the files say"));
    m_hint->setText(isToCorrect
                        ? tr("Who already has work on an article keeps it; nothing is overwritten.")
                        : tr("Empty: as the files say. Work that has no name gets that of its file."));
    Q_EMIT changed();
}

void ArrivalPage::putInto(ImportOptions &options) const
{
    options.role = role();
    options.annotator = name();
}

QString ArrivalPage::fault() const
{
    return role() == ImportRole::PreAnnotation && name().isEmpty() ? tr("Say who corrects the marks.")
                                                                   : QString();
}

} // namespace Galley
