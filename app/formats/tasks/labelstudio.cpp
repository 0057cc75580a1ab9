#include "formats/tasks/labelstudio.h"

#include "formats/tasks/jsonitems.h"
#include "formats/tasks/labelstudioreader.h"
#include "formats/tasks/labelstudiowriter.h"
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
    setting.name = QCoreApplication::translate("LabelStudio", "Unit of offsets");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {{u"code-points"_s, QCoreApplication::translate("LabelStudio", "Code points"),
                        QCoreApplication::translate("LabelStudio", "What Label Studio counts since 2021.")},
                       {u"utf16"_s, QCoreApplication::translate("LabelStudio", "UTF-16 units"),
                        QCoreApplication::translate("LabelStudio", "What older versions count.")}};
    setting.defaultValue = u"code-points"_s;
    return setting;
}

Attribute textSetting(const QString &id, const QString &name, const QString &description)
{
    Attribute setting;
    setting.id = id;
    setting.name = name;
    setting.description = description;
    return setting;
}

Attribute groundTruthSetting()
{
    Attribute setting;
    setting.id = u"ground-truth"_s;
    setting.name = QCoreApplication::translate("LabelStudio", "Ground truth");
    setting.description = QCoreApplication::translate("LabelStudio", "Whose work it becomes.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"adjudicator"_s, QCoreApplication::translate("LabelStudio", "The adjudicator's"), {}},
        {u"annotator"_s, QCoreApplication::translate("LabelStudio", "That of whoever made it"), {}}};
    setting.defaultValue = u"adjudicator"_s;
    return setting;
}

FileHead headOf(const Source &source, const SourceEntry &entry)
{
    const Result<std::unique_ptr<QIODevice>> device = source.open(entry.name);
    return {entry.name, device ? (*device)->read(64 * 1024) : QByteArray(), entry.size};
}

bool isConfig(const Source &source, const SourceEntry &entry)
{
    if (!isLabelStudioConfigFile(entry.name))
        return false;
    const QByteArray bytes = headOf(source, entry).bytes;
    return bytes.contains("<View") && (bytes.contains("toName") || bytes.contains("label_config"));
}

} // namespace

QString LabelStudio::id() const
{
    return u"label-studio"_s;
}

QString LabelStudio::name() const
{
    return QCoreApplication::translate("LabelStudio", "Label Studio JSON");
}

QStringList LabelStudio::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

QList<Attribute> LabelStudio::readSettings() const
{
    Attribute unit = unitSetting();
    unit.options.prepend(
        {u"auto"_s, QCoreApplication::translate("LabelStudio", "Whatever fits the regions' texts"), {}});
    unit.defaultValue = u"auto"_s;
    return {
        unit,
        textSetting(
            u"text-key"_s, QCoreApplication::translate("LabelStudio", "Key of the text"),
            QCoreApplication::translate("LabelStudio",
                                        "Which member of a task's data is its text. Empty: the one that "
                                        "the labelling configuration names.")),
        textSetting(u"config"_s, QCoreApplication::translate("LabelStudio", "Labelling configuration"),
                    QCoreApplication::translate("LabelStudio",
                                                "The configuration itself, or the name of a file beside the "
                                                "tasks. Empty: config.xml or project.json beside them.")),
        groundTruthSetting()};
}

QList<Attribute> LabelStudio::writeSettings() const
{
    return {unitSetting(), piecesSetting()};
}

Format::Match LabelStudio::match(const FileHead &file) const
{
    const JsonHead head = jsonHeadOf(file.bytes);
    static constexpr std::array Keys{"annotations", "predictions", "completions", "drafts"};
    const bool task = head.start("data").startsWith('{');
    const bool work =
        std::ranges::any_of(Keys, [&](const char *key) { return head.start(key).startsWith('['); });
    if (task && work)
        return Match::Certain;
    // The data may be longer than the head, or alone.
    if (task)
        return head.inArray ? Match::Certain : Match::Likely;
    return Match::No;
}

QStringList LabelStudio::claim(const Source &source) const
{
    QStringList configs;
    for (const SourceEntry &entry : source.entries()) {
        if (!source.isSingleFile() && isConfig(source, entry))
            configs.append(entry.name);
    }
    if (configs.isEmpty())
        return {};
    QStringList claimed;
    for (const SourceEntry &entry : source.entries()) {
        const QStringList files = labelStudioConfigFiles(entry.name);
        const bool task =
            std::ranges::any_of(files, [&](const QString &file) { return configs.contains(file); }) &&
            std::ranges::any_of(suffixes(),
                                [&](const QString &suffix) { return entry.name.endsWith(u'.' + suffix); });
        if (configs.contains(entry.name) || (task && match(headOf(source, entry)) == Match::Certain))
            claimed.append(entry.name);
    }
    return claimed.size() > configs.size() ? claimed : QStringList();
}

Result<std::unique_ptr<FormatReader>> LabelStudio::reader(const ReadInput &input) const
{
    return LabelStudioReader::make(input);
}

Result<std::unique_ptr<FormatWriter>> LabelStudio::writer(Output &output, const WriteOptions &options) const
{
    return output.create(u"tasks.json"_s)
        .transform([&](std::unique_ptr<QIODevice> file) -> std::unique_ptr<FormatWriter> {
            return std::make_unique<LabelStudioWriter>(output, std::move(file), options);
        });
}

} // namespace Galley
