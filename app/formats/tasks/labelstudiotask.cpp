#include "formats/tasks/labelstudiotask.h"

#include "formats/tasks/jsonitems.h"
#include "formats/tasks/labelstudioresults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

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

bool isTrue(JsonRef value)
{
    return value.toQJson().toBool();
}

// Of the strings of a task the one that is its text: named, or called so, or the only one.
QString textKeyIn(JsonRef data, const LabelStudioContext &context)
{
    const QString named = context.textKey.isEmpty() ? context.config.textKey : context.textKey;
    QStringList strings;
    data.forEachMember([&](const QString &key, JsonRef value) {
        if (value.isString())
            strings.append(key);
    });
    for (const QString &wanted : {named, u"text"_s}) {
        if (strings.contains(wanted))
            return wanted;
    }
    return named.isEmpty() && strings.size() == 1 ? strings.front() : QString();
}

// Only markup that a browser would take for some: "a < b" is text.
bool isHtml(JsonRef task, const LabelStudioContext &context)
{
    if (context.config.isHtml)
        return true;
    if (!context.config.textKey.isEmpty())
        return false;
    bool found = false;
    const auto look = [&](JsonRef annotation) {
        annotation.forEachMember([&](const QString &key, JsonRef results) {
            if (key != "result"_L1)
                return;
            results.forEachItem([&](JsonRef result) {
                result.forEachMember([&](const QString &name, JsonRef value) {
                    found = found || (name == "type"_L1 && value.toString() == "hypertextlabels"_L1);
                });
            });
        });
    };
    task.forEachMember([&](const QString &key, JsonRef value) {
        if (key == "annotations"_L1 || key == "predictions"_L1 || key == "completions"_L1)
            value.forEachItem(look);
    });
    return found;
}

class Task
{
public:
    Task(const Place &place, const LabelStudioContext &context)
        : m_context(context)
        , m_maker(place)
    {}

    Document run(JsonRef root)
    {
        if (!root.isObject()) {
            m_maker.refuse(QCoreApplication::translate("LabelStudio", "The task is no JSON object."));
            return std::move(m_maker.document);
        }
        JsonRef data;
        root.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "data"_L1)
                data = value;
            else if (key == "id"_L1)
                m_maker.document.article.externalId = textOf(value);
        });
        if (takeData(data, isHtml(root, m_context)))
            root.forEachMember([this](const QString &key, JsonRef value) { member(key, value); });
        return std::move(m_maker.document);
    }

    Document fail(Error error)
    {
        m_maker.report(std::move(error));
        m_maker.document.broken = true;
        return std::move(m_maker.document);
    }

private:
    bool takeData(JsonRef data, bool html)
    {
        if (!data.isObject()) {
            m_maker.refuse(QCoreApplication::translate("LabelStudio", "The task has no “data”."));
            return false;
        }
        const QString textKey = textKeyIn(data, m_context);
        QString text;
        data.forEachMember([&](const QString &key, JsonRef value) {
            if (key == textKey)
                text = value.toString();
            else if (key == "id"_L1 && !textOf(value).isEmpty())
                m_maker.document.article.externalId = textOf(value);
            else if (!value.isNull() && !m_maker.takeArticleKey(key, value))
                m_maker.leaveOut(key);
        });
        if (textKey.isEmpty()) {
            m_maker.refuse(QCoreApplication::translate(
                "LabelStudio",
                "It is not clear which of the task's data is its text: name the key, or "
                "put the labelling configuration as config.xml beside the file."));
            return false;
        }
        const bool good = html ? takeHtml(text) : m_maker.takeText(text);
        if (good) {
            m_text.text = m_maker.document.article.text;
            m_text.unit = m_context.unit;
            m_maker.nameByText();
        }
        return good;
    }

    bool takeHtml(const QString &source)
    {
        Result<HtmlText> html = htmlTextOf(source);
        if (!html) {
            m_maker.report(html.error());
            m_maker.document.broken = true;
            return false;
        }
        m_text.html = std::move(*html);
        return m_maker.takeText(m_text.html->text.string());
    }

    void member(const QString &key, JsonRef value)
    {
        if (key == "annotations"_L1 || key == "completions"_L1)
            value.forEachItem([this](JsonRef item) { annotation(item); });
        else if (key == "predictions"_L1)
            value.forEachItem([this](JsonRef item) { prediction(item); });
        else if (key == "drafts"_L1)
            value.forEachItem([this](JsonRef item) { draft(item); });
    }

    // Users stand there as an id, as an address or as an object.
    static Annotator annotatorFrom(JsonRef user)
    {
        Annotator annotator;
        annotator.name = textOf(user);
        QString id;
        QString name;
        user.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "email"_L1)
                annotator.name = value.toString();
            else if (key == "id"_L1)
                id = textOf(value);
            else if (key == "username"_L1)
                name = value.toString();
            else if (key == "kind"_L1)
                annotator.kind = annotatorKindFrom(value.toString()).value_or(annotator.kind);
        });
        if (annotator.name.isEmpty())
            annotator.name = name.isEmpty() ? id : name;
        return annotator;
    }

    void annotation(JsonRef item)
    {
        IncomingSet set;
        set.state = SetState::Done;
        JsonRef results;
        QString id;
        bool cancelled = false;
        bool truth = false;
        qint64 at = 0;
        item.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "completed_by"_L1)
                set.annotator = annotatorFrom(value);
            else if (key == "result"_L1)
                results = value;
            else if (key == "id"_L1)
                id = textOf(value);
            else if (key == "was_cancelled"_L1 || key == "skipped"_L1)
                cancelled = cancelled || isTrue(value);
            else if (key == "ground_truth"_L1 || key == "honeypot"_L1)
                truth = truth || isTrue(value);
            else if (key == "lead_time"_L1)
                set.activeMs = std::max<qint64>(0, std::llround(std::min(value.toDouble(), 1e9) * 1000));
            else if (key == "created_at"_L1)
                at = momentOf(value);
        });
        if (cancelled)
            return leaveOut(u"cancelled"_s,
                            QCoreApplication::translate("LabelStudio", "Annotations that were cancelled"));
        if (truth && m_context.groundTruthIsGold && set.annotator.kind != Annotator::Kind::Adjudicator) {
            set.annotator.kind = Annotator::Kind::Adjudicator;
            set.annotator.name = set.annotator.name.isEmpty()
                ? QCoreApplication::translate("LabelStudio", "ground truth")
                : QCoreApplication::translate("LabelStudio", "%1 (ground truth)").arg(set.annotator.name);
        }
        add(std::move(set), results, {}, id, at);
    }

    void prediction(JsonRef item)
    {
        IncomingSet set;
        set.annotator.kind = Annotator::Kind::Model;
        set.annotator.name = QCoreApplication::translate("LabelStudio", "predictions");
        set.state = SetState::Done;
        JsonRef results;
        QString id;
        qint64 at = 0;
        std::optional<double> score;
        item.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "model_version"_L1 && !textOf(value).isEmpty())
                set.annotator.name = textOf(value);
            else if (key == "result"_L1)
                results = value;
            else if (key == "id"_L1)
                id = textOf(value);
            else if (key == "score"_L1 && value.isNumber())
                score = value.toDouble();
            else if (key == "created_at"_L1)
                at = momentOf(value);
        });
        if (score && (*score < 0 || *score > 1)) {
            leaveOut(u"certainty"_s, QCoreApplication::translate("LabelStudio", "Scores beyond 0 to 1"));
            score.reset();
        }
        add(std::move(set), results, score, id, at);
    }

    void draft(JsonRef item)
    {
        IncomingSet set;
        set.state = SetState::InProgress;
        JsonRef results;
        bool ofAnnotation = false;
        qint64 at = 0;
        item.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "user"_L1)
                set.annotator = annotatorFrom(value);
            else if (key == "result"_L1)
                results = value;
            else if (key == "annotation"_L1)
                ofAnnotation = !value.isNull();
            else if (key == "created_at"_L1)
                at = momentOf(value);
        });
        if (ofAnnotation || m_names.contains(set.annotator.name))
            return leaveOut(u"draft"_s,
                            QCoreApplication::translate("LabelStudio",
                                                        "Drafts of changes to an annotation that is there"));
        add(std::move(set), results, {}, {}, at);
    }

    static qint64 momentOf(JsonRef value)
    {
        const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return at.isValid() ? at.toMSecsSinceEpoch() : 0;
    }

    void leaveOut(const QString &kind, const QString &description)
    {
        m_maker.document.leftOut.add(kind, description);
    }

    void add(IncomingSet set, JsonRef results, std::optional<double> score, const QString &id, qint64 at)
    {
        readLabelStudioResults(results, m_text, m_context.config, score, m_maker, set);
        for (IncomingSpan &span : set.spans)
            span.at = at;
        set.annotator.name = uniqueName(set.annotator.name, id);
        m_maker.document.sets.append(std::move(set));
    }

    // An annotator has one set an article; further annotations get the annotation's id to their name.
    QString uniqueName(const QString &name, const QString &id)
    {
        QString unique = name;
        while (m_names.contains(unique)) {
            int &number = m_names[name];
            const QString more = u'#' + (id.isEmpty() || number > 1 ? QString::number(number + 1) : id);
            unique = name.isEmpty() ? more : name + u' ' + more;
            ++number;
        }
        m_names.insert(unique, 1);
        return unique;
    }

    const LabelStudioContext &m_context;
    DocumentMaker m_maker;
    LabelStudioText m_text;
    QHash<QString, int> m_names; // → how often
};

// Calls for the value of every result with labels.
template <typename Call>
void forEachRegion(JsonRef task, Call call)
{
    const auto inResult = [&](JsonRef result) {
        JsonRef place;
        bool labels = false;
        result.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "value"_L1)
                place = value;
            else if (key == "type"_L1)
                labels = value.toString().endsWith("labels"_L1);
        });
        if (labels)
            call(placeIn(place));
    };
    const auto inAnnotation = [&](JsonRef annotation) {
        annotation.forEachMember([&](const QString &key, JsonRef value) {
            if (key == "result"_L1)
                value.forEachItem(inResult);
        });
    };
    task.forEachMember([&](const QString &key, JsonRef value) {
        if (key == "annotations"_L1 || key == "completions"_L1 || key == "predictions"_L1 ||
            key == "drafts"_L1)
            value.forEachItem(inAnnotation);
    });
}

} // namespace

Document parseLabelStudioTask(QByteArrayView json, const Place &place, const LabelStudioContext &context)
{
    const Result<JsonDocument> parsed = parseItem(json, place);
    return parsed ? Task(place, context).run(parsed->root()) : Task(place, context).fail(parsed.error());
}

void seeLabelStudioTask(QByteArrayView json, const LabelStudioContext &context, UnitFinder &finder)
{
    const Result<JsonDocument> parsed = JsonDocument::parse(json);
    if (!parsed)
        return;
    JsonRef data;
    parsed->root().forEachMember([&](const QString &key, JsonRef value) {
        if (key == "data"_L1)
            data = value;
    });
    const QString textKey = textKeyIn(data, context);
    QString string;
    data.forEachMember([&](const QString &key, JsonRef value) {
        if (key == textKey)
            string = value.toString();
    });
    Result<ArticleText> text = ArticleText::fromString(string);
    if (isHtml(parsed->root(), context))
        text = htmlTextOf(string).transform([](const HtmlText &html) { return html.counted; });
    if (!text)
        return;
    const UnitOffsets offsets(*text);
    forEachRegion(parsed->root(), [&](const LabelStudioPlace &place) {
        if (place.begin && place.end && !place.quote.isEmpty())
            finder.see(offsets, *text, *place.begin, *place.end, place.quote);
    });
}

} // namespace Galley
