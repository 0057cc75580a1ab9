#include "galleyrun.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

QProcessEnvironment galleyEnvironment(const QProcessEnvironment &extra)
{
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &variable :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"GALLEY_WITHOUT_DISPLAY"_s})
        environment.remove(variable);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"GALLEY_PLUGIN_PATH"_s, QStringLiteral(GALLEY_BINARY_DIR "/plugins"));
    environment.insert(extra);
    return environment;
}

GalleyRun galley(const QStringList &arguments, const QProcessEnvironment &extra)
{
    QProcess process;
    process.setProcessEnvironment(galleyEnvironment(extra));
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray thingSchema(const QString &id)
{
    return R"({
  "format": "galley-schema/1",
  "id": "@", "version": "1.0.0", "name": "Things", "licence": "CC0-1.0",
  "layers": [{
    "id": "@", "name": "Things", "description": "What there is.",
    "labels": [
      {"id": "one", "name": "One", "description": "The first.", "key": "1", "color": "#1f6f8b"},
      {"id": "two", "name": "Two", "description": "The second.", "key": "2", "color": "#8b1f6f"}
    ],
    "relations": [{
      "id": "@-same-as", "name": "same as", "description": "Both are one.",
      "from": [{"layer": "@"}], "to": [{"layer": "@"}]
    }]
  }]
})"_ba.replace('@', id.toUtf8());
}

QByteArray articleLine(const QByteArray &id)
{
    return R"({"format":"galley/1","id":"@","title":"One","published":"2024-04-12","language":"en",)"
           R"("text":"😀 One two\nthree.","sets":[{"annotator":"ann","kind":"human","state":"done",)"
           R"("spans":[{"id":"s1","layer":"thing","label":"one","segments":[[2,5]],"quote":"One"},)"
           R"({"id":"s2","layer":"thing","label":"two","segments":[[2,5],[6,9]],"quote":"One two"}],)"
           R"("relations":[{"id":"r1","type":"thing-same-as","from":"s1","to":"s2"}]}]})"_ba.replace("@",
                                                                                                     id) +
        '\n';
}
