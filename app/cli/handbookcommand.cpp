#include "cli/commands.h"

#include "cli/options.h"
#include "cli/table.h"
#include "handbook/handbooksearch.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class HandbookCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HandbookCommand)
public:
    QString name() const override { return u"handbook"_s; }

    QString summary() const override { return tr("Read the handbook"); }

    QString details() const override
    {
        return tr(
            "Without a chapter, lists the chapters. The window shows the same: F1.\n"
            "\n"
            "JSON: {\"chapters\": [{\"chapter\", \"title\"}]}; of a chapter {\"chapter\", \"title\", "
            "\"markdown\"};\n"
            "of a search {\"hits\": [{\"chapter\", \"anchor\", \"title\", \"section\", \"context\"}]}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"CHAPTER"_s, m_chapter, tr("The chapter to print, as Markdown"),
                           Options::Presence::Optional);
        options.value(u"--search"_s, u"WORDS"_s, m_words, tr("List the sections in which all words stand"));
    }

    QString misuse(bool) const override
    {
        return m_chapter.isEmpty() || m_words.isEmpty() ? QString()
                                                        : tr("Give a chapter or --search, not both");
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Report list(const Handbook &handbook) const;
    [[nodiscard]] Report print(const Handbook &handbook) const;
    [[nodiscard]] Report search(const Handbook &handbook) const;

    QString m_chapter;
    QString m_words;
};

Report HandbookCommand::run(Console &)
{
    const Handbook handbook;
    if (!m_words.isEmpty())
        return search(handbook);
    return m_chapter.isEmpty() ? list(handbook) : print(handbook);
}

Report HandbookCommand::list(const Handbook &handbook) const
{
    Table table({tr("Chapter"), tr("Title")});
    QJsonArray chapters;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        table.addRow({chapter.name, chapter.title});
        chapters += QJsonObject{{u"chapter"_s, chapter.name}, {u"title"_s, chapter.title}};
    }
    return {.text = table.toString(), .json = QJsonObject{{u"chapters"_s, chapters}}};
}

Report HandbookCommand::print(const Handbook &handbook) const
{
    const HandbookChapter *const chapter = handbook.chapter(m_chapter);
    if (!chapter)
        return failed({Error::Kind::NotFound,
                       tr("The handbook has no chapter “%1”: `galley handbook` lists them.").arg(m_chapter),
                       {},
                       {}});
    return {.text = chapter->markdown.trimmed(),
            .json = QJsonObject{{u"chapter"_s, chapter->name},
                                {u"title"_s, chapter->title},
                                {u"markdown"_s, chapter->markdown}}};
}

Report HandbookCommand::search(const Handbook &handbook) const
{
    QStringList lines;
    QJsonArray hits;
    for (const HandbookHit &hit : searchHandbook(handbook, m_words)) {
        lines += tr("%1: %2\n    %3").arg(hit.place.chapter, hit.section, hit.context);
        hits += QJsonObject{{u"chapter"_s, hit.place.chapter},
                            {u"anchor"_s, hit.place.anchor},
                            {u"title"_s, hit.chapter},
                            {u"section"_s, hit.section},
                            {u"context"_s, hit.context}};
    }
    if (lines.isEmpty())
        lines += tr("No section has all of these words.");
    return {.text = lines.join(u'\n'), .json = QJsonObject{{u"hits"_s, hits}}};
}

} // namespace

std::unique_ptr<Command> makeHandbookCommand()
{
    return std::make_unique<HandbookCommand>();
}

} // namespace Galley::Cli
