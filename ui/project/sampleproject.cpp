#include "project/sampleproject.h"

#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley::SampleProject {

namespace {

Error unusable(const QString &detail)
{
    return {.kind = Error::Kind::Corrupt,
            .message = QCoreApplication::translate("Galley::SampleProject",
                                                   "The sample project built into Galley cannot be read. Please "
                                                   "report this."),
            .detail = detail};
}

Result<Article> articleFrom(const QJsonObject &object)
{
    Result<ArticleText> text = ArticleText::fromString(object["text"_L1].toString());
    if (!text)
        return std::unexpected(text.error());
    Article article;
    article.externalId = object["id"_L1].toString();
    article.title = object["title"_L1].toString();
    article.language = object["language"_L1].toString();
    article.published = object["published"_L1].toString();
    article.source = object["source"_L1].toString();
    article.byline = object["byline"_L1].toString();
    article.dateline = object["dateline"_L1].toString();
    article.text = std::move(*text);
    return article;
}

} // namespace

QString path()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.galley"_s);
}

} // namespace Galley::SampleProject
