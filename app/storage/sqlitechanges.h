#pragma once

#include "storage/changesource.h"
#include "storage/sqlitedatabase.h"

#include <array>

namespace Galley {

// What others do to a file, found by looking every second whether it is another, and then in which tables;
// not in which articles.
class SqliteChanges final : public ChangeSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ChangeSource>> open(const QString &path);

    [[nodiscard]] Result<Changes> wait(const Wake &wake, int milliseconds) override;

private:
    using Traces = std::array<size_t, 7>; // of what each kind changes

    explicit SqliteChanges(std::unique_ptr<SqliteDatabase> database);
    [[nodiscard]] Result<Changes> look();
    [[nodiscard]] Result<Traces> traces();

    std::unique_ptr<SqliteDatabase> m_database;
    qint64 m_version = -1;
    Traces m_traces = {};
    int m_interval = 0; // milliseconds
};

} // namespace Galley
