#include "formats/conll/conll.h"

#include "formats/conll/conllreader.h"
#include "formats/conll/conllwriter.h"

#include <QBuffer>
#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewRows = 5; // that could be chance

// The whole lines of a file's beginning.
QByteArray wholeLines(const FileHead &head)
{
    if (head.bytes.size() == head.size)
        return head.bytes;
    return head.bytes.first(head.bytes.lastIndexOf('\n') + 1);
}

} // namespace

QString Conll::id() const
{
    return m_form == Form::File ? u"conll"_s : u"conll-folder"_s;
}

QString Conll::name() const
{
    return m_form == Form::File ? QCoreApplication::translate("Conll", "CoNLL-2003 and other columns of tags")
                                : QCoreApplication::translate("Conll", "CoNLL-2003, one file per annotator");
}

QStringList Conll::suffixes() const
{
    return {u"conll"_s, u"iob"_s, u"iob2"_s, u"bio"_s, u"bioes"_s, u"iobes"_s, u"bmes"_s, u"bilou"_s};
}

QList<Attribute> Conll::readSettings() const
{
    return conllReadSettings();
}

QList<Attribute> Conll::writeSettings() const
{
    return conllWriteSettings();
}

Format::Match Conll::match(const FileHead &head) const
{
    const bool named = std::ranges::any_of(suffixes(), [&](const QString &suffix) {
        return head.path.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    });
    QByteArray bytes = wholeLines(head);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    ConllLines lines(std::move(buffer), Place{});
    qint64 rows = 0;
    qint64 tagged = 0;
    while (const std::optional<ConllLine> line = lines.next()) {
        const bool isRow = line->kind == ConllLine::Kind::Row && line->fields.size() > 1;
        const std::optional<Tag> tag = isRow ? tagFrom(line->fields.back(), TagScheme::Iob2) : std::nullopt;
        const bool fits = isRow ? tag.has_value() : line->kind != ConllLine::Kind::Fault;
        if (line->kind != ConllLine::Kind::Comment && !fits)
            return named ? Match::Likely : Match::No;
        rows += isRow ? 1 : 0;
        tagged += tag && tag->part != Tag::Part::Outside ? 1 : 0;
    }
    if (rows > FewRows && tagged > 0)
        return Match::Certain;
    return named ? Match::Likely : Match::No;
}

Result<std::unique_ptr<FormatReader>> Conll::reader(const ReadInput &input) const
{
    if (!canRead())
        return Format::reader(input);
    return std::make_unique<ConllReader>(input);
}

Result<std::unique_ptr<FormatWriter>> Conll::writer(Output &output, const WriteOptions &options) const
{
    Result<TokenFiles> files =
        m_form == Form::File ? TokenFiles::single(output) : TokenFiles::folder(output, suffixes().front());
    return std::move(files).transform([&](TokenFiles opened) -> std::unique_ptr<FormatWriter> {
        return std::make_unique<ConllWriter>(std::move(opened), options);
    });
}

} // namespace Galley
