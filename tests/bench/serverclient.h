#pragma once

#include "storage/writer.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Galley {

// What an annotator does on a server.
struct ServerWork
{
    QString address; // with his login
    QString annotator;
    QList<ArticleId> articles;
    std::chrono::microseconds pause; // from one edit to the next
    std::chrono::seconds duration;
};

// What he saw of it. Edits have names, which stand in the notes of the spans that they made or changed.
struct ServerRecord
{
    QStringList acknowledged; // that he was told are saved, or kept on his machine until the server is back
    QList<double> waits;      // from when an edit was due until then; ms
    qint64 kept = 0;          // of them those that waited on his machine
    QList<double> openings;   // of articles; ms
    qint64 repeated = 0;      // edits that were refused and made once more
    std::optional<Error> error;
};

// An annotator at work, with connections of his own as the window has them: he opens one of his articles
// after the other and edits, whether what he did before is saved or not, and while the server is away goes on
// in the same one. Where the project tells him that an edit was not saved he opens the article again and does
// what is missing. Lives on one thread.
class ServerClient
{
public:
    explicit ServerClient(ServerWork work);

    // Blocks until the time is over and everything is in the project.
    [[nodiscard]] ServerRecord run();

private:
    using Clock = std::chrono::steady_clock;

    struct Waiting
    {
        QString name;
        Revision revision = 0;
        Clock::time_point due;
    };

    [[nodiscard]] Result<void> connectToServer();
    void step();
    void stop(Error error);
    [[nodiscard]] bool openArticle();
    void follow(Session &session);
    void repeatWhatIsMissing(const History &history);
    void edit(const QString &name, Clock::time_point due);
    [[nodiscard]] Edit nextEdit(const QString &name) const;
    void note(Revision revision);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isAway() const;

    ServerWork m_work;
    ServerRecord m_record;
    QEventLoop m_loop;
    QTimer m_timer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<Session> m_session;
    QList<Span> m_places; // where he marks
    QList<Waiting> m_waiting;
    Clock::time_point m_due;
    Clock::time_point m_end;
    qsizetype m_article = -1;
    int m_editsHere = 0;
    int m_edits = 0;
};

// The names of the edits that a journal holds, in order.
[[nodiscard]] QStringList namesIn(const QList<JournalEntry> &journal);

} // namespace Galley
