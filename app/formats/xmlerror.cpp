#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Galley {

Error xmlError(const QXmlStreamReader &reader, const Place &place)
{
    Error error{
        Error::Kind::InvalidInput,
        QCoreApplication::translate("Xml", "The XML is not well formed: %1").arg(reader.errorString()),
        {},
        place};
    error.place.line = reader.lineNumber();
    error.place.column = reader.columnNumber() + 1;
    return error;
}

} // namespace Galley
