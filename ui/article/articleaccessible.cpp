#include "article/articleaccessible.h"

#include "article/articlespeech.h"
#include "article/articleview.h"
#include "text/listed.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const ArticleText &emptyText()
{
    static const ArticleText text;
    return text;
}

// A value in the list of a text's attributes. Qt takes the list apart at every colon and semicolon, and keeps
// backslashes before them.
QString safeValue(QString words)
{
    return words.replace(u';', u',').replace(u':', u' ');
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using AttributesInterface = QAccessibleAttributesInterface;
#else
struct AttributesInterface
{};
#endif

// With the line end after it.
Range paragraphAt(const ArticleText &text, qsizetype offset)
{
    static constexpr auto ends = u"\n\r\u2029";
    const QStringView string = text.string();
    const auto isEnd = [](QChar c) { return QStringView(ends).contains(c); };
    qsizetype begin = text.toUtf16(offset);
    if (begin > 0 && begin < string.size() && string[begin] == u'\n' && string[begin - 1] == u'\r')
        --begin;
    qsizetype end = begin;
    while (begin > 0 && !isEnd(string[begin - 1]))
        --begin;
    while (end < string.size() && !isEnd(string[end]))
        ++end;
    if (end + 1 < string.size() && string[end] == u'\r' && string[end + 1] == u'\n')
        ++end;
    return text.toCodePoints(Utf16Range{begin, std::min(end + 1, string.size())});
}

// Offsets of the interface are UTF-16, as its texts are QStrings.
class ArticleAccessible : public QAccessibleWidget,
                          public QAccessibleTextInterface,
                          public AttributesInterface
{
public:
    explicit ArticleAccessible(ArticleView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text type) const override;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = true;
        return state;
    }

    int characterCount() const override { return int(article().string().size()); }

    int cursorPosition() const override { return int(article().toUtf16(view()->caret())); }

    void setCursorPosition(int position) override { view()->setCaret(toOffset(position)); }

    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }

    void selection(int index, int *begin, int *end) const override;

    void addSelection(int begin, int end) override { view()->select({toOffset(begin), toOffset(end)}); }

    void removeSelection(int) override { view()->setCaret(view()->caret()); }

    void setSelection(int, int begin, int end) override { addSelection(begin, end); }

    void scrollToSubstring(int begin, int end) override
    {
        view()->reveal({toOffset(begin), toOffset(std::max(begin, end))});
    }

    QString text(int begin, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                             int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                            int *end) const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    QString attributes(int offset, int *begin, int *end) const override;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QList<QAccessible::Attribute> attributeKeys() const override { return {QAccessible::Attribute::Custom}; }

    QVariant attributeValue(QAccessible::Attribute key) const override;
#endif

private:
    ArticleView *view() const { return static_cast<ArticleView *>(widget()); }

    const ArticleText &article() const
    {
        const Session *const session = view()->session();
        return session ? session->article().text : emptyText();
    }

    // Clients ask for places that are not there.
    qsizetype toOffset(int utf16) const
    {
        return article().toCodePoints(std::clamp<qsizetype>(utf16, 0, characterCount()));
    }

    QStringList labelsAt(qsizetype offset) const;
    Range runAt(qsizetype offset) const;
    Range unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    Range neighbourOf(qsizetype offset, QAccessible::TextBoundaryType type, bool next) const;
    QString answer(Range range, int *begin, int *end) const;
};

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
#endif
    return QAccessibleWidget::interface_cast(type);
}

QString ArticleAccessible::text(QAccessible::Text type) const
{
    const Session *const session = view()->session();
    if (type == QAccessible::Name && session && !session->article().title.isEmpty())
        return ArticleView::tr("Article: %1").arg(session->article().title);
    if (type == QAccessible::Description)
        return wordsForSpansAt(*view(), view()->caret());
    return QAccessibleWidget::text(type);
}

void ArticleAccessible::selection(int index, int *begin, int *end) const
{
    const Utf16Range range = article().toUtf16(view()->selection());
    *begin = index == 0 ? int(range.begin) : 0;
    *end = index == 0 ? int(range.end) : 0;
}

QString ArticleAccessible::text(int begin, int end) const
{
    const QString &string = article().string();
    const qsizetype from = std::clamp<qsizetype>(begin, 0, string.size());
    return string.sliced(from, std::clamp<qsizetype>(end, from, string.size()) - from);
}

// The character, word, sentence or paragraph around an offset; looks at its surroundings only.
Range ArticleAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const ArticleText &text = article();
    switch (type) {
    case QAccessible::CharBoundary:
        return {offset, nextGrapheme(text, offset)};
    case QAccessible::WordBoundary: {
        const Range word = wordAt(text, offset);
        return word.isEmpty() ? Range{offset, nextGrapheme(text, offset)} : word;
    }
    case QAccessible::SentenceBoundary: {
        const Range sentence = sentenceAt(text, offset);
        return sentence.isEmpty() ? Range{offset, nextGrapheme(text, offset)} : sentence;
    }
    case QAccessible::LineBoundary:
        return view()->lineAt(offset);
    case QAccessible::ParagraphBoundary:
        return paragraphAt(text, offset);
    case QAccessible::NoBoundary:
        break;
    }
    return text.all();
}

QString ArticleAccessible::answer(Range range, int *begin, int *end) const
{
    const Utf16Range units = article().toUtf16(range);
    *begin = int(units.begin);
    *end = int(units.end);
    return article().view(range).toString();
}

QString ArticleAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                                        int *end) const
{
    return answer(unitAt(toOffset(offset), type), begin, end);
}

// The unit before (or after) the one at an offset; white space between words and sentences is none.
Range ArticleAccessible::neighbourOf(qsizetype offset, QAccessible::TextBoundaryType type, bool next) const
{
    const ArticleText &text = article();
    const bool skipsSpace = type == QAccessible::WordBoundary || type == QAccessible::SentenceBoundary;
    const Range here = unitAt(offset, type);
    const qsizetype limit = next ? text.length() : 0;
    qsizetype at = next ? here.end : here.begin;
    while (at != limit) {
        const qsizetype inside = next ? at : previousGrapheme(text, at);
        const Range unit = unitAt(inside, type);
        const bool beyond = next ? unit.begin >= here.end : unit.end <= here.begin;
        if (beyond && !(skipsSpace && text.view(unit).trimmed().isEmpty()))
            return unit;
        at = next ? nextGrapheme(text, at) : inside;
    }
    return {limit, limit};
}

QString ArticleAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                                            int *end) const
{
    return answer(neighbourOf(toOffset(offset), type, false), begin, end);
}

QString ArticleAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                                           int *end) const
{
    return answer(neighbourOf(toOffset(offset), type, true), begin, end);
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect rect = view()->characterRect(toOffset(offset));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(article().toUtf16(view()->offsetAt(view()->viewport()->mapFromGlobal(point))));
}

QStringList ArticleAccessible::labelsAt(qsizetype offset) const
{
    QStringList names;
    for (const SpanId id : view()->spansAt(offset)) {
        const Span *const span = view()->session()->set().span(id);
        const Label *const label = view()->session()->schemas().label(span->layer, span->label);
        names.append(label ? label->name : span->label);
    }
    return names;
}

// The part of a paragraph around an offset in which the spans stay the same.
Range ArticleAccessible::runAt(qsizetype offset) const
{
    Range run = unitAt(offset, QAccessible::ParagraphBoundary);
    if (!view()->session())
        return run;
    for (const SpanIndex::Entry &entry : view()->session()->set().index().touching(run)) {
        for (const qsizetype edge : {entry.extent.begin, entry.extent.end}) {
            if (edge <= offset)
                run.begin = std::max(run.begin, edge);
            else
                run.end = std::min(run.end, edge);
        }
    }
    return run;
}

QString ArticleAccessible::attributes(int offset, int *begin, int *end) const
{
    const qsizetype at = toOffset(offset);
    (void)answer(runAt(at), begin, end);
    const QStringList names = labelsAt(at);
    if (names.isEmpty())
        return {};
    const QColor tint = view()->groundAt(at);
    return u"mark:true;annotation:%1;text-underline-type:single;background-color:rgb(%2,%3,%4)"_s.arg(
        safeValue(listed(names)), QString::number(tint.red()), QString::number(tint.green()),
        QString::number(tint.blue()));
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QVariant ArticleAccessible::attributeValue(QAccessible::Attribute key) const
{
    const QStringList names = labelsAt(view()->caret());
    if (key != QAccessible::Attribute::Custom || names.isEmpty())
        return key == QAccessible::Attribute::Custom ? QVariant::fromValue(QHash<QString, QString>())
                                                     : QVariant();
    return QVariant::fromValue(QHash<QString, QString>{{u"annotation"_s, listed(names)},
                                                       {u"annotations"_s, QString::number(names.size())}});
}
#endif

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *const view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

void installArticleAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Galley
