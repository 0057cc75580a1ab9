#pragma once

#include <QSet>
#include <QString>

namespace Galley {
class PluginRegistry;
}

namespace Galley::Testing {

// The words that are a project's own, or the machine's, and so are shown as they are: of its schemas,
// articles and annotators, of plugins, and the names of keys and files.
class ProjectWords
{
public:
    explicit ProjectWords(const QString &project);

    void add(const QStringList &names) { m_names.unite({names.begin(), names.end()}); }

    // A name or several, a part of an article's text, or no words at all.
    [[nodiscard]] bool contains(const QString &text) const;

    // Words of an article, however few, with names: for lists of quotes.
    [[nodiscard]] bool isQuoted(const QString &text) const;

private:
    void add(const QJsonValue &value);
    void addProject(const QString &path);
    void addProgram();
    [[nodiscard]] bool isOfNames(const QString &text) const;
    [[nodiscard]] bool isOfArticle(const QString &text) const;
    [[nodiscard]] bool isOfMarks(const QString &text) const;

    QSet<QString> m_names;
    QStringList m_texts;
};

} // namespace Galley::Testing
