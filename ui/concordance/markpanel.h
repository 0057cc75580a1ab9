#pragma once

#include "labels/labelkeys.h"
#include "search/pattern.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;
class QPushButton;

namespace Galley {

class ElidedLabel;
class FindField;
class KwicDelegate;
class KwicModel;

// Below the article while marking a text wherever it stands: what is looked for, as what it is marked, and
// the mentions to tick. It asks and shows; who listens searches and marks.
class MarkPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Article, Corpus };

    struct Request
    {
        PatternSpec query;
        QString layer; // empty: no label is chosen yet
        QString label;
        Scope scope = Scope::Article;

        bool operator==(const Request &) const = default;
    };

    explicit MarkPanel(QWidget *parent = nullptr);

    void setSchemas(const SchemaSet &schemas, const LabelKeys &keys);
    void begin(const Request &request); // shows itself and takes the keys
    [[nodiscard]] Request request() const;

    [[nodiscard]] KwicModel &model() { return *m_model; }

    void setCurrent(int row);
    void showCount(const QString &count);
    void showProblem(const Error &problem);
    void setBusy(bool busy); // more is coming
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void requestChanged();
    void currentChanged(int row); // -1: none
    void openRequested(int row);  // go there
    void applyRequested();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildList();
    QLayout *makeHead();
    QLayout *makeFoot();
    bool handleListKey(const QKeyEvent &event);
    void toggleSelected();
    void chooseLabel(const QString &layer, const QString &label);
    void showTicks();

    LabelKeys m_keys;
    KwicModel *m_model;
    KwicDelegate *m_delegate;
    FindField *m_field;
    QComboBox *m_label;
    QComboBox *m_scope;
    QListView *m_list;
    QCheckBox *m_all;
    QLabel *m_sign;
    ElidedLabel *m_count;
    QPushButton *m_apply;
    bool m_busy = false;
};

} // namespace Galley
