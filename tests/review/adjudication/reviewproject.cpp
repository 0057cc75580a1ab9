#include "reviewproject.h"

#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Schema schemaOfNames()
{
    Layer name{.id = u"name"_s,
               .name = u"Names"_s,
               .labels = {{.id = u"per"_s}, {.id = u"org"_s}, {.id = u"loc"_s}},
               .attributes = {{.id = u"kind"_s, .kind = Attribute::Kind::Text},
                              {.id = u"known"_s, .kind = Attribute::Kind::Boolean}},
               .relations = {{.id = u"works-for"_s,
                              .name = u"works for"_s,
                              .from = {{u"name"_s, {}}},
                              .to = {{u"name"_s, {}}}}}};
    Layer flat{.id = u"flat"_s,
               .name = u"Flat"_s,
               .labels = {{.id = u"x"_s}, {.id = u"y"_s}},
               .overlap = false,
               .stacking = false};
    Layer claim{.id = u"claim"_s, .name = u"Claims"_s, .labels = {{.id = u"said"_s}}};
    return {.id = u"names"_s, .version = u"1.0.0"_s, .layers = {name, flat, claim}};
}

QString rangeText(const Span &span)
{
    QStringList parts;
    for (const Range segment : span.segments)
        parts += u"%1-%2"_s.arg(segment.begin).arg(segment.end);
    return parts.join(u'+');
}

QString textOf(const Span &span)
{
    QString text = span.layer == u"name"_s ? span.label : span.layer + u'/' + span.label;
    for (const QString &key : span.attributes.keys())
        text += u"{%1}"_s.arg(span.attributes[key].toVariant().toString());
    text += u' ' + rangeText(span);
    if (!span.note.isEmpty())
        text += u" note "_s + span.note;
    if (span.certainty)
        text += u" certainty %1"_s.arg(*span.certainty);
    return text;
}

Span spanFrom(const QString &text, const ArticleText &article)
{
    QString what = text.section(u' ', 0, 0);
    Span span;
    if (what.contains(u'{')) {
        span.attributes.insert(u"kind"_s, what.section(u'{', 1).chopped(1));
        what = what.section(u'{', 0, 0);
    }
    span.layer = what.contains(u'/') ? what.section(u'/', 0, 0) : u"name"_s;
    span.label = what.section(u'/', -1);
    for (const QString &segment : text.section(u' ', 1).split(u'+'))
        span.segments.append({segment.section(u'-', 0, 0).toInt(), segment.section(u'-', 1).toInt()});
    span.quote = article.quote(span.segments);
    return span;
}

template <typename T>
T orFail(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}

} // namespace

ReviewProject::ReviewProject()
    : place({schemaOfNames()})
    , store(orFail(Store::open(path())))
{}

ArticleId ReviewProject::addArticle(const QString &externalId, const QString &text)
{
    QString words = text;
    for (int i = 0; text.isEmpty() && i < 24; ++i)
        words += QString(2, QChar(u'a' + i)) + u' ';
    Article article{.externalId = externalId, .title = u"About "_s + externalId};
    article.text = orFail(ArticleText::fromString(words));
    return orFail(store->addArticle(article));
}

SetId ReviewProject::addSet(ArticleId article, const QString &annotator, const QString &spans,
                            const QString &relations, SetState state)
{
    const ArticleText text = orFail(store->article(article)).text;
    QList<Span> made = spansFrom(spans, text);
    for (qsizetype i = 0; i < made.size(); ++i)
        made[i].id = i + 1;
    QList<Relation> joined;
    for (const QString &relation : relations.split(u',', Qt::SkipEmptyParts))
        joined.append({.id = joined.size() + 1,
                       .type = u"works-for"_s,
                       .from = relation.section(u'>', 0, 0).toInt(),
                       .to = relation.section(u'>', 1).toInt()});
    const auto set = orFail(AnnotationSet::fromParts(0, article, {0, annotator}, state, made, joined, {}));
    return orFail(store->addSet(set, annotator));
}

ReviewArticle ReviewProject::load(ArticleId article, const ReviewScope &scope)
{
    return orFail(loadReview(*store, article, scope));
}

Result<Edit> ReviewProject::decide(ReviewArticle &review, qsizetype cluster, const Choice &choice)
{
    auto edit = decideInMemory(review, cluster, choice);
    if (edit)
        append(review.gold.set.id, *edit);
    return edit;
}

Result<Edit> ReviewProject::decideInMemory(ReviewArticle &review, qsizetype cluster, const Choice &choice)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::UTC);
    auto edit = editFor(review.clusters[cluster], choice, review.gold.set, review.context(u"rev"_s, at));
    if (edit)
        orFail(review.gold.set.apply(*edit).transform([] { return 0; }));
    return edit;
}

void ReviewProject::append(SetId set, Edit edit)
{
    const Revision revision = orFail(store->journal(set)).size();
    orFail(store
               ->append(set,
                        {.revision = revision + 1,
                         .at = QDateTime::currentDateTimeUtc(),
                         .annotator = u"rev"_s,
                         .edit = std::move(edit)})
               .transform([] { return 0; }));
}

QStringList contents(const AnnotationSet &set)
{
    QStringList all;
    for (const Span &span : set.spans())
        all += textOf(span);
    for (const Relation &relation : set.relations())
        all += relation.type + u' ' + textOf(*set.span(relation.from)) + u" > "_s +
            textOf(*set.span(relation.to));
    all.sort();
    return all;
}

int versionOf(const QString &annotator, const Cluster &cluster, const ReviewArticle &review)
{
    const int number = review.names.annotators.find(annotator);
    for (int i = 0; i < int(cluster.versions.size()); ++i) {
        if (cluster.versions[i].annotators.contains(number))
            return i;
    }
    return -1;
}

QList<Span> spansFrom(const QString &spans, const ArticleText &text)
{
    QList<Span> made;
    for (const QString &span : spans.split(u", "_s, Qt::SkipEmptyParts))
        made.append(spanFrom(span, text));
    return made;
}
