#pragma once

#include "formats/linereader.h"
#include "formats/losses.h"
#include "text/range.h"

// The lines of an annotation file, each for itself: what they name is looked up later.
namespace Galley::Brat {

struct TextBound
{
    QString id;
    QString type;
    QList<Range> fragments; // as they stand; in code points
    std::optional<QString> text;
    qint64 line = 0;
};

struct Argument
{
    QString role; // without the number that tells it from others of its event
    QString target;
};

struct Event
{
    QString id;
    QString type;
    QString trigger;
    QList<Argument> arguments;
    qint64 line = 0;
};

struct Binary
{
    QString id;
    QString type;
    QString from;
    QString to;
};

struct Equivalence
{
    QString type;
    QStringList members;
};

// An attribute, or a reference to an entry of a database ("Wikipedia:64488 Carlos Salinas").
struct Value
{
    QString name;
    QString target;
    std::optional<QString> value; // none: it just holds
    bool isReference = false;
    qint64 line = 0;
};

struct Note
{
    QString type;
    QString target;
    QString text;
    qint64 line = 0;
};

struct Lines
{
    QList<TextBound> spans;
    QList<Event> events;
    QList<Binary> relations;
    QList<Equivalence> equivalences;
    QList<Value> values;
    QList<Note> notes;
    QList<Error> problems;
    Losses leftOut;
};

// Problems of one file; then the rest of it is not read.
inline constexpr qsizetype MostProblems = 1000;

[[nodiscard]] Lines parse(LineReader &reader);

} // namespace Galley::Brat
