#pragma once

#include "formats/annotatorfiles.h"
#include "formats/exportnames.h"
#include "formats/format.h"
#include "formats/jsonwriter.h"
#include "formats/tasks/offsetunits.h"
#include "formats/tasks/setlosses.h"

namespace Galley {

class DoccanoWriter : public FormatWriter
{
public:
    DoccanoWriter(Output &output, const WriteOptions &options);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct Mark
    {
        SpanId span = 0;
        Range range; // in the unit
        QString label;
    };

    [[nodiscard]] Result<void> writeLine(const Article &article, const AnnotationSet &set);
    [[nodiscard]] QList<Mark> marksOf(const AnnotationSet &set, const Article &article,
                                      const UnitOffsets &offsets);
    void writeMarks(const QList<Mark> &marks);
    void writeRelations(const QList<Mark> &marks, const AnnotationSet &set);
    void writeComments(const AnnotationSet &set);
    void countLosses(const AnnotationSet &set);

    AnnotatorFiles m_files;
    ExportNames m_names;
    OffsetUnit m_unit;
    PiecesPolicy m_pieces;
    bool m_withRelations;
    JsonWriter m_json;
    SetLosses m_lost{m_losses};
};

} // namespace Galley
