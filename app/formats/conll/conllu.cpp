#include "formats/conll/conllu.h"

#include "formats/conll/annotatorsetting.h"
#include "formats/conll/conllureader.h"
#include "formats/conll/conlluwriter.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

QString Conllu::id() const
{
    return m_form == Form::File ? u"conllu"_s : u"conllu-folder"_s;
}

QString Conllu::name() const
{
    return m_form == Form::File ? QCoreApplication::translate("Conllu", "CoNLL-U")
                                : QCoreApplication::translate("Conllu", "CoNLL-U, one file per annotator");
}

QStringList Conllu::suffixes() const
{
    return {u"conllu"_s};
}

QList<Attribute> Conllu::readSettings() const
{
    return {annotatorSetting()};
}

QList<Attribute> Conllu::writeSettings() const
{
    return {tokensSetting()};
}

// Ten columns in the first row, the first of them the ID 1 (or that of what may come before it).
Format::Match Conllu::match(const FileHead &head) const
{
    const bool named = head.path.endsWith(".conllu"_L1, Qt::CaseInsensitive);
    QByteArrayView bytes = head.bytes;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (line.trimmed().isEmpty() || line.startsWith('#') || line.startsWith("\xEF\xBB\xBF#"))
            continue;
        const bool first = line.startsWith("1\t") || line.startsWith("1-") || line.startsWith("0.1\t");
        const bool ten = std::ranges::count(line, '\t') == 9;
        return first && ten ? (named ? Match::Certain : Match::Likely) : (named ? Match::Likely : Match::No);
    }
    return named ? Match::Likely : Match::No;
}

Result<std::unique_ptr<FormatReader>> Conllu::reader(const ReadInput &input) const
{
    if (!canRead())
        return Format::reader(input);
    return std::make_unique<ConlluReader>(input);
}

Result<std::unique_ptr<FormatWriter>> Conllu::writer(Output &output, const WriteOptions &options) const
{
    Result<TokenFiles> files =
        m_form == Form::File ? TokenFiles::single(output) : TokenFiles::folder(output, suffixes().front());
    return std::move(files).transform([&](TokenFiles opened) -> std::unique_ptr<FormatWriter> {
        return std::make_unique<ConlluWriter>(std::move(opened), tokenRuleFrom(options.settings));
    });
}

} // namespace Galley
