#pragma once

#include "formats/conll/entitybrackets.h"
#include "formats/document.h"

#include <QHash>
#include <QMap>

namespace Galley {

// Makes spans of the brackets of one document.
class EntityCollector
{
public:
    // The names of fields, as "# global.Entity" says: "GRP-etype-infstat".
    void setFields(const QString &global);

    // The brackets of a word that stands at a range. What is wrong is reported.
    void add(const QString &value, Range range, const Place &place, QList<Error> &problems);

    // By place. What is still open is reported.
    [[nodiscard]] QList<IncomingSpan> finish(const ArticleText &text, QList<Error> &problems,
                                             Losses &leftOut);

private:
    struct Open
    {
        QStringList fields;
        qsizetype begin = 0;
        Place place;
    };

    // One whose pieces have not all come.
    struct Pieces
    {
        QStringList fields;
        QList<Range> segments;
        Place place; // of the first
    };

    void close(const EntityBracket &bracket, const Open &open, qsizetype end);
    [[nodiscard]] IncomingSpan spanOf(const Pieces &pieces, const ArticleText &text) const;

    QStringList m_names{QStringLiteral("eid"), QStringLiteral("etype"), QStringLiteral("head"),
                        QStringLiteral("other")};
    QMap<QString, QList<Open>> m_open; // by id and piece
    QMap<QString, Pieces> m_pieces;    // by id
    QList<Pieces> m_done;
    QHash<QString, int> m_mentions; // by id
};

} // namespace Galley
