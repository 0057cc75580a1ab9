#include "review/adjudication/feedback.h"

#include "annotation/edits.h"
#include "review/adjudication/pendingedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Feedback", text);
}

bool isSaidAlready(const AnnotationSet &set, const Comment &comment)
{
    return std::ranges::any_of(set.comments(), [&comment](const Comment &known) {
        return known.place == comment.place && known.text == comment.text;
    });
}

// Adds comments to one set, each on the set with those before it.
class Return
{
public:
    Return(AnnotationSet set, QString by, const QDateTime &at)
        : m_set(std::move(set))
        , m_by(std::move(by))
        , m_at(at)
    {}

    [[nodiscard]] Result<void> comment(const QString &text, std::optional<Range> place, SpanId span)
    {
        Comment comment{.span = m_set.span(span) ? span : 0,
                        .place = place,
                        .author = m_by,
                        .addressee = m_set.annotator.name,
                        .at = m_at,
                        .text = text};
        if (isSaidAlready(m_set, comment))
            return {};
        ++comments;
        return add(Edits::comment(m_set, std::move(comment)));
    }

    [[nodiscard]] Result<void> giveBack()
    {
        return m_set.state() == SetState::Returned ? Result<void>()
                                                   : add(Edits::setState(m_set, SetState::Returned));
    }

    [[nodiscard]] Edit edit() const { return {.action = u"return"_s, .changes = m_changes}; }

    qint64 comments = 0;

private:
    [[nodiscard]] Result<void> add(const Edit &edit)
    {
        m_changes += edit.changes;
        return m_set.apply(edit);
    }

    AnnotationSet m_set;
    QString m_by;
    QDateTime m_at;
    QList<Change> m_changes;
};

using ItemsOfArticle = std::map<ArticleId, QList<const FeedbackItem *>>;

ItemsOfArticle byArticle(const Feedback &feedback)
{
    ItemsOfArticle articles;
    for (const FeedbackItem &item : feedback.items)
        articles[item.article].append(&item);
    return articles;
}

Result<void> say(Return &back, const QList<const FeedbackItem *> &items)
{
    if (auto given = back.giveBack(); !given) // first: work that is done may be locked
        return given;
    if (auto said = back.comment(
            say(QT_TRANSLATE_NOOP("Feedback", "Differences from gold: %1. They stand at their places."))
                .arg(items.size()),
            {}, 0);
        !said)
        return said;
    for (const FeedbackItem *const item : items) {
        if (auto said = back.comment(sentenceOf(*item), item->place, item->span); !said)
            return said;
    }
    return {};
}

Result<std::optional<StoredSet>> setOf(Store &store, ArticleId article, const QString &annotator)
{
    auto sets = store.sets(article);
    if (!sets)
        return std::unexpected(std::move(sets).error());
    for (StoredSet &stored : *sets) {
        if (stored.set.annotator.name == annotator)
            return std::move(stored);
    }
    return std::optional<StoredSet>();
}

Result<void> returnTo(const Feedback &feedback, Store &store, const QString &by, ReturnReport &report,
                      const KeepGoing &progress)
{
    PendingEdits edits{.annotator = {}, .by = by, .action = u"return"_s, .summary = {}, .edits = {}};
    qint64 comments = 0;
    for (const auto &[article, items] : byArticle(feedback)) {
        auto stored = setOf(store, article, feedback.annotator);
        if (!stored)
            return std::unexpected(std::move(stored).error());
        if (!*stored)
            continue;
        Return back((*stored)->set, by, QDateTime::currentDateTimeUtc());
        if (auto said = say(back, items); !said)
            return said;
        comments += back.comments;
        edits.annotator = (*stored)->set.annotator;
        if (Edit edit = back.edit(); !edit.changes.isEmpty())
            edits.edits.append({article, (*stored)->revision, std::move(edit)});
    }
    if (edits.edits.isEmpty())
        return {};
    edits.summary = QCoreApplication::translate("Feedback", "Return %n article(s) to %1 with feedback",
                                                nullptr, int(edits.edits.size()))
                        .arg(feedback.annotator);
    return write(store, edits, progress).transform([&](const BulkResult &result) {
        if (result.id)
            report.bulks += result.id;
        report.sets += result.sets.size();
        report.comments += comments;
        report.conflicts += result.refused;
    });
}

} // namespace

Result<ReturnReport> returnWithFeedback(Store &store, const QList<Feedback> &feedback, const QString &by,
                                        const KeepGoing &progress)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly, store.readOnlyReason());
    ReturnReport report;
    const auto returned = store.transaction([&]() -> Result<void> {
        for (const Feedback &one : feedback) {
            if (auto given = returnTo(one, store, by, report, progress); !given)
                return given;
        }
        return {};
    });
    return returned.transform([&] { return std::move(report); });
}

} // namespace Galley
