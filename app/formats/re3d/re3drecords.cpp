#include "formats/re3d/re3drecords.h"

#include "formats/jsonmembers.h"
#include "formats/jsonvalue.h"
#include "formats/linereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Galley::Re3dRecords {

using namespace Qt::StringLiterals;

namespace {

class Line
{
public:
    Line(JsonRef root, Place place, QList<Error> &problems)
        : m_place(std::move(place))
        , m_problems(problems)
        , m_members(root, {}, [this](const QString &message) { report(message); })
    {}

    QString string(const char *key) { return m_members.string(key); }

    // What has to be there.
    QString need(const char *key)
    {
        QString value = m_members.string(key);
        if (value.isEmpty())
            miss(key);
        return value;
    }

    Range range(const char *begin, const char *end) { return {integer(begin), integer(end)}; }

    double confidence()
    {
        const JsonRef value = m_members.value("confidence");
        const double confidence = value.isNumber() ? value.toDouble() : 1;
        if (confidence >= 0 && confidence <= 1)
            return confidence;
        report(QCoreApplication::translate("Re3d", "“confidence” must be from 0 to 1."));
        return 1;
    }

    [[nodiscard]] bool isGood() const { return m_good; }

private:
    qint64 integer(const char *key)
    {
        const std::optional<qint64> value = m_members.value(key).toInteger();
        if (!value)
            miss(key);
        return value.value_or(0);
    }

    void miss(const char *key)
    {
        report(QCoreApplication::translate("Re3d", "“%1” is missing.").arg(QLatin1StringView(key)));
        m_good = false;
    }

    void report(const QString &message)
    {
        m_problems.append({Error::Kind::InvalidInput, message, {}, m_place});
    }

    Place m_place;
    QList<Error> &m_problems;
    bool m_good = true;
    JsonMembers m_members;
};

} // namespace

void Records::read(const Source &source, const QString &folder)
{
    m_documents.clear();
    readFile(source, folder + "entities.json"_L1, false);
    readFile(source, folder + "relations.json"_L1, true);
}

void Records::readFile(const Source &source, const QString &entry, bool areRelations)
{
    if (!source.has(entry))
        return;
    Result<std::unique_ptr<QIODevice>> device = source.open(entry);
    if (device && (*device)->size() > LargestFile)
        device =
            fail(Error::Kind::Unsupported,
                 QCoreApplication::translate("Re3d", "The file has %1 MB, and at most %2 MB can be read.")
                     .arg((*device)->size() / 1'000'000)
                     .arg(LargestFile / 1'000'000),
                 {}, source.place(entry));
    if (!device) {
        m_problems.append(device.error());
        return;
    }
    LineReader lines(std::move(*device), source.place(entry));
    const qsizetype most = m_problems.size() + MostProblems;
    while (m_problems.size() < most) {
        const std::optional<Result<QByteArray>> line = lines.next();
        if (!line)
            break;
        if (!*line)
            m_problems.append(line->error());
        else if (!(*line)->trimmed().isEmpty())
            takeLine(**line, lines.place(), areRelations);
    }
}

void Records::takeLine(const QByteArray &bytes, const Place &place, bool isRelation)
{
    const Result<JsonDocument> json = JsonDocument::parse(bytes);
    if (!json) {
        Error problem = json.error();
        const qint64 column = problem.place.column;
        problem.place = place;
        problem.place.column = column;
        m_problems.append(problem);
        return;
    }
    Line line(json->root(), place, m_problems);
    const QString id = line.need("_id");
    const QString about = line.need("documentId");
    const QString type = line.need("type");
    const QString value = line.string("value");
    const double confidence = line.confidence();
    if (isRelation) {
        const Range from = line.range("sourceBegin", "sourceEnd");
        const Range to = line.range("targetBegin", "targetEnd");
        if (line.isGood())
            m_documents[about].relations.append({id, from, to, type, value, confidence});
    } else if (const Range where = line.range("begin", "end"); line.isGood()) {
        m_documents[about].entities.append({id, where, type, value, confidence});
    }
    if (line.isGood() && m_documents[about].first.file.isEmpty())
        m_documents[about].first = place;
}

QList<Error> Records::takeLeftOver()
{
    QList<Error> problems;
    for (auto left = m_documents.cbegin(); left != m_documents.cend(); ++left)
        problems.append(
            {Error::Kind::InvalidInput,
             QCoreApplication::translate("Re3d",
                                         "There is no document “%1”, of which this and other lines "
                                         "tell.")
                 .arg(left.key()),
             {},
             left->first});
    m_documents.clear();
    std::ranges::sort(problems, {},
                      [](const Error &problem) { return std::pair(problem.place.file, problem.place.line); });
    return problems;
}

} // namespace Galley::Re3dRecords
