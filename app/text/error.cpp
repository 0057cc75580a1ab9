#include "text/error.h"

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
    if (place.offset >= 0)
        append(QStringLiteral("@%1").arg(place.offset));
    return where.isEmpty() ? message : QString(where + QStringLiteral(": ") + message);
}

std::unexpected<Error> fail(Error::Kind kind, QString message, QString detail, Place place)
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail), std::move(place)});
}

} // namespace Galley
