#pragma once

#include "review/adjudication/reviewindex.h"
#include "schema/schemaset.h"

#include <QAbstractListModel>

#include <functional>

class QTimer;

namespace Galley {

// The places that wait for a decision, as a list. Follows the index row by row when an article changes; the
// texts of places are asked for when they are seen.
class ReviewQueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { DetailRole = Qt::UserRole, TitleRole, StatusRole };

    // Asked for the texts of rows, and answered later.
    using QuoteSource =
        std::function<void(const QList<ReviewRow> &, const std::function<void(QStringList)> &)>;

    // The index is not owned.
    explicit ReviewQueueModel(const ReviewIndex &index, QObject *parent = nullptr);

    void setQuoteSource(QuoteSource source) { m_quoteSource = std::move(source); }

    void setSchemas(const SchemaSet &schemas) { m_schemas = schemas; }

    void setQuery(const ReviewQuery &query);

    [[nodiscard]] const ReviewQuery &query() const { return m_query; }

    void reload(); // everything, as the query has it

    // Around a change of articles in the index: between the two, no other call.
    void aboutToPut(const QList<ArticleId> &articles);
    void hasPut();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const ReviewRow *rowAt(int row) const; // valid until the index changes; null: no such row
    [[nodiscard]] int rowOf(ArticleId article, const QByteArray &signature) const; // -1: not in the list
    // Articles other than one, in the order in which they come after (before) a row.
    [[nodiscard]] QList<ArticleId> articlesAfter(int row, ArticleId other, int most, int step = 1) const;

private:
    struct Entry
    {
        ReviewIndex::Place place;
        QByteArray signature;
    };

    [[nodiscard]] QString labelName(int number) const;
    [[nodiscard]] QString detailOf(const ReviewRow &row) const;
    [[nodiscard]] QString quoteOf(int row) const;
    void askForQuotes();
    void removeGone();
    void insertNew(ArticleId article);
    [[nodiscard]] int placeFor(const ReviewIndex::Place &place, const QByteArray &signature) const;

    const ReviewIndex &m_index;
    ReviewQuery m_query;
    SchemaSet m_schemas;
    QList<Entry> m_entries;
    QuoteSource m_quoteSource;
    using Key = std::pair<ArticleId, QByteArray>;
    QHash<Key, QString> m_quotes;
    mutable QList<Key> m_wanted;
    mutable QHash<Key, int> m_asked;
    QHash<Key, int> m_removedAt; // rows that places had when they were decided: undo brings them back there
    QList<ArticleId> m_putting;
    QTimer *m_asking;
};

} // namespace Galley
