#include "agreement/filesaver.h"

#include "exchange/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Galley::FileSaver {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::FileSaver)
};

} // namespace

void ask(QWidget *parent, const Offer &offer, const QByteArray &content, const Tell &tell)
{
    auto *const dialog = new QFileDialog(parent, offer.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(offer.filter);
    dialog->setDefaultSuffix(QFileInfo(offer.name).suffix());
    dialog->selectFile(offer.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [content, tell](const QString &path) { tell(save(path, content)); });
    dialog->open();
}

QString save(const QString &path, const QByteArray &content)
{
    const QString shown = QDir::toNativeSeparators(path);
    const Result<void> written = writeReportFile(path, content);
    return written ? Words::tr("Saved as %1").arg(shown)
                   : Words::tr("%1 is not saved. %2").arg(shown, written.error().message);
}

} // namespace Galley::FileSaver
