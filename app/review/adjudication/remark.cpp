#include "review/adjudication/remark.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const char *sentenceFor(ReviewRemark::Kind kind)
{
    using Kind = ReviewRemark::Kind;
    switch (kind) {
    case Kind::OneAnnotator:
        return QT_TRANSLATE_NOOP("ReviewRemark", "Only %1 has worked on this article: nothing to compare.");
    case Kind::NotBegun:
        return QT_TRANSLATE_NOOP("ReviewRemark",
                                 "%1 has opened this article and not begun, and is left out.");
    case Kind::Unfinished:
        return QT_TRANSLATE_NOOP("ReviewRemark", "%1 is not done with this article.");
    case Kind::EmptySet:
        return QT_TRANSLATE_NOOP("ReviewRemark", "%1 is done, and has marked nothing.");
    case Kind::OtherVersion:
        return QT_TRANSLATE_NOOP("ReviewRemark",
                                 "%1 has worked on another version of this article, “%2”, which is not "
                                 "compared: carry the marks over first.");
    case Kind::LabelGone:
        break;
    }
    return QT_TRANSLATE_NOOP("ReviewRemark",
                             "%1 has used “%2”, which no schema of the project has: it cannot go into gold "
                             "before the schema has it again, or another label is given.");
}

} // namespace

QString textOf(const ReviewRemark &remark)
{
    const QString sentence = QCoreApplication::translate("ReviewRemark", sentenceFor(remark.kind));
    return remark.subject.isEmpty() ? sentence.arg(remark.annotator)
                                    : sentence.arg(remark.annotator, remark.subject);
}

QString wordFor(ReviewRemark::Kind kind)
{
    static const QStringList words{u"one-annotator"_s, u"not-begun"_s,     u"unfinished"_s,
                                   u"empty-set"_s,     u"other-version"_s, u"label-gone"_s};
    return words[int(kind)];
}

} // namespace Galley
