#include "formats/tasks/prodigytask.h"

#include "formats/tasks/documentmaker.h"
#include "formats/tasks/jsonitems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString textOf(JsonRef value)
{
    if (const std::optional<qint64> number = value.toInteger())
        return QString::number(*number);
    return value.toString();
}

struct Token
{
    qint64 begin = -1;
    qint64 end = -1;
};

// A span as a line has it, also within a relation.
struct Mark
{
    qint64 begin = -1;
    qint64 end = -1;
    qint64 firstToken = -1;
    qint64 lastToken = -1;
    QString label;
    QString id;
    QString quote;
    QString note;
    QJsonObject attributes;
    std::optional<double> score;
};

// Keys that only tell how Prodigy shows or made something.
bool isTechnical(const QString &key)
{
    static constexpr std::array Keys{"type"_L1,       "color"_L1,   "source"_L1,   "rank"_L1,
                                     "input_hash"_L1, "pattern"_L1, "priority"_L1, "answer"_L1,
                                     "config"_L1,     "options"_L1, "html"_L1,     "style"_L1};
    return key.startsWith(u'_') ||
        std::ranges::any_of(Keys, [&](QLatin1StringView known) { return key == known; });
}

class Task
{
public:
    Task(const Place &place, const ProdigyContext &context)
        : m_context(context)
        , m_maker(place)
    {}

    Document run(QByteArrayView json)
    {
        const Result<JsonDocument> parsed = parseItem(json, m_maker.document.place);
        if (!parsed) {
            m_maker.report(parsed.error());
            m_maker.document.broken = true;
        } else if (!parsed->root().isObject()) {
            m_maker.refuse(QCoreApplication::translate("Prodigy", "The line is no JSON object."));
        } else {
            read(parsed->root());
        }
        return std::move(m_maker.document);
    }

private:
    void read(JsonRef root)
    {
        JsonMembers members = m_maker.membersOf(root, {});
        const JsonRef text = members.value("text");
        if (!text.isString())
            return m_maker.refuse(QCoreApplication::translate("Prodigy", "The line has no text."));
        if (!m_maker.takeText(text.toString()))
            return;
        m_maker.document.article.externalId = textOf(members.value("id"));
        meta(members.value("meta"));
        m_maker.nameByText();
        tokens(members.array("tokens"));
        answer(members);
        for (const QString &key : members.rest()) {
            if (!isTechnical(key))
                m_maker.leaveOut(key);
        }
    }

    void meta(JsonRef meta)
    {
        meta.forEachMember([this](const QString &key, JsonRef value) {
            if (key == m_context.idKey && !textOf(value).isEmpty())
                m_maker.document.article.externalId = textOf(value);
            else if (!value.isNull() && !m_maker.takeArticleKey(key, value))
                m_maker.leaveOut(key);
        });
    }

    // The tokens must stand where they say: else every span by tokens would be shifted.
    void tokens(JsonRef list)
    {
        const ArticleText &text = m_maker.document.article.text;
        bool good = true;
        list.forEachItem([&](JsonRef item) {
            Token token;
            QString said;
            item.forEachMember([&](const QString &key, JsonRef value) {
                if (key == "start"_L1)
                    token.begin = value.toInteger().value_or(-1);
                else if (key == "end"_L1)
                    token.end = value.toInteger().value_or(-1);
                else if (key == "text"_L1)
                    said = value.toString();
            });
            const bool fits = token.begin >= 0 && token.begin <= token.end && token.end <= text.length() &&
                text.view({token.begin, token.end}) == said;
            if (!fits && good)
                m_maker.report(
                    QCoreApplication::translate("Prodigy",
                                                "Token %1, “%2”, is not what stands in the text from %3 "
                                                "to %4.")
                        .arg(m_tokens.size())
                        .arg(said)
                        .arg(token.begin)
                        .arg(token.end),
                    token.begin);
            good = good && fits;
            m_tokens.append(fits ? token : Token{});
        });
    }

    void answer(JsonMembers &members)
    {
        const JsonRef spans = members.array("spans");
        const JsonRef relations = members.array("relations");
        const QString answer = members.string("answer");
        IncomingSet set;
        set.annotator.name = annotatorIn(members);
        set.state = answer.isEmpty() ? SetState::New : SetState::Done;
        const qint64 at = std::llround(std::clamp(members.value("_timestamp").toDouble(), 0.0, 1e11) * 1000);
        fields(members, set);
        if (!answer.isEmpty() && !m_context.answers.contains(answer))
            return skipped(answer);
        spans.forEachItem([&](JsonRef item) { span(item, set, at); });
        relations.forEachItem([&](JsonRef item) { relation(item, set); });
        if (set.state != SetState::New || !set.annotator.name.isEmpty() || !set.spans.isEmpty() ||
            !set.fields.isEmpty())
            m_maker.document.sets.append(std::move(set));
    }

    void skipped(const QString &answer)
    {
        m_maker.document.leftOut.add(
            u"answer"_s,
            answer == "reject"_L1 ? QCoreApplication::translate("Prodigy", "Examples that were rejected")
                : answer == "ignore"_L1
                ? QCoreApplication::translate("Prodigy", "Examples that were ignored")
                : QCoreApplication::translate("Prodigy", "Examples of another answer"));
    }

    static QString annotatorIn(JsonMembers &members)
    {
        const QString annotator = members.stringOrNumber("_annotator_id");
        const QString session = members.stringOrNumber("_session_id");
        return annotator.isEmpty() ? session : annotator;
    }

    // A text category is a label with the answer to it; a choice is what of the options was accepted.
    void fields(JsonMembers &members, IncomingSet &set)
    {
        set.fields = members.object("fields");
        for (const char *const key : {"label", "accept"}) {
            const JsonRef value = members.value(key);
            if ((value.isString() && !value.toString().isEmpty()) || value.isArray())
                set.fields.insert(QLatin1StringView(key), value.toQJson());
        }
    }

    Mark markFrom(JsonRef item, bool isSpan)
    {
        Mark mark;
        item.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "start"_L1)
                mark.begin = value.toInteger().value_or(-1);
            else if (key == "end"_L1)
                mark.end = value.toInteger().value_or(-1);
            else if (key == "token_start"_L1)
                mark.firstToken = value.toInteger().value_or(-1);
            else if (key == "token_end"_L1)
                mark.lastToken = value.toInteger().value_or(-1);
            else if (key == "label"_L1)
                mark.label = textOf(value);
            else if (key == "id"_L1)
                mark.id = textOf(value);
            else if (key == "text"_L1)
                mark.quote = value.toString();
            else if (key == "note"_L1)
                mark.note = value.toString();
            else if (key == "attributes"_L1 && !value.isTooDeep())
                mark.attributes = value.toQJson().toObject();
            else if (key == "score"_L1)
                mark.score = scoreIn(value);
            else if (isSpan && !isTechnical(key))
                m_maker.leaveOut(key);
        });
        return mark;
    }

    std::optional<double> scoreIn(JsonRef value)
    {
        if (value.isNumber() && value.toDouble() >= 0 && value.toDouble() <= 1)
            return value.toDouble();
        m_maker.document.leftOut.add(u"certainty"_s,
                                     QCoreApplication::translate("Prodigy", "Scores beyond 0 to 1"));
        return {};
    }

    const Token *token(qint64 number) const
    {
        return number >= 0 && number < m_tokens.size() && m_tokens[number].begin >= 0 ? &m_tokens[number]
                                                                                      : nullptr;
    }

    void problem(const Mark &mark, const QString &message)
    {
        m_maker.report(QCoreApplication::translate("Prodigy", "The span from %1 to %2, “%3”: %4")
                           .arg(mark.begin)
                           .arg(mark.end)
                           .arg(mark.label, message),
                       mark.begin);
    }

    // Offsets and tokens must say the same; where one is missing, the other counts.
    bool settle(Mark &mark)
    {
        const Token *const first = token(mark.firstToken);
        const Token *const last = token(mark.lastToken);
        if (mark.begin < 0 && mark.end < 0 && first && last) {
            mark.begin = first->begin;
            mark.end = last->end;
        }
        if (mark.begin < 0 || mark.end < mark.begin || mark.end > m_maker.document.article.text.length()) {
            problem(mark, QCoreApplication::translate("Prodigy", "that is not within the text."));
            return false;
        }
        const bool told = !m_tokens.isEmpty() && (mark.firstToken >= 0 || mark.lastToken >= 0);
        if (told && (!first || !last || first->begin != mark.begin || last->end != mark.end)) {
            problem(mark,
                    QCoreApplication::translate(
                        "Prodigy", "its tokens, %1 to %2 (the last one included), stand elsewhere.")
                        .arg(mark.firstToken)
                        .arg(mark.lastToken));
            return false;
        }
        return true;
    }

    void span(JsonRef item, IncomingSet &set, qint64 at)
    {
        Mark mark = markFrom(item, true);
        if (mark.label.isEmpty()) {
            m_maker.document.leftOut.add(u"label"_s,
                                         QCoreApplication::translate("Prodigy", "Spans without a label"));
            return;
        }
        if (!settle(mark))
            return;
        IncomingSpan span;
        span.id = mark.id.isEmpty() ? u"s"_s + QString::number(set.spans.size() + 1) : mark.id;
        span.at = at;
        span.value.label = mark.label;
        span.value.segments = {{mark.begin, mark.end}};
        span.value.quote =
            mark.quote.isEmpty() ? m_maker.document.article.text.quote(span.value.segments) : mark.quote;
        span.value.attributes = mark.attributes;
        span.value.note = mark.note;
        span.value.certainty = mark.score;
        remember(mark, span.id);
        set.spans.append(std::move(span));
    }

    void remember(const Mark &mark, const QString &id)
    {
        if (!mark.id.isEmpty() && !m_byId.contains(mark.id))
            m_byId.insert(mark.id, id);
        const ProdigySpanKey place{{mark.begin, mark.end}, mark.label};
        if (!m_byPlace.contains(place))
            m_byPlace.insert(place, id);
        for (const qint64 number : {mark.firstToken, mark.lastToken}) {
            if (number >= 0 && !m_byToken.contains(number))
                m_byToken.insert(number, id);
        }
    }

    // The id of the span that a relation's end names, by its own id, its place or a token of it; empty: none.
    QString endOf(JsonRef item, qint64 token)
    {
        if (!item.isObject())
            return m_byToken.value(token);
        const Mark end = markFrom(item, false);
        return m_byId.contains(end.id) ? m_byId.value(end.id)
                                       : m_byPlace.value({{end.begin, end.end}, end.label});
    }

    void relation(JsonRef item, IncomingSet &set)
    {
        JsonMembers members = m_maker.membersOf(item, u"relations"_s);
        IncomingRelation relation;
        relation.value.type = textOf(members.value("label"));
        relation.value.attributes = members.object("attributes");
        const JsonRef head = members.value("head");
        const JsonRef child = members.value("child");
        if (item.isObject() && (!head.isNumber() || !child.isNumber() || relation.value.type.isEmpty()))
            return members.report(
                QCoreApplication::translate("Prodigy", "A relation must have “head”, “child” and “label”."));
        relation.from = endOf(members.value("head_span"), head.toInteger().value_or(-1));
        relation.to = endOf(members.value("child_span"), child.toInteger().value_or(-1));
        if (!relation.from.isEmpty() && !relation.to.isEmpty())
            set.relations.append(std::move(relation));
        else if (item.isObject())
            m_maker.document.leftOut.add(
                u"relation"_s,
                QCoreApplication::translate("Prodigy", "Relations of tokens that are no spans"));
    }

    const ProdigyContext &m_context;
    DocumentMaker m_maker;
    QList<Token> m_tokens;
    // Of the set's spans, their ids: the first where several would do.
    QHash<QString, QString> m_byId;
    QHash<ProdigySpanKey, QString> m_byPlace;
    QHash<qint64, QString> m_byToken;
};

} // namespace

Document parseProdigyTask(QByteArrayView json, const Place &place, const ProdigyContext &context)
{
    return Task(place, context).run(json);
}

ProdigyArticle::ProdigyArticle(Document document)
    : m_document(std::move(document))
{
    for (qsizetype i = 0; i < m_document.sets.size(); ++i) {
        m_sets.insert(m_document.sets[i].annotator.name, i);
        index(m_document.sets[i]);
    }
}

bool ProdigyArticle::isAbout(const Document &other) const
{
    return !m_document.broken && !other.broken && m_document.article.externalId == other.article.externalId &&
        m_document.article.text == other.article.text;
}

void ProdigyArticle::index(const IncomingSet &set)
{
    for (const IncomingSpan &span : set.spans)
        m_spans.insert({set.annotator.name, {span.value.extent(), span.value.label}}, span.id);
    for (const IncomingRelation &relation : set.relations)
        m_relations.insert({set.annotator.name, relation.from, relation.to, relation.value.type});
}

void ProdigyArticle::add(Document &&other)
{
    for (IncomingSet &set : other.sets) {
        const QString name = set.annotator.name;
        if (m_sets.contains(name)) {
            join(m_document.sets[m_sets[name]], std::move(set));
        } else {
            m_sets.insert(name, m_document.sets.size());
            index(set);
            m_document.sets.append(std::move(set));
        }
    }
    m_document.problems += other.problems;
    for (const Loss &loss : other.leftOut.all())
        m_document.leftOut.add(loss.kind, loss.description, loss.count);
}

void ProdigyArticle::join(IncomingSet &set, IncomingSet &&other)
{
    QHash<QString, QString> ids; // of the other's spans, in this set
    const qsizetype before = set.spans.size();
    for (IncomingSpan &span : other.spans) {
        const auto same = m_spans.constFind({set.annotator.name, {span.value.extent(), span.value.label}});
        const QString id =
            same == m_spans.constEnd() ? u"s"_s + QString::number(set.spans.size() + 1) : *same;
        ids.insert(span.id, id);
        if (same != m_spans.constEnd())
            continue;
        span.id = id;
        set.spans.append(std::move(span));
    }
    for (qsizetype i = before; i < set.spans.size(); ++i)
        m_spans.insert({set.annotator.name, {set.spans[i].value.extent(), set.spans[i].value.label}},
                       set.spans[i].id);
    for (IncomingRelation &relation : other.relations) {
        relation.from = ids.value(relation.from);
        relation.to = ids.value(relation.to);
        const QStringList key{set.annotator.name, relation.from, relation.to, relation.value.type};
        if (!m_relations.contains(key))
            set.relations.append(std::move(relation));
        m_relations.insert(key);
    }
    for (auto field = other.fields.begin(); field != other.fields.end(); ++field)
        set.fields.insert(field.key(), field.value());
    if (other.state == SetState::Done)
        set.state = SetState::Done;
}

} // namespace Galley
