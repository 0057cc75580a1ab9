#pragma once

#include <QFrame>
#include <QHash>

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
};

// Notices above the work, newest first; none of them takes the keyboard away.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void post(const Notice &notice);
    void dismiss(const QString &topic);
    void dismissAll();
    [[nodiscard]] QStringList texts() const; // as shown, newest first

Q_SIGNALS:
    void dismissed(const QString &topic);

private:
    [[nodiscard]] QFrame *makeBar(const Notice &notice);
    void addChoices(const Notice &notice, QFrame *bar);

    QVBoxLayout *m_layout;
    QHash<QString, QFrame *> m_bars;
};

} // namespace Galley
