#pragma once

#include "formats/format.h"
#include "formats/jsonwriter.h"
#include "formats/tasks/labelstudiocontrols.h"
#include "formats/tasks/offsetunits.h"
#include "formats/tasks/setlosses.h"

namespace Galley {

class LabelStudioWriter : public FormatWriter
{
public:
    LabelStudioWriter(Output &output, std::unique_ptr<QIODevice> tasks, const WriteOptions &options);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    void writeData(const Article &article);
    void writeAnnotation(const AnnotationSet &set, const Article &article);
    void writePrediction(const AnnotationSet &set, const Article &article);
    void writeResults(const AnnotationSet &set, const Article &article);
    void writeSpan(const Span &span, const UnitOffsets &offsets);
    void writeAttributes(const Span &span, Range range);
    void writeFields(const AnnotationSet &set);
    void writeRelation(const Relation &relation, const AnnotationSet &set);
    // What every result begins with.
    void beginResult(const QString &id, const QString &control, QByteArrayView type);
    void writeRange(Range range);
    // A control's value as it is told; false, and nothing, when it does not fit.
    [[nodiscard]] bool writeValue(const QJsonValue &value, const Attribute &declared, const QString &id,
                                  const QString &control, const Range *range);
    void countLosses(const AnnotationSet &set);

    Output &m_output;
    std::unique_ptr<QIODevice> m_tasks;
    const SchemaSet m_schemas;
    const LabelStudioControls m_controls;
    OffsetUnit m_unit;
    PiecesPolicy m_pieces;
    bool m_first = true;
    JsonWriter m_json;
    SetLosses m_lost{m_losses};
};

} // namespace Galley
