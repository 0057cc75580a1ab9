#pragma once

#include "../projectfixture.h"
#include "review/lanesview.h"
#include "review/placepanel.h"
#include "review/reviewdesk.h"
#include "review/reviewpage.h"
#include "window/appearance.h"
#include "window/mainwindow.h"

#include <QSignalSpy>

namespace Galley::Testing {

struct Mark
{
    Range range;
    QString label;
};

inline void addSet(const QString &path, ArticleId article, const QString &annotator, const QList<Mark> &marks,
                   Annotator::Kind kind = Annotator::Kind::Human)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    QVERIFY(store);
    const Result<Annotator> who = (*store)->annotator(annotator, kind);
    const Result<Article> text = (*store)->article(article);
    QVERIFY(who && text);
    QList<Span> spans;
    for (const Mark &mark : marks)
        spans.append({.id = spans.size() + 1,
                      .layer = u"actor"_s,
                      .label = mark.label,
                      .segments = {mark.range},
                      .quote = text->text.quote({mark.range}),
                      .attributes = {{u"role"_s, u"agent"_s}}});
    const Result<AnnotationSet> set =
        AnnotationSet::fromParts(0, article, *who, SetState::Done, spans, {}, {});
    QVERIFY(set);
    const Result<SetId> added = (*store)->addSet(*set, u"test"_s);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

// A window on a project of three articles that ann and bob see differently: two places in each, the page of
// the review open, the first place in question. "The army of Karsova 1 meets the navy of Tirun."
class ReviewFixture
{
public:
    explicit ReviewFixture(int articles = 3)
    {
        useOwnSettings(m_folder);
        path = m_folder.filePath(u"p.galley"_s);
        makeProject(path, articles);
        for (int i = 1; i <= articles; ++i) {
            addSet(path, i, u"ann"_s, {{{4, 19}, u"state"_s}, {{38, 43}, u"state"_s}});
            addSet(path, i, u"bob"_s, {{{12, 19}, u"state"_s}, {{38, 43}, u"force"_s}});
        }
        openWindow();
    }

    void openWindow()
    {
        m_window.reset();
        m_appearance = std::make_unique<Appearance>();
        m_window = std::make_unique<MainWindow>(*m_appearance);
        m_window->resize(1200, 800);
        m_window->show();
        QSignalSpy shown(m_window.get(), &MainWindow::sessionChanged);
        m_window->open(path);
        while (!m_window->session() && shown.wait())
            ;
        m_window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
        m_window->actions().review->trigger();
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }

    [[nodiscard]] ReviewPage &page() const { return *m_window->reviewPage(); }

    [[nodiscard]] ReviewDesk *desk() const { return page().desk(); }

    [[nodiscard]] bool hasPlace() const { return desk() && desk()->cluster(); }

    [[nodiscard]] AnnotationSet gold(ArticleId article) const
    {
        const Result<std::unique_ptr<Store>> store = Store::open(path);
        for (const StoredSet &stored : (*store)->sets(article).value_or(QList<StoredSet>())) {
            if (stored.set.annotator.kind == Annotator::Kind::Adjudicator)
                return stored.set;
        }
        return {};
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }

    [[nodiscard]] bool isSaved() const { return window().project()->outbox().isEmpty(); }

    QString path;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Galley::Testing
