#include "cli/exchange.h"

#include "exchange/formatregistry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QList<const Format *> formatsOf(Direction direction)
{
    QList<const Format *> list;
    for (const std::unique_ptr<Format> &format : formats()) {
        if (direction == Direction::Reading ? format->canRead() : format->canWrite())
            list += format.get();
    }
    return list;
}

} // namespace

QStringList formatIds(Direction direction)
{
    QStringList ids;
    for (const Format *format : formatsOf(direction))
        ids += format->id();
    return ids;
}

QString formatsHelp(Direction direction)
{
    QStringList lines;
    for (const Format *format : formatsOf(direction))
        lines += u"  %1 %2"_s.arg(format->id(), -16).arg(format->name());
    return lines.join(u'\n');
}

QJsonArray toJsonArray(const Losses &losses)
{
    QJsonArray array;
    for (const Loss &loss : losses.all())
        array += QJsonObject{
            {u"kind"_s, loss.kind}, {u"description"_s, loss.description}, {u"count"_s, loss.count}};
    return array;
}

QJsonArray toJsonArray(const QList<ExportedFile> &files)
{
    QJsonArray array;
    for (const ExportedFile &file : files)
        array += QJsonObject{{u"name"_s, file.name},
                             {u"bytes"_s, file.bytes},
                             {u"sha256"_s, QString::fromLatin1(file.sha256)}};
    return array;
}

QList<Error> warningsOf(const Losses &losses, const QString &file)
{
    QList<Error> warnings;
    for (const Loss &loss : losses.all()) {
        const QString line =
            QCoreApplication::translate("CommandLine", "Left out: %1 (%n time(s))", nullptr, int(loss.count))
                .arg(loss.description);
        warnings += Error{Error::Kind::Unsupported, line, {}, {.file = file}};
    }
    return warnings;
}

} // namespace Galley::Cli
