#include "schema/loadprobe.h"

#include <QCoreApplication>
#include <QFile>

#include <exception>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace Galley {

#ifdef Q_OS_UNIX

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::LoadProbe)
};

constexpr unsigned patience = 10; // seconds
// No statuses that an exit() in the library is likely to have.
constexpr int survived = 87;
constexpr int threw = 88;

// In the child: quiet, without a core file, not for ever, and with no way back to the parent's code.
[[noreturn]] void loadAndLeave(const char *file) noexcept
{
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    for (const int signal : {SIGALRM, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE})
        std::signal(signal, SIG_DFL);
    std::set_terminate([] { _exit(threw); });
    alarm(patience);
    // dlopen is declared not to throw, which what it runs may do all the same: the compiler is not to count
    // on it.
    void *(*volatile load)(const char *, int) = dlopen;
    try {
        load(file, RTLD_NOW | RTLD_LOCAL);
    } catch (...) {
        _exit(threw);
    }
    _exit(survived);
}

QString outcome(int status)
{
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
        return Text::tr("Loading it does not come to an end");
    if (WIFSIGNALED(status))
        return Text::tr("Loading it would end the program (%1)")
            .arg(QString::fromLocal8Bit(strsignal(WTERMSIG(status))));
    if (WIFEXITED(status) && WEXITSTATUS(status) == threw)
        return Text::tr("It stops with an error that nothing can catch while it is loaded");
    if (WIFEXITED(status) && WEXITSTATUS(status) != survived)
        return Text::tr("Loading it would end the program (status %1)").arg(WEXITSTATUS(status));
    return {};
}

} // namespace

QString probeLoading(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    const pid_t child = fork();
    if (child == 0)
        loadAndLeave(path.constData());
    int status = 0;
    pid_t ended = -1;
    while (child > 0 && (ended = waitpid(child, &status, 0)) < 0 && errno == EINTR) {
    }
    return ended == child && child > 0 ? outcome(status) : QString();
}

#else

QString probeLoading(const QString &)
{
    return {};
}

#endif

} // namespace Galley
