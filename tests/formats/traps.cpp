#include "formats/traps.h"

#include "formats/exportnames.h"
#include "formats/exportorder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace Traps {

namespace {

const QString Text = u"\uFEFFArmy \U0001F468\U0001F3FB\u200D\U0001F692 \U00010348 in Niame\u0301y\r\n\r\n"
                     "\t\u0627\u0644\u062C\u064A\u0634 KUN said \u201Cwe\u00A0stay\u201D \u5C3C\u65E5\u5C14 "
                     "\U00020BB7.\fEach of the five small towns burns\nat noon"_s;

ArticleText text()
{
    return ArticleText::fromString(Text).value();
}

Range find(const QString &piece)
{
    const qsizetype at = Text.indexOf(piece);
    Q_ASSERT(at >= 0);
    return text().toCodePoints(Utf16Range{at, at + piece.size()});
}

Span span(SpanId id, const QString &layer, const QString &label, const QList<Range> &segments)
{
    Span span{.id = id, .layer = layer, .label = label, .segments = segments};
    span.quote = text().quote(segments);
    return span;
}

Attribute attribute(const QString &id, Attribute::Kind kind, const QStringList &options = {})
{
    Attribute attribute;
    attribute.id = id;
    attribute.name = id;
    attribute.kind = kind;
    for (const QString &option : options)
        attribute.options.append({option, option, {}});
    return attribute;
}

Layer layer(const QString &id, const QStringList &labels)
{
    Layer layer;
    layer.id = id;
    layer.name = id;
    for (const QString &label : labels)
        layer.labels.append(Label{.id = label, .name = label, .color = u"#3366aa"_s});
    layer.crossParagraph = true;
    layer.zeroWidth = true;
    return layer;
}

AnnotationSet humanSet()
{
    const QString said = u"said"_s;
    const QString actor = u"actor"_s;
    Span army = span(1, said, u"source"_s, {find(u"Army"_s)});
    army.attributes = {{u"role"_s, u"the \\ \"army\"\n\tof <it> & all"_s},
                       {u"sure"_s, true},
                       {u"size"_s, 2.5},
                       {u"form"_s, u"full"_s},
                       {u"marks"_s, QJsonArray{u"a"_s, u"c"_s}},
                       {u"who"_s, u"Army of X"_s}};
    army.note = u"line one\nline two \U0001F600"_s;
    army.certainty = 0.25;
    QList<Span> spans{army};
    const auto add = [&](const QString &layer, const QString &label, const QList<Range> &segments) {
        spans.append(span(spans.size() + 1, layer, label, segments));
    };
    add(said, u"source"_s, {find(u"\U0001F468\U0001F3FB\u200D\U0001F692"_s)});
    add(actor, u"person"_s, {find(u"\U0001F468\U0001F3FB\u200D\U0001F692"_s)});
    add(actor, u"person"_s, {find(u"\U0001F468\U0001F3FB\u200D\U0001F692"_s)}); // the same again
    add(actor, u"place"_s, {find(u"\U00010348"_s)});
    add(actor, u"place"_s, {find(u"Niame\u0301y\r\n\r\n\t\u0627"_s)});
    add(actor, u"other"_s, {find(u"\u0627\u0644\u062C\u064A\u0634 KUN"_s)});
    add(said, u"content"_s, {find(u"we\u00A0stay"_s)});
    add(said, u"other"_s, {find(u"\U00020BB7"_s)});
    add(said, u"content"_s, {find(u"Each of the five small towns burns\nat noon"_s)}); // nested from here
    add(said, u"other"_s, {find(u"of the five small towns"_s)});
    add(actor, u"other"_s, {find(u"the five small towns"_s)});
    add(actor, u"place"_s, {find(u"five small"_s)});
    add(actor, u"person"_s, {find(u"small"_s)});
    add(said, u"source"_s, {find(u"Each "_s)});
    add(said, u"source"_s, {find(u"noon"_s)});
    add(said, u"content"_s, {find(u"burns\n"_s), find(u"noon"_s)});
    add(said, u"other"_s, {Range{7, 7}});
    const QList<Relation> relations{{1, u"says"_s, 1, 8, {{u"sure"_s, true}}, {}},
                                    {2, u"says"_s, 2, 10, {}, {}},
                                    {3, u"near"_s, 4, 3, {}, {}},
                                    {4, u"says"_s, 16, 17, {}, {}}};
    return AnnotationSet::fromParts(0, 0, {0, u"ann b/c"_s, Annotator::Kind::Human}, SetState::Done, spans,
                                    relations, {{u"topic"_s, u"aid"_s}, {u"urgent"_s, false}})
        .value();
}

QStringList lines(const QString &article, const IncomingSet &set, const ExportNames &names,
                  const Shown &shown)
{
    const auto show = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QString who = article + u" | "_s + set.annotator.name + u" | "_s;
    QStringList result;
    QMap<QString, QString> spans;
    for (const IncomingSpan &span : set.spans) {
        const Span &value = span.value;
        if ((!shown.pieces && value.segments.size() > 1) || (!shown.zeroWidth && value.extent().isEmpty()))
            continue;
        QString line = names.label(value.layer, value.label);
        if (shown.layers && !value.layer.isEmpty())
            line = value.layer + u'/' + value.label;
        for (const Range &segment : value.segments)
            line += u" %1-%2"_s.arg(segment.begin).arg(segment.end);
        line += u" “"_s + value.quote + u"”"_s;
        spans.insert(span.id, line);
        if (shown.attributes && !value.attributes.isEmpty())
            line += show(value.attributes);
        if (shown.notes)
            line += value.note;
        if (shown.certainty && value.certainty)
            line += QString::number(*value.certainty);
        result.append(who + line);
    }
    for (const IncomingRelation &relation : set.relations) {
        if (!shown.relations || !spans.contains(relation.from) || !spans.contains(relation.to))
            continue;
        const QJsonObject &attributes = relation.value.attributes;
        result.append(who + relation.value.type + u": "_s + spans.value(relation.from) + u" → "_s +
                      spans.value(relation.to) +
                      (shown.relationAttributes && !attributes.isEmpty() ? show(attributes) : QString()));
    }
    if (shown.fields && !set.fields.isEmpty())
        result.append(who + show(set.fields));
    return result;
}

} // namespace

Schema schema()
{
    Schema schema{.id = u"traps"_s, .version = u"1.0.0"_s, .name = u"Traps"_s};
    Layer said = layer(u"said"_s, {u"source"_s, u"content"_s, u"other"_s});
    said.attributes = {attribute(u"role"_s, Attribute::Kind::Text),
                       attribute(u"sure"_s, Attribute::Kind::Boolean),
                       attribute(u"size"_s, Attribute::Kind::Number),
                       attribute(u"form"_s, Attribute::Kind::OneOf, {u"full"_s, u"short"_s}),
                       attribute(u"marks"_s, Attribute::Kind::ManyOf, {u"a"_s, u"b"_s, u"c"_s}),
                       attribute(u"who"_s, Attribute::Kind::Entity)};
    RelationType says{.id = u"says"_s, .name = u"says"_s};
    says.from = {{u"said"_s, {}}};
    says.to = {{u"said"_s, {}}};
    says.attributes = {attribute(u"sure"_s, Attribute::Kind::Boolean)};
    said.relations = {says};
    Layer actor = layer(u"actor"_s, {u"person"_s, u"place"_s, u"other"_s});
    RelationType near{.id = u"near"_s, .name = u"near"_s};
    near.from = {{u"actor"_s, {}}};
    near.to = {{u"actor"_s, {}}};
    actor.relations = {near};
    schema.layers = {said, actor};
    schema.fields = {attribute(u"topic"_s, Attribute::Kind::Text),
                     attribute(u"urgent"_s, Attribute::Kind::Boolean)};
    return schema;
}

QList<ExportDocument> documents()
{
    ExportDocument trap;
    trap.article.externalId = u"trap"_s;
    trap.article.title = u"A \u201Ctrap\u201D"_s;
    trap.article.language = u"en"_s;
    trap.article.published = u"2024-04-12"_s;
    trap.article.source = u"Own"_s;
    trap.article.url = u"https://example.org/a?b=c&d=\"e\""_s;
    trap.article.text = text();
    trap.article.sha256 = trap.article.text.sha256();
    const AnnotationSet model =
        AnnotationSet::fromParts(0, 0, {0, u"bot"_s, Annotator::Kind::Model}, SetState::Done,
                                 {span(1, u"actor"_s, u"place"_s, {find(u"Niame\u0301y"_s)})}, {}, {})
            .value();
    const AnnotationSet gold =
        AnnotationSet::fromParts(0, 0, {0, u"zoë"_s, Annotator::Kind::Adjudicator}, SetState::InProgress,
                                 {span(1, u"said"_s, u"source"_s, {find(u"Army"_s)})}, {}, {})
            .value();
    trap.sets = {humanSet(), model, gold};
    ExportDocument plain;
    plain.article.externalId = u"plain"_s;
    plain.article.text = ArticleText::fromString(u"Nothing here."_s).value();
    plain.article.sha256 = plain.article.text.sha256();
    return {trap, plain};
}

ExportDocument marked(const QString &string, const QString &quote)
{
    ExportDocument document;
    document.article.externalId = u"marked"_s;
    document.article.text = ArticleText::fromString(string).value();
    document.article.sha256 = document.article.text.sha256();
    const qsizetype at = string.indexOf(quote);
    Span span{.id = 1, .layer = u"said"_s, .label = u"source"_s};
    span.segments = {document.article.text.toCodePoints(Utf16Range{at, at + quote.size()})};
    span.quote = quote;
    document.sets = {
        AnnotationSet::fromParts(0, 0, {0, u"ann"_s, Annotator::Kind::Human}, SetState::Done, {span}, {}, {})
            .value()};
    return document;
}

Written write(const Format &format, const QList<ExportDocument> &documents, const QJsonObject &settings,
              const SchemaSet *schemas)
{
    MemoryOutput output;
    const WriteOptions options{schemas ? *schemas : SchemaSet({schema()}), settings};
    const Result<std::unique_ptr<FormatWriter>> writer = format.writer(output, options);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().toString()));
    for (const ExportDocument &document : documents) {
        if (const Result<void> written = (*writer)->write(document); !written)
            qFatal("%s", qPrintable(written.error().toString()));
    }
    if (const Result<void> finished = (*writer)->finish(); !finished)
        qFatal("%s", qPrintable(finished.error().toString()));
    Written result{{}, (*writer)->losses()};
    for (auto file = output.files().begin(); file != output.files().end(); ++file)
        result.files.append({file.key(), file.value()});
    return result;
}

QList<Document> read(const Format &format, const QList<std::pair<QString, QByteArray>> &files,
                     const QJsonObject &settings)
{
    ReadInput input = everythingIn(Source::ofFiles(files));
    if (const QStringList claimed = format.claim(*input.source); !claimed.isEmpty())
        input.entries = claimed;
    input.settings = settings;
    const Result<std::unique_ptr<FormatReader>> reader = format.reader(input);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().toString()));
    QList<Document> documents;
    while (std::optional<Document> document = (*reader)->next())
        documents.append(std::move(*document));
    return documents;
}

QStringList lines(const QList<ExportDocument> &documents, const Shown &shown)
{
    const ExportNames names(SchemaSet({schema()}));
    QStringList result;
    for (const ExportDocument &document : documents) {
        for (const AnnotationSet &set : document.sets)
            result += lines(document.article.externalId, asIncoming(set), names, shown);
    }
    result.sort();
    return result;
}

QStringList lines(const QList<Document> &documents)
{
    const ExportNames names{SchemaSet()};
    QStringList result;
    for (const Document &document : documents) {
        for (const IncomingSet &set : document.sets)
            result += lines(document.article.externalId, set, names, {.layers = true});
    }
    result.sort();
    return result;
}

QStringList differences(const QString &folder, const QList<std::pair<QString, QByteArray>> &files)
{
    const QDir golden(QStringLiteral(GALLEY_SOURCE_DIR "/tests/data/") + folder);
    QStringList names;
    QStringList result;
    for (const auto &[name, bytes] : files) {
        const QString fileName = name.isEmpty() ? u"export"_s : name;
        QFile file(golden.filePath(fileName));
        const bool same = qEnvironmentVariableIsSet("GALLEY_REFRESH_GOLDEN")
            ? golden.mkpath(u"."_s) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            : file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
        if (!same)
            result.append(fileName);
        names.append(fileName);
    }
    for (const QString &name : golden.entryList(QDir::Files)) {
        if (!names.contains(name) && name != "refresh"_L1)
            result.append(name);
    }
    return result;
}

QStringList problems(const QList<Document> &documents)
{
    QStringList result;
    for (const Document &document : documents) {
        for (const Error &problem : document.problems)
            result.append(problem.toString());
    }
    return result;
}

} // namespace Traps
