#include "formats/uima/tsvparser.h"

#include "formats/uima/tsvescapes.h"

#include <QCoreApplication>

#include <algorithm>

// The part of the parser that makes annotations of rows and joins them.

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

namespace {

const QString Dependency = u"de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"_s;

bool isColumnEmpty(const QString &value)
{
    return value == "_"_L1;
}

} // namespace

void Parser::readUnit(const Row &row)
{
    const QString &name = row.fields[0];
    if (m_units.contains(name)) {
        report(row.line,
               QCoreApplication::translate("WebAnnoTsv", "The token number %1 stands twice.").arg(name));
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
        report(
            row.line,
            QCoreApplication::translate("WebAnnoTsv",
                                        "The token “%1” is not the text from %2 to %3, in UTF-16 units. The "
                                        "annotations on it are left out.")
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
                report(row.line,
                       QCoreApplication::translate("WebAnnoTsv", "“%1” names no place in a chain.")
                           .arg(stacked[at]));
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
        report(row.line,
               QCoreApplication::translate("WebAnnoTsv", "A slot has not as many roles as targets."));
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
                   QCoreApplication::translate("WebAnnoTsv", "There is no annotation %1%2 to lead to.")
                       .arg(reference.unit,
                            reference.number.isEmpty() ? QString() : u'[' + reference.number + u']'));
    }
}

} // namespace Galley::Tsv
