#include "cli/commands.h"

#include "cli/options.h"
#include "cli/teamwork.h"
#include "storage/guidelines.h"
#include "team/rights.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

constexpr int MostExamples = 5;

class GuidelinesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(GuidelinesCommand)
public:
    QString name() const override { return u"guidelines"_s; }

    QString summary() const override { return tr("Show or set the guidelines of a layer or a label"); }

    QString details() const override
    {
        return tr(
            "Guidelines are Markdown. A schema may bring some along; the project's own go before. They\n"
            "are shown with spans of the project as examples, and go along in packages.\n"
            "\n"
            "JSON: {\"of\", \"text\", \"own\" (the project's), \"examples\": [{\"article\", "
            "\"begin\", \"end\",\n"
            "\"quote\", \"annotator\", \"chosen\"}]}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"LABEL"_s, m_label, tr("layer/label, or a layer"));
        options.value(u"--set"_s, u"FILE"_s, m_file,
                      tr("Take the text from this file; “-” is standard input"));
        options.flag(u"--reset"_s, m_reset, tr("Take the project's own away, so that the schema's count"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who sets them; else the login's name"));
    }

    QString misuse(bool) const override
    {
        return m_reset && !m_file.isEmpty() ? tr("--set and --reset do not go together") : QString();
    }

    Report run(Console &) override
    {
        const bool writes = m_reset || !m_file.isEmpty();
        const auto store =
            Store::open(m_project, writes ? Store::Access::ReadWrite : Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        const LabelRef of = LabelRef::from(m_label);
        if (auto kept = writes ? put(**store, of) : Result<void>(); !kept)
            return failed(kept.error());
        return show(**store, of);
    }

private:
    [[nodiscard]] Result<void> put(Store &store, const LabelRef &of) const
    {
        if (auto may = checkRight(store, actorOf(store, m_by), Right::Manage); !may)
            return may;
        if (m_reset)
            return putGuidelines(store, of, {});
        QFile file(m_file);
        const bool isOpen =
            m_file == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return fail(Error::Kind::NotFound, tr("The file cannot be read: %1").arg(file.errorString()), {},
                        {.file = m_file});
        return putGuidelines(store, of, QString::fromUtf8(file.readAll()));
    }

    [[nodiscard]] Report show(Store &store, const LabelRef &of) const
    {
        const auto schemas = store.schemas();
        if (!schemas)
            return failed(schemas.error());
        if (of.label.isEmpty() ? !schemas->layer(of.layer) : !schemas->label(of.layer, of.label))
            return failed(
                {Error::Kind::NotFound, tr("No schema of the project has “%1”.").arg(m_label), {}, {}});
        const auto text = guidelines(store, of);
        const auto examples = guidelineExamples(store, of, MostExamples);
        if (!text || !examples)
            return failed(text ? examples.error() : text.error());
        QStringList lines{
            text->text.isEmpty()
                ? tr("There are no guidelines of %1 yet. Write some with --set FILE.").arg(m_label)
                : text->text.trimmed()};
        QJsonArray array;
        for (const GuidelineExample &example : *examples) {
            lines.append(tr("Example: …%1[%2]%3… (%4)")
                             .arg(example.before, example.quote, example.after, example.externalId)
                             .simplified());
            array.append(QJsonObject{{u"article"_s, example.externalId},
                                     {u"begin"_s, example.place.begin},
                                     {u"end"_s, example.place.end},
                                     {u"quote"_s, example.quote},
                                     {u"annotator"_s, example.annotator},
                                     {u"chosen"_s, example.chosen}});
        }
        return {.text = lines.join(u'\n'),
                .json = QJsonObject{{u"of"_s, m_label},
                                    {u"text"_s, text->text},
                                    {u"own"_s, text->isOwn},
                                    {u"examples"_s, array}}};
    }

    QString m_project;
    QString m_label;
    QString m_file;
    QString m_by;
    bool m_reset = false;
};

} // namespace

std::unique_ptr<Command> makeGuidelinesCommand()
{
    return std::make_unique<GuidelinesCommand>();
}

} // namespace Galley::Cli
