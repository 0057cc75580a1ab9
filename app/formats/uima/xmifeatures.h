#pragma once

#include "formats/uima/cas.h"
#include "text/error.h"

#include <QSet>

namespace Galley {

// A feature structure as XML has it: everything a string.
struct RawStructure
{
    CasStructure structure; // without its features
    QList<std::pair<QString, QString>> attributes = {};
    QMap<QString, QStringList> elements = {}; // the arrays of strings
};

// Finds what the features of structures are, by the types, else by names and values.
class XmiFeatures
{
public:
    XmiFeatures(const TypeSystem &types, const std::vector<RawStructure> &structures, const Place &place);

    [[nodiscard]] CasStructure resolved(const RawStructure &raw);

    [[nodiscard]] QList<Error> takeProblems() { return std::move(m_problems); }

private:
    enum class Form { Plain, References };

    void set(CasStructure &structure, const QString &name, const QString &text);
    [[nodiscard]] CasValue valueOf(const CasStructure &structure, const QString &name, const QString &text);
    [[nodiscard]] CasValue declared(const CasStructure &structure, const CasFeature &feature,
                                    const QString &text);
    [[nodiscard]] CasValue listed(const CasStructure &structure, const QString &element, const QString &text);
    [[nodiscard]] QJsonValue number(const CasStructure &structure, const QString &range, const QString &text);
    [[nodiscard]] bool looksLikeReferences(const QString &name, const QString &text) const;
    [[nodiscard]] QList<qint64> idsIn(const CasStructure &structure, const QString &text);
    void report(const CasStructure &structure, const QString &message);

    const TypeSystem &m_types;
    Place m_place;
    QHash<qint64, bool> m_ids; // of all structures: whether one is an annotation
    QHash<qint64, QString> m_typeOf;
    QHash<std::pair<QString, QString>, std::optional<CasFeature>> m_features; // by type and name
    QList<Error> m_problems;
};

} // namespace Galley
