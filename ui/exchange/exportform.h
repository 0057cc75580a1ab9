#pragma once

#include "exchange/exporter.h"

#include <QWidget>

class QCheckBox;

namespace Galley {

class ArticlesForm;
class CalmComboBox;
class SettingsForm;
class SplitForm;
class WhoseForm;

// Everything that is chosen for an export, but where to.
class ExportForm : public QWidget
{
    Q_OBJECT
public:
    ExportForm(const QString &annotator, QWidget *parent);

    [[nodiscard]] WhoseForm *whose() const { return m_whose; }

    [[nodiscard]] ArticlesForm *articles() const { return m_articles; }

    [[nodiscard]] SplitForm *split() const { return m_split; }

    [[nodiscard]] const Format *format() const;
    [[nodiscard]] bool writesSeveralFiles() const; // a folder or an archive
    [[nodiscard]] ExportOptions options() const;
    void show(const ExportOptions &options);
    [[nodiscard]] QString fault() const; // why this cannot be exported; empty: it can

Q_SIGNALS:
    void changed();

private:
    void build();
    [[nodiscard]] QWidget *makeFormat();
    void fillFormats();
    void onFormat();
    void suggestCard();

    CalmComboBox *m_format;
    SettingsForm *m_settings;
    WhoseForm *m_whose;
    ArticlesForm *m_articles;
    SplitForm *m_split;
    QCheckBox *m_card;
    QHash<QString, QJsonObject> m_kept; // settings of formats that were looked at before
    QString m_shown;                    // format
    bool m_hadFolder = false;           // when the card was suggested
};

} // namespace Galley
