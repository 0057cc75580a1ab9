#pragma once

#include "review/measures/measured.h"

#include <QAbstractTableModel>
#include <QColor>

namespace Galley {

struct Bar
{
    QString name = {};
    Measured measured = {};
    QColor color = {}; // invalid: the theme's own
    bool leads = false;
    QString words = {}; // what it says; empty: the value in words

    bool operator==(const Bar &) const = default;
};

// Values side by side: name, bar, number with its interval, n.
class BarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Picture, Value, Interval, Count, ColumnCount };

    enum Role { ValueRole = Qt::UserRole, LowRole, HighRole, ColorRole, LeastRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBars(QList<Bar> bars, const QString &what); // what the names are: "Label"

    // Values are shares of a whole, written as percentages.
    void setShares(bool shares);

    [[nodiscard]] const Bar &bar(int row) const { return m_bars.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const Bar &bar, int column) const;
    [[nodiscard]] static QString wordsOf(const Bar &bar);

    QList<Bar> m_bars;
    QString m_what;
    bool m_shares = false;
    double m_least = 0; // where the bars' axis begins: 0, or below what is below 0
};

} // namespace Galley
