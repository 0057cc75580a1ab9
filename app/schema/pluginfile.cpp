#include "schema/pluginfile.h"

#include "api/schemaplugin.h"
#include "schema/elffile.h"
#include "schema/loadprobe.h"
#include "schema/schemafile.h"
#include "schema/schemavalidator.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::PluginFile)
};

PluginRecord refused(PluginRecord record, PluginRecord::State state, const QString &reason)
{
    record.state = state;
    record.reason = reason;
    return record;
}

// "name[fr]" and the like.
Translations namesIn(const QJsonObject &metadata)
{
    Translations names;
    for (auto member = metadata.begin(); member != metadata.end(); ++member) {
        if (member.key().startsWith("name["_L1))
            names.insert(member.key(), member.value().toString());
    }
    return names;
}

PluginRecord describe(const QString &file, const QJsonObject &metadata)
{
    PluginRecord record;
    record.file = file;
    record.id = metadata.value("id"_L1).toString();
    record.version = metadata.value("version"_L1).toString();
    record.name = metadata.value("name"_L1).toString();
    record.translations = namesIn(metadata);
    record.licence = metadata.value("licence"_L1).toString();
    return record;
}

QString interfaceProblem(const QString &iid, const QJsonObject &metadata)
{
    const QString wanted = QStringLiteral(GalleySchemaPlugin_iid);
    const QString family = wanted.section(u'/', 0, 0);
    if (iid.section(u'/', 0, 0) != family)
        return Text::tr("This is a plugin for something else (“%1”), not for Galley").arg(iid);
    const int version = metadata.value("interface"_L1).toInt(-1);
    if (iid != wanted || version != schemaPluginInterface)
        return Text::tr("It was made for version %1 of the plugin interface, and this Galley has version %2: "
                        "install the "
                        "plugin that fits, or build it anew")
            .arg(iid == wanted ? QString::number(version) : iid.section(u'/', 1),
                 QString::number(schemaPluginInterface));
    return {};
}

QString metadataProblem(const PluginRecord &record)
{
    if (record.id.isEmpty())
        return Text::tr("Its metadata lacks an “id”");
    if (record.version.isEmpty())
        return Text::tr("Its metadata lacks a “version”");
    return {};
}

QString summary(const QList<Error> &problems)
{
    const QString first = problems.first().toString();
    if (problems.size() == 1)
        return first;
    return Text::tr("%1 (and %n more; galley schema validate lists all)", nullptr, int(problems.size()) - 1)
        .arg(first);
}

Result<Schema> schemaOf(QPluginLoader &loader)
{
    QObject *const object = loader.instance();
    if (!object)
        return fail(Error::Kind::Corrupt, Text::tr("It cannot be loaded: %1").arg(loader.errorString()));
    const auto *const plugin = qobject_cast<SchemaPlugin *>(object);
    if (!plugin)
        return fail(Error::Kind::Unsupported,
                    Text::tr("It says that it has a schema for Galley, and has none"));
    return plugin->schema();
}

// The one place where code of a plugin runs.
Result<Schema> guarded(QPluginLoader &loader)
{
    try {
        return schemaOf(loader);
    } catch (const std::exception &exception) {
        return fail(Error::Kind::Corrupt,
                    Text::tr("It stopped with an error: %1").arg(QString::fromLocal8Bit(exception.what())));
    } catch (...) {
        return fail(Error::Kind::Corrupt, Text::tr("It stopped with an error of an unknown kind"));
    }
}

} // namespace

PluginRecord inspectPlugin(const QString &file)
{
    using enum PluginRecord::State;
    if (isTruncatedElf(file))
        return refused(describe(file, {}), Failed,
                       Text::tr("The file is cut short: copy or install it again"));
    const QPluginLoader loader(file);
    const QJsonObject all = loader.metaData();
    const QJsonObject metadata = all.value("MetaData"_L1).toObject();
    PluginRecord record = describe(file, metadata);
    if (all.isEmpty())
        return refused(record, Failed,
                       Text::tr("This is no plugin that can be used here: %1").arg(loader.errorString()));
    if (const QString problem = interfaceProblem(all.value("IID"_L1).toString(), metadata);
        !problem.isEmpty())
        return refused(record, Incompatible, problem);
    if (const QString problem = metadataProblem(record); !problem.isEmpty())
        return refused(record, Failed, problem);
    return record;
}

Result<Schema> loadPlugin(const PluginRecord &record)
{
    if (const QString reason = probeLoading(record.file); !reason.isEmpty())
        return fail(Error::Kind::Corrupt, reason);
    QPluginLoader loader(record.file);
    Result<Schema> schema = guarded(loader);
    if (!schema)
        return schema;
    if (schema->id != record.id || schema->version != record.version)
        return fail(Error::Kind::InvalidInput,
                    Text::tr("Its schema is “%1” %2, and its metadata says “%3” %4")
                        .arg(schema->id, schema->version, record.id, record.version));
    if (const QList<Error> problems = validate(*schema); !problems.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    Text::tr("Its schema is not valid: %1").arg(summary(problems)));
    return schema;
}

SchemaFile inspectSchemaFile(const QString &file)
{
    SchemaFileReading reading = readSchemaFile(file);
    PluginRecord record{.id = reading.schema.id,
                        .version = reading.schema.version,
                        .name = reading.schema.name,
                        .licence = reading.schema.licence,
                        .file = file,
                        .state = PluginRecord::State::Loaded,
                        .reason = {},
                        .translations = reading.schema.translations};
    if (!reading.problems.isEmpty())
        record = refused(record, PluginRecord::State::Failed, summary(reading.problems));
    return {std::move(record), std::move(reading.schema)};
}

} // namespace Galley
