#include "teamwork.h"

using namespace Galley;
using namespace Samples;

ArticleId Teamwork::addArticle(const QString &id, const QString &source, const QString &published)
{
    Article article = Samples::article(id);
    article.source = source;
    article.published = published;
    return must(store().addArticle(article));
}

Annotator Teamwork::person(const QString &who)
{
    const auto kind = who == "gold"_L1 ? Annotator::Kind::Adjudicator
        : who == "bot"_L1              ? Annotator::Kind::Model
                                       : Annotator::Kind::Human;
    return must(store().annotator(who, kind));
}

void Teamwork::append(const SessionData &data, const QString &who, const QString &at, Edit edit)
{
    must(store().append(data.set.id,
                        {.revision = data.revision + 1,
                         .at = QDateTime::fromString(at + u'Z', Qt::ISODate),
                         .annotator = who,
                         .edit = std::move(edit)}));
}

void Teamwork::mark(ArticleId article, const QString &who, const QString &at, const QString &label,
                    Range place, qint64 milliseconds)
{
    const SessionData data = must(store().load(article, person(who)));
    const QString layer = label == "fact"_L1 ? u"claim"_s : u"actor"_s;
    append(data, who, at,
           Edits::withTime(Edits::mark(data.set, data.article.text, layer, label, {place}), milliseconds));
}

void Teamwork::setState(ArticleId article, const QString &who, const QString &at, SetState state)
{
    const SessionData data = must(store().load(article, person(who)));
    append(data, who, at, Edits::setState(data.set, state));
}

void Teamwork::spend(ArticleId article, const QString &who, qint64 milliseconds)
{
    must(store().addActiveTime(must(store().load(article, person(who))).set.id, milliseconds));
}

void Teamwork::assign(ArticleId article, const QString &who, const QDate &due)
{
    std::ignore = must(store().assign({{.article = article,
                                        .annotator = person(who).id,
                                        .by = u"max"_s,
                                        .at = QDateTime::currentDateTimeUtc(),
                                        .due = due}}));
}
