#include "storage/store.h"

#include "storage/migrations.h"
#include "storage/setcheck.h"

#include <QCoreApplication>

namespace Galley {

namespace {

constexpr int PageSize = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

Problem databaseProblem(const QString &message)
{
    return {QStringLiteral("database"), message, {}, {}, {}};
}

QList<Problem> textProblems(const Article &article, qint64 storedLength)
{
    QList<Problem> problems;
    const auto report = [&](const QString &message) {
        problems.append({QStringLiteral("hash"), message, article.externalId, {}, {}});
    };
    if (article.text.sha256() != article.sha256)
        report(
            say(QT_TRANSLATE_NOOP("Check", "The text is not the one that was stored: its SHA-256 differs.")));
    if (article.text.length() != storedLength)
        report(say(QT_TRANSLATE_NOOP("Check", "Code points of the text: %1; noted for it: %2."))
                   .arg(article.text.length())
                   .arg(storedLength));
    return problems;
}

} // namespace

// What cannot even be read is a problem, too, and no reason to stop.
QList<Problem> Store::checkArticle(ArticleId id, const SchemaSet &schemas)
{
    QList<Problem> problems;
    const auto read = m_database->transaction(Database::Transaction::Read, [&]() -> Result<void> {
        const auto article = this->article(id);
        if (!article)
            return std::unexpected(article.error());
        const auto length = m_database->number("SELECT length FROM article WHERE id = $1", id);
        if (!length)
            return std::unexpected(length.error());
        problems += textProblems(*article, length->value_or(0));
        const auto headers = setHeaders(*m_database, id);
        if (!headers)
            return std::unexpected(headers.error());
        for (const SetHeader &header : *headers)
            problems += SetCheck(*m_database, *article, schemas, header).run();
        return {};
    });
    if (!read)
        problems.append(
            databaseProblem(say(QT_TRANSLATE_NOOP("Check", "Article number %1 cannot be read. %2"))
                                .arg(id)
                                .arg(read.error().message)));
    return problems;
}

Result<QList<Problem>> Store::check(const std::function<bool(qint64, qint64)> &progress)
{
    QList<Problem> problems;
    qint64 done = 0;
    const auto total = articleCount();
    if (!total)
        return std::unexpected(total.error());
    const auto goesOn = [&] { return !progress || progress(done, *total); };
    const auto faults = m_database->verify(goesOn);
    if (!faults)
        return QList{databaseProblem(faults.error().message + u' ' + faults.error().detail)};
    for (const QString &fault : *faults)
        problems.append(databaseProblem(fault));
    if (const auto version = m_database->layout(); version && *version > newestLayout())
        problems.append(
            databaseProblem(say(QT_TRANSLATE_NOOP("Check",
                                                  "The project was written by a newer Galley, which knows "
                                                  "more of it than is checked here: check it "
                                                  "with that version."))));
    const auto schemas = this->schemas();
    if (!schemas)
        problems.append(databaseProblem(schemas.error().message + u' ' + schemas.error().detail));

    ArticleId last = 0;
    while (goesOn()) {
        const auto ids = articleIds(last, PageSize);
        if (!ids)
            return std::unexpected(ids.error());
        if (ids->isEmpty())
            break;
        for (const ArticleId id : *ids) {
            problems += checkArticle(id, schemas.value_or(SchemaSet()));
            ++done;
            if (!goesOn())
                return problems;
        }
        last = ids->last();
    }
    return problems;
}

} // namespace Galley
