#pragma once

#include "annotation/session.h"
#include "schema/schemafile.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace Galley {

class SchemaPreview;
class SourceEdit;

// The source of one schema, with its problems where they stand and, as long as there are none, the open
// article and the palette as they would look with it.
class SchemaEditor : public QDialog
{
    Q_OBJECT
public:
    // Beside the other schemas of the project.
    SchemaEditor(const Schema &schema, const SchemaSet &project, QWidget *parent);
    ~SchemaEditor() override;

    void setArticle(const Article &article, const AnnotationSet &set);
    void setSource(const QByteArray &json);
    // Why nothing can be saved to the project; empty: it can.
    void setReadOnlyReason(const QString &reason);
    void showMessage(const QString &message);

    [[nodiscard]] const SchemaFileReading &reading() const { return m_reading; }

    [[nodiscard]] SourceEdit *source() const { return m_source; }

Q_SIGNALS:
    void saveRequested(const Galley::Schema &schema); // into the project

protected:
    void reject() override; // asks again when something would be lost

private:
    void build();
    void check();
    void checkVersion();
    void showProblems();
    void showPreview();
    void saveAs();

    SchemaSet m_project;
    QString m_reason;
    SchemaFileReading m_reading;
    bool m_warned = false; // that closing loses something
    QString m_saved;
    QTimer *m_pause;
    SourceEdit *m_source;
    QListWidget *m_problems;
    SchemaPreview *m_preview;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace Galley
