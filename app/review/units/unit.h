#pragma once

#include "annotation/span.h"
#include "text/article.h"

#include <QHash>

#include <vector>

// Annotators' work as comparing it sees it: small values, so that millions of them are read and compared in a
// second.
namespace Galley {

// Strings as numbers from 0, in the order in which they were seen.
class NameTable
{
public:
    [[nodiscard]] int number(const QString &name); // made when it is new

    [[nodiscard]] int find(const QString &name) const { return m_numbers.value(name, -1); }

    [[nodiscard]] const QString &name(int number) const { return m_names[number]; }

    [[nodiscard]] int size() const { return int(m_names.size()); }

private:
    QHash<QString, int> m_numbers;
    QStringList m_names;
};

// The same of labels: of two layers they are two, though they have one name.
class LabelTable
{
public:
    [[nodiscard]] int number(int layer, const QString &label); // made when it is new

    [[nodiscard]] int find(int layer, const QString &label) const
    {
        return m_numbers.value({layer, label}, -1);
    }

    [[nodiscard]] const QString &name(int number) const { return m_labels[number].second; }

    [[nodiscard]] int layer(int number) const { return m_labels[number].first; }

    [[nodiscard]] int size() const { return int(m_labels.size()); }

private:
    QHash<std::pair<int, QString>, int> m_numbers;
    QList<std::pair<int, QString>> m_labels;
};

// The names behind the numbers of units.
struct UnitNames
{
    NameTable annotators;
    NameTable layers;
    LabelTable labels;
    NameTable relationTypes;
};

// A span.
struct Unit
{
    SpanId span = 0;
    int annotator = 0; // UnitNames::annotators
    int layer = 0;
    int label = 0;
    Range extent = {};
    QList<Range> segments = {}; // only of a discontinuous span; of others the extent is all
    QByteArray attributes = {}; // compact JSON with sorted keys, empty: none; only where it was asked for

    [[nodiscard]] bool hasSamePlace(const Unit &other) const
    {
        return extent == other.extent && segments == other.segments;
    }
};

// A relation between two units of one annotator.
struct UnitRelation
{
    RelationId relation = 0;
    int annotator = 0;
    int type = 0;
    SpanId from = 0;
    SpanId to = 0;
    QByteArray attributes = {};
};

// An annotator's set on an article, which counts also when it is empty: he saw nothing there.
struct UnitSet
{
    int annotator = 0;
    SetId id = 0;
    Revision revision = 0;
    SetState state = SetState::New;
    QJsonObject fields = {}; // only where they were asked for
};

struct ArticleUnits
{
    ArticleId article = 0;
    std::vector<UnitSet> sets;           // by annotator's number
    std::vector<Unit> units;             // by layer, place (begin, then end, longest first), annotator
    std::vector<UnitRelation> relations; // by annotator, id
};

} // namespace Galley
