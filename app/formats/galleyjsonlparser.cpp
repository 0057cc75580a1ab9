#include "formats/galleyjsonlparser.h"

#include "formats/galleyjsonl.h"
#include "formats/jsonmembers.h"
#include "schema/schemajson.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class LineParser
{
public:
    explicit LineParser(const Place &place)
    {
        m_document.place = place;
        m_document.article.encoding.clear();
    }

    Document run(QByteArrayView line)
    {
        const Result<JsonDocument> json = JsonDocument::parse(line);
        if (!json) {
            Error error = json.error();
            error.message = QCoreApplication::translate("GalleyJsonl", "The line is no valid JSON (%1).")
                                .arg(error.detail);
            error.place.offset = -1; // the column says it
            give(error);
        } else if (!json->root().isObject()) {
            give({Error::Kind::InvalidInput,
                  QCoreApplication::translate("GalleyJsonl", "The line is no JSON object."),
                  {},
                  {}});
        } else {
            article(json->root());
        }
        return std::move(m_document);
    }

private:
    void report(Error error)
    {
        const Place at = error.place;
        error.place = m_document.place;
        error.place.column = at.column;
        error.place.offset = at.offset;
        m_document.problems.append(std::move(error));
    }

    void report(const QString &message) { report(Error{Error::Kind::InvalidInput, message, {}, {}}); }

    // Nothing of the line can be used.
    void give(Error error)
    {
        report(std::move(error));
        m_document.broken = true;
    }

    // Takes the members of an object, and reports those that are missing their form or are twice there.
    JsonMembers membersOf(JsonRef object, const QString &where)
    {
        return JsonMembers(object, where, [this](const QString &message) { report(message); });
    }

    void leaveOut(const JsonMembers &members)
    {
        for (const QString &key : members.rest())
            m_document.leftOut.add(
                u"unknown-key"_s,
                QCoreApplication::translate("GalleyJsonl", "The key “%1” is unknown.").arg(key));
    }

    void article(JsonRef root)
    {
        JsonMembers members = membersOf(root, {});
        if (!isOurs(members.string("format")))
            return;
        Article &article = m_document.article;
        article.externalId = members.string("id");
        article.title = members.string("title");
        article.published = members.string("published");
        article.language = members.string("language");
        article.source = members.string("source");
        article.byline = members.string("byline");
        article.dateline = members.string("dateline");
        article.url = members.string("url");
        article.version = members.stringOrNumber("version");
        article.supersedes = members.string("supersedes");
        article.embargoed = members.string("embargoed");
        article.licence = members.string("licence");
        article.encoding = members.string("encoding");
        article.sha256 = members.string("sha256").toLower();
        if (!takeText(members.value("text")))
            return;
        members.value("schemas").forEachItem([this](JsonRef item) { schema(item); });
        members.array("sets").forEachItem([this](JsonRef item) { set(item); });
        leaveOut(members);
    }

    bool isOurs(const QString &format)
    {
        if (format == GalleyJsonl::Version)
            return true;
        const bool newer = format.startsWith("galley/"_L1);
        give({newer ? Error::Kind::NewerFormat : Error::Kind::ForeignFormat,
              newer ? QCoreApplication::translate("GalleyJsonl",
                                                  "The line is of the format “%1”, which this Galley does "
                                                  "not know: use a newer one.")
                          .arg(format)
                    : QCoreApplication::translate("GalleyJsonl",
                                                  "The line does not say that it is of the format “%1”.")
                          .arg(GalleyJsonl::Version),
              {},
              {}});
        return false;
    }

    bool takeText(JsonRef json)
    {
        Article &article = m_document.article;
        if (article.externalId.isEmpty()) {
            give({Error::Kind::InvalidInput,
                  QCoreApplication::translate("GalleyJsonl", "The article has no id."),
                  {},
                  {}});
            return false;
        }
        if (!json.isString()) {
            give({Error::Kind::InvalidInput,
                  QCoreApplication::translate("GalleyJsonl", "The article “%1” has no text.")
                      .arg(article.externalId),
                  {},
                  {}});
            return false;
        }
        Result<ArticleText> text = ArticleText::fromString(json.toString());
        if (!text) {
            give(text.error());
            return false;
        }
        const QString actual = text->sha256();
        if (!article.sha256.isEmpty() && article.sha256 != actual) {
            give({Error::Kind::InvalidInput,
                  QCoreApplication::translate("GalleyJsonl",
                                              "The text of article “%1” was changed: its sha256 is %2, and "
                                              "the line says %3.")
                      .arg(article.externalId, actual, article.sha256),
                  {},
                  {}});
            return false;
        }
        article.sha256 = actual;
        article.text = std::move(*text);
        return true;
    }

    void schema(JsonRef item)
    {
        JsonMembers members = membersOf(item, u"schemas"_s);
        const SchemaUse use{members.string("id"), members.stringOrNumber("version")};
        if (const JsonRef definition = members.value("definition"); definition.isPresent())
            define(definition, use);
        m_document.schemas.append(use);
        leaveOut(members);
    }

    void define(JsonRef definition, const SchemaUse &use)
    {
        const Result<Schema> schema = schemaFromJson(definition.toQJson().toObject());
        if (!schema)
            return report(QCoreApplication::translate("GalleyJsonl", "The definition of schema “%1”: %2 (%3)")
                              .arg(use.id, schema.error().message, schema.error().detail));
        if (schema->id != use.id || schema->version != use.version)
            return report(QCoreApplication::translate("GalleyJsonl",
                                                      "The definition of schema “%1” %2 is that of “%3” %4.")
                              .arg(use.id, use.version, schema->id, schema->version));
        m_document.definitions.append(*schema);
    }

    void set(JsonRef item)
    {
        JsonMembers members = membersOf(item, u"sets"_s);
        IncomingSet set;
        set.annotator.name = members.string("annotator");
        takeKind(members.string("kind"), set);
        takeState(members.string("state"), set);
        members.array("spans").forEachItem([&](JsonRef span) { takeSpan(span, set); });
        members.array("relations").forEachItem([&](JsonRef relation) { takeRelation(relation, set); });
        set.fields = members.object("fields");
        members.array("comments").forEachItem([&](JsonRef comment) { takeComment(comment, set); });
        members.array("decisions").forEachItem([&](JsonRef decision) { takeDecision(decision, set); });
        set.activeMs = time(members);
        leaveOut(members);
        m_document.sets.append(std::move(set));
    }

    void takeKind(const QString &word, IncomingSet &set)
    {
        if (const std::optional<Annotator::Kind> kind = annotatorKindFrom(word))
            set.annotator.kind = *kind;
        else if (!word.isEmpty())
            report(QCoreApplication::translate("GalleyJsonl", "%1: “%2” is no kind of annotator.")
                       .arg(set.annotator.name, word));
    }

    void takeState(const QString &word, IncomingSet &set)
    {
        if (const std::optional<SetState> state = setStateFrom(word))
            set.state = *state;
        else if (!word.isEmpty())
            report(QCoreApplication::translate("GalleyJsonl", "%1: “%2” is no state of a set.")
                       .arg(set.annotator.name, word));
    }

    void takeSpan(JsonRef item, IncomingSet &set)
    {
        const qsizetype before = m_document.problems.size();
        JsonMembers members = membersOf(item, set.annotator.name);
        IncomingSpan span;
        span.id = members.string("id");
        members.name(span.id);
        span.value.layer = members.string("layer");
        span.value.label = members.string("label");
        span.value.segments = segments(members);
        span.value.quote = members.string("quote");
        span.value.attributes = members.object("attributes");
        span.value.note = members.string("note");
        span.value.certainty = certainty(members);
        span.value.activeMs = time(members);
        leaveOut(members);
        if (m_document.problems.size() == before)
            set.spans.append(std::move(span));
    }

    QList<Range> segments(JsonMembers &members)
    {
        QList<Range> result;
        bool good = true;
        members.array("segments").forEachItem([&](JsonRef pair) {
            QList<qint64> ends;
            pair.forEachItem([&](JsonRef end) { ends.append(end.toInteger().value_or(-1)); });
            good = good && pair.isArray() && ends.size() == 2 && ends[0] >= 0 && ends[1] >= 0;
            if (good)
                result.append({ends[0], ends[1]});
        });
        if (!good || result.isEmpty())
            members.report(QCoreApplication::translate(
                "GalleyJsonl", "“segments” must be pairs of offsets such as [[12,30]]."));
        return result;
    }

    std::optional<double> certainty(JsonMembers &members)
    {
        const JsonRef value = members.value("certainty");
        if (!value.isPresent() || value.isNull())
            return {};
        if (value.isNumber() && value.toDouble() >= 0 && value.toDouble() <= 1)
            return value.toDouble();
        members.report(
            QCoreApplication::translate("GalleyJsonl", "“certainty” must be a number from 0 to 1."));
        return {};
    }

    // Active milliseconds; 0: not known.
    qint64 time(JsonMembers &members)
    {
        const JsonRef value = members.value("active_ms");
        if (!value.isPresent() || value.isNull())
            return 0;
        const std::optional<qint64> number = value.isNumber() ? value.toInteger() : std::nullopt;
        if (!number || *number < 0)
            members.report(QCoreApplication::translate(
                "GalleyJsonl", "“active_ms” must be a whole number of milliseconds."));
        return number.value_or(0);
    }

    void takeComment(JsonRef item, IncomingSet &set)
    {
        const qsizetype before = m_document.problems.size();
        JsonMembers members = membersOf(item, set.annotator.name);
        IncomingComment comment;
        comment.id = members.string("id");
        members.name(comment.id);
        comment.span = members.string("span");
        comment.value.place = place(members);
        comment.value.author = members.string("author");
        comment.value.addressee = members.string("to");
        comment.value.at = moment(members);
        comment.value.text = members.string("text");
        comment.value.resolved = members.value("resolved").toQJson().toBool();
        leaveOut(members);
        if (m_document.problems.size() == before)
            set.comments.append(std::move(comment));
    }

    void takeDecision(JsonRef item, IncomingSet &set)
    {
        const qsizetype before = m_document.problems.size();
        JsonMembers members = membersOf(item, set.annotator.name);
        IncomingDecision decision;
        decision.id = members.string("id");
        members.name(decision.id);
        const QString word = members.string("kind");
        if (const auto kind = decisionKindFrom(word))
            decision.value.kind = *kind;
        else
            members.report(
                QCoreApplication::translate("GalleyJsonl", "“%1” is no kind of decision.").arg(word));
        decision.value.layer = members.string("layer");
        if (const std::optional<Range> where = place(members))
            decision.value.place = *where;
        else if (m_document.problems.size() == before)
            members.report(QCoreApplication::translate("GalleyJsonl", "The decision is about no “place”."));
        decision.value.quote = members.string("quote");
        decision.value.cause = members.string("cause");
        decision.value.annotators = strings(members, "annotators");
        decision.value.taken = strings(members, "taken");
        decision.value.labels = strings(members, "labels");
        decision.value.signature = members.string("signature");
        decision.spans = strings(members, "spans");
        decision.value.reason = members.string("reason");
        decision.value.note = members.string("note");
        decision.value.policy = members.string("policy");
        decision.value.by = members.string("by");
        decision.value.at = moment(members);
        leaveOut(members);
        if (m_document.problems.size() == before)
            set.decisions.append(std::move(decision));
    }

    QStringList strings(JsonMembers &members, const char *key)
    {
        QStringList result;
        bool good = true;
        members.array(key).forEachItem([&](JsonRef item) {
            good = good && item.isString();
            result.append(item.toString());
        });
        if (!good)
            members.report(QCoreApplication::translate("GalleyJsonl", "“%1” must be a list of texts.")
                               .arg(QLatin1StringView(key)));
        return result;
    }

    std::optional<Range> place(JsonMembers &members)
    {
        const JsonRef pair = members.value("place");
        if (!pair.isPresent() || pair.isNull())
            return {};
        QList<qint64> ends;
        pair.forEachItem([&](JsonRef end) { ends.append(end.toInteger().value_or(-1)); });
        if (pair.isArray() && ends.size() == 2 && ends[0] >= 0 && ends[1] >= ends[0])
            return Range{ends[0], ends[1]};
        members.report(
            QCoreApplication::translate("GalleyJsonl", "“place” must be a pair of offsets such as [12,30]."));
        return {};
    }

    QDateTime moment(JsonMembers &members)
    {
        const QString word = members.string("at");
        const QDateTime at = QDateTime::fromString(word, Qt::ISODateWithMs).toUTC();
        if (!word.isEmpty() && !at.isValid())
            members.report(QCoreApplication::translate(
                "GalleyJsonl", "“at” must be a time such as 2024-04-12T08:30:00.000Z."));
        return at;
    }

    void takeRelation(JsonRef item, IncomingSet &set)
    {
        const qsizetype before = m_document.problems.size();
        JsonMembers members = membersOf(item, set.annotator.name);
        IncomingRelation relation;
        relation.id = members.string("id");
        members.name(relation.id);
        relation.from = members.string("from");
        relation.to = members.string("to");
        relation.value.type = members.string("type");
        relation.value.attributes = members.object("attributes");
        leaveOut(members);
        if (m_document.problems.size() == before)
            set.relations.append(std::move(relation));
    }

    Document m_document;
};

} // namespace

Document parseGalleyLine(QByteArrayView line, const Place &place)
{
    return LineParser(place).run(line);
}

} // namespace Galley
