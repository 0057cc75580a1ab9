#pragma once

#include "schema/labelref.h"
#include "schema/schemaset.h"
#include "storage/guidelines.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTextBrowser;

namespace Galley {

class CalmComboBox;
class SourceEdit;

// How to decide for a layer or a label, with real spans of the project as examples; managers write it here.
// Loads nothing from anywhere.
class GuidelinesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit GuidelinesPanel(QWidget *parent = nullptr);

    void setSchemas(const SchemaSet &schemas);
    // Why they cannot be written here; empty: they can.
    void setReadOnlyReason(const QString &reason);
    void choose(const LabelRef &of); // asks for it
    [[nodiscard]] LabelRef current() const;
    [[nodiscard]] bool isWriting() const;

    void showGuidelines(const LabelRef &of, const Guidelines &guidelines,
                        const QList<GuidelineExample> &examples);
    void showProblem(const QString &message);

    [[nodiscard]] QString text() const; // as it reads

Q_SIGNALS:
    void chosen(const Galley::LabelRef &of);
    void saveRequested(const Galley::LabelRef &of, const QString &text); // empty: the schema's count again
    void exampleActivated(const Galley::GuidelineExample &example);
    void addExampleRequested(const Galley::LabelRef &of); // the mark in focus
    void removeExampleRequested(const Galley::LabelRef &of, const Galley::GuidelineExample &example);

private:
    void build();
    void render();
    void addExamples();
    void write(bool writing);
    void follow(const QUrl &link);

    SchemaSet m_schemas;
    QString m_reason;
    LabelRef m_of;
    Guidelines m_guidelines;
    QList<GuidelineExample> m_examples;
    CalmComboBox *m_choice;
    QTextBrowser *m_view;
    SourceEdit *m_source;
    QStackedLayout *m_pages;
    QPushButton *m_edit;
    QPushButton *m_example;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_message;
};

} // namespace Galley
