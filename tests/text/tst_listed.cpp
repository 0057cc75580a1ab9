#include "text/listed.h"

#include <QTest>
#include <QTranslator>

using namespace Galley;
using namespace Qt::StringLiterals;

class ArabicMarks : public QTranslator
{
    Q_OBJECT
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Lists") != 0)
            return {};
        return qstrcmp(source, ", ") == 0 ? u"، "_s : qstrcmp(source, "; ") == 0 ? u"؛ "_s : u"«%1»"_s;
    }
};

class TestListed : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void english()
    {
        QCOMPARE(listed({}), QString());
        QCOMPARE(listed({u"ann"_s}), u"ann"_s);
        QCOMPARE(listed({u"ann"_s, u"ben"_s}), u"ann, ben"_s);
        QCOMPARE(listedAll({u"ann"_s}), u"ann"_s);
        QCOMPARE(listedAll({u"ann"_s, u"ben"_s}), u"ann and ben"_s);
        QCOMPARE(listedAll({u"%2"_s, u"ben"_s, u"cem"_s}), u"%2, ben and cem"_s);
        QCOMPARE(listedApart({u"ann, ben"_s, u"cem"_s}), u"ann, ben; cem"_s);
        QCOMPARE(quoted(u"a %1"_s), u"“a %1”"_s);
    }

    void anotherLanguageHasItsOwnMarks()
    {
        ArabicMarks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QCOMPARE(listed({u"ann"_s, u"ben"_s}), u"ann، ben"_s);
        QCOMPARE(listedApart({u"ann"_s, u"ben"_s}), u"ann؛ ben"_s);
        QCOMPARE(quoted(u"ann"_s), u"«ann»"_s);
    }
};

QTEST_GUILESS_MAIN(TestListed)

#include "tst_listed.moc"
