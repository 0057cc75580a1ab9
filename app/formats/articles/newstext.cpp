#include "formats/articles/newstext.h"

#include <algorithm>

namespace Galley {

namespace {

// What markup counts as white space: no-break spaces are text.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

void NewsText::raise(Gap gap)
{
    m_gap = std::max(m_gap, gap);
}

// A line of nothing but no-break spaces is none.
void NewsText::dropBlankLine()
{
    if (!QStringView(m_text).sliced(m_line).trimmed().isEmpty())
        return;
    m_text.truncate(m_line);
    while (!m_text.isEmpty() && m_text.back() == u'\n')
        m_text.chop(1);
    m_line = m_text.lastIndexOf(u'\n') + 1;
}

void NewsText::separate()
{
    if (m_gap >= Gap::Line)
        dropBlankLine();
    if (!m_text.isEmpty()) {
        if (m_gap == Gap::Blank)
            m_text += u' ';
        else if (m_gap == Gap::Cell)
            m_text += u'\t';
        else if (m_gap == Gap::Line)
            m_text += u'\n';
        else if (m_gap == Gap::Paragraph)
            m_text += QStringView(u"\n\n");
        if (m_gap >= Gap::Line)
            m_line = m_text.size();
    }
    m_gap = Gap::None;
    m_breaks = false;
    for (const qsizetype open : std::as_const(m_open)) {
        if (m_marks[open].begin < 0)
            m_marks[open].begin = m_text.size();
    }
}

void NewsText::add(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            raise(Gap::Blank);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isBlank(text[end]))
            ++end;
        separate();
        m_text += text.sliced(at, end - at);
        at = end;
    }
}

void NewsText::addVerbatim(QStringView text)
{
    if (text.isEmpty())
        return;
    separate();
    m_text += text;
}

void NewsText::nextCell()
{
    raise(Gap::Cell);
}

void NewsText::breakLine()
{
    raise(m_breaks ? Gap::Paragraph : Gap::Line);
    m_breaks = true;
}

void NewsText::endLine()
{
    raise(Gap::Line);
}

void NewsText::endParagraph()
{
    raise(Gap::Paragraph);
}

void NewsText::beginMark(const QString &label, const QJsonObject &attributes)
{
    m_open.append(m_marks.size());
    m_marks.append({label, attributes});
}

void NewsText::endMark()
{
    if (!m_open.isEmpty())
        m_marks[m_open.takeLast()].end = m_text.size();
}

void NewsText::append(NewsText other)
{
    other.dropBlankLine();
    if (other.isEmpty())
        return;
    endParagraph();
    separate();
    const qsizetype shift = m_text.size();
    m_text += other.m_text;
    const QList<Mark> marks = other.marks();
    for (Mark mark : marks) {
        mark.begin += shift;
        mark.end += shift;
        m_marks.append(std::move(mark));
    }
}

std::optional<NewsText::Mark> NewsText::takeMark(QStringView label)
{
    const auto mark = std::ranges::find(m_marks, label, &Mark::label);
    if (mark == m_marks.end() || !m_open.isEmpty())
        return {};
    return m_marks.takeAt(mark - m_marks.begin());
}

QList<NewsText::Mark> NewsText::marks() const
{
    QList<Mark> marks;
    for (Mark mark : m_marks) {
        mark.end = std::min(mark.end, m_text.size());
        if (mark.begin >= 0 && mark.begin < mark.end)
            marks.append(std::move(mark));
    }
    return marks;
}

} // namespace Galley
