#pragma once

#include "schema/schemaset.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QToolButton;

namespace Galley {

// What is compared.
struct ComparisonChoice
{
    QString unit = QStringLiteral("span"); // as on the command line: "span", …, "attribute:role"
    QStringList annotators = {};           // by name
    bool gamma = false;                    // with γ, which takes longer

    bool operator==(const ComparisonChoice &) const = default;
};

// A name that is shown, and what it stands for.
struct NamedChoice
{
    QString name;
    QString value;
};

// Chooses what is compared (unit, annotators) and what of it the pictures show (layer, measure).
class ComparisonForm : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonForm(QWidget *parent = nullptr);

    void setSchemas(const SchemaSet &schemas);
    // Those that can be compared, with those that are at first. Keeps what is ticked where it still is.
    void setAnnotators(const QStringList &names, const QStringList &ticked);
    // What can be shown. Keeps what is on show where it still is; else the first.
    void setLayers(const QList<NamedChoice> &layers);
    void setMeasures(const QList<NamedChoice> &measures, const QString &atFirst);
    void showLayer(const QString &layer);

    [[nodiscard]] ComparisonChoice choice() const;
    [[nodiscard]] QString layer() const;
    [[nodiscard]] QString measure() const;

Q_SIGNALS:
    void choiceChanged();
    void viewChanged();

private:
    void build();
    void nameAnnotators();
    static void fill(QComboBox *box, const QList<NamedChoice> &choices, const QString &atFirst);
    [[nodiscard]] QStringList ticked() const;

    QComboBox *m_unit;
    QComboBox *m_layer;
    QToolButton *m_annotators;
    QMenu *m_names;
    QComboBox *m_measure;
    QCheckBox *m_gamma;
};

} // namespace Galley
