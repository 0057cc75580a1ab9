#include "packages/mergewords.h"

#include "text/listed.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley::MergeWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::MergeWords)
};

void add(QStringList &parts, qint64 count, const QString &text)
{
    if (count > 0)
        parts += text;
}

} // namespace

QString result(SetMerge merge)
{
    switch (merge) {
    case SetMerge::Unchanged:
        return Words::tr("No changes");
    case SetMerge::Already:
        return Words::tr("Merged already");
    case SetMerge::Taken:
        return Words::tr("Goes in");
    case SetMerge::Conflict:
        return Words::tr("Conflict");
    case SetMerge::Replaced:
        return Words::tr("Replaces the project’s");
    case SetMerge::Both:
        return Words::tr("Both are kept");
    case SetMerge::TakenBack:
        return Words::tr("Was taken back");
    case SetMerge::Refused:
        return Words::tr("Refused");
    }
    return {};
}

QString handedIn(const MergedPackage &package)
{
    if (!package.handIn)
        return Words::tr("not handed in");
    return QLocale().toString(package.handIn->at.toLocalTime(), QLocale::ShortFormat);
}

QString place(const SetDifference &difference)
{
    switch (difference.kind) {
    case SetDifference::Kind::Span:
        return Words::tr("“%1”").arg(difference.quote.simplified());
    case SetDifference::Kind::Relation:
        return Words::tr("Relation from “%1”").arg(difference.quote.simplified());
    case SetDifference::Kind::Comment:
        return Words::tr("Comment");
    case SetDifference::Kind::Field:
        return difference.quote;
    case SetDifference::Kind::State:
        return Words::tr("State");
    }
    return {};
}

QString version(const QStringList &version)
{
    return version.isEmpty() ? u"–"_s : listedAll(version);
}

QString summary(const MergeReport &report, bool isDone)
{
    const auto count = [&](SetMerge merge) { return int(report.count(merge)); };
    const int in = count(SetMerge::Taken) + count(SetMerge::Replaced) + count(SetMerge::Both);
    const int conflicts = count(SetMerge::Conflict);
    const int refused = count(SetMerge::Refused);
    const int already = count(SetMerge::Already);
    const int back = count(SetMerge::TakenBack);
    QStringList parts;
    add(parts, in,
        isDone ? Words::tr("%n article(s) merged", nullptr, in)
               : Words::tr("%n article(s) go in", nullptr, in));
    add(parts, conflicts, Words::tr("%n conflict(s), where the project’s stays", nullptr, conflicts));
    add(parts, refused, Words::tr("%n refused", nullptr, refused));
    add(parts, back, Words::tr("%n taken back before", nullptr, back));
    add(parts, in == 0 && conflicts + refused + back == 0,
        already > 0 ? Words::tr("Already merged: nothing to do") : Words::tr("Nothing new"));
    return parts.join(u" · "_s);
}

QString remarks(const MergeReport &report)
{
    QStringList lines;
    for (const Error &problem : report.problems)
        lines += problem.message;
    for (const MergedPackage &package : report.packages) {
        for (const QString &warning : package.warnings)
            lines += u"%1: %2"_s.arg(QFileInfo(package.file).fileName(), warning);
    }
    return lines.join(u'\n');
}

} // namespace Galley::MergeWords
