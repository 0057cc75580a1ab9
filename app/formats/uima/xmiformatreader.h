#pragma once

#include "formats/uima/casformatreader.h"

namespace Galley {

inline const QString XmiSuffix = QStringLiteral(".xmi");

// Reads XMI files with the type system that is nearest to each: in its folder, or in one above.
class XmiFormatReader : public CasFormatReader
{
public:
    explicit XmiFormatReader(const ReadInput &input);

protected:
    [[nodiscard]] Result<CasFile> parse(const QByteArray &bytes, const QString &entry) override;
    [[nodiscard]] TypeSystem typesOf(const QString &entry) const override;

private:
    [[nodiscard]] QString typeSystemFor(const QString &entry) const;
    [[nodiscard]] Result<TypeSystem> load(const QString &typeSystem) const;

    QHash<QString, QString> m_typeSystems; // entries by their folders, which end with '/'
    mutable QString m_loaded; // the type system that was read last: the next file mostly has the same
    mutable TypeSystem m_types;
};

} // namespace Galley
