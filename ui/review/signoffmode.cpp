#include "review/signoffmode.h"

#include "checks/findingspanel.h"
#include "review/reviewdesk.h"

namespace Galley {

SignOffMode::SignOffMode(const ReviewFocus &focus, FindingsPanel &findings, QObject *parent)
    : QObject(parent)
    , m_focus(focus)
    , m_findings(findings)
{
    connect(&m_findings, &FindingsPanel::finishRequested, this, &SignOffMode::signOff);
}

void SignOffMode::check()
{
    const AnnotationSet *const gold = m_focus.gold();
    if (!gold)
        return;
    const SignOffCheck check = checkSignOff(*m_focus.article(), *gold);
    if (!check.findings.isEmpty())
        m_findings.setFindings(check.findings, *gold);
    const QStringList obstacles = obstaclesOf(check);
    if (obstacles.isEmpty())
        signOff();
    else
        Q_EMIT refused(obstacles.join(u' '));
}

void SignOffMode::signOff()
{
    if (!m_focus.gold())
        return;
    m_findings.hide();
    const QString title = m_focus.article()->gold.article.title;
    const SignOffCheck check = checkSignOff(*m_focus.article(), *m_focus.gold());
    if (const Result<void> signedOff = m_focus.desk->signOff(); !signedOff) {
        Q_EMIT refused(signedOff.error().message);
        return;
    }
    Q_EMIT said(outcome(title, check.lost));
    m_focus.desk->goOn();
    Q_EMIT done();
}

QString SignOffMode::outcome(const QString &title, const QList<LostRelation> &lost) const
{
    QStringList relations;
    for (const LostRelation &relation : lost)
        relations.append(
            tr("%1 (%2: “%3”)").arg(relation.relation.type, relation.annotator, relation.missing));
    return relations.isEmpty()
        ? tr("“%1” is signed off.").arg(title)
        : tr("“%1” is signed off. Relations without an end in gold: %2").arg(title, relations.join(tr(", ")));
}

} // namespace Galley
