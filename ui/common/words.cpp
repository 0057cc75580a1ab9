#include "common/words.h"

#include "common/icons.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
    case SetState::Settled:
        return QCoreApplication::translate("Galley::SetState", "Settled");
    }
    return {};
}

QIcon stateIcon(SetState state)
{
    return themedIcon("state-"_L1 + wordFor(state));
}

QString durationWords(qint64 milliseconds)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Galley::Duration", text); };
    const qint64 seconds = milliseconds / 1000;
    if (milliseconds < 10'000)
        return say(QT_TRANSLATE_NOOP("Galley::Duration", "%1 s"))
            .arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    if (seconds < 60)
        return say(QT_TRANSLATE_NOOP("Galley::Duration", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return say(QT_TRANSLATE_NOOP("Galley::Duration", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
    return say(QT_TRANSLATE_NOOP("Galley::Duration", "%1 h %2 min"))
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60);
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

QString percentWords(qint64 done, qint64 total)
{
    return total > 0 ? QCoreApplication::translate("Galley::Progress", "%1 %")
                           .arg(QLocale().toString(std::min<qint64>(100, done * 100 / total)))
                     : QString();
}

} // namespace Galley
