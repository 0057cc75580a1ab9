#pragma once

#include "formats/brat/bratarticles.h"
#include "formats/brat/bratlines.h"
#include "formats/format.h"

namespace Galley::Brat {

class Reader : public FormatReader
{
public:
    // In bytes: more than one annotator's work on an article has.
    static constexpr qint64 LargestAnnotation = 200 * 1000 * 1000;

    Reader(ReadInput input, Folders folders);

    [[nodiscard]] std::optional<Document> next() override;

    [[nodiscard]] qint64 position() const override { return m_position; }

    [[nodiscard]] qint64 size() const override { return m_size; }

    [[nodiscard]] Schema declared() const override;

private:
    // Parts whose text is another are put back, as articles of their own.
    [[nodiscard]] Document read(ArticleFiles files);
    [[nodiscard]] bool isEmpty(const QString &entry) const;
    [[nodiscard]] Result<QByteArray> contentOf(const QString &entry) const;
    [[nodiscard]] Result<QByteArray> takeText(ArticleFiles &files);
    void take(const Lines &lines, const Part &part, Document &document) const;
    [[nodiscard]] Result<Lines> linesOf(const Part &part) const;

    ReadInput m_input;
    QList<ArticleFiles> m_articles;
    QList<ArticleFiles> m_putBack;
    QHash<QString, qint64> m_sizes;
    qsizetype m_next = 0;
    qint64 m_position = 0;
    qint64 m_size = 0;
};

} // namespace Galley::Brat
