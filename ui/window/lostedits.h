#pragma once

#include "project/sessionhost.h"

namespace Galley {

class NoticeArea;

// Edits that came too late, because the marks had been changed in another window or by somebody else under
// the same name: tells of them, article by article, and makes them again on what is there now if that is
// wanted. Lives as long as the project is open.
class LostEdits : public QObject
{
    Q_OBJECT
public:
    LostEdits(SessionHost &host, NoticeArea &notices, QObject *parent = nullptr);
    ~LostEdits() override;

    void add(const Article &article, const QString &annotator, const QList<Edit> &edits);

private:
    SessionHost &m_host;
    NoticeArea &m_notices;
    QHash<QString, QList<Edit>> m_edits; // by the topic of their notice
};

} // namespace Galley
