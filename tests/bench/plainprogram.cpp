#include "plainprogram.h"

#include "formats/jsonvalue.h"
#include "formats/linereader.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace Galley::PlainProgram {

namespace {

constexpr std::size_t Batch = 2000;

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }

    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

    void operator()(std::FILE *file) const { std::fclose(file); }
};

using Database = std::unique_ptr<sqlite3, Close>;
using Rows = std::unique_ptr<sqlite3_stmt, Close>;
using File = std::unique_ptr<std::FILE, Close>;

std::unexpected<Error> failed(sqlite3 *database)
{
    return fail(Error::Kind::Io, QString::fromUtf8(sqlite3_errmsg(database)));
}

Database openDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(qPrintable(path), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    return Database(database);
}

Rows prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &rows, nullptr);
    return Rows(rows);
}

struct Row
{
    std::vector<QByteArray> columns; // as insertArticles names them
    QByteArray text;
    qint64 length = 0;
};

QByteArray member(const JsonRef &object, QLatin1StringView key)
{
    QByteArray value;
    object.forEachMember([&](const QString &name, const JsonRef &item) {
        if (name == key)
            value = item.toString().toUtf8();
    });
    return value;
}

Row rowOf(const JsonRef &line)
{
    Row row;
    for (const char *key : {"id", "title", "published", "source", "sha256"})
        row.columns.push_back(member(line, QLatin1StringView(key)));
    row.columns.push_back(row.columns[1].toLower());
    row.columns.push_back(row.columns[1].toLower() + ' ' + row.columns[3] + ' ' + row.columns[2] + ' ' +
                          row.columns[0]);
    row.text = member(line, QLatin1StringView("text"));
    row.length = QString::fromUtf8(row.text).size();
    return row;
}

class Inserter
{
public:
    explicit Inserter(sqlite3 *database)
        : m_database(database)
        , m_article(prepare(database,
                            "INSERT INTO article(external_id, title, published, source, sha256, "
                            "title_key, words, length, language, byline, dateline, url, encoding) "
                            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '', '')"))
        , m_text(prepare(database, "INSERT INTO article_text(id, text) VALUES(?, ?)"))
        , m_index(prepare(database, "INSERT INTO article_fts(rowid, text) VALUES(?, ?)"))
    {}

    bool insert(const std::vector<Row> &rows)
    {
        bool good = sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
        for (const Row &row : rows)
            good = good && insert(row);
        return good && sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    bool insert(const Row &row)
    {
        int column = 0;
        for (const QByteArray &value : row.columns)
            bind(m_article, ++column, value);
        sqlite3_bind_int64(m_article.get(), ++column, row.length);
        if (!step(m_article))
            return false;
        const sqlite3_int64 id = sqlite3_last_insert_rowid(m_database);
        for (const Rows *statement : {&m_text, &m_index}) {
            sqlite3_bind_int64(statement->get(), 1, id);
            bind(*statement, 2, row.text);
            if (!step(*statement))
                return false;
        }
        return true;
    }

    static void bind(const Rows &statement, int column, const QByteArray &value)
    {
        sqlite3_bind_text(statement.get(), column, value.constData(), int(value.size()), SQLITE_STATIC);
    }

    static bool step(const Rows &statement)
    {
        const bool done = sqlite3_step(statement.get()) == SQLITE_DONE;
        sqlite3_reset(statement.get());
        return done;
    }

    sqlite3 *m_database;
    Rows m_article;
    Rows m_text;
    Rows m_index;
};

void writeEscaped(std::FILE *out, const unsigned char *text, int size)
{
    int from = 0;
    for (int i = 0; i < size; ++i) {
        if (text[i] != '"' && text[i] != '\\' && text[i] >= ' ')
            continue;
        std::fwrite(text + from, 1, std::size_t(i - from), out);
        from = i + 1;
        if (text[i] < ' ')
            std::fprintf(out, "\\u%04x", text[i]);
        else
            std::fprintf(out, "\\%c", text[i]);
    }
    std::fwrite(text + from, 1, std::size_t(size - from), out);
}

void writeMember(std::FILE *out, const char *name, sqlite3_stmt *row, int column)
{
    std::fprintf(out, "\"%s\":\"", name);
    writeEscaped(out, sqlite3_column_text(row, column), sqlite3_column_bytes(row, column));
    std::fputs("\",", out);
}

// Spans in order of their articles; the cursor stands on the first that is not written yet.
void writeSpans(std::FILE *out, sqlite3_stmt *span, int &state, sqlite3_int64 article)
{
    while (state == SQLITE_ROW && sqlite3_column_int64(span, 0) == article) {
        std::fprintf(out, "{\"id\":\"s%lld\",", sqlite3_column_int64(span, 1));
        writeMember(out, "layer", span, 2);
        writeMember(out, "label", span, 3);
        std::fprintf(out, "\"segments\":[[%lld,%lld]],", sqlite3_column_int64(span, 4),
                     sqlite3_column_int64(span, 5));
        writeMember(out, "quote", span, 6);
        std::fputs("},", out);
        state = sqlite3_step(span);
    }
}

} // namespace

Result<Rate> insertArticles(const QString &jsonl, const QString &project)
{
    auto file = std::make_unique<QFile>(jsonl);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file->errorString());
    LineReader lines(std::move(file), {.file = jsonl});
    const Database database = openDatabase(project);
    Inserter inserter(database.get());
    Rate rate;
    std::vector<Row> rows;
    for (bool more = true; more;) {
        const auto line = lines.next();
        more = line && *line;
        if (more) {
            rows.push_back(rowOf(JsonDocument::parse(**line).value().root()));
            rate.bytes += rows.back().text.size();
        }
        if (rows.size() < Batch && more)
            continue;
        QElapsedTimer timer;
        timer.start();
        if (!inserter.insert(rows))
            return failed(database.get());
        rate.seconds += double(timer.nsecsElapsed()) / 1e9;
        rate.articles += qint64(rows.size());
        rows.clear();
    }
    return rate;
}

Result<Rate> writeArticles(const QString &project, const QString &jsonl)
{
    const File file(std::fopen(qPrintable(jsonl), "wb"));
    if (!file)
        return fail(Error::Kind::Io, jsonl);
    std::FILE *const out = file.get();
    const Database database = openDatabase(project);
    QElapsedTimer timer;
    timer.start();
    const Rows articles = prepare(database.get(),
                                  "SELECT a.id, external_id, title, published, source, sha256, t.text "
                                  "FROM article a JOIN article_text t ON t.id = a.id ORDER BY a.id");
    const Rows spans = prepare(database.get(),
                               "SELECT s.article_id, n.id, l.layer, l.label, n.begins, n.ends, n.quote FROM "
                               "annotation_set s JOIN span n ON n.set_id = s.id JOIN label l ON l.id = "
                               "n.label_id ORDER BY s.article_id, s.id, n.id");
    int span = sqlite3_step(spans.get());
    Rate rate;
    while (sqlite3_step(articles.get()) == SQLITE_ROW) {
        std::fputs("{", out);
        int column = 0;
        for (const char *name : {"id", "title", "published", "source", "sha256", "text"})
            writeMember(out, name, articles.get(), ++column);
        writeSpans(out, spans.get(), span, sqlite3_column_int64(articles.get(), 0));
        std::fputs("}\n", out);
        ++rate.articles;
    }
    std::fflush(out);
    rate.seconds = double(timer.nsecsElapsed()) / 1e9;
    rate.bytes = std::ftell(out);
    return rate;
}

} // namespace Galley::PlainProgram
