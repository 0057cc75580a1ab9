#pragma once

#include "concordance/bulkmenus.h"
#include "concordance/readings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace Galley {

class ElidedLabel;
class EmptyState;
class KwicDelegate;
class KwicModel;
class QueryEdit;

// A query over the corpus, its hits as lines, and what can be done to those that are ticked. It asks and
// shows; who listens searches and edits.
class ConcordancePage : public QWidget
{
    Q_OBJECT
public:
    explicit ConcordancePage(QWidget *parent = nullptr);

    void setSchemas(const SchemaSet &schemas);
    void setNames(const QStringList &annotators); // for completion
    void setEditable(bool editable, const QString &why);

    [[nodiscard]] KwicModel &model() { return *m_model; }

    [[nodiscard]] QString query() const;
    void setQuery(const QString &query); // does not search
    void focusQuery();
    void focusLines();
    [[nodiscard]] Readings::Arrangement arrangement() const;

    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);
    void showCount(const QString &count); // when not busy
    void showProblem(const Error &problem);
    [[nodiscard]] QString told() const;

    // What a bulk edit would do, with a button that does it; the empty text takes the question away.
    void ask(const QString &preview, bool possible);

Q_SIGNALS:
    void searchRequested();
    void stopRequested();
    void arrangementChanged();
    void openRequested(const Galley::KwicRow &row);
    void bulkRequested(const Galley::BulkAction &action);
    void bulkConfirmed();
    void ticksChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildList();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    [[nodiscard]] QWidget *makeQuestion();
    QPushButton *makeMenuButton(const QString &text, const QString &explanation);
    void fillMenus(const SchemaSet &schemas);
    void toggleSelected();
    void showTicks();
    void showPage();

    KwicModel *m_model;
    KwicDelegate *m_delegate;
    QueryEdit *m_query;
    QPushButton *m_search;
    QComboBox *m_sort;
    QComboBox *m_group;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QCheckBox *m_all;
    QLabel *m_sign;
    ElidedLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_mark = nullptr;
    QPushButton *m_relabel = nullptr;
    QPushButton *m_attribute = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_do = nullptr;
    SchemaSet m_schemas;
    QStringList m_names;
    QString m_whyNot; // no edits
    bool m_busy = false;
    bool m_searched = false;
};

} // namespace Galley
