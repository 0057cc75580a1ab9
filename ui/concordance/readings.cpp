#include "concordance/readings.h"

#include "search/hitstream.h"
#include "team/blind.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <map>

namespace Galley::Readings {

namespace {

constexpr qint64 portionMs = 60; // what is found in that time is shown together

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Readings)
};

QString labelName(const SchemaSet &schemas, const QString &layer, const QString &label)
{
    const Label *const known = schemas.label(layer, label);
    return known ? known->name : label;
}

// Article by article, so that a stop is noticed and what is rare is shown when it is found.
template <typename Stream, typename ToRow>
Result<void> drain(Stream &stream, const CorpusReader::Task &task, SearchEnd &end, ToRow toRow)
{
    QList<KwicRow> rows;
    qsizetype count = 0;
    QElapsedTimer clock;
    clock.start();
    while (!stream.atEnd() && count < mostLines && !task.isStopped()) {
        const auto next = stream.next(1, task.progress);
        if (!next)
            return std::unexpected(next.error());
        for (const auto &item : *next)
            rows.append(toRow(item));
        count += next->size();
        if (clock.hasExpired(portionMs)) {
            task.found(std::exchange(rows, {}));
            clock.restart();
        }
    }
    task.found(rows);
    end = {!stream.atEnd(), stream.scanReason()};
    return {};
}

using Identity = std::tuple<ArticleId, SetId, SpanId, qsizetype, qsizetype>;

Identity identityOf(const Hit &hit)
{
    return {hit.article, hit.set, hit.span, hit.range.begin, hit.range.end};
}

QString groupName(const QString &value, Concordance::GroupBy group, const SchemaSet &schemas)
{
    if (value.isEmpty())
        return group == Concordance::GroupBy::Label ? Words::tr("Not marked") : Words::tr("Not known");
    if (group != Concordance::GroupBy::Label)
        return value;
    const qsizetype slash = value.indexOf(u'/');
    return labelName(schemas, value.first(std::max<qsizetype>(slash, 0)), value.sliced(slash + 1));
}

} // namespace

KwicRow rowOf(const Hit &hit, const Annotator &annotator)
{
    KwicRow row{.hit = hit};
    if (hit.range.isEmpty() && hit.span == 0) {
        row.tick = KwicRow::Tick::Never;
        row.note = hit.source;
    } else if (hit.span != 0 && hit.annotator != annotator.name) {
        row.tick = KwicRow::Tick::Never;
        row.note = Words::tr("%1's mark").arg(hit.annotator);
    }
    return row;
}

KwicRow rowOf(const Mention &mention, const SchemaSet &schemas)
{
    KwicRow row{.hit = mention.hit};
    switch (mention.state) {
    case Mention::State::Unmarked:
        row.tick = mention.skipped ? KwicRow::Tick::Off : KwicRow::Tick::On;
        row.note = mention.skipped ? Words::tr("left out before") : QString();
        break;
    case Mention::State::Marked:
        row.tick = KwicRow::Tick::Never;
        row.note = Words::tr("marked already");
        break;
    case Mention::State::MarkedOtherwise:
        row.note = Words::tr("is “%1”").arg(labelName(schemas, mention.hit.layer, mention.hit.label));
        break;
    case Mention::State::Overlapped:
        row.note = Words::tr("overlaps “%1”").arg(labelName(schemas, mention.hit.layer, mention.hit.label));
        break;
    }
    return row;
}

CorpusReader::Reading search(const Query &query, const Annotator &annotator, std::shared_ptr<SearchEnd> end)
{
    return [query, annotator, end = std::move(end)](Store &store,
                                                    const CorpusReader::Task &task) -> Result<void> {
        const auto blind = blindAnnotator(store, annotator.name);
        if (!blind)
            return std::unexpected(blind.error());
        const auto stream =
            HitStream::open(store, query, {.context = 80, .annotator = annotator.id, .blindFor = *blind});
        if (!stream)
            return std::unexpected(stream.error());
        return drain(**stream, task, *end, [&](const Hit &hit) { return rowOf(hit, annotator); });
    };
}

CorpusReader::Reading mentions(const MentionSpec &spec, const SchemaSet &schemas,
                               std::shared_ptr<SearchEnd> end)
{
    return [spec, schemas, end = std::move(end)](Store &store,
                                                 const CorpusReader::Task &task) -> Result<void> {
        const auto stream = MentionStream::open(store, spec);
        if (!stream)
            return std::unexpected(stream.error());
        return drain(**stream, task, *end, [&](const Mention &mention) { return rowOf(mention, schemas); });
    };
}

CorpusReader::Reading places(const ConsistencySpec &spec, const QString &quote, const Treatment &treatment,
                             const Annotator &annotator)
{
    return [=](Store &store, const CorpusReader::Task &task) -> Result<void> {
        const Result<QList<Hit>> hits = placesOf(store, spec, quote, treatment, mostLines, task.progress);
        if (!hits)
            return std::unexpected(hits.error());
        QList<KwicRow> rows;
        for (const Hit &hit : *hits)
            rows.append(rowOf(hit, annotator));
        task.found(rows);
        return {};
    };
}

QList<KwicRow> arranged(const QList<KwicRow> &rows, const Arrangement &arrangement, const SchemaSet &schemas)
{
    std::map<Identity, KwicRow> known;
    QList<Hit> hits;
    for (const KwicRow &row : rows) {
        if (!row.heading.isEmpty())
            continue;
        known.emplace(identityOf(row.hit), row);
        hits.append(row.hit);
    }
    Concordance::sort(hits, arrangement.orders);
    QList<KwicRow> result;
    if (arrangement.group == Concordance::GroupBy::None) {
        for (const Hit &hit : std::as_const(hits))
            result.append(known.at(identityOf(hit)));
        return result;
    }
    for (const Concordance::Group &group : Concordance::grouped(hits, arrangement.group)) {
        KwicRow heading{.tick = KwicRow::Tick::Never};
        heading.heading = Words::tr("%1 (%n)", nullptr, int(group.lines.size()))
                              .arg(groupName(group.value, arrangement.group, schemas));
        result.append(heading);
        for (const qsizetype line : group.lines)
            result.append(known.at(identityOf(hits.at(line))));
    }
    return result;
}

} // namespace Galley::Readings
