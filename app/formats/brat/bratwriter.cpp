#include "formats/brat/bratwriter.h"

#include "formats/brat/bratconfigwriter.h"
#include "formats/brat/bratnames.h"
#include "formats/outputdevice.h"

#include <QCoreApplication>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

Writer::Writer(Output &output, SchemaSet schemas, bool flat)
    : m_output(output)
    , m_schemas(std::move(schemas))
    , m_names(m_schemas)
    , m_flat(flat)
{}

QString Writer::fileName(const QString &annotator, const QString &article)
{
    const QString file = fileNameFor(article);
    return annotator.isEmpty() ? file : fileNameFor(annotator) + u'/' + file;
}

Result<void> Writer::writeFile(const QString &name, const QByteArray &bytes)
{
    Result<std::unique_ptr<QIODevice>> file = m_output.create(name);
    if (!file)
        return std::unexpected(file.error());
    if (Result<void> written = writeAll(**file, bytes); !written)
        return written;
    return m_output.finish(std::move(*file));
}

Result<void> Writer::write(const ExportDocument &document)
{
    if (m_flat && document.sets.size() > 1)
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("Brat",
                                        "Several annotators worked on the article “%1”: export the work "
                                        "of one, or with a folder for each annotator.")
                .arg(document.article.externalId));
    countLosses(document.article);
    if (document.sets.isEmpty()) {
        const QString name = fileName({}, document.article.externalId);
        return writeFile(name + ".txt"_L1, document.article.text.string().toUtf8()).and_then([&] {
            return writeFile(name + ".ann"_L1, {});
        });
    }
    for (const AnnotationSet &set : document.sets) {
        if (Result<void> written = writeSet(document, set); !written)
            return written;
    }
    return {};
}

Result<void> Writer::writeSet(const ExportDocument &document, const AnnotationSet &set)
{
    countLosses(set);
    const QString annotator = m_flat ? QString() : set.annotator.name;
    const QString name = fileName(annotator, document.article.externalId);
    const QByteArray lines =
        SetWriter(m_schemas, m_names, m_losses, m_usage).write(set, document.article.text);
    return writeFile(name + ".txt"_L1, document.article.text.string().toUtf8()).and_then([&] {
        return writeFile(name + ".ann"_L1, lines);
    });
}

void Writer::countLosses(const Article &article)
{
    for (const QString &value :
         {article.title, article.language, article.published, article.source, article.byline,
          article.dateline, article.url, article.version, article.embargoed, article.licence}) {
        if (!value.isEmpty())
            m_losses.add(
                u"metadata"_s,
                QCoreApplication::translate("Brat", "Titles, dates, sources and the like of articles"));
    }
    if (nameOfFile(fileNameFor(article.externalId)) != article.externalId)
        m_losses.add(u"metadata"_s,
                     QCoreApplication::translate("Brat", "Ends of article ids too long for a file name"));
}

void Writer::countLosses(const AnnotationSet &set)
{
    if (m_flat)
        m_losses.add(u"annotator"_s, QCoreApplication::translate("Brat", "Names of annotators"));
    if (set.annotator.kind != Annotator::Kind::Human)
        m_losses.add(u"annotator"_s,
                     QCoreApplication::translate("Brat", "That an annotator is a model or the adjudicator"));
    if (set.state() != SetState::New)
        m_losses.add(u"set-state"_s,
                     QCoreApplication::translate("Brat", "How far the work on an article is"));
    for (qsizetype i = 0; i < set.fields().size(); ++i)
        m_losses.add(u"field"_s, QCoreApplication::translate("Brat", "What is said of whole articles"));
    for (const Comment &comment : set.comments()) {
        if (!set.span(comment.span))
            m_losses.add(u"comment"_s,
                         QCoreApplication::translate("Brat", "Comments that are about no span"));
    }
    if (!set.decisions().isEmpty())
        m_losses.add(u"decision"_s, QCoreApplication::translate("Brat", "Decisions in gold"),
                     set.decisions().size());
    const QString times = QCoreApplication::translate("Brat", "How long the work took");
    if (set.activeMs > 0)
        m_losses.add(u"time"_s, times);
    for (const Span &span : set.spans()) {
        if (span.activeMs > 0)
            m_losses.add(u"time"_s, times);
    }
}

Result<void> Writer::finish()
{
    if (Result<void> written =
            writeFile(u"annotation.conf"_s, annotationConfig(m_schemas, m_names, m_usage, !m_flat));
        !written)
        return written;
    return writeFile(u"visual.conf"_s, visualConfig(m_schemas, m_names));
}

} // namespace Galley::Brat
