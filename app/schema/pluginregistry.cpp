#include "schema/pluginregistry.h"

#include "schema/pluginfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::PluginRegistry)
};

// In a build tree and where everything is installed below one prefix, whatever that is called.
QStringList installedFolders()
{
    if (!QCoreApplication::instance())
        return {};
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"../plugins"_s), program.filePath(u"" GALLEY_PLUGINS_FROM_BIN ""_s)};
}

bool isSchemaFile(const QString &file)
{
    return file.endsWith(".schema.json"_L1, Qt::CaseInsensitive);
}

} // namespace

QString wordFor(PluginRecord::State state)
{
    using enum PluginRecord::State;
    switch (state) {
    case Found:
        return u"found"_s;
    case Loaded:
        return u"loaded"_s;
    case Incompatible:
        return u"incompatible"_s;
    case Duplicate:
        return u"duplicate"_s;
    case Failed:
        return u"failed"_s;
    case Disabled:
        return u"disabled"_s;
    }
    return {};
}

QString PluginRegistry::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/galley/plugins"_L1;
}

QStringList PluginRegistry::searchPath()
{
    const QString wanted = qEnvironmentVariable("GALLEY_PLUGIN_PATH");
    return wanted.split(QDir::listSeparator(), Qt::SkipEmptyParts) + QStringList{userFolder()} +
        installedFolders();
}

PluginRegistry::PluginRegistry(const QStringList &folders, const QStringList &disabledIds)
    : m_disabled(disabledIds)
{
    QSet<QString> seen;
    for (const QString &folder : folders) {
        const QString canonical = QDir(folder).canonicalPath();
        if (!canonical.isEmpty() && !seen.contains(canonical))
            look(canonical);
        seen.insert(canonical);
    }
}

void PluginRegistry::look(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        const QString file = dir.filePath(name);
        if (isSchemaFile(name)) {
            SchemaFile declarative = inspectSchemaFile(file);
            add(std::move(declarative.record));
            if (m_records.last().state == PluginRecord::State::Loaded)
                m_schemas.insert(m_records.last().id, std::move(declarative.schema));
        } else if (QLibrary::isLibrary(name)) {
            add(inspectPlugin(file));
        }
    }
}

void PluginRegistry::add(PluginRecord record)
{
    using enum PluginRecord::State;
    const bool good = record.state == Found || record.state == Loaded;
    const auto earlier = std::ranges::find_if(m_records, [&](const PluginRecord &other) {
        return other.id == record.id && (other.state == Found || other.state == Loaded);
    });
    if (good && m_disabled.contains(record.id)) {
        record.state = Disabled;
        record.reason = Text::tr("It is switched off in the settings");
    } else if (good && earlier != m_records.end()) {
        record.state = Duplicate;
        record.reason = Text::tr("“%1” is already here from %2, which is used").arg(record.id, earlier->file);
    }
    m_records.append(std::move(record));
}

void PluginRegistry::load(PluginRecord &record)
{
    if (record.state != PluginRecord::State::Found)
        return;
    Result<Schema> schema = loadPlugin(record);
    record.state = schema ? PluginRecord::State::Loaded : PluginRecord::State::Failed;
    if (schema)
        m_schemas.insert(record.id, *std::move(schema));
    else
        record.reason = schema.error().toString();
}

Result<Schema> PluginRegistry::schema(const QString &id)
{
    using enum PluginRecord::State;
    const PluginRecord *refused = nullptr;
    for (PluginRecord &record : m_records) {
        if (record.id != id)
            continue;
        load(record);
        if (record.state == Loaded)
            return m_schemas.value(id);
        if (!refused)
            refused = &record;
    }
    if (refused)
        return fail(Error::Kind::Unsupported,
                    Text::tr("The schema “%1” cannot be used: %2").arg(id, refused->reason), {},
                    {.file = refused->file});
    return fail(Error::Kind::NotFound,
                Text::tr("There is no plugin and no schema file for “%1”; galley plugins lists what there is")
                    .arg(id));
}

void PluginRegistry::loadAll()
{
    for (PluginRecord &record : m_records)
        load(record);
}

QList<Schema> PluginRegistry::schemas()
{
    loadAll();
    QList<Schema> result;
    for (const PluginRecord &record : std::as_const(m_records)) {
        if (record.state == PluginRecord::State::Loaded)
            result.append(m_schemas.value(record.id));
    }
    return result;
}

} // namespace Galley
