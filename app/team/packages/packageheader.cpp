#include "team/packages/packageheader.h"

#include "team/packages/packages.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Galley {

QJsonObject toJson(const PackageHeader &header)
{
    QJsonObject articles;
    for (auto article = header.articles.begin(); article != header.articles.end(); ++article)
        articles.insert(article.key(), article.value());
    return {{u"format"_s, PackageHeader::Format},
            {u"id"_s, header.id},
            {u"project"_s, header.project},
            {u"name"_s, header.projectName},
            {u"annotator"_s, header.annotator},
            {u"by"_s, header.by},
            {u"at"_s, header.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"articles"_s, articles},
            {u"hash"_s, header.hash}};
}

Result<PackageHeader> packageHeaderFrom(const QJsonObject &json)
{
    if (json[u"format"].toInt() > PackageHeader::Format)
        return fail(Error::Kind::NewerFormat,
                    Packages::tr("The package was made by a newer Galley. Update Galley to work with it."));
    PackageHeader header{.id = json[u"id"].toString(),
                         .project = json[u"project"].toString(),
                         .projectName = json[u"name"].toString(),
                         .annotator = json[u"annotator"].toString(),
                         .by = json[u"by"].toString(),
                         .at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs),
                         .hash = json[u"hash"].toString()};
    if (header.id.isEmpty() || header.project.isEmpty() || header.annotator.isEmpty() ||
        !json[u"articles"].isObject())
        return fail(Error::Kind::Corrupt,
                    Packages::tr("The package does not say whose it is: it is damaged. Ask for it again."));
    const QJsonObject articles = json[u"articles"].toObject();
    for (auto article = articles.begin(); article != articles.end(); ++article)
        header.articles.insert(article.key(), article.value().toInteger());
    return header;
}

Result<std::optional<PackageHeader>> packageHeader(Store &store)
{
    return store.setting(PackageSetting)
        .and_then([](const QJsonValue &value) -> Result<std::optional<PackageHeader>> {
            if (value.isUndefined())
                return std::optional<PackageHeader>();
            return packageHeaderFrom(value.toObject()).transform([](PackageHeader header) {
                return std::optional(std::move(header));
            });
        });
}

} // namespace Galley
