#pragma once

#include "schema/schema.h"
#include "text/error.h"

#include <QHash>
#include <QStringList>

namespace Galley {

// What is known of one plugin library, or one declarative *.schema.json file, that was seen.
struct PluginRecord
{
    enum class State {
        Found,        // its metadata is good; not needed so far
        Loaded,       // its schema can be used
        Incompatible, // made for something else: another interface, or another version of it
        Duplicate,    // an earlier file has the same id
        Failed,       // broken: reason says how
        Disabled,     // by the user
    };

    QString id;
    QString version;
    QString name;
    QString licence;
    QString file;
    State state = State::Found;
    QString reason;                 // for the user; empty while all is well
    Translations translations = {}; // of the name

    bool operator==(const PluginRecord &) const = default;
};

// "found", "loaded", "incompatible", "duplicate", "failed", "disabled".
[[nodiscard]] QString wordFor(PluginRecord::State state);

// Finds schema plugins and declarative schemas, and loads them when they are needed. A bad one becomes a
// record with a reason, and nothing else. Use it from one thread.
class PluginRegistry
{
public:
    // Folders in the order in which they are searched: $GALLEY_PLUGIN_PATH, the user's, the installed ones.
    [[nodiscard]] static QStringList searchPath();
    // Where users put plugins and schema files of their own. May not exist.
    [[nodiscard]] static QString userFolder();

    // Looks into the folders at once, without loading any library.
    explicit PluginRegistry(const QStringList &folders = searchPath(), const QStringList &disabledIds = {});

    // In search order, one a file.
    [[nodiscard]] const QList<PluginRecord> &records() const { return m_records; }

    // Loads on first use. NotFound when no plugin has the id; the reason of its record when it cannot be
    // used.
    [[nodiscard]] Result<Schema> schema(const QString &id);
    // Loads everything that can be, so that no record stays Found.
    void loadAll();
    // All that can be used, after loadAll(), by search order.
    [[nodiscard]] QList<Schema> schemas();

private:
    void look(const QString &folder);
    void add(PluginRecord record);
    void load(PluginRecord &record);

    QStringList m_disabled;
    QList<PluginRecord> m_records;
    QHash<QString, Schema> m_schemas; // of loaded records, by id
};

} // namespace Galley
