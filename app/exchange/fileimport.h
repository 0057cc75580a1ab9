#pragma once

#include "exchange/documentmapper.h"
#include "exchange/importer.h"

namespace Galley {

// One file on its way into a project; runs within a transaction and fails when nothing of it may stay.
class FileImport
{
public:
    // The options must outlive it.
    FileImport(Store &store, const ImportOptions &options, const ImportPart &part);

    [[nodiscard]] Result<void> run(FormatReader &reader, const ProgressFunction &progress);

    // Problems also when run failed.
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> defineMapped();
    [[nodiscard]] Result<void> take(Document document);
    [[nodiscard]] Result<void> takeSchemas(const Document &document);
    [[nodiscard]] Result<void> define(const Schema &schema, const Place &place);
    [[nodiscard]] Result<std::optional<ArticleId>> addArticle(const Document &document);
    // Nothing: the project has another article of that id.
    [[nodiscard]] Result<std::optional<ArticleId>> takeArticle(const Document &document);
    [[nodiscard]] Result<void> takeSets(const Document &document, ArticleId article, bool isNewArticle);
    // Sets without an annotator become the file's.
    void nameSets(Document &document);
    [[nodiscard]] Result<void> takeSet(const IncomingSet &incoming, const Document &document,
                                       ArticleId article);
    // The set's annotator, by the options or the file; no name when the set cannot be taken.
    [[nodiscard]] Annotator annotatorOf(const IncomingSet &incoming, const Document &document);
    // Whether the annotator has no work on the article yet; reports other work.
    [[nodiscard]] bool isNew(const AnnotationSet &set, const Place &place);
    [[nodiscard]] Result<void> reloadSchemas();
    void report(Error::Kind kind, const QString &message, const Place &place);
    void addProblems(const QList<Error> &problems);

    Store &m_store;
    const ImportOptions &m_options;
    QString m_path;
    QString m_name;        // for sets of nobody
    bool m_mapped = false; // names are the file's own
    std::optional<DocumentMapper> m_mapper;
    SchemaSet m_schemas;
    QHash<QString, Annotator::Kind> m_annotators;
    QHash<QString, IncomingSet> m_sets; // of the article at hand, by annotator
    ImportReport m_report;
};

} // namespace Galley
