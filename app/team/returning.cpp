#include "team/returning.h"

#include "annotation/edits.h"
#include "storage/articlereader.h"
#include "team/rights.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Team", text);
}

Result<void> checkReturnable(const AnnotationSet &set, const ReturnRequest &request)
{
    if (isFinished(set.state()) || (set.state() == SetState::Returned && !request.reopens))
        return {};
    return fail(
        Error::Kind::Conflict,
        say(QT_TRANSLATE_NOOP("Team", "%1 has not finished this article, so there is nothing to return."))
            .arg(request.annotator));
}

SpanId spanAt(const AnnotationSet &set, Range place)
{
    for (const SpanIndex::Entry &entry : set.index().touching(place)) {
        if (entry.extent == place)
            return entry.id;
    }
    return 0;
}

Result<void> checkPlace(const std::optional<Range> &place, const Article &article)
{
    if (!place || (place->begin >= 0 && place->begin < place->end && place->end <= article.text.length()))
        return {};
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("Team",
                                            "Article “%1” has no place %2–%3: its text has %n character(s).",
                                            nullptr, int(article.text.length()))
                    .arg(article.externalId)
                    .arg(place->begin)
                    .arg(place->end));
}

class Returning
{
public:
    Returning(const ReturnRequest &request, const ArticleWork &work, AnnotationSet set)
        : m_request(request)
        , m_work(work)
        , m_set(std::move(set))
    {}

    [[nodiscard]] Result<Edit> edit()
    {
        const SetState target = m_request.reopens ? SetState::InProgress : SetState::Returned;
        Result<void> done;
        if (m_set.state() != target) // first: what is done may be locked
            done = add(Edits::setState(m_set, target));
        for (const ReturnRemark &remark : m_request.remarks) {
            if (done && remark.article == m_work.article.id)
                done = checkPlace(remark.place, m_work.article).and_then([&] { return say(remark); });
        }
        return done.transform([&] { return Edit{action(m_request), m_changes}; });
    }

    [[nodiscard]] static QString action(const ReturnRequest &request)
    {
        return request.reopens ? u"reopen"_s : u"return"_s;
    }

private:
    [[nodiscard]] Result<void> say(const ReturnRemark &remark)
    {
        return add(Edits::comment(m_set,
                                  {.span = remark.place ? spanAt(m_set, *remark.place) : 0,
                                   .place = remark.place,
                                   .author = m_request.by,
                                   .addressee = m_request.annotator,
                                   .at = QDateTime::currentDateTimeUtc(),
                                   .text = remark.text}));
    }

    [[nodiscard]] Result<void> add(const Edit &edit)
    {
        m_changes += edit.changes;
        return m_set.apply(edit);
    }

    const ReturnRequest &m_request;
    const ArticleWork &m_work;
    AnnotationSet m_set;
    QList<Change> m_changes;
};

Result<Edit> editFor(const ReturnRequest &request, const ArticleWork &work)
{
    const auto set = std::ranges::find_if(work.sets, [&](const AnnotationSet &candidate) {
        return candidate.annotator.name == request.annotator;
    });
    const AnnotationSet own = set == work.sets.end() ? AnnotationSet() : *set;
    return checkReturnable(own, request).and_then([&] { return Returning(request, work, own).edit(); });
}

BulkEdits editsFor(const ReturnRequest &request, const Annotator &annotator)
{
    const int count = int(request.articles.size());
    const QString summary = request.reopens
        ? QCoreApplication::translate("Team", "Open %n article(s) of %1 again", nullptr, count)
        : QCoreApplication::translate("Team", "Return %n article(s) to %1", nullptr, count);
    return {.annotator = annotator,
            .by = request.by,
            .action = Returning::action(request),
            .summary = summary.arg(annotator.name),
            .articles = request.articles,
            .edit = [request](const ArticleWork &work) { return editFor(request, work); }};
}

} // namespace

Result<BulkResult> returnWork(Store &store, const ReturnRequest &request, bool write,
                              const KeepGoing &progress)
{
    return checkRight(store, request.by, Right::Review)
        .and_then([&] { return store.member(request.annotator); })
        .and_then([&](const Member &member) {
            const BulkEdits edits = editsFor(request, member.annotator);
            return write ? store.applyEdits(edits, progress) : store.previewEdits(edits, progress);
        });
}

} // namespace Galley
