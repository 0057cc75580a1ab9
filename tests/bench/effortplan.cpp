#include "effortplan.h"

#include "article/mentions.h"
#include "article/snapping.h"
#include "text/growth.h"
#include "text/tokens.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostSteps = 8;      // to a word or a mention nearby
constexpr int mostExtends = 5;    // keys after something is selected
constexpr int mostSteppings = 12; // where only going by characters helps
constexpr qsizetype mostKeys = 16;
constexpr qsizetype farthest = 6; // characters beside what is wanted that keys step over

struct State
{
    qsizetype anchor = 0;
    qsizetype caret = 0;
    bool exact = false;
    QList<KeyStroke> strokes = {};

    [[nodiscard]] Range selection() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
};

KeyStroke typed(QChar character)
{
    return {.character = character};
}

KeyStroke arrow(bool forward, Qt::KeyboardModifiers modifiers)
{
    return {.key = forward ? Qt::Key_Right : Qt::Key_Left, .modifiers = modifiers};
}

class Search
{
public:
    Search(const Outlook &outlook, Range wanted)
        : m_outlook(outlook)
        , m_text(outlook.text)
        , m_wanted(wanted)
    {}

    std::optional<QList<KeyStroke>> run()
    {
        const State here{m_outlook.anchor, m_outlook.caret, m_outlook.exact};
        finish(here);
        goByToken(here, true);
        goByToken(here, false);
        goByMention(here, u',');
        goByMention(here, u'<');
        takeHints(u";"_s, m_outlook.mentions);
        takeHints(u";;"_s, m_outlook.words);
        if (!m_best) {
            m_byCharacter = true; // many more ways: only for what lies within words
            takeHints(u";;"_s, m_outlook.words);
        }
        return m_best;
    }

    [[nodiscard]] bool isDone(const State &state) const
    {
        const Range selection = state.selection();
        const Range marked = state.exact ? wholeGraphemes(m_text, selection)
            : selection.isEmpty()        ? wordAt(m_text, selection.begin)
                                         : snapped(m_text, selection, Layer::Snap::Token);
        return marked == m_wanted;
    }

private:
    [[nodiscard]] qsizetype limit() const { return m_best ? m_best->size() : mostKeys; }

    void goByToken(State state, bool forward)
    {
        for (int i = 0; i < mostSteps; ++i) {
            state.caret =
                forward ? nextTokenEnd(m_text, state.caret) : previousTokenBegin(m_text, state.caret);
            state.anchor = state.caret;
            state.exact = false;
            state.strokes.append(arrow(forward, Qt::ControlModifier));
            finish(state);
        }
    }

    void goByMention(State state, QChar key)
    {
        for (int i = 0; i < mostSteps; ++i) {
            const std::optional<Range> mention =
                mentionBeside(m_text, m_outlook.set, state.selection(), key == u',');
            if (!mention)
                return;
            state = selected(state, *mention, {typed(key)});
            finish(state);
        }
    }

    static State selected(const State &from, Range range, const QList<KeyStroke> &strokes)
    {
        return {range.begin, range.end, true, from.strokes + strokes};
    }

    void takeHints(const QString &opening, const QList<Hint> &hints)
    {
        QList<const Hint *> begins;
        QList<const Hint *> ends;
        for (const Hint &hint : hints) {
            if (!hint.range.overlaps(m_wanted))
                continue;
            finish(selected({}, hint.range, strokesOf(opening + hint.code)));
            if (m_wanted.contains(hint.range) && hint.range.begin == m_wanted.begin)
                begins.append(&hint);
            if (m_wanted.contains(hint.range))
                ends.append(&hint);
        }
        for (const Hint *const begin : std::as_const(begins)) {
            for (const Hint *const end : std::as_const(ends)) {
                const Range both{begin->range.begin, std::max(begin->range.end, end->range.end)};
                finish(selected({}, both, strokesOf(opening + begin->code.toUpper() + end->code)));
            }
        }
    }

    static QList<KeyStroke> strokesOf(const QString &characters)
    {
        QList<KeyStroke> strokes;
        for (const QChar character : characters)
            strokes.append(typed(character));
        return strokes;
    }

    // Grows and extends, breadth first, as long as that can still lead to what is wanted.
    void finish(const State &start)
    {
        QList<State> level{start};
        std::set<std::tuple<qsizetype, qsizetype, bool>> seen;
        for (int i = 0; i <= (m_byCharacter ? mostSteppings : mostExtends) && !level.isEmpty(); ++i) {
            QList<State> next;
            for (const State &state : std::as_const(level)) {
                if (state.strokes.size() >= limit())
                    return;
                if (isDone(state)) {
                    m_best = state.strokes;
                    return;
                }
                for (State &step : stepsFrom(state)) {
                    const std::tuple key{step.anchor, step.caret, step.exact};
                    if (!canLead(step) || seen.contains(key))
                        continue;
                    seen.insert(key);
                    next.append(std::move(step));
                }
            }
            level = std::move(next);
        }
    }

    [[nodiscard]] bool canLead(const State &state) const
    {
        const Range selection = state.selection();
        const qsizetype beside = m_byCharacter ? farthest : 2;
        const Range near{m_wanted.begin - beside, m_wanted.end + beside};
        return near.contains(selection) || selection.begin == m_wanted.begin || selection.end == m_wanted.end;
    }

    [[nodiscard]] QList<State> stepsFrom(const State &state) const
    {
        QList<State> steps;
        const Range selection = state.selection();
        if (m_wanted.contains(selection))
            steps.append(selected(state, grown(m_text, selection), {typed(u'e')}));
        const auto extend = [&](qsizetype caret, const KeyStroke &stroke) {
            steps.append({state.anchor, caret, false, state.strokes + QList{stroke}});
        };
        const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
        extend(nextTokenEnd(m_text, state.caret), arrow(true, both));
        extend(previousTokenBegin(m_text, state.caret), arrow(false, both));
        extend(nextGrapheme(m_text, state.caret), arrow(true, Qt::ShiftModifier));
        extend(previousGrapheme(m_text, state.caret), arrow(false, Qt::ShiftModifier));
        for (const bool forward : {true, false}) {
            if (!m_byCharacter)
                break;
            const qsizetype edge = forward ? selection.end : selection.begin;
            const qsizetype caret = !selection.isEmpty() ? edge
                : forward                                ? nextGrapheme(m_text, edge)
                                                         : previousGrapheme(m_text, edge);
            steps.append({caret, caret, false, state.strokes + QList{arrow(forward, {})}});
        }
        if (!state.exact)
            steps.append({state.anchor, state.caret, true, state.strokes + QList{typed(u'=')}});
        return steps;
    }

    const Outlook &m_outlook;
    const ArticleText &m_text;
    Range m_wanted;
    std::optional<QList<KeyStroke>> m_best;
    bool m_byCharacter = false;
};

} // namespace

std::optional<QList<KeyStroke>> fewestKeys(const Outlook &outlook, Range wanted)
{
    return Search(outlook, wanted).run();
}

bool marks(const Outlook &outlook, Range wanted)
{
    return Search(outlook, wanted).isDone({outlook.anchor, outlook.caret, outlook.exact});
}

} // namespace Galley
