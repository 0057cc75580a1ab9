#pragma once

#include "annotation/session.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace Galley {

// Choosing what the focused span is related to: first the type, where several fit, then the target, by its
// number or a click. Holds the choice only; whoever drives it makes the edit.
class RelationMode
{
    Q_DECLARE_TR_FUNCTIONS(Galley::RelationMode)
public:
    struct Choice
    {
        QString type;
        SpanId from = 0;
        SpanId to = 0;
    };

    [[nodiscard]] bool isActive() const { return m_from != 0; }

    // Starts with the types that the span may be the origin of and that have a target in the article; an
    // Error says why there are none.
    [[nodiscard]] Result<void> start(const Session &session, SpanId from, const QString &type);
    void cancel();

    // That fit; one is chosen at once.
    [[nodiscard]] const QStringList &types() const { return m_types; }

    // Whether the key belongs to the mode; a choice, once it is complete.
    struct Answer
    {
        bool handled = false;
        bool cancelled = false;
        std::optional<Choice> choice;
        QString message; // why the key did nothing
    };

    [[nodiscard]] Answer handleKey(const QKeyEvent &event, const Session &session);
    [[nodiscard]] Answer click(const QList<SpanId> &spans, const Session &session);

    // Numbers to draw at their spans; empty while the type is being chosen.
    [[nodiscard]] const QHash<SpanId, int> &numbers() const { return m_numbers; }

    [[nodiscard]] QString hint(const Session &session) const;

private:
    [[nodiscard]] QList<SpanId> targetsOf(const Session &session, const RelationType &type) const;
    [[nodiscard]] QList<SpanId> nearest(const Session &session) const;
    void setType(const Session &session, const QString &type);
    [[nodiscard]] Answer typeDigit(int digit, const Session &session);
    [[nodiscard]] Answer targetDigit(int digit);
    [[nodiscard]] Answer choose(int number);

    SpanId m_from = 0;
    QStringList m_types; // that fit
    QString m_type;      // chosen
    QList<SpanId> m_targets;
    QHash<SpanId, int> m_numbers; // from 1
    int m_typed = 0;
};

// The types that allow a relation from one span to another that is not there yet.
[[nodiscard]] QStringList fittingRelations(const Session &session, SpanId from, SpanId to);
// The types that may start at a span and have a target near it.
[[nodiscard]] QStringList reachableRelations(const Session &session, SpanId from);

} // namespace Galley
