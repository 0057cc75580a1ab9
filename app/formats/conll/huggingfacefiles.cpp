#include "formats/conll/huggingfacefiles.h"

#include "formats/outputdevice.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// What neither YAML, a path nor the hub takes for anything else.
QString plain(const QString &name)
{
    QString result;
    for (const QChar c : name)
        result += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'_';
    return result;
}

// The names that the hub finds by itself.
QString splitName(const QString &split)
{
    if (split.isEmpty())
        return u"train"_s;
    return split == u"dev" ? u"validation"_s : plain(split);
}

qsizetype rankOf(const QString &split)
{
    static const QStringList order{u"train"_s, u"validation"_s, u"test"_s};
    const qsizetype index = order.indexOf(split);
    return index < 0 ? order.size() : index;
}

} // namespace

QString HuggingFaceFiles::path(const QString &configuration, const QString &split)
{
    return configuration + u'/' + split + u".jsonl"_s;
}

QString HuggingFaceFiles::stemOf(const Annotator &annotator)
{
    if (const auto known = m_stems.constFind(annotator.name); known != m_stems.constEnd())
        return *known;
    QString wanted = u"annotator_"_s + plain(annotator.name);
    if (annotator.kind == Annotator::Kind::Adjudicator)
        wanted =
            m_adjudicator.isEmpty() ? u"adjudicated"_s : QString(u"adjudicated_"_s + plain(annotator.name));
    else if (annotator.kind == Annotator::Kind::Model)
        wanted = u"model_"_s + plain(annotator.name);
    QString stem = wanted;
    const auto isTaken = [&] {
        return std::ranges::any_of(m_stems,
                                   [&](const QString &other) { return other.toLower() == stem.toLower(); });
    };
    for (int number = 2; isTaken(); ++number)
        stem = wanted + u'_' + QString::number(number);
    if (annotator.kind == Annotator::Kind::Adjudicator && m_adjudicator.isEmpty())
        m_adjudicator = stem;
    m_stems.insert(annotator.name, stem);
    return stem;
}

Result<void> HuggingFaceFiles::write(const Annotator &annotator, Kind kind, const QString &split,
                                     const QByteArray &rows)
{
    const QString name = stemOf(annotator) + (kind == Kind::Tokens ? u"-tokens"_s : u"-spans"_s);
    const QString splitted = splitName(split);
    Configuration &configuration = m_configurations[name];
    configuration.name = name;
    configuration.kind = kind;
    if (!configuration.splits.contains(splitted))
        configuration.splits.append(splitted);
    std::unique_ptr<QIODevice> &file = m_files[path(name, splitted)];
    if (!file) {
        Result<std::unique_ptr<QIODevice>> created = m_output.create(path(name, splitted));
        if (!created)
            return std::unexpected(created.error());
        file = std::move(*created);
    }
    return writeAll(*file, rows);
}

Result<void> HuggingFaceFiles::finish()
{
    Result<void> done;
    for (auto &[name, file] : m_files) {
        if (done && file)
            done = m_output.finish(std::move(file));
    }
    return done;
}

QList<HuggingFaceFiles::Configuration> HuggingFaceFiles::configurations() const
{
    QList<Configuration> all = m_configurations.values();
    for (Configuration &configuration : all)
        std::ranges::sort(configuration.splits, {},
                          [](const QString &split) { return std::pair(rankOf(split), split); });
    std::ranges::stable_sort(all, {}, [this](const Configuration &configuration) {
        const bool isGold = !m_adjudicator.isEmpty() &&
            (configuration.name == m_adjudicator + u"-tokens"_s ||
             configuration.name == m_adjudicator + u"-spans"_s);
        return std::tuple(!isGold, configuration.kind == Kind::Spans, configuration.name);
    });
    return all;
}

} // namespace Galley
