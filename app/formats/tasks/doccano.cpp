#include "formats/tasks/doccano.h"

#include "formats/tasks/doccanoreader.h"
#include "formats/tasks/doccanowriter.h"
#include "formats/tasks/jsonitems.h"
#include "formats/tasks/setlosses.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute unitSetting()
{
    Attribute setting;
    setting.id = u"unit"_s;
    setting.name = QCoreApplication::translate("Doccano", "Unit of offsets");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"utf16"_s, QCoreApplication::translate("Doccano", "UTF-16 units"),
         QCoreApplication::translate("Doccano", "What doccano counts in most projects.")},
        {u"grapheme"_s, QCoreApplication::translate("Doccano", "Graphemes"),
         QCoreApplication::translate("Doccano", "Where the project counts graphemes as one character.")},
        {u"code-points"_s, QCoreApplication::translate("Doccano", "Code points"),
         QCoreApplication::translate("Doccano", "What other programs write, and trainers count.")}};
    setting.defaultValue = u"utf16"_s;
    return setting;
}

Attribute formSetting()
{
    Attribute setting;
    setting.id = u"form"_s;
    setting.name = QCoreApplication::translate("Doccano", "Form");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"relations"_s, QCoreApplication::translate("Doccano", "Entities and relations"),
         QCoreApplication::translate("Doccano", "For projects that use relations.")},
        {u"labels"_s, QCoreApplication::translate("Doccano", "Labels"),
         QCoreApplication::translate("Doccano", "Begin, end and label, for projects without relations.")}};
    setting.defaultValue = u"relations"_s;
    return setting;
}

bool isListOf(const QByteArray &value, QByteArrayView firsts)
{
    const QByteArray inner = value.startsWith('[') ? value.sliced(1).trimmed() : QByteArray();
    return !inner.isEmpty() && firsts.contains(inner.front());
}

// Lists of triples or objects, or empty.
bool looksLikeLabels(const JsonHead &head)
{
    static constexpr std::array Keys{"label", "labels", "entities", "annotations"};
    return std::ranges::any_of(Keys, [&](const char *key) {
        const QByteArray start = head.start(key);
        return isListOf(start, "[]") ||
            (isListOf(start, "{") && (start.contains("_offset") || start.contains("\"label\"")));
    });
}

bool isOfAnother(const JsonHead &head)
{
    static constexpr std::array Keys{"_input_hash", "_task_hash", "tokens", "answer", "format"};
    return head.start("data").startsWith('{') ||
        std::ranges::any_of(Keys, [&](const char *key) { return head.has(key); });
}

} // namespace

QString Doccano::id() const
{
    return u"doccano"_s;
}

QString Doccano::name() const
{
    return QCoreApplication::translate("Doccano", "doccano JSONL");
}

QStringList Doccano::suffixes() const
{
    return {u"jsonl"_s, u"json"_s};
}

QList<Attribute> Doccano::readSettings() const
{
    Attribute unit = unitSetting();
    unit.description = QCoreApplication::translate(
        "Doccano", "Files do not say it: those units are ruled out that do not fit.");
    unit.options.prepend(
        {u"auto"_s, QCoreApplication::translate("Doccano", "Whatever fits, UTF-16 first"), {}});
    unit.defaultValue = u"auto"_s;
    return {unit};
}

QList<Attribute> Doccano::writeSettings() const
{
    Attribute unit = unitSetting();
    unit.description =
        QCoreApplication::translate("Doccano", "The one of the doccano project that is to read the files.");
    return {formSetting(), unit, piecesSetting()};
}

Format::Match Doccano::match(const FileHead &file) const
{
    const JsonHead head = jsonHeadOf(file.bytes);
    if (head.members.isEmpty() || isOfAnother(head))
        return Match::No;
    const bool text = head.has("text") || head.has("data");
    return text && looksLikeLabels(head) ? Match::Certain : Match::No;
}

Result<std::unique_ptr<FormatReader>> Doccano::reader(const ReadInput &input) const
{
    return std::make_unique<DoccanoReader>(input);
}

Result<std::unique_ptr<FormatWriter>> Doccano::writer(Output &output, const WriteOptions &options) const
{
    return std::make_unique<DoccanoWriter>(output, options);
}

} // namespace Galley
