#pragma once

#include "storage/rows.h"
#include "text/error.h"

#include <QAbstractTableModel>

#include <functional>

namespace Galley {

// The articles of a project for one annotator, read a page at a time while the view scrolls. It never waits:
// a page is asked for and comes back later; answers to older questions are dropped.
class ArticleQueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Title, Marks, Date, Source, ColumnCount };

    enum Role { ArticleIdRole = Qt::UserRole + 1, SetStateRole, SummaryRole, OverdueRole };

    using Page = Result<QList<ArticleRow>>;
    // Answers by calling what it was given, on this thread, now or later; never when it cannot.
    using Fetch = std::function<void(const ArticleQuery &query, std::function<void(Page)> then)>;

    explicit ArticleQueueModel(QObject *parent = nullptr);

    void setSource(Fetch fetch, qint64 annotator); // and reads the first page
    void clear();
    void setFilter(const QString &words, std::optional<SetState> state, ArticleQuery::Order order,
                   bool assigned = false);
    // Reads again from the start; the rows stay until the first page is there.
    void refresh();
    // Reads the rows that are here again, and puts right those that are others now; the rest stay.
    void follow();
    void update(ArticleId id, SetState state, qsizetype spans); // what the window knows before the store

    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] bool isFiltered() const { return !m_query.filter.isEmpty() || m_query.state; }

    [[nodiscard]] bool isAssignedOnly() const { return m_query.assigned; }

    // Whether another state of an article may bring it in or take it out.
    [[nodiscard]] bool asksForState() const { return m_query.state.has_value(); }

    [[nodiscard]] std::optional<ArticleId> idAt(int row) const;
    [[nodiscard]] int rowOf(ArticleId id) const; // -1: not among the rows read so far; O(n)

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); // a page came in
    void followed();
    void failed(const Galley::Error &error);

private:
    enum class Read { First, More, Again };

    void request(const ArticleQuery &query, Read read);
    void takeFirst(QList<ArticleRow> rows);
    void takeMore(QList<ArticleRow> rows);
    void takeAgain(QList<ArticleRow> rows, int asked);
    void replace(qsizetype first, qsizetype count, const QList<ArticleRow> &rows);
    [[nodiscard]] QVariant text(const ArticleRow &row, int column) const;
    [[nodiscard]] static QString deadline(const ArticleRow &row);
    [[nodiscard]] static bool isOverdue(const ArticleRow &row);
    [[nodiscard]] QString summary(const ArticleRow &row) const;
    [[nodiscard]] QString explanation(const ArticleRow &row) const;

    Fetch m_fetch;
    ArticleQuery m_query;
    QList<ArticleRow> m_rows;
    quint64 m_token = 0;
    bool m_loading = false;
    bool m_followLater = false; // once the page that is on its way is there
    bool m_complete = true;
};

} // namespace Galley
