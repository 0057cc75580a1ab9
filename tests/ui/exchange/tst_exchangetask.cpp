#include "exchange/exchangetask.h"

#include "../projectfixture.h"
#include "exchange/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

class TestExchangeTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.galley"_s);
        makeProject(m_path, 2);
    }

    void importsAndTellsHowMany()
    {
        const QString file =
            write(u"new.txt"_s, "date 2025-03-14 March 14, 2025\n\nA headline\n\nA paragraph of text.\n");
        ExchangeTask task(m_path);
        QSignalSpy imported(&task, &ExchangeTask::imported);
        task.import({file}, {});
        QVERIFY(imported.wait());
        const auto report = imported.first().first().value<ImportReport>();
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.value(0).toString()));
        QCOMPARE(report.articles, 1);
        QCOMPARE(articleCount(), 3);
    }

    void aBrokenFileLeavesTheProjectAsItWas()
    {
        const QString file = write(u"broken.jsonl"_s, "{\"format\":\"galley/1\",\n");
        ExchangeTask task(m_path);
        QSignalSpy imported(&task, &ExchangeTask::imported);
        task.import({file}, {});
        QVERIFY(imported.wait());
        const auto report = imported.first().first().value<ImportReport>();
        QVERIFY(!report.problems.isEmpty());
        QVERIFY(report.problems.first().place.file.endsWith(u"broken.jsonl"_s));
        QCOMPARE(articleCount(), 2);
    }

    void exportsWhatThePreviewCounted()
    {
        const ExportOptions options{.format = u"galley-jsonl"_s};
        ExchangeTask task(m_path);
        QSignalSpy previewed(&task, &ExchangeTask::previewed);
        task.preview(options);
        QVERIFY(previewed.wait());
        const auto expected = previewed.first().first().value<ExportReport>();
        QVERIFY(!expected.written);
        QSignalSpy written(&task, &ExchangeTask::written);
        const QString file = m_folder->filePath(u"out.jsonl"_s);
        task.write(file, options);
        QVERIFY(written.wait());
        const auto report = written.first().at(1).value<ExportReport>();
        QVERIFY(report.written);
        QCOMPARE(report.articles, expected.articles);
        QCOMPARE(report.articles, 2);
        QVERIFY(QFile::exists(file));
    }

    void aProjectThatIsGoneIsAFailure()
    {
        ExchangeTask task(m_folder->filePath(u"gone.galley"_s));
        QSignalSpy failed(&task, &ExchangeTask::failed);
        task.preview({.format = u"galley-jsonl"_s});
        QVERIFY(failed.wait());
    }

    void problemsAreListedWithFileAndLine()
    {
        const Error error{.kind = Error::Kind::InvalidInput,
                          .message = u"no such label"_s,
                          .place = {.file = u"/data/a.jsonl"_s, .line = 3, .column = 14}};
        ProblemsModel model({error});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0, ProblemsModel::File).data().toString(), u"a.jsonl"_s);
        QCOMPARE(model.index(0, ProblemsModel::Line).data().toString(), u"3:14"_s);
        QCOMPARE(model.index(0, ProblemsModel::What).data().toString(), u"no such label"_s);
        QCOMPARE(model.asText(), u"/data/a.jsonl:3:14: no such label"_s);
    }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    qint64 articleCount() const
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_path);
        return store ? (*store)->articleCount().value_or(-1) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestExchangeTask)
#include "tst_exchangetask.moc"
