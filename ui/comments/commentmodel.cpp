#include "comments/commentmodel.h"

#include "common/words.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

// Where a comment stands: that of its span as it is now, or its own; before the text for the article.
Range placeOf(const Comment &comment, const AnnotationSet &set)
{
    const Span *const span = set.span(comment.span);
    return span ? span->extent() : comment.place.value_or(Range{-1, -1});
}

} // namespace

CommentModel::CommentModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void CommentModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, [this](const Session::Touched &touched) {
            if (!touched.comments.isEmpty() || !m_ids.isEmpty())
                refresh();
        });
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    refresh();
}

void CommentModel::showResolved(bool shown)
{
    m_showResolved = shown;
    refresh();
}

void CommentModel::refresh()
{
    beginResetModel();
    m_ids.clear();
    if (m_session) {
        const AnnotationSet &set = m_session->set();
        for (const Comment &comment : set.comments()) {
            if (m_showResolved || !comment.resolved)
                m_ids.append(comment.id);
        }
        std::ranges::sort(m_ids, {}, [&set](CommentId id) {
            const Comment &comment = *set.comment(id);
            const Range place = placeOf(comment, set);
            return std::tuple(place.begin, place.end, comment.at, id);
        });
    }
    endResetModel();
}

int CommentModel::openCount() const
{
    if (!m_session)
        return 0;
    return int(std::ranges::count_if(m_session->set().comments(),
                                     [](const Comment &comment) { return !comment.resolved; }));
}

const Comment *CommentModel::at(int row) const
{
    return m_session && row >= 0 && row < m_ids.size() ? m_session->set().comment(m_ids.at(row)) : nullptr;
}

CommentId CommentModel::commentAt(const QModelIndex &index) const
{
    return index.isValid() ? m_ids.value(index.row()) : 0;
}

QModelIndex CommentModel::indexOf(CommentId id) const
{
    return index(int(m_ids.indexOf(id)), 0);
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    const Comment *const comment = index.isValid() ? at(index.row()) : nullptr;
    if (!comment)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return comment->text;
    case HeadRole:
        return head(*comment);
    case ResolvedRole:
        return comment->resolved;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1\n%2").arg(head(*comment), comment->text);
    case IdRole:
        return comment->id;
    default:
        return {};
    }
}

QString CommentModel::head(const Comment &comment) const
{
    const QString who =
        comment.addressee.isEmpty() ? comment.author : tr("%1 to %2").arg(comment.author, comment.addressee);
    const QDateTime at = comment.at.toLocalTime();
    const QString when = !at.isValid()      ? QString()
        : at.date() == QDate::currentDate() ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                            : QLocale().toString(at.date(), QLocale::ShortFormat);
    QStringList parts{who, when, placeWords(comment)};
    if (comment.resolved)
        parts.append(tr("resolved"));
    parts.removeAll(QString());
    return parts.join(tr(" · "));
}

QString CommentModel::placeWords(const Comment &comment) const
{
    const AnnotationSet &set = m_session->set();
    if (const Span *const span = set.span(comment.span))
        return tr("“%1”").arg(shortQuote(span->quote, 30));
    if (!comment.place)
        return tr("the article");
    const QString quote = shortQuote(m_session->article().text.view(*comment.place).toString(), 30);
    return comment.span == 0 ? tr("“%1”").arg(quote) : tr("“%1”, no longer marked").arg(quote);
}

} // namespace Galley
