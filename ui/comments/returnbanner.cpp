#include "comments/returnbanner.h"

#include "team/returned.h"
#include "text/listed.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString changes(const ReturnedWork &work)
{
    QStringList parts;
    if (!work.added.isEmpty())
        parts += ReturnBanner::tr("%n new", nullptr, int(work.added.size()));
    if (!work.changed.isEmpty())
        parts += ReturnBanner::tr("%n changed", nullptr, int(work.changed.size()));
    if (!work.removed.isEmpty())
        parts += ReturnBanner::tr("%n removed", nullptr, int(work.removed.size()));
    return parts.isEmpty() ? ReturnBanner::tr("No mark has changed since.")
                           : ReturnBanner::tr("Marks since then: %1").arg(listed(parts));
}

QString remarks(const ReturnedWork &work)
{
    if (!work.toDo.isEmpty())
        return ReturnBanner::tr("%n remark(s) to deal with", nullptr, int(work.toDo.size()));
    return work.settled.isEmpty() ? ReturnBanner::tr("without a remark")
                                  : ReturnBanner::tr("all remarks are settled");
}

} // namespace

ReturnBanner::ReturnBanner(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_next(new QPushButton(tr("Next change"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_next->setToolTip(tr("Go to the next mark that is new or changed since the article came back"));
    connect(m_next, &QPushButton::clicked, this, &ReturnBanner::goOn);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_text);
    layout->addWidget(m_next, 0, Qt::AlignLeft);
    refresh();
}

void ReturnBanner::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_at = -1;
    if (session)
        connect(session, &Session::changed, this, &ReturnBanner::refresh);
    refresh();
}

QString ReturnBanner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ReturnBanner::refresh()
{
    const auto work = m_session ? returnedWork(m_session->set(), m_session->history()) : std::nullopt;
    setVisible(work.has_value());
    if (!work)
        return;
    m_text->setText(tr("Returned by %1 on %2, %3.\n%4")
                        .arg(work->by, QLocale().toString(work->at.toLocalTime(), QLocale::ShortFormat),
                             remarks(*work), changes(*work)));
    m_changed = work->added + work->changed;
    std::ranges::sort(m_changed, {}, [this](SpanId id) { return m_session->set().span(id)->extent().begin; });
    m_next->setVisible(!m_changed.isEmpty());
}

void ReturnBanner::goOn()
{
    if (m_changed.isEmpty())
        return;
    m_at = (m_at + 1) % m_changed.size();
    Q_EMIT spanRequested(m_changed[m_at]);
}

} // namespace Galley
