#pragma once

#include "review/agreement/agreement.h"
#include "storage/samples.h"

// What the tests of agreement compare.
namespace AgreementSamples {

using namespace Samples;

using Codes = QList<QStringList>; // item by annotator; a null string: not marked

// An article of so many code points.
inline Article longArticle(const QString &id, qsizetype length)
{
    return article(id, QString(length, u'x'));
}

inline void addSet(Store &store, ArticleId id, const QString &annotator, const QList<Span> &spans,
                   const QJsonObject &fields = {}, const QList<Relation> &relations = {},
                   SetState state = SetState::Done)
{
    const auto set =
        must(AnnotationSet::fromParts(0, id, {.name = annotator}, state, spans, relations, fields));
    std::ignore = must(store.addSet(set, u"test"_s));
}

inline QString nameOf(qsizetype annotator)
{
    return u"r%1"_s.arg(annotator);
}

// Items at places of their own, each annotator's category as his label there.
inline void addCodes(Store &store, const Codes &items)
{
    const Article article = longArticle(u"items"_s, 2 * items.size());
    const ArticleId id = must(store.addArticle(article));
    for (qsizetype rater = 0; rater < items.first().size(); ++rater) {
        QList<Span> spans;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items[i][rater].isNull())
                spans += span(i + 1, article.text, {{2 * i, 2 * i + 1}}, u"item"_s, items[i][rater]);
        }
        addSet(store, id, nameOf(rater), spans);
    }
}

inline Codes fromTable(const QList<QList<int>> &rows)
{
    Codes items;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            items += Codes(rows[row][column], {QString::number(row + 1), QString::number(column + 1)});
    }
    return items;
}

inline Codes fromRows(const QByteArray &rows)
{
    Codes items;
    for (const QByteArray &row : rows.split(' ')) {
        QStringList &item = items.emplace_back();
        for (const char code : row)
            item += code == '.' ? QString() : QString(QLatin1Char(code));
    }
    return items;
}

inline AgreementReport measure(Store &store, AgreementOptions options = {})
{
    options.resamples = 0;
    return must(measureAgreement(store, options));
}

// The result of a measure; of so many annotators, and by key.
inline const AgreementResult *find(const AgreementReport &report, const QString &measure,
                                   qsizetype annotators = 2, const QString &key = {},
                                   const QString &distance = {})
{
    for (const AgreementResult &result : report.results) {
        if (wordFor(result.measure) == measure && result.annotators.size() == annotators &&
            result.key == key && (distance.isEmpty() || result.distance == distance))
            return &result;
    }
    return nullptr;
}

inline double valueOf(const AgreementReport &report, const QString &measure, qsizetype annotators = 2,
                      const QString &key = {}, const QString &distance = {})
{
    const AgreementResult *result = find(report, measure, annotators, key, distance);
    return result && result->measured.value ? *result->measured.value : -99;
}

} // namespace AgreementSamples

#define COMPARE_EXACTLY(actual, expected)                                                                    \
    QVERIFY2(std::abs((actual) - (expected)) < 1e-9,                                                         \
             qPrintable(u"%1 instead of %2"_s.arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)))
