#include "formats/tasks/annotatorfiles.h"

#include "formats/outputdevice.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100; // characters: within what any file system allows

// What every file system takes for a name.
QString fileNameFrom(const QString &annotator)
{
    QString name = annotator.left(LongestName);
    for (QChar &c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    }
    if (name.startsWith(u'.') || name.startsWith(u' '))
        name[0] = u'_';
    if (name.endsWith(u'.') || name.endsWith(u' ') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.back() = u'_';
    return name;
}

} // namespace

AnnotatorFiles::AnnotatorFiles(Output &output, QString suffix, const QStringList &taken)
    : m_output(output)
    , m_suffix(std::move(suffix))
    , m_taken(taken.begin(), taken.end())
{}

QString AnnotatorFiles::fileFor(const QString &annotator)
{
    if (annotator.isEmpty())
        return u"all"_s;
    if (const auto known = m_names.constFind(annotator); known != m_names.constEnd())
        return *known;
    const QString wanted = fileNameFrom(annotator);
    QString name = wanted;
    for (int number = 2; m_taken.contains(name.toLower()); ++number)
        name = wanted + u'-' + QString::number(number);
    m_taken.insert(name.toLower());
    m_names.insert(annotator, name);
    return name;
}

bool AnnotatorFiles::keepsName(const QString &annotator)
{
    return fileFor(annotator) == annotator;
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
