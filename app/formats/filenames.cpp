#include "formats/filenames.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;
constexpr qsizetype KeptOfLong = 150;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
        c == u'-' || c == u'.';
}

QString escaped(const QByteArray &utf8, qsizetype firstPlain)
{
    QString name;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const QChar c = QLatin1Char(utf8[i]);
        if (i >= firstPlain && isPlain(c))
            name += c;
        else
            name += u'%' + QString::number(uchar(utf8[i]), 16).rightJustified(2, u'0').toUpper();
    }
    return name;
}

// Names that hide a file, lead elsewhere, or are devices on some systems.
bool isSpecial(const QString &name)
{
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return name.startsWith(u'.') || device.match(name).hasMatch();
}

} // namespace

QString portableFileName(const QString &name)
{
    const QString file = escaped(name.toUtf8(), isSpecial(name) ? 1 : 0);
    if (file.size() <= LongestName)
        return file;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return file.first(KeptOfLong) + u'~' + QString::fromLatin1(hash.first(16));
}

QString nameOfPortableFile(const QString &fileName)
{
    if (!fileName.contains(u'%'))
        return fileName;
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(fileName.toUtf8()));
    return portableFileName(name) == fileName ? name : fileName;
}

} // namespace Galley
