#pragma once

#include "text/range.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Galley {

// Gives one article back to one who has finished it, with a comment on the selected text or the article.
class ReturnDialog : public QDialog
{
    Q_OBJECT
public:
    // The quote is the selected text; empty: the comment is on the article.
    ReturnDialog(const QString &title, const QString &quote, QWidget *parent = nullptr);

    void setAnnotators(const QStringList &names); // who have finished the article
    void showProblem(const QString &problem);

Q_SIGNALS:
    void returnRequested(const QString &annotator, const QString &comment);

private:
    void enable();

    QComboBox *m_annotator;
    QPlainTextEdit *m_comment;
    QLabel *m_message;
    QPushButton *m_return;
};

} // namespace Galley
