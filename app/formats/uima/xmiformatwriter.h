#pragma once

#include "formats/uima/casformatwriter.h"

namespace Galley {

// XMI files and the TypeSystem.xml of all of them. What XML has no characters for is left out and counted.
class XmiFormatWriter : public CasFormatWriter
{
public:
    XmiFormatWriter(Output &output, const SchemaSet &schemas);

    [[nodiscard]] Result<void> finish() override;

protected:
    [[nodiscard]] bool holds(const ExportDocument &document) override;
    [[nodiscard]] QByteArray encoded(Cas cas) override;

private:
    void leaveOutUnfit(CasStructure &structure);
    void countUnfit(const CasStructure &structure, const QString &feature);
};

} // namespace Galley
