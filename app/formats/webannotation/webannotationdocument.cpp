#include "formats/webannotation/webannotationgroup.h"

#include "formats/tasks/documentmaker.h"
#include "formats/tasks/offsetunits.h"
#include "formats/webannotation/quoteanchor.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isLabel(const WebAnnotationBody &body)
{
    return body.purpose == "tagging"_L1 || body.purpose == "classifying"_L1 ||
        body.purpose == "identifying"_L1;
}

bool isJson(const WebAnnotationBody &body)
{
    return body.isText() && body.format == "application/json"_L1;
}

QJsonObject objectIn(const WebAnnotationBody &body)
{
    const Result<JsonDocument> json = JsonDocument::parse(body.text.toUtf8());
    return json && !json->root().isTooDeep() ? json->root().toQJson().toObject() : QJsonObject();
}

} // namespace

// Makes the document of a group.
class WebAnnotationGroup::Maker
{
public:
    Maker(const WebAnnotationGroup &group, const Place &place)
        : m_group(group)
        , m_maker(place)
    {}

    Document run(const std::function<std::optional<QString>()> &textBeside)
    {
        if (!takeText(textBeside))
            return std::move(m_maker.document);
        m_offsets.emplace(m_maker.document.article.text);
        m_anchor.emplace(m_maker.document.article.text);
        findUnit();
        for (const Item &item : m_group.m_items) {
            if (!isAboutAnnotations(item.annotation))
                take(item);
        }
        for (const Item &item : m_group.m_items) { // whose ends are there now
            if (isAboutAnnotations(item.annotation))
                takeReference(item);
        }
        return std::move(m_maker.document);
    }

private:
    void report(const Item &item, const QString &message, qint64 offset = -1)
    {
        m_maker.document.problems.append(
            {Error::Kind::InvalidInput,
             item.annotation.id.isEmpty() ? message
                                          : QCoreApplication::translate("WebAnnotation", "Annotation %1: %2")
                                                .arg(item.annotation.id, message),
             {},
             {item.place.file, item.place.line, -1, offset}});
    }

    void leaveOut(const QString &kind, const QString &description)
    {
        m_maker.document.leftOut.add(kind, description);
    }

    bool takeText(const std::function<std::optional<QString>()> &textBeside)
    {
        Article &article = m_maker.document.article;
        article.externalId = articleIdIn(m_group.m_source);
        if (article.externalId.isEmpty()) {
            article.externalId = m_group.m_source;
            if (QUrl(m_group.m_source).scheme().startsWith("http"_L1))
                article.url = m_group.m_source;
        }
        for (const Item &item : m_group.m_items) {
            if (const WebAnnotationBody *const body = articleBody(item.annotation)) {
                takeKeys(*body);
                return m_maker.takeText(body->text) && named();
            }
        }
        for (const Item &item : m_group.m_items) {
            for (const WebAnnotationTarget &target : item.annotation.targets) {
                if (!target.embedded.isEmpty())
                    return m_maker.takeText(target.embedded) && named();
            }
        }
        if (const std::optional<QString> beside = textBeside())
            return m_maker.takeText(*beside) && named();
        m_maker.refuse(
            QCoreApplication::translate("WebAnnotation",
                                        "The text of %1 is not in the file: put it beside, under the "
                                        "file's name and with the ending .txt.")
                .arg(m_group.m_source.isEmpty()
                         ? QCoreApplication::translate("WebAnnotation", "what it is about")
                         : m_group.m_source));
        return false;
    }

    bool named()
    {
        m_maker.nameByText();
        return true;
    }

    void takeKeys(const WebAnnotationBody &body)
    {
        Article &article = m_maker.document.article;
        article.language = body.more.value(u"language"_s);
        for (const WebArticleKey &key : webArticleKeys()) {
            if (const auto value = body.more.constFind(key.name); value != body.more.constEnd())
                article.*(key.member) = *value;
        }
    }

    // Code points, as the standard has it; but some count UTF-16 units, which their quotes tell.
    void findUnit()
    {
        UnitFinder finder;
        finder.exclude(OffsetUnit::Graphemes);
        for (const Item &item : m_group.m_items) {
            for (const WebAnnotationTarget &target : item.annotation.targets) {
                if (target.begin && target.end && target.exact && !finder.isDecided())
                    finder.see(*m_offsets, m_maker.document.article.text, *target.begin, *target.end,
                               *target.exact);
            }
        }
        m_unit = finder.best({OffsetUnit::CodePoints, OffsetUnit::Utf16});
        if (m_unit == OffsetUnit::Utf16)
            leaveOut(u"unit"_s,
                     QCoreApplication::translate(
                         "WebAnnotation",
                         "Offsets that count UTF-16 units, as the quotes tell, and not code "
                         "points"));
    }

    bool isAboutAnnotations(const WebAnnotation &annotation) const
    {
        return !annotation.targets.isEmpty() && !annotation.targets[0].hasSelector &&
            annotation.targets[0].source != m_group.m_source;
    }

    IncomingSet &setOf(const Annotator &annotator)
    {
        const auto known = m_sets.constFind(annotator.name);
        if (known != m_sets.constEnd())
            return m_maker.document.sets[*known];
        m_sets.insert(annotator.name, m_maker.document.sets.size());
        m_maker.document.sets.append(IncomingSet{annotator});
        return m_maker.document.sets.last();
    }

    void take(const Item &item)
    {
        const WebAnnotation &annotation = item.annotation;
        if (articleBody(annotation))
            return;
        const bool selects = std::ranges::any_of(annotation.targets, &WebAnnotationTarget::hasSelector);
        if (!selects)
            return takeWhole(annotation);
        QList<Range> segments;
        for (const WebAnnotationTarget &target : annotation.targets) {
            const std::optional<Range> range = rangeOf(item, target);
            if (!range)
                return;
            segments.append(*range);
        }
        if (!annotation.independent) {
            std::ranges::sort(segments);
            return addSpans(annotation, segments);
        }
        for (const Range &segment : std::as_const(segments))
            addSpans(annotation, {segment});
    }

    // Something about the whole text: how far a set is, its fields, or what has no place in a project.
    void takeWhole(const WebAnnotation &annotation)
    {
        for (const WebAnnotationBody &body : annotation.bodies) {
            const std::optional<SetState> state = setStateFrom(body.text);
            if (body.purpose == "moderating"_L1 && state)
                setOf(annotation.creator).state = *state;
            else if (isJson(body))
                setOf(annotation.creator).fields = objectIn(body);
            else if (body.purpose == "commenting"_L1 && body.isText())
                addComment(setOf(annotation.creator), annotation, body.text, {});
            else
                leaveOut(
                    u"body"_s,
                    QCoreApplication::translate("WebAnnotation", "Bodies about the whole of a text (“%1”)")
                        .arg(body.purpose));
        }
    }

    std::optional<Range> rangeOf(const Item &item, const WebAnnotationTarget &target)
    {
        const ArticleText &text = m_maker.document.article.text;
        if (target.begin && target.end) {
            const std::optional<Range> range = m_offsets->toCodePoints(m_unit, *target.begin, *target.end);
            if (!range)
                report(item,
                       QCoreApplication::translate(
                           "WebAnnotation", "from %1 to %2 is not within the text of %n code point(s).",
                           nullptr, int(text.length()))
                           .arg(*target.begin)
                           .arg(*target.end),
                       *target.begin);
            else if (target.exact && text.view(*range) != *target.exact)
                report(item,
                       QCoreApplication::translate("WebAnnotation",
                                                   "its quote is “%1”, but at its position stands “%2”.")
                           .arg(*target.exact, text.view(*range)),
                       range->begin);
            else
                return range;
            return {};
        }
        if (!target.exact) {
            leaveOut(u"selector"_s,
                     QCoreApplication::translate("WebAnnotation", "Places given by a selector of type %1")
                         .arg(target.selector));
            return {};
        }
        const Result<Range> found = m_anchor->find(*target.exact, target.prefix, target.suffix);
        if (found)
            return *found;
        report(item, found.error().message);
        return {};
    }

    // A span for each label; an annotation without any is called after its motivation.
    void addSpans(const WebAnnotation &annotation, const QList<Range> &segments)
    {
        IncomingSpan span;
        span.at = annotation.at;
        span.value.segments = segments;
        span.value.quote = m_maker.document.article.text.quote(segments);
        QStringList labels;
        for (const WebAnnotationBody &body : annotation.bodies)
            takeBody(body, span.value, labels);
        if (labels.isEmpty())
            labels.append(annotation.motivation.isEmpty() ? u"annotation"_s : annotation.motivation);
        const QString own = spanIdIn(annotation.id);
        IncomingSet &set = setOf(annotation.creator);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            span.id = own.isEmpty() ? annotation.id : own;
            if (m_spans.contains(annotation.id) && !span.id.isEmpty())
                span.id += u'.' + QString::number(++m_again[annotation.id] + 1);
            else if (!annotation.id.isEmpty())
                m_spans.insert(annotation.id, {annotation.creator.name, span.id, span.value.extent()});
            span.value.label = labels[i];
            set.spans.append(span);
        }
    }

    void takeBody(const WebAnnotationBody &body, Span &span, QStringList &labels)
    {
        bool isNumber = false;
        const double number = body.text.toDouble(&isNumber);
        if (isJson(body) && body.purpose == "describing"_L1) {
            span.attributes = objectIn(body);
        } else if (body.purpose == "assessing"_L1 && isNumber && number >= 0 && number <= 1) {
            span.certainty = number;
        } else if (isLabel(body)) {
            labels.append(body.isText() ? body.text : body.iri);
        } else if (body.isText() && !body.text.isEmpty()) {
            span.note += (span.note.isEmpty() ? QString() : u"\n"_s) + body.text;
        } else {
            leaveOut(u"body"_s,
                     QCoreApplication::translate("WebAnnotation", "Bodies that are other resources"));
        }
    }

    struct KnownSpan
    {
        QString annotator;
        QString id;
        Range extent;
    };

    void takeReference(const Item &item)
    {
        const WebAnnotation &annotation = item.annotation;
        QList<KnownSpan> ends;
        for (const WebAnnotationTarget &target : annotation.targets)
            addEnd(item, target.source, ends);
        if (annotation.motivation != "linking"_L1)
            return takeReply(annotation, ends);
        QString type;
        IncomingRelation relation;
        for (const WebAnnotationBody &body : annotation.bodies) {
            if (!body.isText() && !isLabel(body))
                addEnd(item, body.iri, ends);
            else if (isLabel(body))
                type = body.isText() ? body.text : body.iri;
            else if (isJson(body))
                relation.value.attributes = objectIn(body);
        }
        if (ends.size() != 2) {
            if (!ends.isEmpty())
                report(
                    item,
                    QCoreApplication::translate("WebAnnotation", "a link must be one of two annotations."));
            return;
        }
        if (ends[0].annotator != ends[1].annotator)
            return leaveOut(
                u"relation"_s,
                QCoreApplication::translate("WebAnnotation", "Links between the work of two annotators"));
        const QString own = spanIdIn(annotation.id);
        relation.id = own.isEmpty() ? annotation.id : own;
        relation.from = ends[0].id;
        relation.to = ends[1].id;
        relation.value.type = type.isEmpty() ? annotation.motivation : type;
        m_maker.document.sets[m_sets[ends[0].annotator]].relations.append(std::move(relation));
    }

    void addEnd(const Item &item, const QString &iri, QList<KnownSpan> &ends)
    {
        if (const auto span = m_spans.constFind(iri); span != m_spans.constEnd())
            ends.append(*span);
        else
            report(item,
                   QCoreApplication::translate("WebAnnotation",
                                               "it leads to %1, which is no annotation of the text.")
                       .arg(iri));
    }

    void takeReply(const WebAnnotation &annotation, const QList<KnownSpan> &ends)
    {
        for (const KnownSpan &end : ends) {
            for (const WebAnnotationBody &body : annotation.bodies) {
                if (body.isText())
                    addComment(m_maker.document.sets[m_sets[end.annotator]], annotation, body.text, end);
            }
        }
    }

    void addComment(IncomingSet &set, const WebAnnotation &annotation, const QString &text,
                    const std::optional<KnownSpan> &span)
    {
        IncomingComment comment;
        comment.value.author = annotation.creator.name;
        comment.value.text = text;
        if (annotation.at > 0)
            comment.value.at = QDateTime::fromMSecsSinceEpoch(annotation.at, QTimeZone::UTC);
        if (span) {
            comment.span = span->id;
            comment.value.place = span->extent;
        }
        set.comments.append(std::move(comment));
    }

    const WebAnnotationGroup &m_group;
    DocumentMaker m_maker;
    std::optional<UnitOffsets> m_offsets;
    std::optional<QuoteAnchor> m_anchor;
    OffsetUnit m_unit = OffsetUnit::CodePoints;
    QHash<QString, qsizetype> m_sets;  // by annotator
    QHash<QString, KnownSpan> m_spans; // by annotation
    QHash<QString, int> m_again;       // further spans of an annotation
};

Document WebAnnotationGroup::document(const std::function<std::optional<QString>()> &textBeside)
{
    const Place place = m_items.isEmpty() ? Place{} : m_items.first().place;
    return Maker(*this, place).run(textBeside);
}

} // namespace Galley
