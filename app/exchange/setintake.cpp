#include "exchange/setintake.h"

#include "annotation/reanchor.h"
#include "formats/exportorder.h"
#include "formats/setbuilder.h"

#include <QCoreApplication>

namespace Galley {

namespace {

// When the spans of a set were made, as its file tells by its own ids.
SpanTimes timesOf(const IncomingSet &incoming, const AnnotationSet &set)
{
    SpanTimes times;
    QHash<QString, qint64> byId;
    for (const IncomingSpan &span : incoming.spans) {
        if (span.at > 0)
            byId.insert(span.id, span.at);
    }
    if (byId.isEmpty())
        return times;
    for (const Span &span : set.spans()) {
        if (const auto time = byId.constFind(exportedId(span)); time != byId.constEnd())
            times.insert(span.id, *time);
    }
    return times;
}

AnchoredSpan told(const Span &span, const Span *now)
{
    AnchoredSpan told{
        .label = span.layer + u'/' + span.label, .quote = span.quote, .from = qint64(span.extent().begin)};
    if (now) {
        told.to = qint64(now->extent().begin);
        told.newQuote = now->quote == span.quote ? QString() : now->quote;
    }
    return told;
}

AnchoredSet told(const ReanchoredSet &carried, const AnnotationSet &before, const QString &from,
                 const QString &article)
{
    AnchoredSet result{.article = article,
                       .from = from,
                       .annotator = before.annotator.name,
                       .stayed = carried.stayed.size(),
                       .moved = carried.moved.size(),
                       .lost = carried.lost.size(),
                       .lostRelations = carried.lostRelations,
                       .decisions = carried.set.decisions().size(),
                       .movedDecisions = carried.movedDecisions,
                       .lostDecisions = carried.lostDecisions,
                       .spans = {}};
    for (const SpanId span : carried.lost + carried.moved) {
        if (result.spans.size() < AnchoredSet::MostListed)
            result.spans.append(told(*before.span(span), carried.set.span(span)));
    }
    return result;
}

} // namespace

Result<void> SetIntake::begin()
{
    return m_context.store.annotators().transform([this](const QList<Annotator> &annotators) {
        for (const Annotator &annotator : annotators)
            m_annotators.insert(annotator.name, annotator.kind);
    });
}

bool SetIntake::isOneOwner(const Document &document)
{
    if (m_context.options.annotator.isEmpty() || document.sets.size() <= 1)
        return true;
    m_context.addProblem(
        Error::Kind::InvalidInput,
        QCoreApplication::translate("Importer",
                                    "The article “%1” brings the work of several annotators, "
                                    "which cannot all be %2's.")
            .arg(document.article.externalId, m_context.options.annotator),
        document.place);
    return false;
}

void SetIntake::check(const Document &document)
{
    if (!isOneOwner(document))
        return;
    for (const IncomingSet &set : document.sets)
        (void)made(set, document);
}

Result<void> SetIntake::take(const Document &document, const TakenArticle &article)
{
    m_sets.clear();
    if (!document.sets.isEmpty()) {
        if (!isOneOwner(document))
            return {};
        if (!article.isNew) {
            if (Result<void> read = readKnown(article.id); !read)
                return read;
        }
        for (const IncomingSet &set : document.sets) {
            if (Result<void> taken = takeSet(set, document, article.id); !taken)
                return taken;
        }
    }
    return article.before ? carryOver(document, article) : Result<void>();
}

Result<void> SetIntake::readKnown(ArticleId article)
{
    const Result<QList<StoredSet>> stored = m_context.store.sets(article);
    if (!stored)
        return std::unexpected(stored.error());
    for (const StoredSet &own : *stored) {
        if (own.revision > 0) // else it was only ever opened
            m_sets.insert(own.set.annotator.name, asIncoming(own.set));
    }
    return {};
}

Annotator SetIntake::annotatorOf(const IncomingSet &incoming, const Document &document)
{
    Annotator annotator = incoming.annotator;
    if (!m_context.options.annotator.isEmpty()) {
        annotator.name = m_context.options.annotator;
        annotator.kind = m_annotators.value(annotator.name, annotator.kind);
    }
    if (m_context.options.role == ImportRole::Prediction)
        annotator.kind = Annotator::Kind::Model;
    if (annotator.name.isEmpty()) {
        m_context.addProblem(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("Importer",
                                        "The article “%1” has a set without an annotator: say whose it is.")
                .arg(document.article.externalId),
            document.place);
        return {};
    }
    if (m_annotators.value(annotator.name, annotator.kind) != annotator.kind) {
        m_context.addProblem(Error::Kind::Conflict,
                             QCoreApplication::translate(
                                 "Importer",
                                 "“%1” is of another kind in the project (human, model or adjudicator): "
                                 "import the work under another name.")
                                 .arg(annotator.name),
                             document.place);
        return {};
    }
    return annotator;
}

std::optional<AnnotationSet> SetIntake::made(const IncomingSet &incoming, const Document &document)
{
    IncomingSet named = incoming;
    named.annotator = annotatorOf(incoming, document);
    if (m_context.options.role == ImportRole::PreAnnotation)
        named.state = SetState::New;
    if (named.annotator.name.isEmpty())
        return std::nullopt;
    SetBuilder builder(document.article.text, m_context.schemas, document.place);
    AnnotationSet set = builder.build(named);
    m_context.addProblems(builder.takeProblems());
    if (set.isEmpty() && set.state() == SetState::New)
        return std::nullopt;
    return set;
}

bool SetIntake::isNew(const AnnotationSet &set, const Place &place)
{
    const QString &name = set.annotator.name;
    const auto known = m_sets.constFind(name);
    if (known == m_sets.constEnd()) {
        m_sets.insert(name, asIncoming(set));
        return true;
    }
    IncomingSet brought = asIncoming(set);
    brought.activeMs = known->activeMs; // the same work, looked at for longer
    if (*known == brought) {
        ++m_context.report.knownSets;
        return false;
    }
    if (known->annotator.kind == Annotator::Kind::Adjudicator && known->state == SetState::Done) {
        m_context.addProblem(Error::Kind::Conflict,
                             QCoreApplication::translate(
                                 "Importer",
                                 "Gold of this article is signed off, is other than what is imported, and "
                                 "stays as it is. To compare the two, import this under another name."),
                             place);
        return false;
    }
    m_context.addProblem(
        Error::Kind::Conflict,
        QCoreApplication::translate("Importer",
                                    "The project has other work of %1 on this article: import "
                                    "this under another name.")
            .arg(name),
        place);
    return false;
}

Result<void> SetIntake::takeSet(const IncomingSet &incoming, const Document &document, ArticleId article)
{
    std::optional<AnnotationSet> set = made(incoming, document);
    if (!set || !isNew(*set, document.place))
        return {};
    set->article = article;
    ++m_context.report.sets;
    m_context.report.spans += set->spanCount();
    m_context.report.relations += set->relationCount();
    const bool toCorrect = m_context.options.role == ImportRole::PreAnnotation;
    return add(*set, timesOf(incoming, *set),
               toCorrect ? QStringLiteral("pre-annotation") : QStringLiteral("import"));
}

Result<void> SetIntake::add(const AnnotationSet &set, const SpanTimes &times, const QString &action)
{
    if (!m_annotators.contains(set.annotator.name)) {
        m_annotators.insert(set.annotator.name, set.annotator.kind);
        m_context.report.madeAnnotators.append(set.annotator.name);
    }
    const QString &by = m_context.options.importedBy;
    return m_context.store
        .addSet(set,
                SetOrigin{.by = by.isEmpty() ? set.annotator.name : by,
                          .action = action,
                          .import = m_context.import,
                          .times = times})
        .transform([](SetId) {});
}

// Of annotators whose work on the new version is not in the file.
Result<void> SetIntake::carryOver(const Document &document, const TakenArticle &article)
{
    const Result<Article> before = m_context.store.article(article.before);
    const Result<QList<StoredSet>> sets = m_context.store.sets(article.before);
    if (!before || !sets)
        return std::unexpected(before ? sets.error() : before.error());
    for (const StoredSet &stored : *sets) {
        if (stored.revision == 0 || m_sets.contains(stored.set.annotator.name))
            continue;
        ReanchoredSet carried = reanchored(stored.set, before->text, document.article.text);
        ++m_context.report.anchoredSets;
        if (m_context.report.anchored.size() < ImportReport::MostListed)
            m_context.report.anchored.append(
                told(carried, stored.set, before->externalId, article.externalId));
        carried.set.article = article.id;
        if (Result<void> added = add(carried.set, {}, QStringLiteral("anchor")); !added)
            return added;
    }
    return {};
}

} // namespace Galley
