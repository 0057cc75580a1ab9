#include "formats/conll/entitybrackets.h"

#include "formats/conll/conllumisc.h"

namespace Galley {

namespace {

// Takes "[1/2]" off an id; false when there is something else in brackets.
bool takePiece(EntityBracket &bracket)
{
    const qsizetype open = bracket.id.indexOf(u'[');
    if (open < 0)
        return true;
    const QStringView inner = QStringView(bracket.id).sliced(open + 1);
    const qsizetype slash = inner.indexOf(u'/');
    if (slash < 0 || !inner.endsWith(u']'))
        return false;
    bracket.piece = inner.first(slash).toInt();
    bracket.pieces = inner.sliced(slash + 1).chopped(1).toInt();
    bracket.id.truncate(open);
    return bracket.piece >= 1 && bracket.piece <= bracket.pieces && bracket.pieces <= 1000;
}

QStringList fieldsIn(const QString &text, qsizetype most)
{
    QStringList fields;
    qsizetype begin = 0;
    while (fields.size() + 1 < most) {
        const qsizetype dash = text.indexOf(u'-', begin);
        if (dash < 0)
            break;
        fields.append(unescapedField(text.sliced(begin, dash - begin)));
        begin = dash + 1;
    }
    fields.append(unescapedField(text.sliced(begin)));
    return fields;
}

std::optional<EntityBracket> bracketOf(QStringView text, EntityBracket::Kind kind, qsizetype fields)
{
    EntityBracket bracket{kind, text.toString()};
    if (kind != EntityBracket::Kind::Close) {
        bracket.fields = fieldsIn(text.toString(), fields);
        bracket.id = bracket.fields.front();
    }
    if (!takePiece(bracket) || bracket.id.isEmpty())
        return {};
    if (!bracket.fields.isEmpty())
        bracket.fields.front() = bracket.id;
    return bracket;
}

} // namespace

std::optional<QList<EntityBracket>> entityBrackets(QStringView value, qsizetype fields)
{
    QList<EntityBracket> brackets;
    for (qsizetype at = 0; at < value.size();) {
        const bool opens = value[at] == u'(';
        const qsizetype begin = opens ? at + 1 : at;
        qsizetype end = begin;
        while (end < value.size() && value[end] != u'(' && value[end] != u')')
            ++end;
        const bool closes = end < value.size() && value[end] == u')';
        if (!opens && !closes)
            return {};
        const EntityBracket::Kind kind = !opens ? EntityBracket::Kind::Close
            : closes                            ? EntityBracket::Kind::Single
                                                : EntityBracket::Kind::Open;
        std::optional<EntityBracket> bracket = bracketOf(value.sliced(begin, end - begin), kind, fields);
        if (!bracket)
            return {};
        brackets.append(std::move(*bracket));
        at = closes ? end + 1 : end;
    }
    return brackets.isEmpty() ? std::nullopt : std::optional(brackets);
}

} // namespace Galley
