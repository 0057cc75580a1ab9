#include "window/deliverycoordinator.h"

#include "common/noticebar.h"
#include "window/deliverynote.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString topic()
{
    return u"aside"_s;
}

} // namespace

DeliveryCoordinator::DeliveryCoordinator(Project &project, SessionHost &host, DeliveryNote &note,
                                         NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_host(host)
    , m_note(note)
    , m_notices(notices)
{
    connect(&project.outbox(), &Outbox::deliveryChanged, this, &DeliveryCoordinator::showState);
    connect(&host, &SessionHost::setAside, this, &DeliveryCoordinator::showAside);
    // What can be read says that the server is back.
    connect(&host, &SessionHost::opened, &project.outbox(), &Outbox::tryNow);
    connect(&note, &DeliveryNote::tryRequested, &project.outbox(), &Outbox::tryNow);
    showState();
    showAside();
}

DeliveryCoordinator::~DeliveryCoordinator()
{
    m_note.clear();
    m_notices.dismiss(topic());
}

void DeliveryCoordinator::showState()
{
    m_note.show(m_project.outbox().delivery());
}

// One article at a time.
void DeliveryCoordinator::showAside()
{
    const std::optional<SpoolOwner> owner = m_project.outbox().delivery().owner;
    const QList<SetAside> sets = owner ? setsAside(*owner) : QList<SetAside>();
    if (sets.isEmpty()) {
        m_notices.dismiss(topic());
        return;
    }
    const SetAside &aside = sets.first();
    const QString text =
        tr("%n edit(s) to “%1”, made while the server was away, could not be sent: %2 They are kept in %3.",
           nullptr, int(aside.entries.size()))
            .arg(aside.title.isEmpty() ? aside.externalId : aside.title, aside.reason, setAsideFile(*owner));
    QList<Notice::Choice> actions;
    if (aside.article != 0 && aside.annotator == m_project.facts().annotator.name)
        actions += Notice::Choice{tr("Make them again"), [this, owner, aside] { makeAgain(*owner, aside); }};
    actions += Notice::Choice{tr("Discard them"), [this, owner, set = aside.set] {
                                  std::ignore = forgetAside(*owner, set);
                                  showAside();
                              }};
    m_notices.post({Notice::Kind::Warning, topic(), text, actions});
}

// Not forgotten before they are applied; what no longer fits is told.
void DeliveryCoordinator::makeAgain(const SpoolOwner &owner, const SetAside &aside)
{
    QList<Edit> edits;
    for (const JournalEntry &entry : aside.entries)
        edits += entry.edit;
    connect(
        &m_host, &SessionHost::retried, this,
        [this, owner, set = aside.set] {
            std::ignore = forgetAside(owner, set);
            showAside();
        },
        Qt::SingleShotConnection);
    m_host.makeAgain(aside.article, edits);
}

} // namespace Galley
