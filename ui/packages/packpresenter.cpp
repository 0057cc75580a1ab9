#include "packages/packpresenter.h"

#include "common/noticebar.h"
#include "common/words.h"
#include "exchange/exportselection.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString packTopic()
{
    return u"pack"_s;
}

Result<QList<ArticleId>> assignedTo(Store &store, const QString &annotator)
{
    return store.member(annotator)
        .and_then([&](const Member &member) { return store.assignmentsOf(member.annotator.id); })
        .transform([](const QList<Assignment> &assignments) {
            QList<ArticleId> ids;
            for (const Assignment &assignment : assignments)
                ids += assignment.article;
            return ids;
        });
}

Result<QList<ArticleId>> articlesFor(Store &store, const PackChoice &choice, const KeepGoing &progress)
{
    if (choice.articles == PackChoice::Articles::Assigned)
        return assignedTo(store, choice.annotator);
    ExportOptions options;
    if (choice.articles == PackChoice::Articles::Found)
        options.query = choice.query;
    return selectForExport(store, options, progress).transform([](const ExportSelection &selection) {
        return selection.articles;
    });
}

} // namespace

PackPresenter::PackPresenter(Project &project, NoticeArea &notices, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_notices(notices)
    , m_window(window)
    , m_reader(project.facts().path)
{
    connect(&m_reader, &CorpusReader::progressed, this, [this](qint64 done, qint64 total) {
        if (m_reader.isRunning())
            tellProgress(percentWords(done, total));
    });
    connect(&m_reader, &CorpusReader::finished, this,
            [this](const Result<void> &outcome) { onPacked(outcome, m_path); });
}

PackPresenter::~PackPresenter()
{
    m_reader.stop();
    m_notices.dismiss(packTopic());
}

void PackPresenter::ask()
{
    auto *const dialog = new PackDialog(m_project.facts(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackDialog::chosen, this, &PackPresenter::pack);
    dialog->open();
}

void PackPresenter::pack(const PackChoice &choice)
{
    m_path = choice.path;
    m_report = std::make_shared<PackReport>();
    m_annotator = choice.annotator;
    m_notices.dismiss(packTopic());
    tellProgress({});
    m_reader.read([choice, report = m_report, by = m_project.facts().annotator.name](
                      Store &store, const CorpusReader::Task &task) -> Result<void> {
        return articlesFor(store, choice, task.progress)
            .and_then([&](const QList<ArticleId> &ids) {
                return Galley::pack(store, {.annotator = choice.annotator, .articles = ids, .by = by},
                                    choice.path, task.progress);
            })
            .transform([&](PackReport made) { *report = std::move(made); });
    });
}

void PackPresenter::tellProgress(const QString &percent)
{
    const auto stop = [this] {
        m_reader.stop();
        m_notices.post(
            {Notice::Kind::Information, packTopic(), tr("Packing was stopped; no package was made."), {}});
    };
    m_notices.post({Notice::Kind::Information,
                    packTopic(),
                    tr("Packing for %1… %2").arg(m_annotator, percent).trimmed(),
                    {{tr("Stop"), stop}},
                    true});
}

void PackPresenter::onPacked(const Result<void> &outcome, const QString &path)
{
    if (!outcome) {
        m_notices.post({Notice::Kind::Error,
                        packTopic(),
                        tr("No package was made: %1").arg(outcome.error().message),
                        {}});
        return;
    }
    QString said =
        tr("Package for %1: %2, %n article(s), %3.", nullptr, int(m_report->header.articles.size()))
            .arg(m_report->header.annotator, QDir::toNativeSeparators(path),
                 QLocale().formattedDataSize(m_report->bytes));
    if (!m_report->out.isEmpty())
        said += u' ' +
            tr("%n of them are in another package of %1 that has not come back, too.", nullptr,
               int(m_report->out.size()))
                .arg(m_report->header.annotator);
    m_notices.post({m_report->out.isEmpty() ? Notice::Kind::Information : Notice::Kind::Warning,
                    packTopic(),
                    said,
                    {{tr("Open folder"), [path] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                      }}}});
}

} // namespace Galley
