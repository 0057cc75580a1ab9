#pragma once

#include "schema/objectreader.h"

namespace Galley {

// Collects what validation finds, under JSON pointers. For the validators alone.
class Checklist
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Checklist)

public:
    QList<Error> problems;

    void add(const QString &pointer, const QString &message);
    // Lower-case words of letters and digits, joined by hyphens.
    void checkId(const QString &id, const QString &parent);
    void checkName(const QString &name, const QString &parent);

    // No two of the list share an id.
    template <typename T>
    void checkUnique(const QList<T> &list, const QString &pointer)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString &id = list.at(i).id;
            if (!id.isEmpty() && seen.contains(id))
                addDuplicate(id, jsonPointer(pointer, i));
            seen.insert(id);
        }
    }

private:
    void addDuplicate(const QString &id, const QString &parent);
};

} // namespace Galley
