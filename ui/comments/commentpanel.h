#pragma once

#include "annotation/session.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace Galley {

class CommentInput;
class CommentModel;
class ReturnBanner;

// The comments on the open article and its marks: each leads to its place, and can be answered, resolved and
// removed; below them a new one is written.
class CommentPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CommentPanel(QWidget *parent = nullptr);

    void setSession(Session *session); // not owned

    [[nodiscard]] CommentInput *input() const { return m_input; }

    [[nodiscard]] CommentModel *model() const { return m_model; }

    [[nodiscard]] int openCount() const; // comments that are not resolved

Q_SIGNALS:
    void spanRequested(Galley::SpanId span); // one that changed since the article came back
    void jumpRequested(Galley::CommentId comment);
    void openCountChanged(int count);
    void added();
    void refused(const QString &message);

private:
    void build();
    [[nodiscard]] QWidget *makeButtons();
    void fillMore();
    void apply(const Edit &edit);
    void jump();
    void resolve();
    void remove();
    void refresh();
    void enable();
    [[nodiscard]] CommentId chosen() const;

    QPointer<Session> m_session;
    CommentModel *m_model;
    ReturnBanner *m_returned;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_answer;
    QPushButton *m_resolve;
    QToolButton *m_more;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_resolved;
    CommentInput *m_input;
    CommentId m_chosen = 0; // kept over a reset of the model
};

} // namespace Galley
