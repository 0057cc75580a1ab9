#include "project/sampleproject.h"

#include "annotation/editjson.h"
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
            .message =
                QCoreApplication::translate("Galley::SampleProject",
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

// Exchange files number spans and relations "s1", "r1".
QJsonObject withPlainIds(QJsonObject object)
{
    for (const QLatin1StringView key : {"id"_L1, "from"_L1, "to"_L1}) {
        const QString id = object.value(key).toString();
        if (!id.isEmpty())
            object[key] = id.sliced(1).toLongLong();
    }
    return object;
}

Result<AnnotationSet> setFrom(const QJsonObject &object, ArticleId article, const Annotator &annotator)
{
    QList<Span> spans;
    for (const QJsonValue &value : object["spans"_L1].toArray()) {
        Result<Span> span = spanFromJson(withPlainIds(value.toObject()));
        if (!span)
            return std::unexpected(span.error());
        spans.append(std::move(*span));
    }
    QList<Relation> relations;
    for (const QJsonValue &value : object["relations"_L1].toArray()) {
        Result<Relation> relation = relationFromJson(withPlainIds(value.toObject()));
        if (!relation)
            return std::unexpected(relation.error());
        relations.append(std::move(*relation));
    }
    const SetState state = setStateFrom(object["state"_L1].toString()).value_or(SetState::New);
    return AnnotationSet::fromParts(0, article, annotator, state, std::move(spans), std::move(relations), {});
}

Result<void> addLine(Store &store, const QByteArray &line, const Annotator &annotator)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const Result<Article> article = articleFrom(object);
    if (!article)
        return std::unexpected(article.error());
    const Result<ArticleId> id = store.addArticle(*article);
    if (!id)
        return std::unexpected(id.error());
    for (const QJsonValue &value : object["sets"_L1].toArray()) {
        const Result<AnnotationSet> set = setFrom(value.toObject(), *id, annotator);
        if (!set)
            return std::unexpected(set.error());
        if (const Result<SetId> added = store.addSet(*set, annotator.name); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<void> fill(Store &store, const QList<Schema> &schemas, const QString &name)
{
    for (const Schema &schema : schemas) {
        if (Result<void> put = store.putSchema(schema); !put)
            return put;
    }
    const Result<Annotator> annotator = store.annotator(name);
    if (!annotator)
        return std::unexpected(annotator.error());
    QFile file(u":/galley/sample/sample.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unusable(file.errorString()));
    while (!file.atEnd()) {
        if (Result<void> added = addLine(store, file.readLine(), *annotator); !added)
            return added;
    }
    return {};
}

Result<void> make(const QString &path, const QList<Schema> &schemas, const QString &annotator)
{
    const Result<std::unique_ptr<Store>> store = Store::create(path);
    if (!store)
        return std::unexpected(store.error());
    return (*store)->transaction([&] { return fill(**store, schemas, annotator); });
}

} // namespace

QString path()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"galley/sample.galley"_s);
}

Result<void> ensure(const QString &path, const QList<Schema> &schemas, const QString &annotator)
{
    if (QFileInfo::exists(path))
        return {};
    const QDir folder = QFileInfo(path).dir();
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::Permission,
                    QCoreApplication::translate("Galley::SampleProject",
                                                "The folder %1 cannot be made: check its permissions.")
                        .arg(QDir::toNativeSeparators(folder.path())));
    // Made beside and renamed, so that a half-made one is never taken for the sample.
    const QString made = path + u".new"_s;
    QFile::remove(made);
    if (Result<void> done = make(made, schemas, annotator); !done) {
        QFile::remove(made);
        return done;
    }
    if (!QFile::rename(made, path) && !QFileInfo::exists(path))
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("Galley::SampleProject", "%1 cannot be written.")
                        .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace Galley::SampleProject
