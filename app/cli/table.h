#pragma once

#include <QStringList>

namespace Galley::Cli {

// Rows of text under headings, in columns of equal width with two spaces between. Wide characters count as
// what they take on a terminal.
class Table
{
public:
    enum class Align { Left, Right };

    explicit Table(QStringList headings, QList<Align> alignments = {});

    void addRow(QStringList cells);

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    // Without the last line end.
    [[nodiscard]] QString toString() const;

private:
    [[nodiscard]] QString line(const QStringList &cells) const;

    QStringList m_headings;
    QList<Align> m_alignments; // missing ones are left
    QList<QStringList> m_rows;
    QList<qsizetype> m_widths;
};

} // namespace Galley::Cli
