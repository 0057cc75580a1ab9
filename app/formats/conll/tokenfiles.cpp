#include "formats/conll/tokenfiles.h"

#include "formats/outputdevice.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TokenFiles", text);
}

// A name that every file system takes.
QString fileNameFrom(const QString &name)
{
    QString result;
    for (const QChar c : name)
        result +=
            c.isLetterOrNumber() || c == u'-' || c == u'_' || (c == u'.' && !result.isEmpty()) ? c : u'_';
    return result.isEmpty() ? u"annotator"_s : result;
}

} // namespace

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
    files.m_suffix = u'.' + suffix;
    return files;
}

QString TokenFiles::nameFor(const QString &annotator) const
{
    const QString stem = fileNameFrom(annotator);
    const auto isUsed = [&](const QString &name) {
        return std::ranges::any_of(m_files, [&](const auto &file) {
            return file.second.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = stem;
    for (int number = 2; isUsed(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

Result<QIODevice *> TokenFiles::of(const Annotator &annotator, const QByteArray &header)
{
    if (const auto found = m_files.find(annotator.name); found != m_files.end())
        return found->second.device.get();
    if (m_suffix.isEmpty() && !m_single)
        return fail(
            Error::Kind::InvalidInput,
            say(QT_TRANSLATE_NOOP("TokenFiles",
                                  "The file holds the work of one annotator, and this is that of “%1” "
                                  "and “%2”. Choose one of them, or the format with a file an "
                                  "annotator."))
                .arg(m_files.begin()->first, annotator.name));
    File file{nameFor(annotator.name), std::move(m_single)};
    if (!file.device) {
        Result<std::unique_ptr<QIODevice>> created = m_output->create(file.name + m_suffix);
        if (!created)
            return std::unexpected(created.error());
        file.device = std::move(*created);
    }
    QIODevice *const device = file.device.get();
    m_files.emplace(annotator.name, std::move(file));
    return writeAll(*device, header).transform([device] { return device; });
}

Result<void> TokenFiles::finish()
{
    Result<void> done;
    if (m_single)
        done = m_output->finish(std::move(m_single));
    for (auto &[annotator, file] : m_files) {
        if (done)
            done = m_output->finish(std::move(file.device));
    }
    return done;
}

void TokenFiles::countAnnotator(const Annotator &annotator, Losses &losses) const
{
    const auto found = m_files.find(annotator.name);
    const bool named = !m_suffix.isEmpty() && found != m_files.end() && found->second.name == annotator.name;
    if (!named)
        losses.add(u"annotator"_s, say(QT_TRANSLATE_NOOP("TokenFiles", "Who the annotator is")));
    else if (annotator.kind != Annotator::Kind::Human)
        losses.add(u"annotator"_s,
                   say(QT_TRANSLATE_NOOP("TokenFiles", "That an annotator is a model or an adjudicator")));
}

} // namespace Galley
