#include "formats/tasks/doccanoline.h"

#include "formats/tasks/documentmaker.h"
#include "formats/tasks/jsonitems.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// One span in any of the forms; no label: it is none.
struct Mark
{
    std::optional<qint64> begin;
    std::optional<qint64> end;
    QString label;
    QString id;
    QString quote; // where a file has it
};

QString textOf(JsonRef value)
{
    if (const std::optional<qint64> number = value.toInteger())
        return QString::number(*number);
    return value.toString();
}

Mark markFromTriple(JsonRef item)
{
    QList<JsonRef> parts;
    item.forEachItem([&](JsonRef part) { parts.append(part); });
    if (parts.size() < 3)
        return {};
    return {parts[0].toInteger(), parts[1].toInteger(), textOf(parts[2]), {}, {}};
}

Mark markFromObject(JsonRef item)
{
    Mark mark;
    item.forEachMember([&](const QString &key, JsonRef value) {
        if (key == "start_offset"_L1 || key == "start"_L1)
            mark.begin = value.toInteger();
        else if (key == "end_offset"_L1 || key == "end"_L1)
            mark.end = value.toInteger();
        else if (key == "label"_L1)
            mark.label = textOf(value);
        else if (key == "id"_L1)
            mark.id = textOf(value);
        else if (key == "text"_L1)
            mark.quote = value.toString();
    });
    return mark;
}

Mark markFrom(JsonRef item)
{
    return item.isArray() ? markFromTriple(item) : markFromObject(item);
}

bool isLabelKey(const QString &key)
{
    return key == "label"_L1 || key == "labels"_L1 || key == "entities"_L1 || key == "annotations"_L1;
}

class DoccanoLine
{
public:
    DoccanoLine(const Place &place, const DoccanoContext &context)
        : m_context(context)
        , m_maker(place)
    {}

    Document run(QByteArrayView line)
    {
        const Result<JsonDocument> json = parseItem(line, m_maker.document.place);
        if (!json) {
            m_maker.report(json.error());
            m_maker.document.broken = true;
        } else if (!json->root().isObject()) {
            m_maker.refuse(QCoreApplication::translate("Doccano", "The line is no JSON object."));
        } else {
            read(json->root());
        }
        return std::move(m_maker.document);
    }

private:
    void read(JsonRef root)
    {
        m_set.annotator.name = m_context.annotator;
        QString text;
        bool hasText = false;
        root.forEachMember([&](const QString &key, JsonRef value) {
            if ((key == "text"_L1 || key == "data"_L1) && value.isString()) {
                text = value.toString();
                hasText = true;
            }
        });
        if (!hasText)
            return m_maker.refuse(
                QCoreApplication::translate("Doccano", "The line has no text: “text” is missing."));
        if (!m_maker.takeText(text))
            return;
        m_offsets.emplace(m_maker.document.article.text);
        root.forEachMember([this](const QString &key, JsonRef value) { member(key, value); });
        m_maker.nameByText();
        if (!m_context.annotator.isEmpty() || !m_set.spans.isEmpty() || !m_set.relations.isEmpty() ||
            !m_set.fields.isEmpty() || !m_set.comments.isEmpty())
            m_maker.document.sets.append(std::move(m_set));
        if (m_guesses > 0)
            m_maker.document.leftOut.add(
                u"unit"_s,
                QCoreApplication::translate(
                    "Doccano",
                    "Offsets taken as %1, though another unit would fit, too: choose it "
                    "if the spans are wrong.")
                    .arg(wordFor(m_context.unit)),
                m_guesses);
    }

    void member(const QString &key, JsonRef value)
    {
        if (key == "text"_L1 || key == "data"_L1)
            return;
        if (key == "id"_L1)
            m_maker.document.article.externalId = textOf(value);
        else if (isLabelKey(key))
            labels(key, value);
        else if (key == "relations"_L1)
            value.forEachItem([this](JsonRef item) { relation(item); });
        else if (key.compare("comments"_L1, Qt::CaseInsensitive) == 0)
            value.forEachItem([this](JsonRef item) { comment(item); });
        else if (key == "cats"_L1)
            m_set.fields.insert(key, value.toQJson());
        else if (key == "meta"_L1 && value.isObject())
            value.forEachMember([this](const QString &inner, JsonRef one) { about(inner, one); });
        else
            about(key, value);
    }

    void about(const QString &key, JsonRef value)
    {
        if (!value.isNull() && !m_maker.takeArticleKey(key, value))
            m_maker.leaveOut(key);
    }

    void labels(const QString &key, JsonRef value)
    {
        if (value.isString()) {
            m_set.fields.insert(key, value.toString());
        } else if (value.isArray()) {
            QJsonArray categories;
            value.forEachItem([&](JsonRef item) {
                if (item.isString())
                    categories.append(item.toString());
                else
                    span(item);
            });
            if (!categories.isEmpty())
                m_set.fields.insert(key,
                                    categories.size() == 1 ? categories.first() : QJsonValue(categories));
        } else if (!value.isNull()) {
            m_maker.report(QCoreApplication::translate("Doccano", "“%1” must be a list.").arg(key));
        }
    }

    void span(JsonRef item)
    {
        const Mark mark = markFrom(item);
        if (!mark.begin || !mark.end || mark.label.isEmpty())
            return m_maker.report(QCoreApplication::translate(
                "Doccano", "A span must have begin, end and label, as in [0,4,\"ORG\"]."));
        const std::optional<Range> range = m_offsets->toCodePoints(m_context.unit, *mark.begin, *mark.end);
        if (!range)
            return m_maker.report(
                QCoreApplication::translate("Doccano",
                                            "The span from %1 to %2, “%3”, does not fit the text of %n code "
                                            "point(s), counted in the unit %4.",
                                            nullptr, int(m_maker.document.article.text.length()))
                    .arg(*mark.begin)
                    .arg(*mark.end)
                    .arg(mark.label, wordFor(m_context.unit)),
                *mark.begin);
        if (m_context.isGuess && isAmbiguous(mark, *range))
            ++m_guesses;
        IncomingSpan span;
        span.id = mark.id;
        span.value.label = mark.label;
        span.value.segments = {*range};
        span.value.quote = mark.quote.isEmpty() ? m_maker.document.article.text.quote({*range}) : mark.quote;
        m_set.spans.append(std::move(span));
    }

    bool isAmbiguous(const Mark &mark, Range range) const
    {
        for (const OffsetUnit unit : {OffsetUnit::CodePoints, OffsetUnit::Utf16, OffsetUnit::Graphemes}) {
            if (m_offsets->toCodePoints(unit, *mark.begin, *mark.end).value_or(range) != range)
                return true;
        }
        return false;
    }

    void relation(JsonRef item)
    {
        JsonMembers members = m_maker.membersOf(item, u"relations"_s);
        IncomingRelation relation;
        relation.id = textOf(members.value("id"));
        relation.from = textOf(members.value("from_id"));
        relation.to = textOf(members.value("to_id"));
        relation.value.type = textOf(members.value("type"));
        if (!relation.from.isEmpty() && !relation.to.isEmpty() && !relation.value.type.isEmpty())
            m_set.relations.append(std::move(relation));
        else if (item.isObject())
            members.report(QCoreApplication::translate(
                "Doccano", "A relation must have “from_id”, “to_id” and “type”."));
    }

    void comment(JsonRef item)
    {
        IncomingComment comment;
        comment.value.text = item.toString();
        comment.value.author = m_context.annotator;
        if (!comment.value.text.isEmpty())
            m_set.comments.append(std::move(comment));
    }

    const DoccanoContext &m_context;
    DocumentMaker m_maker;
    std::optional<UnitOffsets> m_offsets;
    IncomingSet m_set;
    qint64 m_guesses = 0;
};

} // namespace

Document parseDoccanoLine(QByteArrayView line, const Place &place, const DoccanoContext &context)
{
    return DoccanoLine(place, context).run(line);
}

void seeDoccanoLine(QByteArrayView line, UnitFinder &finder)
{
    const Result<JsonDocument> json = JsonDocument::parse(line);
    if (!json || !json->root().isObject())
        return;
    QString string;
    QList<Mark> marks;
    json->root().forEachMember([&](const QString &key, JsonRef value) {
        if ((key == "text"_L1 || key == "data"_L1) && value.isString())
            string = value.toString();
        else if (isLabelKey(key) && value.isArray())
            value.forEachItem([&](JsonRef item) { marks.append(markFrom(item)); });
    });
    const Result<ArticleText> text = ArticleText::fromString(string);
    if (!text)
        return;
    const UnitOffsets offsets(*text);
    for (const Mark &mark : std::as_const(marks)) {
        if (mark.begin && mark.end)
            finder.see(offsets, *text, *mark.begin, *mark.end, mark.quote);
    }
}

} // namespace Galley
