#pragma once

#include "annotation/session.h"
#include "labels/labelkeys.h"

#include <QPointer>

namespace Galley {

class ArticleView;
class NoticeArea;

// Shows a newcomer the first step in the sample project: a name is selected, and a line says which key marks
// it.
class SampleGuide : public QObject
{
    Q_OBJECT
public:
    SampleGuide(ArticleView &view, NoticeArea &notices, QObject *parent);

    void begin(Session &session);

private:
    void goOn(const Session::Touched &touched);
    void end();

    ArticleView &m_view;
    NoticeArea &m_notices;
    QPointer<Session> m_session;
};

} // namespace Galley
