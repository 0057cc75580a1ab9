#pragma once

#include "../windowfixture.h"

#include <QAbstractButton>

namespace Galley::Testing {

// Adds one bulk edit of an annotator's marks to a project.
inline void mark(const QString &path, const QString &annotator, const QString &label,
                 const QList<BulkTarget> &targets, Annotator::Kind kind = Annotator::Kind::Human)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    QVERIFY(store);
    const Result<Annotator> who = (*store)->annotator(annotator, kind);
    QVERIFY(who);
    QVERIFY((*store)->applyBulk({*who, BulkMark{u"actor"_s, label}, targets, {}}));
}

// Of the annotator on the article; an empty one: there is none.
inline AnnotationSet setOf(const QString &path, const QString &annotator, ArticleId article)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::ReadOnly);
    for (const StoredSet &stored : (*store)->sets(article).value_or(QList<StoredSet>())) {
        if (stored.set.annotator.name == annotator)
            return stored.set;
    }
    return {};
}

// By what stands on it, without the mark of its key.
inline QAbstractButton *button(const QWidget *among, const QString &text)
{
    for (QAbstractButton *button : among->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace Galley::Testing
