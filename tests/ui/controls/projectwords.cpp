#include "projectwords.h"

#include "exchange/formatregistry.h"
#include "schema/pluginregistry.h"
#include "schema/schemajson.h"
#include "storage/store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Testing {

namespace {

constexpr qsizetype mostNames = 6; // side by side

QString withoutEdges(const QString &text)
{
    static const QRegularExpression edges(uR"(^[^\p{L}\p{N}/:~]+|[^\p{L}\p{N})]+$)"_s);
    return QString(text).remove(edges).trimmed();
}

// Each stands for itself in every language, or is written by QLocale.
bool isNoWord(const QString &text)
{
    static const QList<QRegularExpression> kinds{
        QRegularExpression(uR"(^\P{L}*$)"_s),                                          // numbers and signs
        QRegularExpression(uR"(^(/|~/|:/).*)"_s),                                      // paths
        QRegularExpression(uR"(^(postgresql|https?)://.*)"_s),                         // addresses
        QRegularExpression(uR"(^[\w*.-]+\.(galley|jsonl|json|conll|csv|html|so)$)"_s), // files
        QRegularExpression(uR"(^(\p{L}|F\d+)$)"_s),                                    // keys
        QRegularExpression(uR"(^v?\d+\.[\w.+-]*$)"_s),                                 // versions
        QRegularExpression(uR"(^[\p{Lu}\d][\p{Lu}\d_-]+$)"_s),                         // acronyms
        QRegularExpression(uR"(^(windows-\d+|Shift_JIS|DOCSTART-.*)$)"_s), // encodings, lines of CoNLL
        QRegularExpression(uR"(^[a-z]+:[\w/-]*$)"_s),                      // terms of a query
        QRegularExpression(uR"(^\d{4}-W\d\d$)"_s),                         // weeks
        QRegularExpression(uR"(^\d{1,2} \w{3} \d{4}( [\d:]+)?$)"_s),       // days and times
        QRegularExpression(uR"(^[\d.,]+ (bytes|[kMGT]i?B)$)"_s)};          // sizes
    return std::ranges::any_of(kinds,
                               [&](const QRegularExpression &kind) { return kind.match(text).hasMatch(); });
}

} // namespace

ProjectWords::ProjectWords(const QString &project)
{
    addProgram();
    addProject(project);
}

void ProjectWords::addProgram()
{
    for (const std::unique_ptr<Format> &format : formats())
        m_names.insert(format->id());
    PluginRegistry plugins;
    plugins.loadAll();
    for (const PluginRecord &plugin : plugins.records()) {
        if (const Result<Schema> schema = plugins.schema(plugin.id))
            add(toJsonObject(*schema));
    }
}

void ProjectWords::addProject(const QString &path)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return;
    const Result<SchemaSet> schemas = (*store)->schemas();
    for (const Schema &schema : schemas ? schemas->schemas() : QList<Schema>())
        add(toJsonObject(schema));
    const Result<QList<Annotator>> annotators = (*store)->annotators();
    for (const Annotator &annotator : annotators ? *annotators : QList<Annotator>())
        m_names.insert(annotator.name);
    const Result<QList<ArticleId>> ids = (*store)->articleIds(0, 1000);
    for (const ArticleId id : ids ? *ids : QList<ArticleId>()) {
        if (const Result<Article> article = (*store)->article(id)) {
            m_names.unite({article->externalId, article->title, article->source, article->language});
            m_texts.append(article->text.string().simplified());
        }
    }
}

void ProjectWords::add(const QJsonValue &value)
{
    for (const QJsonValue each : value.toArray())
        add(each);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        add(*member);
    if (value.isString())
        m_names.insert(value.toString());
}

// One name, or several beside each other: in a list, or as layer/label.
bool ProjectWords::isOfNames(const QString &text) const
{
    static const QRegularExpression between(uR"([\s,;/·|+→-]+)"_s);
    const QString bare = withoutEdges(text);
    if (isNoWord(text) || isNoWord(bare) || m_names.contains(text) || m_names.contains(bare))
        return true;
    if (text.endsWith(u'…') && std::ranges::any_of(m_names, [&](const QString &name) {
            return name.startsWith(QStringView(text).chopped(1));
        }))
        return true;
    QRegularExpressionMatchIterator places = between.globalMatch(bare);
    for (qsizetype names = 1; names < mostNames && places.hasNext(); ++names) {
        const QRegularExpressionMatch place = places.next();
        const QString first = bare.first(place.capturedStart());
        if ((m_names.contains(first) || isNoWord(first)) && isOfNames(bare.sliced(place.capturedEnd())))
            return true;
    }
    return false;
}

// Whole words of it, with the mark set off by brackets or quotes, and cut at both ends.
bool ProjectWords::isOfArticle(const QString &text) const
{
    static const QRegularExpression marks(u"[\\[\\]…“”]"_s);
    static constexpr qsizetype tellsSomething = 12; // less could be anybody's words
    const QString part = QString(text).remove(marks).simplified();
    return part.size() >= tellsSomething && std::ranges::any_of(m_texts, [&](const QString &whole) {
               return QString(whole).remove(marks).contains(part);
           });
}

// Names and quotes beside each other: “state: Orvia”. Contexts are cut within words.
bool ProjectWords::isQuoted(const QString &text) const
{
    static const QRegularExpression between(uR"([:,;“”"]+)"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [this](const QString &part) {
        const QString bare = withoutEdges(part.simplified());
        if (contains(bare))
            return true;
        const QString pattern = bare.contains(u' ') ? u"%1"_s : uR"((?<!\w)%1(?!\w))"_s;
        const QRegularExpression words(pattern.arg(QRegularExpression::escape(bare)));
        return std::ranges::any_of(m_texts, [&](const QString &whole) { return whole.contains(words); });
    });
}

// "Armed forces: the army, Media outlet: Radio Velmar"
bool ProjectWords::isOfMarks(const QString &text) const
{
    static const QRegularExpression between(u"[:,] "_s);
    const QStringList parts = text.split(between);
    return parts.size() > 1 && std::ranges::all_of(parts, [this](const QString &part) {
               return isOfNames(part) || isOfArticle(part) || isQuoted(part);
           });
}

bool ProjectWords::contains(const QString &text) const
{
    const QString whole = text.simplified();
    return isOfNames(whole) || isOfArticle(whole) || isOfMarks(whole);
}

} // namespace Galley::Testing
