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

const QString Dependency = u"de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("WebAnnoTsv", text);
}

bool isColumnEmpty(const QString &value)
{
    return value == "_"_L1;
}

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
               say(QT_TRANSLATE_NOOP("WebAnnoTsv", "“%1” is no begin and end of a token."))
                   .arg(row.fields.value(1)));
    else if (row.fields.size() < 3 + m_header.columns())
        report(row.line,
               say(QT_TRANSLATE_NOOP("WebAnnoTsv", "The row has %1 columns instead of %2."))
                   .arg(row.fields.size())
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
            say(QT_TRANSLATE_NOOP("WebAnnoTsv",
                                  "The sentence begins at %1, but the text before it ends at %2: the "
                                  "offsets of the file do not fit its text. They count UTF-16 units."))
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

void Parser::readUnit(const Row &row)
{
    const QString &name = row.fields[0];
    if (m_units.contains(name)) {
        report(row.line, say(QT_TRANSLATE_NOOP("WebAnnoTsv", "The token number %1 stands twice.")).arg(name));
        return;
    }
    Unit unit;
    if (!name.contains(u'.'))
        unit.token = add(Uima::Token, row.range, row.line);
    qsizetype field = 3;
    for (qsizetype layer = 0; layer < m_header.layers.size(); ++layer) {
        readLayer(row, layer, field, unit);
        field += m_header.layers[layer].columns.size();
    }
    if (!fits(row, m_text, 0)) {
        report(row.line,
               say(QT_TRANSLATE_NOOP("WebAnnoTsv",
                                     "The token “%1” is not the text from %2 to %3, in UTF-16 units. The "
                                     "annotations on it are left out."))
                   .arg(row.fields[2])
                   .arg(row.range.begin)
                   .arg(row.range.end));
        for (const QList<qint64> &annotations : std::as_const(unit.annotations))
            m_refused.unite(QSet<qint64>(annotations.begin(), annotations.end()));
    }
    m_units.insert(name, std::move(unit));
}

// The links of chains are told by their place in the chain, so that column goes first.
void Parser::readLayer(const Row &row, qsizetype layer, qsizetype field, Unit &unit)
{
    const QList<Column> &columns = m_header.layers[layer].columns;
    const auto readIf = [&](bool link) {
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QString &value = row.fields[field + column];
            if ((columns[column].form == Column::Form::Link) == link && !isColumnEmpty(value))
                readColumn(row, layer, columns[column], value, unit);
        }
    };
    readIf(true);
    readIf(false);
}

void Parser::readColumn(const Row &row, qsizetype layer, const Column &column, const QString &value,
                        Unit &unit)
{
    const bool chain = m_header.layers[layer].kind == Layer::Kind::Chain;
    const QList<QStringView> stacked = split(value, u'|');
    for (qsizetype at = 0; at < stacked.size(); ++at) {
        // What follows values of slots and relations numbers what they lead to, on chains the chain.
        const bool own = !chain && column.form != Column::Form::Target && column.form != Column::Form::Source;
        const Numbered item = numbered(stacked[at]);
        QString number = own ? item.number.toString() : QString();
        QStringView text = own || chain ? item.text : stacked[at];
        if (column.form == Column::Form::Link) {
            const qsizetype arrow = stacked[at].lastIndexOf("->"_L1);
            if (arrow < 0) {
                report(
                    row.line,
                    say(QT_TRANSLATE_NOOP("WebAnnoTsv", "“%1” names no place in a chain.")).arg(stacked[at]));
                continue;
            }
            number = stacked[at].sliced(arrow + 2).toString();
            text = stacked[at].first(arrow);
        }
        setValue(row, column, annotation(row, layer, at, number, unit), text);
    }
}

qint64 Parser::annotation(const Row &row, qsizetype layer, qsizetype index, const QString &number, Unit &unit)
{
    QList<qint64> &here = unit.annotations[layer];
    const auto key = std::pair(layer, number);
    qint64 id = number.isEmpty() ? here.value(index) : m_numbered.value(key);
    if (id == 0) {
        id = add(m_header.layers[layer].type, row.range, row.line);
        if (m_header.layers[layer].kind == Layer::Kind::Chain) {
            const QStringList parts = number.split(u'-');
            m_chains[{layer, parts.value(0).toLongLong()}].insert(parts.value(1).toLongLong(), id);
        }
    }
    if (!number.isEmpty()) {
        m_numbered.insert(key, id);
        if (!m_anyNumbered.contains(number))
            m_anyNumbered.insert(number, id);
    }
    if (!here.contains(id))
        here.append(id);
    Utf16Range &range = *structure(id).range;
    range = {std::min(range.begin, row.range.begin), std::max(range.end, row.range.end)};
    return id;
}

void Parser::setValue(const Row &row, const Column &column, qint64 id, QStringView value)
{
    switch (column.form) {
    case Column::Form::Plain:
    case Column::Form::Link:
        if (value != "*"_L1)
            structure(id).features.insert(column.feature, CasValue{valueFrom(value)});
        break;
    case Column::Form::Role:
    case Column::Form::Target:
        if (value != "*"_L1 || column.form == Column::Form::Role)
            setLinks(row, column, id, value);
        break;
    case Column::Form::Source: {
        const Numbered unit = numbered(value);
        const QStringList numbers = unit.number.toString().split(u'_');
        // INCEpTION names parts of speech as the ends of dependencies, which lead from token to token.
        const QString &type = structure(id).type == Dependency ? Uima::Token : column.type;
        m_references.append({id, Uima::Source, type, unit.text.toString(), numbers.value(0), row.line});
        m_references.append({id, Uima::Target, type, row.fields[0], numbers.value(1), row.line});
        break;
    }
    case Column::Form::Mark:
        break;
    }
}

// The links are made by their roles, which stand before their targets; of annotations that go on over several
// tokens, once.
void Parser::setLinks(const Row &row, const Column &column, qint64 id, QStringView value)
{
    if (value == "_"_L1)
        return;
    const QList<qint64> links = structure(id).features.value(column.feature).references;
    const QList<QStringView> items = split(value, u';');
    if (column.form == Column::Form::Role && links.isEmpty()) {
        QList<qint64> made;
        for (const QStringView item : items) {
            made.append(add(column.type, {}, row.line));
            if (item != "*"_L1)
                structure(made.last()).features.insert(u"role"_s, CasValue{valueFrom(item)});
        }
        structure(id).features.insert(column.feature, CasValue{.references = made});
    }
    if (column.form == Column::Form::Role || links.isEmpty())
        return;
    if (links.size() != items.size())
        report(row.line, say(QT_TRANSLATE_NOOP("WebAnnoTsv", "A slot has not as many roles as targets.")));
    for (qsizetype at = 0; at < std::min(links.size(), items.size()); ++at) {
        const Numbered unit = numbered(items[at]);
        m_references.append(
            {links[at], u"target"_s, column.type, unit.text.toString(), unit.number.toString(), row.line});
    }
}

void Parser::connectChains()
{
    for (const QMap<qint64, qint64> &chain : std::as_const(m_chains)) {
        qint64 previous = 0;
        for (const qint64 link : chain) {
            if (previous != 0)
                structure(previous).features.insert(u"next"_s, CasValue{.references = {link}});
            previous = link;
        }
    }
}

qint64 Parser::find(const Reference &reference) const
{
    const auto &layers = m_header.layers;
    const qsizetype layer = std::ranges::find(layers, reference.type, &Layer::type) - layers.begin();
    if (!reference.number.isEmpty() && reference.number != "0"_L1) {
        const qint64 own = m_numbered.value({layer, reference.number});
        return own != 0 ? own : m_anyNumbered.value(reference.number);
    }
    const Unit unit = m_units.value(reference.unit);
    if (reference.type != Uima::Annotation)
        return layer == layers.size() ? unit.token : unit.annotations.value(layer).value(0);
    for (qsizetype any = 0; any < layers.size(); ++any) {
        if (layers[any].kind != Layer::Kind::Relation && !unit.annotations.value(any).isEmpty())
            return unit.annotations.value(any).first();
    }
    return unit.token;
}

void Parser::connectReferences()
{
    for (const Reference &reference : std::as_const(m_references)) {
        const qint64 to = find(reference);
        if (to != 0)
            structure(reference.from).features.insert(reference.feature, CasValue{.references = {to}});
        else
            report(reference.line,
                   say(QT_TRANSLATE_NOOP("WebAnnoTsv", "There is no annotation %1%2 to lead to."))
                       .arg(reference.unit,
                            reference.number.isEmpty() ? QString() : u'[' + reference.number + u']'));
    }
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
