#include "fuzz/readwhole.h"

#include "exchange/documentmapper.h"
#include "exchange/mappingsuggestion.h"
#include "exchange/recognition.h"
#include "exchange/settings.h"
#include "formats/setbuilder.h"

#include <QHash>
#include <QSet>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

constexpr QByteArrayView Marker{"%%% "};
constexpr int MostDocuments = 2000;

void mustHold(bool holds, const char *promise)
{
    if (!holds)
        qFatal("broken promise: %s", promise);
}

// A name that no folder or other file has.
void addFile(Files &files, QSet<QString> &taken, const QString &name, QByteArrayView bytes)
{
    const QString clean =
        name.isEmpty() || taken.contains(name) ? u"%1-%2"_s.arg(files.size()).arg(name) : name;
    taken.insert(clean);
    files.append({clean, bytes.toByteArray()});
}

// One of each setting's options, by the number.
QJsonObject settingsOf(const Format &format, qsizetype number)
{
    QJsonObject settings;
    for (const Attribute &setting : format.readSettings()) {
        if (setting.kind == Attribute::Kind::OneOf && !setting.options.isEmpty())
            settings.insert(setting.id, setting.options[number % setting.options.size()].id);
        else if (setting.kind == Attribute::Kind::Boolean)
            settings.insert(setting.id, number % 2 == 0);
        number /= 3;
    }
    mustHold(checkSettings(settings, format.readSettings()).has_value(), "settings are valid");
    return settings;
}

void checkDocument(const Document &document)
{
    mustHold(!document.broken || !document.problems.isEmpty(), "a broken document says why");
    const QString &hash = document.article.sha256;
    mustHold(document.broken || hash.isEmpty() || hash == document.article.text.sha256(),
             "the hash is that of the text");
    for (const Error &problem : document.problems)
        mustHold(!problem.message.isEmpty(), "a problem has a message");
}

QList<Document> readAll(FormatReader &reader, Survey &survey)
{
    QList<Document> documents;
    survey.add(reader.declared());
    while (documents.size() < MostDocuments) {
        std::optional<Document> document = reader.next();
        if (!document)
            break;
        mustHold(reader.position() <= reader.size() || reader.size() == 0, "progress ends at the end");
        checkDocument(*document);
        if (!document->broken)
            survey.add(*document);
        documents.append(std::move(*document));
    }
    return documents;
}

// What an import into an empty project does with it.
void import(QList<Document> documents, const Survey &survey)
{
    const ImportMapping mapping = suggestMapping(survey, {}, {}, u"fuzz"_s);
    for (const Error &fault : mappingFaults(mapping, {}))
        qFatal("broken promise: a suggested mapping fits: %s", qPrintable(fault.toString()));
    const SchemaSet schemas = schemasWith({}, mapping);
    const DocumentMapper mapper(mapping, schemas);
    for (Document &document : documents) {
        if (document.broken)
            continue;
        mapper.apply(document);
        SetBuilder builder(document.article.text, schemas, document.place);
        for (const IncomingSet &set : std::as_const(document.sets)) {
            for (const Span &span : builder.build(set).spans())
                mustHold(span.quote == document.article.text.quote(span.segments), "a quote is the text");
        }
    }
}

} // namespace

Files filesIn(QByteArrayView input, const Format &format)
{
    Files files;
    QSet<QString> taken;
    QString name = u"input."_s + format.suffixes().value(0);
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < input.size()) {
        const qsizetype end = input.indexOf('\n', at);
        const QByteArrayView line = input.sliced(at, (end < 0 ? input.size() : end) - at);
        if (line.startsWith(Marker)) {
            if (at > 0)
                addFile(files, taken, name, input.sliced(begin, at - begin));
            name = QString::fromUtf8(line.sliced(Marker.size())).trimmed();
            begin = std::min(input.size(), at + line.size() + 1);
        }
        at += line.size() + 1;
    }
    addFile(files, taken, name, input.sliced(begin));
    return files;
}

QByteArray inputOf(const Files &files)
{
    QByteArray input;
    for (const auto &[name, bytes] : files) {
        if (!input.isEmpty() && !input.endsWith('\n'))
            input += '\n';
        input += Marker + name.toUtf8() + '\n' + bytes;
    }
    return input;
}

void readWhole(const Format &format, const Files &files)
{
    const std::shared_ptr<const Source> source = Source::ofFiles(files);
    for (const auto &[name, bytes] : files)
        (void)format.match({name, bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024)), bytes.size()});
    qsizetype number = files.size();
    for (const auto &file : files)
        number += file.second.size();
    const Recognised recognised = recogniseAs(format, *source);
    for (const InputPart &part : recognised.parts) {
        const Result<std::unique_ptr<FormatReader>> reader =
            format.reader({source, part.entries, {}, settingsOf(format, number)});
        if (!reader) {
            mustHold(!reader.error().message.isEmpty(), "a refusal has a message");
            continue;
        }
        Survey survey;
        QList<Document> documents = readAll(**reader, survey);
        import(std::move(documents), survey);
    }
}

} // namespace Fuzz
