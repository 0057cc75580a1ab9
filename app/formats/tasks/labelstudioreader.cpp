#include "formats/tasks/labelstudioreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestConfig = 5'000'000;

// Of a project that was exported as a whole, the configuration is a member.
QByteArray configIn(const QByteArray &bytes)
{
    if (bytes.trimmed().startsWith('<'))
        return bytes;
    const Result<JsonDocument> json = JsonDocument::parse(bytes);
    QString config;
    if (json)
        json->root().forEachMember([&](const QString &key, JsonRef value) {
            if (key == "label_config"_L1)
                config = value.toString();
        });
    return config.toUtf8();
}

void merge(Layer &own, const Layer &other)
{
    for (const Label &label : other.labels) {
        if (!findLabel(own, label.id))
            own.labels.append(label);
    }
    for (const Attribute &attribute : other.attributes) {
        if (!findAttribute(own, attribute.id))
            own.attributes.append(attribute);
    }
    for (const RelationType &relation : other.relations) {
        if (!findRelation(own, relation.id))
            own.relations.append(relation);
    }
}

} // namespace

QStringList labelStudioConfigFiles(const QString &entry)
{
    QStringList files;
    const QStringList parts = entry.split(u'/');
    for (qsizetype depth = parts.size() - 1; depth >= std::max<qsizetype>(0, parts.size() - 2); --depth) {
        const QString folder = depth == 0 ? QString() : QString(parts.first(depth).join(u'/') + u'/');
        for (const auto name : {"config.xml"_L1, "label_config.xml"_L1, "project.json"_L1})
            files.append(folder + name);
    }
    return files;
}

bool isLabelStudioConfigFile(const QString &entry)
{
    return labelStudioConfigFiles(entry).first(3).contains(entry);
}

Result<std::unique_ptr<FormatReader>> LabelStudioReader::make(const ReadInput &input)
{
    ReadInput tasks = input;
    tasks.entries.removeIf(isLabelStudioConfigFile);
    std::unique_ptr<LabelStudioReader> reader(new LabelStudioReader(std::move(tasks)));
    if (const Result<void> read = reader->readConfigs(); !read)
        return std::unexpected(read.error());
    return reader;
}

Result<LabelStudioConfig> LabelStudioReader::configFrom(const QString &file) const
{
    const Result<QByteArray> bytes = input().source->read(file, LargestConfig);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseLabelStudioConfig(configIn(*bytes), input().source->place(file));
}

// What lies beside a file by chance and is no configuration is passed over; what the user gave is not.
Result<void> LabelStudioReader::readConfigs()
{
    m_context.textKey = input().settings.value("text-key"_L1).toString();
    m_context.groundTruthIsGold = input().settings.value("ground-truth"_L1).toString() != "annotator"_L1;
    const QString given = input().settings.value("config"_L1).toString();
    if (!given.isEmpty()) {
        const Result<LabelStudioConfig> config =
            given.trimmed().startsWith(u'<') ? parseLabelStudioConfig(given.toUtf8(), {}) : configFrom(given);
        if (!config)
            return std::unexpected(config.error());
        m_configs.insert({}, *config);
        declare(*config);
        return {};
    }
    QHash<QString, std::optional<LabelStudioConfig>> tried;
    for (const QString &entry : input().entries) {
        for (const QString &file : labelStudioConfigFiles(entry)) {
            if (!tried.contains(file)) {
                std::optional<LabelStudioConfig> config;
                if (input().source->has(file)) {
                    if (const Result<LabelStudioConfig> found = configFrom(file); found && !found->isEmpty())
                        config = *found;
                }
                tried.insert(file, config);
                if (config)
                    declare(*config);
            }
            if (const auto &config = tried[file]; config && !m_configs.contains(entry))
                m_configs.insert(entry, *config);
        }
    }
    return {};
}

void LabelStudioReader::declare(const LabelStudioConfig &config)
{
    const Schema schema = config.schema();
    for (const Layer &layer : schema.layers) {
        const auto own = std::ranges::find(m_declared.layers, layer.id, &Layer::id);
        if (own == m_declared.layers.end())
            m_declared.layers.append(layer);
        else
            merge(*own, layer);
    }
    for (const Attribute &field : schema.fields) {
        if (!std::ranges::contains(m_declared.fields, field.id, &Attribute::id))
            m_declared.fields.append(field);
    }
}

// Reads the file once more, up to where the unit is known; tasks where units cannot differ are only scanned.
OffsetUnit LabelStudioReader::findUnit(const QString &entry) const
{
    UnitFinder finder;
    finder.exclude(OffsetUnit::Graphemes);
    Result<std::unique_ptr<QIODevice>> device = input().source->open(entry);
    if (!device)
        return OffsetUnit::CodePoints;
    JsonItems items(std::move(*device), {});
    while (!finder.isDecided() && items.position() < MostSeenForUnit) {
        const std::optional<Result<QByteArray>> item = items.next();
        if (!item)
            break;
        if (*item && unitsMayDiffer(**item, false))
            seeLabelStudioTask(**item, m_context, finder);
    }
    return finder.best({OffsetUnit::CodePoints, OffsetUnit::Utf16});
}

Result<void> LabelStudioReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_context.config = m_configs.value(m_configs.contains({}) ? QString() : entry);
    const std::optional<OffsetUnit> given = offsetUnitFrom(input().settings.value("unit"_L1).toString());
    if (given)
        m_context.unit = *given;
    else
        m_context.unit = device->isSequential() ? OffsetUnit::CodePoints : findUnit(entry);
    m_items.emplace(std::move(device), input().source->place(entry));
    return {};
}

std::optional<Document> LabelStudioReader::read()
{
    const std::optional<Result<QByteArray>> item = m_items->next();
    if (!item)
        return {};
    if (!*item)
        return broken(item->error(), m_items->place());
    return parseLabelStudioTask(**item, m_items->place(), m_context);
}

} // namespace Galley
