#include "review/adjudication/reviewsettings.h"

#include "storage/database.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Galley {

namespace {

constexpr QLatin1StringView AgreementName("adjudication.agreement");

Result<quint32> seedOf(Store &store)
{
    Statement row = store.database().query("SELECT value FROM project WHERE key = 'id'");
    const QByteArray id = row.next() ? row.string(0).toUtf8() : QByteArray();
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256);
    return row.result(qFromBigEndian<quint32>(hash.constData()));
}

QStringList tidy(const QStringList &reasons)
{
    QStringList kept;
    for (const QString &reason : reasons) {
        if (!reason.trimmed().isEmpty())
            kept += reason.trimmed();
    }
    kept.removeDuplicates();
    return kept;
}

} // namespace

Result<bool> agreementGoesToGold(Store &store)
{
    return store.setting(AgreementName).transform([](const QJsonValue &value) { return value.toBool(true); });
}

Result<ReviewSettings> reviewSettings(Store &store)
{
    auto reasons = store.adjudicationReasons();
    if (!reasons)
        return std::unexpected(std::move(reasons).error());
    const auto goes = agreementGoesToGold(store);
    if (!goes)
        return std::unexpected(goes.error());
    return seedOf(store).transform(
        [&](quint32 seed) { return ReviewSettings{std::move(*reasons), *goes, seed}; });
}

Result<void> putReviewSettings(Store &store, const ReviewSettings &settings)
{
    const QStringList reasons = tidy(settings.reasons);
    return store.transaction([&] {
        const auto kept = reasons.isEmpty()
            ? store.putSetting(QStringLiteral("adjudication.reasons"), QJsonValue::Undefined)
            : store.putAdjudicationReasons(reasons);
        return kept ? store.putSetting(AgreementName, settings.agreementGoes) : kept;
    });
}

} // namespace Galley
