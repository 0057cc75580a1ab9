#pragma once

#include "formats/articles/articlepreview.h"

#include <QAbstractTableModel>

namespace Galley {

// The columns of a table of articles (or the keys of JSON), what each becomes, and the first rows.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Becomes, FirstExample };

    explicit ColumnsModel(QObject *parent = nullptr);

    void setPreview(const ArticlePreview &preview);

    // Fields of an article: text and setting's id; an empty id is none.
    [[nodiscard]] static QList<std::pair<QString, QString>> fields();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // Settings as the format declares them: what a field is taken from; "-" is nothing.
    void chosen(const QString &field, const QString &column);

private:
    [[nodiscard]] QString settingFor(int column) const; // how a setting names it
    [[nodiscard]] QString fieldOf(int column) const;

    ArticlePreview m_preview;
};

} // namespace Galley
