#include "window/savedindicator.h"

#include "common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString wordsFor(SavedIndicator::State state)
{
    switch (state) {
    case SavedIndicator::State::Nothing:
        return {};
    case SavedIndicator::State::Saved:
        return SavedIndicator::tr("Saved");
    case SavedIndicator::State::Saving:
        return SavedIndicator::tr("Saving…");
    case SavedIndicator::State::Kept:
        return SavedIndicator::tr("Kept here");
    case SavedIndicator::State::NotSaved:
        return SavedIndicator::tr("Not saved");
    case SavedIndicator::State::ReadOnly:
        return SavedIndicator::tr("Read only");
    }
    return {};
}

QString iconFor(SavedIndicator::State state)
{
    switch (state) {
    case SavedIndicator::State::Nothing:
        return {};
    case SavedIndicator::State::Saved:
    case SavedIndicator::State::Kept:
        return u"saved"_s;
    case SavedIndicator::State::Saving:
        return u"saving"_s;
    case SavedIndicator::State::NotSaved:
        return u"error"_s;
    case SavedIndicator::State::ReadOnly:
        return u"lock"_s;
    }
    return {};
}

QString shortened(const QString &reason)
{
    constexpr qsizetype room = 80;
    return reason.size() > room ? reason.first(room - 1).trimmed() + u'…' : reason;
}

} // namespace

SavedIndicator::SavedIndicator(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(5);
    layout->addWidget(m_picture);
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    draw();
}

void SavedIndicator::show(State state, const QString &reason)
{
    if (state == m_state && reason == m_reason)
        return;
    m_state = state;
    m_reason = reason;
    draw();
}

QString SavedIndicator::text() const
{
    return m_text->text();
}

void SavedIndicator::draw()
{
    const QString words = wordsFor(m_state);
    m_text->setText(m_state == State::NotSaved && !m_reason.isEmpty()
                        ? tr("%1: %2").arg(words, shortened(m_reason))
                        : words);
    m_text->setAccessibleName(m_text->text());
    setToolTip(m_reason);
    const QString icon = iconFor(m_state);
    m_picture->setPixmap(icon.isEmpty() ? QPixmap()
                                        : themedIcon(icon).pixmap(QSize(15, 15), devicePixelRatioF()));
}

void SavedIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace Galley
