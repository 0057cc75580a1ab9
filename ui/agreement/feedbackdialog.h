#pragma once

#include "agreement/texttable.h"
#include "review/adjudication/feedback.h"
#include "schema/schemaset.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Galley {

class LeadTable;
struct ComparedPlace;
class PlacesView;

// What annotators did otherwise than gold: how often by cause and label, and each place with the text around.
class FeedbackDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FeedbackDialog(SchemaSet schemas, QWidget *parent = nullptr);

    void setEditable(bool editable, const QString &why);
    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);
    void showFeedback(const QList<Feedback> &feedback);
    void showMessage(const QString &message);

    [[nodiscard]] const QList<Feedback> &feedback() const { return m_feedback; }

    [[nodiscard]] QList<Feedback> chosen() const; // the annotator's on show, or all
    [[nodiscard]] QString message() const;

    [[nodiscard]] PlacesView *places() const { return m_places; }

    [[nodiscard]] LeadTable *counts() const { return m_table; }

Q_SIGNALS:
    void htmlRequested();
    void csvRequested();
    void returnRequested();
    void stopRequested();
    void placeFollowed(Galley::ArticleId article, const Galley::Range &place);

private:
    void build();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    void show();
    void showPlaces(const FeedbackCount *of); // null: all of the annotator
    [[nodiscard]] const Feedback *current() const;
    [[nodiscard]] QString name(const QString &layer, const QString &labels) const;
    [[nodiscard]] ComparedPlace placeOf(const FeedbackItem &item) const;
    [[nodiscard]] QString words(const QString &layer, const QList<FeedbackSpan> &spans,
                                const QString &marked) const;
    void enable();

    SchemaSet m_schemas;
    QList<Feedback> m_feedback;
    QComboBox *m_annotator;
    QLabel *m_summary;
    TextTable *m_counts;
    LeadTable *m_table;
    PlacesView *m_places;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_html;
    QPushButton *m_csv;
    QPushButton *m_return;
    QString m_whyNot;
    bool m_isEditable = true;
    bool m_isBusy = false;
};

} // namespace Galley
