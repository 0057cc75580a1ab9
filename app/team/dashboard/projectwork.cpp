#include "team/dashboard/projectwork.h"

#include "storage/database.h"
#include "text/isoweek.h"

#include <QDate>

namespace Galley {

namespace {

// Names as numbers from 0.
class Numbers
{
public:
    explicit Numbers(QStringList &names)
        : m_names(names)
    {}

    int number(const QString &name)
    {
        const auto found = m_numbers.constFind(name);
        if (found != m_numbers.constEnd())
            return *found;
        m_numbers.insert(name, int(m_names.size()));
        m_names.append(name);
        return int(m_names.size()) - 1;
    }

private:
    QStringList &m_names;
    QHash<QString, int> m_numbers;
};

class WorkReader
{
public:
    WorkReader(Store &store, qint64 annotator)
        : m_store(store)
        , m_database(store.database())
        , m_annotator(annotator)
    {}

    Result<ProjectWork> read()
    {
        auto members = m_store.members();
        if (!members)
            return std::unexpected(std::move(members).error());
        work.members = std::move(*members);
        work.markTimes.resize(size_t(work.members.size()));
        for (int i = 0; i < work.members.size(); ++i)
            m_members.insert(work.members[i].annotator.id, i);
        for (const auto step :
             {&WorkReader::readArticles, &WorkReader::readSets, &WorkReader::readFinishing,
              &WorkReader::readLabels, &WorkReader::readLabelUses, &WorkReader::readTimes}) {
            if (auto done = (this->*step)(); !done)
                return std::unexpected(std::move(done).error());
        }
        return std::move(work);
    }

private:
    Result<void> readArticles();
    Result<void> readSets();
    Result<void> readFinishing();
    Result<void> readLabels();
    Result<void> readLabelUses();
    Result<void> readTimes();
    [[nodiscard]] SetWork *setWith(SetId id);

    Store &m_store;
    Database &m_database;
    qint64 m_annotator;
    ProjectWork work;
    QHash<qint64, int> m_members;
    QHash<ArticleId, int> m_articles;
    QHash<qint64, int> m_labels;
};

// A date is repeated by many articles: its week is made once.
Result<void> WorkReader::readArticles()
{
    Numbers sources(work.sources);
    Numbers weeks(work.weeks);
    QHash<QString, int> known;
    Statement rows = m_database.query("SELECT id, source, published FROM article ORDER BY id");
    while (rows.next()) {
        const QString published = rows.string(2).left(10);
        auto week = known.constFind(published);
        if (week == known.constEnd())
            week = known.insert(published, weeks.number(isoWeek(published)));
        m_articles.insert(rows.integer(0), int(work.articles.size()));
        work.articles.push_back({rows.integer(0), sources.number(rows.string(1)), *week});
    }
    return rows.finish();
}

// The last entry tells when somebody worked last, and pre-annotations that still wait for it.
Result<void> WorkReader::readSets()
{
    static const QByteArray Sets =
        "SELECT s.id, s.article_id, s.annotator_id, s.state, s.span_count, s.active_ms, j.at, j.action, "
        "s.relation_count FROM annotation_set s LEFT JOIN journal j ON j.set_id = s.id AND j.revision = "
        "s.revision ";
    Statement rows = m_annotator == 0
        ? m_database.query(Sets + "ORDER BY s.id")
        : m_database.query(Sets + "WHERE s.annotator_id = $1 ORDER BY s.id", m_annotator);
    while (rows.next()) {
        SetWork set{.id = rows.integer(0),
                    .article = m_articles.value(rows.integer(1), -1),
                    .annotator = m_members.value(rows.integer(2), -1),
                    .state = setStateFrom(rows.string(3)).value_or(SetState::New),
                    .spans = rows.integer(4),
                    .activeMs = rows.integer(5),
                    .lastAt = rows.integer(6)};
        const bool isEmpty = set.spans == 0 && rows.integer(8) == 0;
        const bool waits = isEmpty || rows.bytes(7) == QByteArrayView("pre-annotation");
        set.isTouched = set.state != SetState::New || !waits;
        if (set.article < 0 || set.annotator < 0)
            continue; // came in between
        if (isFinished(set.state))
            set.finishedAt = std::max<qint64>(set.lastAt, 1);
        work.places.insert(set.id, int(work.sets.size()));
        work.sets.push_back(set);
    }
    return rows.finish();
}

SetWork *WorkReader::setWith(SetId id)
{
    const auto place = work.places.constFind(id);
    return place == work.places.constEnd() ? nullptr : &work.sets[size_t(*place)];
}

// Settling comes later than finishing; what was imported as done was so from the beginning.
Result<void> WorkReader::readFinishing()
{
    Statement rows =
        m_database.query("SELECT set_id, max(at) FROM journal WHERE action = 'state' GROUP BY set_id");
    while (rows.next()) {
        SetWork *const set = setWith(rows.integer(0));
        if (set && set->finishedAt > 0)
            set->finishedAt = rows.integer(1);
    }
    return rows.finish();
}

Result<void> WorkReader::readLabels()
{
    Statement rows = m_database.query("SELECT id, layer, label FROM label ORDER BY layer, label");
    while (rows.next()) {
        m_labels.insert(rows.integer(0), int(work.labels.size()));
        work.labels.append({rows.string(1), rows.string(2)});
    }
    return rows.finish();
}

Result<void> WorkReader::readLabelUses()
{
    Statement rows =
        m_database.query("SELECT label_id, set_id, count(*) FROM span GROUP BY label_id, set_id");
    while (rows.next()) {
        const auto place = work.places.constFind(rows.integer(1));
        if (place != work.places.constEnd() && work.isHuman(work.sets[size_t(*place)]))
            work.labelUses.push_back({*place, m_labels.value(rows.integer(0)), rows.integer(2)});
    }
    return rows.finish();
}

Result<void> WorkReader::readTimes()
{
    Statement rows = m_database.query("SELECT set_id, active_ms FROM span WHERE active_ms > 0");
    while (rows.next()) {
        const SetWork *const set = setWith(rows.integer(0));
        if (set)
            work.markTimes[size_t(set->annotator)].push_back(rows.integer(1));
    }
    return rows.finish();
}

} // namespace

Result<ProjectWork> readProjectWork(Store &store, qint64 annotator)
{
    return WorkReader(store, annotator).read();
}

} // namespace Galley
