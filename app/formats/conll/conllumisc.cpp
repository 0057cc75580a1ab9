#include "formats/conll/conllumisc.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

const QHash<QChar, QChar> &escapes()
{
    static const QHash<QChar, QChar> all{{u's', u' '},  {u't', u'\t'}, {u'r', u'\r'},
                                         {u'n', u'\n'}, {u'p', u'|'},  {u'\\', u'\\'}};
    return all;
}

bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

ConlluMisc::ConlluMisc(QStringView misc)
{
    if (misc == u"_")
        return;
    for (const QStringView item : misc.split(u'|')) {
        const qsizetype equals = item.indexOf(u'=');
        if (equals >= 0)
            m_items.append({item.first(equals).toString(), item.sliced(equals + 1).toString()});
    }
}

std::optional<QString> ConlluMisc::value(QStringView name) const
{
    const auto found = std::ranges::find(m_items, name, &std::pair<QString, QString>::first);
    return found == m_items.end() ? std::nullopt : std::optional(found->second);
}

QString unescapedSpaces(QStringView escaped)
{
    QString text;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != u'\\' || i + 1 == escaped.size()) {
            text += escaped[i];
            continue;
        }
        const QChar c = escaped[++i];
        bool isHex = false;
        const ushort unit = c == u'u' ? escaped.sliced(i + 1).left(4).toUShort(&isHex, 16) : ushort(0);
        if (isHex && escaped.size() > i + 4) {
            text += QChar(unit);
            i += 4;
        } else if (const auto known = escapes().constFind(c); known != escapes().constEnd()) {
            text += *known;
        } else {
            text += u'\\';
            text += c;
        }
    }
    return text;
}

QString escapedSpaces(QStringView text)
{
    QString escaped;
    for (const QChar c : text) {
        const QChar letter = escapes().key(c, QChar());
        if (!letter.isNull())
            escaped += u'\\' + QString(letter);
        else if (isUnseen(c))
            escaped += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return escaped;
}

QString escapedField(const QString &field)
{
    QString escaped;
    for (const QChar c : field) {
        if (QStringView(u"%-()|=[]/,").contains(c) || isUnseen(c))
            escaped +=
                QString::fromLatin1(QString(c).toUtf8().toPercentEncoding({}, QByteArray(1, c.toLatin1())));
        else
            escaped += c;
    }
    return escaped;
}

QString unescapedField(const QString &field)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(field.toUtf8());
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? text : field;
}

} // namespace Galley
