#include "runs.h"

#include "scene.h"
#include "stage.h"
#include "window/appearance.h"
#include "windowmain.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

constexpr int handbookWidth = 900; // pixels of a picture in the handbook

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

// The colours that an image has most of, where near ones count as one.
QList<QRgb> commonColors(const QImage &image, qsizetype most)
{
    constexpr QRgb near = 0xfff8f8f8;
    QHash<QRgb, QHash<QRgb, int>> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) & near][image.pixel(x, y)];
    }
    QList<std::pair<int, QRgb>> found;
    for (const QHash<QRgb, int> &alike : std::as_const(counts)) {
        const auto common = std::max_element(alike.begin(), alike.end());
        found.append({std::accumulate(alike.begin(), alike.end(), 0), common.key()});
    }
    std::ranges::sort(found, std::ranges::greater());
    QList<QRgb> colors;
    for (const auto &[count, color] : found.first(std::min(most, found.size())))
        colors.append(color);
    return colors;
}

// Pictures in a handbook are looked at for what is where: few colours do, and keep the file small.
QImage forHandbook(const QImage &image)
{
    const QImage scaled =
        (image.width() > handbookWidth ? image.scaledToWidth(handbookWidth, Qt::SmoothTransformation) : image)
            .convertToFormat(QImage::Format_RGB32);
    return scaled.convertToFormat(QImage::Format_Indexed8, commonColors(scaled, 256), Qt::ThresholdDither);
}

QString fileOf(const Request &request, const Scene &scene)
{
    return request.isHandbook
        ? u"%1/%2.png"_s.arg(request.out, scene.name)
        : u"%1/%2-%3-%4-%5.png"_s.arg(request.out, scene.name, request.themes.first(), request.scales.first(),
                                      request.languages.first());
}

bool take(const Request &request, const Scene &scene, const Newsroom &newsroom)
{
    QSettings().clear();
    QSettings().setValue("annotator/name"_L1, scene.annotator);
    Appearance appearance;
    showTheme(appearance, request.themes.first());
    MainWindow window(appearance);
    window.resize(scene.size);
    window.show();
    window.activateWindow();
    Stage stage(window, newsroom);
    if (!scene.isWithoutProject)
        stage.openProject();
    scene.play(stage);
    const QImage image = stage.subject()->grab().toImage();
    const QString file = fileOf(request, scene);
    const bool isTaken = (request.isHandbook ? forHandbook(image) : image).save(file, "PNG", 10);
    say(isTaken ? file : u"%1 cannot be written"_s.arg(file));
    return isTaken;
}

QList<Scene> wanted(const Request &request)
{
    QList<Scene> all = scenes();
    all.removeIf([&request](const Scene &scene) {
        return request.isHandbook ? !scene.isInHandbook
                                  : !request.scenes.isEmpty() && !request.scenes.contains(scene.name);
    });
    return all;
}

} // namespace

QList<Request> Request::alone() const
{
    QList<Request> all;
    for (const QString &scale : scales) {
        for (const QString &language : languages) {
            for (const QString &theme : themes) {
                Request one = *this;
                one.scales = {scale};
                one.languages = {language};
                one.themes = {theme};
                all.append(one);
            }
        }
    }
    return all;
}

QStringList Request::toArguments() const
{
    QStringList arguments{u"--one"_s,     u"--out"_s,      out,
                          u"--theme"_s,   themes.first(),  u"--scale"_s,
                          scales.first(), u"--language"_s, languages.first()};
    for (const QString &scene : scenes)
        arguments << u"--scene"_s << scene;
    if (isHandbook)
        arguments << u"--handbook"_s;
    return arguments;
}

int runEach(const QList<Request> &requests)
{
    for (const Request &request : requests) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(request.scales.first().toDouble() / 100));
        environment.insert(u"LANGUAGE"_s, request.languages.first());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), request.toArguments());
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return 1;
    }
    return 0;
}

int takePictures(const Request &request)
{
    const QTemporaryDir folder;
    const Newsroom newsroom{folder.path()};
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(folder.filePath(u"home"_s)));
    qputenv("USER", "ann");
    if (qEnvironmentVariableIsEmpty("GALLEY_PLUGIN_PATH"))
        qputenv("GALLEY_PLUGIN_PATH",
                QFile::encodeName(QCoreApplication::applicationDirPath() + u"/../plugins"_s));
    const QLocale locale(request.languages.first());
    QLocale::setDefault(locale);
    prepareApplication(*qApp);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (!newsroom.make() || !QDir().mkpath(request.out))
        return 1;
    bool isTaken = true;
    for (const Scene &scene : wanted(request))
        isTaken = take(request, scene, newsroom) && isTaken;
    return isTaken ? 0 : 1;
}

} // namespace Galley::Screenshots
