#include "cli/adjudicatesettings.h"

#include "cli/options.h"
#include "review/adjudication/reviewsettings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Adjudicate", text);
}

} // namespace

void AdjudicateSettings::declare(Options &options)
{
    options.flag(u"--settings"_s, m_asked,
                 say(QT_TRANSLATE_NOOP(
                     "Adjudicate", "Tell how the project adjudicates; with those that follow, keep it so")));
    options.repeated(
        u"--reason"_s, u"TEXT"_s, m_reasons,
        say(QT_TRANSLATE_NOOP("Adjudicate",
                              "With --settings: a reason to choose from; all of them are the list")));
    options.flag(u"--usual-reasons"_s, m_usualReasons,
                 say(QT_TRANSLATE_NOOP("Adjudicate", "With --settings: the usual reasons again")));
    options.flag(u"--agreement"_s, m_agreement,
                 say(QT_TRANSLATE_NOOP(
                     "Adjudicate", "Complete agreement goes to gold by itself, whatever the project has")));
    options.flag(u"--no-agreement"_s, m_noAgreement,
                 say(QT_TRANSLATE_NOOP("Adjudicate", "It does not; with --settings: kept as the other")));
}

QString AdjudicateSettings::misuse() const
{
    if (m_agreement && m_noAgreement)
        return say(QT_TRANSLATE_NOOP("Adjudicate", "--agreement and --no-agreement do not go together"));
    if (!m_asked && (m_usualReasons || !m_reasons.isEmpty()))
        return say(QT_TRANSLATE_NOOP("Adjudicate", "--reason and --usual-reasons go with --settings"));
    if (m_usualReasons && !m_reasons.isEmpty())
        return say(QT_TRANSLATE_NOOP("Adjudicate", "--reason and --usual-reasons do not go together"));
    for (const QString &reason : m_reasons) {
        if (reason.trimmed().isEmpty())
            return say(QT_TRANSLATE_NOOP("Adjudicate", "--reason needs some text"));
    }
    return {};
}

std::optional<bool> AdjudicateSettings::agreement() const
{
    if (m_agreement || m_noAgreement)
        return m_agreement;
    return {};
}

bool AdjudicateSettings::changes() const
{
    return m_usualReasons || !m_reasons.isEmpty() || agreement();
}

Result<void> AdjudicateSettings::keep(Store &store) const
{
    auto settings = reviewSettings(store);
    if (!settings)
        return std::unexpected(std::move(settings).error());
    if (m_usualReasons)
        settings->reasons.clear();
    else if (!m_reasons.isEmpty())
        settings->reasons = m_reasons;
    settings->agreementGoes = agreement().value_or(settings->agreementGoes);
    return putReviewSettings(store, *settings);
}

Report AdjudicateSettings::run(Store &store, const QString &project) const
{
    if (const auto kept = changes() ? keep(store) : Result<void>(); !kept)
        return failed(kept.error());
    const auto settings = reviewSettings(store);
    if (!settings)
        return failed(settings.error());
    const QStringList lines{
        settings->agreementGoes
            ? say(QT_TRANSLATE_NOOP("Adjudicate", "Complete agreement goes to gold by itself."))
            : say(QT_TRANSLATE_NOOP("Adjudicate",
                                    "Complete agreement waits for a decision, as all places do.")),
        say(QT_TRANSLATE_NOOP("Adjudicate", "Reasons:")), u"  "_s + settings->reasons.join("\n  "_L1)};
    return {.text = lines.join(u'\n'),
            .json = QJsonObject{{u"project"_s, project},
                                {u"agreement"_s, settings->agreementGoes},
                                {u"reasons"_s, QJsonArray::fromStringList(settings->reasons)}}};
}

} // namespace Galley::Cli
