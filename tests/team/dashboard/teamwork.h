#pragma once

#include "storage/samples.h"

// A small project in which people work at given times. Every article has the text of Samples::article.
class Teamwork
{
public:
    Galley::ArticleId addArticle(const QString &id, const QString &source, const QString &published);
    // "army 0-5": an edit that marks it in layer actor, or "fact 0-5" in layer claim.
    void mark(Galley::ArticleId article, const QString &who, const QString &at, const QString &label,
              Galley::Range place, qint64 milliseconds = 0);
    void setState(Galley::ArticleId article, const QString &who, const QString &at, Galley::SetState state);
    void spend(Galley::ArticleId article, const QString &who, qint64 milliseconds);
    void assign(Galley::ArticleId article, const QString &who, const QDate &due = {});

    [[nodiscard]] Galley::Store &store() { return *m_project.store; }

    [[nodiscard]] QString path() const { return m_project.path(); }

private:
    // "gold" adjudicates, "bot" is a model.
    [[nodiscard]] Galley::Annotator person(const QString &who);
    void append(const Galley::SessionData &data, const QString &who, const QString &at, Galley::Edit edit);

    Samples::Project m_project;
};
