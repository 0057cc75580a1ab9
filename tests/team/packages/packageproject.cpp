#include "packageproject.h"

#include "annotation/edits.h"
#include "exchange/exporter.h"

#include <QFile>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Schema animals()
{
    Layer layer{.id = u"animal"_s, .name = u"Animal"_s, .description = u"What lives."_s};
    for (const QString &id : {u"one"_s, u"two"_s})
        layer.labels.append(
            {.id = id, .name = id, .description = id, .key = id.first(1), .color = u"#225588"_s});
    return {.id = u"animals"_s, .version = u"1.0.0"_s, .name = u"Animals"_s, .layers = {layer}};
}

ArticleId idOf(Store &store, const QString &article)
{
    return must(store.findArticle(article)).value();
}

SessionData load(Store &store, const QString &annotator, const QString &article)
{
    return must(store.load(idOf(store, article), must(store.annotator(annotator))));
}

void append(Store &store, const SessionData &data, Edit edit,
            JournalEntry::Kind kind = JournalEntry::Kind::Edit, Revision target = 0)
{
    if (data.set.state() == SetState::New && kind == JournalEntry::Kind::Edit)
        edit.changes.append(StateChange{SetState::New, SetState::InProgress});
    must(store.append(data.set.id,
                      {.revision = data.revision + 1,
                       .kind = kind,
                       .target = target,
                       .at = QDateTime::currentDateTimeUtc(),
                       .annotator = data.set.annotator.name,
                       .edit = std::move(edit),
                       .activeMs = 1000}));
}

} // namespace

PackageProject::PackageProject()
    : m_place({animals()})
    , m_store(must(Store::open(projectPath())))
{
    for (int i = 1; i <= 6; ++i) {
        Article article;
        article.externalId = u"a%1"_s.arg(i);
        article.title = u"Story %1"_s.arg(i);
        article.text = must(ArticleText::fromString(
            u"\U0001F98A The fox met a bear and a wolf near Niame\u0301y, part %1."_s.arg(i)));
        must(m_store->addArticle(article));
    }
}

void PackageProject::open()
{
    m_store = must(Store::open(projectPath()));
}

void PackageProject::keep()
{
    close();
    m_place.keep();
    open();
}

void PackageProject::goBack()
{
    close();
    m_place.bringBack();
    open();
}

QString PackageProject::pack(const QString &annotator, const QStringList &articles, const QString &file)
{
    QList<ArticleId> ids;
    for (const QString &article : articles)
        ids += idOf(*m_store, article);
    if (articles.isEmpty())
        ids = must(m_store->articleIds(0, 100));
    const QString out = path(file.isEmpty() ? u"package%1.galley"_s.arg(++m_packages) : file);
    must(Galley::pack(*m_store, {.annotator = annotator, .articles = ids, .by = u"mia"_s}, out));
    return out;
}

MergeReport PackageProject::merge(const QStringList &files, MergeOptions options)
{
    if (options.by.isEmpty())
        options.by = u"mia"_s;
    return must(mergePackages(*m_store, files, options));
}

QByteArray PackageProject::exported()
{
    const QString file = path(u"export.jsonl"_s);
    QFile::remove(file);
    ExportOptions options;
    options.format = u"galley-jsonl"_s;
    const ExportReport report = Exporter(*m_store, options).run(file);
    if (!report.written)
        qFatal("nothing exported: %s", qPrintable(report.problems.value(0).toString()));
    return bytesOf(file);
}

void mark(Store &store, const QString &annotator, const QString &article, const QString &word,
          const QString &label)
{
    const SessionData data = load(store, annotator, article);
    const ArticleText &text = data.article.text;
    const qsizetype at = text.string().indexOf(word);
    Q_ASSERT(at >= 0);
    const Range range = text.toCodePoints(Utf16Range{at, at + word.size()});
    append(store, data, Edits::mark(data.set, text, u"animal"_s, label, {range}));
}

void finish(Store &store, const QString &annotator, const QString &article)
{
    const SessionData data = load(store, annotator, article);
    must(store.append(data.set.id,
                      {.revision = data.revision + 1,
                       .at = QDateTime::currentDateTimeUtc(),
                       .annotator = annotator,
                       .edit = Edits::setState(data.set, SetState::Done)}));
}

void comment(Store &store, const QString &annotator, const QString &article, const QString &text)
{
    const SessionData data = load(store, annotator, article);
    append(
        store, data,
        Edits::comment(data.set, {.author = annotator, .at = QDateTime::currentDateTimeUtc(), .text = text}));
}

void undoLast(Store &store, const QString &annotator, const QString &article)
{
    const SessionData data = load(store, annotator, article);
    const History history(data.journal);
    const JournalEntry *const entry = history.undoable();
    Q_ASSERT(entry);
    append(store, data, inverse(entry->edit), JournalEntry::Kind::Undo, entry->revision);
}

void markIn(const QString &package, const QString &annotator, const QString &article, const QString &word,
            const QString &label)
{
    const auto store = opened(package);
    mark(*store, annotator, article, word, label);
}

QString marks(Store &store, const QString &annotator, const QString &article)
{
    QStringList words;
    const auto sets = must(store.sets(idOf(store, article)));
    for (const StoredSet &stored : sets) {
        if (stored.set.annotator.name != annotator)
            continue;
        for (const Span &span : stored.set.spans())
            words += span.quote + u'/' + span.label;
    }
    return words.join(u' ');
}

QString journal(Store &store, const QString &annotator, const QString &article)
{
    QStringList words;
    const auto sets = must(store.sets(idOf(store, article)));
    for (const StoredSet &stored : sets) {
        if (stored.set.annotator.name != annotator)
            continue;
        const auto entries = must(store.journal(stored.set.id));
        for (const JournalEntry &entry : entries)
            words += entry.kind == JournalEntry::Kind::Edit ? entry.edit.action : wordFor(entry.kind);
    }
    return words.join(u' ');
}

std::unique_ptr<Store> opened(const QString &path)
{
    return must(Store::open(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}
