#pragma once

#include "formats/document.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>

namespace Galley {

struct ProdigyContext
{
    QSet<QString> answers{QStringLiteral("accept")}; // whose spans are taken
    QString idKey = QStringLiteral("id");            // in "meta"
};

// What one line says: an article and one annotator's answer.
[[nodiscard]] Document parseProdigyTask(QByteArrayView json, const Place &place,
                                        const ProdigyContext &context);

struct ProdigySpanKey
{
    Range range;
    QString label;

    friend bool operator==(const ProdigySpanKey &, const ProdigySpanKey &) = default;

    friend size_t qHash(const ProdigySpanKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.range.begin, key.range.end, key.label);
    }
};

// What lines that follow each other say of one article. What an annotator says in several of them, as when
// each asks about one span, becomes one set; a span that two lines have is one.
class ProdigyArticle
{
public:
    explicit ProdigyArticle(Document document);

    // Of the same text and id.
    [[nodiscard]] bool isAbout(const Document &other) const;
    void add(Document &&other);

    [[nodiscard]] Document take() { return std::move(m_document); }

private:
    void index(const IncomingSet &set);
    void join(IncomingSet &set, IncomingSet &&other);

    Document m_document;
    QSet<QStringList> m_relations;                              // annotator, ends and type
    QHash<QString, qsizetype> m_sets;                           // by annotator
    QHash<std::pair<QString, ProdigySpanKey>, QString> m_spans; // annotator and place → id
};

} // namespace Galley
