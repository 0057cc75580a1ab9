#include "formats/brat/bratnames.h"

#include "formats/filenames.h"

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isTypeCharacter(QChar c)
{
    return isAsciiWord(c) || c == u'_' || c == u'-';
}

} // namespace

QString fileNameFor(const QString &name)
{
    return portableFileName(name);
}

QString nameOfFile(const QString &fileName)
{
    return nameOfPortableFile(fileName);
}

bool isTypeName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isTypeCharacter);
}

QString typeNameFor(const QString &name)
{
    QString type = name.isEmpty() ? u"_"_s : name;
    std::ranges::replace_if(type, std::not_fn(isTypeCharacter), QChar(u'_'));
    return type;
}

} // namespace Galley::Brat
