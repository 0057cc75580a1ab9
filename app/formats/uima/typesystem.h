#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The types of a UIMA CAS: what feature structures may be and which features they have.
namespace Galley {

struct CasFeature
{
    QString name;
    QString range;            // the name of a type
    QString elementType = {}; // of arrays and lists; empty: anything
    QString description = {};

    bool operator==(const CasFeature &) const = default;
};

struct CasType
{
    QString name; // "package.Name"
    QString superType;
    QString description = {};
    QList<CasFeature> features = {}; // its own, without inherited ones
    QStringList allowedValues = {};  // of types below uima.cas.String

    // Without the package.
    [[nodiscard]] QString shortName() const;

    bool operator==(const CasType &) const = default;
};

// Knows UIMA's own types from the start, and those that every INCEpTION project has for tokens, sentences and
// what is known of a document.
class TypeSystem
{
public:
    TypeSystem();

    // A type that is known already gets the features that it lacks.
    void add(const CasType &type);
    void add(const TypeSystem &other);

    [[nodiscard]] const CasType *type(const QString &name) const;

    // Those that were added, in that order.
    [[nodiscard]] const QList<CasType> &types() const { return m_types; }

    [[nodiscard]] bool isBuiltIn(const QString &name) const; // a part of UIMA itself
    // Whether a type is the other or inherits from it.
    [[nodiscard]] bool isA(const QString &name, const QString &ancestor) const;
    // Inherited ones first.
    [[nodiscard]] QList<CasFeature> features(const QString &name) const;
    [[nodiscard]] std::optional<CasFeature> feature(const QString &type, const QString &name) const;

    bool operator==(const TypeSystem &other) const { return m_types == other.m_types; }

private:
    [[nodiscard]] QStringList lineage(const QString &name) const; // from the type up

    QList<CasType> m_types;
    QHash<QString, qsizetype> m_places;
};

[[nodiscard]] QString shortTypeName(const QString &name);

namespace Uima {
extern const QString Top;
extern const QString String;
extern const QString Boolean;
extern const QString Integer;
extern const QString Double;
extern const QString StringArray;
extern const QString FsArray;
extern const QString Sofa;
extern const QString AnnotationBase;
extern const QString Annotation;
extern const QString DocumentAnnotation;
extern const QString Token;
extern const QString Sentence;
extern const QString DocumentMetaData;
extern const QString StringField; // one more thing known of a document: a key and a value

extern const QString Source; // the feature of a relation that it leads from
extern const QString Target; // and the one that it leads to
} // namespace Uima

} // namespace Galley
