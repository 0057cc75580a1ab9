#include "article/relationlist.h"

#include "article/spannavigation.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype mostInTip = 8;

struct RelationList
{
    Q_DECLARE_TR_FUNCTIONS(Galley::RelationList)
};

QString inWords(const Session &session, const Relation &relation, bool outgoing, const Span &other)
{
    const RelationType *const type = session.schemas().relation(relation.type);
    const Label *const label = session.schemas().label(other.layer, other.label);
    const QString words = outgoing ? RelationList::tr("%1 → %2 (%3)") : RelationList::tr("%1 ← %2 (%3)");
    return words.arg(type ? type->name : relation.type, quoted(other), label ? label->name : other.label);
}

} // namespace

QList<RelationLine> relationLines(const Session &session, SpanId span)
{
    const AnnotationSet &set = session.set();
    QList<std::pair<qsizetype, RelationLine>> lines;
    for (const RelationId id : set.relationsOf(span)) {
        const Relation &relation = *set.relation(id);
        const bool outgoing = relation.from == span;
        const SpanId otherId = outgoing ? relation.to : relation.from;
        const Span &other = *set.span(otherId);
        lines.append({other.extent().begin, {id, otherId, inWords(session, relation, outgoing, other)}});
    }
    std::ranges::stable_sort(lines, {}, &std::pair<qsizetype, RelationLine>::first);
    QList<RelationLine> result;
    for (const auto &[begin, line] : lines)
        result.append(line);
    return result;
}

QStringList relationTip(const Session &session, SpanId span)
{
    const QList<RelationLine> lines = relationLines(session, span);
    QStringList tip;
    for (const RelationLine &line : lines.first(std::min(mostInTip, lines.size())))
        tip.append(line.text);
    if (lines.size() > mostInTip)
        tip.append(RelationList::tr("and %Ln more", nullptr, int(lines.size() - mostInTip)));
    return tip;
}

QMenu *makeRelationMenu(const Session &session, SpanId span, QWidget *parent)
{
    auto *const menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(RelationList::tr("Relations of the mark"));
    for (const RelationLine &line : relationLines(session, span)) {
        QString text = line.text;
        menu->addAction(text.replace(u'&', QStringLiteral("&&")))->setData(line.other);
    }
    return menu;
}

} // namespace Galley
