#pragma once

#include "formats/uima/casformatwriter.h"

namespace Galley {

// XMI files and the TypeSystem.xml of all of them. What XML has no characters for is left out and counted, or
// by setting written as XML 1.1, which INCEpTION reads and others do not.
class XmiFormatWriter : public CasFormatWriter
{
public:
    XmiFormatWriter(Output &output, const WriteOptions &options);

    [[nodiscard]] static QList<Attribute> settings();

    [[nodiscard]] Result<void> finish() override;

protected:
    [[nodiscard]] bool holds(const ExportDocument &document) override;
    [[nodiscard]] QByteArray encoded(Cas cas) override;

private:
    [[nodiscard]] bool fits(QStringView text) const;
    [[nodiscard]] bool fits(const QJsonValue &value) const;
    void leaveOutUnfit(CasStructure &structure);
    void countUnfit(const CasStructure &structure, const QString &feature);

    bool m_xml11;
};

} // namespace Galley
