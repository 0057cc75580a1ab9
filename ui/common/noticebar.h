#pragma once

#include <QFrame>
#include <QHash>
#include <QSet>

#include <functional>

class QVBoxLayout;

namespace Galley {

// Something the user must know but need not answer at once.
struct Notice
{
    enum class Kind { Information, Warning, Error };

    struct Choice
    {
        QString text;
        std::function<void()> act; // the notice is gone before it runs
    };

    Kind kind = Kind::Information;
    QString topic; // a notice of the same topic takes the other's place
    QString text;
    QList<Choice> choices;
    bool isProgress = false; // of work under way: told again and again
};

// Notices above the work, newest first; none of them takes the keyboard away. A screen reader says them.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    // Progress changes the text of what is shown of its topic, and is not said again; closed once, it stays
    // away until the topic is dismissed or has something else to say.
    void post(const Notice &notice);
    void dismiss(const QString &topic);
    void dismissAll();
    [[nodiscard]] QStringList texts() const; // as shown, newest first

Q_SIGNALS:
    void dismissed(const QString &topic); // by the user
    void keysFreed();                     // a notice that had the keyboard is gone, or Esc leaves it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown
    {
        QFrame *bar = nullptr;
        Notice notice;
    };

    [[nodiscard]] QFrame *makeBar(const Notice &notice);
    void addChoices(const Notice &notice, QFrame *bar);
    [[nodiscard]] bool goesOn(const Notice &notice);
    void leave(const QString &topic);
    void remove(const QString &topic);

    QVBoxLayout *m_layout;
    QHash<QString, Shown> m_shown;
    QSet<QString> m_closed; // topics of progress that nobody wants to see
};

} // namespace Galley
