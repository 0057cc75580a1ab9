#include "find/articlefinder.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 firstPortionMs = 8; // until the first hits are shown; later ones may take longer
constexpr qint64 portionMs = 60;

// PCRE2 counts the steps of one match attempt; a pattern that needs more backtracks for ever.
QString limited(const QString &pattern)
{
    return u"(*LIMIT_MATCH=2000000)(*LIMIT_DEPTH=20000)"_s + pattern;
}

Result<QRegularExpression> compiled(const FindQuery &query)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    QString pattern = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    if (const QRegularExpression plain(pattern, options); !plain.isValid())
        return fail(Error::Kind::InvalidInput, plain.errorString(), {},
                    {.column = plain.patternErrorOffset() + 1});
    if (query.wholeWords)
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
    return QRegularExpression(limited(pattern), options);
}

} // namespace

struct ArticleFinder::Job
{
    ArticleText text;
    QRegularExpression expression;
    std::atomic<bool> stopped = false;

    template <typename Deliver>
    Result<void> run(Deliver deliver) const;
};

template <typename Deliver>
Result<void> ArticleFinder::Job::run(Deliver deliver) const
{
    QList<Range> portion;
    qsizetype count = 0;
    qsizetype at = 0;
    QElapsedTimer clock;
    clock.start();
    while (!stopped && count < mostHits && at <= text.string().size()) {
        const QRegularExpressionMatch match =
            expression.match(text.string(), at, QRegularExpression::NormalMatch,
                             QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.isValid()) {
            deliver(portion);
            return fail(Error::Kind::InvalidInput,
                        ArticleFinder::tr("This pattern takes too long: stopped."));
        }
        if (!match.hasMatch())
            break;
        at = match.capturedEnd();
        if (match.capturedLength() == 0) {
            at += at < text.string().size() && text.string().at(at).isHighSurrogate() ? 2 : 1;
            continue;
        }
        portion.append(text.toCodePoints(Utf16Range{match.capturedStart(), match.capturedEnd()}));
        if (clock.hasExpired(count == 0 ? firstPortionMs : portionMs)) {
            count += portion.size();
            deliver(std::exchange(portion, {}));
            clock.restart();
        }
    }
    deliver(portion);
    return {};
}

ArticleFinder::ArticleFinder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ArticleFinder::~ArticleFinder()
{
    stop();
    m_pool.waitForDone();
}

Result<void> ArticleFinder::start(const ArticleText &text, const FindQuery &query)
{
    stop();
    const Result<QRegularExpression> expression = compiled(query);
    if (!expression)
        return std::unexpected(expression.error());
    m_job = std::make_shared<Job>(text, *expression);
    m_pool.start([this, job = m_job] {
        const Result<void> outcome = job->run([&](const QList<Range> &hits) {
            QMetaObject::invokeMethod(this, [this, job, hits] { deliver(job, hits); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, [this, job, outcome] { finish(job, outcome); }, Qt::QueuedConnection);
    });
    return {};
}

void ArticleFinder::stop()
{
    if (m_job)
        m_job->stopped = true;
    m_job.reset();
}

void ArticleFinder::deliver(const std::shared_ptr<Job> &job, const QList<Range> &hits)
{
    if (job == m_job && !hits.isEmpty())
        Q_EMIT found(hits);
}

void ArticleFinder::finish(const std::shared_ptr<Job> &job, const Result<void> &outcome)
{
    if (job != m_job)
        return;
    m_job.reset();
    if (outcome)
        Q_EMIT finished();
    else
        Q_EMIT gaveUp(outcome.error());
}

} // namespace Galley
