#include "article/articleaccessible.h"

#include "article/articleview.h"
#include "article/spannavigation.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace Galley {

namespace {

const ArticleText &emptyText()
{
    static const ArticleText text;
    return text;
}

// Offsets of the interface are UTF-16, as its texts are QStrings.
class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccessible(ArticleView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

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

    void setCursorPosition(int position) override { view()->setCaret(article().toCodePoints(position)); }

    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }

    void selection(int index, int *begin, int *end) const override;

    void addSelection(int begin, int end) override { view()->select(article().toCodePoints({begin, end})); }

    void removeSelection(int) override { view()->setCaret(view()->caret()); }

    void setSelection(int, int begin, int end) override { addSelection(begin, end); }

    void scrollToSubstring(int begin, int) override { view()->setCaret(article().toCodePoints(begin)); }

    QString text(int begin, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                             int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                            int *end) const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    QString attributes(int offset, int *begin, int *end) const override;
    using QAccessibleWidget::text;

private:
    ArticleView *view() const { return static_cast<ArticleView *>(widget()); }

    const ArticleText &article() const
    {
        const Session *const session = view()->session();
        return session ? session->article().text : emptyText();
    }

    Range unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    Range neighbourOf(qsizetype offset, QAccessible::TextBoundaryType type, bool next) const;
    QString answer(Range range, int *begin, int *end) const;
};

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
    case QAccessible::NoBoundary:
        return text.all();
    case QAccessible::ParagraphBoundary:
    case QAccessible::LineBoundary:
        break;
    }
    const QString &string = text.string();
    const qsizetype unit = text.toUtf16(offset);
    const qsizetype before = unit == 0 ? -1 : string.lastIndexOf(u'\n', unit - 1);
    const qsizetype after = string.indexOf(u'\n', unit);
    return text.toCodePoints(Utf16Range{before + 1, after < 0 ? string.size() : after + 1});
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
    return answer(unitAt(article().toCodePoints(offset), type), begin, end);
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
    return answer(neighbourOf(article().toCodePoints(offset), type, false), begin, end);
}

QString ArticleAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *begin,
                                           int *end) const
{
    return answer(neighbourOf(article().toCodePoints(offset), type, true), begin, end);
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect rect = view()->characterRect(article().toCodePoints(offset));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(article().toUtf16(view()->offsetAt(view()->viewport()->mapFromGlobal(point))));
}

// The spans at an offset, as IAccessible2 text attributes; the run is where they stay the same.
QString ArticleAccessible::attributes(int offset, int *begin, int *end) const
{
    const Session *const session = view()->session();
    const qsizetype at = article().toCodePoints(offset);
    Range run = unitAt(at, QAccessible::ParagraphBoundary);
    QStringList names;
    if (session) {
        for (const SpanIndex::Entry &entry : session->set().index().touching(run)) {
            for (const qsizetype edge : {entry.extent.begin, entry.extent.end}) {
                if (edge <= at)
                    run.begin = std::max(run.begin, edge);
                else
                    run.end = std::min(run.end, edge);
            }
        }
        for (const SpanId id : view()->spansAt(at)) {
            const Span *const span = session->set().span(id);
            const Label *const label = session->schemas().label(span->layer, span->label);
            names.append(label ? label->name : span->label);
        }
    }
    (void)answer(run, begin, end);
    if (names.isEmpty())
        return {};
    QString value = names.join(u", ");
    for (const QChar special : QStringView(u"\\:,=;"))
        value.replace(special, u'\\' + QString(special));
    return u"mark:true;annotation:" + value + u';';
}

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

void notifyCaretMoved(ArticleView *view)
{
    if (!QAccessible::isActive() || !view->session())
        return;
    QAccessibleTextCursorEvent event(view, int(view->session()->article().text.toUtf16(view->caret())));
    QAccessible::updateAccessibility(&event);
}

void notifySelectionChanged(ArticleView *view)
{
    if (!QAccessible::isActive() || !view->session())
        return;
    const ArticleText &text = view->session()->article().text;
    const Utf16Range range = text.toUtf16(view->selection());
    QAccessibleTextSelectionEvent event(view, int(range.begin), int(range.end));
    event.setCursorPosition(int(text.toUtf16(view->caret())));
    QAccessible::updateAccessibility(&event);
}

} // namespace Galley
