#pragma once

#include "handbook/handbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QUrl;

namespace Galley {

class HandbookBrowser;
class HandbookContents;
class HandbookHits;

// The handbook in a window of its own, beside whatever is being done: contents or what a search found on one
// side, a chapter on the other. It has no parent, so that dialogs do not block it; Esc closes it.
class HandbookWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HandbookWindow();

    void open(const HandbookPlace &place); // and comes to the front
    void search(const QString &words);

    [[nodiscard]] const Handbook &handbook() const { return m_handbook; }

    [[nodiscard]] HandbookPlace place() const;

Q_SIGNALS:
    void linkOpened(const QUrl &url); // one that leads out: the desktop opens it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Visit
    {
        HandbookPlace place;
        int scroll = 0;
    };

    void build();
    void buildBar();
    void connectParts();
    QAction *makeAction(const QString &name, const QList<QKeySequence> &keys, const QString &icon);
    void goTo(const HandbookPlace &place); // and remembers where one was
    void travel(QList<Visit> &from, QList<Visit> &to);
    void show(const Visit &visit);
    void follow(const QUrl &url);
    void showHits();
    void onHit(const HandbookPlace &place);
    [[nodiscard]] Visit here() const;

    Handbook m_handbook;
    QLineEdit *m_field;
    QLabel *m_none;
    QStackedWidget *m_side;
    HandbookContents *m_contents;
    HandbookHits *m_hits;
    HandbookBrowser *m_browser;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QList<Visit> m_before;
    QList<Visit> m_after;
};

} // namespace Galley
