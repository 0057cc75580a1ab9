#include "exchange/placefield.h"

#include "formats/format.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Galley {

PlaceField::PlaceField(const QString &suggestion, QWidget *parent)
    : QWidget(parent)
    , m_suggestion(suggestion)
    , m_line(new QLineEdit(this))
{
    auto *const choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    choose->setToolTip(tr("Choose where to write"));
    connect(choose, &QPushButton::clicked, this, &PlaceField::askForPlace);
    connect(m_line, &QLineEdit::textChanged, this, &PlaceField::changed);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isOwn = true; });
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    m_line->setAccessibleName(tr("Where to"));
    setFocusProxy(m_line);
}

QString PlaceField::ending() const
{
    return m_severalFiles ? u".zip"_s : m_suffix.isEmpty() ? QString() : u'.' + m_suffix;
}

void PlaceField::setFormat(const Format *format, bool severalFiles)
{
    m_suffix = format ? format->suffixes().value(0) : QString();
    m_severalFiles = severalFiles;
    m_line->setToolTip(severalFiles ? tr("A folder; or, with the ending .zip or .tar.gz, an archive of one")
                                    : tr("The file to write"));
    if (!m_isOwn)
        m_line->setText(QDir::toNativeSeparators(m_suggestion + ending()));
}

void PlaceField::setPath(const QString &path)
{
    m_isOwn = true;
    m_line->setText(QDir::toNativeSeparators(path));
}

QString PlaceField::path() const
{
    QString path = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return path;
}

// A name of several files is a new folder's, unless it has an archive's ending.
void PlaceField::askForPlace()
{
    auto *const dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked for in the export's own window
    if (m_severalFiles)
        dialog->setNameFilters({tr("Folders and archives (*.zip *.tar.gz *)")});
    else
        dialog->setDefaultSuffix(m_suffix);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PlaceField::setPath);
    dialog->open();
}

bool PlaceField::wouldReplace() const
{
    const QFileInfo there(path());
    const bool isEmptyFolder =
        there.isDir() && QDir(path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return there.exists() && !isEmptyFolder && path() != m_replaced;
}

void PlaceField::agreeToReplace()
{
    m_replaced = path();
}

} // namespace Galley
