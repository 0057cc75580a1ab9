#include "common/noticebar.h"

#include "common/announcement.h"
#include "common/icons.h"
#include "theme/contrast.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString iconName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return u"information"_s;
    case Notice::Kind::Warning:
        return u"warning"_s;
    case Notice::Kind::Error:
        return u"error"_s;
    }
    return {};
}

QString kindName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return NoticeArea::tr("Information");
    case Notice::Kind::Warning:
        return NoticeArea::tr("Warning");
    case Notice::Kind::Error:
        return NoticeArea::tr("Error");
    }
    return {};
}

QColor signal(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return QColor(0x2f, 0x7d, 0xb5);
    case Notice::Kind::Warning:
        return QColor(0xc9, 0x8a, 0x12);
    case Notice::Kind::Error:
        return QColor(0xc2, 0x45, 0x3a);
    }
    return {};
}

// A bar whose ground is a tint of its kind's colour, whatever the palette is now.
class Bar : public QFrame
{
public:
    Bar(Notice::Kind kind, QWidget *parent)
        : QFrame(parent)
        , m_kind(kind)
    {
        setAutoFillBackground(true);
        follow();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            follow();
    }

private:
    void follow()
    {
        QPalette palette;
        const QColor ground = palette.color(QPalette::Window);
        const double limit = contrast(ground, palette.color(QPalette::WindowText)) / textContrast;
        // Its tint is all that sets it apart, which is too little where edges are promised.
        setFrameShape(Theme::fromPalette(palette).highContrast ? QFrame::StyledPanel : QFrame::NoFrame);
        palette.setColor(QPalette::Window, tint(ground, signal(m_kind), 0.22, limit));
        setPalette(palette);
    }

    Notice::Kind m_kind;
};

} // namespace

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
}

void NoticeArea::post(const Notice &notice)
{
    if (notice.isProgress && goesOn(notice))
        return;
    dismiss(notice.topic);
    QFrame *const bar = makeBar(notice);
    m_shown.insert(notice.topic, {bar, notice});
    m_layout->insertWidget(0, bar);
    show();
    announce(this, tr("%1: %2").arg(kindName(notice.kind), notice.text),
             notice.kind == Notice::Kind::Error ? Urgency::Assertive : Urgency::Polite);
}

bool NoticeArea::goesOn(const Notice &notice)
{
    if (m_closed.contains(notice.topic))
        return true;
    const auto shown = m_shown.find(notice.topic);
    if (shown == m_shown.end() || !shown->notice.isProgress)
        return false;
    shown->notice = notice;
    shown->bar->findChild<QLabel *>("text"_L1)->setText(notice.text);
    return true;
}

QFrame *NoticeArea::makeBar(const Notice &notice)
{
    auto *const bar = new Bar(notice.kind, this);
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(10);
    auto *const picture = new QLabel(bar);
    picture->setPixmap(themedIcon(iconName(notice.kind)).pixmap(QSize(18, 18), devicePixelRatioF()));
    picture->setAccessibleName(kindName(notice.kind));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *const text = new QLabel(notice.text, bar);
    text->setObjectName("text"_L1);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    addChoices(notice, bar);
    return bar;
}

void NoticeArea::addChoices(const Notice &notice, QFrame *bar)
{
    const QString topic = notice.topic;
    for (qsizetype i = 0; i < notice.choices.size(); ++i) {
        auto *const button = new QPushButton(notice.choices[i].text, bar);
        connect(button, &QPushButton::clicked, this, [this, topic, i] {
            const std::function<void()> act = m_shown[topic].notice.choices[i].act;
            leave(topic);
            act();
        });
        bar->layout()->addWidget(button);
    }
    auto *const close = new QToolButton(bar);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(u"close"_s));
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this, topic] {
        leave(topic);
        Q_EMIT dismissed(topic);
    });
    bar->layout()->addWidget(close);
}

void NoticeArea::dismiss(const QString &topic)
{
    m_closed.remove(topic);
    remove(topic);
}

void NoticeArea::leave(const QString &topic)
{
    if (m_shown.value(topic).notice.isProgress)
        m_closed.insert(topic);
    remove(topic);
}

void NoticeArea::remove(const QString &topic)
{
    QFrame *const bar = m_shown.take(topic).bar;
    if (!bar)
        return;
    const bool hadKeys = bar->isAncestorOf(QApplication::focusWidget());
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_shown.isEmpty());
    if (hadKeys)
        Q_EMIT keysFreed();
}

void NoticeArea::dismissAll()
{
    const QStringList topics = m_shown.keys();
    for (const QString &topic : topics)
        dismiss(topic);
}

void NoticeArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT keysFreed();
}

QStringList NoticeArea::texts() const
{
    QStringList result;
    for (int i = 0; i < m_layout->count(); ++i)
        result.append(m_layout->itemAt(i)->widget()->findChild<QLabel *>(u"text"_s)->text());
    return result;
}

} // namespace Galley
