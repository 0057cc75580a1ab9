#pragma once

#include "exchange/exchangetask.h"
#include "project/project.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace Galley {

class ExportForm;
class LossPanel;
class PlaceField;
class RecipeBar;

// What to export, in which format, where to; and before anything is written, what the format cannot hold.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    // suggestion: the path offered, without its ending.
    ExportDialog(const ProjectFacts &project, const QString &suggestion, QWidget *parent);
    ~ExportDialog() override;

    [[nodiscard]] ExportForm *form() const { return m_form; }

    [[nodiscard]] LossPanel *losses() const { return m_losses; }

    [[nodiscard]] RecipeBar *recipes() const { return m_recipes; }

    [[nodiscard]] PlaceField *place() const { return m_place; }

Q_SIGNALS:
    void chosen(const QString &path, const Galley::ExportOptions &options);

private:
    void build();
    void connectParts();
    void readProject(const SchemaSet &schemas);
    void readRecipes();
    void useRecipe(const QString &name, const QJsonObject &recipe);
    void saveRecipe(const QString &name);
    void onFormat();
    void countSoon();
    void count();
    void enable();
    void finish();
    void listProblems(const QList<Error> &problems);
    [[nodiscard]] ExportOptions options() const;

    ExchangeTask *m_task;
    ExportForm *m_form;
    LossPanel *m_losses;
    PlaceField *m_place;
    RecipeBar *m_recipes;
    QLabel *m_message;
    QLabel *m_note;
    QPushButton *m_export = nullptr;
    QTimer *m_pause;
    ExportOptions m_counted; // what the count under way, or done, is of
};

} // namespace Galley
