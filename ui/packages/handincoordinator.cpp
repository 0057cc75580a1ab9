#include "packages/handincoordinator.h"

#include "common/noticebar.h"
#include "packages/handindialog.h"
#include "team/packages/handingin.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString packageTopic()
{
    return u"package"_s;
}

} // namespace

HandInCoordinator::HandInCoordinator(ProjectController &projects, NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_projects(projects)
    , m_notices(notices)
    , m_window(window)
{}

HandInCoordinator::~HandInCoordinator() = default;

void HandInCoordinator::greet(const ProjectFacts &facts)
{
    if (!facts.package)
        return;
    const PackageHeader &header = *facts.package;
    if (!facts.handIn) {
        const QString said = tr("%1’s package of “%2”: %n article(s) to work on, then to hand in.", nullptr,
                                int(facts.articles))
                                 .arg(header.annotator, header.projectName);
        Notice notice{Notice::Kind::Information, packageTopic(), said, {}};
        if (!facts.readOnly)
            notice.choices.append({tr("Hand in…"), [this] { ask(); }});
        m_notices.post(notice);
        return;
    }
    m_notices.dismiss(u"readonly"_s); // said better here
    const QString at = QLocale().toString(facts.handIn->at.toLocalTime(), QLocale::ShortFormat);
    m_notices.post({Notice::Kind::Information,
                    packageTopic(),
                    tr("%1’s package of “%2”, handed in on %3: send this file back. It can be read only.")
                        .arg(header.annotator, header.projectName, at),
                    {{tr("Open folder"),
                      [path = facts.path] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                      }},
                     {tr("Take back"), [this] { takeBack(); }}}});
}

void HandInCoordinator::ask()
{
    const Project *const open = m_projects.current();
    if (!open || !open->facts().package)
        return;
    auto *const dialog = new HandInDialog(open->facts(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandInDialog::confirmed, this, &HandInCoordinator::handIn, Qt::QueuedConnection);
    dialog->open();
}

void HandInCoordinator::handIn()
{
    change(
        [](const QString &path) { return Galley::handIn(path, {}).transform([](const HandInReport &) {}); },
        tr("The package was not handed in: %1"));
}

void HandInCoordinator::takeBack()
{
    change([](const QString &path) { return reopenPackage(path).transform([](bool) {}); },
           tr("The package stays handed in: %1"));
}

// The project is closed, which writes what is on its way, and opened again as what its file then is.
void HandInCoordinator::change(const Work &work, const QString &failed)
{
    const Project *const open = m_projects.current();
    if (!open || m_thread)
        return;
    const QString path = open->facts().path;
    m_projects.close();
    m_thread = std::make_unique<StoreThread>();
    m_thread->run(
        this, [work, path](StoreThread::StorePointer &) { return work(path); },
        [this, path, failed](const Result<void> &done) {
            m_thread.release()->deleteLater(); // this runs from an event of it
            if (!done) {
                // After opening, which takes notices away.
                connect(
                    &m_projects, &ProjectController::opened, this,
                    [this, said = failed.arg(done.error().message)] {
                        m_notices.post({Notice::Kind::Error, u"hand-in"_s, said, {}});
                    },
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
            }
            m_projects.open(path);
        });
}

} // namespace Galley
