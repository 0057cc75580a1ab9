#include "windowstyle.h"

#include "common/bidi.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

// From left to right again, however a test ends.
struct RightToLeft
{
    RightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }

    ~RightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    Q_DISABLE_COPY_MOVE(RightToLeft)
};

// The first and the last column that the line has ink in.
std::pair<int, int> inkOf(const QString &text, Qt::LayoutDirection window)
{
    QImage page(400, 30, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(Qt::black);
    drawLine(painter, page.rect(), text, window);
    painter.end();
    std::pair<int, int> ink{page.width(), -1};
    for (int x = 0; x < page.width(); ++x) {
        for (int y = 0; y < page.height(); ++y) {
            if (qGray(page.pixel(x, y)) < 128)
                ink = {std::min(ink.first, x), x};
        }
    }
    return ink;
}

} // namespace

class TestWindowStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(new WindowStyle); }

    void wordsOfAButtonLeaveRoomForTheArrowOfItsMenu()
    {
        QToolButton button;
        button.setText(u"Save"_s);
        button.setToolButtonStyle(Qt::ToolButtonTextOnly);
        button.setPopupMode(QToolButton::InstantPopup);
        const int plain = button.sizeHint().width();
        QMenu menu;
        button.setMenu(&menu);
        QVERIFY(button.sizeHint().width() >= plain + 10);
    }

    void joinedLettersAreNotTornByALineUnderOne()
    {
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0);
        const RightToLeft direction;
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut), 0);
    }

    void aLineBeginsWhereThoseOfTheWindowDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("English from left to right") << u"title"_s << Qt::LeftToRight << false;
        QTest::newRow("Arabic from left to right") << u"عنوان"_s << Qt::LeftToRight << true;
        QTest::newRow("English from right to left") << u"title"_s << Qt::RightToLeft << true;
        QTest::newRow("Arabic from right to left") << u"عنوان"_s << Qt::RightToLeft << true;
    }

    void aLineBeginsWhereThoseOfTheWindowDo()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::LayoutDirection, window);
        QFETCH(const bool, isRight);
        const auto [first, last] = inkOf(text, window);
        QVERIFY(last >= 0);
        QCOMPARE(first > 200, isRight);
        QCOMPARE(last > 200, isRight);
    }

    void aDateKeepsItsOrderFromRightToLeftAlone()
    {
        const QString date = u"2025-03-14"_s;
        QCOMPARE(isolated(date), date);
        const RightToLeft direction;
        QCOMPARE(isolated(date), QChar(0x2068) + date + QChar(0x2069));
        QCOMPARE(isolated({}), QString());
    }
};

QTEST_MAIN(TestWindowStyle)
#include "tst_windowstyle.moc"
