#include "cli/table.h"

#include <algorithm>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

// Terminal cells; characters of no width that wcwidth tells by -1 count as none.
[[nodiscard]] qsizetype cellsOf(const QString &text)
{
    qsizetype cells = 0;
    for (const uint character : text.toUcs4())
        cells += std::max(0, wcwidth(wchar_t(character)));
    return cells;
}

[[nodiscard]] QString padded(const QString &cell, qsizetype width, Table::Align align)
{
    const QString padding(width - cellsOf(cell), u' ');
    return align == Table::Align::Right ? QString(padding + cell) : QString(cell + padding);
}

} // namespace

Table::Table(QStringList headings, QList<Align> alignments)
    : m_headings(std::move(headings))
    , m_alignments(std::move(alignments))
{
    for (const QString &heading : std::as_const(m_headings))
        m_widths += cellsOf(heading);
}

void Table::addRow(QStringList cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_widths[i] = std::max(m_widths[i], cellsOf(cells[i]));
    m_rows += std::move(cells);
}

QString Table::toString() const
{
    QStringList lines{line(m_headings)};
    for (const QStringList &row : m_rows)
        lines += line(row);
    return lines.join(u'\n');
}

QString Table::line(const QStringList &cells) const
{
    QStringList parts;
    for (qsizetype i = 0; i < cells.size(); ++i)
        parts += padded(cells[i], m_widths[i], m_alignments.value(i, Align::Left));
    QString joined = parts.join("  "_L1);
    while (joined.endsWith(u' '))
        joined.chop(1);
    return joined;
}

} // namespace Galley::Cli
