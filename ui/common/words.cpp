#include "common/words.h"

#include "common/icons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

QString stateName(SetState state)
{
    switch (state) {
    case SetState::New:
        return QCoreApplication::translate("Galley::SetState", "New");
    case SetState::InProgress:
        return QCoreApplication::translate("Galley::SetState", "In progress");
    case SetState::Done:
        return QCoreApplication::translate("Galley::SetState", "Done");
    case SetState::Returned:
        return QCoreApplication::translate("Galley::SetState", "Returned");
    }
    return {};
}

QIcon stateIcon(SetState state)
{
    return themedIcon("state-"_L1 + wordFor(state));
}

QString shortQuote(const QString &quote, qsizetype limit)
{
    QString line = quote.simplified();
    if (line.size() <= limit)
        return line;
    qsizetype head = limit * 2 / 3;
    qsizetype tail = line.size() - (limit - head - 1);
    if (line.at(head).isLowSurrogate())
        --head;
    if (line.at(tail).isLowSurrogate())
        ++tail;
    return line.first(head) + u'…' + line.sliced(tail);
}

} // namespace Galley
