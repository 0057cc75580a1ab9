#include "formats/conll/huggingfacewriter.h"

#include "formats/conll/unheld.h"
#include "formats/jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What tags lack is told also where spans are written beside them, for those who train on tags.
QString lossOfTags(const QString &description, bool hasSpans)
{
    return hasSpans
        ? QCoreApplication::translate("HuggingFace", "%1 (in tokens; spans have them)").arg(description)
        : description;
}

void addArray(JsonWriter &json, QByteArrayView key, Range range, auto valueOf)
{
    json.key(key);
    json.beginArray();
    for (qsizetype i = range.begin; i < range.end; ++i)
        json.value(valueOf(i));
    json.endArray();
}

} // namespace

HuggingFaceWriter::HuggingFaceWriter(Output &output, const WriteOptions &options)
    : m_files(output)
    , m_tagger(options.schemas, tagPolicyFrom(options.settings))
    , m_scheme(tagSchemeFrom(options.settings.value("scheme"_L1).toString()).value_or(TagScheme::Iob2))
    , m_writesTokens(options.settings.value("configurations"_L1) != "spans"_L1)
    , m_writesSpans(options.settings.value("configurations"_L1) != "tokens"_L1)
{
    const QStringList &layers = m_tagger.columns();
    for (qsizetype i = 0; i < layers.size(); ++i) {
        TagColumn column{layers[i].isEmpty() ? u"ner_tags"_s : QString(layers[i] + u"_tags"_s), {u"O"_s}};
        for (const QString &label : m_tagger.labels(i))
            column.names += tagsOfLabel(label, m_scheme);
        m_columns.append(std::move(column));
    }
}

QList<QList<qint64>> HuggingFaceWriter::numbers(const Tokenised &text, const TaggedSet &set)
{
    QList<QList<qint64>> result;
    for (qsizetype i = 0; i < set.size(); ++i) {
        const QStringList &names = m_columns[i].names;
        QHash<QString, qint64> numberOf;
        for (qsizetype name = 0; name < names.size(); ++name)
            numberOf.insert(names[name], name);
        QList<qint64> numbers;
        for (const QString &tag : tagsFor(set[i], text.tokens.size(), text.sentences, m_scheme))
            numbers.append(numberOf.value(tag, 0));
        for (const TokenSpan &span : set[i]) {
            if (!numberOf.contains(tagsOfLabel(span.label, m_scheme).front()))
                m_losses.add(
                    u"label"_s,
                    QCoreApplication::translate("HuggingFace", "Spans of labels that no schema has"));
        }
        result.append(std::move(numbers));
    }
    return result;
}

QByteArray HuggingFaceWriter::sentences(const Article &article, const Tokenised &text, const TaggedSet &set)
{
    const QList<QList<qint64>> tags = numbers(text, set);
    QByteArray rows;
    JsonWriter json;
    for (qsizetype i = 0; i < text.sentences.size(); ++i) {
        const Range sentence = text.sentence(i);
        json.beginObject();
        json.key("id");
        json.value(QStringView(QString(article.externalId + u'-' + QString::number(i + 1))));
        json.key("article");
        json.value(QStringView(article.externalId));
        addArray(json, "tokens", sentence,
                 [&](qsizetype token) { return article.text.view(text.tokens[token]); });
        addArray(json, "starts", sentence, [&](qsizetype token) { return qint64(text.tokens[token].begin); });
        addArray(json, "ends", sentence, [&](qsizetype token) { return qint64(text.tokens[token].end); });
        for (qsizetype column = 0; column < tags.size(); ++column)
            addArray(json, m_columns[column].name.toUtf8(), sentence,
                     [&](qsizetype token) { return tags[column][token]; });
        json.endObject();
        json.endLine();
        rows += json.take();
    }
    return rows;
}

Result<void> HuggingFaceWriter::writeTokens(const ExportDocument &document)
{
    Losses ofTags;
    const TaggedArticle tagged = m_tagger.tag(document, ofTags);
    for (const Loss &loss : ofTags.all())
        m_losses.add(loss.kind, lossOfTags(loss.description, m_writesSpans), loss.count);
    Result<void> written;
    for (qsizetype i = 0; written && i < document.sets.size(); ++i) {
        const QByteArray rows = sentences(document.article, tagged.text, tagged.sets[i]);
        if (!rows.isEmpty())
            written = m_files.write(document.sets[i].annotator, HuggingFaceFiles::Kind::Tokens,
                                    document.split, rows);
    }
    return written;
}

Result<void> HuggingFaceWriter::writeSpans(const ExportDocument &document)
{
    Result<void> written;
    for (const AnnotationSet &set : document.sets) {
        if (written)
            written = m_files.write(set.annotator, HuggingFaceFiles::Kind::Spans, document.split,
                                    huggingFaceArticle(document.article, set));
    }
    return written;
}

Result<void> HuggingFaceWriter::write(const ExportDocument &document)
{
    if (document.sets.isEmpty()) {
        countArticle(document, m_losses);
        return {};
    }
    const QString language = document.article.language.section(u'-', 0, 0).toLower();
    if (!language.isEmpty())
        m_languages.insert(language);
    if (!m_writesSpans)
        countMetadata(document.article, true, m_losses);
    for (const AnnotationSet &set : document.sets) {
        if (m_writesSpans)
            countMoreWork(set, m_losses);
        else
            countWork(set, m_losses);
    }
    Result<void> written = m_writesTokens ? writeTokens(document) : Result<void>();
    return written && m_writesSpans ? writeSpans(document) : written;
}

Result<void> HuggingFaceWriter::finish()
{
    return m_files.finish();
}

QByteArray HuggingFaceWriter::cardHeader() const
{
    return huggingFaceCard(m_files.configurations(), m_columns, m_languages);
}

} // namespace Galley
