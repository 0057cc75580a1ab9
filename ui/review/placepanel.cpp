#include "review/placepanel.h"

#include "common/words.h"
#include "review/handpanel.h"
#include "review/reasonbar.h"
#include "review/reviewactions.h"
#include "review/reviewwords.h"
#include "review/versioncard.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setWordWrap(true);
    label->setContentsMargins(8, 0, 8, 0);
    return label;
}

QString countsWords(const QList<PrecedentCount> &counts)
{
    QStringList words;
    for (const PrecedentCount &count : counts)
        words.append(PlacePanel::tr("%1 × %2")
                         .arg(count.made.isEmpty() ? PlacePanel::tr("none") : count.made.join(u" + "_s))
                         .arg(count.count));
    return words.join(PlacePanel::tr(", "));
}

} // namespace

PlacePanel::PlacePanel(const ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_cause(makeText(this))
    , m_status(makeText(this))
    , m_precedents(makeText(this))
    , m_hand(new HandPanel(this))
    , m_reasons(new ReasonBar(this))
    , m_pages(new QStackedLayout)
{
    m_cause->setTextFormat(Qt::RichText);
    m_status->setTextFormat(Qt::PlainText);
    m_precedents->setTextFormat(Qt::RichText);
    m_precedents->setAccessibleName(tr("Earlier decisions"));
    m_pages->addWidget(makeVersions(actions));
    m_pages->addWidget(m_hand);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_cause);
    layout->addWidget(m_status);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_reasons);
    setMinimumWidth(240);
    showNothing();
}

QWidget *PlacePanel::makeVersions(const ReviewActions &actions)
{
    auto *const versions = new QWidget(this);
    auto *const page = new QWidget(versions);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(6);
    auto *const inner = new QVBoxLayout(page);
    inner->setContentsMargins(8, 4, 8, 4);
    inner->addLayout(m_cards);
    inner->addWidget(m_precedents);
    inner->addStretch(1);
    auto *const scroll = new QScrollArea(versions);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *const buttons = new QGridLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(4);
    int place = 0;
    for (QAction *action : {actions.takeAll, actions.takeNone, actions.byHand, actions.postpone}) {
        auto *const button = new QToolButton(versions);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto *const layout = new QVBoxLayout(versions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return versions;
}

VersionCard *PlacePanel::card(int number)
{
    while (m_pool.size() < number) {
        auto *const made = new VersionCard(this);
        connect(made, &VersionCard::chosen, this,
                [this, place = int(m_pool.size()) + 1] { Q_EMIT versionChosen(place); });
        m_cards->addWidget(made);
        m_pool.append(made);
    }
    return m_pool.at(number - 1);
}

void PlacePanel::show(const ShownPlace &place, const ReviewArticle &article, const ClusterState &state,
                      const Decision *decision)
{
    const Cluster &cluster = article.clusters.at(place.cluster);
    QStringList causes;
    QStringList sentences;
    for (const Cause cause : cluster.causes) {
        causes.append(causeName(cause));
        sentences.append(causeSentence(cause));
    }
    const QString status = decision
        ? tr("%1: %2").arg(statusName(state.status), decisionWords(*decision, m_namesHidden))
        : QString();
    m_cause->setText(
        u"<b>%1</b> — %2"_s.arg(causes.join(tr(", ")).toHtmlEscaped(), sentences.join(u' ').toHtmlEscaped()));
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    QStringList spoken{causes.join(tr(", ")), status};
    for (int i = 0; i < place.versions.size(); ++i) {
        const ShownVersion &version = place.versions.at(i);
        VersionCard *const shown = card(i + 1);
        shown->show(i + 1, version, place, article.gold.article.text, article.gold.schemas);
        const QStringList annotators = [&] {
            QStringList names;
            for (const int number : cluster.versions.at(version.version).annotators)
                names.append(article.names.annotators.name(number));
            names.sort();
            return names;
        }();
        shown->setTaken(decision && decision->kind == Decision::Kind::Take &&
                        state.status == ClusterStatus::Decided && decision->taken == annotators);
        shown->setVisible(true);
        spoken.append(
            tr("%1: %2, %3")
                .arg(i + 1)
                .arg(version.annotators.join(tr(", ")), versionWords(version, article.gold.schemas)));
    }
    for (qsizetype i = place.versions.size(); i < m_pool.size(); ++i)
        m_pool.at(i)->hide();
    spoken.removeAll(QString());
    m_spoken = spoken.join(u". "_s);
    m_precedents->clear();
    m_precedents->hide();
}

void PlacePanel::showNothing()
{
    m_cause->setText(tr("Choose a place in the queue."));
    m_status->hide();
    for (VersionCard *shown : m_pool)
        shown->hide();
    m_precedents->hide();
    m_spoken.clear();
    showHand(false);
}

void PlacePanel::showPrecedents(const Precedents &precedents, const SchemaSet &)
{
    QStringList lines;
    if (!precedents.ofString.isEmpty())
        lines.append(tr("Same text: %1").arg(countsWords(precedents.ofString)).toHtmlEscaped());
    if (!precedents.ofConfusion.isEmpty())
        lines.append(tr("Same labels at odds: %1").arg(countsWords(precedents.ofConfusion)).toHtmlEscaped());
    QStringList examples;
    for (const Precedent &example :
         precedents.examples.first(std::min<qsizetype>(3, precedents.examples.size())))
        examples.append(tr("“%1” in %2: %3")
                            .arg(shortQuote(example.decision.quote), example.externalId,
                                 decisionWords(example.decision, m_namesHidden))
                            .toHtmlEscaped());
    m_precedents->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_precedents->setText(
            u"<b>%1</b><br/>%2"_s.arg(tr("Decided before"), (lines + examples).join(u"<br/>"_s)));
}

void PlacePanel::showHand(bool visible)
{
    m_pages->setCurrentIndex(visible ? 1 : 0);
}

} // namespace Galley
