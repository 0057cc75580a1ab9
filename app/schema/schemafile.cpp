#include "schema/schemafile.h"

#include "schema/colorcontrast.h"
#include "schema/jsonlocator.h"
#include "schema/schemajson.h"
#include "schema/schemavalidator.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SchemaFile)
};

SchemaFileReading failed(Error::Kind kind, const QString &message, const Place &place,
                         const QString &detail = {})
{
    return {.schema = {}, .problems = {Error{kind, message, detail, place}}};
}

// QJsonDocument stops behind the character that is wrong, except where it looks at the text as a whole.
Place placeOf(const QJsonParseError &error, const QByteArray &json)
{
    const bool whole =
        error.error == QJsonParseError::IllegalUTF8String || error.error == QJsonParseError::GarbageAtEnd;
    return JsonLocator::placeOf(json, whole ? error.offset : error.offset - 1);
}

// What validation says of a place that could not be read is only the echo of that.
bool isEcho(const Error &problem, const QList<Error> &earlier)
{
    return std::ranges::any_of(earlier, [&](const Error &other) {
        return problem.detail == other.detail || problem.detail.startsWith(QString(other.detail + u'/'));
    });
}

QList<Error> repeatedKeys(const JsonLocator &locator)
{
    QList<Error> problems;
    for (const auto &[pointer, place] : locator.repeatedKeys())
        problems.append(Error{Error::Kind::InvalidInput,
                              Text::tr("“%1” stands twice in the same object; only the last one would count")
                                  .arg(pointer.section(u'/', -1)),
                              pointer, place});
    return problems;
}

void sortByPlace(QList<Error> &problems)
{
    std::ranges::stable_sort(problems, {}, [](const Error &problem) {
        return std::pair(problem.place.line, problem.place.column);
    });
}

bool isOtherFormat(const QList<Error> &problems)
{
    return !problems.isEmpty() && problems.first().kind != Error::Kind::InvalidInput;
}

// Of another format nothing more is said: whatever else is in it follows other rules.
SchemaFileReading readObject(const QJsonObject &object, const JsonLocator &locator)
{
    auto [schema, problems] = readSchema(object, UnknownKeys::Report);
    if (isOtherFormat(problems)) {
        problems.first().place = locator.place(problems.first().detail);
        return {std::move(schema), problems.first(1)};
    }
    const QList<Error> unreadable = problems;
    for (const Error &problem : validate(schema) + contrastFaults(schema)) {
        if (!isEcho(problem, unreadable))
            problems.append(problem);
    }
    for (Error &problem : problems)
        problem.place = locator.place(problem.detail);
    problems += repeatedKeys(locator);
    sortByPlace(problems);
    return {std::move(schema), std::move(problems)};
}

} // namespace

SchemaFileReading readSchemaText(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Place place = placeOf(error, json);
    place.file = file;
    if (error.error != QJsonParseError::NoError)
        return failed(Error::Kind::InvalidInput,
                      Text::tr("This is not correct JSON: %1").arg(error.errorString()), place);
    if (!document.isObject())
        return failed(Error::Kind::ForeignFormat,
                      Text::tr("This is not a Galley schema: it must be one object in { }"),
                      {.file = file, .line = 1, .column = 1});
    SchemaFileReading reading = readObject(document.object(), JsonLocator(json));
    for (Error &problem : reading.problems)
        problem.place.file = file;
    return reading;
}

SchemaFileReading readSchemaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const Error::Kind kind = file.exists() ? Error::Kind::Permission : Error::Kind::NotFound;
        return failed(kind, Text::tr("The file cannot be read: %1").arg(file.errorString()), {.file = path});
    }
    if (file.size() > largestFile)
        return failed(Error::Kind::Unsupported, Text::tr("The file is larger than 16 MB, which no schema is"),
                      {.file = path});
    return readSchemaText(file.readAll(), path);
}

} // namespace Galley
