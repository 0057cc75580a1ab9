#include "article/lanes.h"

#include <QTest>

#include <random>

using namespace Galley;

class tst_Lanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void spansSideBySideShareALane()
    {
        const std::vector<LaneRequest> requests = {{0, 10, 10}, {20, 30, 30}, {40, 50, 50}};
        QCOMPARE(assignLanes(requests), (std::vector{0, 0, 0}));
    }

    void identicalAndNestedSpansGetLanesOfTheirOwn()
    {
        const std::vector<LaneRequest> requests = {{0, 100, 100}, {0, 100, 100}, {20, 60, 60}};
        QCOMPARE(assignLanes(requests), (std::vector{0, 1, 2}));
    }

    void aNameTakesRoomWhileLanesAreFew()
    {
        const std::vector<LaneRequest> requests = {{0, 10, 60}, {20, 30, 80}};
        QCOMPARE(assignLanes(requests), (std::vector{0, 1}));
    }

    void namesGiveWayWhenLanesAreMany()
    {
        std::vector<LaneRequest> requests;
        for (int i = 0; i < 40; ++i)
            requests.push_back({i * 20.0, i * 20.0 + 10, i * 20.0 + 400});
        const std::vector<int> lanes = assignLanes(requests);
        QCOMPARE(*std::ranges::max_element(lanes), 2);
    }

    void orderOfRequestsDoesNotMatter()
    {
        const std::vector<LaneRequest> requests = {{40, 50, 50}, {0, 100, 100}, {0, 10, 10}};
        QCOMPARE(assignLanes(requests), (std::vector{1, 0, 1}));
    }

    void barsOfOneLaneNeverTouch()
    {
        std::mt19937 random(5);
        std::vector<LaneRequest> requests;
        for (int i = 0; i < 300; ++i) {
            const qreal left = random() % 800;
            const qreal right = left + 3 + random() % 120;
            requests.push_back({left, right, right + random() % 60});
        }
        const std::vector<int> lanes = assignLanes(requests);
        for (std::size_t a = 0; a < requests.size(); ++a) {
            for (std::size_t b = a + 1; b < requests.size(); ++b) {
                const bool apart =
                    requests[a].right < requests[b].left || requests[b].right < requests[a].left;
                QVERIFY(lanes[a] != lanes[b] || apart);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Lanes)
#include "tst_lanes.moc"
