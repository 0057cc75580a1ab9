#include "formats/articles/csvtable.h"

#include "formats/articles/articlemapping.h"
#include "formats/articles/newsdate.h"
#include "formats/binarycheck.h"
#include "formats/decoding.h"
#include "text/utf8.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HeadSize = 1'000'000;

Attribute choice(const QString &id, const char *name, const QList<Option> &options)
{
    Attribute setting;
    setting.id = id;
    setting.name = QCoreApplication::translate("CsvTable", name);
    setting.kind = Attribute::Kind::OneOf;
    setting.options = options;
    setting.options.prepend({u"auto"_s, QCoreApplication::translate("CsvTable", "Recognised"), {}});
    setting.defaultValue = u"auto"_s;
    return setting;
}

// Cut where no character is cut, whatever the encoding.
QByteArray wholeCharacters(QByteArray head, bool isAll)
{
    if (isAll)
        return head;
    if (head.contains('\0')) {
        head.chop(head.size() % 4);
        return head;
    }
    while (!head.isEmpty() && (uchar(head.back()) >= 0x80 || head.back() == '\r'))
        head.chop(1);
    return head;
}

char separatorFrom(const QString &setting, const QByteArray &head)
{
    if (setting == "comma"_L1)
        return ',';
    if (setting == "semicolon"_L1)
        return ';';
    return setting == "tab"_L1 ? '\t' : separatorOf(head);
}

bool isWide(const QString &encoding)
{
    return encoding.startsWith("UTF-16"_L1) || encoding.startsWith("UTF-32"_L1);
}

Result<std::unique_ptr<QIODevice>> converted(QIODevice &device, const QString &encoding)
{
    const QByteArray bytes = device.read(CsvTable::LargestConverted + 1);
    if (bytes.size() > CsvTable::LargestConverted)
        return fail(Error::Kind::Unsupported,
                    QCoreApplication::translate(
                        "CsvTable", "A table in UTF-16 can have %1 MB: convert this one to UTF-8.")
                        .arg(CsvTable::LargestConverted / 1'000'000));
    const Result<Decoded> decoded = decode(bytes, encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(decoded->text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

} // namespace

QList<Attribute> CsvTable::settings()
{
    return {choice(u"header"_s, QT_TRANSLATE_NOOP("CsvTable", "First row"),
                   {{u"yes"_s, QCoreApplication::translate("CsvTable", "Names the columns"), {}},
                    {u"no"_s, QCoreApplication::translate("CsvTable", "Is an article, as all others"), {}}}),
            choice(u"separator"_s, QT_TRANSLATE_NOOP("CsvTable", "Separator"),
                   {{u"comma"_s, QCoreApplication::translate("CsvTable", "Comma"), {}},
                    {u"semicolon"_s, QCoreApplication::translate("CsvTable", "Semicolon"), {}},
                    {u"tab"_s, QCoreApplication::translate("CsvTable", "Tab"), {}}})};
}

Result<CsvTable> CsvTable::open(std::unique_ptr<QIODevice> device, const Place &place,
                                const QString &encoding, const QJsonObject &settings)
{
    CsvTable table;
    table.m_size = device->size();
    QByteArray head = device->peek(HeadSize);
    if (const Result<void> found =
            table.findEncoding(wholeCharacters(head, head.size() < HeadSize), encoding);
        !found)
        return std::unexpected(found.error());
    if (isWide(table.m_encoding)) {
        Result<std::unique_ptr<QIODevice>> utf8 = converted(*device, table.m_encoding);
        if (!utf8)
            return std::unexpected(utf8.error());
        device = std::move(*utf8);
        head = device->peek(HeadSize);
        table.m_cellEncoding = u"UTF-8"_s;
    }
    table.m_separator = separatorFrom(settings.value("separator"_L1).toString(),
                                      head.first(std::min<qsizetype>(head.size(), 65536)));
    table.m_rows = std::make_unique<CsvRows>(std::move(device), place, table.m_separator);
    while (table.m_ahead.size() <= SampleRows) {
        std::optional<Result<QList<QByteArray>>> row = table.m_rows->next();
        if (!row)
            break;
        table.m_ahead.push_back({std::move(*row), table.m_rows->place()});
    }
    table.findHeader(settings.value("header"_L1).toString());
    return table;
}

Result<void> CsvTable::findEncoding(const QByteArray &head, const QString &given)
{
    Result<Decoded> decoded = decode(head, given);
    if (!decoded) {
        // A few broken rows are reported as such, and the others read.
        const Error error = decoded.error();
        decoded = decode(head.first(head.indexOf('\n') + 1), given.isEmpty() ? u"UTF-8"_s : given);
        if (!decoded || decoded->text.isEmpty())
            return std::unexpected(error);
    }
    m_encoding = decoded->encoding;
    m_cellEncoding = m_encoding.endsWith("-BOM"_L1) ? m_encoding.chopped(4) : m_encoding;
    return {};
}

Result<QString> CsvTable::text(const QByteArray &cell) const
{
    if (m_cellEncoding != "UTF-8"_L1)
        return decode(cell, m_cellEncoding).transform([](Decoded &&decoded) {
            return std::move(decoded.text);
        });
    if (const Utf8Scan scan = scanUtf8(cell); scan.firstInvalid >= 0)
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("CsvTable",
                                        "A cell of this row is not UTF-8, as the file's beginning is: give "
                                        "the file's encoding, or mend the row."));
    QString text = exactFromUtf8(cell);
    if (const qsizetype control = firstBinaryControl(text); control >= 0)
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("CsvTable", "A cell of this row is no text: it contains U+%1.")
                .arg(text.at(control).unicode(), 4, 16, QLatin1Char('0')));
    return text;
}

QStringList CsvTable::texts(const Row &row) const
{
    QStringList texts;
    if (row.cells) {
        for (const QByteArray &cell : *row.cells)
            texts.append(text(cell).value_or(QString()));
    }
    return texts;
}

QList<QStringList> CsvTable::sample() const
{
    QList<QStringList> rows;
    for (const Row &row : m_ahead) {
        if (row.cells)
            rows.append(texts(row));
    }
    return rows;
}

// Short, different names of which one is usual, or that stand above something much longer.
bool CsvTable::looksLikeHeader(const QStringList &row) const
{
    constexpr qsizetype LongestName = 60;
    for (const QString &name : row) {
        const bool isName = !name.trimmed().isEmpty() && name.size() <= LongestName && !isNumber(name) &&
            isoDate(name).isEmpty() && !name.contains("://"_L1);
        if (!isName || row.count(name) > 1)
            return false;
    }
    if (std::ranges::any_of(row, isUsualColumn))
        return true;
    const QStringList below = m_ahead.size() > 1 ? texts(m_ahead[1]) : QStringList();
    return std::ranges::any_of(below, [](const QString &text) { return text.size() > 3 * LongestName; });
}

void CsvTable::findHeader(const QString &setting)
{
    const QStringList first = m_ahead.empty() ? QStringList() : texts(m_ahead.front());
    m_hasHeader = !first.isEmpty() && setting != "no"_L1 && (setting == "yes"_L1 || looksLikeHeader(first));
    for (const QString &name : first)
        m_columns.append(m_hasHeader ? name.trimmed() : QString());
    if (m_hasHeader)
        m_ahead.pop_front();
}

std::optional<Result<QList<QByteArray>>> CsvTable::next()
{
    if (m_ahead.empty()) {
        std::optional<Result<QList<QByteArray>>> row = m_rows->next();
        m_place = m_rows->place();
        return row;
    }
    Row row = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_place = row.place;
    return std::move(row.cells);
}

} // namespace Galley
