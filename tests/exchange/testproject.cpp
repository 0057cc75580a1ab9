#include "testproject.h"

#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

using namespace Galley;

namespace {

const QString Mixed = QStringLiteral(
    "date 2024-04-12\r\n\r\nA \U0001F468\u200D\U0001F469\u200D\U0001F467 family in Niame\u0301y\r\n\r\n"
    "\u0627\u0644\u062C\u064A\u0634 said \u201Cwe, \u5C3C\u65E5\u5C14 \U00020BB7, stay\u201D on "
    "12\u00A0April.\u2028End\u0085.\r\n");

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString() + result.error().detail));
    return std::move(*result);
}

// Where a piece of the text lies, in code points.
Range find(const QString &text, const QString &piece)
{
    const ArticleText article = ArticleText::fromString(text).value();
    const qsizetype at = text.indexOf(piece);
    Q_ASSERT(at >= 0);
    return article.toCodePoints(Utf16Range{at, at + piece.size()});
}

} // namespace

Schema testSchema()
{
    Schema schema{.id = QStringLiteral("test"),
                  .version = QStringLiteral("1.2.0"),
                  .name = QStringLiteral("Test"),
                  .description = QStringLiteral("For tests."),
                  .licence = QStringLiteral("CC0-1.0"),
                  .layers = {},
                  .fields = {},
                  .rules = {}};
    const Label source{.id = QStringLiteral("source"),
                       .name = QStringLiteral("Source"),
                       .description = QStringLiteral("Who says it."),
                       .key = QStringLiteral("s"),
                       .color = QStringLiteral("#3366aa"),
                       .darkColor = {}};
    Label content = source;
    content.id = QStringLiteral("content");
    content.name = QStringLiteral("Content");
    content.key = QStringLiteral("c");
    Layer layer;
    layer.id = QStringLiteral("said");
    layer.name = QStringLiteral("Said");
    layer.description = QStringLiteral("What is said.");
    layer.labels = {source, content};
    layer.crossParagraph = true;
    Attribute role;
    role.id = QStringLiteral("role");
    role.name = QStringLiteral("Role");
    role.kind = Attribute::Kind::Text;
    layer.attributes = {role};
    RelationType says;
    says.id = QStringLiteral("says");
    says.name = QStringLiteral("says");
    says.from = {{QStringLiteral("said"), QStringLiteral("source")}};
    says.to = {{QStringLiteral("said"), QStringLiteral("content")}};
    layer.relations = {says};
    schema.layers = {layer};
    Attribute topic = role;
    topic.id = QStringLiteral("topic");
    topic.name = QStringLiteral("Topic");
    schema.fields = {topic};
    return schema;
}

Span testSpan(const QString &text, qint64 id, const QString &layer, const QString &label,
              const QList<Range> &segments)
{
    Span span;
    span.id = id;
    span.layer = layer;
    span.label = label;
    span.segments = segments;
    span.quote = ArticleText::fromString(text).value().quote(segments);
    return span;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestProject::TestProject(bool withSchema)
    : m_place(withSchema ? QList<Schema>{testSchema()} : QList<Schema>())
    , m_store(valueOf(Store::open(m_place.path())))
{}

QString TestProject::write(const QString &file, const QByteArray &bytes) const
{
    QFile out(path(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return out.fileName();
}

ArticleId TestProject::addArticle(const QString &id, const QString &text, Article article)
{
    article.externalId = id;
    article.text = valueOf(ArticleText::fromString(text));
    article.sha256 = article.text.sha256();
    return valueOf(m_store->addArticle(article));
}

void TestProject::addSet(ArticleId article, const Annotator &annotator, SetState state, QList<Span> spans,
                         QList<Relation> relations, QJsonObject fields, QList<Comment> comments,
                         qint64 activeMs)
{
    AnnotationSet set =
        valueOf(AnnotationSet::fromParts(0, article, annotator, state, std::move(spans), std::move(relations),
                                         std::move(fields), 1, 1, 1, std::move(comments)));
    set.activeMs = activeMs;
    (void)valueOf(m_store->addSet(set, QStringLiteral("test")));
}

void TestProject::fill()
{
    const QString said = QStringLiteral("said");
    const QString source = QStringLiteral("source");
    const QString content = QStringLiteral("content");
    Article known;
    known.title = QStringLiteral("A \u201Cfamily\u201D in Niame\u0301y");
    known.language = QStringLiteral("en");
    known.published = QStringLiteral("2024-04-12");
    known.source = QStringLiteral("Own");
    known.byline = QStringLiteral("Jane Doe");
    known.dateline = QStringLiteral("NIAMEY, April 12");
    known.url = QStringLiteral("https://example.org/a?b=c&d=\"e\"");
    known.version = QStringLiteral("3");
    known.embargoed = QStringLiteral("2024-04-12T18:00:00Z");
    known.licence = QStringLiteral("CC-BY-4.0");
    known.encoding = QStringLiteral("UTF-8-BOM");
    const ArticleId mixed = addArticle(QStringLiteral("mixed"), Mixed, known);
    (void)addArticle(QStringLiteral("plain"), QStringLiteral("Nothing here.\n"));
    (void)addArticle(QStringLiteral("mark"), QStringLiteral("\uFEFFA mark within the text stays."));

    Span army =
        testSpan(Mixed, 7, said, source, {find(Mixed, QStringLiteral("\u0627\u0644\u062C\u064A\u0634"))});
    army.attributes = {
        {QStringLiteral("role"), QStringLiteral("the \\ \"army\"\n\t\u0001")},
        {QStringLiteral("list"), QJsonArray{1, 2.5, true, QJsonValue::Null, QStringLiteral("x")}}};
    army.note = QStringLiteral("line one\nline two \U0001F600");
    army.certainty = 0.1;
    army.activeMs = 3100;
    Span words =
        testSpan(Mixed, 3, said, content,
                 {find(Mixed, QStringLiteral("we")), find(Mixed, QStringLiteral("\U00020BB7, stay\u201D"))});
    Span family = testSpan(Mixed, 12, said, source,
                           {find(Mixed, QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"))});
    family.externalId = QStringLiteral("T1");
    Span same = family;
    same.id = 4;
    same.externalId.clear();
    Span across =
        testSpan(Mixed, 20, said, content, {find(Mixed, QStringLiteral("me\u0301y\r\n\r\n\u0627"))});
    const Relation says{5, QStringLiteral("says"), 7, 3, {{QStringLiteral("sure"), true}}, {}};
    const Relation other{9, QStringLiteral("says"), 12, 3, {}, QStringLiteral("R-a")};
    const QDateTime at(QDate(2024, 4, 12), QTime(8, 30, 1, 250), QTimeZone::UTC);
    const QList<Comment> comments{
        {1, 12, Range{20, 22}, QStringLiteral("zoe"), QStringLiteral("ann"), at,
         QStringLiteral("Who?\n\u201C\U00020BB7\u201D"), true},
        {4, 0, Range{3, 3}, QStringLiteral("ann"), {}, at.addMSecs(1), QStringLiteral("Here."), false},
        {5, 0, std::nullopt, QStringLiteral("ann"), {}, at, QStringLiteral("All of it."), false}};
    addSet(mixed, {0, QStringLiteral("ann"), Annotator::Kind::Human}, SetState::Done,
           {army, words, family, same, across}, {says, other},
           {{QStringLiteral("topic"), QStringLiteral("aid")}}, comments, 252'000);
    addSet(mixed, {0, QStringLiteral("zoe"), Annotator::Kind::Adjudicator}, SetState::Returned, {words});
    addSet(mixed, {0, QStringLiteral("bot"), Annotator::Kind::Model}, SetState::Done, {});
}
