#include "agreement/placesbehind.h"

#include "storage/articlereader.h"
#include "text/isoweek.h"
#include "text/listed.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype contextLength = 60;
constexpr qsizetype longestQuote = 200;
constexpr qsizetype articlesAtOnce = 50;

QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace())
            character = u' ';
    }
    return text;
}

ComparedPlace placeIn(const Article &article, Range range, qsizetype annotators)
{
    const ArticleText &text = article.text;
    const qsizetype length = text.length();
    ComparedPlace place{.article = article.id, .title = article.title, .range = range};
    place.marks.resize(annotators);
    if (range.isEmpty() || range.end > length)
        return place;
    place.left =
        onOneLine(text.view({std::max<qsizetype>(0, range.begin - contextLength), range.begin}).toString());
    place.quote =
        onOneLine(text.view({range.begin, std::min(range.end, range.begin + longestQuote)}).toString());
    place.right = onOneLine(text.view({range.end, std::min(length, range.end + contextLength)}).toString());
    return place;
}

// With the words that were marked, where they are not all of the place.
QString markWords(const QString &mark, SpanId id, const QString &annotator, const ArticleWork &work,
                  Range place)
{
    if (mark.isEmpty() || id == 0)
        return mark;
    const auto set = std::ranges::find_if(
        work.sets, [&](const AnnotationSet &each) { return each.annotator.name == annotator; });
    const Span *const span = set == work.sets.end() ? nullptr : set->span(id);
    if (!span || (span->extent() == place && span->segments.size() == 1))
        return mark;
    return u"%1 %2"_s.arg(mark, quoted(onOneLine(span->quote)));
}

class PlaceReading
{
public:
    PlaceReading(Store &store, const PlacesBehind &behind, const CorpusReader::Task &task)
        : m_reader(store.database())
        , m_behind(behind)
        , m_task(task)
    {
        for (const PlacesBehind::Entry &entry : behind.entries)
            m_entries[entry.spans.article].append(&entry);
    }

    Result<PlacesRead> read()
    {
        m_read.cut = m_behind.cut;
        QList<ArticleId> ids;
        for (const auto &[article, entries] : m_entries)
            ids.append(article);
        for (qsizetype at = 0; at < ids.size() && !m_task.isStopped(); at += articlesAtOnce) {
            const Result<QList<ArticleWork>> works =
                m_reader.read(ids.sliced(at, std::min(articlesAtOnce, ids.size() - at)));
            if (!works)
                return std::unexpected(works.error());
            for (const ArticleWork &work : *works) {
                if (m_behind.week.isEmpty() || isoWeek(work.article.published) == m_behind.week)
                    add(work);
                if (m_read.cut && m_read.places.size() >= mostPlaces)
                    return m_read;
            }
        }
        return m_read;
    }

private:
    void add(const ArticleWork &work)
    {
        std::map<Range, ComparedPlace> places;
        for (const PlacesBehind::Entry *entry : m_entries.at(work.article.id)) {
            const Range range = entry->spans.place;
            auto found = places.find(range);
            if (found == places.end())
                found = places.emplace(range, placeIn(work.article, range, m_behind.annotators.size())).first;
            const auto &names = m_behind.annotators;
            found->second.marks[entry->first] =
                markWords(entry->firstMark, entry->spans.first, names.at(entry->first), work, range);
            found->second.marks[entry->second] =
                markWords(entry->secondMark, entry->spans.second, names.at(entry->second), work, range);
        }
        for (const auto &[range, place] : places) {
            if (m_read.places.size() < mostPlaces)
                m_read.places.append(place);
            else
                m_read.cut = true;
        }
    }

    ArticleReader m_reader;
    const PlacesBehind &m_behind;
    const CorpusReader::Task &m_task;
    std::map<ArticleId, QList<const PlacesBehind::Entry *>> m_entries;
    PlacesRead m_read;
};

} // namespace

CorpusReader::Reading readPlaces(const PlacesBehind &behind, std::shared_ptr<PlacesRead> places)
{
    return
        [behind, places = std::move(places)](Store &store, const CorpusReader::Task &task) -> Result<void> {
            Result<PlacesRead> read = PlaceReading(store, behind, task).read();
            if (!read)
                return std::unexpected(read.error());
            *places = std::move(*read);
            return {};
        };
}

} // namespace Galley
