#include "cli/adjudicatework.h"

#include "cli/commands.h"
#include "text/listed.h"

#include "cli/interrupt.h"
#include "cli/options.h"
#include "exchange/exportselection.h"
#include "team/packages/packer.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class PackCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackCommand)
public:
    QString name() const override { return u"pack"_s; }

    QString summary() const override { return tr("Make a package for an annotator to work in"); }

    QString details() const override
    {
        return tr(
            "A package is a project of its own, with some articles, the schemas and the annotator's own\n"
            "work on them, journal included, and nothing of anybody else's. The annotator opens it\n"
            "with Galley as any project and hands it in with `galley hand-in`; `galley merge` takes it\n"
            "back. With neither --articles nor --query it holds what is assigned to the annotator.\n"
            "Never replaces a file.\n"
            "\n"
            "JSON: {\"file\", \"id\", \"annotator\", \"articles\": number, \"sets\": earlier work, "
            "\"bytes\",\n"
            "\"hash\", \"alsoOut\": articles in another package that has not come back}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.value(u"--annotator"_s, u"NAME"_s, m_annotator, tr("Whom it is for"),
                      Options::Presence::Required);
        options.value(u"--out"_s, u"FILE"_s, m_out, tr("The file to make"), Options::Presence::Required);
        options.flag(u"--assigned"_s, m_assigned, tr("What is assigned to the annotator (the default)"));
        options.list(u"--articles"_s, u"ID,..."_s, m_articles, tr("These articles"));
        options.value(u"--query"_s, u"QUERY"_s, m_query,
                      tr("Articles that a query finds something in, as `galley find` takes them"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who packs; else the login's name"));
    }

    QString misuse(bool) const override
    {
        const int ways = int(m_assigned) + int(!m_articles.isEmpty()) + int(!m_query.isEmpty());
        return ways > 1 ? tr("--assigned, --articles and --query cannot go together") : QString();
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Result<QList<ArticleId>> articles(Store &store, Console &console) const;
    [[nodiscard]] Result<QList<ArticleId>> called(Store &store) const;
    [[nodiscard]] Result<QList<ArticleId>> assigned(Store &store) const;

    QString m_project;
    QString m_annotator;
    QString m_out;
    bool m_assigned = false;
    QStringList m_articles;
    QString m_query;
    QString m_by;
};

Result<QList<ArticleId>> PackCommand::called(Store &store) const
{
    QList<ArticleId> ids;
    for (const QString &article : m_articles) {
        const auto id = store.findArticle(article);
        if (!id)
            return std::unexpected(id.error());
        if (!*id)
            return fail(Error::Kind::NotFound, tr("The project has no article “%1”.").arg(article));
        ids += **id;
    }
    return ids;
}

Result<QList<ArticleId>> PackCommand::assigned(Store &store) const
{
    const auto member = store.member(m_annotator);
    if (!member)
        return std::unexpected(member.error());
    return store.assignmentsOf(member->annotator.id).transform([](const QList<Assignment> &assignments) {
        QList<ArticleId> ids;
        for (const Assignment &assignment : assignments)
            ids += assignment.article;
        return ids;
    });
}

Result<QList<ArticleId>> PackCommand::articles(Store &store, Console &console) const
{
    if (!m_articles.isEmpty())
        return called(store);
    if (m_query.isEmpty())
        return assigned(store);
    ExportOptions options;
    options.query = m_query;
    return selectForExport(
               store, options,
               [&](qint64 done, qint64 total) { return console.progress(tr("Searching"), done, total); })
        .transform([](const ExportSelection &selection) { return selection.articles; });
}

Report PackCommand::run(Console &console)
{
    const auto store = Store::open(m_project);
    if (!store)
        return failed(store.error());
    const auto ids = articles(**store, console);
    if (!ids)
        return isInterrupted() ? stopped() : failed(ids.error());
    const auto packed =
        pack(**store, {.annotator = m_annotator, .articles = *ids, .by = m_by.isEmpty() ? loginName() : m_by},
             m_out, [&](qint64 done, qint64 total) { return console.progress(tr("Packing"), done, total); });
    if (!packed)
        return isInterrupted() ? stopped() : failed(packed.error());
    Report report{.text = tr("%1: %n article(s) for %2, with earlier work on %3 of them (%4)", nullptr,
                             int(packed->header.articles.size()))
                              .arg(m_out, m_annotator)
                              .arg(packed->sets)
                              .arg(QLocale().formattedDataSize(packed->bytes)),
                  .json = QJsonObject{{u"file"_s, m_out},
                                      {u"id"_s, packed->header.id},
                                      {u"annotator"_s, packed->header.annotator},
                                      {u"articles"_s, packed->header.articles.size()},
                                      {u"sets"_s, packed->sets},
                                      {u"bytes"_s, packed->bytes},
                                      {u"hash"_s, packed->header.hash},
                                      {u"alsoOut"_s, QJsonArray::fromStringList(packed->out)}}};
    if (!packed->out.isEmpty())
        report.warnings +=
            Error{Error::Kind::Conflict,
                  tr("Another package of %1 that has not come back has %n of these article(s), too. Work on "
                     "both would be a conflict: ask for that one first, or tell %1 which one counts.",
                     nullptr, int(packed->out.size()))
                      .arg(m_annotator),
                  listed(packed->out),
                  {}};
    return report;
}

} // namespace

std::unique_ptr<Command> makePackCommand()
{
    return std::make_unique<PackCommand>();
}

} // namespace Galley::Cli
