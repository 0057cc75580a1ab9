#include "storage/setaside.h"

#include "storage/refusal.h"
#include "storage/spoolfolder.h"
#include "storage/spoolrecord.h"
#include "text/sha256.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Patience = 5000; // milliseconds, for another window that writes the same file

QByteArray lineOf(const SetAside &of, const JournalEntry &entry)
{
    QJsonObject line = QJsonDocument::fromJson(SpoolRecord::toJson({of.set, entry})).object();
    // For people and other programs as JSON, not as text.
    line[u"edit"_s] = QJsonDocument::fromJson(line[u"edit"_s].toString().toUtf8()).object();
    line[u"articleId"_s] = of.article;
    line[u"article"_s] = of.externalId;
    line[u"title"_s] = of.title;
    line[u"of"_s] = of.annotator;
    line[u"reason"_s] = of.reason;
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<SetAside> setFrom(const QByteArray &line)
{
    QJsonObject object = QJsonDocument::fromJson(line).object();
    object[u"edit"_s] =
        QString::fromUtf8(QJsonDocument(object[u"edit"_s].toObject()).toJson(QJsonDocument::Compact));
    auto spooled = SpoolRecord::entryFrom(object);
    if (!spooled)
        return std::nullopt;
    return SetAside{.set = spooled->set,
                    .article = object[u"articleId"_s].toInteger(),
                    .externalId = object[u"article"_s].toString(),
                    .title = object[u"title"_s].toString(),
                    .annotator = object[u"of"_s].toString(),
                    .reason = object[u"reason"_s].toString(),
                    .entries = {std::move(spooled->entry)}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> replace(const QString &path, const QByteArray &content)
{
    if (content.isEmpty() && (QFile::remove(path) || !QFile::exists(path)))
        return {};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return refuse(
        Error::Kind::Io,
        QT_TRANSLATE_NOOP("Storage", "%1 cannot be written. See whether there is room, and whether you may."),
        path, file.errorString());
}

// Changes the file while no other program does.
Result<void> change(const SpoolOwner &owner, const std::function<QByteArray(const QByteArray &)> &work)
{
    const QString path = setAsideFile(owner);
    QDir().mkpath(SpoolFolder::path());
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(Patience))
        return refuse(Error::Kind::Busy,
                      QT_TRANSLATE_NOOP("Storage", "%1 is being written by another program. Try again."),
                      path);
    const QByteArray before = contentOf(path);
    const QByteArray after = work(before);
    return after == before ? Result<void>() : replace(path, after);
}

QByteArrayList linesOf(const QByteArray &content)
{
    QByteArrayList lines = content.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

QString setAsideFile(const SpoolOwner &owner)
{
    const QByteArray who = Sha256::hexOf((owner.project + u'\n' + owner.user).toUtf8()).first(16);
    return SpoolFolder::path() + u'/' + QString::fromLatin1(who) + ".set-aside.jsonl"_L1;
}

Result<void> putAside(const SpoolOwner &owner, const SetAside &of, const JournalEntry &entry)
{
    const QByteArray line = lineOf(of, entry);
    return change(owner, [&](const QByteArray &content) {
        const auto isSame = [&](const QByteArray &other) {
            const auto set = setFrom(other);
            return set && set->set == of.set && set->entries.first() == setFrom(line)->entries.first();
        };
        return std::ranges::any_of(linesOf(content), isSame) ? content : QByteArray(content + line);
    });
}

QList<SetAside> setsAside(const SpoolOwner &owner)
{
    QList<SetAside> sets;
    for (const QByteArray &line : linesOf(contentOf(setAsideFile(owner)))) {
        auto one = setFrom(line);
        if (!one)
            continue;
        const auto known = std::ranges::find(sets, one->set, &SetAside::set);
        if (known == sets.end())
            sets.append(*std::move(one));
        else
            known->entries += one->entries;
    }
    return sets;
}

Result<void> forgetAside(const SpoolOwner &owner, SetId set)
{
    return change(owner, [set](const QByteArray &content) {
        QByteArray left;
        for (const QByteArray &line : linesOf(content)) {
            const auto one = setFrom(line);
            if (!one || one->set != set)
                left += line + '\n';
        }
        return left;
    });
}

} // namespace Galley
