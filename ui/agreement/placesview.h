#pragma once

#include "agreement/comparedplace.h"

#include <QWidget>

namespace Galley {

class ElidedLabel;
class LeadTable;
class PlacesModel;

// The places behind a number; Enter or a click opens one in its article.
class PlacesView : public QWidget
{
    Q_OBJECT
public:
    explicit PlacesView(QWidget *parent = nullptr);

    void begin(const QString &title, const QStringList &annotators); // nothing listed yet
    void append(const QList<ComparedPlace> &places);
    void end(const QString &remark = {}); // all are listed; why not, if not
    void clear();                         // nothing is asked for

    [[nodiscard]] PlacesModel &model() const { return *m_model; }

    [[nodiscard]] LeadTable *table() const { return m_table; }

    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void placeFollowed(const Galley::ComparedPlace &place);

private:
    void showCount(const QString &remark);
    void fitColumns();

    PlacesModel *m_model;
    LeadTable *m_table;
    ElidedLabel *m_title;
    QString m_what;
};

} // namespace Galley
