#include "concordance/queryedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Galley {

QueryEdit::QueryEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryEdit::insert);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::suggest);
}

void QueryEdit::setWords(const QStringList &words)
{
    m_words->setStringList(words);
}

qsizetype QueryEdit::wordBegin() const
{
    const QString before = text().first(cursorPosition());
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (before.at(i).isSpace() || before.at(i) == u'(' || before.at(i) == u'-'))
            begin = i + 1;
    }
    return begin;
}

void QueryEdit::suggest()
{
    const QString word = text().first(cursorPosition()).sliced(wordBegin());
    QAbstractItemView *const popup = m_completer->popup();
    m_completer->setCompletionPrefix(word);
    const bool isWhole = m_completer->completionCount() == 1 &&
        m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if (word.isEmpty() || m_completer->completionCount() == 0 || isWhole)
        return popup->hide();
    QRect place = cursorRect();
    place.setWidth(fontMetrics().averageCharWidth() * 40);
    m_completer->complete(place);
}

void QueryEdit::insert(const QString &completion)
{
    const qsizetype begin = wordBegin();
    const bool isField = completion.endsWith(u':'); // its value comes next
    setSelection(int(begin), int(cursorPosition() - begin));
    QLineEdit::insert(isField || completion.endsWith(u'=') ? completion : completion + u' ');
    if (isField)
        suggest();
}

// Enter searches, unless it takes what the list offers.
void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Galley
