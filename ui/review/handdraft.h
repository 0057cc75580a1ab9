#pragma once

#include "annotation/span.h"
#include "article/segments.h"
#include "schema/schemaset.h"

#include <QCoreApplication>

namespace Galley {

// Marks that an adjudicator makes instead of the versions: a copy of one of them, to be changed. A value;
// nothing of it is in gold until it is decided.
class HandDraft
{
    Q_DECLARE_TR_FUNCTIONS(Galley::HandDraft)
public:
    HandDraft() = default;
    HandDraft(QList<Span> spans, const ArticleText &text);

    [[nodiscard]] bool isActive() const { return !m_spans.isEmpty(); }

    [[nodiscard]] const QList<Span> &spans() const { return m_spans; }

    [[nodiscard]] const Span &current() const { return m_spans.at(m_current); }

    [[nodiscard]] int currentNumber() const { return m_current; }

    [[nodiscard]] Edge edge() const { return m_edge; }

    void next(); // of the marks, round
    void chooseEdge(bool end);
    [[nodiscard]] Result<void> step(bool forward, bool byToken);
    void setLabel(const QString &label);
    void setAttribute(const QString &attribute, const QJsonValue &value); // undefined takes it away
    [[nodiscard]] Result<void> remove(); // the current mark, unless it is the last

private:
    QList<Span> m_spans;
    ArticleText m_text;
    int m_current = 0;
    Edge m_edge{0, true};
};

} // namespace Galley
