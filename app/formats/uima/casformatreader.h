#pragma once

#include "formats/format.h"
#include "formats/uima/casdocument.h"
#include "formats/uima/casfiles.h"
#include "formats/uima/xmireader.h"

namespace Galley {

// Reads files that hold one annotator's work each: those of one article become its sets. They are known by
// where they stand in an INCEpTION project, by what Galley wrote in them, or by standing in one folder with
// the same text.
class CasFormatReader : public FormatReader
{
public:
    // In bytes: a file is held as a whole.
    static constexpr qint64 LargestFile = 200'000'000;

    CasFormatReader(ReadInput input, const QString &suffix);

    [[nodiscard]] std::optional<Document> next() final;

    [[nodiscard]] qint64 position() const final { return m_position; }

    [[nodiscard]] qint64 size() const final { return m_size; }

    [[nodiscard]] Schema declared() const final;

protected:
    [[nodiscard]] const Source &source() const { return *m_input.source; }

    [[nodiscard]] virtual Result<CasFile> parse(const QByteArray &bytes, const QString &entry) = 0;
    // What a file declares, without reading the rest of it where that can be.
    [[nodiscard]] virtual TypeSystem typesOf(const QString &entry) const = 0;

private:
    // An article on its way, with the files that it came from.
    struct Article
    {
        Document document;
        QList<CasPath> paths;
    };

    [[nodiscard]] Document read(const CasPath &path);
    [[nodiscard]] static bool isSameArticle(const Article &article, const Document &document,
                                            const CasPath &path);
    static void merge(Article &article, Document document, const CasPath &path);
    [[nodiscard]] Document finished(Article article) const;
    [[nodiscard]] QString idFor(const Article &article) const;
    [[nodiscard]] static bool namesAnnotators(const Article &article);

    ReadInput m_input;
    CasReading m_reading;
    QList<CasPath> m_paths;
    qsizetype m_next = 0;
    qint64 m_position = 0;
    qint64 m_size = 0;
    std::optional<Article> m_article;
    QSet<QString> m_stemsOfSeveral; // that several files have
};

} // namespace Galley
