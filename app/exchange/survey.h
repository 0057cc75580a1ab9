#pragma once

#include "formats/document.h"

#include <QMap>
#include <QSet>

namespace Galley {

// What values one attribute or field has in a file.
struct SurveyedValues
{
    static constexpr qsizetype MostWords = 200;

    qint64 booleans = 0;
    qint64 numbers = 0;
    qint64 strings = 0;
    qint64 lists = 0; // of strings
    qint64 others = 0;
    QMap<QString, qint64> words; // strings, and members of lists
    bool moreWords = false;      // than are kept

    void add(const QJsonValue &value);

    [[nodiscard]] qint64 count() const { return booleans + numbers + strings + lists + others; }

    bool operator==(const SurveyedValues &) const = default;
};

// A layer (empty: the file knows none) and a label or attribute of it, as a file names them.
struct FileName
{
    QString layer;
    QString name;

    auto operator<=>(const FileName &) const = default;
};

struct SurveyedAttribute
{
    SurveyedValues values;
    QSet<QString> labels; // seen on

    bool operator==(const SurveyedAttribute &) const = default;
};

struct SurveyedRelation
{
    qint64 count = 0;
    QSet<FileName> from; // labels
    QSet<FileName> to;
    QMap<QString, SurveyedValues> attributes;

    bool operator==(const SurveyedRelation &) const = default;
};

[[nodiscard]] size_t qHash(const FileName &name, size_t seed = 0);

// The names that files use, how often and for what; what they declare counts as used 0 times. Holds no texts:
// its size depends on the names alone.
struct Survey
{
    qint64 articles = 0;
    qint64 sets = 0;
    qint64 spans = 0;
    QMap<QString, qint64> annotators; // sets of each; under the empty name, of nobody
    QMap<FileName, qint64> labels;
    QMap<FileName, SurveyedAttribute> attributes;
    QMap<QString, SurveyedRelation> relations;
    QMap<QString, SurveyedValues> fields;
    QList<Schema> declared; // with the files' names as ids

    void add(const Document &document);
    void add(const Schema &declaredSchema);

    // Nothing to be mapped.
    [[nodiscard]] bool isEmpty() const;

    // Of declared; null when there is none.
    [[nodiscard]] const Layer *layer(const QString &name) const;
    [[nodiscard]] const RelationType *relation(const QString &name) const;
    [[nodiscard]] const Attribute *field(const QString &name) const;

    bool operator==(const Survey &) const = default;
};

[[nodiscard]] QJsonObject toJsonObject(const Survey &survey);

} // namespace Galley
