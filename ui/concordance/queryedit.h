#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace Galley {

// Where a query over texts and annotations is typed; completes the word at the cursor: fields, labels, names.
class QueryEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit QueryEdit(QWidget *parent = nullptr);

    void setWords(const QStringList &words); // "label:actor/state", "annotator:ann", …

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qsizetype wordBegin() const; // of the word that ends at the cursor
    void suggest();
    void insert(const QString &completion);

    QStringListModel *m_words;
    QCompleter *m_completer;
};

} // namespace Galley
