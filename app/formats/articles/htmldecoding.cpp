#include "formats/articles/htmldecoding.h"

#include <QHash>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PrescanSize = 4096;

bool isMarked(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

// What browsers take a name for.
QString browsersName(const QString &declared)
{
    static const QHash<QString, QString> names{
        {u"iso-8859-1"_s, u"windows-1252"_s},
        {u"latin1"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},
        {u"ascii"_s, u"windows-1252"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s},
        {u"gb2312"_s, u"GB18030"_s},
        {u"gbk"_s, u"GB18030"_s},
        {u"utf-16"_s, u"UTF-8"_s},
        {u"utf-16le"_s, u"UTF-8"_s},
        {u"utf8"_s, u"UTF-8"_s},
        {u"x-sjis"_s, u"Shift_JIS"_s},
        {u"ks_c_5601-1987"_s, u"EUC-KR"_s},
    };
    return names.value(declared.toLower(), declared);
}

QString declaredIn(const QByteArray &bytes)
{
    static const QRegularExpression meta(u"<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression xml(u"^\\s*<\\?xml[^>]+encoding\\s*=\\s*[\"']([A-Za-z0-9_:.\\-]+)"_s);
    const QString head = QString::fromLatin1(bytes.first(std::min(PrescanSize, bytes.size())));
    for (const QRegularExpression &form : {meta, xml}) {
        if (const QRegularExpressionMatch match = form.match(head); match.hasMatch())
            return browsersName(match.captured(1));
    }
    return {};
}

} // namespace

Result<Decoded> decodeHtml(const QByteArray &bytes, const QString &encoding)
{
    if (!encoding.isEmpty() || isMarked(bytes))
        return decode(bytes, encoding);
    if (const QString declared = declaredIn(bytes); !declared.isEmpty()) {
        if (Result<Decoded> decoded = decode(bytes, declared))
            return decoded;
    }
    return decode(bytes);
}

} // namespace Galley
