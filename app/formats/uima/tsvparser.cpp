#include "formats/uima/tsvparser.h"

#include "formats/uima/tsvescapes.h"
#include "formats/uima/tsvown.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

namespace {

// White space between two sentences; more is a wrong offset.
constexpr qsizetype LargestGap = 1'000'000;

// "12-17" in UTF-16 units.
std::optional<Utf16Range> rangeFrom(const QString &field)
{
    const qsizetype dash = field.indexOf(u'-');
    bool good = dash > 0;
    const qsizetype begin = good ? field.first(dash).toLongLong(&good) : 0;
    const qsizetype end = good ? field.sliced(dash + 1).toLongLong(&good) : 0;
    return good && begin >= 0 && begin <= end ? std::optional(Utf16Range{begin, end}) : std::nullopt;
}

} // namespace

Parser::Parser(LineReader lines)
    : m_lines(std::move(lines))
{}

void Parser::report(qint64 line, const QString &message)
{
    Place place = m_lines.place();
    place.line = line;
    m_file.problems.append({Error::Kind::InvalidInput, message, {}, place});
}

Result<void> Parser::readHeader()
{
    bool first = true;
    while (std::optional<Result<QByteArray>> bytes = m_lines.next()) {
        if (!*bytes)
            return std::unexpected(bytes->error());
        const QString line = exactFromUtf8(**bytes);
        if (std::exchange(first, false)) {
            const Result<int> version = versionFrom(line);
            if (!version)
                return fail(version.error().kind, version.error().message, {}, m_lines.place());
            m_header.minorVersion = *version;
        } else if (std::optional<Layer> layer = layerFrom(line)) {
            m_header.layers.append(std::move(*layer));
        } else if (line.isEmpty() || !line.startsWith(u'#') || line.startsWith("#Text="_L1)) {
            m_pending = line;
            return {};
        }
    }
    return {};
}

Result<TypeSystem> Parser::parseTypes()
{
    if (Result<void> read = readHeader(); !read)
        return std::unexpected(read.error());
    takeComment(m_pending.value_or(QString()));
    while (m_own.isEmpty() && m_sentence.isEmpty()) {
        const std::optional<Result<QByteArray>> line = m_lines.next();
        if (!line || !*line)
            break;
        takeComment(exactFromUtf8(**line));
    }
    return withOwn(m_header.types(), m_own);
}

Result<CasFile> Parser::parse()
{
    Result<void> read = readHeader();
    if (read)
        read = readBody();
    if (!read)
        return std::unexpected(read.error());
    connectChains();
    connectReferences();
    finish();
    return std::move(m_file);
}

Result<void> Parser::readBody()
{
    if (m_pending) {
        if (Result<void> taken = take(*m_pending); !taken)
            return taken;
    }
    while (std::optional<Result<QByteArray>> bytes = m_lines.next()) {
        if (!*bytes)
            return std::unexpected(bytes->error());
        if (Result<void> taken = take(exactFromUtf8(**bytes)); !taken)
            return taken;
    }
    return endSentence();
}

Result<void> Parser::take(const QString &line)
{
    if (line.isEmpty())
        return endSentence();
    if (!line.startsWith(u'#')) {
        takeRow(line);
        return {};
    }
    Result<void> ended = m_rows.empty() ? Result<void>() : endSentence();
    takeComment(line);
    return ended;
}

void Parser::takeComment(const QString &line)
{
    if (line.startsWith("#Text="_L1)) {
        m_sentence.append(line.sliced(6));
    } else if (line.startsWith(OwnPrefix)) {
        const QByteArray json = line.sliced(OwnPrefix.size()).toUtf8();
        m_own = QJsonDocument::fromJson(json).object();
    }
}

void Parser::takeRow(const QString &line)
{
    Row row{.fields = line.split(u'\t'), .line = m_lines.place().line};
    const std::optional<Utf16Range> range = rangeFrom(row.fields.value(1));
    if (!range)
        report(row.line,
               QCoreApplication::translate("WebAnnoTsv", "“%1” is no begin and end of a token.")
                   .arg(row.fields.value(1)));
    else if (row.fields.size() < 3 + m_header.columns())
        report(row.line,
               QCoreApplication::translate("WebAnnoTsv", "The row has %n column(s) instead of %1.", nullptr,
                                           int(row.fields.size()))
                   .arg(3 + m_header.columns()));
    else {
        row.range = *range;
        m_rows.push_back(std::move(row));
    }
}

bool Parser::fits(const Row &row, QStringView text, qsizetype begin) const
{
    if (row.range.begin < begin || row.range.end > begin + text.size())
        return false;
    const QStringView covered = text.sliced(row.range.begin - begin, row.range.length());
    const QString &token = row.fields[2];
    return covered == token || covered == textFrom(token) || covered == valueFrom(token);
}

// How a text is escaped changed between versions and programs: the way that makes the tokens right is taken.
QString Parser::sentenceText() const
{
    const QString escaped = m_sentence.join(u'\n');
    const QString usual = m_header.minorVersion <= 1 ? textFromJava(escaped) : textFrom(escaped);
    if (!escaped.contains(u'\\') || m_rows.empty())
        return usual;
    const qsizetype begin = m_rows.front().range.begin;
    for (const QString &text : {usual, valueFrom(escaped), escaped}) {
        if (std::ranges::all_of(m_rows, [&](const Row &row) { return fits(row, text, begin); }))
            return text;
    }
    return usual;
}

Result<void> Parser::place(const QString &sentence, qsizetype begin)
{
    const qsizetype gap = begin - m_text.size();
    Place place = m_lines.place();
    if (!m_rows.empty())
        place.line = m_rows.front().line;
    if (gap < 0 || gap > LargestGap)
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("WebAnnoTsv",
                                        "The sentence begins at %1, but the text before it ends at %2: the "
                                        "offsets of the file do not fit its text. They count UTF-16 units.")
                .arg(begin)
                .arg(m_text.size()),
            {}, place);
    if (gap > 0)
        m_text += m_text.isEmpty() ? QString(gap, u' ') : u'\n' + QString(gap - 1, u' ');
    m_text += sentence;
    return {};
}

Result<void> Parser::endSentence()
{
    if (m_sentence.isEmpty() && m_rows.empty())
        return {};
    const QString text = sentenceText();
    const qsizetype next = m_text.isEmpty() ? 0 : m_text.size() + 1;
    const qsizetype begin = m_rows.empty() ? next : m_rows.front().range.begin;
    if (Result<void> placed = place(text, begin); !placed)
        return placed;
    std::ignore = add(Uima::Sentence, Utf16Range{begin, m_text.size()}, -1);
    for (const Row &row : m_rows)
        readUnit(row);
    m_sentence.clear();
    m_rows.clear();
    return {};
}

qint64 Parser::add(const QString &type, std::optional<Utf16Range> range, qint64 line)
{
    const qint64 id = qint64(m_structures.size()) + FirstId;
    m_structures.push_back(
        {.id = id, .type = type, .sofa = range ? SofaId : 0, .range = range, .line = line});
    return id;
}

void Parser::finish()
{
    Cas &cas = m_file.cas;
    cas.types = withOwn(m_header.types(), m_own);
    cas.sofas.push_back({.id = SofaId, .name = Cas::InitialView, .text = m_text});
    const qint64 next = qint64(m_structures.size()) + FirstId;
    for (CasStructure &structure : m_structures) {
        if (!m_refused.contains(structure.id))
            cas.add(std::move(structure));
    }
    addOwn(m_own, SofaId, next, cas);
}

} // namespace Galley::Tsv
