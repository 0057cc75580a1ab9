#include "storage/assignmentrows.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto NoDeadline = "9999-12-31"_L1;

}

QString dueToColumn(const QDate &due)
{
    return due.isValid() ? due.toString(Qt::ISODate) : QString(NoDeadline);
}

QDate dueFromColumn(const QString &text)
{
    return text == NoDeadline ? QDate() : QDate::fromString(text, Qt::ISODate);
}

} // namespace Galley
