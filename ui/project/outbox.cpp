#include "project/outbox.h"

#include <algorithm>

namespace Galley {

Outbox::Outbox(std::unique_ptr<StoreWriter> writer, QObject *parent)
    : QObject(parent)
    , m_writer(std::move(writer))
{
    if (!m_writer)
        return;
    connect(m_writer.get(), &StoreWriter::saved, this, &Outbox::onSaved);
    connect(m_writer.get(), &StoreWriter::kept, this, &Outbox::onKept);
    connect(m_writer.get(), &StoreWriter::setAside, this, &Outbox::onSetAside);
    connect(m_writer.get(), &StoreWriter::stateChanged, this, &Outbox::deliveryChanged);
    connect(m_writer.get(), &StoreWriter::refused, this, &Outbox::onRefused);
}

Outbox::~Outbox() = default;

void Outbox::submit(SetId set, const JournalEntry &entry)
{
    m_unsaved[set].append(entry);
    Q_EMIT changed();
    if (m_writer) {
        m_writer->submit(set, entry);
        return;
    }
    const Error error{.kind = Error::Kind::ReadOnly, .message = tr("The project cannot be written.")};
    QMetaObject::invokeMethod(
        this, [this, set, revision = entry.revision, error] { onRefused(set, revision, error); },
        Qt::QueuedConnection);
}

void Outbox::addActiveTime(SetId set, qint64 milliseconds)
{
    if (m_writer && set != 0 && milliseconds > 0)
        m_writer->addActiveTime(set, milliseconds);
}

bool Outbox::run(std::function<void(Store &)> work, QObject *context, std::function<void()> done)
{
    if (m_writer)
        m_writer->run(std::move(work), context, std::move(done));
    return m_writer != nullptr;
}

void Outbox::reset(SetId set)
{
    m_unsaved.remove(set);
    m_refusals.remove(set);
    if (m_writer)
        m_writer->reset(set);
    Q_EMIT changed();
}

bool Outbox::isEmpty() const
{
    return m_unsaved.isEmpty();
}

bool Outbox::isPending() const
{
    return std::ranges::any_of(m_unsaved.keys(), [this](SetId set) { return !m_refusals.contains(set); });
}

void Outbox::tryNow()
{
    if (m_writer)
        m_writer->tryNow();
}

void Outbox::forget(SetId set, Revision last)
{
    const auto found = m_unsaved.find(set);
    if (found == m_unsaved.end())
        return;
    found->removeIf([last](const JournalEntry &entry) { return entry.revision <= last; });
    if (found->isEmpty())
        m_unsaved.erase(found);
}

void Outbox::onKept(SetId set, Revision revision)
{
    forget(set, revision);
    m_kept[set] = revision;
    Q_EMIT kept(set, revision);
    Q_EMIT changed();
}

void Outbox::onSetAside(SetId set, Revision revision, const Error &error)
{
    forget(set, revision);
    m_kept.remove(set);
    if (m_aside.isEmpty())
        QMetaObject::invokeMethod(this, &Outbox::tellAside, Qt::QueuedConnection);
    m_aside.insert(set, error);
    Q_EMIT changed();
}

void Outbox::tellAside()
{
    const QHash<SetId, Error> told = std::exchange(m_aside, {});
    for (const auto &[set, error] : told.asKeyValueRange())
        Q_EMIT setAside(set, error);
}

void Outbox::onSaved(SetId set, Revision revision)
{
    forget(set, revision);
    if (m_kept.value(set) <= revision)
        m_kept.remove(set);
    Q_EMIT saved(set, revision);
    Q_EMIT changed();
}

void Outbox::onRefused(SetId set, Revision revision, const Error &error)
{
    const qsizetype submitted = m_unsaved.value(set).size();
    Refusal &refusal = m_refusals[set];
    if (refusal.answered++ == 0) {
        refusal.first = revision;
        refusal.error = error;
    }
    if (refusal.answered < submitted)
        return; // resetting the writer before it has answered would let it refuse what comes after
    Q_EMIT refused(set, refusal.first, Error(refusal.error));
    Q_EMIT changed();
}

} // namespace Galley
