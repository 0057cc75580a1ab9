#include "window/lostedits.h"

#include "common/noticebar.h"

using namespace Qt::StringLiterals;

namespace Galley {

LostEdits::LostEdits(SessionHost &host, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_notices(notices)
{
    connect(&notices, &NoticeArea::dismissed, this, [this](const QString &topic) { m_edits.remove(topic); });
}

LostEdits::~LostEdits()
{
    for (auto topic = m_edits.keyBegin(); topic != m_edits.keyEnd(); ++topic)
        m_notices.dismiss(*topic);
}

void LostEdits::add(const Article &article, const QString &annotator, const QList<Edit> &edits)
{
    const QString topic = u"lost-%1"_s.arg(article.id);
    const QList<Edit> all = m_edits.value(topic) + edits;
    const auto makeAgain = [this, topic, id = article.id] { m_host.makeAgain(id, m_edits.take(topic)); };
    m_notices.post({Notice::Kind::Warning,
                    topic,
                    tr("“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. "
                       "%n change(s) made here were not saved; what is saved is shown.",
                       nullptr, int(all.size()))
                        .arg(article.title.isEmpty() ? article.externalId : article.title, annotator),
                    {{tr("Make them again"), makeAgain}}});
    m_edits.insert(topic, all);
}

} // namespace Galley
