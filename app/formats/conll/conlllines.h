#pragma once

#include "formats/linereader.h"

#include <QList>

namespace Galley {

// One line of a column file.
struct ConllLine
{
    enum class Kind {
        Blank, // ends a sentence
        Start, // begins a document: -DOCSTART-, "# newdoc", "#begin document"
        Comment,
        Row,
        Fault, // too long, or another number of columns
    };

    Kind kind = Kind::Blank;
    QByteArray text = {};
    QList<QByteArrayView> fields = {}; // of a row, in the text
    QString id = {};                   // of a document, if it says one
    QString fault = {};
};

// The fields of a line: between single tabs, or between blanks.
[[nodiscard]] QList<QByteArrayView> fieldsOf(QByteArrayView line, bool tabs);

// Reads a file of columns line by line. The first line that can only be a row says how the columns are
// separated and how many there are. A line that begins with "#" is a row when it has that many, and a tag in
// the last: "#" is a token, too.
class ConllLines
{
public:
    static constexpr qint64 LongestLine = 1'000'000;

    ConllLines(std::unique_ptr<QIODevice> device, const Place &place)
        : m_lines(std::move(device), place, LongestLine)
    {}

    [[nodiscard]] std::optional<ConllLine> next();

    [[nodiscard]] Place place() const { return m_lines.place(); }

    [[nodiscard]] qint64 position() const { return m_lines.position(); }

    // Whether all of it so far is.
    [[nodiscard]] bool isUtf8() const { return m_isUtf8; }

    // Known after the first row.
    [[nodiscard]] bool tabs() const { return m_tabs; }

    [[nodiscard]] qsizetype columns() const { return m_columns; }

private:
    [[nodiscard]] ConllLine asRow(QByteArray text);

    LineReader m_lines;
    bool m_isUtf8 = true;
    bool m_tabs = false;
    qsizetype m_columns = 0;
};

} // namespace Galley
