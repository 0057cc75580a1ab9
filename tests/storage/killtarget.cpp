// Does random work on a project until it is killed: killtarget PROJECT ARTICLE SEED. Prints each revision as
// soon as it is said to be saved, one per line.

#include "storage/workload.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Galley;

namespace {

constexpr qsizetype GreatestPending = 8; // the writer always has work, and never much

void print(Revision revision)
{
    char line[32];
    const int length = std::snprintf(line, sizeof line, "%lld\n", static_cast<long long>(revision));
    std::ignore = ::write(STDOUT_FILENO, line, size_t(length));
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.toString()), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto store = Store::open(arguments.value(1));
    if (!store)
        return failed(store.error());
    const auto writer = StoreWriter::open(arguments.value(1));
    if (!writer)
        return failed(writer.error());
    auto data = (*store)->load(arguments.value(2).toLongLong(), {.name = QStringLiteral("ann")});
    if (!data)
        return failed(data.error());
    Session session(std::move(*data), **writer);
    Samples::connectWriter(**writer, session);
    QObject::connect(&session, &Session::saved, &session, &print);
    QObject::connect(&session, &Session::notSaved, &session,
                     [](const Error &error) { QCoreApplication::exit(failed(error)); });
    print(session.revision());

    QTimer work;
    QObject::connect(&work, &QTimer::timeout, &session, [&] {
        if ((*writer)->pending() < GreatestPending)
            Samples::randomStep(session, arguments.value(3).toUInt());
    });
    work.start(0);
    return QCoreApplication::exec();
}
