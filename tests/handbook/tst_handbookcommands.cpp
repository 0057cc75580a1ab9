#include "cli/commandline.h"
#include "handbook/handbook.h"
#include "handbook/markdowntext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

// The words of a shell's line up to what is no argument (| > & #), without their quotes.
static QStringList shellWords(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isWord = false;
    for (const QChar c : line) {
        if (!quote.isNull() ? c == quote : c == u'"' || c == u'\'') {
            quote = quote.isNull() ? c : QChar();
            isWord = true;
        } else if (!quote.isNull() || !u" |>&#"_s.contains(c)) {
            word += c;
            isWord = true;
        } else {
            if (isWord)
                words.append(word);
            word.clear();
            isWord = false;
            if (c != u' ')
                return words;
        }
    }
    return isWord ? words << word : words;
}

class TestHandbookCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsTaken_data();
    void everyCommandIsTaken();
    void wrongOnesAreNot_data();
    void wrongOnesAreNot();
    void everyCommandIsTold();

private:
    static QStringList commandsOf(const HandbookChapter &chapter);
    static QStringList commandsOfReadme();
};

QStringList TestHandbookCommands::commandsOf(const HandbookChapter &chapter)
{
    QStringList commands;
    for (const MarkdownText::CodeBlock &block : MarkdownText::codeBlocks(chapter.markdown)) {
        for (QString line : block.text.split(u'\n')) {
            line.remove(QRegularExpression(u"^[A-Z_]+=\\S+ "_s));
            if (line.startsWith("galley "_L1))
                commands.append(line.mid(7));
        }
    }
    return commands;
}

QStringList TestHandbookCommands::commandsOfReadme()
{
    QFile readme(QStringLiteral(GALLEY_SOURCE_DIR "/README.md"));
    QStringList commands;
    if (readme.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(readme.readAll()).split(u'\n')) {
            if (line.startsWith("    ./dev run "_L1))
                commands.append(line.mid(14));
        }
    }
    return commands;
}

void TestHandbookCommands::everyCommandIsTaken_data()
{
    QTest::addColumn<QString>("command");
    const Handbook handbook;
    for (const HandbookChapter &chapter : handbook.chapters()) {
        QStringList commands = commandsOf(chapter);
        commands.removeDuplicates();
        for (const QString &command : commands)
            QTest::addRow("%s: %s", qPrintable(chapter.name), qPrintable(command)) << command;
    }
    for (const QString &command : commandsOfReadme())
        QTest::addRow("README: %s", qPrintable(command)) << command;
}

void TestHandbookCommands::everyCommandIsTaken()
{
    QFETCH(QString, command);
    QCOMPARE(Cli::faultOfCommandLine(shellWords(command)), QString());
}

void TestHandbookCommands::wrongOnesAreNot_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("an option that is not there") << u"stats news.galley --jso"_s;
    QTest::newRow("an argument that is missing") << u"stats"_s;
    QTest::newRow("a word that is none of a choice") << u"merge a b --conflicts never"_s;
    QTest::newRow("options that do not go together") << u"handbook index --search x"_s;
}

void TestHandbookCommands::wrongOnesAreNot()
{
    QFETCH(QString, command);
    QVERIFY(!Cli::faultOfCommandLine(shellWords(command)).isEmpty());
}

// A command that no chapter names is one that nobody finds.
void TestHandbookCommands::everyCommandIsTold()
{
    const Handbook handbook;
    QString text;
    for (const HandbookChapter &chapter : handbook.chapters())
        text += chapter.markdown;
    for (const auto &command : Cli::allCommands())
        QVERIFY2(text.contains(u"galley "_s + command->name()), qPrintable(command->name()));
}

QTEST_GUILESS_MAIN(TestHandbookCommands)
#include "tst_handbookcommands.moc"
