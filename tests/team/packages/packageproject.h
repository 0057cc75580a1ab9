#pragma once

#include "storage/projectplace.h"
#include "team/packages/handingin.h"
#include "team/packages/merger.h"
#include "team/packages/packer.h"

// A project of six short articles, its packages, and people at work in both.
class PackageProject
{
public:
    PackageProject();

    [[nodiscard]] Galley::Store &store() { return *m_store; }

    [[nodiscard]] QString path(const QString &file) const { return m_place.folder.filePath(file); }

    [[nodiscard]] QString projectPath() const { return m_place.path(); }

    void close() { m_store.reset(); }

    void open();
    // What it holds now, to go back to.
    void keep();
    void goBack();

    // Packs articles ("a1", …; none: all) and returns the package's path.
    QString pack(const QString &annotator, const QStringList &articles = {}, const QString &file = {});
    Galley::MergeReport merge(const QStringList &files, Galley::MergeOptions options = {});
    // Galley JSONL of the whole project.
    [[nodiscard]] QByteArray exported();

private:
    Samples::ProjectPlace m_place;
    std::unique_ptr<Galley::Store> m_store;
    int m_packages = 0;
};

// What somebody does, each an edit of its own with the word for the action in its journal.
void mark(Galley::Store &store, const QString &annotator, const QString &article, const QString &word,
          const QString &label = QStringLiteral("one"));
void finish(Galley::Store &store, const QString &annotator, const QString &article);
void comment(Galley::Store &store, const QString &annotator, const QString &article, const QString &text);
void undoLast(Galley::Store &store, const QString &annotator, const QString &article);
// The same in a package's file.
void markIn(const QString &package, const QString &annotator, const QString &article, const QString &word,
            const QString &label = QStringLiteral("one"));

// Words that are marked, in the order of the text, with their labels: "fox/one bear/two".
[[nodiscard]] QString marks(Galley::Store &store, const QString &annotator, const QString &article);
// The words for the journal's entries: "mark undo mark".
[[nodiscard]] QString journal(Galley::Store &store, const QString &annotator, const QString &article);

[[nodiscard]] std::unique_ptr<Galley::Store> opened(const QString &path);
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

template <typename T>
T must(Galley::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().toString()), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
