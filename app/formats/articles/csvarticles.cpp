#include "formats/articles/csvarticles.h"

#include "formats/articles/articlemapping.h"
#include "formats/articles/articlerow.h"
#include "formats/articles/csvtable.h"
#include "formats/entriesreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class CsvArticlesReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_name = QFileInfo(entry).completeBaseName();
        m_row = 0;
        Result<CsvTable> table = CsvTable::open(std::move(device), input().source->place(entry),
                                                input().encoding, input().settings);
        if (!table)
            return std::unexpected(table.error());
        m_table.emplace(std::move(*table));
        return ArticleMapping::of(m_table->columns(), m_table->sample(), input().settings)
            .transform([this](const ArticleMapping &mapping) { m_mapping = mapping; });
    }

    std::optional<Document> read() override
    {
        const std::optional<Result<QList<QByteArray>>> row = m_table->next();
        if (!row)
            return {};
        ++m_row;
        const Place &place = m_table->place();
        if (!*row)
            return broken(row->error(), place);
        if ((*row)->size() > m_table->columns().size())
            return broken(
                {Error::Kind::InvalidInput,
                 QCoreApplication::translate("CsvArticles",
                                             "The row has %n cell(s), and the first row %1: perhaps a text "
                                             "with separators is not in quotation marks.",
                                             nullptr, int((*row)->size()))
                     .arg(m_table->columns().size()),
                 {},
                 place},
                place);
        return document(**row, place);
    }

    qint64 entryPosition() const override { return m_table ? m_table->position() : 0; }

private:
    Document document(const QList<QByteArray> &row, const Place &place)
    {
        std::optional<Error> problem;
        const ArticleValues values = m_mapping.values([&](qsizetype column) {
            const Result<QString> text = m_table->text(row.value(column));
            if (!text)
                problem = text.error();
            return text.value_or(QString());
        });
        if (problem) {
            problem->place = place;
            return broken(*problem, place);
        }
        Document document = articleDocument(values, m_mapping.titleInText(), place);
        document.article.encoding = m_table->encoding();
        if (document.article.externalId.isEmpty())
            document.article.externalId = u"%1-%2"_s.arg(m_name).arg(m_row);
        return document;
    }

    std::optional<CsvTable> m_table;
    ArticleMapping m_mapping;
    QString m_name;
    qint64 m_row = 0;
};

QString wordFor(char separator)
{
    return separator == ';' ? u"semicolon"_s : separator == '\t' ? u"tab"_s : u"comma"_s;
}

bool hasSuffix(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) || path.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

// A header that names the text, or cells that are long enough for one.
bool looksLikeArticles(const CsvTable &table)
{
    if (!ArticleMapping::of(table.columns(), table.sample(), {}))
        return false;
    return table.hasHeader() || table.columns().size() > 1;
}

} // namespace

QString CsvArticles::id() const
{
    return u"csv"_s;
}

QString CsvArticles::name() const
{
    return QCoreApplication::translate("CsvArticles", "Table of articles (CSV, TSV)");
}

QStringList CsvArticles::suffixes() const
{
    return {u"csv"_s, u"tsv"_s};
}

QList<Attribute> CsvArticles::readSettings() const
{
    return articleFieldSettings() + CsvTable::settings();
}

Format::Match CsvArticles::match(const FileHead &head) const
{
    if (!hasSuffix(head.path) || head.bytes.startsWith("#FORMAT="))
        return Match::No;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head.bytes);
    buffer->open(QIODevice::ReadOnly);
    const Result<CsvTable> table = CsvTable::open(std::move(buffer), {}, {}, {});
    return table && looksLikeArticles(*table) ? Match::Likely : Match::Fallback;
}

Result<std::unique_ptr<FormatReader>> CsvArticles::reader(const ReadInput &input) const
{
    return std::make_unique<CsvArticlesReader>(input);
}

Result<ArticlePreview> CsvArticles::preview(const ReadInput &input)
{
    const QString entry = input.entries.value(0);
    Result<std::unique_ptr<QIODevice>> device = input.source->open(entry);
    if (!device)
        return std::unexpected(device.error());
    const Result<CsvTable> table =
        CsvTable::open(std::move(*device), input.source->place(entry), input.encoding, input.settings);
    if (!table)
        return std::unexpected(table.error());
    ArticlePreview preview{table->columns(),
                           table->sample(),
                           table->hasHeader(),
                           wordFor(table->separator()),
                           table->encoding(),
                           {},
                           {}};
    note(ArticleMapping::of(table->columns(), table->sample(), input.settings), preview);
    return preview;
}

} // namespace Galley
