#include "serverclient.h"

#include "annotation/edits.h"
#include "benchload.h"
#include "storage/delivery.h"

#include <random>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int EditsAnArticle = 30;
constexpr std::chrono::seconds Patience{60}; // for what is not saved at the end

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

QStringList namesIn(const QList<JournalEntry> &journal)
{
    QStringList names;
    const History history(journal);
    for (const JournalEntry &entry : history.entries()) {
        for (const Change &change : entry.edit.changes) {
            const auto *span = std::get_if<SpanChange>(&change);
            if (span && span->after)
                names.append(span->after->note);
        }
    }
    return names;
}

ServerClient::ServerClient(ServerWork work)
    : m_work(std::move(work))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::milliseconds(1));
    QObject::connect(&m_timer, &QTimer::timeout, &m_loop, [this] { step(); });
}

ServerRecord ServerClient::run()
{
    if (auto connected = connectToServer(); !connected) {
        m_record.error = connected.error();
        return m_record;
    }
    // Not all at the same moment.
    std::mt19937_64 random(qHash(m_work.annotator));
    m_due = Clock::now() + m_work.pause * (random() % 1000) / 1000;
    m_end = Clock::now() + m_work.duration;
    m_timer.start();
    m_loop.exec();
    return m_record;
}

Result<void> ServerClient::connectToServer()
{
    auto store = Store::open(m_work.address);
    if (!store)
        return std::unexpected(store.error());
    m_store = std::move(*store);
    auto writer = StoreWriter::open(m_work.address);
    if (!writer)
        return std::unexpected(writer.error());
    m_writer = std::move(*writer);
    return {};
}

bool ServerClient::isOver() const
{
    return Clock::now() > m_end;
}

bool ServerClient::isAway() const
{
    return m_writer->state().away.has_value();
}

void ServerClient::stop(Error error)
{
    m_record.error = std::move(error);
    m_loop.quit();
}

void ServerClient::step()
{
    if (isOver() && m_waiting.isEmpty() && !isAway())
        return m_loop.quit();
    if (Clock::now() > m_end + Patience)
        return stop({Error::Kind::Io,
                     u"%1 edits are still not saved, %2 not sent"_s.arg(m_waiting.size())
                         .arg(m_writer->state().waiting),
                     {},
                     {}});
    const bool done = m_editsHere >= EditsAnArticle && m_waiting.isEmpty() && !isAway();
    if ((!m_session || m_session->isStale() || done) && !openArticle())
        return; // the server is away
    while (!isOver() && m_due <= Clock::now() && !m_session->isStale()) {
        edit(u"%1-%2"_s.arg(m_work.annotator).arg(++m_edits), m_due);
        m_due += m_work.pause;
    }
    const auto untilDue = std::chrono::duration_cast<std::chrono::milliseconds>(m_due - Clock::now());
    m_timer.setInterval(std::clamp(untilDue, std::chrono::milliseconds(1), std::chrono::milliseconds(50)));
}

bool ServerClient::openArticle()
{
    const bool again = m_session && m_session->isStale();
    if (m_writer->pending() > 0) // what it says yet is about the session that was
        return false;
    m_writer->flush();
    if (!again) {
        m_article = (m_article + 1) % m_work.articles.size();
        m_editsHere = 0;
    }
    const Clock::time_point start = Clock::now();
    auto data = m_store->load(m_work.articles[m_article], {.name = m_work.annotator});
    if (!data) {
        if (!again)
            --m_article;
        if (data.error().kind != Error::Kind::Io && data.error().kind != Error::Kind::Unreachable)
            stop(data.error());
        return false;
    }
    m_record.openings.append(milliseconds(Clock::now() - start));
    if (m_places.isEmpty())
        m_places = makeSpans({.spans = 100}, data->article.text);
    m_session.reset(); // before its set is written again
    m_writer->reset(data->set.id);
    m_session = std::make_unique<Session>(std::move(*data), *m_writer);
    follow(*m_session);
    if (again)
        repeatWhatIsMissing(m_session->history());
    return true;
}

void ServerClient::follow(Session &session)
{
    const SetId set = session.set().id;
    QObject::connect(m_writer.get(), &StoreWriter::saved, &session,
                     [&session, set](SetId of, Revision revision) {
                         if (of == set)
                             session.acknowledge(revision);
                     });
    QObject::connect(m_writer.get(), &StoreWriter::kept, &session,
                     [this, &session, set](SetId of, Revision revision) {
                         ++m_record.kept;
                         if (of == set)
                             session.acknowledge(revision);
                     });
    QObject::connect(m_writer.get(), &StoreWriter::setAside, &session,
                     [this](SetId, Revision, const Error &error) { stop(error); });
    QObject::connect(m_writer.get(), &StoreWriter::refused, &session,
                     [&session, set](SetId of, Revision revision, const Error &error) {
                         if (of == set)
                             session.refuse(revision, error);
                     });
    QObject::connect(&session, &Session::saved, &session, [this](Revision revision) { note(revision); });
}

// An edit that the server kept without a word, because it went away then, is in the journal.
void ServerClient::repeatWhatIsMissing(const History &history)
{
    const QStringList there = namesIn(history.entries());
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (there.contains(one.name)) {
            m_record.acknowledged.append(one.name);
            m_record.waits.append(milliseconds(Clock::now() - one.due));
            continue;
        }
        ++m_record.repeated;
        edit(one.name, one.due);
    }
}

void ServerClient::edit(const QString &name, Clock::time_point due)
{
    ++m_editsHere;
    m_waiting.append({name, m_session->revision() + 1, due});
    if (auto applied = m_session->apply(nextEdit(name)); !applied)
        stop(applied.error());
}

// Two marks, and then a note on the second one.
Edit ServerClient::nextEdit(const QString &name) const
{
    const AnnotationSet &set = m_session->set();
    const auto spans = set.spans();
    if (m_editsHere % 3 == 0 && !spans.isEmpty())
        return Edits::setNote(set, spans.last().id, name);
    const Span &place = m_places[set.nextSpanId() % m_places.size()];
    Edit edit = Edits::mark(set, m_session->article().text, place.layer, place.label, place.segments);
    for (Change &change : edit.changes) {
        if (auto *span = std::get_if<SpanChange>(&change))
            span->after->note = name;
    }
    return edit;
}

void ServerClient::note(Revision revision)
{
    while (!m_waiting.isEmpty() && m_waiting.first().revision <= revision) {
        const Waiting one = m_waiting.takeFirst();
        m_record.acknowledged.append(one.name);
        m_record.waits.append(milliseconds(Clock::now() - one.due));
    }
}

} // namespace Galley
