#include "formats/conll/tagscheme.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestTagScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTags_data();
    void readsTags();
    void tellsWhatDoesNotFit_data();
    void tellsWhatDoesNotFit();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void knowsItsWords();

private:
    using Fault = TagDecoder::Fault;

    // Sentences are separated by "|"; the last fault.
    static std::pair<QString, Fault> decode(const QString &tags, TagScheme scheme);
};

std::pair<QString, TagDecoder::Fault> TestTagScheme::decode(const QString &tags, TagScheme scheme)
{
    TagDecoder decoder(scheme);
    Fault last = Fault::None;
    const auto note = [&](Fault fault) { last = fault == Fault::None ? last : fault; };
    for (const QByteArray &word : tags.toUtf8().split(' ')) {
        if (word == "|") {
            note(decoder.endSentence());
            continue;
        }
        const std::optional<Tag> tag = tagFrom(word, scheme);
        if (!tag)
            qFatal("no tag");
        note(decoder.add(*tag));
    }
    note(decoder.endSentence());
    QStringList spans;
    for (const TokenSpan &span : decoder.take())
        spans.append(u"%1:%2-%3"_s.arg(span.label).arg(span.begin).arg(span.end));
    return {spans.join(u' '), last};
}

void TestTagScheme::readsTags_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<TagScheme>("scheme");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, TagScheme scheme, const QString &tags, const QString &spans) {
        QTest::newRow(name) << tags << scheme << spans;
    };
    row("IOB1 begins with I", TagScheme::Iob1, u"I-A I-A O I-A"_s, u"A:0-2 A:3-4"_s);
    row("IOB1 needs B between two of a label", TagScheme::Iob1, u"I-A B-A I-A"_s, u"A:0-1 A:1-3"_s);
    row("IOB1 needs none between two labels", TagScheme::Iob1, u"I-A I-B"_s, u"A:0-1 B:1-2"_s);
    row("IOB1 needs none after a sentence", TagScheme::Iob1, u"I-A | I-A"_s, u"A:0-1 A:1-2"_s);
    row("IOB2", TagScheme::Iob2, u"B-A I-A B-A O B-B"_s, u"A:0-2 A:2-3 B:4-5"_s);
    row("IOBES", TagScheme::Iobes, u"S-A B-A I-A E-A S-B"_s, u"A:0-1 A:1-4 B:4-5"_s);
    row("BMES is IOBES", TagScheme::Iobes, u"B-A M-A E-A"_s, u"A:0-3"_s);
    row("BILOU", TagScheme::Bilou, u"U-A B-A I-A L-A"_s, u"A:0-1 A:1-4"_s);
    row("labels alone", TagScheme::Plain, u"A A O A B _ B | B"_s, u"A:0-2 A:3-4 B:4-5 B:6-7 B:7-8"_s);
    row("a label with hyphens", TagScheme::Iob2, u"B-armed-group I-armed-group"_s, u"armed-group:0-2"_s);
    row("tags without labels", TagScheme::Iob2, u"B I O B"_s, u":0-2 :3-4"_s);
}

void TestTagScheme::readsTags()
{
    QFETCH(const QString, tags);
    QFETCH(const TagScheme, scheme);
    QFETCH(const QString, spans);
    const auto [read, fault] = decode(tags, scheme);
    QCOMPARE(read, spans);
    QCOMPARE(fault, Fault::None);
}

void TestTagScheme::tellsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<TagScheme>("scheme");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("spans"); // nothing tagged is dropped
    const auto row = [](const char *name, TagScheme scheme, const QString &tags, Fault fault,
                        const QString &spans) { QTest::newRow(name) << tags << scheme << fault << spans; };
    row("IOB2: I after O", TagScheme::Iob2, u"O I-A I-A"_s, Fault::Stray, u"A:1-3"_s);
    row("IOB2: I of another label", TagScheme::Iob2, u"B-A I-B"_s, Fault::Stray, u"A:0-1 B:1-2"_s);
    row("IOB2: I goes on over a sentence's end", TagScheme::Iob2, u"B-A | I-A"_s, Fault::Stray,
        u"A:0-1 A:1-2"_s);
    row("IOB2: S", TagScheme::Iob2, u"S-A"_s, Fault::Foreign, u"A:0-1"_s);
    row("IOB1: B after O", TagScheme::Iob1, u"O B-A"_s, Fault::Stray, u"A:1-2"_s);
    row("IOBES: I alone", TagScheme::Iobes, u"I-A E-A"_s, Fault::Stray, u"A:0-2"_s);
    row("IOBES: E alone", TagScheme::Iobes, u"O E-A"_s, Fault::Stray, u"A:1-2"_s);
    row("IOBES: no E before O", TagScheme::Iobes, u"B-A I-A O"_s, Fault::Unclosed, u"A:0-2"_s);
    row("IOBES: no E before S", TagScheme::Iobes, u"B-A S-B"_s, Fault::Unclosed, u"A:0-1 B:1-2"_s);
    row("IOBES: no E before the sentence ends", TagScheme::Iobes, u"B-A"_s, Fault::Unclosed, u"A:0-1"_s);
    row("BILOU: E of another label", TagScheme::Bilou, u"B-A L-B"_s, Fault::Stray, u"A:0-1 B:1-2"_s);
}

void TestTagScheme::tellsWhatDoesNotFit()
{
    QFETCH(const QString, tags);
    QFETCH(const TagScheme, scheme);
    QFETCH(const Fault, fault);
    QFETCH(const QString, spans);
    const auto [read, told] = decode(tags, scheme);
    QCOMPARE(read, spans);
    QCOMPARE(told, fault);
}

void TestTagScheme::writesWhatItReads_data()
{
    QTest::addColumn<TagScheme>("scheme");
    QTest::addColumn<QString>("tags");
    QTest::newRow("IOB1") << TagScheme::Iob1 << u"I-A B-A I-A O I-A I-B O I-B"_s;
    QTest::newRow("IOB2") << TagScheme::Iob2 << u"B-A B-A I-A O B-A B-B O B-B"_s;
    QTest::newRow("IOBES") << TagScheme::Iobes << u"S-A B-A E-A O S-A S-B O S-B"_s;
    QTest::newRow("BILOU") << TagScheme::Bilou << u"U-A B-A L-A O U-A U-B O U-B"_s;
}

void TestTagScheme::writesWhatItReads()
{
    QFETCH(const TagScheme, scheme);
    QFETCH(const QString, tags);
    const QList<TokenSpan> spans{
        {0, 1, u"A"_s}, {1, 3, u"A"_s}, {4, 5, u"A"_s}, {5, 6, u"B"_s}, {7, 8, u"B"_s}};
    QCOMPARE(tagsFor(spans, 8, {0}, scheme).join(u' '), tags);
    QCOMPARE(decode(tags, scheme).first, u"A:0-1 A:1-3 A:4-5 B:5-6 B:7-8"_s);
    // A sentence's end separates, too.
    const QStringList apart = tagsFor({{0, 1, u"A"_s}, {1, 2, u"A"_s}}, 2, {0, 1}, TagScheme::Iob1);
    QCOMPARE(apart.join(u' '), u"I-A I-A"_s);
}

void TestTagScheme::knowsItsWords()
{
    for (const TagScheme scheme :
         {TagScheme::Iob1, TagScheme::Iob2, TagScheme::Iobes, TagScheme::Bilou, TagScheme::Plain})
        QCOMPARE(tagSchemeFrom(wordFor(scheme)), scheme);
    QVERIFY(!tagSchemeFrom(u"recognised"));
    for (const char *const word : {"", "X-A", "B-", "PER", "b-A", "-", "_"})
        QVERIFY(!tagFrom(word, TagScheme::Iob2));
}

QTEST_GUILESS_MAIN(TestTagScheme)
#include "tst_tagscheme.moc"
