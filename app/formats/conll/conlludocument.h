#pragma once

#include "formats/conll/conllumisc.h"
#include "formats/conll/conllusentences.h"
#include "formats/conll/entitycollector.h"

namespace Galley {

// Makes one article of sentences. Its text is that of the tokens with the white space that the file says:
// where it says nothing, a space, and a line end before a paragraph.
class ConlluDocument
{
public:
    static constexpr qsizetype MostProblems = 1000;
    static constexpr qsizetype LongestText = 20'000'000; // in UTF-16 units

    // The fields of entities, if the file has said; what the document says holds for the next.
    explicit ConlluDocument(QString entityFields);

    void add(const ConlluSentence &sentence);

    [[nodiscard]] bool isEmpty() const { return m_words == 0 && m_problems.isEmpty(); }

    [[nodiscard]] const QString &id() const { return m_id; }

    [[nodiscard]] const QString &entityFields() const { return m_entityFields; }

    [[nodiscard]] Document finish(const QString &id, const QString &annotator);

private:
    // A word, and where its own part of the text is.
    struct Located
    {
        const ConlluRow *row = nullptr;
        Range range = {};
    };

    void takeComments(const ConlluSentence &sentence);
    void takeMetadata(const ConlluComment &comment);
    [[nodiscard]] QList<Located> takeText(const ConlluSentence &sentence);
    // The text of a token, and of the words that it stands for.
    void takeToken(const ConlluRow &token, QList<Located> &located);
    void append(QStringView text);
    void locate(QList<Located>::iterator begin, QList<Located>::iterator end, const ConlluRow &token,
                qsizetype from);
    void checkText(const ConlluSentence &sentence, qsizetype from);
    void takeWork(const QList<Located> &located);
    void takeTags(const QList<Located> &located);
    [[nodiscard]] QList<IncomingSpan> taggedSpans(const ArticleText &text);
    void report(const QString &message, qint64 line);

    QString m_id;
    QString m_entityFields;
    Article m_article;
    QString m_text;
    QString m_gap; // to the next token
    bool m_isGapSaid = false;
    qsizetype m_length = 0; // of the text, in code points
    qint64 m_words = 0;
    EntityCollector m_entities;
    QList<Range> m_tagged;     // words of sentences with NER=
    QList<QStringList> m_tags; // theirs, by sentence
    qint64 m_bridges = 0;
    Place m_place;
    QList<Error> m_problems;
};

} // namespace Galley
