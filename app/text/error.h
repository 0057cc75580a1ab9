#pragma once

#include <QString>

#include <expected>

namespace Galley {

// Where a fault lies in what the user gave us. Lines and columns count from 1, offsets from 0;
// -1 is "not known".
struct Place
{
    QString file = {};
    qint64 line = -1;
    qint64 column = -1;
    qint64 offset = -1;

    bool operator==(const Place &) const = default;
};

// A failure outside the program's control. The message is for the user, translated, and says what to
// do; the detail is for a bug report.
struct Error
{
    enum class Kind {
        InvalidInput, // a file or a value that breaks its format or the schema
        NotFound,
        AlreadyExists,
        Conflict, // somebody else changed it meanwhile
        Busy,     // somebody else is at it: the same may work a moment later
        Permission,
        ReadOnly,
        DiskFull,
        NewerFormat,   // written by a newer Galley
        ForeignFormat, // not ours
        Corrupt,
        Unsupported,
        Unreachable, // the server is away, or the way to it; what was under way may be done or not
        Io,
    };

    Kind kind = Kind::Io;
    QString message = {};
    QString detail = {};
    Place place = {};

    // "file:line:column: message (offset n)", leaving out what is not known.
    [[nodiscard]] QString toString() const;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

// return fail(Error::Kind::NotFound, tr("…"));
[[nodiscard]] std::unexpected<Error> fail(Error::Kind kind, QString message, QString detail = {},
                                          Place place = {});

} // namespace Galley
