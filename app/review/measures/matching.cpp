#include "review/measures/matching.h"

#include <cstddef>
#include <limits>

namespace Galley {

namespace {

constexpr int None = -1;
constexpr int Unreached = std::numeric_limits<int>::max();

// A largest matching, made larger in rounds along the shortest paths that change who meets whom.
class Matcher
{
public:
    Matcher(int lefts, int rights)
        : m_ways(static_cast<size_t>(lefts))
        , m_right(static_cast<size_t>(lefts), None)
        , m_left(static_cast<size_t>(rights), None)
    {}

    void setMeetings(std::vector<std::vector<int>> ways) { m_ways = std::move(ways); }

    void enlarge()
    {
        while (layer()) {
            m_tried.assign(m_ways.size(), 0);
            for (size_t left = 0; left < m_ways.size(); ++left) {
                if (m_right[left] == None)
                    follow(int(left));
            }
        }
    }

    [[nodiscard]] const std::vector<int> &rightOf() const { return m_right; }

    // After enlarge(): whether a change could begin at an unmatched left one and come to this.
    [[nodiscard]] bool reachesLeft(int left) const { return m_depth[size_t(left)] != Unreached; }

private:
    // Breadth first, from all unmatched left ones; true when an unmatched right one was found.
    [[nodiscard]] bool layer()
    {
        std::vector<int> queue;
        m_depth.assign(m_ways.size(), Unreached);
        for (size_t left = 0; left < m_ways.size(); ++left) {
            if (m_right[left] == None) {
                m_depth[left] = 0;
                queue.push_back(int(left));
            }
        }
        bool found = false;
        for (size_t i = 0; i < queue.size(); ++i) {
            for (const int right : m_ways[size_t(queue[i])]) {
                const int next = m_left[size_t(right)];
                found = found || next == None;
                if (next != None && m_depth[size_t(next)] == Unreached) {
                    m_depth[size_t(next)] = m_depth[size_t(queue[i])] + 1;
                    queue.push_back(next);
                }
            }
        }
        return found;
    }

    // Depth first along the layers, with a stack of its own: a path may be as long as there are spans.
    void follow(int start)
    {
        std::vector<int> path{start};
        while (!path.empty()) {
            const int left = path.back();
            size_t &tried = m_tried[size_t(left)];
            if (tried == m_ways[size_t(left)].size()) {
                m_depth[size_t(left)] = Unreached;
                path.pop_back();
                continue;
            }
            const int next = m_left[size_t(m_ways[size_t(left)][tried])];
            if (next == None)
                return change(path);
            if (m_depth[size_t(next)] == m_depth[size_t(left)] + 1)
                path.push_back(next);
            else
                ++tried;
        }
    }

    void change(const std::vector<int> &path)
    {
        for (const int left : path) {
            const int right = m_ways[size_t(left)][m_tried[size_t(left)]];
            m_right[size_t(left)] = right;
            m_left[size_t(right)] = left;
        }
        for (const int left : path)
            m_depth[size_t(left)] = Unreached; // used up in this round
    }

    std::vector<std::vector<int>> m_ways; // from each left one
    std::vector<int> m_right;             // matched to each left one
    std::vector<int> m_left;              // and the reverse
    std::vector<int> m_depth;
    std::vector<size_t> m_tried;
};

std::vector<std::vector<int>> waysOf(int lefts, const std::vector<Meeting> &meetings)
{
    std::vector<std::vector<int>> result(static_cast<size_t>(lefts));
    for (const Meeting &meeting : meetings)
        result[size_t(meeting.left)].push_back(meeting.right);
    return result;
}

// The meetings that a matching with the most good ones may have, whichever it is. By König's theorem the good
// meetings are covered by as many ends as can be matched; such a matching then consists of good meetings with
// one of these ends and of others with none (complementary slackness, with the cover as the dual solution).
std::vector<Meeting> compatible(const Matcher &good, int rights, const std::vector<Meeting> &meetings)
{
    std::vector<char> isCovered(static_cast<size_t>(rights), 0);
    for (const Meeting &meeting : meetings) {
        if (meeting.isGood && good.reachesLeft(meeting.left))
            isCovered[size_t(meeting.right)] = 1;
    }
    std::vector<Meeting> result;
    for (const Meeting &meeting : meetings) {
        const int ends = int(!good.reachesLeft(meeting.left)) + int(isCovered[size_t(meeting.right)]);
        if (ends == int(meeting.isGood))
            result.push_back(meeting);
    }
    return result;
}

int sizeOf(const Matcher &matcher)
{
    int result = 0;
    for (const int right : matcher.rightOf())
        result += int(right != None);
    return result;
}

} // namespace

Matched match(int lefts, int rights, const std::vector<Meeting> &meetings)
{
    std::vector<Meeting> good;
    for (const Meeting &meeting : meetings) {
        if (meeting.isGood)
            good.push_back(meeting);
    }
    Matcher matcher(lefts, rights);
    matcher.setMeetings(waysOf(lefts, good));
    matcher.enlarge();
    Matched result{.good = sizeOf(matcher)};
    if (good.size() < meetings.size()) {
        matcher.setMeetings(waysOf(lefts, compatible(matcher, rights, meetings)));
        matcher.enlarge();
        result.other = sizeOf(matcher) - result.good;
    }
    return result;
}

} // namespace Galley
