#include "formats/conll/huggingfacecard.h"

#include "formats/jsonwriter.h"

#include <algorithm>

namespace Galley {

namespace {

using Kind = HuggingFaceFiles::Kind;

// In double quotes, which mean the same in YAML as in JSON.
QByteArray quoted(const QString &text)
{
    JsonWriter json;
    json.value(QStringView(text));
    return json.take();
}

QByteArray feature(const char *name, const char *type, int indent = 2)
{
    return QByteArray(indent, ' ') + "- name: " + name + '\n' + QByteArray(indent, ' ') + "  dtype: " + type +
        '\n';
}

QByteArray listOf(const char *name, const QByteArray &features)
{
    return QByteArray("  - name: ") + name + "\n    list:\n" + features;
}

QByteArray sequenceOf(const char *name, const char *type)
{
    return QByteArray("  - name: ") + name + "\n    sequence: " + type + '\n';
}

QByteArray tagFeature(const TagColumn &column)
{
    QByteArray yaml =
        "  - name: " + quoted(column.name) + "\n    sequence:\n      class_label:\n        names:\n";
    for (qsizetype i = 0; i < column.names.size(); ++i)
        yaml += "          '" + QByteArray::number(i) + "': " + quoted(column.names[i]) + '\n';
    return yaml;
}

QByteArray tokenFeatures(const QList<TagColumn> &columns)
{
    QByteArray yaml = feature("id", "string") + feature("article", "string") +
        sequenceOf("tokens", "string") + sequenceOf("starts", "int64") + sequenceOf("ends", "int64");
    for (const TagColumn &column : columns)
        yaml += tagFeature(column);
    return yaml;
}

QByteArray spanFeatures()
{
    QByteArray yaml;
    for (const char *const name : {"id", "title", "language", "published", "source", "byline", "dateline",
                                   "url", "version", "embargoed", "licence", "state", "text"})
        yaml += feature(name, "string");
    const QByteArray segments = feature("start", "int64", 6) + feature("end", "int64", 6);
    yaml += listOf("spans",
                   feature("id", "string", 4) + feature("layer", "string", 4) +
                       feature("label", "string", 4) + feature("start", "int64", 4) +
                       feature("end", "int64", 4) + "    - name: segments\n      list:\n" + segments +
                       feature("text", "string", 4) + feature("attributes", "string", 4) +
                       feature("note", "string", 4) + feature("certainty", "float64", 4));
    yaml += listOf("relations",
                   feature("id", "string", 4) + feature("type", "string", 4) + feature("from", "string", 4) +
                       feature("to", "string", 4) + feature("attributes", "string", 4));
    return yaml + feature("fields", "string");
}

} // namespace

QByteArray huggingFaceCard(const QList<HuggingFaceFiles::Configuration> &configurations,
                           const QList<TagColumn> &columns, const QSet<QString> &languages)
{
    QByteArray yaml;
    QStringList listed(languages.begin(), languages.end());
    listed.sort();
    if (!listed.isEmpty())
        yaml += "language:\n";
    for (const QString &language : std::as_const(listed))
        yaml += "- " + quoted(language) + '\n';
    yaml += "task_categories:\n- token-classification\n";
    if (configurations.isEmpty())
        return yaml;
    yaml += "configs:\n";
    for (qsizetype i = 0; i < configurations.size(); ++i) {
        yaml += "- config_name: " + quoted(configurations[i].name) + '\n';
        yaml += i == 0 ? "  default: true\n" : "";
        yaml += "  data_files:\n";
        for (const QString &split : configurations[i].splits)
            yaml += "  - split: " + quoted(split) +
                "\n    path: " + quoted(HuggingFaceFiles::path(configurations[i].name, split)) + '\n';
    }
    yaml += "dataset_info:\n";
    for (const HuggingFaceFiles::Configuration &configuration : configurations) {
        yaml += "- config_name: " + quoted(configuration.name) + "\n  features:\n";
        yaml += configuration.kind == Kind::Tokens ? tokenFeatures(columns) : spanFeatures();
    }
    return yaml;
}

} // namespace Galley
