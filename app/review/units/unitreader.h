#pragma once

#include "review/units/unit.h"
#include "storage/articlereader.h"

namespace Galley {

// Reads the sets of many articles as units. Annotators and labels are numbered by name; those that come up
// later, after them.
class UnitReader
{
public:
    struct Options
    {
        SetFilter sets = {};     // whose; empty: everybody's
        QStringList layers = {}; // empty: all; of relations then those whose two ends are in them
        bool attributes = false; // of spans and relations
        bool relations = false;
        bool fields = false;
    };

    // The database must outlive the reader.
    UnitReader(Database &database, Options options);

    // Articles after one, by id, that have sets; about so many spans together, and at least one article.
    // Empty: no more. Some 0.5 µs a span.
    [[nodiscard]] Result<std::vector<ArticleUnits>> readAfter(ArticleId after, qint64 spans = 100'000);
    [[nodiscard]] Result<ArticleUnits> read(ArticleId article); // without sets when there are none

    [[nodiscard]] const UnitNames &names() const { return m_names; }

private:
    struct LabelNumbers
    {
        int layer = 0;
        int label = 0;
        bool wanted = true;
    };

    struct SetPlace
    {
        ArticleUnits *article = nullptr;
        UnitSet *set = nullptr;
    };

    using Sets = QHash<SetId, SetPlace>;

    [[nodiscard]] Result<void> readNames();
    [[nodiscard]] Result<std::vector<ArticleUnits>> readBetween(ArticleId first, ArticleId last,
                                                                qint64 spans);
    [[nodiscard]] Result<std::vector<ArticleUnits>> readSets(ArticleId first, ArticleId last, qint64 spans);
    [[nodiscard]] Result<void> readParts(std::vector<ArticleUnits> &articles);
    [[nodiscard]] Result<void> readSpans(const Sets &sets, ArticleId first, ArticleId last);
    [[nodiscard]] Result<void> readRelations(const Sets &sets, ArticleId first, ArticleId last);
    [[nodiscard]] Result<void> readFields(const Sets &sets, ArticleId first, ArticleId last);
    [[nodiscard]] Statement rowsOf(const QByteArray &columns, const QByteArray &table, ArticleId first,
                                   ArticleId last);
    void addLabel(const Statement &row); // id, layer, label
    [[nodiscard]] Result<int> annotatorNumber(qint64 id);
    [[nodiscard]] Result<const LabelNumbers *> labelNumbers(qint64 id);
    [[nodiscard]] int typeNumber(QByteArrayView type);
    static void dropStrayRelations(ArticleUnits &article);

    Database &m_database;
    Options m_options;
    QByteArray m_condition;
    UnitNames m_names;
    bool m_namesRead = false;
    QHash<qint64, int> m_annotators;        // by id
    QHash<qint64, LabelNumbers> m_labels;   // by id
    QHash<QByteArray, int> m_relationTypes; // UTF-8
};

} // namespace Galley
