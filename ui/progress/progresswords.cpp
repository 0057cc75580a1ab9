#include "progress/progresswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley::ProgressWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ProgressWords)
};

} // namespace

QString count(qint64 count)
{
    return QLocale().toString(count);
}

QString rate(const std::optional<double> &rate)
{
    return rate ? QLocale().toString(*rate, 'f', 1) : u"–"_s;
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return seconds < 3600 ? u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60))
                          : u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString duration(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? duration(*milliseconds) : u"–"_s;
}

QString day(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Annotator:
        return Words::tr("annotator");
    case Role::Reviewer:
        return Words::tr("reviewer");
    case Role::Manager:
        return Words::tr("manager");
    case Role::Model:
        return Words::tr("model");
    }
    Q_UNREACHABLE_RETURN({});
}

QString known(const QString &name)
{
    return name.isEmpty() ? Words::tr("not known") : name;
}

} // namespace Galley::ProgressWords
