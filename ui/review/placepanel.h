#pragma once

#include "review/adjudication/precedents.h"
#include "review/shownplace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace Galley {

class HandPanel;
class ReasonBar;
struct ReviewActions;
class VersionCard;

// Beside the text: why the place has to be decided, the versions with their keys, what was decided before.
class PlacePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePanel(const ReviewActions &actions, QWidget *parent = nullptr);

    // Decision: in force there, or the one that was; null: none.
    void show(const ShownPlace &place, const ReviewArticle &article, const ClusterState &state,
              const Decision *decision);
    void showNothing();
    void showPrecedents(const Precedents &precedents, const SchemaSet &schemas);

    void setNamesHidden(bool hidden) { m_namesHidden = hidden; } // from the next place on

    void showHand(bool visible);

    [[nodiscard]] HandPanel *hand() const { return m_hand; }

    [[nodiscard]] ReasonBar *reasons() const { return m_reasons; }

    [[nodiscard]] QString spoken() const { return m_spoken; } // the place in words

Q_SIGNALS:
    void versionChosen(int number); // in the order in which they are shown, from 1

private:
    [[nodiscard]] QWidget *makeVersions(const ReviewActions &actions);
    [[nodiscard]] VersionCard *card(int number);

    QLabel *m_cause;
    QLabel *m_status;
    QVBoxLayout *m_cards = nullptr;
    QList<VersionCard *> m_pool;
    QLabel *m_precedents;
    HandPanel *m_hand;
    ReasonBar *m_reasons;
    QStackedLayout *m_pages;
    QString m_spoken;
    bool m_namesHidden = false;
};

} // namespace Galley
