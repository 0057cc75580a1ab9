#pragma once

#include "review/adjudication/policy.h"
#include "schema/schemaset.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QStackedLayout;

namespace Galley {

// The parameters of one policy.
class PolicyForm : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyForm(const SchemaSet &schemas, QWidget *parent = nullptr);

    void setAnnotators(const QStringList &names);
    void takeFirstAnnotator();                           // of a policy that names none yet
    void setPolicy(const std::optional<Policy> &policy); // none: nothing is chosen

Q_SIGNALS:
    void edited(const Galley::Policy &policy);

private:
    QWidget *page(const QList<std::pair<QString, QWidget *>> &rows);
    void fillLabels(const SchemaSet &schemas);
    void showVotes(const VotesPolicy &policy);
    void showAnnotator(const AnnotatorPolicy &policy);
    void showBoundary(const BoundaryPolicy &policy);
    void showReliability(const ReliabilityPolicy &policy);
    [[nodiscard]] Policy policy() const;
    void tell();

    QLabel *m_explanation;
    QStackedLayout *m_pages;
    QSpinBox *m_votes;
    QComboBox *m_annotator;
    QComboBox *m_label;
    QComboBox *m_prefer;
    QSpinBox *m_characters;
    QDoubleSpinBox *m_confidence;
    std::optional<Policy> m_policy;
    bool m_isShowing = false;
};

} // namespace Galley
