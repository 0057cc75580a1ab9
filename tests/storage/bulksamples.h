#pragma once

#include "storage/samples.h"

// What the tests of bulk edits work on.
namespace BulkSamples {

using namespace Samples;

inline const QString Text = u"Niger’s army 🚁 met the President of Chad on Friday."_s;

inline Schema bulkSchema()
{
    Schema schema = Samples::schema();
    schema.layers[0].attributes = {
        {.id = u"side"_s, .kind = Attribute::Kind::OneOf, .options = {{.id = u"red"_s}, {.id = u"blue"_s}}},
        {.id = u"rank"_s, .kind = Attribute::Kind::Text, .labels = {u"army"_s}}};
    schema.layers[0].overlap = false;
    return schema;
}

// Three articles, in each of which ann marked "Niger" and "Chad", which meet.
struct Corpus : Project
{
    Corpus()
        : Project(bulkSchema())
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            articles.append(add(id));
        owner = must(store->annotator(u"ann"_s));
    }

    void markAll() const
    {
        for (const ArticleId id : articles) {
            edit(id, [](const AnnotationSet &set, const ArticleText &text) {
                return Edits::mark(set, text, u"actor"_s, u"state"_s, {{0, 5}});
            });
            edit(id, [](const AnnotationSet &set, const ArticleText &text) {
                return Edits::mark(set, text, u"actor"_s, u"state"_s, {{36, 40}});
            });
            edit(id, [](const AnnotationSet &set, const ArticleText &) {
                return Edits::relate(set, u"meets"_s, 1, 2);
            });
        }
    }

    template <typename Make>
    void edit(ArticleId article, Make make, const Annotator &annotator = ann()) const
    {
        const SessionData data = must(store->load(article, annotator));
        Edit edit = make(data.set, data.article.text);
        if (data.set.state() == SetState::New)
            edit.changes.append(StateChange{SetState::New, SetState::InProgress});
        JournalEntry line = entry(data.revision + 1, edit);
        line.annotator = annotator.name;
        must(store->append(data.set.id, line));
    }

    [[nodiscard]] AnnotationSet set(ArticleId article, const Annotator &annotator = ann()) const
    {
        return must(store->load(article, annotator)).set;
    }

    [[nodiscard]] QStringList labels(ArticleId article) const
    {
        QStringList all;
        for (const Span &span : set(article).spans())
            all.append(span.quote + u'=' + span.label);
        return all;
    }

    [[nodiscard]] BulkRequest request(BulkAction action, QList<Range> places) const
    {
        BulkRequest request{.annotator = owner, .action = std::move(action)};
        for (const ArticleId article : articles) {
            for (const Range &at : places)
                request.targets.append({.article = article, .segments = {at}});
        }
        return request;
    }

    [[nodiscard]] BulkRequest onSpans(BulkAction action, QList<SpanId> spans) const
    {
        BulkRequest request{.annotator = owner, .action = std::move(action)};
        for (const ArticleId article : articles) {
            for (const SpanId span : spans)
                request.targets.append({.article = article, .span = span});
        }
        return request;
    }

    void checkIsClean() const { QCOMPARE(must(store->check()).size(), 0); }

    QList<ArticleId> articles;
    Annotator owner;
};

inline const BulkMark Army{.layer = u"actor"_s, .label = u"army"_s};

} // namespace BulkSamples
