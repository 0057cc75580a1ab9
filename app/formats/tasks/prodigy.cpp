#include "formats/tasks/prodigy.h"

#include "formats/tasks/jsonitems.h"
#include "formats/tasks/prodigyreader.h"
#include "formats/tasks/prodigywriter.h"
#include "formats/tasks/setlosses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute answersSetting()
{
    Attribute setting;
    setting.id = u"answers"_s;
    setting.name = QCoreApplication::translate("Prodigy", "Answers");
    setting.description =
        QCoreApplication::translate("Prodigy", "Which examples to take; of others the text alone.");
    setting.kind = Attribute::Kind::ManyOf;
    setting.options = {{u"accept"_s, QCoreApplication::translate("Prodigy", "Accepted"), {}},
                       {u"reject"_s, QCoreApplication::translate("Prodigy", "Rejected"), {}},
                       {u"ignore"_s, QCoreApplication::translate("Prodigy", "Ignored"), {}}};
    setting.defaultValue = QJsonArray{u"accept"_s};
    return setting;
}

Attribute idSetting()
{
    Attribute setting;
    setting.id = u"id-key"_s;
    setting.name = QCoreApplication::translate("Prodigy", "Key of the article's id");
    setting.description = QCoreApplication::translate(
        "Prodigy", "In “meta”. Where there is none, the text gives the article its id.");
    setting.defaultValue = u"id"_s;
    return setting;
}

} // namespace

QString Prodigy::id() const
{
    return u"prodigy"_s;
}

QString Prodigy::name() const
{
    return QCoreApplication::translate("Prodigy", "Prodigy JSONL");
}

QStringList Prodigy::suffixes() const
{
    return {u"jsonl"_s, u"json"_s};
}

QList<Attribute> Prodigy::readSettings() const
{
    return {answersSetting(), idSetting()};
}

QList<Attribute> Prodigy::writeSettings() const
{
    return {piecesSetting()};
}

Format::Match Prodigy::match(const FileHead &file) const
{
    const JsonHead head = jsonHeadOf(file.bytes);
    if (!head.has("text"))
        return Match::No;
    static constexpr std::array Own{"_input_hash", "_task_hash", "_session_id", "_annotator_id", "_view_id"};
    if (std::ranges::any_of(Own, [&](const char *key) { return head.has(key); }))
        return Match::Certain;
    const QByteArray spans = head.start("spans");
    const bool objects = spans.startsWith('[') && spans.sliced(1).trimmed().startsWith('{');
    const bool offsets = spans.contains("\"start\"") || spans.contains("\"token_start\"");
    return (objects && offsets) || (head.has("answer") && head.has("tokens")) ? Match::Certain : Match::No;
}

Result<std::unique_ptr<FormatReader>> Prodigy::reader(const ReadInput &input) const
{
    return std::make_unique<ProdigyReader>(input);
}

Result<std::unique_ptr<FormatWriter>> Prodigy::writer(Output &output, const WriteOptions &options) const
{
    return output.create().transform([&](std::unique_ptr<QIODevice> file) -> std::unique_ptr<FormatWriter> {
        return std::make_unique<ProdigyWriter>(output, std::move(file), options);
    });
}

} // namespace Galley
