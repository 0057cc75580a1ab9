#include "text/error.h"

#include <QCoreApplication>

namespace Galley {

QString Error::toString() const
{
    QString where = place.file;
    const auto append = [&where](const QString &part) {
        where += (where.isEmpty() ? QString() : QStringLiteral(":")) + part;
    };
    if (place.line >= 0)
        append(QString::number(place.line));
    if (place.line >= 0 && place.column >= 0)
        append(QString::number(place.column));
    const QString what = place.offset < 0
        ? message
        : QCoreApplication::translate("Error", "%1 (offset %2)").arg(message).arg(place.offset);
    return where.isEmpty() ? what : QString(where + QStringLiteral(": ") + what);
}

std::unexpected<Error> fail(Error::Kind kind, QString message, QString detail, Place place)
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail), std::move(place)});
}

} // namespace Galley
