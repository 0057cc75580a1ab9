#include "formats/conll/conllucolumns.h"

#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Names{"ID"_L1,    "FORM"_L1, "LEMMA"_L1,  "UPOS"_L1, "XPOS"_L1,
                           "FEATS"_L1, "HEAD"_L1, "DEPREL"_L1, "DEPS"_L1, "MISC"_L1};

std::unexpected<Error> refuse(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

bool mayHoldSpace(size_t column)
{
    return Names[column] == "FORM"_L1 || Names[column] == "LEMMA"_L1 || Names[column] == "MISC"_L1;
}

// What UD refuses in a column whose line can be read nevertheless.
QString faultIn(QStringView value, size_t column)
{
    if (value.isEmpty())
        return QCoreApplication::translate("Conllu", "The column %1 is empty: write “_”.").arg(Names[column]);
    if (value.front().isSpace() || value.back().isSpace())
        return QCoreApplication::translate("Conllu", "The column %1 begins or ends with white space.")
            .arg(Names[column]);
    if (!mayHoldSpace(column) && std::ranges::any_of(value, [](QChar c) { return c.isSpace(); }))
        return QCoreApplication::translate("Conllu", "The column %1 holds white space.").arg(Names[column]);
    return {};
}

// A number from 1 (or 0) without leading zeros; -1 when it is none.
qint64 numberIn(QStringView text, qint64 least)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || text.isEmpty() || text.size() > 9 || (text.size() > 1 && text.front() == u'0'))
        return -1;
    const qint64 number = text.toLongLong();
    return number < least ? -1 : number;
}

bool takeId(QStringView id, ConlluRow &row)
{
    const qsizetype dash = id.indexOf(u'-');
    const qsizetype point = id.indexOf(u'.');
    if (dash < 0 && point < 0) {
        row.kind = ConlluRow::Kind::Word;
        row.first = row.last = numberIn(id, 1);
    } else if (dash >= 0) {
        row.kind = ConlluRow::Kind::Range;
        row.first = numberIn(id.first(dash), 1);
        row.last = numberIn(id.sliced(dash + 1), 1);
    } else {
        row.kind = ConlluRow::Kind::Empty;
        row.first = numberIn(id.first(point), 0);
        row.last = numberIn(id.sliced(point + 1), 1);
    }
    return row.first >= 0 && row.last >= 0;
}

// The number of the last word before what comes next.
qint64 wordsIn(const QList<ConlluRow> &rows)
{
    if (rows.isEmpty())
        return 0;
    return rows.last().kind == ConlluRow::Kind::Range ? rows.last().first - 1 : rows.last().first;
}

qint64 endOfLastRange(const QList<ConlluRow> &rows)
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->kind == ConlluRow::Kind::Range)
            return row->last;
    }
    return 0;
}

QString misplacedRange(const ConlluRow &row, const QList<ConlluRow> &before)
{
    const QString range = QString::number(row.first) + u'-' + QString::number(row.last);
    if (row.last < row.first)
        return QCoreApplication::translate("Conllu", "The range %1 ends before it begins.").arg(range);
    if (row.first != wordsIn(before) + 1)
        return QCoreApplication::translate("Conllu", "The range %1 does not stand before its first word.")
            .arg(range);
    if (row.first <= endOfLastRange(before))
        return QCoreApplication::translate("Conllu", "The range %1 overlaps another.").arg(range);
    return {};
}

QString misplacedEmpty(const ConlluRow &row, const QList<ConlluRow> &before)
{
    const QString id = QString::number(row.first) + u'.' + QString::number(row.last);
    const bool follows = !before.isEmpty() && before.last().kind == ConlluRow::Kind::Empty;
    const qint64 number = follows ? before.last().last + 1 : 1;
    if (row.first != wordsIn(before) || (!before.isEmpty() && before.last().kind == ConlluRow::Kind::Range))
        return QCoreApplication::translate("Conllu", "The empty node %1 does not stand behind its word.")
            .arg(id);
    if (row.last != number)
        return QCoreApplication::translate("Conllu",
                                           "Empty nodes are counted from 1: this is %1, and not %2.")
            .arg(QString::number(row.first) + u'.' + QString::number(number), id);
    return {};
}

} // namespace

Result<ConlluColumns> conlluColumns(QByteArrayView line)
{
    const QStringList fields = exactFromUtf8(line).split(u'\t');
    if (fields.size() != qsizetype(Names.size()))
        return refuse(QCoreApplication::translate(
            "Conllu", "The line has %n column(s) between tabs, and not 10.", nullptr, int(fields.size())));
    ConlluColumns columns;
    if (!takeId(fields[0], columns.row))
        return refuse(QCoreApplication::translate("Conllu",
                                                  "“%1” is no ID: words are counted 1, 2, 3, …, ranges are "
                                                  "such as 1-2 and empty nodes such as 1.1.")
                          .arg(fields[0]));
    if (fields[1].isEmpty())
        return refuse(faultIn(fields[1], 1));
    for (size_t i = 1; i < Names.size(); ++i) {
        if (const QString fault = faultIn(fields[qsizetype(i)], i); !fault.isEmpty())
            columns.faults.append(fault);
    }
    columns.row.form = fields[1];
    columns.row.misc = fields[9];
    return columns;
}

QString misplaced(const ConlluRow &row, const QList<ConlluRow> &before)
{
    switch (row.kind) {
    case ConlluRow::Kind::Range:
        return misplacedRange(row, before);
    case ConlluRow::Kind::Empty:
        return misplacedEmpty(row, before);
    case ConlluRow::Kind::Word:
        break;
    }
    const qint64 number = wordsIn(before) + 1;
    return row.first == number
        ? QString()
        : QCoreApplication::translate("Conllu", "Words are counted 1, 2, 3, …: this is %1, and not %2.")
              .arg(number)
              .arg(row.first);
}

} // namespace Galley
