#include "exchange/readingform.h"

#include "common/calmcombobox.h"
#include "exchange/choicetable.h"
#include "exchange/columnsmodel.h"
#include "exchange/formatregistry.h"
#include "exchange/formparts.h"
#include "exchange/groupsmodel.h"
#include "exchange/settingsform.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostColumns = 8; // shown at once

QStringList usualEncodings()
{
    return {u"UTF-8"_s,        u"UTF-16"_s,       u"windows-1252"_s, u"ISO-8859-1"_s, u"ISO-8859-15"_s,
            u"windows-1251"_s, u"windows-1256"_s, u"KOI8-R"_s,       u"GB18030"_s,    u"Shift_JIS"_s};
}

} // namespace

ReadingForm::ReadingForm(QWidget *parent)
    : QWidget(parent)
    , m_format(new CalmComboBox(this))
    , m_encoding(new CalmComboBox(this))
    , m_form(new SettingsForm(this))
    , m_why(makeFault(this))
    , m_model(new ColumnsModel(this))
    , m_columns(new ChoiceTable(this))
    , m_columnsTitle(makeHeading(tr("Co&lumns"), this))
    , m_columnsFault(makeFault(this))
    , m_soon(new QTimer(this))
{
    build();
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ReadingForm::changed);
    connect(m_format, &QComboBox::activated, this, &ReadingForm::tellSoon);
    connect(m_encoding, &QComboBox::activated, this, &ReadingForm::tellSoon);
    connect(m_encoding->lineEdit(), &QLineEdit::editingFinished, this, &ReadingForm::tellSoon);
    connect(m_model, &ColumnsModel::chosen, this, &ReadingForm::map);
    connect(m_form, &SettingsForm::changed, this, [this] {
        m_settings = m_form->values();
        tellSoon();
    });
}

void ReadingForm::build()
{
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("The format that these files are read as"));
    m_encoding->setEditable(true);
    m_encoding->setInsertPolicy(QComboBox::NoInsert);
    m_encoding->addItems(usualEncodings());
    m_encoding->lineEdit()->setPlaceholderText(tr("Recognised"));
    m_encoding->setEditText({});
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("For formats that leave the encoding open; empty: recognised for each file"));
    m_columns->setModel(m_model);
    m_columns->setAccessibleName(tr("Columns and what they become"));
    m_columns->setChoices(ColumnsModel::Becomes, [](const QModelIndex &) { return ColumnsModel::fields(); });
    m_columnsTitle->setBuddy(m_columns);
    const auto title = [this](const QString &text, QWidget *field) {
        QLabel *const label = makeHeading(text, this);
        label->setBuddy(field);
        return label;
    };
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(title(tr("&Format"), m_format));
    layout->addWidget(m_format);
    layout->addWidget(m_why);
    layout->addSpacing(6);
    layout->addWidget(m_columnsTitle);
    layout->addWidget(m_columns);
    layout->addWidget(m_columnsFault);
    layout->addWidget(m_form);
    layout->addSpacing(6);
    layout->addWidget(title(tr("&Encoding"), m_encoding));
    layout->addWidget(m_encoding);
    layout->addStretch(1);
    m_columns->hide();
    m_columnsTitle->hide();
}

// What could be meant comes first, then everything else that is read.
void ReadingForm::fillFormats(const ImportGroup &group)
{
    m_format->clear();
    if (group.candidates.isEmpty() && !group.isChosen && !group.format.isEmpty())
        m_format->addItem(tr("%1 (recognised)").arg(formatWords(group)));
    else if (group.isChosen)
        m_format->addItem(tr("Recognise it"));
    else
        m_format->addItem(formatWords(group));
    QStringList ids = group.candidates;
    for (const std::unique_ptr<Format> &format : formats()) {
        if (format->canRead() && !ids.contains(format->id()))
            ids += format->id();
    }
    for (const QString &id : std::as_const(ids)) {
        if (const Result<const Format *> format = findFormat(id))
            m_format->addItem((*format)->name(), id);
    }
    m_format->setCurrentIndex(group.isChosen ? std::max(0, m_format->findData(group.format)) : 0);
}

void ReadingForm::show(const ImportGroup &group, const QString &encoding, const QJsonObject &settings)
{
    fillFormats(group);
    showFault(m_why,
              !group.candidates.isEmpty()  ? tr("The files could be of several formats. Say which it is.")
                  : group.format.isEmpty() ? tr("The files are of no format that Galley recognises. Choose "
                                                "one, or leave them out.")
                                           : QString());
    m_encoding->setEditText(encoding);
    const Result<const Format *> format = findFormat(group.format);
    m_declared = format ? (*format)->readSettings() : QList<Attribute>();
    m_settings = settings;
    m_form->setDeclared(m_declared, m_settings);
    m_form->setVisible(!m_form->isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_columnsTitle),
                            static_cast<QWidget *>(m_columnsFault)})
        widget->hide();
}

void ReadingForm::setColumns(const ArticlePreview &preview)
{
    const int row = std::max(0, m_columns->currentIndex().row());
    m_model->setPreview(preview);
    const int rows = std::clamp(m_model->rowCount(), 2, mostColumns);
    m_columns->setFixedHeight(m_columns->horizontalHeader()->sizeHint().height() +
                              rows * m_columns->verticalHeader()->defaultSectionSize() +
                              2 * m_columns->frameWidth() + 2);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->setCurrentIndex(m_model->index(row, ColumnsModel::Becomes));
    m_columns->show();
    m_columnsTitle->show();
    showFault(m_columnsFault, preview.problem);
}

void ReadingForm::map(const QString &field, const QString &column)
{
    m_settings.insert(field, column);
    m_form->setDeclared(m_declared, m_settings);
    tellSoon();
}

// Once for what belongs together, and not before the box that led here is done.
void ReadingForm::tellSoon()
{
    m_soon->start();
}

QString ReadingForm::format() const
{
    return m_format->currentData().toString();
}

QString ReadingForm::encoding() const
{
    return m_encoding->currentText().trimmed();
}

QString ReadingForm::fault() const
{
    return m_form->fault();
}

} // namespace Galley
