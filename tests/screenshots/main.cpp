#include "runs.h"
#include "scene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Galley::Screenshots;

namespace {

// As large as most: what a dialog wants is bounded by the screen. To live as long as the application.
bool describeScreen(QTemporaryFile &file)
{
    const QByteArray screen = R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": 1920, "height": 1080,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";
    return file.open() && file.write(screen) == screen.size() && file.flush();
}

int refuse(const QString &what)
{
    std::fprintf(stderr, "galley-screenshots: %s\n", qUtf8Printable(what));
    return 2;
}

int list()
{
    for (const Scene &scene : scenes())
        std::printf("%s%s\n", qUtf8Printable(scene.name), scene.isInHandbook ? " (handbook)" : "");
    return 0;
}

QString unknownScene(const QStringList &names)
{
    for (const QString &name : names) {
        const QList<Scene> all = scenes();
        if (std::ranges::find(all, name, &Scene::name) == all.end())
            return name;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryFile screen;
    if (!describeScreen(screen))
        return refuse(screen.errorString());
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=" + QFile::encodeName(screen.fileName())));
    qputenv("QT_ACCESSIBILITY", "0");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false");
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes pictures of every page and dialog of Galley."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"The folder."_s, u"FOLDER"_s, u"screenshots"_s);
    const QCommandLineOption scene(u"scene"_s, u"Only this one; several times for several."_s, u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, u"As galley --theme has it."_s, u"A,B"_s,
                                   u"light,dark,high-contrast"_s);
    const QCommandLineOption scale(u"scale"_s, u"Per cent."_s, u"A,B"_s, u"100,150"_s);
    const QCommandLineOption language(u"language"_s, u"Languages of the window."_s, u"A,B"_s, u"en,ar"_s);
    const QCommandLineOption handbook(u"handbook"_s,
                                      u"Those of the handbook, light, at 100 %, in English."_s);
    const QCommandLineOption listed(u"list"_s, u"Name the scenes."_s);
    QCommandLineOption one(u"one"_s);
    one.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({out, scene, theme, scale, language, handbook, listed, one});
    parser.process(application);
    if (parser.isSet(listed))
        return list();
    if (const QString unknown = unknownScene(parser.values(scene)); !unknown.isEmpty())
        return refuse(u"there is no scene “%1”; --list names them"_s.arg(unknown));
    Request request{parser.value(out),
                    parser.values(scene),
                    parser.value(theme).split(u','),
                    parser.value(scale).split(u','),
                    parser.value(language).split(u','),
                    parser.isSet(handbook)};
    if (parser.isSet(one))
        return takePictures(request);
    if (request.isHandbook)
        request = {request.out, {}, {u"light"_s}, {u"100"_s}, {u"en"_s}, true};
    return runEach(request.alone());
}
