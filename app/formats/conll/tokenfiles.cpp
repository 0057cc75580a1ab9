#include "formats/conll/tokenfiles.h"

#include "formats/outputdevice.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

Result<TokenFiles> TokenFiles::single(Output &output)
{
    return output.create().transform([&](std::unique_ptr<QIODevice> file) {
        TokenFiles files(output);
        files.m_single = std::move(file);
        return files;
    });
}

TokenFiles TokenFiles::folder(Output &output, const QString &suffix)
{
    TokenFiles files(output);
    files.m_folder.emplace(output, suffix);
    return files;
}

Result<void> TokenFiles::write(const Annotator &annotator, const QByteArray &header, const QByteArray &bytes)
{
    if (m_folder)
        return m_folder->write(annotator.name, m_folder->has(annotator.name) ? bytes : header + bytes);
    if (m_annotator && *m_annotator != annotator.name)
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate(
                        "TokenFiles",
                        "The file holds the work of one annotator, and this is that of “%1” "
                        "and “%2”. Choose one of them, or the format with one file per annotator.")
                        .arg(*m_annotator, annotator.name));
    const bool begins = !m_annotator;
    m_annotator = annotator.name;
    return writeAll(*m_single, begins ? header + bytes : bytes);
}

Result<void> TokenFiles::finish()
{
    return m_folder ? m_folder->finish() : m_output.finish(std::move(m_single));
}

void TokenFiles::countAnnotator(const Annotator &annotator, Losses &losses)
{
    if (!m_folder || !AnnotatorFiles::keepsName(annotator.name))
        losses.add(u"annotator"_s, QCoreApplication::translate("TokenFiles", "Who the annotator is"));
    else if (annotator.kind != Annotator::Kind::Human)
        losses.add(
            u"annotator"_s,
            QCoreApplication::translate("TokenFiles", "That an annotator is a model or an adjudicator"));
}

} // namespace Galley
