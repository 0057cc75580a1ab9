#include "workfacts.h"

#include "formats/exportorder.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Of{u" ⊳ "};

// What formats that divide a text into tokens do not keep.
bool isDropped(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format;
}

// In code points: how many of those before each are kept.
QList<qsizetype> keptBefore(const QString &text)
{
    QList<qsizetype> kept{0};
    for (const uint c : text.toUcs4())
        kept.append(kept.last() + (isDropped(c) ? 0 : 1));
    return kept;
}

QString plain(const QString &text, bool withoutSpaces)
{
    if (!withoutSpaces)
        return text;
    QString result;
    for (const uint c : text.toUcs4()) {
        if (!isDropped(c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

class Collector
{
public:
    Collector(Store &store, const QString &annotator, bool withoutSpaces)
        : m_store(store)
        , m_annotator(annotator)
        , m_withoutSpaces(withoutSpaces)
    {}

    WorkFacts run()
    {
        const QList<ArticleId> ids = m_store.articleIds(0, 1'000'000).value();
        for (const ArticleId id : ids) {
            const Article article = m_store.article(id).value();
            m_kept = keptBefore(article.text.string());
            add(WorkFacts::Text, plain(article.text.string(), m_withoutSpaces));
            const QString key = plain(article.text.string(), m_withoutSpaces).left(20) + u'#' +
                QString::number(qHash(plain(article.text.string(), m_withoutSpaces), 0), 36);
            const QList<StoredSet> sets = m_store.sets(id).value();
            for (const StoredSet &stored : sets) {
                if (m_annotator.isEmpty() || stored.set.annotator.name == m_annotator)
                    collect(stored.set, key + u" | "_s + stored.set.annotator.name + u" | "_s);
            }
        }
        for (QStringList &lines : m_facts.lines)
            lines.sort();
        return m_facts;
    }

private:
    void add(WorkFacts::Kind kind, const QString &line) { m_facts.lines[kind].append(line); }

    qsizetype offset(qsizetype codePoint) const { return m_withoutSpaces ? m_kept[codePoint] : codePoint; }

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
            const QString line =
                relation.type + u": "_s + spans[relation.from] + u" → "_s + spans[relation.to];
            add(WorkFacts::Relation, line);
            addValues(line, relation.attributes);
        }
        const QJsonObject &fields = set.fields();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            add(WorkFacts::Field, who + field.key() + u'=' + field.value().toVariant().toString());
    }

    Store &m_store;
    QString m_annotator;
    bool m_withoutSpaces;
    QList<qsizetype> m_kept;
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
    return missing;
}

qsizetype WorkFacts::ofThoseIn(const WorkFacts &other, const QStringList &missing)
{
    return std::ranges::count_if(missing, [&](const QString &line) {
        const QString owner = line.first(line.indexOf(Of));
        return contains(other.lines.value(Span), owner) || contains(other.lines.value(Relation), owner);
    });
}

WorkFacts factsOf(Store &store, const QString &annotator, bool withoutSpaces)
{
    return Collector(store, annotator, withoutSpaces).run();
}
