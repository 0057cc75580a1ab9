#include "formats/uima/xmiformatreader.h"

#include "formats/uima/typesystemxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 LargestTypeSystem = 20'000'000;

bool isTypeSystem(const QString &name)
{
    return name.section(u'/', -1).endsWith("typesystem.xml"_L1, Qt::CaseInsensitive);
}

// With its '/'; empty: none.
QString folderOf(const QString &name)
{
    return name.first(name.lastIndexOf(u'/') + 1);
}

} // namespace

XmiFormatReader::XmiFormatReader(const ReadInput &input)
    : CasFormatReader(input, XmiSuffix)
{
    for (const SourceEntry &entry : source().entries()) {
        if (isTypeSystem(entry.name))
            m_typeSystems.insert(folderOf(entry.name), entry.name);
    }
}

// Empty: there is none.
QString XmiFormatReader::typeSystemFor(const QString &entry) const
{
    if (source().isSingleFile()) {
        for (const QString &name : {u"TypeSystem.xml"_s, u"typesystem.xml"_s}) {
            if (source().has(name))
                return name;
        }
        return {};
    }
    for (QString folder = folderOf(entry);; folder = folderOf(folder.chopped(1))) {
        const QString found = m_typeSystems.value(folder);
        if (!found.isEmpty() || folder.isEmpty())
            return found;
    }
}

Result<TypeSystem> XmiFormatReader::load(const QString &typeSystem) const
{
    if (typeSystem.isEmpty())
        return TypeSystem();
    if (typeSystem == m_loaded)
        return m_types;
    Result<TypeSystem> types =
        source().read(typeSystem, LargestTypeSystem).and_then([&](const QByteArray &xml) {
            return typeSystemFromXml(xml, source().place(typeSystem));
        });
    if (types) {
        m_loaded = typeSystem;
        m_types = *types;
    }
    return types;
}

TypeSystem XmiFormatReader::typesOf(const QString &entry) const
{
    return load(typeSystemFor(entry)).value_or(TypeSystem());
}

Result<CasFile> XmiFormatReader::parse(const QByteArray &bytes, const QString &entry)
{
    return load(typeSystemFor(entry)).and_then([&](const TypeSystem &types) {
        return casFromXmi(bytes, types, source().place(entry));
    });
}

} // namespace Galley
