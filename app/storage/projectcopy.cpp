#include "storage/projectcopy.h"

#include "storage/database.h"
#include "storage/logins.h"
#include "storage/project.h"
#include "storage/refusal.h"

#include <QLocale>

namespace Galley {

namespace {

constexpr qint64 WindowSize = 500;   // ids read at once
constexpr qsizetype RowsAtOnce = 50; // written by one statement

struct Table
{
    const char *name;
    const char *columns;
    const char *window;   // the id that rows are read by; null: all at once
    bool numbers = false; // gives ids to new rows
    int real = -1;        // the column that is no text and no whole number
};

// What rows refer to comes before them.
const Table Tables[] = {
    {.name = "schema", .columns = "id, place, version, definition", .window = nullptr},
    {.name = "setting", .columns = "name, value", .window = nullptr},
    {.name = "recipe", .columns = "name, definition", .window = nullptr},
    {.name = "annotator",
     .columns = "id, name, kind, role, login, active",
     .window = nullptr,
     .numbers = true},
    {.name = "label", .columns = "id, layer, label", .window = nullptr, .numbers = true},
    {.name = "import",
     .columns = "id, at, annotator, source, format, options, report, state",
     .window = "id",
     .numbers = true},
    {.name = "bulk",
     .columns = "id, at, annotator, action, summary, undone, actor",
     .window = "id",
     .numbers = true},
    {.name = "article",
     .columns =
         "id, external_id, title, language, published, source, byline, dateline, url, encoding, sha256, "
         "length, title_key, words, version, embargoed, licence, import_id, version_of, supersedes",
     .window = "id",
     .numbers = true},
    {.name = "article_text", .columns = "id, text", .window = "id"},
    {.name = "near_key", .columns = "key, article_id", .window = "article_id"},
    {.name = "assignment",
     .columns = "article_id, annotator_id, assigned_by, at, due",
     .window = "article_id"},
    {.name = "skip",
     .columns = "annotator_id, layer, label, article_id, begins, ends",
     .window = "article_id"},
    {.name = "annotation_set",
     .columns = "id, article_id, annotator_id, state, revision, span_count, relation_count, next_span, "
                "next_relation, active_ms, next_comment, import_id, next_decision",
     .window = "id",
     .numbers = true},
    {.name = "span",
     .columns =
         "set_id, id, label_id, begins, ends, segments, quote, attributes, note, external_id, active_ms, "
         "certainty",
     .window = "set_id",
     .real = 11},
    {.name = "relation",
     .columns = "set_id, id, type, from_span, to_span, attributes, external_id",
     .window = "set_id"},
    {.name = "field", .columns = "set_id, name, value", .window = "set_id"},
    {.name = "comment",
     .columns = "set_id, id, span_id, begins, ends, author, addressee, at, text, resolved",
     .window = "set_id"},
    {.name = "decision",
     .columns = "set_id, id, kind, layer, begins, ends, quote, cause, annotators, taken, labels, signature, "
                "spans, reason, note, policy, author, at",
     .window = "set_id"},
    {.name = "journal",
     .columns = "set_id, revision, at, annotator, kind, target, action, changes, bulk",
     .window = "set_id"},
};

class Copy
{
public:
    Copy(Database &from, Database &to, const KeepGoing &progress)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
    {}

    [[nodiscard]] Result<void> run()
    {
        if (auto done = copyHeader(); !done)
            return done;
        for (const Table &table : Tables) {
            if (auto done = copy(table); !done)
                return done;
        }
        return letAllIn();
    }

private:
    // Who the project is; not the number of its layout, which is the database's own.
    [[nodiscard]] Result<void> copyHeader()
    {
        Statement rows = m_from.query("SELECT key, value FROM project WHERE key <> 'layout'");
        while (rows.next()) {
            const auto put =
                m_to.execute("INSERT INTO project(key, value) VALUES($1, $2) ON CONFLICT(key) DO "
                             "UPDATE SET value = excluded.value",
                             rows.string(0), rows.string(1));
            if (!put)
                return std::unexpected(put.error());
        }
        return rows.finish();
    }

    [[nodiscard]] Result<void> copy(const Table &table)
    {
        const QByteArray select = QByteArray("SELECT ") + table.columns + " FROM " + table.name;
        if (!table.window)
            return write(table, m_from.query(select)).and_then([&] { return giveNumbersAfter(table); });
        const QByteArray window = table.window;
        const auto last = m_from.number("SELECT max(" + window + ") FROM " + table.name);
        if (!last)
            return std::unexpected(last.error());
        const QByteArray page =
            select + " WHERE " + window + " > $1 AND " + window + " <= $2 ORDER BY " + window;
        for (qint64 after = 0; after < last->value_or(0); after += WindowSize) {
            if (m_progress && !m_progress(after, last->value_or(0)))
                return fail(Error::Kind::Io,
                            translated(QT_TRANSLATE_NOOP("Storage", "Stopped. Nothing was copied.")));
            if (auto done = write(table, m_from.query(page, after, after + WindowSize)); !done)
                return done;
        }
        return giveNumbersAfter(table);
    }

    using Row = QList<std::optional<QByteArray>>;

    [[nodiscard]] Result<void> write(const Table &table, Statement rows)
    {
        const qsizetype columns = QByteArray(table.columns).count(',') + 1;
        QList<Row> batch;
        while (rows.next()) {
            Row row;
            for (int i = 0; i < columns; ++i) {
                if (rows.isNull(i))
                    row.append(std::nullopt);
                else if (i == table.real) // exactly: a database's own text of it may not be
                    row.append(QByteArray::number(rows.real(i), 'g', QLocale::FloatingPointShortest));
                else
                    row.append(rows.bytes(i).toByteArray());
            }
            batch.append(std::move(row));
            if (batch.size() < RowsAtOnce)
                continue;
            if (auto done = insert(table, batch); !done)
                return done;
            batch.clear();
        }
        if (auto done = rows.finish(); !done || batch.isEmpty())
            return done;
        return insert(table, batch);
    }

    // Numbers go as text: each column makes of it what it holds.
    [[nodiscard]] Result<void> insert(const Table &table, const QList<Row> &rows)
    {
        QByteArrayList places;
        int parameter = 0;
        for (const Row &row : rows) {
            QByteArrayList own;
            for (qsizetype i = 0; i < row.size(); ++i)
                own.append('$' + QByteArray::number(++parameter));
            places.append('(' + own.join(", ") + ')');
        }
        Statement statement = m_to.prepare(QByteArray("INSERT INTO ") + table.name + "(" + table.columns +
                                           ") VALUES" + places.join(", "));
        parameter = 0;
        for (const Row &row : rows) {
            for (const auto &value : row)
                statement.bind(++parameter, value);
        }
        while (statement.next())
            continue;
        if (auto done = statement.finish(); !done || qstrcmp(table.name, "article_text") != 0)
            return done;
        for (const Row &row : rows) {
            if (auto done = m_to.indexText(row[0]->toLongLong(), QString::fromUtf8(*row[1])); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Result<void> giveNumbersAfter(const Table &table)
    {
        return table.numbers ? m_to.continueNumbers(table.name) : Result<void>();
    }

    [[nodiscard]] Result<void> letAllIn()
    {
        QStringList logins;
        Statement rows = m_to.query("SELECT login FROM annotator WHERE login <> ''");
        while (rows.next())
            logins.append(rows.string(0));
        if (auto done = rows.finish(); !done)
            return done;
        for (const QString &login : std::as_const(logins)) {
            if (auto done = letIn(m_to, login); !done && done.error().kind != Error::Kind::NotFound)
                return done;
        }
        return {};
    }

    Database &m_from;
    Database &m_to;
    const KeepGoing &m_progress;
};

} // namespace

QList<CopiedTable> copiedTables()
{
    QList<CopiedTable> tables;
    for (const Table &table : Tables)
        tables.append({table.name, QByteArray(table.columns).replace(" ", "").split(',')});
    return tables;
}

Result<void> copyProject(Store &from, const QString &to, const KeepGoing &progress)
{
    return from.database().transaction(Database::Transaction::Read, [&] {
        return createProject(to, {},
                             [&](Database &made) { return Copy(from.database(), made, progress).run(); });
    });
}

} // namespace Galley
