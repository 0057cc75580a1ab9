#pragma once

#include "exchange/importer.h"

namespace Galley {

// One file on its way into a project; runs within a transaction and fails when nothing of it may stay.
class FileImport
{
public:
    FileImport(Store &store, const ImportOptions &options, QString path);

    [[nodiscard]] Result<void> run(FormatReader &reader, const ProgressFunction &progress);

    // Problems also when run failed.
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> take(Document document);
    [[nodiscard]] Result<void> takeSchemas(const Document &document);
    [[nodiscard]] Result<void> define(const Schema &schema, const Place &place);
    // Nothing: the project has another article of that id.
    [[nodiscard]] Result<std::optional<ArticleId>> takeArticle(const Document &document);
    [[nodiscard]] Result<void> takeSets(const Document &document, ArticleId article, bool isNewArticle);
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
    SchemaSet m_schemas;
    QHash<QString, Annotator::Kind> m_annotators;
    QHash<QString, IncomingSet> m_sets; // of the article at hand, by annotator
    ImportReport m_report;
};

} // namespace Galley
