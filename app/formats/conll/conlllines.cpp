#include "formats/conll/conlllines.h"

#include "formats/conll/tagscheme.h"
#include "text/utf8.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

QByteArrayView trimmedEnd(QByteArrayView line)
{
    while (!line.isEmpty() && isBlank(line.back()))
        line.chop(1);
    return line;
}

// "-DOCSTART- (some id)", with or without the columns of CoNLL-2003.
std::optional<QString> docStart(QByteArrayView line)
{
    if (!line.startsWith("-DOCSTART-"))
        return {};
    const qsizetype open = line.indexOf('(');
    const qsizetype close = line.lastIndexOf(')');
    return open < 0 || close < open ? QString() : QString::fromUtf8(line.sliced(open + 1, close - open - 1));
}

// "#begin document (some id); part 000"
std::optional<QString> beginDocument(QByteArrayView line)
{
    if (!line.startsWith("#begin document"))
        return {};
    const qsizetype open = line.indexOf('(');
    const qsizetype close = line.lastIndexOf(')');
    if (open < 0 || close < open)
        return QString();
    const QString id = QString::fromUtf8(line.sliced(open + 1, close - open - 1));
    const qsizetype part = line.indexOf("part ", close);
    const int number = part < 0 ? 0 : line.sliced(part + 5).trimmed().toInt();
    return number == 0 ? id : QString(id + u'-' + QString::number(number));
}

// "# newdoc id = some id"
std::optional<QString> newDocument(QByteArrayView line)
{
    const QByteArrayView rest = line.startsWith('#') ? line.sliced(1).trimmed() : QByteArrayView();
    if (rest != "newdoc" && !rest.startsWith("newdoc "))
        return {};
    const qsizetype equals = rest.indexOf('=');
    return equals < 0 ? QString() : QString::fromUtf8(rest.sliced(equals + 1).trimmed());
}

std::optional<QString> startOf(QByteArrayView line)
{
    if (std::optional<QString> id = docStart(line))
        return id;
    if (std::optional<QString> id = beginDocument(line))
        return id;
    return newDocument(line);
}

} // namespace

QList<QByteArrayView> fieldsOf(QByteArrayView line, bool tabs)
{
    QList<QByteArrayView> fields;
    line = trimmedEnd(line);
    for (qsizetype begin = 0; begin <= line.size();) {
        qsizetype end = begin;
        while (end < line.size() && (tabs ? line[end] != '\t' : !isBlank(line[end])))
            ++end;
        if (tabs || end > begin)
            fields.append(line.sliced(begin, end - begin));
        begin = end + 1;
    }
    return fields;
}

ConllLine ConllLines::asRow(QByteArray text)
{
    ConllLine line{ConllLine::Kind::Row, std::move(text)};
    const bool marked = line.text.startsWith('#');
    if (m_columns == 0) {
        if (marked)
            return {ConllLine::Kind::Comment, std::move(line.text)};
        m_tabs = line.text.contains('\t');
        m_columns = fieldsOf(line.text, m_tabs).size();
    }
    line.fields = fieldsOf(line.text, m_tabs);
    const bool fits = line.fields.size() == m_columns;
    if (marked && !(fits && tagFrom(line.fields.back(), TagScheme::Iob2)))
        line.kind = ConllLine::Kind::Comment;
    else if (!fits)
        line = {.kind = ConllLine::Kind::Fault,
                .fault =
                    QCoreApplication::translate("Conll", "The line has %n column(s), and the first one %1.",
                                                nullptr, int(line.fields.size()))
                        .arg(m_columns)};
    return line;
}

std::optional<ConllLine> ConllLines::next()
{
    std::optional<Result<QByteArray>> read = m_lines.next();
    if (!read)
        return {};
    if (!*read)
        return ConllLine{.kind = ConllLine::Kind::Fault, .fault = read->error().message};
    QByteArray text = std::move(**read);
    m_isUtf8 = m_isUtf8 && scanUtf8(text).firstInvalid < 0;
    if (trimmedEnd(text).isEmpty())
        return ConllLine{};
    if (std::optional<QString> id = startOf(text))
        return ConllLine{.kind = ConllLine::Kind::Start, .text = std::move(text), .id = *id};
    return asRow(std::move(text));
}

} // namespace Galley
