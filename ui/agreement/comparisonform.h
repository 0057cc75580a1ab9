#pragma once

#include "schema/schemaset.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace Galley {

// What is compared.
struct ComparisonChoice
{
    QString unit = QStringLiteral("span"); // as on the command line: "span", …, "attribute:role"
    QString layer = {};                    // empty: all
    QStringList annotators = {};           // by name

    bool operator==(const ComparisonChoice &) const = default;
};

// A name that is shown, and what it stands for.
struct NamedChoice
{
    QString name;
    QString value;
};

// Chooses unit, layer, annotators and the measure that the pictures show.
class ComparisonForm : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonForm(QWidget *parent = nullptr);

    void setSchemas(const SchemaSet &schemas);
    // Those that can be compared, with those that are at first. Keeps what is ticked where it still is.
    void setAnnotators(const QStringList &names, const QStringList &ticked);
    void setMeasures(const QList<NamedChoice> &measures); // keeps the one on show

    [[nodiscard]] ComparisonChoice choice() const;
    [[nodiscard]] QString measure() const;
    [[nodiscard]] QString measureName() const;
    [[nodiscard]] QString unitName() const;

Q_SIGNALS:
    void choiceChanged();
    void measureChanged();

private:
    void build();
    void nameAnnotators();
    [[nodiscard]] QStringList ticked() const;

    QComboBox *m_unit;
    QComboBox *m_layer;
    QToolButton *m_annotators;
    QMenu *m_names;
    QComboBox *m_measure;
};

} // namespace Galley
