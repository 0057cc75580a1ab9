#include "cli/exportarguments.h"

#include "cli/exchange.h"
#include "cli/options.h"
#include "exchange/formatregistry.h"
#include "exchange/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QStringList articleWords()
{
    return {wordFor(ExportOptions::Articles::All), wordFor(ExportOptions::Articles::WithWork),
            wordFor(ExportOptions::Articles::WithoutWork)};
}

std::unexpected<Error> wrong(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

} // namespace

void ExportArguments::declare(Options &options)
{
    options.choice(u"--format"_s, formatIds(Direction::Writing), m_format,
                   QCoreApplication::translate(
                       "ExportCommand", "What to write; galley-jsonl, which loses nothing, if not given"));
    options.repeated(u"--set"_s, u"NAME=VALUE"_s, m_settings,
                     QCoreApplication::translate("ExportCommand", "How the format is written; see below"));
    options.list(u"--annotator"_s, u"NAME,..."_s, m_annotators,
                 QCoreApplication::translate("ExportCommand", "Whose sets; everybody's if not given"));
    options.flag(
        u"--gold"_s, m_gold,
        QCoreApplication::translate("ExportCommand", "The adjudicators' sets, beside those of --annotator"));
    options.list(u"--state"_s, u"STATE,..."_s, m_states,
                 QCoreApplication::translate("ExportCommand",
                                             "Only sets that are new, in-progress, done, returned, settled"));
    options.choice(
        u"--articles"_s, articleWords(), m_articles,
        QCoreApplication::translate("ExportCommand", "Which articles: by whether there is such a set"));
    options.value(
        u"--query"_s, u"QUERY"_s, m_query,
        QCoreApplication::translate("ExportCommand",
                                    "Only articles in which it finds something; see `galley find --help`"));
    options.value(u"--split"_s, u"PARTS"_s, m_split,
                  QCoreApplication::translate("ExportCommand",
                                              "Split into parts by share: 80,10,10 are train, dev and test; "
                                              "a=2,b=1 names them"));
    options.choice(
        u"--split-by"_s,
        {wordFor(SplitOptions::By::Hash), wordFor(SplitOptions::By::Labels), wordFor(SplitOptions::By::Date)},
        m_splitBy,
        QCoreApplication::translate("ExportCommand",
                                    "What decides: a hash of the id (if not given), labels spread evenly, "
                                    "or the date, the newest last"));
    options.list(
        u"--together"_s, u"WHAT,..."_s, m_together,
        QCoreApplication::translate("ExportCommand",
                                    "What stays in one part: duplicates (if not given), sources, none; "
                                    "versions of an article always do"));
    options.value(
        u"--seed"_s, u"N"_s, m_seed,
        QCoreApplication::translate("ExportCommand", "Another number, another split; 0 if not given"));
    options.flag(
        u"--strict"_s, m_strict,
        QCoreApplication::translate("ExportCommand", "Refuse when the format cannot hold everything"));
    options.choice(
        u"--card"_s, {u"yes"_s, u"no"_s}, m_card,
        QCoreApplication::translate("ExportCommand",
                                    "A dataset card and a manifest; of folders and archives, if not "
                                    "given"));
    options.flag(u"--replace"_s, m_replace,
                 QCoreApplication::translate("ExportCommand",
                                             "Replace a folder that holds an earlier export, unchanged"));
}

Result<void> ExportArguments::addStates(ExportOptions &options) const
{
    QList<SetState> states;
    for (const QString &word : m_states) {
        const std::optional<SetState> state = setStateFrom(word);
        if (!state)
            return wrong(
                QCoreApplication::translate("ExportCommand",
                                            "“%1” is no state of a set: these are new, in-progress, done, "
                                            "returned and settled.")
                    .arg(word));
        states += *state;
    }
    if (!states.isEmpty())
        options.states = states;
    return {};
}

Result<void> ExportArguments::addSplit(ExportOptions &options) const
{
    if (m_split.isEmpty() && m_splitBy.isEmpty() && m_together.isEmpty() && m_seed.isEmpty())
        return {};
    SplitOptions split = options.split.value_or(SplitOptions());
    if (!m_split.isEmpty() || split.parts.isEmpty()) {
        Result<QList<SplitPart>> parts = splitPartsFrom(m_split.isEmpty() ? u"80,10,10"_s : m_split);
        if (!parts)
            return std::unexpected(parts.error());
        split.parts = std::move(*parts);
    }
    if (!m_splitBy.isEmpty())
        split.by = *splitByFrom(m_splitBy);
    for (const QString &what : m_together) {
        if (what != "duplicates"_L1 && what != "sources"_L1 && what != "none"_L1)
            return wrong(
                QCoreApplication::translate("ExportCommand",
                                            "“%1” cannot be kept together: it is duplicates, sources or "
                                            "none.")
                    .arg(what));
    }
    if (!m_together.isEmpty()) {
        split.duplicates = m_together.contains("duplicates"_L1);
        split.sources = m_together.contains("sources"_L1);
    }
    bool isNumber = true;
    if (!m_seed.isEmpty())
        split.seed = m_seed.toLongLong(&isNumber);
    if (!isNumber)
        return wrong(QCoreApplication::translate("ExportCommand", "“%1” is no whole number.").arg(m_seed));
    options.split = std::move(split);
    return {};
}

Result<void> ExportArguments::addSettings(ExportOptions &options) const
{
    return findFormat(options.format)
        .and_then([&](const Format *format) { return settingsFrom(m_settings, format->writeSettings()); })
        .transform([&](const QJsonObject &settings) {
            for (auto it = settings.begin(); it != settings.end(); ++it)
                options.settings.insert(it.key(), it.value());
        });
}

Result<ExportOptions> ExportArguments::options(ExportOptions options) const
{
    if (!m_format.isEmpty() && m_format != options.format) {
        options.format = m_format;
        options.settings = {}; // which were another format's
    } else if (options.format.isEmpty()) {
        options.format = u"galley-jsonl"_s;
    }
    if (!m_annotators.isEmpty() || m_gold) {
        options.annotators = m_annotators;
        options.gold = m_gold;
    }
    if (!m_articles.isEmpty())
        options.articles = *articlesFrom(m_articles);
    if (!m_query.isEmpty())
        options.query = m_query;
    if (!m_card.isEmpty())
        options.card = m_card == "yes"_L1;
    options.strict = options.strict || m_strict;
    options.replace = m_replace;
    return addStates(options)
        .and_then([&] { return addSplit(options); })
        .and_then([&] { return addSettings(options); })
        .transform([&] { return options; });
}

QString writeSettingsHelp()
{
    QStringList formatsWithSettings;
    for (const std::unique_ptr<Format> &format : formats()) {
        const QString help = format->canWrite() ? settingsHelp(format->writeSettings()) : QString();
        if (!help.isEmpty())
            formatsWithSettings +=
                u"  "_s % format->id() % u":\n    "_s % QString(help).replace(u'\n', u"\n    "_s);
    }
    return formatsWithSettings.isEmpty() ? QCoreApplication::translate("ExportCommand", "  nothing")
                                         : formatsWithSettings.join(u'\n');
}

} // namespace Galley::Cli
