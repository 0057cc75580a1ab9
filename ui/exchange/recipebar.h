#pragma once

#include "exchange/exportoptions.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace Galley {

// Exports that the project remembers: chosen from the list, or saved under the name that is typed.
class RecipeBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecipeBar(QWidget *parent);

    void setRecipes(const QMap<QString, QJsonObject> &recipes);
    void setSaving(bool possible, const QString &why); // why not

Q_SIGNALS:
    void chosen(const QString &name, const QJsonObject &recipe);
    void saveRequested(const QString &name);

private:
    void enable();

    QMap<QString, QJsonObject> m_recipes;
    QComboBox *m_name;
    QPushButton *m_save;
    bool m_canSave = true;
};

} // namespace Galley
