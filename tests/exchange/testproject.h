#pragma once

#include "storage/projectplace.h"

// A project for one test, with a small schema of every kind of thing.
class TestProject
{
public:
    explicit TestProject(bool withSchema = true);

    [[nodiscard]] Galley::Store &store() { return *m_store; }

    [[nodiscard]] QString path(const QString &file) const { return m_place.folder.filePath(file); }

    // Writes a file beside the project and returns its path.
    [[nodiscard]] QString write(const QString &file, const QByteArray &bytes) const;

    // An article, and the work of people on it.
    Galley::ArticleId addArticle(const QString &id, const QString &text, Galley::Article article = {});
    void addSet(Galley::ArticleId article, const Galley::Annotator &annotator, Galley::SetState state,
                QList<Galley::Span> spans, QList<Galley::Relation> relations = {}, QJsonObject fields = {},
                QList<Galley::Comment> comments = {}, qint64 activeMs = 0);
    // An article with whatever makes offsets go wrong, the work of three annotators and everything that a
    // span can have; and two plain ones.
    void fill();

private:
    Samples::ProjectPlace m_place;
    std::unique_ptr<Galley::Store> m_store;
};

[[nodiscard]] Galley::Schema testSchema();

// A span with its quote.
[[nodiscard]] Galley::Span testSpan(const QString &text, qint64 id, const QString &layer,
                                    const QString &label, const QList<Galley::Range> &segments);

[[nodiscard]] QByteArray contentOf(const QString &path);
