#include "cli/commands.h"

#include "cli/hits.h"
#include "cli/options.h"
#include "cli/teamwork.h"
#include "team/blind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class FindCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FindCommand)
public:
    QString name() const override { return u"find"_s; }

    QString summary() const override { return tr("Find text, spans, sets or articles by a query"); }

    QString details() const override
    {
        return queryHelp() + u"\n\n"_s +
            tr("Prints a line for each hit: its place (article:begin-end, in code points), the\n"
               "annotator and label of a span, and the text around it.\n"
               "\n"
               "JSON: {\"project\", \"query\", \"hits\": [{\"article\", \"title\", \"annotator\", \"span\",\n"
               "\"layer\", \"label\", \"begin\", \"end\", \"quote\", \"left\", \"right\"}]}; what a hit does "
               "not\n"
               "have is left out.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project to search"));
        options.positional(u"QUERY"_s, m_query, tr("What to find; put it in single quotes"));
        options.number(u"--limit"_s, u"N"_s, m_limit, tr("At most so many hits; without it, all"));
        options.number(u"--context"_s, u"N"_s, m_context, tr("Code points shown on each side (40)"));
        options.value(u"--as"_s, u"NAME"_s, m_as, tr("Who asks, where work is blind; else the login's name"));
    }

    Report run(Console &console) override
    {
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        const auto hits = blindAnnotator(**store, actorOf(**store, m_as)).and_then([&](qint64 blind) {
            return findHits(**store, m_query, {.context = int(m_context), .blindFor = blind}, m_limit,
                            console);
        });
        if (!hits)
            return failed(hits.error());
        QStringList lines;
        for (const Hit &hit : *hits)
            lines += lineOf(hit);
        lines += tr("Hits: %1").arg(hits->size());
        return {.text = lines.join(u'\n'),
                .json = QJsonObject{
                    {u"project"_s, m_project}, {u"query"_s, m_query}, {u"hits"_s, toJsonArray(*hits)}}};
    }

private:
    [[nodiscard]] static QString lineOf(const Hit &hit)
    {
        QStringList parts{placeOf(hit)};
        if (!hit.annotator.isEmpty())
            parts += hit.annotator;
        if (hit.span)
            parts += labelOf(hit);
        parts += hit.span || !hit.range.isEmpty()
            ? QString(hit.left + u"«"_s + hit.quote + u"»"_s + hit.right)
            : hit.title;
        return parts.join("  "_L1);
    }

    QString m_project;
    QString m_query;
    QString m_as;
    qint64 m_limit = 0;
    qint64 m_context = 40;
};

} // namespace

std::unique_ptr<Command> makeFindCommand()
{
    return std::make_unique<FindCommand>();
}

} // namespace Galley::Cli
