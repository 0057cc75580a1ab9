#pragma once

#include <QFileInfo>
#include <QString>

#include <csignal>
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// Hardship to test under, each until the object goes.
namespace Samples {

// A disk with little room: no file grows beyond the project's size and half a megabyte.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(const QString &project, qint64 room = 500'000)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) // then writing fails instead
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(QFileInfo(project).size() + room);
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

// Permissions count for root, too.
class WithoutRootPowers
{
public:
    WithoutRootPowers()
    {
        syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH | 1U << CAP_FOWNER);
        syscall(SYS_capset, &m_header, less);
    }

    ~WithoutRootPowers() { syscall(SYS_capset, &m_header, m_before); }
    Q_DISABLE_COPY_MOVE(WithoutRootPowers)

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
};

} // namespace Samples
