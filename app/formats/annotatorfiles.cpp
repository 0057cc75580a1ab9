#include "formats/annotatorfiles.h"

#include "formats/filenames.h"
#include "formats/outputdevice.h"

namespace Galley {

using namespace Qt::StringLiterals;

AnnotatorFiles::AnnotatorFiles(Output &output, QString suffix)
    : m_output(output)
    , m_suffix(std::move(suffix))
{}

QString AnnotatorFiles::fileFor(const QString &annotator)
{
    if (annotator.isEmpty())
        return u"all"_s;
    return annotator == "all"_L1 ? u"%61ll"_s : portableFileName(annotator);
}

QString AnnotatorFiles::annotatorOf(const QString &fileName)
{
    if (fileName == "all"_L1)
        return {};
    return fileName == "%61ll"_L1 ? u"all"_s : nameOfPortableFile(fileName);
}

bool AnnotatorFiles::keepsName(const QString &annotator)
{
    return annotatorOf(fileFor(annotator)) == annotator;
}

Result<void> AnnotatorFiles::write(const QString &annotator, const QByteArray &bytes)
{
    std::unique_ptr<QIODevice> &file = m_files[fileFor(annotator)];
    if (!file) {
        Result<std::unique_ptr<QIODevice>> created = m_output.create(fileFor(annotator) + u'.' + m_suffix);
        if (!created)
            return std::unexpected(created.error());
        file = std::move(*created);
    }
    return writeAll(*file, bytes);
}

Result<void> AnnotatorFiles::finish()
{
    for (auto &[name, file] : m_files) {
        if (!file)
            continue;
        if (Result<void> finished = m_output.finish(std::move(file)); !finished)
            return finished;
    }
    return {};
}

} // namespace Galley
