#pragma once

#include "formats/uima/casdocument.h"

#include <QSet>

namespace Galley {

// Makes a document of a CAS, see documentFrom.
class CasMapper
{
public:
    CasMapper(const Cas &cas, const CasReading &reading, const Place &place);

    [[nodiscard]] Document run();

private:
    enum class Role { Span, Relation, Token, Layout, Other };

    // What annotations of a type are.
    [[nodiscard]] Role roleOfType(const QString &type) const;
    [[nodiscard]] Role roleOf(const CasStructure &structure) const;
    void take(const CasStructure &structure);
    void takeDocument(const CasStructure &structure);
    void takeStringField(const CasStructure &structure);
    void takeSpan(const CasStructure &structure);
    void takeRelation(const CasStructure &structure);
    void takeOther(const CasStructure &structure);
    void takeFields(const CasStructure &structure);
    void takeFeatures(const CasStructure &structure, IncomingSpan &span);
    void takeReferences(const CasStructure &from, const QString &feature, const CasValue &value);
    void takeLink(const CasStructure &from, const QString &feature, const CasStructure &link);
    void relate(const QString &type, const CasStructure &from, const CasStructure &to,
                const QJsonObject &attributes = {}, const QString &id = {});
    // Makes sure that a token that is referred to is a span.
    [[nodiscard]] bool isSpan(const CasStructure &structure);
    [[nodiscard]] std::optional<QList<Range>> segmentsOf(const CasStructure &structure);
    [[nodiscard]] std::optional<Range> codePoints(const CasStructure &structure, Utf16Range units);
    void inferTypes();
    [[nodiscard]] QString labelOf(const CasStructure &structure) const;
    [[nodiscard]] QJsonObject plainFeatures(const CasStructure &structure, const QStringList &except) const;
    void leaveOut(const QString &kind, const char *description);
    void report(const CasStructure &structure, const QString &message);

    const Cas &m_cas;
    TypeSystem m_types; // the CAS's, and what structures have of types that it does not declare
    const CasReading &m_reading;
    Document m_document;
    IncomingSet m_set;
    qint64 m_sofa = 0;
    QSet<qint64> m_spans;      // structures that are spans
    QSet<qint64> m_refused;    // those that could not be
    QSet<qint64> m_referred;   // what other structures refer to
    QSet<QString> m_documents; // types that fields were taken from
    mutable QHash<QString, QString> m_labelFeatures;
    mutable QHash<QString, Role> m_roles; // of types
};

} // namespace Galley
