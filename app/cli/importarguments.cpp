#include "cli/importarguments.h"

#include "cli/exchange.h"
#include "exchange/formatregistry.h"
#include "exchange/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

template <typename Value>
using Words = std::initializer_list<std::pair<QLatin1StringView, Value>>;

const Words<ImportRole> Roles{{"work"_L1, ImportRole::AsTheFilesSay},
                              {"prediction"_L1, ImportRole::Prediction},
                              {"pre-annotation"_L1, ImportRole::PreAnnotation}};
const Words<NewVersions> VersionWords{
    {"refuse"_L1, NewVersions::Refuse}, {"add"_L1, NewVersions::Add}, {"anchor"_L1, NewVersions::Anchor}};
const Words<NearDuplicates> NearWords{
    {"auto"_L1, NearDuplicates::Auto}, {"find"_L1, NearDuplicates::Find}, {"pass"_L1, NearDuplicates::Pass}};

template <typename Value>
QStringList wordsOf(const Words<Value> &words)
{
    QStringList list;
    for (const auto &[word, value] : words)
        list += word;
    return list;
}

template <typename Value>
Value valueOf(const Words<Value> &words, const QString &given)
{
    for (const auto &[word, value] : words) {
        if (word == given)
            return value;
    }
    return words.begin()->second;
}

} // namespace

void ImportArguments::declare(Options &options)
{
    options.choice(
        u"--format"_s, formatIds(Direction::Reading), m_format,
        QCoreApplication::translate("ImportArguments", "The files' format; recognised if not given"));
    options.repeated(u"--set"_s, u"NAME=VALUE"_s, m_settings,
                     QCoreApplication::translate("ImportArguments", "A setting of the format; see below"));
    options.value(u"--encoding"_s, u"NAME"_s, m_encoding,
                  QCoreApplication::translate("ImportArguments", "Of text files; recognised if not given"));
    options.value(u"--as"_s, u"NAME"_s, m_annotator,
                  QCoreApplication::translate("ImportArguments", "Whose work it is, whatever the files say"));
    options.choice(u"--role"_s, wordsOf(Roles), m_role,
                   QCoreApplication::translate("ImportArguments",
                                               "People's work, a model's, or new sets for --as to correct"));
    options.value(u"--map"_s, u"FILE"_s, m_mapping,
                  QCoreApplication::translate("ImportArguments",
                                              "What the files' names become; the rest is suggested by name"));
    options.value(u"--schema-id"_s, u"NAME"_s, m_schemaName,
                  QCoreApplication::translate("ImportArguments",
                                              "Of the schema of what is new; after the file if not given"));
    options.choice(
        u"--new-versions"_s, wordsOf(VersionWords), m_newVersions,
        QCoreApplication::translate("ImportArguments",
                                    "Another text of a known id: a fault, a new version, or one that the "
                                    "old one's work is carried over to"));
    options.choice(
        u"--near-duplicates"_s, wordsOf(NearWords), m_nearDuplicates,
        QCoreApplication::translate("ImportArguments",
                                    "Look for texts that are nearly the same; auto: unless there are "
                                    "many"));
    options.flag(
        u"--keep-good"_s, m_keepGood,
        QCoreApplication::translate("ImportArguments", "Take what is right of a file with problems, too"));
}

QString ImportArguments::misuse() const
{
    if (!m_settings.isEmpty() && m_format.isEmpty())
        return QCoreApplication::translate("ImportArguments",
                                           "--set needs --format: each format has its own");
    if (valueOf(Roles, m_role) == ImportRole::PreAnnotation && m_annotator.isEmpty())
        return QCoreApplication::translate("ImportArguments",
                                           "--role pre-annotation needs --as: who corrects them");
    return {};
}

Result<ImportOptions> ImportArguments::options() const
{
    ImportOptions options;
    options.format = m_format;
    options.encoding = m_encoding;
    options.annotator = m_annotator;
    options.keepGood = m_keepGood;
    options.schemaName = m_schemaName;
    options.role = valueOf(Roles, m_role);
    options.newVersions = valueOf(VersionWords, m_newVersions);
    options.nearDuplicates = valueOf(NearWords, m_nearDuplicates);
    if (!m_settings.isEmpty()) {
        auto settings = findFormat(m_format).and_then(
            [this](const Format *format) { return settingsFrom(m_settings, format->readSettings()); });
        if (!settings)
            return std::unexpected(std::move(settings).error());
        options.settings = std::move(*settings);
    }
    if (!m_mapping.isEmpty()) {
        auto mapping = readMappingFile(m_mapping);
        if (!mapping)
            return std::unexpected(std::move(mapping).error());
        options.mapping = std::move(*mapping);
    }
    return options;
}

QString ImportArguments::settingsDetails()
{
    QString details = QCoreApplication::translate("ImportArguments", "Settings of formats, for --set:");
    for (const std::unique_ptr<Format> &format : formats()) {
        const QString help = format->canRead() ? settingsHelp(format->readSettings()) : QString();
        if (!help.isEmpty())
            details +=
                u"\n  "_s % format->id() % u":\n    "_s % QString(help.trimmed()).replace(u'\n', u"\n    "_s);
    }
    return details;
}

} // namespace Galley::Cli
