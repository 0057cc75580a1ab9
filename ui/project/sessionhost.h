#pragma once

#include "project/project.h"

#include <vector>

class QTimer;

namespace Galley {

// Opens articles into sessions, one at a time, and looks after those that are left with edits on their way:
// they live until the writer has answered, and come back as they are when they are opened again meanwhile.
class SessionHost : public QObject
{
    Q_OBJECT
public:
    explicit SessionHost(Project &project, QObject *parent = nullptr);
    ~SessionHost() override;

    void open(ArticleId article);
    // The same with what was read already; whose set it is, those that are loaded from now on are.
    void openRead(SessionData data);

    // Who works on the sets, if not the annotator they belong to.
    void setActor(const QString &name) { m_actor = name; }

    [[nodiscard]] Session *current() const { return m_current.get(); }

    [[nodiscard]] ArticleId wanted() const { return m_wanted; } // open, or about to be

    // How long the annotator works on the open article; whoever sees what he does tells it.
    [[nodiscard]] ActiveClock &clock() { return m_clock; }

    // Opens an article and applies edits to it that were not taken before.
    void makeAgain(ArticleId article, const QList<Edit> &edits);

    // After an edit was refused: reads the set again, and applies to it what was not saved.
    void retry();
    // Reads the set again, after it was changed behind the session's back; what was refused is forgotten.
    // What is still on its way is not: when the change lets it be saved that is waited for, else it is made
    // again.
    void reload();

Q_SIGNALS:
    void aboutToLeave();                   // current() still takes edits
    void opened(Galley::Session *session); // the former one lives until the next event
    void failed(Galley::ArticleId article, const Galley::Error &error);
    // The open article's session is stale. Of an article left meanwhile: which one.
    void refused(const Galley::Error &error, const QList<Galley::Edit> &lost);
    void refusedElsewhere(const Galley::Article &article, const Galley::Error &error,
                          const QList<Galley::Edit> &lost);
    // Edits of an article that waited for the server were not taken; the open one is read again.
    void setAside(Galley::SetId set, const Galley::Error &error);
    void retried(int kept, int lost);

private:
    using Opened = std::unique_ptr<Session>;

    void load(ArticleId article, const QList<Edit> &edits);
    void onKept(SetId set, Revision revision);
    void onSetAside(SetId set, const Error &error);
    [[nodiscard]] bool isSettled(const Session &session) const;
    void take(SessionData data, const QList<Edit> &edits);
    [[nodiscard]] int remake(const QList<Edit> &edits);
    [[nodiscard]] QList<Edit> unsaved(SetId set) const;
    void show(Opened session);
    void startClock();
    void keepTime();
    void retire();
    [[nodiscard]] Opened takeRetired(ArticleId article);
    [[nodiscard]] Session *find(SetId set) const;
    void dropSettled();
    void onSaved(SetId set, Revision revision);
    void onRefused(SetId set, Revision revision, const Error &error);

    Project &m_project;
    Annotator m_annotator;
    QString m_actor;
    ActiveClock m_clock;
    QTimer *m_keepTime;
    Opened m_current;
    std::vector<Opened> m_retired; // left, with edits on their way
    bool m_reloads = false;        // when its edits are saved or refused
    ArticleId m_wanted = 0;
    quint64 m_token = 0;
};

} // namespace Galley
