#include "workfacts.h"

#include "formats/exportorder.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Of{u" ⊳ "};

QString plain(QString text, bool withoutSpaces)
{
    if (withoutSpaces)
        text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

class Collector
{
public:
    Collector(Store &store, bool withoutSpaces)
        : m_store(store)
        , m_withoutSpaces(withoutSpaces)
    {}

    WorkFacts run()
    {
        for (const ArticleId id : m_store.articleIds(0, 1'000'000).value()) {
            const Article article = m_store.article(id).value();
            m_text = article.text;
            add(WorkFacts::Text, plain(article.text.string(), m_withoutSpaces));
            const QString key = plain(article.text.string(), m_withoutSpaces).left(20) + u'#' +
                QString::number(qHash(plain(article.text.string(), m_withoutSpaces), 0), 36);
            for (const StoredSet &stored : m_store.sets(id).value())
                collect(stored.set, key + u" | "_s + stored.set.annotator.name + u" | "_s);
        }
        for (QStringList &lines : m_facts.lines)
            lines.sort();
        return m_facts;
    }

private:
    void add(WorkFacts::Kind kind, const QString &line) { m_facts.lines[kind].append(line); }

    qsizetype offset(qsizetype codePoint) const
    {
        return m_withoutSpaces ? plain(m_text.view({0, codePoint}).toString(), true).toUcs4().size()
                               : codePoint;
    }

    QString lineOf(const Span &span) const
    {
        QString line = span.layer + u'/' + span.label;
        for (const Range &segment : span.segments)
            line += u" %1-%2"_s.arg(offset(segment.begin)).arg(offset(segment.end));
        return line + u" “"_s + plain(span.quote, m_withoutSpaces) + u'”';
    }

    void addValues(const QString &owner, const QJsonObject &values)
    {
        for (auto value = values.begin(); value != values.end(); ++value)
            add(WorkFacts::Attribute,
                owner + Of +
                    QString::fromUtf8(QJsonDocument(QJsonObject{{value.key(), value.value()}})
                                          .toJson(QJsonDocument::Compact)));
    }

    void collect(const AnnotationSet &set, const QString &who)
    {
        QHash<SpanId, QString> spans;
        for (const Span &span : set.spans()) {
            const QString line = who + lineOf(span);
            spans.insert(span.id, line);
            add(WorkFacts::Span, line);
            addValues(line, span.attributes);
            if (!span.note.isEmpty())
                add(WorkFacts::Note, line + Of + span.note);
            if (span.certainty)
                add(WorkFacts::Certainty, line + Of + QString::number(*span.certainty));
        }
        for (const Relation &relation : set.relations()) {
            const QString line = relation.type + u": "_s + spans[relation.from] + u" → "_s + spans[relation.to];
            add(WorkFacts::Relation, line);
            addValues(line, relation.attributes);
        }
        const QJsonObject &fields = set.fields();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            add(WorkFacts::Field, who + field.key() + u'=' + field.value().toVariant().toString());
    }

    Store &m_store;
    bool m_withoutSpaces;
    ArticleText m_text;
    WorkFacts m_facts;
};

bool contains(const QStringList &sorted, const QString &line)
{
    return std::ranges::binary_search(sorted, line);
}

} // namespace

QStringList WorkFacts::missingIn(const WorkFacts &other, Kind kind) const
{
    QStringList missing;
    std::ranges::set_difference(lines.value(kind), other.lines.value(kind), std::back_inserter(missing));
    if (kind != Attribute && kind != Note && kind != Certainty)
        return missing;
    missing.removeIf([&](const QString &line) {
        const QString owner = line.first(line.indexOf(Of));
        return !contains(other.lines.value(Span), owner) && !contains(other.lines.value(Relation), owner);
    });
    return missing;
}

WorkFacts factsOf(Store &store, bool withoutSpaces)
{
    return Collector(store, withoutSpaces).run();
}
