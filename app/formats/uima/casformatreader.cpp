#include "formats/uima/casformatreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

qint64 sizeOf(const Source &source, const QString &name)
{
    const auto entry = std::ranges::lower_bound(source.entries(), name, {}, &SourceEntry::name);
    return entry != source.entries().end() && entry->name == name ? entry->size : 0;
}

Document broken(Error problem, const Place &place)
{
    Document document;
    document.place = place;
    document.broken = true;
    if (problem.place.file.isEmpty())
        problem.place.file = place.file;
    document.problems.append(std::move(problem));
    return document;
}

} // namespace

CasFormatReader::CasFormatReader(ReadInput input, const QString &suffix)
    : m_input(std::move(input))
    , m_reading(CasReading::from(m_input.settings))
    , m_paths(casPaths(m_input.entries, suffix, m_input.source->path()))
{
    // A single file may have any ending.
    if (m_paths.isEmpty() && m_input.entries.size() == 1 && m_input.source->isSingleFile())
        m_paths.append({.entry = m_input.entries.first(), .stem = m_input.entries.first()});
    QSet<QString> stems;
    for (const CasPath &path : m_paths) {
        m_size += sizeOf(*m_input.source, path.entry);
        if (stems.contains(path.stem))
            m_stemsOfSeveral.insert(path.stem);
        stems.insert(path.stem);
    }
}

Schema CasFormatReader::declared() const
{
    return m_paths.isEmpty() ? Schema() : schemaFrom(typesOf(m_paths.first().entry), m_reading);
}

Document CasFormatReader::read(const CasPath &path)
{
    const Place place = m_input.source->place(path.entry);
    Result<CasFile> file =
        m_input.source->read(path.entry, LargestFile).and_then([&](const QByteArray &bytes) {
            return parse(bytes, path.entry);
        });
    m_position += sizeOf(*m_input.source, path.entry);
    if (!file)
        return broken(file.error(), place);
    Document document = documentFrom(file->cas, m_reading, place);
    document.problems = file->problems + document.problems;
    return document;
}

bool CasFormatReader::isSameArticle(const Article &article, const Document &document, const CasPath &path)
{
    const CasPath &first = article.paths.first();
    return first.group == path.group && article.document.article.text == document.article.text &&
        (path.ofProject || article.document.article.externalId == document.article.externalId);
}

void CasFormatReader::merge(Article &article, Document document, const CasPath &path)
{
    article.paths.append(path);
    article.document.sets.append(std::move(document.sets));
    article.document.problems.append(std::move(document.problems));
    for (const Loss &loss : document.leftOut.all())
        article.document.leftOut.add(loss.kind, loss.description, loss.count);
}

// Whether file names, and not article ids, tell the files of an article apart.
bool CasFormatReader::namesAnnotators(const Article &article)
{
    const CasPath &path = article.paths.first();
    const bool inOwnFolder =
        !path.folder.isEmpty() && path.folder == fileNameFor(article.document.article.externalId);
    return article.paths.size() > 1 || path.ofProject || inOwnFolder || isInitial(path.stem) ||
        annotatorOf(path.stem).kind == Annotator::Kind::Adjudicator;
}

QString CasFormatReader::idFor(const Article &article) const
{
    const CasPath &path = article.paths.first();
    const QString &own = article.document.article.externalId;
    if (!own.isEmpty() && !path.ofProject)
        return own;
    if (namesAnnotators(article) && !path.folder.isEmpty())
        return nameFromFile(path.folder);
    const bool unique = !m_stemsOfSeveral.contains(path.stem) || path.group.isEmpty();
    return unique ? nameFromFile(path.stem) : path.group + u'/' + path.stem;
}

// Every file makes one set, so that paths and sets go together.
Document CasFormatReader::finished(Article article) const
{
    Document &document = article.document;
    document.article.externalId = idFor(article);
    const bool named = namesAnnotators(article);
    QList<IncomingSet> sets;
    for (qsizetype at = 0; at < document.sets.size(); ++at) {
        IncomingSet &set = document.sets[at];
        if (set.annotator.name.isEmpty() && isInitial(article.paths[at].stem))
            continue;
        if (set.annotator.name.isEmpty() && named)
            set.annotator = annotatorOf(article.paths[at].stem);
        sets.append(std::move(set));
    }
    document.sets = std::move(sets);
    return std::move(document);
}

std::optional<Document> CasFormatReader::next()
{
    while (m_next < m_paths.size()) {
        const CasPath &path = m_paths[m_next];
        Document document = read(path);
        ++m_next;
        if (document.broken)
            return document;
        if (m_article && isSameArticle(*m_article, document, path)) {
            merge(*m_article, std::move(document), path);
            continue;
        }
        std::optional<Article> done = std::exchange(m_article, Article{std::move(document), {path}});
        if (done)
            return finished(std::move(*done));
    }
    if (!m_article)
        return {};
    return finished(*std::exchange(m_article, std::nullopt));
}

} // namespace Galley
