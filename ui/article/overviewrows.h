#pragma once

#include "annotation/session.h"
#include "theme/theme.h"

#include <QImage>

#include <vector>

namespace Galley {

// A whole article's spans as a small picture: a row for each stretch of the text, a column for each layer,
// the colour of the label that has most spans there. Rows are made one by one, so that whoever shows the
// picture chooses when the time is spent. A row costs what its spans do.
class OverviewRows
{
public:
    // The session is not owned; null shows nothing. All rows are due after this.
    void setSession(const Session *session, const Theme &theme);
    void setRowCount(int rows);

    [[nodiscard]] const QImage &image() const { return m_image; }

    // Rows that a range touches, first and last.
    [[nodiscard]] std::pair<int, int> rowsOf(Range range) const;
    [[nodiscard]] Range rangeOf(int row) const;

    void setDue(Range range); // the spans there changed
    void setAllDue();

    [[nodiscard]] bool isDue() const { return !m_queue.empty(); }

    // Makes due rows until the time is up, at least one. Returns the first and last made.
    std::pair<int, int> make(qint64 nanoseconds);

private:
    struct Look
    {
        int column = 0;
        QRgb color = 0;
    };

    void makeRow(int row);

    const Session *m_session = nullptr;
    QRgb m_ground = 0;
    QRgb m_unknown = 0; // of labels that no schema has
    QHash<std::pair<QString, QString>, Look> m_looks;
    QImage m_image;
    std::vector<int> m_queue; // due rows, the next one last
    std::vector<bool> m_isQueued;
};

} // namespace Galley
