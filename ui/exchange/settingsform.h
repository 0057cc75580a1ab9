#pragma once

#include "schema/schema.h"

#include <QJsonObject>
#include <QWidget>

namespace Galley {

class SettingRow;

// A form for what a format lets the user choose (Format::readSettings and writeSettings).
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QWidget *parent = nullptr);
    ~SettingsForm() override;

    // Builds the rows anew. Values that are not declared are forgotten.
    void setDeclared(const QList<Attribute> &declared, const QJsonObject &values = {});

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    // What is not as usual, of the rows that apply.
    [[nodiscard]] QJsonObject values() const;
    // What is wrong in the first row where something is; empty: nothing.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] SettingRow *row(QStringView setting) const;

Q_SIGNALS:
    void changed();

private:
    void clear();
    void addRow(const Attribute &setting, const QJsonValue &value);
    void showRows();
    [[nodiscard]] QJsonObject shown() const; // with the defaults, by which other rows may apply

    QList<SettingRow *> m_rows;
};

} // namespace Galley
