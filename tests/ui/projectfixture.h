#pragma once

#include "storage/store.h"
#include "uifixture.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

// Projects on disk for the tests of the window, away from the user's own settings and data.
namespace Galley::Testing {

inline void useOwnSettings(const QTemporaryDir &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"galley-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    QSettings().setValue(u"annotator/name"_s, u"ann"_s);
}

// A project with the small schema and so many articles; the first reads "The army of Karsova 1 meets …".
inline void makeProject(const QString &path, int articles)
{
    const Result<std::unique_ptr<Store>> store = Store::create(path);
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    QVERIFY((*store)->putSchema(smallSchema()));
    for (int i = 1; i <= articles; ++i) {
        Article article;
        article.externalId = u"a%1"_s.arg(i);
        article.title = u"Meeting %1"_s.arg(i);
        article.text = *ArticleText::fromString(u"The army of Karsova %1 meets the navy of Tirun."_s.arg(i));
        QVERIFY((*store)->addArticle(article));
    }
}

// The set of the annotator on the n-th article, as it is on disk.
inline AnnotationSet readSet(const QString &path, ArticleId article, const QString &annotator = u"ann"_s)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return {};
    const Result<Annotator> known = (*store)->annotator(annotator);
    if (!known)
        return {};
    Result<SessionData> data = (*store)->load(article, *known);
    return data ? data->set : AnnotationSet();
}

} // namespace Galley::Testing
