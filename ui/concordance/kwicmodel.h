#pragma once

#include "concordance/kwicrow.h"
#include "schema/schemaset.h"

#include <QAbstractListModel>

namespace Galley {

// Places as lines that can be ticked.
class KwicModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        LeftRole = Qt::UserRole + 1,
        KeyRole,
        RightRole,
        LayerRole,
        LabelRole,
        TitleRole,
        NoteRole,
        HeadingRole
    };

    struct Counts
    {
        qsizetype rows = 0; // headings left out
        qsizetype ticked = 0;
        qsizetype never = 0; // rows that cannot be ticked

        bool operator==(const Counts &) const = default;
    };

    explicit KwicModel(QObject *parent = nullptr);

    void setSchemas(SchemaSet schemas) { m_schemas = std::move(schemas); } // for labels' names

    void clear();
    void append(const QList<KwicRow> &rows);
    void setRows(QList<KwicRow> rows); // when none came or went, selection and place stay

    [[nodiscard]] const QList<KwicRow> &rows() const { return m_rows; }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

    void setTicked(const QList<int> &rows, bool ticked); // those that can be
    void tickAll(bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] QString spoken(const KwicRow &row) const;
    void recount();
    void count(const KwicRow &row);

    SchemaSet m_schemas;
    QList<KwicRow> m_rows;
    Counts m_counts;
};

} // namespace Galley
