#include "formats/tasks/setlosses.h"

#include "formats/exportorder.h"
#include "schema/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

void SetLosses::zeroWidth()
{
    m_losses.add(u"zero-width"_s, QCoreApplication::translate("SetLosses", "Spans that cover no text"));
}

void SetLosses::discontinuous()
{
    m_losses.add(u"discontinuous"_s, QCoreApplication::translate("SetLosses", "Spans of several segments"));
}

void SetLosses::insideGrapheme()
{
    m_losses.add(u"grapheme"_s,
                 QCoreApplication::translate("SetLosses", "Spans that begin or end inside a grapheme"));
}

void SetLosses::relations(qint64 count)
{
    if (count > 0)
        m_losses.add(u"relation"_s, QCoreApplication::translate("SetLosses", "Relations"), count);
}

void SetLosses::attributes(qint64 count)
{
    if (count > 0)
        m_losses.add(u"attribute"_s, QCoreApplication::translate("SetLosses", "Attributes of spans"), count);
}

void SetLosses::relationAttributes(qint64 count)
{
    if (count > 0)
        m_losses.add(u"attribute"_s, QCoreApplication::translate("SetLosses", "Attributes of relations"),
                     count);
}

void SetLosses::note()
{
    m_losses.add(u"note"_s, QCoreApplication::translate("SetLosses", "Notes on spans"));
}

void SetLosses::certainty()
{
    m_losses.add(u"certainty"_s, QCoreApplication::translate("SetLosses", "How certain spans are"));
}

void SetLosses::comments(qint64 count)
{
    if (count > 0)
        m_losses.add(u"comment"_s, QCoreApplication::translate("SetLosses", "Comments"), count);
}

void SetLosses::decisions(qint64 count)
{
    if (count > 0)
        m_losses.add(u"decision"_s, QCoreApplication::translate("SetLosses", "Decisions in gold"), count);
}

void SetLosses::commentDetails(qint64 count)
{
    if (count > 0)
        m_losses.add(u"comment"_s,
                     QCoreApplication::translate("SetLosses", "What comments have beside their text"), count);
}

void SetLosses::fields(qint64 count)
{
    if (count > 0)
        m_losses.add(u"field"_s, QCoreApplication::translate("SetLosses", "Fields of articles"), count);
}

void SetLosses::state()
{
    m_losses.add(u"set-state"_s,
                 QCoreApplication::translate("SetLosses", "How far the work on an article is"));
}

void SetLosses::annotatorKind()
{
    m_losses.add(u"annotator"_s,
                 QCoreApplication::translate("SetLosses", "That an annotator is a model or the adjudicator"));
}

void SetLosses::annotatorName()
{
    m_losses.add(u"annotator"_s, QCoreApplication::translate("SetLosses", "Names of annotators"));
}

void SetLosses::spanTime(const AnnotationSet &set)
{
    if (set.spanTime().spans > 0)
        m_losses.add(u"time"_s, QCoreApplication::translate("SetLosses", "How long the work on a span took"),
                     set.spanTime().spans);
}

void SetLosses::setTime()
{
    m_losses.add(u"time"_s, QCoreApplication::translate("SetLosses", "How long the work on an article took"));
}

void SetLosses::time(const AnnotationSet &set)
{
    spanTime(set);
    if (set.activeMs > 0)
        setTime();
}

PiecesPolicy piecesPolicyFrom(const QJsonObject &settings)
{
    return settings.value("discontinuous"_L1).toString() == "extent"_L1 ? PiecesPolicy::Extent
                                                                        : PiecesPolicy::LeaveOut;
}

Attribute piecesSetting()
{
    Attribute setting;
    setting.id = u"discontinuous"_s;
    setting.name = QCoreApplication::translate("SetLosses", "Spans of several segments");
    setting.description = QCoreApplication::translate(
        "SetLosses", "What to do with them, as the format knows only whole stretches.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {{u"leave-out"_s, QCoreApplication::translate("SetLosses", "Leave out"), {}},
                       {u"extent"_s, QCoreApplication::translate("SetLosses", "From first to last"),
                        QCoreApplication::translate("SetLosses", "With the text between the segments.")}};
    setting.defaultValue = u"leave-out"_s;
    return setting;
}

QList<Span> plainSpans(const AnnotationSet &set, const ArticleText &text, PiecesPolicy policy,
                       SetLosses &losses)
{
    QList<Span> result;
    for (Span &span : spansInExportOrder(set)) {
        const bool pieces = span.segments.size() > 1;
        if (pieces)
            losses.discontinuous();
        else if (span.extent().isEmpty())
            losses.zeroWidth();
        if (span.extent().isEmpty() || (pieces && policy == PiecesPolicy::LeaveOut))
            continue;
        if (pieces) {
            span.segments = {span.extent()};
            span.quote = text.quote(span.segments);
        }
        result.append(std::move(span));
    }
    return result;
}

QList<Relation> relationsBetween(const QSet<SpanId> &spans, const AnnotationSet &set, SetLosses &losses)
{
    QList<Relation> result;
    for (Relation &relation : relationsInExportOrder(set)) {
        if (spans.contains(relation.from) && spans.contains(relation.to))
            result.append(std::move(relation));
        else
            losses.relations();
    }
    return result;
}

} // namespace Galley
