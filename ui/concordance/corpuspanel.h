#pragma once

#include <QWidget>

class QTabWidget;

namespace Galley {

class BulkPage;
class ConcordancePage;
class ConsistencyPage;

// Below everything: search over all articles, the list of inconsistencies, the list of bulk edits,
// and what others add.
class CorpusPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CorpusPanel(QWidget *parent = nullptr);

    [[nodiscard]] ConcordancePage *concordance() const { return m_concordance; }

    [[nodiscard]] ConsistencyPage *consistency() const { return m_consistency; }

    [[nodiscard]] BulkPage *bulks() const { return m_bulks; }

    void addPage(QWidget *page, const QString &name); // of somebody else's
    void show(QWidget *page);                         // itself with that page in front

Q_SIGNALS:
    void pageShown(QWidget *page);
    void closed();

private:
    QTabWidget *m_tabs;
    ConcordancePage *m_concordance;
    ConsistencyPage *m_consistency;
    BulkPage *m_bulks;
};

} // namespace Galley
