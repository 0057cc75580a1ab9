#include "settings/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestFile = 16 << 20;

struct SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SettingsFile)
};

// Qt passes over much that is no settings file; zero bytes and lines without a key it does not make.
bool isBroken(const QString &path)
{
    QFile file(path);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return false; // not there yet, or not ours to judge
    if (file.size() > largestFile)
        return true;
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0'))
        return true;
    file.close();
    const QSettings settings(path, QSettings::IniFormat);
    (void)settings.allKeys();
    return settings.status() == QSettings::FormatError;
}

QString freeName(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString name = path + (number == 1 ? u".broken"_s : u".broken-%1"_s.arg(number));
        if (!QFile::exists(name))
            return name;
    }
}

} // namespace

QString setBrokenSettingsAside()
{
    const QString path = QSettings().fileName();
    if (!isBroken(path))
        return {};
    const QString aside = freeName(path);
    if (!QFile::rename(path, aside))
        return SettingsFile::tr(
                   "The settings in %1 cannot be read, and the file cannot be moved away. Remove it, "
                   "so that Galley can keep settings again.")
            .arg(QDir::toNativeSeparators(path));
    return SettingsFile::tr(
               "The settings could not be read. Galley starts with its own; the file lies as %1.")
        .arg(QDir::toNativeSeparators(aside));
}

} // namespace Galley
