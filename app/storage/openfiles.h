#pragma once

#include <QString>

namespace Galley {

// Whether the path leads to a database file that this process has open, or to the log beside it. Such a file
// is left to SQLite: were it opened and closed by anybody else, the process would lose the locks of every
// connection to it, and the next program that is done with the file would take the log away with what is in
// it (How To Corrupt An SQLite Database File, 2.2). Any thread; asks the file system once for each open file.
[[nodiscard]] bool isOpenHere(const QString &path);

// Counts a file as open for as long as this is there. It begins before the connection does and ends after it.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

private:
    QString m_path;
};

} // namespace Galley
