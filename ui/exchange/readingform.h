#pragma once

#include "exchange/importgroups.h"
#include "formats/articles/articlepreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;

namespace Galley {

class CalmComboBox;
class ChoiceTable;
class ColumnsModel;
class SettingsForm;

// How one group of files is read: format, encoding, settings, and of tables the columns.
class ReadingForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingForm(QWidget *parent);

    void show(const ImportGroup &group, const QString &encoding, const QJsonObject &settings);
    // The first rows of what is shown; hidden until there are some.
    void setColumns(const ArticlePreview &preview);

    [[nodiscard]] QString format() const;   // id; empty: recognised
    [[nodiscard]] QString encoding() const; // empty: recognised

    [[nodiscard]] const QJsonObject &settings() const { return m_settings; }

    [[nodiscard]] QString fault() const;

    [[nodiscard]] CalmComboBox *formatBox() const { return m_format; }

    [[nodiscard]] ChoiceTable *columns() const { return m_columns; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void fillFormats(const ImportGroup &group);
    void map(const QString &field, const QString &column);
    void tellSoon();

    CalmComboBox *m_format;
    QComboBox *m_encoding;
    QWidget *m_encodingRow = nullptr;
    SettingsForm *m_form;
    QLabel *m_why;
    ColumnsModel *m_model;
    ChoiceTable *m_columns;
    QLabel *m_columnsTitle;
    QLabel *m_columnsFault;
    QTimer *m_soon;
    QList<Attribute> m_declared;
    QJsonObject m_settings;
};

} // namespace Galley
