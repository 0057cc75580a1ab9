#include "formats/conll/conlllayout.h"

#include "formats/conll/tagrecognition.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What is seen of one column.
struct ColumnView
{
    qint64 tags = 0; // values that are some
    bool isIndex = true;
    TagRecognition recognition;
};

class Survey
{
public:
    explicit Survey(const ConllChoice &choice)
        : m_choice(choice)
    {}

    void take(const ConllLine &line);
    [[nodiscard]] Result<ConllLayout> finish(const ConllLines &lines);

private:
    void takeRow(const ConllLine &line);
    void takeColumn(ColumnView &column, QByteArrayView field) const;
    void endSentence();
    void takeNames(const QByteArray &comment);
    void findToken(ConllLayout &layout) const;
    void findTags(ConllLayout &layout) const;
    void findNames(ConllLayout &layout) const;
    void findScheme(ConllLayout &layout) const;

    [[nodiscard]] bool isTags(qsizetype column) const { return m_columns[size_t(column)].tags == m_rows; }

    const ConllChoice &m_choice;
    std::vector<ColumnView> m_columns;
    QStringList m_names; // of "# global.columns"
    qint64 m_rows = 0;
    qint64 m_inSentence = 0; // rows
    bool m_inDocument = false;
    qint64 m_documents = 0;
};

void Survey::take(const ConllLine &line)
{
    switch (line.kind) {
    case ConllLine::Kind::Row:
        return takeRow(line);
    case ConllLine::Kind::Comment:
        return takeNames(line.text);
    case ConllLine::Kind::Start:
        m_inDocument = false;
        return endSentence();
    case ConllLine::Kind::Blank:
        return endSentence();
    case ConllLine::Kind::Fault:
        return;
    }
}

void Survey::takeRow(const ConllLine &line)
{
    m_columns.resize(size_t(line.fields.size()));
    m_documents += m_inDocument ? 0 : 1;
    m_inDocument = true;
    ++m_rows;
    ++m_inSentence;
    for (qsizetype i = 0; i < line.fields.size(); ++i)
        takeColumn(m_columns[size_t(i)], line.fields[i]);
}

void Survey::takeColumn(ColumnView &column, QByteArrayView field) const
{
    if (column.isIndex) {
        bool number = false;
        const qint64 index = field.toLongLong(&number);
        column.isIndex = number && (index == m_inSentence || index == m_inSentence - 1);
    }
    const std::optional<Tag> tag = tagFrom(field, TagScheme::Iob2);
    column.tags += tag ? 1 : 0;
    column.recognition.add(tag, field.isEmpty() ? '\0' : field.front());
}

void Survey::endSentence()
{
    m_inSentence = 0;
    for (ColumnView &column : m_columns)
        column.recognition.endSentence();
}

void Survey::takeNames(const QByteArray &comment)
{
    const QByteArrayView rest = QByteArrayView(comment).sliced(1).trimmed();
    if (m_rows == 0 && rest.startsWith("global.columns") && rest.contains('='))
        m_names = QString::fromUtf8(rest.sliced(rest.indexOf('=') + 1)).split(u' ', Qt::SkipEmptyParts);
}

void Survey::findToken(ConllLayout &layout) const
{
    layout.token = m_choice.token;
    if (layout.token < 0 && m_names.contains("FORM"_L1))
        layout.token = m_names.indexOf("FORM"_L1);
    if (layout.token < 0)
        layout.token = layout.columns > 2 && m_columns[0].isIndex ? 1 : 0;
}

void Survey::findTags(ConllLayout &layout) const
{
    layout.tags = m_choice.tags;
    if (!layout.tags.isEmpty())
        return;
    for (qsizetype i = 0; i < layout.columns; ++i) {
        const bool isIndex = i < layout.token && m_columns[size_t(i)].isIndex;
        const bool isNamedTags = m_names.isEmpty() || isTags(i);
        if (i != layout.token && !isIndex && isNamedTags)
            layout.tags.append(i);
    }
    // Among columns of other things, tags are the last.
    if (m_names.isEmpty() && !std::ranges::all_of(layout.tags, [&](qsizetype i) { return isTags(i); }))
        layout.tags = {layout.columns - 1};
}

void Survey::findNames(ConllLayout &layout) const
{
    for (const qsizetype column : std::as_const(layout.tags)) {
        if (!m_names.isEmpty())
            layout.layers.append(m_names[column]);
        else if (layout.tags.size() > 1)
            layout.layers.append(u"column-"_s + QString::number(column + 1));
        else
            layout.layers.append(QString());
    }
    for (qsizetype i = layout.token + 1; i < layout.columns; ++i) {
        if (!layout.tags.contains(i))
            layout.passed.append(i);
    }
}

void Survey::findScheme(ConllLayout &layout) const
{
    TagRecognition all;
    for (const qsizetype tags : std::as_const(layout.tags))
        all += m_columns[size_t(tags)].recognition;
    layout.scheme = m_choice.scheme.value_or(all.scheme());
}

Result<ConllLayout> Survey::finish(const ConllLines &lines)
{
    endSentence();
    if (m_rows == 0)
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Conll", "The file holds no tokens."));
    ConllLayout layout{.columns = lines.columns(), .tabs = lines.tabs(), .documents = m_documents};
    if (m_names.size() != layout.columns)
        m_names.clear();
    const qsizetype asked = std::ranges::max(m_choice.tags + QList<qsizetype>{m_choice.token});
    if (asked >= layout.columns || layout.columns < 2)
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Conll", "The file has %n column(s), and needs at least %1.",
                                                nullptr, int(layout.columns))
                        .arg(std::max<qsizetype>(asked + 1, 2)));
    findToken(layout);
    findTags(layout);
    const bool none = std::ranges::all_of(
        layout.tags, [&](qsizetype column) { return m_columns[size_t(column)].tags == 0; });
    if (layout.tags.isEmpty() || (none && m_choice.scheme != TagScheme::Plain))
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("Conll",
                                        "No column holds tags such as O, B-PER and I-PER. Say which one "
                                        "does, or that its labels are plain."));
    findNames(layout);
    findScheme(layout);
    return layout;
}

} // namespace

Result<ConllLayout> surveyConll(ConllLines &lines, const ConllChoice &choice)
{
    Survey survey(choice);
    while (const std::optional<ConllLine> line = lines.next())
        survey.take(*line);
    return survey.finish(lines);
}

} // namespace Galley
