#pragma once

#include "annotation/edits.h"
#include "storage/projectplace.h"
#include "storage/store.h"

#include <QTest>
#include <QTimeZone>

// What the storage tests work on.
namespace Samples {

using namespace Galley;
using namespace Qt::StringLiterals;

// The value, or the test's end with the error's text.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().toString()), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline Schema schema()
{
    return {.id = u"events"_s,
            .version = u"1.0.0"_s,
            .name = u"Events"_s,
            .layers = {{.id = u"actor"_s,
                        .labels = {{.id = u"state"_s}, {.id = u"army"_s}},
                        .relations = {{.id = u"meets"_s,
                                       .from = {{.layer = u"actor"_s}},
                                       .to = {{.layer = u"actor"_s}}}},
                        .crossParagraph = true,
                        .snap = Layer::Snap::Free},
                       {.id = u"claim"_s, .labels = {{.id = u"fact"_s}}, .crossParagraph = true}},
            .fields = {{.id = u"topic"_s}}};
}

inline Article article(const QString &id,
                       const QString &text = u"Niger’s army 🚁 met the President of Chad on Friday."_s)
{
    return {.externalId = id,
            .title = u"Title of "_s + id,
            .language = u"en"_s,
            .published = u"2024-04-12"_s,
            .source = u"Agency"_s,
            .text = must(ArticleText::fromString(text))};
}

inline Annotator ann()
{
    return {.name = u"ann"_s};
}

inline Span span(SpanId id, const ArticleText &text, QList<Range> segments, QString layer = u"actor"_s,
                 QString label = u"army"_s)
{
    return {.id = id,
            .layer = std::move(layer),
            .label = std::move(label),
            .segments = segments,
            .quote = text.quote(segments)};
}

inline JournalEntry entry(Revision revision, Edit edit)
{
    return {.revision = revision,
            .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + revision, QTimeZone::UTC),
            .annotator = u"ann"_s,
            .edit = std::move(edit)};
}

// One that has the schema.
struct Project
{
    explicit Project(const Schema &schema = Samples::schema())
    {
        store = must(Store::open(path()));
        must(store->putSchema(schema));
    }

    [[nodiscard]] QString path() const { return place.path(); }

    [[nodiscard]] ArticleId add(const QString &id) const { return must(store->addArticle(article(id))); }

    ProjectPlace place;
    const QTemporaryDir &folder = place.folder;
    std::unique_ptr<Store> store;
};

} // namespace Samples
