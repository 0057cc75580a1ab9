#include "formats/conll/conllwriter.h"

#include "formats/conll/unheld.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute setting(const QString &id, const QString &name, const QString &description, QList<Option> options)
{
    Attribute attribute;
    attribute.id = id;
    attribute.name = name;
    attribute.description = description;
    attribute.kind = Attribute::Kind::OneOf;
    attribute.defaultValue = options.front().id;
    attribute.options = std::move(options);
    return attribute;
}

// Gaps between tokens that are not what a reader makes of them.
qint64 changedGaps(const ArticleText &text, const Tokenised &tokens)
{
    if (tokens.tokens.isEmpty())
        return text.isEmpty() ? 0 : 1;
    qint64 changed = tokens.tokens.front().begin > 0 ? 1 : 0;
    changed += tokens.tokens.back().end < text.length() ? 1 : 0;
    for (qsizetype i = 1; i < tokens.tokens.size(); ++i) {
        const bool begins = std::ranges::binary_search(tokens.sentences, i);
        const QStringView gap = text.view({tokens.tokens[i - 1].end, tokens.tokens[i].begin});
        changed += gap == (begins ? u"\n" : u" ") ? 0 : 1;
    }
    return changed;
}

} // namespace

Attribute tagSchemeSetting()
{
    return setting(
        u"scheme"_s, QCoreApplication::translate("Conll", "Tagging scheme"),
        QCoreApplication::translate("Conll", "How tags say where spans begin and end."),
        {{u"iob2"_s, u"IOB2"_s, QCoreApplication::translate("Conll", "BIO: B- begins every span.")},
         {u"iob1"_s, u"IOB1"_s,
          QCoreApplication::translate("Conll", "As in CoNLL-2003: B- only between two spans.")},
         {u"iobes"_s, u"IOBES"_s, {}},
         {u"bilou"_s, u"BILOU"_s, {}}});
}

QList<Attribute> conllWriteSettings()
{
    const Attribute columns =
        setting(u"columns"_s, QCoreApplication::translate("Conll", "Columns"),
                QCoreApplication::translate("Conll", "What stands before the tags."),
                {{u"token"_s, QCoreApplication::translate("Conll", "The token"), {}},
                 {u"conll-2003"_s, QCoreApplication::translate("Conll", "As in CoNLL-2003"),
                  QCoreApplication::translate("Conll", "The token, and “_” for part of speech and chunk.")}});
    const Attribute separator =
        setting(u"separator"_s, QCoreApplication::translate("Conll", "Between columns"), {},
                {{u"space"_s, QCoreApplication::translate("Conll", "A space"), {}},
                 {u"tab"_s, QCoreApplication::translate("Conll", "A tab"), {}}});
    const Attribute documents = setting(
        u"documents"_s, QCoreApplication::translate("Conll", "Beginnings of articles"), {},
        {{u"id"_s, u"-DOCSTART- (id)"_s,
          QCoreApplication::translate("Conll", "With the article's id, by which an import finds it again.")},
         {u"plain"_s, u"-DOCSTART- -X- O O"_s,
          QCoreApplication::translate("Conll",
                                      "As in CoNLL-2003, for programs that look for exactly this.")}});
    return QList<Attribute>{tagSchemeSetting()} + tagSettings() +
        QList<Attribute>{columns, separator, documents};
}

ConllWriter::ConllWriter(TokenFiles files, const WriteOptions &options)
    : m_files(std::move(files))
    , m_tagger(options.schemas, tagPolicyFrom(options.settings))
    , m_scheme(tagSchemeFrom(options.settings.value("scheme"_L1).toString()).value_or(TagScheme::Iob2))
    , m_separator(options.settings.value("separator"_L1) == "tab"_L1 ? '\t' : ' ')
    , m_fourColumns(options.settings.value("columns"_L1) == "conll-2003"_L1)
    , m_ids(options.settings.value("documents"_L1) != "plain"_L1)
{}

QByteArray ConllWriter::header() const
{
    if (m_tagger.columns().size() < 2)
        return {};
    const QStringList before =
        m_fourColumns ? QStringList{u"FORM"_s, u"POS"_s, u"CHUNK"_s} : QStringList{u"FORM"_s};
    return "# global.columns = " + (before + m_tagger.columns()).join(u' ').toUtf8() + '\n';
}

bool ConllWriter::writesId(const Article &article) const
{
    return m_ids && !article.externalId.isEmpty() &&
        std::ranges::none_of(article.externalId, [](QChar c) { return c == u'\n' || c == u'\r'; });
}

QByteArray ConllWriter::startOf(const Article &article) const
{
    if (writesId(article))
        return "-DOCSTART- (" + article.externalId.toUtf8() + ")\n\n";
    QByteArrayList fields{"-DOCSTART-"};
    if (m_fourColumns || m_tagger.columns().size() > 1)
        fields.append("-X-");
    const qsizetype columns = (m_fourColumns ? 3 : 1) + m_tagger.columns().size();
    fields.resize(columns, "O");
    return fields.join(m_separator) + "\n\n";
}

QByteArray ConllWriter::rows(const ArticleText &text, const Tokenised &tokens, const TaggedSet &set) const
{
    QList<QStringList> columns;
    for (const QList<TokenSpan> &spans : set)
        columns.append(tagsFor(spans, tokens.tokens.size(), tokens.sentences, m_scheme));
    QByteArray bytes;
    for (qsizetype sentence = 0; sentence < tokens.sentences.size(); ++sentence) {
        const Range range = tokens.sentence(sentence);
        for (qsizetype token = range.begin; token < range.end; ++token) {
            bytes += text.view(tokens.tokens[token]).toUtf8();
            for (int i = 0; m_fourColumns && i < 2; ++i)
                bytes.append(m_separator).append('_');
            for (const QStringList &tags : std::as_const(columns))
                bytes.append(m_separator).append(tags[token].toUtf8());
            bytes += '\n';
        }
        bytes += '\n';
    }
    return bytes;
}

Result<void> ConllWriter::writeSet(const ExportDocument &document, const TaggedArticle &tagged, qsizetype set)
{
    const AnnotationSet &work = document.sets[set];
    m_files.countAnnotator(work.annotator, m_losses);
    countWork(work, m_losses);
    return m_files.write(work.annotator, header(),
                         startOf(document.article) +
                             rows(document.article.text, tagged.text, tagged.sets[set]));
}

Result<void> ConllWriter::write(const ExportDocument &document)
{
    const TaggedArticle tagged = m_tagger.tag(document, m_losses);
    if (document.sets.isEmpty() || tagged.text.tokens.isEmpty()) {
        // Tags would say that nothing is in it, which nobody said.
        countArticle(document, m_losses);
        return {};
    }
    countMetadata(document.article, writesId(document.article), m_losses);
    if (const qint64 gaps = changedGaps(document.article.text, tagged.text); gaps > 0)
        m_losses.add(
            u"whitespace"_s,
            QCoreApplication::translate("Conll", "Places where the text between tokens becomes one space"),
            gaps);
    Result<void> written;
    for (qsizetype set = 0; written && set < document.sets.size(); ++set)
        written = writeSet(document, tagged, set);
    return written;
}

Result<void> ConllWriter::finish()
{
    return m_files.finish();
}

} // namespace Galley
