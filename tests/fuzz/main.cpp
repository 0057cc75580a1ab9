// The fuzz target of every reader: galley-fuzz --format=ID [libFuzzer's arguments]. --list names the formats;
// --seeds=FOLDER writes the inputs to begin with.
#include "exchange/formatregistry.h"
#include "fuzz/readwhole.h"
#include "fuzz/seeds.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Galley;

namespace {

const Format *target = nullptr;

QString valueOf(int count, char **arguments, QLatin1StringView name)
{
    for (int i = 1; i < count; ++i) {
        const QString argument = QString::fromLocal8Bit(arguments[i]);
        if (argument.startsWith(name))
            return argument.sliced(name.size());
    }
    return {};
}

[[noreturn]] void end(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

void writeSeeds(const Format &format, const QString &folder)
{
    const QList<QByteArray> seeds = Fuzz::seedsFor(format);
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(i));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
            file.write(seeds[i]) != seeds[i].size())
            end(1);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    if (*count == 2 && qstrcmp((*arguments)[1], "--list") == 0) {
        for (const std::unique_ptr<Format> &format : formats()) {
            if (format->canRead())
                std::puts(qPrintable(format->id()));
        }
        end(0);
    }
    const Result<const Format *> format =
        findFormat(valueOf(*count, *arguments, QLatin1StringView("--format=")));
    if (!format) {
        std::fputs(qPrintable(format.error().message), stderr);
        end(2);
    }
    target = *format;
    if (const QString folder = valueOf(*count, *arguments, QLatin1StringView("--seeds="));
        !folder.isEmpty()) {
        writeSeeds(*target, folder);
        end(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Fuzz::readWhole(*target, Fuzz::filesIn({reinterpret_cast<const char *>(data), qsizetype(size)}, *target));
    return 0;
}
