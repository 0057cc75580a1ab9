#pragma once

#include "formats/uima/typesystem.h"
#include "text/range.h"

#include <QJsonValue>
#include <QMap>

#include <vector>

// A UIMA CAS: a text and the feature structures about it, as every UIMA file holds them.
namespace Galley {

// What a feature holds: something plain (a number that JSON lacks, such as NaN, as a string; an array of
// plain values), or references to structures by their ids, 0 for none.
struct CasValue
{
    QJsonValue plain = QJsonValue::Undefined;
    QList<qint64> references = {};

    bool operator==(const CasValue &) const = default;
};

struct CasStructure
{
    qint64 id = 0;
    QString type;
    qint64 sofa = 0;                       // id of the text that it is about; 0: none
    std::optional<Utf16Range> range = {};  // of annotations
    QMap<QString, CasValue> features = {}; // without sofa, begin and end; those that are null are left out
    qint64 line = -1;                      // in the file

    [[nodiscard]] QString string(const QString &feature) const;   // empty when it is none
    [[nodiscard]] qint64 reference(const QString &feature) const; // 0 when it is none
};

struct CasSofa
{
    qint64 id = 0;
    QString name; // "_InitialView"
    std::optional<QString> text = {};
    QList<qint64> members = {}; // structures in the view's index
};

class Cas
{
public:
    static const QString InitialView;

    TypeSystem types;
    std::vector<CasSofa> sofas;

    void add(CasStructure structure); // one of each id

    [[nodiscard]] const std::vector<CasStructure> &structures() const { return m_structures; }

    [[nodiscard]] std::vector<CasStructure> &structures() { return m_structures; }

    // Null when there is none. Valid until the next is added.
    [[nodiscard]] const CasStructure *find(qint64 id) const;

    // The text to work with: that of the initial view, or of the first view that has any; null: there is
    // none.
    [[nodiscard]] const CasSofa *mainSofa() const;

    // What a value refers to, arrays and lists taken apart, without nulls.
    [[nodiscard]] QList<const CasStructure *> referred(const CasValue &value) const;
    // The plain value of a feature, arrays and lists of plain values taken apart; undefined: it has none.
    [[nodiscard]] QJsonValue plain(const CasValue &value) const;

private:
    void collect(const CasStructure &structure, QList<const CasStructure *> &into) const;

    std::vector<CasStructure> m_structures;
    QHash<qint64, qsizetype> m_places;
};

} // namespace Galley
