#pragma once

#include "annotation/session.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Galley {

// Where a comment is written: about what, to whom, and the words.
class CommentInput : public QWidget
{
    Q_OBJECT
public:
    explicit CommentInput(QWidget *parent = nullptr);

    void setSession(Session *session);           // not owned; what is half written stays
    void setPlace(SpanId span, Range selection); // 0, empty: none
    void setNames(const QStringList &names);     // whom it may be addressed to
    void replyTo(CommentId id);
    void rewrite(CommentId id);
    void begin(); // takes the keys

Q_SIGNALS:
    void added(Galley::CommentId comment); // or changed
    void refused(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Ctrl+Enter adds

private:
    // What the next comment will be: an answer, another wording, or one on a selection, a span, the article.
    struct Target
    {
        enum class Kind { New, Reply, Rewrite };

        Kind kind = Kind::New;
        CommentId comment = 0;
        SpanId span = 0;
        std::optional<Range> place = {};
    };

    void build();
    void refreshTargets();
    void offer(const Target &target, const QString &name);
    [[nodiscard]] Edit edit(const QString &text) const;
    void add();
    void enable();

    QPointer<Session> m_session;
    SpanId m_span = 0;
    Range m_selection;
    Target m_special; // a reply or another wording, until it is added
    QList<Target> m_targets;
    QComboBox *m_about;
    QComboBox *m_to;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace Galley
