#pragma once

#include "formats/format.h"
#include "formats/tables/csvrows.h"

#include <algorithm>
#include <deque>

namespace Galley {

// A CSV or TSV file as a table of text: its encoding, separator and header are given by the settings "header"
// and "separator", or recognised from its beginning.
class CsvTable
{
public:
    static constexpr qsizetype SampleRows = 20;
    // Of files in UTF-16 or UTF-32, which are converted as a whole.
    static constexpr qint64 LargestConverted = 200'000'000;

    [[nodiscard]] static QList<Attribute> settings();
    [[nodiscard]] static Result<CsvTable> open(std::unique_ptr<QIODevice> device, const Place &place,
                                               const QString &encoding, const QJsonObject &settings);

    // Names from the header; without one, empty names, as many as the first row has cells.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }

    [[nodiscard]] const QString &encoding() const { return m_encoding; } // as Article::encoding

    [[nodiscard]] char separator() const { return m_separator; }

    // The first rows, as far as they can be read; next() gives them again.
    [[nodiscard]] QList<QStringList> sample() const;

    // The next row, after the header; nothing at the end.
    [[nodiscard]] std::optional<Result<QList<QByteArray>>> next();

    [[nodiscard]] const Place &place() const { return m_place; } // of that row

    // Of the file, whatever it was converted to.
    [[nodiscard]] qint64 position() const { return std::min(m_rows->position(), m_size); }

    [[nodiscard]] Result<QString> text(const QByteArray &cell) const;

private:
    struct Row
    {
        Result<QList<QByteArray>> cells;
        Place place;
    };

    CsvTable() = default;
    [[nodiscard]] Result<void> findEncoding(const QByteArray &head, const QString &given);
    void findHeader(const QString &setting);
    [[nodiscard]] bool looksLikeHeader(const QStringList &row) const;
    [[nodiscard]] QStringList texts(const Row &row) const;

    std::unique_ptr<CsvRows> m_rows;
    std::deque<Row> m_ahead; // read already
    QStringList m_columns;
    QString m_encoding;
    QString m_cellEncoding;
    Place m_place;
    char m_separator = ',';
    qint64 m_size = 0; // of the file, in bytes
    bool m_hasHeader = false;
};

} // namespace Galley
