#include "article/articlespeech.h"

#include "article/articleview.h"
#include "article/spannavigation.h"
#include "common/announcement.h"
#include "text/listed.h"

#include <QAccessible>
#include <QCoreApplication>

namespace Galley {

namespace {

QString wordsFor(const Span &span, const Session &session)
{
    return describe(span, session.schemas(), session.set());
}

bool isActive(const ArticleView &view)
{
    return QAccessible::isActive() && view.session();
}

} // namespace

QString wordsForSpansAt(const ArticleView &view, qsizetype offset)
{
    const Session *const session = view.session();
    if (!session)
        return {};
    QStringList words;
    for (const SpanId id : view.spansAt(offset))
        words.append(wordsFor(*session->set().span(id), *session));
    return listedApart(words);
}

QString wordsForEdit(const Session::Touched &touched, const Session &session)
{
    const auto count = int(touched.added.size() + touched.changed.size() + touched.removed.size());
    if (count > 1)
        return QCoreApplication::translate("Galley::ArticleView", "%Ln mark(s) changed", nullptr, count);
    if (const Span *const added = session.set().span(touched.added.value(0)))
        return QCoreApplication::translate("Galley::ArticleView", "Marked as %1")
            .arg(wordsFor(*added, session));
    if (const Span *const changed = session.set().span(touched.changed.value(0)))
        return QCoreApplication::translate("Galley::ArticleView", "Changed to %1")
            .arg(wordsFor(*changed, session));
    if (!touched.removed.isEmpty())
        return QCoreApplication::translate("Galley::ArticleView", "Mark removed: %1")
            .arg(wordsFor(touched.removed.first(), session));
    if (!touched.relations.isEmpty())
        return QCoreApplication::translate("Galley::ArticleView", "%Ln relation(s) changed", nullptr,
                                           int(touched.relations.size()));
    return {};
}

// The name has the title in it.
void ArticleSpeech::articleChanged()
{
    if (!QAccessible::isActive())
        return;
    m_told.clear();
    QAccessibleEvent name(m_view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    caretMoved();
}

void ArticleSpeech::caretMoved()
{
    if (!isActive(*m_view))
        return;
    const ArticleText &text = m_view->session()->article().text;
    QAccessibleTextCursorEvent event(m_view, int(text.toUtf16(m_view->caret())));
    QAccessible::updateAccessibility(&event);
    tellDescription();
}

void ArticleSpeech::selectionChanged()
{
    if (!isActive(*m_view))
        return;
    const ArticleText &text = m_view->session()->article().text;
    const Utf16Range range = text.toUtf16(m_view->selection());
    QAccessibleTextSelectionEvent event(m_view, int(range.begin), int(range.end));
    event.setCursorPosition(int(text.toUtf16(m_view->caret())));
    QAccessible::updateAccessibility(&event);
}

void ArticleSpeech::spansChanged(const Session::Touched &touched)
{
    if (!isActive(*m_view))
        return;
    QAccessibleEvent event(m_view, QAccessible::TextAttributeChanged);
    QAccessible::updateAccessibility(&event);
    tellDescription();
    announce(m_view, wordsForEdit(touched, *m_view->session()));
}

// Clients keep a description until they are told of another.
void ArticleSpeech::tellDescription()
{
    const QString words = wordsForSpansAt(*m_view, m_view->caret());
    if (words == m_told)
        return;
    m_told = words;
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace Galley
