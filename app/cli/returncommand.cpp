#include "cli/commands.h"

#include "cli/bulkwork.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/teamwork.h"
#include "exchange/exportselection.h"
#include "review/adjudication/workedarticles.h"
#include "team/returning.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class ReturnCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReturnCommand)
public:
    QString name() const override { return u"return"_s; }

    QString summary() const override { return tr("Give finished work back to its annotator, with comments"); }

    QString details() const override
    {
        return tr("The annotator finds the comments as a list to work through, and what has changed since. "
                  "Work "
                  "that\n"
                  "is not finished is refused and told of (exit code 1).") +
            u"\n\n"_s + bulkHelp();
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.value(u"--annotator"_s, u"NAME"_s, m_annotator, tr("Whose work"),
                      Options::Presence::Required);
        options.list(u"--articles"_s, u"ID,ID"_s, m_articles, tr("On these articles"));
        options.value(u"--query"_s, u"QUERY"_s, m_query,
                      tr("On articles in which `galley concordance` would find something"));
        options.repeated(u"--comment"_s, u"TEXT"_s, m_comments,
                         tr("A comment on each of the articles; may be given several times"));
        options.repeated(
            u"--at"_s, u"BEGIN-END:TEXT"_s, m_places,
            tr("A comment at a place, in characters, of a single article; may be given several times"));
        options.flag(u"--reopen"_s, m_reopen, tr("Only open the work again, without comments"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who returns it; else the login's name"));
        options.flag(u"--dry-run"_s, m_dryRun, tr("Only show what would be"));
    }

    QString misuse(bool json) const override;
    Report run(Console &console) override;

private:
    [[nodiscard]] Result<ReturnRequest> request(Store &store, const KeepGoing &progress) const;
    [[nodiscard]] Result<QList<ArticleId>> articles(Store &store, const KeepGoing &progress) const;

    QString m_project;
    QString m_annotator;
    QStringList m_articles;
    QString m_query;
    QStringList m_comments;
    QStringList m_places;
    bool m_reopen = false;
    QString m_by;
    bool m_dryRun = false;
};

std::optional<ReturnRemark> remarkFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,9})-(\\d{1,9}):\\s*(\\S.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return ReturnRemark{.place = Range{match.captured(1).toLongLong(), match.captured(2).toLongLong()},
                        .text = match.captured(3)};
}

QString ReturnCommand::misuse(bool) const
{
    if (m_articles.isEmpty() && m_query.isEmpty())
        return tr("Say which articles: --articles or --query");
    if (!m_places.isEmpty() && m_articles.size() != 1)
        return tr("--at is a place in one article: give one with --articles");
    for (const QString &place : m_places) {
        if (!remarkFrom(place))
            return tr("“%1” is no comment at a place: write it as 10-24:Why not an army?").arg(place);
    }
    if (m_reopen && (!m_places.isEmpty() || !m_comments.isEmpty()))
        return tr("--reopen says nothing: leave out the comments, or --reopen");
    return {};
}

Result<QList<ArticleId>> ReturnCommand::articles(Store &store, const KeepGoing &progress) const
{
    auto named = articlesCalled(store, m_articles);
    if (!named || m_query.isEmpty())
        return named;
    return selectForExport(store, {.query = m_query}, progress).transform([&](ExportSelection found) {
        if (!m_articles.isEmpty())
            found.articles.removeIf([&](ArticleId id) { return !named->contains(id); });
        return found.articles;
    });
}

Result<ReturnRequest> ReturnCommand::request(Store &store, const KeepGoing &progress) const
{
    const auto ids = articles(store, progress);
    if (!ids)
        return std::unexpected(ids.error());
    ReturnRequest request{.annotator = m_annotator,
                          .by = actorOf(store, m_by),
                          .articles = *ids,
                          .remarks = {},
                          .reopens = m_reopen};
    for (const ArticleId id : *ids) {
        for (const QString &comment : m_comments)
            request.remarks.append({.article = id, .place = {}, .text = comment});
        for (const QString &place : m_places) {
            ReturnRemark remark = remarkFrom(place).value_or(ReturnRemark());
            remark.article = id;
            request.remarks.append(remark);
        }
    }
    return request;
}

Report ReturnCommand::run(Console &console)
{
    const auto store = Store::open(m_project, m_dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return failed(store.error());
    const auto progress = [&](qint64 done, qint64 total) {
        return console.progress(tr("Returning"), done, total);
    };
    const auto asked = request(**store, progress);
    const auto result = asked.and_then(
        [&](const ReturnRequest &wanted) { return returnWork(**store, wanted, !m_dryRun, progress); });
    if (!result)
        return isInterrupted() ? stopped() : failed(result.error());
    return reportOf(*result,
                    m_dryRun ? tr("%1: nothing was changed, this is what would be").arg(result->summary)
                             : result->summary);
}

} // namespace

std::unique_ptr<Command> makeReturnCommand()
{
    return std::make_unique<ReturnCommand>();
}

} // namespace Galley::Cli
