#pragma once

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace Galley {

struct Actions;
class AgreementPage;
class ArticleView;
class CommentPanel;
class CorpusPanel;
class FindBar;
class FindingsPanel;
class GuidelinesPanel;
class HistoryPanel;
class Inspector;
class MarkPanel;
class PalettePanel;
class ProgressPage;
class QueuePanel;

// Where the work is done: the queue, the article, and beside it labels, details and history. It places them
// and remembers how; what happens between them is the coordinators' business.
class Workbench : public QWidget
{
    Q_OBJECT
public:
    explicit Workbench(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QueuePanel *queue() const { return m_queue; }

    [[nodiscard]] ArticleView *article() const { return m_article; }

    [[nodiscard]] FindBar *find() const { return m_find; }

    [[nodiscard]] MarkPanel *marks() const { return m_marks; }

    [[nodiscard]] FindingsPanel *findings() const { return m_findings; }

    [[nodiscard]] PalettePanel *palette() const { return m_palette; }

    [[nodiscard]] Inspector *inspector() const { return m_inspector; }

    [[nodiscard]] HistoryPanel *history() const { return m_history; }

    [[nodiscard]] CommentPanel *comments() const { return m_comments; }

    [[nodiscard]] CorpusPanel *corpus() const { return m_corpus; }

    [[nodiscard]] AgreementPage *agreement() const { return m_agreement; }

    [[nodiscard]] ProgressPage *progress() const { return m_progress; }

    [[nodiscard]] GuidelinesPanel *guidelines() const { return m_guidelines; }

    // Below the article, with room for their pictures.
    void showAgreement();
    void showProgress();
    void showQueue(bool visible);
    void showSide(bool visible);
    void showDetails(); // brings the inspector to the front
    void showHistory();
    void showComments();
    void showGuidelines();
    // The next or previous one that shows: queue, text, find bar, mentions, findings, labels, details,
    // corpus.
    void focusPane(bool forward);
    void addPane(QWidget *pane); // beside the bench, for focusPane
    void restoreLayout();
    void saveLayout() const;

protected:
    void keyPressEvent(QKeyEvent *event)
        override; // Esc, where nothing else wants it: closes the find bar, leads to the text

private:
    [[nodiscard]] QWidget *makeCentre(const Actions &actions);
    [[nodiscard]] QWidget *makeSide();
    void nameComments(int open);
    void showPictures(QWidget *page);

    QueuePanel *m_queue;
    ArticleView *m_article;
    FindBar *m_find;
    MarkPanel *m_marks;
    FindingsPanel *m_findings;
    PalettePanel *m_palette;
    Inspector *m_inspector;
    CommentPanel *m_comments;
    HistoryPanel *m_history;
    GuidelinesPanel *m_guidelines;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_side = nullptr;
    CorpusPanel *m_corpus;
    QList<QWidget *> m_others;
    AgreementPage *m_agreement;
    ProgressPage *m_progress;
    QSplitter *m_columns;
    QSplitter *m_rows;
};

} // namespace Galley
