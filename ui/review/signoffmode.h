#pragma once

#include "review/adjudication/signoff.h"
#include "review/reviewfocus.h"

#include <QObject>

namespace Galley {

class FindingsPanel;

// Signing the article off: what keeps it from that is said, what the schema finds is listed first, and then
// it is done as it is or not.
class SignOffMode : public QObject
{
    Q_OBJECT
public:
    // Nothing is owned.
    SignOffMode(const ReviewFocus &focus, FindingsPanel &findings, QObject *parent = nullptr);

    void check(); // and sign off if nothing is in the way

Q_SIGNALS:
    void done();
    void refused(const QString &message);
    void said(const QString &message);

private:
    void signOff();
    [[nodiscard]] QString outcome(const QString &title, const QList<LostRelation> &lost) const;

    const ReviewFocus &m_focus;
    FindingsPanel &m_findings;
};

} // namespace Galley
