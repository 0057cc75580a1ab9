#pragma once

#include "formats/source.h"
#include "text/range.h"

#include <QHash>
#include <QSet>

#include <optional>

// The records beside the documents of one folder, by document.
namespace Galley::Re3dRecords {

// In bytes: more than the whole dataset has.
inline constexpr qint64 LargestFile = 200'000'000;
// Of one file; then the rest of it is not read.
inline constexpr qsizetype MostProblems = 1000;

struct Entity
{
    QString id;
    Range place;
    QString type;
    QString value;
    double confidence = 1;
};

struct Relation
{
    QString id;
    Range from;
    Range to;
    QString type;
    QString value;
    double confidence = 1;
};

struct Document
{
    QList<Entity> entities;
    QList<Relation> relations;
    Place first; // of its records
};

class Records
{
public:
    // Takes what stands in the two files of a folder ("" or with '/' at its end); either may be missing.
    void read(const Source &source, const QString &folder);

    // What belongs to a document; nothing a second time.
    [[nodiscard]] Document take(const QString &document) { return m_documents.take(document); }

    // One problem for each document that was not there.
    [[nodiscard]] QList<Error> takeLeftOver();

    [[nodiscard]] QList<Error> takeProblems() { return std::move(m_problems); }

private:
    void readFile(const Source &source, const QString &entry, bool areRelations);
    void takeLine(const QByteArray &line, const Place &place, bool isRelation);

    QHash<QString, Document> m_documents;
    QList<Error> m_problems;
};

} // namespace Galley::Re3dRecords
