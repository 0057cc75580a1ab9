#pragma once

#include "formats/format.h"

#include <array>

namespace Galley {

class SpanTableWriter : public FormatWriter
{
public:
    SpanTableWriter(Output &output, const WriteOptions &options);

    // Creates the files, with their headers.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    enum Table { Spans, Relations, Sets, Comments, Articles };

    struct AttributeColumn
    {
        QString layer;
        QString attribute;
    };

    [[nodiscard]] Result<void> row(Table table, const QStringList &cells);
    [[nodiscard]] Result<void> writeSet(const Article &article, const AnnotationSet &set,
                                        const SpanTimes &times);
    [[nodiscard]] Result<void> writeSpan(const QStringList &owner, const Span &span, qint64 changed);
    [[nodiscard]] Result<void> writeRelation(const QStringList &owner, const Relation &relation,
                                             const AnnotationSet &set);
    [[nodiscard]] Result<void> writeComment(const QStringList &owner, const Comment &comment,
                                            const AnnotationSet &set);
    [[nodiscard]] Result<void> writeArticle(const Article &article);
    [[nodiscard]] QStringList attributeCells(const Span &span) const;

    Output &m_output;
    std::array<std::unique_ptr<QIODevice>, 5> m_files;
    QList<AttributeColumn> m_columns;
    char m_separator = ',';
    bool m_withText = false;
    bool m_protect = true;
};

} // namespace Galley
