#include "review/adjudication/wantedspans.h"

#include "review/adjudication/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

std::unexpected<Error> outdated()
{
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Adjudication",
                                            "The annotators have changed this place meanwhile. Look at it "
                                            "again, then decide."));
}

// As it goes into gold.
Span copied(Span span)
{
    span.id = 0;
    span.activeMs = 0;
    span.externalId.clear();
    return span;
}

Result<QList<Span>> spansOf(int annotator, const QList<int> &units, const AdjudicationContext &context)
{
    QList<Span> spans;
    const AnnotationSet *const set = setOf(context.names.annotators.name(annotator), context);
    for (const int place : units) {
        const Span *const span = set ? set->span(context.units.units[size_t(place)].span) : nullptr;
        if (!span)
            return outdated();
        spans.append(copied(*span));
    }
    return spans;
}

QStringList namesOf(const QList<int> &annotators, const AdjudicationContext &context)
{
    QStringList names;
    for (const int annotator : annotators)
        names += context.names.annotators.name(annotator);
    names.sort();
    return names;
}

Result<WantedSpans> versionSpans(const Cluster &cluster, int number, const AdjudicationContext &context)
{
    if (number < 0 || number >= cluster.versions.size())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Adjudication", "This place has no version %1, but %2.")
                        .arg(number + 1)
                        .arg(cluster.versions.size()));
    const Version &version = cluster.versions[number];
    return spansOf(version.annotators.first(), version.units, context).transform([&](QList<Span> spans) {
        return WantedSpans{std::move(spans), namesOf(version.annotators, context)};
    });
}

// Adds what the others do not say of a mark that both have.
void complete(QJsonObject &attributes, const QJsonObject &others)
{
    for (auto i = others.begin(); i != others.end(); ++i) {
        if (!attributes.contains(i.key()))
            attributes.insert(i.key(), i.value());
    }
}

// The spans of one version, into those of the versions before it: each mark as often as who has it most
// often.
void unite(QList<Span> &all, const QList<Span> &version)
{
    QList<qsizetype> used;
    for (const Span &span : version) {
        qsizetype i = 0;
        while (i < all.size() && (used.contains(i) || !isSameMark(all[i], span)))
            ++i;
        used.append(i);
        if (i == all.size())
            all.append(span);
        else
            complete(all[i].attributes, span.attributes);
    }
}

Result<WantedSpans> unionOfVersions(const Cluster &cluster, const AdjudicationContext &context)
{
    WantedSpans wanted;
    for (const Version &version : cluster.versions) {
        if (version.units.isEmpty())
            continue;
        const auto spans = spansOf(version.annotators.first(), version.units, context);
        if (!spans)
            return std::unexpected(spans.error());
        unite(wanted.spans, *spans);
        wanted.taken += namesOf(version.annotators, context);
    }
    wanted.taken.sort();
    return wanted;
}

bool hasAll(const QList<Span> &spans, const QList<Span> &marks)
{
    return std::ranges::all_of(marks, [&](const Span &mark) {
        return std::ranges::any_of(spans, [&](const Span &span) { return isSameMark(span, mark); });
    });
}

// Whoever's whole version is among what was marked by hand counts as taken, so that his relations follow.
Result<QStringList> takenByHand(const Cluster &cluster, const QList<Span> &marked,
                                const AdjudicationContext &context)
{
    QStringList taken;
    for (const Version &version : cluster.versions) {
        const auto spans = spansOf(version.annotators.first(), version.units, context);
        if (!spans)
            return std::unexpected(spans.error());
        if (!spans->isEmpty() && hasAll(marked, *spans))
            taken += namesOf(version.annotators, context);
    }
    taken.sort();
    return taken;
}

Result<WantedSpans> spansByHand(const Cluster &cluster, const QList<Span> &given,
                                const AdjudicationContext &context)
{
    if (given.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Adjudication",
                                                "Nothing is marked by hand here. Mark something, or take "
                                                "none of the versions."));
    WantedSpans wanted;
    for (const Span &span : given) {
        Span made = copied(span);
        made.quote = context.article.text.quote(made.segments);
        wanted.spans.append(std::move(made));
    }
    return takenByHand(cluster, wanted.spans, context).transform([&](QStringList taken) {
        wanted.taken = std::move(taken);
        return std::move(wanted);
    });
}

} // namespace

const AnnotationSet *setOf(const QString &annotator, const AdjudicationContext &context)
{
    const auto found = std::ranges::find_if(
        context.sets, [&](const AnnotationSet &set) { return set.annotator.name == annotator; });
    return found == context.sets.end() ? nullptr : &*found;
}

QList<SpanId> sameMarks(const AnnotationSet &set, const Span &span)
{
    QList<SpanId> ids;
    for (const SpanIndex::Entry &entry : set.index().touching(span.extent())) {
        if (isSameMark(*set.span(entry.id), span))
            ids.append(entry.id);
    }
    std::ranges::sort(ids);
    return ids;
}

Result<WantedSpans> wantedSpans(const Cluster &cluster, const Choice &choice,
                                const AdjudicationContext &context)
{
    switch (choice.kind) {
    case Decision::Kind::Take:
        return versionSpans(cluster, choice.version, context);
    case Decision::Kind::TakeAll:
        return unionOfVersions(cluster, context);
    case Decision::Kind::ByHand:
        return spansByHand(cluster, choice.spans, context);
    case Decision::Kind::TakeNone:
    case Decision::Kind::Postpone:
        break;
    }
    return WantedSpans{};
}

} // namespace Galley
