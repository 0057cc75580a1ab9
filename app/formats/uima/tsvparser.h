#pragma once

#include "formats/linereader.h"
#include "formats/uima/tsvheader.h"
#include "formats/uima/xmireader.h"

#include <QSet>

namespace Galley::Tsv {

// Makes a CAS of a WebAnno TSV 3 file. What stood between sentences the file does not say: as INCEpTION does,
// a line end and then spaces are taken for it, so that the offsets are right.
class Parser
{
public:
    explicit Parser(LineReader lines);

    [[nodiscard]] Result<CasFile> parse();
    // Reads no further than the header and what Galley put before the first sentence.
    [[nodiscard]] Result<TypeSystem> parseTypes();

private:
    struct Row
    {
        QStringList fields;
        qint64 line = -1;
        Utf16Range range = {};
    };

    // A token, or a part of one, with the annotations in it by layer.
    struct Unit
    {
        qint64 token = 0; // structure; 0: a part
        QHash<qsizetype, QList<qint64>> annotations;
    };

    // An end of a relation or slot, to be found when everything is read.
    struct Reference
    {
        qint64 from = 0; // structure
        QString feature;
        QString type; // of what it leads to
        QString unit;
        QString number; // empty or "0": the unit has only one
        qint64 line = -1;
    };

    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readBody();
    [[nodiscard]] Result<void> take(const QString &line);
    void takeComment(const QString &line);
    void takeRow(const QString &line);
    [[nodiscard]] Result<void> endSentence();
    [[nodiscard]] Result<void> place(const QString &sentence, qsizetype begin);
    [[nodiscard]] QString sentenceText() const;
    [[nodiscard]] bool fits(const Row &row, QStringView text, qsizetype begin) const;

    void readUnit(const Row &row);
    void readLayer(const Row &row, qsizetype layer, qsizetype field, Unit &unit);
    void readColumn(const Row &row, qsizetype layer, const Column &column, const QString &value, Unit &unit);
    void setValue(const Row &row, const Column &column, qint64 id, QStringView value);
    void setLinks(const Row &row, const Column &column, qint64 id, QStringView value);
    [[nodiscard]] qint64 annotation(const Row &row, qsizetype layer, qsizetype index, const QString &number,
                                    Unit &unit);
    [[nodiscard]] qint64 add(const QString &type, std::optional<Utf16Range> range, qint64 line);

    [[nodiscard]] CasStructure &structure(qint64 id) { return m_structures[size_t(id) - FirstId]; }

    void connectChains();
    void connectReferences();
    [[nodiscard]] qint64 find(const Reference &reference) const;
    void finish();
    void report(qint64 line, const QString &message);

    static constexpr qint64 SofaId = 1;
    static constexpr qint64 FirstId = 2;

    LineReader m_lines;
    std::optional<QString> m_pending; // the line that ended the header
    Header m_header;
    CasFile m_file;
    QString m_text;
    QStringList m_sentence; // its lines, escaped
    std::vector<Row> m_rows;
    std::vector<CasStructure> m_structures;
    QHash<QString, Unit> m_units;
    QHash<std::pair<qsizetype, QString>, qint64> m_numbered; // annotations by layer and number
    QHash<QString, qint64> m_anyNumbered;
    QMap<std::pair<qsizetype, qint64>, QMap<qint64, qint64>> m_chains; // links by layer, chain and place
    QList<Reference> m_references;
    QSet<qint64> m_refused; // annotations on rows that are wrong
    QJsonObject m_own;      // what Galley wrote of the article and the set
};

} // namespace Galley::Tsv
