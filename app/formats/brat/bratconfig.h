#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

// brat's configuration files, as they stand: sections of types, which may lie below others by indentation.
namespace Galley::Brat {

struct ConfigArgument
{
    QString key;       // a role, without what says how often it may stand; "Arg", "Value", "<REL-TYPE>"
    QStringList types; // or values
};

struct ConfigType
{
    QString name;
    QStringList others; // names to show
    bool isAbstract = false;
    qsizetype parent = -1; // in its section
    QList<ConfigArgument> arguments;
};

using Config = QHash<QString, QList<ConfigType>>; // by section

[[nodiscard]] Config parseConfig(const QByteArray &bytes);

} // namespace Galley::Brat
