#include "formats/tasks/labelstudioresults.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isLabels(const QString &type)
{
    return type == "labels"_L1 || type == "hypertextlabels"_L1;
}

// One entry of a result list.
struct Item
{
    JsonRef json;
    QString id;
    QString type;
    QString control;
    JsonRef value;
};

Item itemFrom(JsonRef json)
{
    Item item;
    item.json = json;
    json.forEachMember([&](const QString &key, JsonRef value) {
        if (key == "id"_L1)
            item.id = value.toString();
        else if (key == "type"_L1)
            item.type = value.toString();
        else if (key == "from_name"_L1)
            item.control = value.toString();
        else if (key == "value"_L1)
            item.value = value;
    });
    return item;
}

JsonRef memberOf(JsonRef object, QLatin1StringView name)
{
    JsonRef found;
    object.forEachMember([&](const QString &key, JsonRef value) {
        if (key == name)
            found = value;
    });
    return found;
}

QStringList stringsIn(JsonRef list)
{
    QStringList result;
    if (list.isString())
        return {list.toString()};
    list.forEachItem([&](JsonRef item) {
        if (item.isArray()) // a path of a taxonomy
            result.append(stringsIn(item).join(u" / "_s));
        else if (item.isString())
            result.append(item.toString());
    });
    return result;
}

// What an attribute's or a field's control says; undefined: nothing that we know.
QJsonValue valueOf(const Item &item, const LabelStudioControl *control)
{
    if (item.type == "choices"_L1) {
        const QStringList choices = stringsIn(memberOf(item.value, "choices"_L1));
        if (control && control->isBoolean() && choices.size() == 1)
            return choices.front() == "true"_L1;
        const bool several = control && control->kind == LabelStudioControl::Kind::Choices
            ? control->several
            : choices.size() > 1;
        return several          ? QJsonValue(QJsonArray::fromStringList(choices))
            : choices.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                : QJsonValue(choices.front());
    }
    if (item.type == "textarea"_L1)
        return stringsIn(memberOf(item.value, "text"_L1)).join(u'\n');
    if (item.type == "number"_L1 || item.type == "rating"_L1 || item.type == "datetime"_L1) {
        const JsonRef one = memberOf(item.value, QLatin1StringView(item.type.toLatin1()));
        return one.isNumber() || one.isString() ? one.toQJson() : QJsonValue(QJsonValue::Undefined);
    }
    if (item.type == "taxonomy"_L1)
        return stringsIn(memberOf(item.value, "taxonomy"_L1)).join(u'\n');
    return QJsonValue::Undefined;
}

class Results
{
public:
    Results(const LabelStudioText &text, const LabelStudioConfig &config, std::optional<double> score,
            DocumentMaker &maker, IncomingSet &set)
        : m_text(text)
        , m_offsets(text.counted())
        , m_config(config)
        , m_score(score)
        , m_maker(maker)
        , m_set(set)
    {}

    void run(JsonRef results)
    {
        results.forEachItem([this](JsonRef json) {
            Item item = itemFrom(json);
            if (isLabels(item.type))
                region(item);
            else
                m_later.append(std::move(item));
        });
        // What is about regions comes in any order.
        for (const Item &item : std::as_const(m_later)) {
            if (item.type == "relation"_L1)
                relation(item.json);
            else
                about(item);
        }
    }

private:
    void leaveOut(const QString &kind, const QString &description)
    {
        m_maker.document.leftOut.add(kind, description);
    }

    void region(const Item &item)
    {
        QStringList labels = stringsIn(memberOf(item.value, QLatin1StringView(item.type.toLatin1())));
        if (labels.isEmpty()) {
            if (!item.id.isEmpty())
                m_unlabelled.insert(item.id);
            return leaveOut(u"label"_s,
                            QCoreApplication::translate("LabelStudio", "Regions without a label"));
        }
        const std::optional<Range> range = rangeOf(item);
        if (!range)
            return;
        for (const QString &label : std::as_const(labels)) {
            IncomingSpan span;
            span.id = idFor(item.id);
            span.value.layer = item.control;
            span.value.label = label;
            span.value.segments = {*range};
            span.value.quote = m_text.text.quote({*range});
            span.value.certainty = certaintyOf(item);
            span.value.note = stringsIn(memberOf(memberOf(item.json, "meta"_L1), "text"_L1)).join(u'\n');
            m_spansOf[item.id].append(m_set.spans.size());
            m_set.spans.append(std::move(span));
        }
    }

    // Several labels of a region are several spans, of which the first has its id.
    QString idFor(const QString &region)
    {
        const qsizetype before = m_spansOf.value(region).size();
        return before == 0 || region.isEmpty() ? region : region + u'.' + QString::number(before + 1);
    }

    void problem(const Item &item, const QString &message, qint64 offset = -1)
    {
        m_maker.report(QCoreApplication::translate("LabelStudio", "Region “%1”: %2").arg(item.id, message),
                       offset);
        m_bad.insert(item.id);
    }

    std::optional<Range> rangeOf(const Item &item)
    {
        const LabelStudioPlace place = placeIn(item.value);
        if (!place.begin || !place.end) {
            problem(item,
                    place.byPath
                        ? QCoreApplication::translate("LabelStudio",
                                                      "it has its place in the page only as a path, without "
                                                      "“globalOffsets”, and cannot be taken.")
                        : QCoreApplication::translate("LabelStudio", "“start” and “end” are missing."));
            return {};
        }
        const std::optional<Range> range = m_offsets.toCodePoints(m_text.unit, *place.begin, *place.end);
        if (!range) {
            problem(item,
                    QCoreApplication::translate(
                        "LabelStudio",
                        "from %1 to %2 does not fit the text of %n code point(s), counted in "
                        "the unit %3.",
                        nullptr, int(m_text.counted().length()))
                        .arg(*place.begin)
                        .arg(*place.end)
                        .arg(wordFor(m_text.unit)),
                    *place.begin);
            return {};
        }
        const QStringView found = m_text.counted().view(*range);
        if (!place.quote.isEmpty() && !isSameText(place.quote, found, m_text.html.has_value())) {
            problem(
                item,
                QCoreApplication::translate("LabelStudio", "its text is “%1”, but at its place stands “%2”.")
                    .arg(place.quote, found),
                range->begin);
            return {};
        }
        return m_text.html ? m_text.html->toText(*range) : *range;
    }

    std::optional<double> certaintyOf(const Item &item)
    {
        const JsonRef score = memberOf(item.json, "score"_L1);
        if (!score.isNumber())
            return m_score;
        if (score.toDouble() >= 0 && score.toDouble() <= 1)
            return score.toDouble();
        leaveOut(u"certainty"_s, QCoreApplication::translate("LabelStudio", "Scores beyond 0 to 1"));
        return {};
    }

    void about(const Item &item)
    {
        const auto control = m_config.controls.constFind(item.control);
        const QJsonValue value = valueOf(item, control == m_config.controls.constEnd() ? nullptr : &*control);
        if (value.isUndefined())
            return leaveOut(
                u"result"_s,
                QCoreApplication::translate("LabelStudio", "Results of the type “%1”").arg(item.type));
        if (const auto spans = m_spansOf.constFind(item.id);
            spans != m_spansOf.constEnd() && !item.id.isEmpty()) {
            for (const qsizetype at : *spans) {
                Span &span = m_set.spans[at].value;
                span.attributes.insert(attributeIn(item.control, span.layer), value);
            }
        } else if (m_unlabelled.contains(item.id) || placeIn(item.value).begin) {
            leaveOut(u"label"_s,
                     QCoreApplication::translate("LabelStudio", "What is said of regions without a label"));
        } else if (!m_bad.contains(item.id)) {
            m_set.fields.insert(fieldIn(item.control), value);
        }
    }

    void relation(JsonRef json)
    {
        JsonMembers members = m_maker.membersOf(json, u"relation"_s);
        IncomingRelation relation;
        relation.from = members.string("from_id");
        relation.to = members.string("to_id");
        if (relation.from.isEmpty() || relation.to.isEmpty())
            return members.report(
                QCoreApplication::translate("LabelStudio", "A relation must have “from_id” and “to_id”."));
        const QString direction = members.string("direction");
        if (direction == "left"_L1)
            std::swap(relation.from, relation.to);
        else if (direction == "bi"_L1)
            leaveOut(u"direction"_s,
                     QCoreApplication::translate("LabelStudio", "That a relation holds in both directions"));
        if (m_unlabelled.contains(relation.from) || m_unlabelled.contains(relation.to))
            return leaveOut(
                u"relation"_s,
                QCoreApplication::translate("LabelStudio", "Relations of regions without a label"));
        QStringList types = stringsIn(members.value("labels"));
        if (types.isEmpty())
            types.append(u"relation"_s); // as the result's own type says
        for (const QString &type : std::as_const(types)) {
            relation.value.type = type;
            m_set.relations.append(relation);
        }
    }

    const LabelStudioText &m_text;
    const UnitOffsets m_offsets;
    const LabelStudioConfig &m_config;
    std::optional<double> m_score;
    DocumentMaker &m_maker;
    IncomingSet &m_set;
    QList<Item> m_later;
    QHash<QString, QList<qsizetype>> m_spansOf; // region → its spans in the set
    QSet<QString> m_unlabelled;
    QSet<QString> m_bad; // regions that were reported
};

bool hasSameEdges(QStringView a, QStringView b)
{
    return !a.isEmpty() && !b.isEmpty() && a.front().isSpace() == b.front().isSpace() &&
        a.back().isSpace() == b.back().isSpace();
}

QString withoutSpace(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

} // namespace

LabelStudioPlace placeIn(JsonRef value)
{
    LabelStudioPlace place;
    value.forEachMember([&](const QString &key, JsonRef one) {
        if (key == "start"_L1) {
            place.byPath = one.isString();
            place.begin = place.begin ? place.begin : one.toInteger();
        } else if (key == "end"_L1) {
            place.end = place.end ? place.end : one.toInteger();
        } else if (key == "globalOffsets"_L1) {
            place.begin = memberOf(one, "start"_L1).toInteger();
            place.end = memberOf(one, "end"_L1).toInteger();
        } else if (key == "text"_L1 && one.isString()) {
            place.quote = one.toString();
        }
    });
    return place;
}

bool isSameText(const QString &said, QStringView found, bool html)
{
    if (said == found)
        return true;
    QString plain = said;
    plain.replace("\\n"_L1, "\n"_L1);
    if (html)
        return hasSameEdges(plain, found) && withoutSpace(plain) == withoutSpace(found);
    QString lines = found.toString();
    return plain.remove(u'\r') == lines.remove(u'\r');
}

void readLabelStudioResults(JsonRef results, const LabelStudioText &text, const LabelStudioConfig &config,
                            std::optional<double> score, DocumentMaker &maker, IncomingSet &set)
{
    Results(text, config, score, maker, set).run(results);
}

} // namespace Galley
